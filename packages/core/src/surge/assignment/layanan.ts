import { backlog, servedWithin, waitAt, waitingOf } from '../../algorithms/index.ts';
import type { Day, Teks } from '../../kernel/index.ts';
import type { LayananUnit, PilihanLayanan } from './dokumen.ts';
import type { Kelompok, Layanan } from './kelompok.ts';

/** A visitor should not wait longer, minutes. */
export const SASARAN_MENIT = 15;

/**
 * A service with one person fewer and more. Waiting is that of the busiest day, with whole people at the counters all day (Erlang C; arrivals
 * even over the working minutes); what is left over runs through the window with the same change on every day.
 */
export function layananUnit(
  kelompok: Kelompok,
  layanan: Layanan,
  hari: readonly Day[],
  before: readonly number[],
  after: readonly number[],
  menitSehari: number,
  peran: LayananUnit['peran'],
): LayananUnit {
  const busiest = layanan.masuk.reduce((best, v, t) => (v > layanan.masuk[best]! ? t : best), 0);
  const people = (list: readonly number[], change: number): number[] =>
    list.map((fte) => Math.max(0, fte - kelompok.needTetap + change));
  const option = (list: readonly number[], change: number): PilihanLayanan =>
    pilihan(layanan, people(list, change), busiest, menitSehari);
  const pilihanList = [-1, 0, 1].map((change) => option(after, change));
  return {
    unorId: kelompok.unorId,
    layananId: layanan.layananId,
    peran,
    tanggal: hari[busiest]!,
    tanpaBantuan: option(before, 0),
    pilihan: pilihanList,
    saran: saranOf(pilihanList as [PilihanLayanan, PilihanLayanan, PilihanLayanan], peran),
  };
}

function pilihan(
  { masuk, menit }: Layanan,
  people: readonly number[],
  at: number,
  menitSehari: number,
): PilihanLayanan {
  const orang = Math.round(people[at]!);
  const rates = { arrivalRate: masuk[at]! / menitSehari, serviceRate: 1 / Math.max(menit, 1e-9), servers: orang };
  const left = backlog(
    0,
    [...masuk],
    people.map((n) => (menit > 0 ? (n * menitSehari) / menit : 0)),
  );
  const wait = rates.arrivalRate > 0 ? waitingOf(rates) : null;
  return {
    orang,
    tungguRata: masuk[at] === 0 ? 0 : (wait?.meanWait ?? null),
    tungguP90: masuk[at] === 0 ? 0 : waitAt(rates, 0.9),
    dalamSasaran: masuk[at] === 0 ? 1 : servedWithin(rates, SASARAN_MENIT),
    tunggakanAkhir: left.at(-1) ?? 0,
    tunggakanPuncak: Math.max(0, ...left),
  };
}

/** One sentence that a head of an office can act on. */
function saranOf(
  [fewer, now, more]: [PilihanLayanan, PilihanLayanan, PilihanLayanan],
  peran: LayananUnit['peran'],
): Teks {
  if (now.tungguRata === null)
    return {
      id: `Dengan ${now.orang} orang antrean hari tersibuk terus memanjang; satu orang lagi ${more.tungguRata === null ? 'belum cukup' : 'menghentikannya'}. Tunggakan akhir ${utuh(now.tunggakanAkhir)} berkas, dengan satu orang lagi ${utuh(more.tunggakanAkhir)}.`,
      en: `With ${now.orang} people the queue of the busiest day grows all day; one more ${more.tungguRata === null ? 'is not enough' : 'stops it'}. ${utuh(now.tunggakanAkhir)} pieces are left in the end, ${utuh(more.tunggakanAkhir)} with one more.`,
    };
  if (fewer.tungguRata !== null && fewer.dalamSasaran >= 0.9)
    return {
      id:
        peran === 'pemberi'
          ? `Masih dapat melepas satu orang lagi: dengan ${fewer.orang} orang ${persen(fewer.dalamSasaran)} pengunjung tetap dilayani dalam ${SASARAN_MENIT} menit.`
          : `Satu orang dapat pulang lebih awal: dengan ${fewer.orang} orang ${persen(fewer.dalamSasaran)} pengunjung tetap dilayani dalam ${SASARAN_MENIT} menit.`,
      en:
        peran === 'pemberi'
          ? `Can spare one more: with ${fewer.orang} people ${persen(fewer.dalamSasaran)} of the visitors are still served within ${SASARAN_MENIT} minutes.`
          : `One may return early: with ${fewer.orang} people ${persen(fewer.dalamSasaran)} of the visitors are still served within ${SASARAN_MENIT} minutes.`,
    };
  return {
    id: `Cukup, tanpa kelebihan: dengan ${now.orang} orang ${persen(now.dalamSasaran)} pengunjung dilayani dalam ${SASARAN_MENIT} menit; kurang satu orang menjadi ${persen(fewer.dalamSasaran)}.`,
    en: `Enough and no more: with ${now.orang} people ${persen(now.dalamSasaran)} of the visitors are served within ${SASARAN_MENIT} minutes; with one fewer ${persen(fewer.dalamSasaran)}.`,
  };
}

const utuh = (n: number): string => String(Math.round(n));
const persen = (share: number): string => `${Math.round(100 * share)} %`;
