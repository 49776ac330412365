export type { Assumption, Facts, Judge, Judgement, Perkara, RuleFinding, Verdict } from './verdict.ts';
