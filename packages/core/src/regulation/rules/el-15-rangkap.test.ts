import type { Jabatan } from '../../domain/index.ts';
import { examples } from '../testing/examples.ts';
import { rangkap } from './el-15-rangkap.ts';

examples(
  rangkap,
  (asal: Jabatan['jenis'], tujuan: Jabatan['jenis']) => ({
    jabatanAsal: { jenis: asal, nama: 'Arsiparis' },
    jabatanTujuan: { jenis: tujuan, nama: 'Pengelola' },
  }),
  [
    ['pelaksana', 'pelaksana', 'not-concerned', 'JA to JA'],
    ['fungsional', 'fungsional', 'not-concerned', 'JF to JF'],
    ['pelaksana', 'fungsional', 'remark', 'a definitive move into a JF gives up the old post'],
    ['fungsional', 'struktural', 'remark', 'and so does a move out of a JF'],
  ],
);
