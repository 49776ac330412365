import { pegawaiFields, pribadiField } from './fields-pegawai.ts';
import { tableFormat } from './format.ts';

/** Any other list of people with a name, a number or a unit, and a jabatan: daftar nominatif, local SIMPEG, a clerk's own table. */
export const daftarPegawai = tableFormat({
  id: 'daftar-pegawai',
  label: { id: 'Daftar pegawai', en: 'Staff list' },
  rows: 'pegawai',
  fields: [...pegawaiFields, pribadiField],
  required: [['nama', 'nama_nip'], ['jabatan'], ['nip', 'nama_nip', 'unor', 'pegawai_id']],
  spec: { keys: ['nama_nip', 'nama', 'nip'], fillDown: [], minimum: 2 },
  likeness: () => 0.15,
});
