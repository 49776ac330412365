import type { Jabatan, Pegawai } from '../../domain/index.ts';
import { examples } from '../testing/examples.ts';
import { camat } from './el-17-camat.ts';

const post = (nama: string, eselon: string): Partial<Jabatan> => ({ nama, jenis: 'struktural', eselon, kelas: 12 });

examples(
  camat,
  (status: Pegawai['status'], kepamongprajaan: boolean, nama: string, eselon: string, jenisUnor: string) => ({
    pegawai: { status, kepamongprajaan },
    jabatanTujuan: post(nama, eselon),
    unorTujuan: { jenis: jenisUnor },
  }),
  [
    ['PNS', true, 'Camat', 'III.a', 'kecamatan', 'allowed', 'PNS with the certificate'],
    ['PNS', false, 'Camat', 'III.a', 'kecamatan', 'forbidden', 'no diploma and no certificate'],
    ['CPNS', true, 'Camat', 'III.a', 'kecamatan', 'forbidden', 'not a PNS'],
    [
      'PNS',
      false,
      'Kepala Kecamatan',
      '31',
      'Kecamatan',
      'forbidden',
      'III.a in a kecamatan is the camat, whatever the name',
    ],
    ['PNS', false, 'Camat Contoh', '', 'opd', 'forbidden', 'the name is enough'],
    ['PNS', false, 'Sekretaris Kecamatan', 'III.b', 'kecamatan', 'not-concerned', 'the secretary is not the camat'],
    ['PNS', false, 'Sekretaris Dinas', 'III.a', 'opd', 'not-concerned', 'III.a elsewhere'],
  ],
);
