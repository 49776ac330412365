import { pegawaiFields, pribadiField } from './fields-pegawai.ts';
import { tableFormat } from './format.ts';
import { share } from './likeness.ts';

/** Daftar Urut Kepangkatan: titles, a header of two rows, groups, name and NIP in one cell, a signature below. */
export const duk = tableFormat({
  id: 'duk',
  label: { id: 'Daftar urut kepangkatan (DUK)', en: 'Seniority list (DUK)' },
  rows: 'pegawai',
  fields: [...pegawaiFields, pribadiField],
  required: [['nip', 'nama_nip'], ['nama', 'nama_nip'], ['jabatan']],
  spec: { keys: ['nama_nip', 'nama', 'nip'], fillDown: [], minimum: 3 },
  likeness: (match, { titles }) => {
    const named = titles.some((t) => /daftar\s+urut\s+kepangkatan|\bduk\b/i.test(t)) ? 0.6 : 0;
    const typical = share(match, ['nama nip', 'pangkat tmt', 'jabatan tmt', 'masa kerja', 'pendidikan', 'usia']);
    const rows = match.to > match.from ? 0.2 : 0;
    return named + rows === 0 ? 0 : Math.min(1, named + rows + 0.4 * typical);
  },
});
