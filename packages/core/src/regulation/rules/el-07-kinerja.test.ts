import type { Kinerja } from '../../domain/index.ts';
import { examples } from '../testing/examples.ts';
import { kinerja } from './el-07-kinerja.ts';

type Move = 'same jabatan' | 'same class' | 'unknown class' | 'promotion' | 'into a JF';

const TUJUAN = {
  'same jabatan': undefined,
  'same class': { nama: 'Pengelola Arsip', kelas: 5 },
  'unknown class': { nama: 'Pengelola Arsip', kelas: null },
  promotion: { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 },
  'into a JF': { nama: 'Arsiparis', jenis: 'fungsional', jenjang: 'Terampil', kelas: 5 },
} as const;

const kasus = (move: Move, kinerja1: Kinerja | null, kinerja2: Kinerja | null) => {
  const jabatanTujuan = TUJUAN[move];
  return { pegawai: { kinerja1, kinerja2 }, ...(jabatanTujuan ? { jabatanTujuan } : {}) };
};

examples(kinerja, kasus, [
  ['promotion', 'Baik', 'Sangat Baik', 'allowed', 'at least Baik in both years'],
  ['promotion', 'Butuh Perbaikan', 'Baik', 'forbidden', 'the last year is under Baik'],
  ['promotion', 'Baik', 'Cukup', 'forbidden', 'the year before is under Baik on the older scale'],
  ['promotion', null, 'Baik', 'unknown', 'one year is missing'],
  ['promotion', null, 'Kurang', 'forbidden', 'one year is missing, the other already fails'],
  ['into a JF', null, null, 'unknown', 'a new JF post, whatever the class'],
  ['unknown class', null, 'Baik', 'unknown', 'a new post that is not shown to be of the same class'],
  ['same class', 'Kurang', 'Kurang', 'remark', 'a lateral move within the class is remarked on'],
  ['same class', null, null, 'remark', 'nor is it unknown'],
  ['same jabatan', 'Kurang', 'Baik', 'remark', 'the same jabatan elsewhere is no new post'],
  ['same jabatan', null, null, 'remark', 'missing data never block it'],
]);

examples(
  kinerja,
  (kinerja1: Kinerja | null) => ({ ...kasus('promotion', kinerja1, null), kebijakan: { asumsi: ['kinerja-baik'] } }),
  [
    [null, 'remark', 'the analyst confirmed "anggap kinerja Baik"'],
    ['Kurang', 'forbidden', 'an assumption never replaces a recorded predicate'],
  ],
);
