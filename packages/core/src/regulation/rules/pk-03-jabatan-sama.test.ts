import type { Jabatan, Pegawai } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { examples } from '../testing/examples.ts';
import { jabatanSama } from './pk-03-jabatan-sama.ts';
import { pppkStruktural } from './pk-06-pppk-struktural.ts';

const kasus = (status: Pegawai['status'], tujuan: Partial<Jabatan> | null) => ({
  pegawai: { status, kontrakSampai: day('2029-12-31') },
  ...(tujuan === null ? {} : { jabatanTujuan: tujuan }),
});
const lurah: Partial<Jabatan> = { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 };

examples(jabatanSama, kasus, [
  ['PPPK', null, 'remark', 'the same jabatan elsewhere: addendum to the contract'],
  ['PPPK', { nama: 'Pengelola' }, 'forbidden', 'another jabatan'],
  ['PNS', { nama: 'Pengelola' }, 'not-concerned', 'a PNS'],
]);

examples(pppkStruktural, kasus, [
  ['PPPK', lurah, 'forbidden', 'structural posts ask for PNS'],
  ['PPPK_PW', lurah, 'forbidden', 'part-time PPPK too'],
  ['PPPK', null, 'not-concerned', 'a post that is not structural'],
  ['PNS', lurah, 'not-concerned', 'a PNS'],
]);
