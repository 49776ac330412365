import { type Day, err, ok, parseIsoDay, type Result, type Teks } from '@seimbang/core/kernel';
import { bulanBiasa, bulanOf, type Deret, hariBiasa } from './deret.ts';

/** A figure as somebody sends it. */
export interface BarisMentah {
  readonly unorId: string;
  readonly layananId: string;
  readonly tanggal?: string | undefined;
  readonly bulan?: string | undefined;
  readonly masuk: number | null;
  readonly selesai?: number | null | undefined;
  readonly antre?: number | null | undefined;
  readonly alasan?: string | undefined;
}

/** The same, understood. */
export interface BarisVolume {
  readonly unorId: string;
  readonly layananId: string;
  readonly periode: 'hari' | 'bulan';
  readonly tanggal: Day;
  readonly masuk: number | null;
  readonly selesai: number | null;
  readonly antre: number | null;
  readonly alasan: string | null;
}

/** Nobody counts pieces before this day. */
const PALING_AWAL = '2000-01-01' as Day;

/** One row, or the reason why it is left out. `unor` says which units exist. */
export function periksaBaris(
  raw: BarisMentah,
  unor: { readonly has: (unorId: string) => boolean },
  hariIni: Day,
): Result<BarisVolume, Teks> {
  const layananId = raw.layananId.trim();
  if (!unor.has(raw.unorId))
    return err({
      id: `Unit "${raw.unorId}" tidak ada dalam data. Periksa unorId; daftarnya ada di paket data (unor.csv).`,
      en: `There is no unit "${raw.unorId}" in the data. Check unorId; the list is in the data package (unor.csv).`,
    });
  if (layananId === '')
    return err({
      id: 'layananId kosong. Isi kode layanannya.',
      en: 'layananId is empty. Fill in the code of the service.',
    });
  const kapan = waktuOf(raw, hariIni);
  if (!kapan.ok) return kapan;
  for (const [nama, nilai] of [
    ['masuk', raw.masuk],
    ['selesai', raw.selesai],
    ['antre', raw.antre],
  ] as const)
    if (nilai !== null && nilai !== undefined && !(nilai >= 0 && nilai <= 1e9))
      return err({
        id: `${nama} = ${nilai} tidak mungkin: jumlah paling sedikit 0 dan paling banyak 1 miliar. Kosongkan (null) bila tidak dihitung.`,
        en: `${nama} = ${nilai} cannot be: a number is at least 0 and at most 1 billion. Leave it empty (null) if nobody counted.`,
      });
  const { masuk, selesai = null, antre = null, alasan } = raw;
  return ok({ unorId: raw.unorId, layananId, ...kapan.value, masuk, selesai, antre, alasan: alasan?.trim() || null });
}

function waktuOf(
  { tanggal, bulan }: BarisMentah,
  hariIni: Day,
): Result<Pick<BarisVolume, 'periode' | 'tanggal'>, Teks> {
  if ((tanggal === undefined) === (bulan === undefined))
    return err({
      id: 'Isi salah satu: tanggal (2026-10-05) atau bulan (2026-10).',
      en: 'Fill in one of them: tanggal (2026-10-05) or bulan (2026-10).',
    });
  const text = tanggal ?? `${bulan}-01`;
  const found = parseIsoDay(text);
  if (found === null)
    return err({
      id: `"${tanggal ?? bulan}" bukan ${tanggal === undefined ? 'bulan' : 'tanggal'} yang ada. Tulis seperti ${tanggal === undefined ? '2026-10' : '2026-10-05'}.`,
      en: `"${tanggal ?? bulan}" is no ${tanggal === undefined ? 'month' : 'day'} that exists. Write it like ${tanggal === undefined ? '2026-10' : '2026-10-05'}.`,
    });
  const ahead = tanggal === undefined ? bulanOf(found) > bulanOf(hariIni) : found > hariIni;
  if (ahead || found < PALING_AWAL)
    return err({
      id: `${text.slice(0, tanggal === undefined ? 7 : 10)} ${ahead ? 'belum tiba; volume dicatat setelah datang' : 'terlalu lama (sebelum tahun 2000)'}.`,
      en: `${text.slice(0, tanggal === undefined ? 7 : 10)} ${ahead ? 'has not come yet; volumes are written down when they have come' : 'is too long ago (before 2000)'}.`,
    });
  return ok({ periode: tanggal === undefined ? 'bulan' : 'hari', tanggal: found });
}

/** Ten times more or less than usual is more often a slip of the finger than a surge. */
const KALI = 10;
/** Below so many pieces a multiple says nothing. */
const TERLALU_SEDIKIT = 5;

/** What is doubtful about a figure; null = nothing. It is stored all the same: who counted knows more. */
export function peringatanOf(
  baris: Pick<BarisVolume, 'periode' | 'tanggal' | 'masuk'>,
  deret: Deret | undefined,
): string | null {
  const biasa = baris.periode === 'bulan' ? bulanBiasa(deret, bulanOf(baris.tanggal)) : hariBiasa(deret);
  if (baris.masuk === null || biasa === null || biasa < TERLALU_SEDIKIT) return null;
  if (baris.masuk >= KALI * biasa) return `sepuluh-kali:${biasa}`;
  if (baris.masuk === 0) return `nol:${biasa}`;
  return baris.masuk * KALI <= biasa ? `sepersepuluh:${biasa}` : null;
}

const WORDS: Readonly<Record<string, (biasa: string) => Teks>> = {
  'sepuluh-kali': (b) => ({
    id: `10 kali biasanya atau lebih (biasanya ${b})`,
    en: `10 times the usual or more (usually ${b})`,
  }),
  sepersepuluh: (b) => ({
    id: `sepersepuluh biasanya atau kurang (biasanya ${b})`,
    en: `a tenth of the usual or less (usually ${b})`,
  }),
  nol: (b) => ({ id: `0, padahal biasanya ${b}`, en: `0, although it is usually ${b}` }),
};

/** The doubt in words; unknown codes say nothing. */
export function kataPeringatan(kode: string | null): Teks | null {
  const [jenis = '', biasa = ''] = kode?.split(':') ?? [];
  return WORDS[jenis]?.(String(Math.round(Number(biasa)))) ?? null;
}
