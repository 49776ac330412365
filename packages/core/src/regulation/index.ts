export { type OpenQuestion, openQuestions } from './assumptions.ts';
export { checkedSentence, type RuleEntry, ruleCatalogue } from './catalogue.ts';
export { createJudge } from './judge.ts';
export { articleOf, type Law, type LawKey, laws, type Source, type SourceList } from './laws.ts';
export { lawFigures, type Parameters, parameterRows } from './parameters/index.ts';
export type { RuleKind } from './rule.ts';
export type {
  Assumption,
  Facts,
  Judge,
  Judgement,
  Perkara,
  PerkaraJabatan,
  PerkaraPasangan,
  PerkaraPegawai,
  RuleFinding,
  Verdict,
} from './verdict.ts';
