import type { Jabatan } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { usiaPensiun } from './el-09-usia-pensiun.ts';

const born = (date: string | null, jabatan: Partial<Jabatan>) => bornAndMoved(date, jabatan, '2027-01-04');
const bornAndMoved = (date: string | null, jabatan: Partial<Jabatan>, tmt: string) => ({
  pegawai: { tanggalLahir: date === null ? null : day(date) },
  jabatanAsal: jabatan,
  kebijakan: { tmt: day(tmt) },
});
const AHLI = { jenis: 'fungsional', nama: 'Analis Kebijakan' } as const;

examples(usiaPensiun, born, [
  ['1970-01-05', {}, 'allowed', '58 in 12 months and a day'],
  ['1970-01-04', {}, 'remark', '58 in exactly 12 months'],
  ['1969-01-05', {}, 'remark', '58 tomorrow'],
  ['1969-01-04', {}, 'forbidden', '58 on the tmt'],
  ['1969-01-04', { ...AHLI, jenjang: 'Ahli Madya' }, 'allowed', 'ahli madya retires at 60'],
  ['1967-01-04', { ...AHLI, jenjang: 'Ahli Madya' }, 'forbidden', 'and not later'],
  ['1967-01-04', { ...AHLI, jenjang: 'Ahli Utama' }, 'allowed', 'ahli utama retires at 65'],
  ['1969-01-04', { ...AHLI, jenjang: 'Ahli Muda' }, 'forbidden', 'ahli muda retires at 58'],
  [
    '1968-06-01',
    { jenis: 'fungsional', nama: 'Guru Kelas', jenjang: 'Ahli Muda' },
    'allowed',
    'a teacher retires at 60',
  ],
  [null, {}, 'unknown', 'no date of birth'],
]);

examples(usiaPensiun, (tmt: string) => bornAndMoved('1968-02-29', {}, tmt), [
  ['2026-02-28', 'remark', 'born on a leap day: 58 on 1 March'],
  ['2026-03-01', 'forbidden', 'and on 1 March it is reached'],
]);

examples(
  usiaPensiun,
  (lahir: string) => ({
    ...born(lahir, { ...AHLI, jenjang: 'Ahli Madya', kelas: 11 }),
    jabatanTujuan: { nama: 'Camat', jenis: 'struktural', eselon: 'III.a', kelas: 12 },
  }),
  [['1968-06-01', 'forbidden', 'leaving ahli madya for JA lowers the age to 58']],
);

examples(
  usiaPensiun,
  (lahir: string | null) => ({
    pegawai: { tanggalLahir: lahir === null ? null : day(lahir) },
    kebijakan: { asumsi: ['usia-di-bawah-bup'] },
  }),
  [
    [null, 'remark', 'confirmed as below the retirement age'],
    ['1960-01-01', 'forbidden', 'a recorded date is never assumed away'],
  ],
);
