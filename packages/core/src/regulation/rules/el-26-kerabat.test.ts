import { examples } from '../testing/examples.ts';
import { type Kasus, formasi, jabatan, pegawai, unor } from '../testing/kasus.ts';
import { kerabat } from './el-26-kerabat.ts';

const lurah = jabatan('L', { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 });
const kasi = jabatan('K', { nama: 'Kepala Seksi', jenis: 'struktural', eselon: 'IV.b', kelas: 8 });
const camat = jabatan('C', { nama: 'Camat', jenis: 'struktural', eselon: 'III.a', kelas: 12 });
const LAIN = unor('X', { nama: 'Dinas Lain', indukId: null, jenis: 'opd' });

/** The relative R holds `jabatanId` in `unorId`; P asks for unor B below the kecamatan KEC. */
const kin = (jabatanId: string, unorId: string, derajat: number): Kasus => ({
  lain: {
    unor: [LAIN],
    jabatan: [lurah, kasi, camat],
    formasi: [formasi('B', 'L'), formasi('B', 'K'), formasi('KEC', 'C')],
    pegawai: [pegawai('R', { jabatanId, unorId })],
  },
  kerabat: [{ pegawaiIdA: 'R', pegawaiIdB: 'P', derajat }],
});

examples(kerabat, kin, [
  ['L', 'B', 1, 'forbidden', 'the relative is the lurah there'],
  ['L', 'B', 2, 'forbidden', 'second degree, in-laws included'],
  ['L', 'B', 3, 'not-concerned', 'third degree'],
  ['C', 'KEC', 2, 'forbidden', 'the camat stands over the kelurahan of the same OPD'],
  ['K', 'B', 1, 'remark', 'a section head is not the head: only the same unor'],
  ['J1', 'B', 1, 'remark', 'a colleague in the same unor'],
  ['L', 'A', 1, 'allowed', 'the lurah of another kelurahan'],
  ['L', 'X', 1, 'allowed', 'the head of another OPD'],
]);

examples(
  kerabat,
  (relative: string) => ({
    ...kin('J1', relative, 1),
    jabatanTujuan: { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 },
  }),
  [
    ['A', 'allowed', 'as lurah of B the relative in A is not below'],
    ['X', 'allowed', 'nor is one in another OPD'],
  ],
);

examples(
  kerabat,
  (relativeUnor: string, kedudukanHukum: string) => ({
    jabatanTujuan: { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 },
    lain: { pegawai: [pegawai('R', { unorId: relativeUnor, kedudukanHukum })] },
    kerabat: [{ pegawaiIdA: 'P', pegawaiIdB: 'R', derajat: 1 }],
  }),
  [
    ['B', '01', 'forbidden', 'as lurah one would stand over the relative'],
    ['B', '99', 'not-concerned', 'a retired relative'],
    ['A', '01', 'allowed', 'the relative is elsewhere'],
  ],
);
