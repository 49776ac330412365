import { formasiFields } from './fields-beban.ts';
import { tableFormat } from './format.ts';

/** Peta jabatan, bezetting or ABK summary: one row per jabatan in a unit, with the people there and the people needed. */
export const petaJabatan = tableFormat({
  id: 'peta-jabatan',
  label: { id: 'Peta jabatan / bezetting', en: 'Post map / staffing table' },
  rows: 'formasi',
  fields: formasiFields,
  required: [['jabatan'], ['kebutuhan', 'bezetting']],
  spec: { keys: ['jabatan'], fillDown: ['unor', 'unor_induk'], minimum: 2 },
  likeness: ({ hits, columns }) => {
    const fields = new Set(Array.from(hits.values(), (h) => h.field));
    if (columns.some((c) => /\bnip\b|uraian|norma|waktu/i.test(c.header))) return 0;
    const typical = ['unor', 'kelas', 'bezetting', 'kebutuhan', 'selisih'];
    return typical.filter((f) => fields.has(f)).length / typical.length;
  },
});
