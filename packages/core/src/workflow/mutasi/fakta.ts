import type { Day } from '../../kernel/index.ts';
import type { Verdict } from '../../regulation/index.ts';
import type { Jawaban, Keputusan, SisiMutasi, Suara } from './keadaan.ts';

/** The answer of one head on one line; a line inside one unor may have the same head on both sides. */
export interface FaktaSisi {
  readonly sisi: SisiMutasi;
  readonly unorId: string;
  readonly jawaban: Jawaban | null;
  /** The objection has its written answer. */
  readonly dijawabPanitia: boolean;
}

export interface FaktaBaris {
  readonly barisId: string;
  /** Id of its gerbong within the proposal. */
  readonly gerbong: string;
  readonly pegawaiId: string;
  readonly sisi: readonly FaktaSisi[];
  /** Computed on today's data. */
  readonly verdict: Verdict;
  /** The consent that a `needs-consent` asks for is recorded with its document. */
  readonly syaratSelesai: boolean;
  /** Came in by a repair while the panel sat: its heads answer and its conditions are settled there. */
  readonly baru: boolean;
  /** Last vote of each member. */
  readonly suara: readonly { readonly akunId: string; readonly suara: Suara }[];
  /** Members who declared a conflict of interest on this line. */
  readonly konflik: readonly string[];
  readonly keputusan: Keputusan | null;
  readonly alasanKeputusan: string | null;
}

/** Everything the guards ask about a proposal, loaded in one transaction. */
export interface FaktaUsul {
  readonly hariIni: Day;
  /** Lines that are in the list now; those a repair took out are not here. */
  readonly baris: readonly FaktaBaris[];
  /** The plan rests on confirmed assumptions. */
  readonly simulasi: boolean;
  /** The plan is still accepted by the verifier; null = the proposal comes from no plan (own request). */
  readonly terbukti: boolean | null;
  /** Last day for the heads' answers. */
  readonly tenggat: Day | null;
  /** Members of the panel who are present. */
  readonly hadir: readonly string[];
  /** Quorum the agency has set; below the law's own figure the law's counts. */
  readonly kuorumMinimum: number;
  /** Gerbong that break when only `barisTerpilih` go (see `gerbongPutus`). */
  readonly gerbongPutus: readonly string[];
  readonly pertimbanganPyb: string | null;
  readonly tanggalPyb: Day | null;
  readonly tanggalKirim: Day | null;
  readonly nomorRekomendasi: string | null;
  /** The frozen list still has the hash it was frozen with. */
  readonly bekuUtuh: boolean;
}
