export { type BarisBeku, bekukan, type Perubahan, perubahanSejakBeku } from './beku.ts';
export {
  type BatasTempat,
  type GerbongPutus,
  gerbongPutus,
  type PindahanBaris,
  type SebabPutus,
} from './gerbong-putus.ts';
export { addWorkingDays, type HariLibur, isHariKerja, workingDaysBetween } from './hari-kerja.ts';
export type { FaktaBaris, FaktaSisi, FaktaUsul } from './mutasi/fakta.ts';
export {
  type CatatanMutasi,
  type Jawaban,
  KEADAAN_MUTASI,
  type KeadaanMutasi,
  type Keputusan,
  type LangkahMutasi,
  type SisiMutasi,
  type Suara,
  type TindakanMutasi,
} from './mutasi/keadaan.ts';
export { allowedActs, gugurOleh, step } from './mutasi/langkah.ts';
export { barisTerpilih, type HasilPanel, hasilPanel, pemilih } from './mutasi/panel.ts';
export type { Pelaku, PeranPelaku, SifatJabatan } from './pelaku.ts';
export { batasPenugasanBawaan } from './penugasan/batas.ts';
export type { BatasPenugasan, FaktaOrang, FaktaPenugasan } from './penugasan/fakta.ts';
export {
  type CatatanPenugasan,
  KEADAAN_PENUGASAN,
  type KeadaanPenugasan,
  type LangkahPenugasan,
  type SisiPenugasan,
  type TindakanPenugasan,
} from './penugasan/keadaan.ts';
export { allowedActsPenugasan, gugurOlehPenugasan, stepPenugasan } from './penugasan/langkah.ts';
export type { NilaiSebab, Sebab, WorkflowProblem } from './problem.ts';
export { batasKeberatan, batasPenyampaian, batasPutusanKeberatan, jamImut, type JamImut } from './tenggat.ts';
export type { Pilihan } from './transisi.ts';
