import type { Teks } from '../kernel/index.ts';

/** From 1 (strongly disagree) to 5 (strongly agree). */
export const SKALA = [1, 2, 3, 4, 5] as const;
export type Nilai = (typeof SKALA)[number];

/** Five statements; the wording is fixed, so that waves can be compared. */
export interface Pernyataan {
  readonly kode: string;
  /** Does agreement speak well of things? Where it does not, a fall is the improvement. */
  readonly setujuBaik: boolean;
  readonly isi: Teks;
}

/** Attitude towards transfers, asked before and after a campaign. */
export const PERNYATAAN_SIKAP = [
  {
    kode: 'paham',
    setujuBaik: true,
    isi: {
      id: 'Saya paham bagaimana mutasi direncanakan dan diputuskan di sini.',
      en: 'I understand how transfers are planned and decided here.',
    },
  },
  {
    kode: 'adil',
    setujuBaik: true,
    isi: {
      id: 'Saya percaya giliran pindah dibagi dengan adil.',
      en: 'I trust that turns to move are shared out fairly.',
    },
  },
  {
    kode: 'didengar',
    setujuBaik: true,
    isi: {
      id: 'Pendapat dan keadaan saya didengar sebelum ada keputusan.',
      en: 'My opinion and circumstances are heard before a decision is made.',
    },
  },
  {
    kode: 'khawatir',
    setujuBaik: false,
    isi: {
      id: 'Saya khawatir mutasi merugikan saya atau keluarga saya.',
      en: 'I worry that a transfer would harm me or my family.',
    },
  },
  {
    kode: 'bersedia',
    setujuBaik: true,
    isi: {
      id: 'Saya bersedia membantu unit lain yang kelebihan beban untuk sementara.',
      en: 'I am willing to help an overloaded unit for a while.',
    },
  },
] as const satisfies readonly Pernyataan[];

/** Denyut: how it goes after a move, for those who moved, those who received them and those who gave them up. */
export const PERNYATAAN_DENYUT = [
  {
    kode: 'puas',
    setujuBaik: true,
    isi: { id: 'Saya puas dengan pekerjaan saya sekarang.', en: 'I am satisfied with my work now.' },
  },
  {
    kode: 'beban',
    setujuBaik: true,
    isi: {
      id: 'Beban kerja saya dapat diselesaikan pada jam kerja.',
      en: 'My workload can be done in working hours.',
    },
  },
  {
    kode: 'adil',
    setujuBaik: true,
    isi: { id: 'Perpindahan ini dilakukan dengan adil.', en: 'This move was made fairly.' },
  },
  {
    kode: 'penyesuaian',
    setujuBaik: true,
    isi: {
      id: 'Saya dan rekan di unit ini sudah saling menyesuaikan.',
      en: 'My colleagues in this unit and I have adapted to each other.',
    },
  },
  {
    kode: 'niat-pergi',
    setujuBaik: false,
    isi: {
      id: 'Saya ingin meninggalkan unit ini dalam enam bulan ke depan.',
      en: 'I would like to leave this unit within the next six months.',
    },
  },
] as const satisfies readonly Pernyataan[];

/** Are these answers to all the statements, one each, on the scale? */
export function jawabanLengkap(
  pernyataan: readonly Pernyataan[],
  jawaban: Readonly<Record<string, number>>,
): jawaban is Readonly<Record<string, Nilai>> {
  const onScale = (n: number | undefined): boolean => n !== undefined && (SKALA as readonly number[]).includes(n);
  return (
    Object.keys(jawaban).length === pernyataan.length &&
    pernyataan.every(({ kode }) => Object.hasOwn(jawaban, kode) && onScale(jawaban[kode]))
  );
}
