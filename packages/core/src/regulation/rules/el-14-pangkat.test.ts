import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { pangkat } from './el-14-pangkat.ts';

const struktural = (eselon: string | null) => ({ jenis: 'struktural' as const, eselon });

examples(
  pangkat,
  (golongan: string | null, eselon: string) => ({ pegawai: { golongan }, jabatanAsal: struktural(eselon) }),
  [
    ['III/c', 'IV.a', 'allowed', 'exactly the floor of IV.a'],
    ['III/b', 'IV.a', 'remark', 'one step below'],
    ['III/b', '42', 'allowed', 'the SIASN code 42 is IV.b'],
    ['32', '4b', 'allowed', 'the SIASN code 32 is III/b'],
    ['IVa', 'III/a', 'allowed', 'written without the stroke'],
    ['III/d', 'Eselon III.a', 'remark', 'III.a asks for IV/a'],
    [null, 'IV.b', 'remark', 'not recorded'],
  ],
);

examples(pangkat, (golonganMin: string | null) => ({ jabatanAsal: { golonganMin } }), [
  ['III/a', 'allowed', "the jabatan's own floor"],
  ['III/b', 'remark', 'is remarked on'],
  [null, 'not-concerned', 'a pelaksana post without a floor'],
]);

examples(
  pangkat,
  (golongan: string) => ({
    pegawai: { status: 'PPPK', golongan, kontrakSampai: day('2028-12-31') },
    jabatanAsal: { golonganMin: 'II/a' },
  }),
  [['IX', 'not-concerned', 'PPPK have another scale']],
);
