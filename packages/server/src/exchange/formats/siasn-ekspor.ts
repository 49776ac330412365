import { pegawaiFields, pribadiField } from './fields-pegawai.ts';
import { tableFormat } from './format.ts';
import { share } from './likeness.ts';

/** Download of SIASN ("PNS ID|NIP BARU|...", any separator): pairs of ID and NAMA columns. */
export const siasnEkspor = tableFormat({
  id: 'siasn-ekspor',
  label: { id: 'Ekspor SIASN', en: 'SIASN export' },
  rows: 'pegawai',
  fields: [...pegawaiFields, pribadiField],
  required: [['nip', 'nama_nip'], ['nama', 'nama_nip'], ['jabatan']],
  spec: { keys: ['nama', 'nama_nip', 'nip'], fillDown: [], minimum: 3 },
  likeness: (match) =>
    share(match, [
      'pns id',
      'nip baru',
      'gol akhir',
      'jenis jabatan nama',
      'jabatan nama',
      'unor nama',
      'kedudukan hukum',
      'jenis pegawai nama',
      'tingkat pendidikan nama',
      'satuan kerja',
    ]),
});
