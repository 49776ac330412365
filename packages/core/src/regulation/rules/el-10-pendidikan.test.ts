import type { Jabatan, Pegawai } from '../../domain/index.ts';
import { examples } from '../testing/examples.ts';
import { pendidikan } from './el-10-pendidikan.ts';

type Own = Pick<Partial<Pegawai>, 'pendidikan' | 'jurusan'>;
const baru = (own: Own, tujuan: Partial<Jabatan>) => ({ pegawai: own, jabatanTujuan: tujuan });
const sama = (own: Own, asal: Partial<Jabatan>) => ({ pegawai: own, jabatanAsal: asal });
const lurah = { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 } as const;

examples(pendidikan, sama, [
  [{ pendidikan: 'S1' }, {}, 'not-concerned', 'the jabatan sets nothing and nobody is appointed anew'],
  [{ pendidikan: 'S1' }, { pendidikanMin: 'D3' }, 'allowed', 'above the floor'],
  [{ pendidikan: 'D3' }, { pendidikanMin: 'D3' }, 'allowed', 'exactly the floor'],
  [{ pendidikan: 'D2' }, { pendidikanMin: 'D3' }, 'forbidden', 'one step below'],
  [{ pendidikan: 'D4' }, { pendidikanMin: 'S1' }, 'allowed', 'D4 equals S1'],
  [{ pendidikan: null }, { pendidikanMin: 'SLTA' }, 'unknown', 'missing where the jabatan sets a minimum'],
  [{ pendidikan: null }, {}, 'not-concerned', 'missing where nothing is set'],
  [
    { jurusan: 'Hukum' },
    { jurusan: ['Kearsipan'] },
    'remark',
    'a holder with another field may move within the jabatan',
  ],
]);

examples(pendidikan, baru, [
  [{ pendidikan: 'D3' }, lurah, 'allowed', 'pengawas asks for D3'],
  [{ pendidikan: 'SLTA' }, lurah, 'forbidden', 'SLTA is under the floor of the regulation'],
  [
    { pendidikan: 'SLTA' },
    { ...lurah, pendidikanMin: 'SLTA' },
    'forbidden',
    'a lower minimum of the jabatan does not undo it',
  ],
  [{ pendidikan: null }, lurah, 'remark', 'missing, and only the regulation sets a floor'],
  [{ pendidikan: 'SLTP' }, { nama: 'Pengelola' }, 'forbidden', 'pelaksana asks for SLTA'],
  [
    { jurusan: 'S-1 Ilmu Kearsipan' },
    { jurusan: ['Kearsipan', 'Perpustakaan'] },
    'allowed',
    'an accepted field, written in full',
  ],
  [{ jurusan: 'Hukum' }, { jurusan: ['Kearsipan'] }, 'forbidden', 'a field that is not accepted'],
  [{ jurusan: null }, { jurusan: ['Kearsipan'] }, 'remark', 'the field is not recorded'],
]);

examples(
  pendidikan,
  (own: Pegawai['pendidikan']) => ({
    pegawai: { pendidikan: own },
    jabatanAsal: { pendidikanMin: 'S1' as const },
    kebijakan: { asumsi: ['pendidikan-memenuhi'] },
  }),
  [
    [null, 'remark', 'confirmed as sufficient'],
    ['D3', 'forbidden', 'a recorded degree is never assumed away'],
  ],
);
