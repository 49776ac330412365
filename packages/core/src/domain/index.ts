export type { Issue, Severity } from './issue.ts';
export { kebijakanBawaan } from './kebijakan.ts';
export { type Arah, arahOf, eselonOf, ruangEselonOf, type Tingkat, tingkatOf } from './level.ts';
export type {
  Asumsi,
  Ekstra,
  Formasi,
  Jabatan,
  JenisJabatan,
  Kebijakan,
  Kerabat,
  Kinerja,
  Kunci,
  LintasJabatan,
  Minat,
  Paket,
  Pegawai,
  Pendidikan,
  Periode,
  Peristiwa,
  StatusPegawai,
  TindakanKunci,
  Tugas,
  Unor,
  Volume,
} from './paket.ts';
export {
  fteOf,
  formasiKey,
  indexPaket,
  isAktif,
  isParuhWaktu,
  JAM_PENUH,
  type PaketIndex,
  type Sel,
} from './paket-index.ts';
export type { Branch, Gerbong, Keadaan, Pindahan, Prices, Rencana, Tempat } from './rencana.ts';
