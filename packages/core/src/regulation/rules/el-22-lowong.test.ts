import type { Jabatan } from '../../domain/index.ts';
import { examples } from '../testing/examples.ts';
import { pegawai } from '../testing/kasus.ts';
import { lowong } from './el-22-lowong.ts';
import { satuPemangku } from './el-23-satu-pemangku.ts';

const holders = (jenis: Jabatan['jenis'], n: number, kedudukanHukum = '01') => ({
  jabatanTujuan: { nama: 'Lurah', jenis, eselon: 'IV.a', kelas: 9 },
  lain: {
    pegawai: Array.from({ length: n }, (_, i) => pegawai(`H${i}`, { unorId: 'B', jabatanId: 'J2', kedudukanHukum })),
  },
});

examples(lowong, holders, [
  ['struktural', 0, '01', 'allowed', 'vacant'],
  ['struktural', 1, '01', 'remark', 'occupied: only in a chain'],
  ['struktural', 1, '02', 'allowed', 'a holder on unpaid leave has given it up'],
  ['pelaksana', 3, '01', 'not-concerned', 'other posts have no such limit'],
]);

examples(satuPemangku, holders, [
  ['struktural', 1, '01', 'not-concerned', 'one holder'],
  ['struktural', 2, '01', 'forbidden', 'two holders on record: nobody enters'],
  ['struktural', 3, '01', 'forbidden', 'three too'],
  ['fungsional', 2, '01', 'not-concerned', 'a JF may have many'],
]);
