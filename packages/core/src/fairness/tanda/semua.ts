import type { Teks } from '../../kernel/index.ts';
import type { AturanTanda, BahanTanda, HasilTanda } from './bahan.ts';
import { buktiTerlambat } from './bukti-terlambat.ts';
import { dilindungi } from './dilindungi.ts';
import { duaKali } from './dua-kali.ts';
import { luarRencana } from './luar-rencana.ts';
import { pasanganTetap } from './pasangan-tetap.ts';
import { putusanKilat } from './putusan-kilat.ts';
import { rapatMenyimpang } from './rapat.ts';
import { saatBeku } from './saat-beku.ts';
import { setelahMenolak } from './setelah-menolak.ts';
import { stempel } from './stempel.ts';
import { tanpaBeban } from './tanpa-beban.ts';

/** Every rule, in the order of the page. Few on purpose: each has to be looked into by a person. */
const ATURAN_TANDA = {
  'luar-rencana': luarRencana,
  'dua-kali': duaKali,
  'tanpa-beban': tanpaBeban,
  'setelah-menolak': setelahMenolak,
  dilindungi,
  'bukti-terlambat': buktiTerlambat,
  rapat: rapatMenyimpang,
  'saat-beku': saatBeku,
  'pasangan-tetap': pasanganTetap,
  stempel,
  'putusan-kilat': putusanKilat,
} as const satisfies Record<string, AturanTanda>;

export type KodeTanda = keyof typeof ATURAN_TANDA;
export const KODE_TANDA = Object.keys(ATURAN_TANDA) as KodeTanda[];

export interface Tanda extends HasilTanda {
  readonly kode: KodeTanda;
  readonly nama: Teks;
  readonly aturan: Teks;
}

/** What each rule says of the decided proposals. */
export const periksaSemua = (bahan: BahanTanda): Tanda[] =>
  KODE_TANDA.map((kode) => {
    const { nama, aturan, periksa } = ATURAN_TANDA[kode];
    return { kode, nama, aturan, ...periksa(bahan) };
  });

/** What an inspector would also want to see, and why it cannot be told from what is stored. */
export const BELUM_DAPAT: readonly Teks[] = [
  {
    id: 'Percobaan memutus tanpa kuorum: percobaan yang ditolak sistem tidak meninggalkan catatan.',
    en: 'Attempts to decide without a quorum: an attempt that the system refuses leaves no record.',
  },
  {
    id: 'Pindahan setelah temuan audit atau laporan pelanggaran: laporan itu tidak ada dalam sistem ini.',
    en: 'Moves after an audit finding or a report of misconduct: such reports are not in this system.',
  },
  {
    id: 'Turunnya tambahan penghasilan (TPP): besarannya belum diimpor.',
    en: 'A fall in allowance (TPP): the amounts have not been imported.',
  },
  {
    id: 'Gelombang pindahan setelah pergantian kepala perangkat daerah: tanggal pergantiannya belum dicatat.',
    en: 'Waves of moves after a change of the head of an agency: the days of such changes are not recorded.',
  },
];
