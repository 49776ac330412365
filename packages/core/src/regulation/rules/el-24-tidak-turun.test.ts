import type { Jabatan } from '../../domain/index.ts';
import { examples } from '../testing/examples.ts';
import { tidakTurun } from './el-24-tidak-turun.ts';

const pelaksana = (kelas: number | null): Partial<Jabatan> => ({ kelas, nama: `Pelaksana ${kelas ?? 'lama'}` });
const struktural = (eselon: string, kelas: number): Partial<Jabatan> => ({ jenis: 'struktural', eselon, kelas });

examples(
  tidakTurun,
  (asal: Partial<Jabatan>, tujuan: Partial<Jabatan>) => ({ jabatanAsal: asal, jabatanTujuan: tujuan }),
  [
    [pelaksana(5), pelaksana(5), 'allowed', 'the same class'],
    [pelaksana(6), pelaksana(5), 'forbidden', 'one class lower'],
    [pelaksana(null), pelaksana(5), 'allowed', 'an unknown class is not shown to be higher'],
    [struktural('IV.b', 8), pelaksana(8), 'forbidden', 'from pengawas to pelaksana'],
    [struktural('III.b', 11), struktural('IV.a', 9), 'forbidden', 'from administrator to pengawas'],
    [pelaksana(7), struktural('IV.b', 8), 'allowed', 'a promotion'],
    [
      { jenis: 'fungsional', jenjang: 'Ahli Madya', kelas: 11 },
      struktural('IV.a', 9),
      'forbidden',
      'a higher level with a lower class',
    ],
  ],
);
