import { pegawaiFields, pribadiField } from './fields-pegawai.ts';
import { tableFormat } from './format.ts';
import { camelShare, share } from './likeness.ts';

/** Answer of the SIASN service saved as a table: its field names as headers (`nipBaru`, `golRuangAkhir`, `tmtJabatan`). */
export const siasnApi = tableFormat({
  id: 'siasn-api',
  label: { id: 'Kolom API SIASN', en: 'SIASN service fields' },
  rows: 'pegawai',
  fields: [...pegawaiFields, pribadiField],
  required: [['nip'], ['nama'], ['jabatan']],
  spec: { keys: ['nama', 'nip'], fillDown: [], minimum: 3 },
  likeness: (match) => {
    const camel = camelShare(match);
    return camel < 0.3
      ? 0
      : 0.6 * camel + 0.4 * share(match, ['nip', 'unor nama', 'jabatan nama', 'gol ruang akhir', 'tmt jabatan']);
  },
});
