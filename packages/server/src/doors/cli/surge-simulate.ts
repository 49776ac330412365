import type { PaketIndex } from '@seimbang/core/domain';
import { masaDepan, type RencanaBantuan, type Selang, simulasiBantuan, simulasikan } from '@seimbang/core/surge';
import { angka } from './numbers.ts';
import { table } from './table.ts';
import type { Bahasa, Call } from './verb.ts';

const ULANGAN = 200;

const KATA = {
  id: {
    tanda: 'SIMULASI: tidak ada yang pernah terjadi.',
    kepala: ['Ukuran', 'Tanpa bantuan', 'Dengan bantuan', 'Beda'],
    tungguRata: 'Tunggu rata-rata, menit',
    tungguP90: '9 dari 10 menunggu paling lama, menit',
    dalamSasaran: 'Dilayani dalam sasaran, bagian',
    pulang: 'Pulang tanpa dilayani',
    keluhan: 'Keluhan',
    tanpa: 'SIMULASI: unit ini tidak punya layanan dengan volume harian.',
  },
  en: {
    tanda: 'SIMULATION: none of it has happened.',
    kepala: ['Measure', 'Without help', 'With help', 'Difference'],
    tungguRata: 'Mean wait, minutes',
    tungguP90: '9 of 10 wait at most, minutes',
    dalamSasaran: 'Served within the target, share',
    pulang: 'Sent home unserved',
    keluhan: 'Complaints',
    tanpa: 'SIMULATION: this unit has no service with daily volumes.',
  },
} as const;
const UKURAN = ['tungguRata', 'tungguP90', 'dalamSasaran', 'pulang', 'keluhan'] as const;

/** The planned days at one unit played through with and without its helpers: mean and the middle 95 % of the runs. Same seed, same text. */
export function simulasiText(
  index: PaketIndex,
  { from, to, assignments }: RencanaBantuan,
  unorId: string,
  benih: string,
  { bahasa, out }: Call,
): string {
  const kata = KATA[bahasa];
  const bantu = assignments.filter((a) => a.to.unorId === unorId);
  const layananId = [...new Set(bantu.flatMap((a) => a.to.layananId))];
  const masa = masaDepan(index, from, to);
  const asked = { unorId, layananId, bantu, keluhanNaik: false, benih, ulangan: ULANGAN };
  const simulasi = masa && simulasiBantuan(index, masa, asked);
  if (!simulasi) return kata.tanpa;
  const { seluruhnya, selisih } = simulasikan(simulasi);
  const span = ({ rata, bawah, atas }: Selang): string =>
    `${angka(rata, 2, bahasa)} (${angka(bawah, 2, bahasa)}..${angka(atas, 2, bahasa)})`;
  const rows = UKURAN.map((u) => [kata[u], span(seluruhnya.tanpa[u]), span(seluruhnya.dengan[u]), span(selisih[u])]);
  return [
    out.paint.bold(kata.tanda),
    table(
      kata.kepala.map((title, i) => ({ title, right: i > 0 })),
      rows,
      out.paint,
    ),
    catatan(bahasa, benih),
    '',
  ].join('\n');
}

const catatan = (bahasa: Bahasa, benih: string): string =>
  bahasa === 'id'
    ? `Dalam kurung: 95 % tengah dari ${ULANGAN} ulangan; benih "${benih}".`
    : `In brackets: the middle 95 % of ${ULANGAN} runs; seed "${benih}".`;
