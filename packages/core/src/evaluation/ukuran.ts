import type { Teks } from '../kernel/index.ts';

export const UKURAN = ['antre', 'tunggu', 'selesai', 'keluhan', 'skm'] as const;
export type KodeUkuran = (typeof UKURAN)[number];

export interface Ukuran {
  readonly better: 'lower' | 'higher';
  readonly nama: Teks;
  readonly satuan: Teks;
  /** Decimals that a reader can use. */
  readonly digits: number;
}

/** The measures of service that an evaluation can fix beforehand. */
export const ukuran: Readonly<Record<KodeUkuran, Ukuran>> = {
  antre: {
    better: 'lower',
    nama: { id: 'Antrean', en: 'Backlog' },
    satuan: { id: 'berkas menunggu pada akhir hari', en: 'cases waiting at the end of the day' },
    digits: 1,
  },
  tunggu: {
    better: 'lower',
    nama: { id: 'Lama tunggu', en: 'Waiting' },
    satuan: { id: 'hari kerja', en: 'working days' },
    digits: 2,
  },
  selesai: {
    better: 'higher',
    nama: { id: 'Yang terselesaikan', en: 'Cases finished' },
    satuan: { id: 'selesai per 100 yang masuk', en: 'finished per 100 that came in' },
    digits: 1,
  },
  keluhan: {
    better: 'lower',
    nama: { id: 'Keluhan', en: 'Complaints' },
    satuan: { id: 'keluhan per 1.000 layanan', en: 'complaints per 1,000 services' },
    digits: 2,
  },
  skm: {
    better: 'higher',
    nama: { id: 'Kepuasan (SKM)', en: 'Satisfaction (SKM)' },
    satuan: { id: 'indeks 25–100', en: 'index 25–100' },
    digits: 1,
  },
};
