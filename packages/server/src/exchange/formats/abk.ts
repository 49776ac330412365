import { tugasFields } from './fields-beban.ts';
import { tableFormat } from './format.ts';

const has = (hits: ReadonlyMap<number, { readonly field: string }>, field: string): boolean =>
  Array.from(hits.values()).some((h) => h.field === field);

const shared = {
  rows: 'tugas',
  fields: tugasFields,
  required: [['uraian'], ['norma'], ['volume', 'beban']],
} as const;

/** Formulir beban kerja: jabatan and unit in lines above, one row per task; several forms in a workbook or below one another. */
export const abkFormulir = tableFormat({
  ...shared,
  id: 'abk-formulir',
  label: { id: 'Formulir ABK per jabatan', en: 'Workload form per post' },
  spec: { keys: ['uraian'], fillDown: [], minimum: 2 },
  repeats: true,
  likeness: ({ hits }, { jabatan }) => (has(hits, 'jabatan') ? 0 : jabatan === null ? 0.3 : 1),
});

/** The same tasks as one flat table with unit and jabatan columns. */
export const abkTabel = tableFormat({
  ...shared,
  id: 'abk-tabel',
  label: { id: 'Tabel ABK (unit dan jabatan sebagai kolom)', en: 'Workload table (unit and post as columns)' },
  spec: {
    keys: ['uraian'],
    fillDown: ['unor', 'unor_induk', 'jabatan', 'jenis_jabatan', 'wke', 'periode'],
    minimum: 2,
  },
  likeness: ({ hits }) => (has(hits, 'jabatan') ? 1 : 0),
});
