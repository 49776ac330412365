import type { Rule } from '../rule.ts';
import { kedudukanHukum } from './el-01-kedudukan-hukum.ts';
import { masaJabatanMinimum } from './el-05-masa-jabatan-minimum.ts';
import { pendidikan } from './el-10-pendidikan.ts';
import { lowong } from './el-22-lowong.ts';
import { satuPemangku } from './el-23-satu-pemangku.ts';
import { tidakTurun } from './el-24-tidak-turun.ts';
import { kontrak } from './pk-01-kontrak.ts';
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
  kedudukanHukum,
  paruhWaktu,
  masaJabatanMinimum,
  kontrak,
  pppkStruktural,
  pendidikan,
  formasiResmi,
  satuPemangku,
  lowong,
  kunci,
];
