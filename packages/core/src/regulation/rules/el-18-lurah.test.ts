import type { Pegawai } from '../../domain/index.ts';
import { examples } from '../testing/examples.ts';
import { lurah } from './el-18-lurah.ts';

examples(
  lurah,
  (status: Pegawai['status'], nama: string, eselon: string, jenisUnor: string) => ({
    pegawai: { status },
    jabatanTujuan: { nama, jenis: 'struktural', eselon, kelas: 9 },
    unorTujuan: { jenis: jenisUnor },
  }),
  [
    ['PNS', 'Lurah', 'IV.a', 'kelurahan', 'remark', 'PNS; the route over the sekda is told'],
    ['CPNS', 'Lurah', 'IV.a', 'kelurahan', 'forbidden', 'not a PNS'],
    ['PPPK', 'Lurah', 'IV.a', 'kelurahan', 'forbidden', 'a contract civil servant'],
    ['CPNS', 'Kepala Kelurahan', '41', 'kelurahan', 'forbidden', 'IV.a in a kelurahan is the lurah, whatever the name'],
    ['PNS', 'Sekretaris Kelurahan', 'IV.b', 'kelurahan', 'not-concerned', 'the secretary is not the lurah'],
  ],
);
