import { AWAL, type IsiCatatan, segel, sidikIsi, type TempatCatatan } from '../../shared/audit-isi.ts';

/** One row of the audit as it is exported and checked; hashes in hex. */
export interface Catatan extends TempatCatatan, IsiCatatan {
  readonly sidikIsi: string;
  readonly sidik: string;
}

/** Where a chain ended at some moment. Whoever keeps it elsewhere can later tell whether the past has been rewritten. */
export interface Kepala {
  readonly nomor: number;
  readonly sidik: string;
}

/**
 * What is wrong with the first row that does not hold: changed, missing, put in, moved to another place, missing at the end, or (the
 * chain holds in itself) not the chain that the given head belongs to.
 */
export type JenisRusak = 'diubah' | 'hilang' | 'disisipkan' | 'urutan' | 'terpotong' | 'kepala-lain';

export interface HasilRantai {
  readonly utuh: boolean;
  /** Rows read. */
  readonly catatan: number;
  /** The last row that holds. */
  readonly kepala: Kepala;
  readonly rusak: { readonly nomor: number; readonly jenis: JenisRusak } | null;
}

/** What a chain must agree with: where it must end, and heads noted earlier that it must contain. */
export interface Patokan {
  readonly akhir: Kepala | null;
  readonly saksi?: readonly Kepala[];
}

/** The first row that does not hold, and what the rows after it say about the cause. */
interface Putus {
  readonly nomor: number;
  readonly baris: Catatan;
  /** The row that belongs here stands further down. */
  asliDitemukan: boolean;
  /** The row that stands here is genuine and belongs further down. */
  pindahan: boolean;
}

const holds = (row: Catatan, before: Kepala): boolean =>
  row.nomor === before.nomor + 1 &&
  sidikIsi(row) === row.sidikIsi &&
  segel(row, before.sidik, row.sidikIsi) === row.sidik;

/**
 * Checks rows in the order given, in one pass and without holding them. `null` stands for a row that could not be read. Finds every
 * change by somebody who cannot also change the head or a head noted elsewhere: each seal covers the seal before it.
 */
export async function periksaRantai(
  rows: AsyncIterable<Catatan | null> | Iterable<Catatan | null>,
  { akhir, saksi = [] }: Patokan,
  mulai: Kepala = { nomor: 0, sidik: AWAL },
): Promise<HasilRantai> {
  let kepala = mulai;
  let catatan = 0;
  let putus: Putus | null = null;
  let palsu: Kepala | null = null;
  for await (const row of rows) {
    catatan++;
    if (putus) {
      if (row) trace(putus, kepala, row);
    } else if (row && holds(row, kepala)) {
      kepala = { nomor: row.nomor, sidik: row.sidik };
      palsu ??= [akhir, ...saksi].find((k) => k?.nomor === kepala.nomor && k.sidik !== kepala.sidik) ?? null;
    } else {
      putus = { nomor: kepala.nomor + 1, baris: row ?? UNREADABLE, asliDitemukan: false, pindahan: false };
    }
  }
  const rusak = putus ? namedBreak(putus, kepala) : endOf(kepala, akhir, saksi, palsu);
  return { utuh: rusak === null, catatan, kepala, rusak };
}

const UNREADABLE = { nomor: 0, saat: '', sidik: '', sidikIsi: '' } as Catatan;

/** What a row after the break says about it: is it the one that belongs there, or the one that the broken row once followed? */
function trace(putus: Putus, kepala: Kepala, row: Catatan): void {
  const { baris, nomor } = putus;
  if (segel({ nomor, saat: row.saat }, kepala.sidik, row.sidikIsi) === row.sidik) putus.asliDitemukan = true;
  for (const asal of [row.nomor, row.nomor + 1, nomor + 1])
    if (segel({ nomor: asal, saat: baris.saat }, row.sidik, baris.sidikIsi) === baris.sidik) putus.pindahan = true;
}

function namedBreak({ nomor, baris, asliDitemukan, pindahan }: Putus, kepala: Kepala): HasilRantai['rusak'] {
  if (baris.nomor > nomor) return { nomor, jenis: asliDitemukan ? 'urutan' : 'hilang' };
  if (baris !== UNREADABLE && baris.nomor <= kepala.nomor) return { nomor: baris.nomor, jenis: 'disisipkan' };
  if (!asliDitemukan) return { nomor, jenis: 'diubah' };
  return { nomor, jenis: pindahan ? 'urutan' : 'disisipkan' };
}

function endOf(
  kepala: Kepala,
  akhir: Kepala | null,
  saksi: readonly Kepala[],
  palsu: Kepala | null,
): HasilRantai['rusak'] {
  if (palsu) return { nomor: palsu.nomor, jenis: 'kepala-lain' };
  const farthest = Math.max(akhir?.nomor ?? 0, ...saksi.map((k) => k.nomor));
  if (kepala.nomor < farthest) return { nomor: kepala.nomor + 1, jenis: 'terpotong' };
  if (akhir && kepala.nomor > akhir.nomor) return { nomor: akhir.nomor + 1, jenis: 'disisipkan' };
  return null;
}
