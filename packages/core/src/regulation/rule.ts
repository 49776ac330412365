import type { Sel } from '../domain/index.ts';
import type { Day, Teks } from '../kernel/index.ts';
import type { SourceList } from './laws.ts';
import type { Organisasi } from './organisasi.ts';
import type { Outcome } from './outcome.ts';
import type { Parameters } from './parameters/index.ts';
import type { Facts, Perkara, PerkaraJabatan, PerkaraPasangan, PerkaraPegawai } from './verdict.ts';

/** HARD forbids, ROUTE asks an authority, SOFT remarks (reference/regulation.md section 2). */
export type RuleKind = 'HARD' | 'ROUTE' | 'SOFT';

interface RuleHead {
  /** As in the catalogue: `EL-05`; the product's own policy rules start with `POL-`. */
  readonly id: string;
  readonly title: Teks;
  readonly kind: RuleKind;
  readonly sources: SourceList;
  /** First and last tmt on which the rule holds. */
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

interface Sentences<F extends Facts> {
  /** Real sentences with values and dates; called only with the outcomes of this rule's `check`. */
  readonly explain: Readonly<Record<keyof Teks, (facts: F, outcome: Outcome<F>) => string>>;
  /** Smallest change that would allow the move; null where there is none. Asked only when the verdict is not `allowed`. */
  readonly remedy?: (facts: F, outcome: Outcome<F>) => Teks | null;
}

interface PegawaiCheck<F extends Facts> {
  readonly looksAt: 'pegawai';
  check(perkara: PerkaraPegawai, parameters: Parameters): Outcome<F>;
}

interface PasanganCheck<F extends Facts> {
  readonly looksAt: 'pasangan';
  check(perkara: PerkaraPasangan, parameters: Parameters): Outcome<F>;
}

interface JabatanCheck<F extends Facts> {
  readonly looksAt: 'jabatan';
  check(perkara: PerkaraJabatan, parameters: Parameters): Outcome<F>;
}

interface UnorCheck<F extends Facts> {
  readonly looksAt: 'unor';
  /**
   * Asked once per sel and once per person; where neither is concerned, `check` must say `notConcerned` and is not called. A rule that
   * names `sel` may read no more of the target than this answer: its verdict is kept per person for all sel that give the same one.
   */
  readonly concerns: {
    readonly sel?: (sel: Sel, organisasi: Organisasi) => boolean;
    readonly pegawai?: (perkara: PerkaraPegawai) => boolean;
  };
  check(perkara: Perkara, parameters: Parameters): Outcome<F>;
}

/**
 * `looksAt` names the most specific thing a rule reads. The judge asks the `pegawai` rules once per person, the `pasangan` rules once
 * per pair of jabatan, the `jabatan` rules once per (pegawai, jabatan), and a `unor` rule only for the sel or people it concerns.
 */
type RuleDraft<F extends Facts> = RuleHead &
  Sentences<F> &
  (PegawaiCheck<F> | PasanganCheck<F> | JabatanCheck<F> | UnorCheck<F>);

interface Spoken {
  explain(outcome: Outcome): Teks;
  remedy(outcome: Outcome): Teks | null;
}

export type PegawaiRule = RuleHead & Spoken & PegawaiCheck<Facts>;
export type PasanganRule = RuleHead & Spoken & PasanganCheck<Facts>;
export type JabatanRule = RuleHead & Spoken & JabatanCheck<Facts>;
export type UnorRule = RuleHead & Spoken & UnorCheck<Facts>;
export type Rule = PegawaiRule | PasanganRule | JabatanRule | UnorRule;

const BUKAN_URUSAN: Teks = {
  id: 'Aturan ini tidak mengenai perpindahan ini.',
  en: 'This rule does not concern this move.',
};

/** Makes a rule of law from its file: the check stays as written, the sentences learn what to say where the rule is not concerned. */
export function defineRule<F extends Facts>(draft: RuleDraft<F>): Rule {
  const { explain, remedy, ...rest } = draft;
  return {
    ...rest,
    explain: (outcome) => {
      const own = outcome as Outcome<F>;
      if (own.facts === null) return BUKAN_URUSAN;
      return { id: explain.id(own.facts, own), en: explain.en(own.facts, own) };
    },
    remedy: (outcome) => {
      const own = outcome as Outcome<F>;
      if (own.facts === null || own.verdict === 'allowed') return null;
      return remedy?.(own.facts, own) ?? null;
    },
  };
}
