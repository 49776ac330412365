import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { tugasBelajar } from './el-04-tugas-belajar.ts';

examples(
  tugasBelajar,
  (belajar: boolean, sampai: string | null) => ({
    pegawai: { tugasBelajar: belajar, ikatanDinasSampai: sampai === null ? null : day(sampai) },
    kebijakan: { tmt: day('2028-02-29') },
  }),
  [
    [false, null, 'allowed', 'none declared'],
    [false, '2028-02-28', 'allowed', 'the bond ends the day before the tmt'],
    [false, '2028-02-29', 'forbidden', 'the bond still holds on the tmt itself'],
    [true, null, 'forbidden', 'on a study assignment'],
    [true, '2030-01-01', 'forbidden', 'both at once'],
  ],
);
