import type { Rule } from '../rule.ts';
import { penetapanCalon } from './cal-01-penetapan-calon.ts';
import { sesudahPelantikan } from './cal-02-sesudah-pelantikan.ts';
import { kedudukanHukum } from './el-01-kedudukan-hukum.ts';
import { cpns } from './el-02-cpns.ts';
import { prosesDisiplin } from './el-03-proses-disiplin.ts';
import { tugasBelajar } from './el-04-tugas-belajar.ts';
import { masaJabatanMinimum } from './el-05-masa-jabatan-minimum.ts';
import { masaJabatanMaksimum } from './el-06-masa-jabatan-maksimum.ts';
import { kinerja } from './el-07-kinerja.ts';
import { usiaPensiun } from './el-09-usia-pensiun.ts';
import { pendidikan } from './el-10-pendidikan.ts';
import { pengalaman } from './el-11-pengalaman.ts';
import { kompetensi } from './el-13-kompetensi.ts';
import { pangkat } from './el-14-pangkat.ts';
import { rangkap } from './el-15-rangkap.ts';
import { jpt } from './el-16-jpt.ts';
import { camat } from './el-17-camat.ts';
import { lurah } from './el-18-lurah.ts';
import { dukcapil } from './el-19-dukcapil.ts';
import { lowong } from './el-22-lowong.ts';
import { satuPemangku } from './el-23-satu-pemangku.ts';
import { tidakTurun } from './el-24-tidak-turun.ts';
import { atribut } from './el-25-atribut.ts';
import { kerabat } from './el-26-kerabat.ts';
import { lantai } from './el-29-lantai.ts';
import { lindung } from './el-31-lindung.ts';
import { kontrak } from './pk-01-kontrak.ts';
import { jabatanSama } from './pk-03-jabatan-sama.ts';
import { pppkStruktural } from './pk-06-pppk-struktural.ts';
import { formasiResmi } from './pol-formasi.ts';
import { kunci } from './pol-kunci.ts';
import { lintasJabatan } from './pol-lintas.ts';
import { paruhWaktu } from './pol-paruh.ts';

/**
 * Every rule that is built, in the order in which the fast path asks them within a stage: those that refuse most pairs come first.
 * The list that people read is sorted by id.
 */
export const rules: readonly Rule[] = [
  lintasJabatan,
  tidakTurun,
  jpt,
  jabatanSama,
  pppkStruktural,
  pendidikan,
  pengalaman,
  usiaPensiun,
  kinerja,
  penetapanCalon,
  sesudahPelantikan,
  prosesDisiplin,
  kompetensi,
  pangkat,
  rangkap,
  masaJabatanMinimum,
  kedudukanHukum,
  paruhWaktu,
  cpns,
  kontrak,
  lindung,
  tugasBelajar,
  masaJabatanMaksimum,
  atribut,
  lantai,
  formasiResmi,
  satuPemangku,
  lowong,
  camat,
  lurah,
  dukcapil,
  kerabat,
  kunci,
];
