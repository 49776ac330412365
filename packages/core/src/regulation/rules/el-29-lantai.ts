import { day } from '../../kernel/index.ts';
import { allowed } from '../outcome.ts';
import { defineRule } from '../rule.ts';

type Fakta = { jabatan: string; unor: string; lantai: number; pemangku: number };

/** The donor keeps its floor: a count over the whole plan (MODEL section 2), so one move alone can neither meet nor break it. */
export const lantai = defineRule<Fakta>({
  id: 'EL-29',
  title: { id: 'Lantai formasi asal', en: 'Floor of the donor' },
  kind: 'HARD',
  sources: [{ law: 'produk', article: '' }],
  validFrom: day('1900-01-01'),
  validTo: null,
  looksAt: 'pegawai',
  check: ({ asal }) =>
    allowed({
      jabatan: asal.jabatan.nama,
      unor: asal.unor.nama,
      lantai: Math.max(asal.formasi?.minimum ?? 0, asal.formasi?.kritis ? 1 : 0),
      pemangku: asal.pemangku.length,
    }),
  explain: {
    id: (f) =>
      `${f.jabatan} di ${f.unor} mempertahankan paling sedikit ${f.lantai} dari ${f.pemangku} orang; diperiksa pada seluruh rencana, bukan per orang.`,
    en: (f) =>
      `${f.jabatan} in ${f.unor} keeps at least ${f.lantai} of ${f.pemangku} people; checked on the whole plan, not per person.`,
  },
});
