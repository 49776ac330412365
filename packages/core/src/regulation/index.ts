export { type OpenQuestion, openQuestions } from './assumptions.ts';
export { type RuleEntry, ruleCatalogue } from './catalogue.ts';
export { createJudge } from './judge.ts';
export { createKinCheck, type KinCheck } from './kin.ts';
export { type Law, type LawKey, laws } from './laws.ts';
export { type BacaMasa, bacaMasa, type Masa } from './masa.ts';
export { lawFigures } from './parameters/index.ts';
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
