import type { Arah, Jabatan, PaketIndex, Pegawai, Sel } from '../domain/index.ts';
import type { Day, Teks } from '../kernel/index.ts';
import type { Organisasi } from './organisasi.ts';
import type { ProfilJabatan } from './profil.ts';

/** `needs-consent` names an authority to ask; `unknown` names the missing datum and is never treated as allowed. */
export type Verdict = 'allowed' | 'forbidden' | 'needs-consent' | 'unknown';

/** What can be asked of the person alone: may this pegawai leave `asal` with effect from `tmt`? */
export interface PerkaraPegawai {
  readonly index: PaketIndex;
  readonly organisasi: Organisasi;
  readonly pegawai: Pegawai;
  readonly asal: Sel;
  readonly profilAsal: ProfilJabatan;
  readonly tmt: Day;
  /** Whole months in the present jabatan on the tmt; negative where it begins later. */
  readonly bulanJabatan: number;
  /** Age in whole months on the tmt; null without a date of birth. */
  readonly bulanUsia: number | null;
}

/** What can be asked of two jabatan alone, whoever moves: may anybody go from the one to the other? */
export interface PerkaraPasangan {
  readonly index: PaketIndex;
  readonly jabatanAsal: Jabatan;
  readonly profilAsal: ProfilJabatan;
  readonly jabatan: Jabatan;
  readonly profil: ProfilJabatan;
  readonly arah: Arah;
  readonly tmt: Day;
}

/** What can be asked of the person and the target jabatan, wherever that is. */
export interface PerkaraJabatan extends PerkaraPegawai, PerkaraPasangan {}

/** The whole question put to every rule: may this pegawai move from `asal` to `tujuan` with effect from `tmt`? */
export interface Perkara extends PerkaraJabatan {
  readonly tujuan: Sel;
}

export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What one rule says, with the facts it looked at. `remark` marks an `allowed` that the reader should still see (SOFT rules). */
export interface RuleFinding {
  /** As in reference/regulation.md: `EL-05`. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly remark: boolean;
  readonly facts: Facts;
  readonly article: string;
  readonly message: Teks;
  /** The smallest change that would turn this verdict into `allowed`, where one exists. */
  readonly remedy: Teks | null;
}

/** All findings and their sum: forbidden beats unknown beats needs-consent beats allowed. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly rules: readonly RuleFinding[];
}

/** Something taken for granted because the data do not say (DATA section 1), or because the analyst confirmed it in bulk. */
export interface Assumption {
  readonly code: string;
  readonly message: Teks;
  /** How many pegawai it touches. */
  readonly pegawai: number;
  /** True for a bulk-confirmed stand-in (`kebijakan.asumsi`): it marks the plan `simulasi` and blocks submission. */
  readonly confirmed: boolean;
}

/**
 * The joint between law and mathematics. Planning turns `allowed` and `needs-consent` into an arc and the rest into no arc;
 * the verifier asks the same questions again. Staying is never judged, except that `mayStay` is false for a `wajib` lock
 * (or must-rotate, EL-06, when the policy switches it on).
 */
export interface Judge {
  /** Rules that ran, and rules of the catalogue that are not built yet, by id. */
  readonly rulesChecked: readonly string[];
  readonly rulesNotChecked: readonly string[];
  readonly assumptions: readonly Assumption[];
  /** Fast: could anybody go from the one jabatan to the other? Only rules that look at neither the person nor the target unor. */
  verdictPasangan(asalId: string, tujuanId: string): Verdict;
  /** Fast: could any formasi of this jabatan be open to the pegawai? Only rules that do not look at the target unor. */
  verdictJabatan(pegawai: Pegawai, jabatanId: string): Verdict;
  /** Fast: the whole verdict without sentences. Equals `judge(...).verdict`. */
  verdict(pegawai: Pegawai, tujuan: Sel): Verdict;
  /** Every rule with facts, article and sentences. */
  judge(pegawai: Pegawai, tujuan: Sel): Judgement;
  /** The findings of a lawful move that a plan tells: consents to ask for and remarks. A part of `judge(...).rules`, in its order. */
  remarks(pegawai: Pegawai, tujuan: Sel): readonly RuleFinding[];
  mayStay(pegawai: Pegawai): boolean;
}
