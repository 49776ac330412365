import type { Jabatan } from '../../domain/index.ts';
import { examples } from '../testing/examples.ts';
import { dukcapil } from './el-19-dukcapil.ts';

const DUKCAPIL = 'Dinas Kependudukan dan Pencatatan Sipil';
const post = (jenis: Jabatan['jenis']): Partial<Jabatan> =>
  jenis === 'struktural' ? { jenis, eselon: 'IV.a', kelas: 9, nama: 'Kepala Seksi' } : { jenis };

examples(
  dukcapil,
  (asal: string, tujuan: string, jenis: Jabatan['jenis']) => ({
    jabatanAsal: post(jenis),
    unorAsal: { nama: asal },
    unorTujuan: { nama: tujuan },
  }),
  [
    ['Dinas Sosial', DUKCAPIL, 'struktural', 'needs-consent', 'the Minister appoints'],
    [DUKCAPIL, 'Dinas Sosial', 'struktural', 'needs-consent', 'the Minister removes'],
    ['Dinas Sosial', 'Disdukcapil Kota', 'struktural', 'needs-consent', 'the short name too'],
    ['Dinas Sosial', DUKCAPIL, 'pelaksana', 'not-concerned', 'pelaksana there are free'],
    ['Dinas Sosial', 'Dinas Perdagangan', 'struktural', 'not-concerned', 'another office'],
  ],
);

examples(
  dukcapil,
  (indukTujuan: string) => ({
    jabatanAsal: post('struktural'),
    unorTujuan: { nama: 'Bidang Pelayanan', indukId: 'D' },
    lain: {
      unor: [
        {
          unorId: 'D',
          nama: indukTujuan,
          indukId: null,
          jenis: 'opd',
          opdId: null,
          kodeWilayah: null,
          lat: null,
          lon: null,
          ekstra: {},
        },
      ],
    },
  }),
  [
    [DUKCAPIL, 'needs-consent', 'a section below the office'],
    ['Dinas Sosial', 'not-concerned', 'a section of another office'],
  ],
);
