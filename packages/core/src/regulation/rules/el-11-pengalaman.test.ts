import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { pengalaman } from './el-11-pengalaman.ts';

const lurah = { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 } as const;
const kabid = { nama: 'Kepala Bidang', jenis: 'struktural', eselon: 'III.b', kelas: 11 } as const;

examples(
  pengalaman,
  (since: string, riwayatBulanPelaksana: number | null) => ({
    pegawai: { tmtJabatan: day(since), riwayatBulanPelaksana },
    jabatanTujuan: lurah,
  }),
  [
    ['2024-01-04', 48, 'allowed', 'four years as pelaksana on record'],
    ['2024-01-04', 47, 'forbidden', 'one month short'],
    ['2023-01-04', null, 'allowed', 'no history, four years in the present post'],
    ['2023-01-05', null, 'forbidden', 'no history, one day short in the present post'],
    ['2023-01-04', 12, 'allowed', 'the longer of the two counts'],
  ],
);

examples(
  pengalaman,
  (since: string, riwayatBulanPengawas: number | null) => ({
    pegawai: { tmtJabatan: day(since), riwayatBulanPengawas },
    jabatanAsal: lurah,
    jabatanTujuan: kabid,
  }),
  [
    ['2024-01-04', null, 'allowed', 'three years as pengawas'],
    ['2024-01-05', null, 'forbidden', 'one day short'],
    ['2024-01-05', 36, 'allowed', 'with an earlier post as pengawas on record'],
  ],
);

examples(
  pengalaman,
  (jenjang: string) => ({
    pegawai: { tmtJabatan: day('2020-01-01') },
    jabatanAsal: { jenis: 'fungsional', jenjang, kelas: 9 },
    jabatanTujuan: kabid,
  }),
  [
    ['Ahli Muda', 'allowed', 'ahli muda is equal to pengawas'],
    ['Ahli Pertama', 'forbidden', 'ahli pertama is not'],
  ],
);

examples(
  pengalaman,
  (kelas: number) => ({
    jabatanAsal: { ...lurah, nama: 'Kepala Seksi', kelas: 8 },
    jabatanTujuan: { ...lurah, kelas },
  }),
  [
    [8, 'not-concerned', 'a lateral move'],
    [9, 'not-concerned', 'a higher class at the same level needs no further experience'],
  ],
);
