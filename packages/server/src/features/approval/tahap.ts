import type { Keadaan } from './berkas.ts';

/** How far along its way a state is. Whoever may read a case from a stage on keeps that when the case is sent back. */
const TAHAP: Readonly<Record<Keadaan, number>> = {
  draf: 0,
  ditarik: 0,
  ditolak: 0,
  tanggapan: 1,
  verifikasi: 2,
  keputusan: 2,
  panel: 3,
  berjalan: 3,
  pyb: 4,
  imut: 5,
  ppk: 6,
  ditetapkan: 7,
  terbit: 8,
  selesai: 8,
};

export const tahapOf = (keadaan: Keadaan): number => TAHAP[keadaan];
