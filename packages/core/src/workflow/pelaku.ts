/** The roles that act on a case, and the machine itself (`sistem`) for what happens by the calendar. */
export type PeranPelaku = 'analis' | 'kepala-unit' | 'asn' | 'tpk' | 'pyb' | 'ppk' | 'auditor' | 'admin' | 'sistem';

/** How the account holds its role: definitively, or acting for a vacant post (plt) or an absent superior (plh). */
export type SifatJabatan = 'definitif' | 'plt' | 'plh';

/** Who acts, as far as the tables ask. */
export interface Pelaku {
  readonly akunId: string;
  readonly peran: PeranPelaku;
  readonly sifat: SifatJabatan;
  /** Leads: the panel's meeting (tpk), or the team of the surat tugas (asn). */
  readonly ketua: boolean;
  /** Wrote this very proposal. */
  readonly pengusul: boolean;
  /** Unor for which the account answers: its own scope and everything below. */
  readonly unor: readonly string[];
  /** The person behind the account; null where it belongs to nobody in the data. */
  readonly pegawaiId: string | null;
}

/** Who may take an act: a role, or a role with a quality. */
export type Oleh = 'pengusul' | 'analis' | 'kepala-unit' | 'tpk' | 'ketua-tpk' | 'pyb' | 'ppk' | 'ketua-tim' | 'sistem';

/** Roles that may write a proposal. */
const PENGUSUL: readonly PeranPelaku[] = ['analis', 'kepala-unit', 'asn'];

/** True when the actor is the one named. */
export function isOleh(oleh: Oleh, pelaku: Pelaku): boolean {
  if (oleh === 'pengusul') return pelaku.pengusul && PENGUSUL.includes(pelaku.peran);
  if (oleh === 'ketua-tpk') return pelaku.peran === 'tpk' && pelaku.ketua;
  if (oleh === 'ketua-tim') return pelaku.peran === 'asn' && pelaku.ketua;
  return pelaku.peran === oleh;
}
