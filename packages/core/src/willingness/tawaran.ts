import { addDays, type Day, err, ok, type Result } from '../kernel/index.ts';
import type { Label } from './label.ts';

/** A post one may decline is a `tawaran`; a placement for need of service is a `penempatan`, never a question whose answer is ignored. */
export type JenisTawaran = 'tawaran' | 'penempatan' | 'pesan';
export type JawabanTawaran = 'bersedia' | 'bersyarat' | 'tidak' | 'kendala';
export const KEADAAN_TAWARAN = [
  'menunggu',
  'bersedia',
  'bersyarat',
  'tidak',
  'kendala',
  'tanpa-jawaban',
  'gugur',
  'terkirim',
] as const;
export type KeadaanTawaran = (typeof KEADAAN_TAWARAN)[number];

/** What a person with this label is sent; null = nothing, because nothing changes for them. */
export function jenisOf(label: Label): JenisTawaran | null {
  if (label === 'tetap') return null;
  if (label === 'tetap-berkat-sukarelawan') return 'pesan';
  return label === 'kebutuhan-dinas' ? 'penempatan' : 'tawaran';
}

const JAWABAN: Readonly<Record<JenisTawaran, readonly JawabanTawaran[]>> = {
  tawaran: ['bersedia', 'bersyarat', 'tidak'],
  penempatan: ['bersedia', 'kendala'],
  pesan: [],
};

export interface FaktaTawaran {
  readonly jenis: JenisTawaran;
  readonly keadaan: KeadaanTawaran;
  /** Last day for an answer. */
  readonly tenggat: Day | null;
  readonly hariIni: Day;
  /** The line is part of a proposal already. */
  readonly diusulkan: boolean;
}

/** Answers that are open: changeable until the deadline, and until the line has been proposed. */
export function jawabanTerbuka({
  jenis,
  keadaan,
  tenggat,
  hariIni,
  diusulkan,
}: FaktaTawaran): readonly JawabanTawaran[] {
  const isOver = tenggat === null || hariIni > tenggat || diusulkan;
  return isOver || keadaan === 'gugur' || keadaan === 'tanpa-jawaban' || keadaan === 'terkirim' ? [] : JAWABAN[jenis];
}

export interface IsiJawaban {
  readonly jawaban: JawabanTawaran;
  /** Kind of obstacle. */
  readonly kode: string | null;
  /** Condition or evidence. */
  readonly isi: string;
}

export interface SebabJawaban {
  readonly code: 'tawaran-lewat' | 'jawaban-tidak-sesuai' | 'isian-jawaban-kosong';
  readonly values: Readonly<Record<string, string>>;
}

/** The state an answer leads to. A condition needs its text, an obstacle its kind and its evidence; a no needs no reason. */
export function jawabTawaran(
  fakta: FaktaTawaran,
  { jawaban, kode, isi }: IsiJawaban,
): Result<JawabanTawaran, SebabJawaban> {
  const open = jawabanTerbuka(fakta);
  if (open.length === 0) return err({ code: 'tawaran-lewat', values: { tenggat: fakta.tenggat ?? '-' } });
  if (!open.includes(jawaban)) return err({ code: 'jawaban-tidak-sesuai', values: { jawaban, jenis: fakta.jenis } });
  const lacks = (jawaban === 'bersyarat' || jawaban === 'kendala') && isi.trim() === '';
  if (lacks || (jawaban === 'kendala' && kode === null))
    return err({ code: 'isian-jawaban-kosong', values: { jawaban } });
  return ok(jawaban);
}

/** Silence beyond the deadline is a state of its own, and not a no. */
export const padaHari = (keadaan: KeadaanTawaran, tenggat: Day | null, hariIni: Day): KeadaanTawaran =>
  keadaan === 'menunggu' && tenggat !== null && hariIni > tenggat ? 'tanpa-jawaban' : keadaan;

/** Days before the deadline on which those who have not answered are reminded. */
const PENGINGAT = [3, 1] as const;

/** The reminder that is due today: days left, or null. A reminder that was missed is sent late rather than never. */
export function pengingatJatuhTempo(tenggat: Day, hariIni: Day): number | null {
  if (hariIni > tenggat) return null;
  return PENGINGAT.findLast((days) => hariIni >= addDays(tenggat, -days)) ?? null;
}

/** Answers that say yes. */
export const isSetuju = (keadaan: KeadaanTawaran): boolean => keadaan === 'bersedia' || keadaan === 'bersyarat';
