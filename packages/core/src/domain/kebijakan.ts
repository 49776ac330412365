import { day } from '../kernel/index.ts';
import type { Kebijakan } from './paket.ts';

/** The policy that holds when `kebijakan.json` is absent or silent on a key (DATA section 1). */
export const kebijakanBawaan: Kebijakan = {
  wkeMenit: 75_000,
  tmt: day('2027-01-04'),
  maksimumMutasi: null,
  bobot: { balance: 1, move: 2000, km: 100, gap: 20_000 },
  batas: {
    ejMaksimumDonor: null,
    keluarMaksimumPerUnor: null,
    masaJabatanMinimumBulan: 24,
    masaJabatanMaksimumBulan: 60,
  },
  lintasJabatan: 'sejabatan',
  benih: 'seimbang',
  wajibRotasi: false,
  pengecualianMasaJabatan: {},
  kalender: { penetapanCalon: null, akhirMasaJabatan: null, pelantikanKepalaDaerah: null, izinMenteriNomor: null },
  asumsi: [],
  ekstra: {},
};
