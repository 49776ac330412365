import type { Jabatan, Pendidikan } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { allowed, forbidden, notConcerned, type Outcome, remarked, unknown } from '../outcome.ts';
import { defineRule } from '../rule.ts';

type Fakta = {
  pendidikan: Pendidikan | null;
  minimum: Pendidikan | null;
  jurusan: string | null;
  /** Accepted fields; null = any. */
  jurusanDiterima: string | null;
  soal: 'cukup' | 'pendidikan' | 'jurusan' | 'pendidikan-kosong' | 'jurusan-kosong' | 'diasumsikan';
};

const RANK: Readonly<Record<Pendidikan, number>> = {
  SD: 0,
  SLTP: 1,
  SLTA: 2,
  D1: 3,
  D2: 4,
  D3: 5,
  D4: 6,
  S1: 6,
  S2: 7,
  S3: 8,
};

/**
 * Education floor. The jabatan's own minimum holds for every move; the floor of the regulation by level and the accepted fields hold
 * for a new jabatan (a holder who moves within the jabatan is not appointed anew, so a wrong field is only remarked on).
 */
export const pendidikan = defineRule<Fakta>({
  id: 'EL-10',
  title: { id: 'Pendidikan minimum', en: 'Education floor' },
  kind: 'HARD',
  sources: [{ law: 'pp-11-2017', article: '54, 75-79' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'jabatan',
  check({ index, pegawai, jabatan, profil, arah }, p): Outcome<Fakta> {
    const baru = arah !== 'sejabatan';
    const minimum = higher(jabatan.pendidikanMin, baru ? p.pendidikanMinimum[profil.tingkat] : null);
    const diterima = jabatan.jurusan.length > 0 ? jabatan.jurusan.join(', ') : null;
    if (minimum === null && diterima === null) return notConcerned;
    const facts = { pendidikan: pegawai.pendidikan, minimum, jurusan: pegawai.jurusan, jurusanDiterima: diterima };
    if (minimum !== null && pegawai.pendidikan === null) {
      if (index.paket.kebijakan.asumsi.includes('pendidikan-memenuhi'))
        return remarked({ ...facts, soal: 'diasumsikan' });
      const kosong = { ...facts, soal: 'pendidikan-kosong' as const };
      return jabatan.pendidikanMin === null ? remarked(kosong) : unknown(kosong);
    }
    if (minimum !== null && pegawai.pendidikan !== null && RANK[pegawai.pendidikan] < RANK[minimum])
      return forbidden({ ...facts, soal: 'pendidikan' });
    if (acceptsJurusan(jabatan, pegawai.jurusan)) return allowed({ ...facts, soal: 'cukup' });
    if (pegawai.jurusan === null) return remarked({ ...facts, soal: 'jurusan-kosong' });
    return baru ? forbidden({ ...facts, soal: 'jurusan' }) : remarked({ ...facts, soal: 'jurusan' });
  },
  explain: {
    id: (f) => SENTENCE[f.soal].id(f),
    en: (f) => SENTENCE[f.soal].en(f),
  },
  remedy: (f) => {
    if (f.soal === 'pendidikan-kosong')
      return {
        id: 'Isi kolom pendidikan, atau konfirmasi asumsi "pendidikan memenuhi" (rencana menjadi simulasi).',
        en: 'Fill the column pendidikan, or confirm the assumption "education suffices" (the plan becomes a simulation).',
      };
    return f.soal === 'pendidikan'
      ? { id: `Setelah ijazah ${f.minimum} dicatat.`, en: `Once a ${f.minimum} degree is recorded.` }
      : { id: `Setelah jurusan ${f.jurusanDiterima} dicatat.`, en: `Once the field ${f.jurusanDiterima} is recorded.` };
  },
});

type Sentence = { readonly id: (f: Fakta) => string; readonly en: (f: Fakta) => string };

const SENTENCE: Readonly<Record<Fakta['soal'], Sentence>> = {
  cukup: {
    id: (f) => `Pendidikan ${f.pendidikan ?? '-'}${f.minimum ? `, paling rendah ${f.minimum}` : ''}: memenuhi.`,
    en: (f) => `Education ${f.pendidikan ?? '-'}${f.minimum ? `, at least ${f.minimum}` : ''}: sufficient.`,
  },
  pendidikan: {
    id: (f) => `Pendidikan ${f.pendidikan}; jabatan ini meminta paling rendah ${f.minimum}.`,
    en: (f) => `Education ${f.pendidikan}; this jabatan asks for at least ${f.minimum}.`,
  },
  jurusan: {
    id: (f) => `Jurusan ${f.jurusan} tidak termasuk yang diterima jabatan ini: ${f.jurusanDiterima}.`,
    en: (f) => `The field ${f.jurusan} is not among those this jabatan accepts: ${f.jurusanDiterima}.`,
  },
  'pendidikan-kosong': {
    id: (f) => `Pendidikan tidak tercatat; jabatan ini meminta paling rendah ${f.minimum}.`,
    en: (f) => `Education is not recorded; this jabatan asks for at least ${f.minimum}.`,
  },
  'jurusan-kosong': {
    id: (f) => `Jurusan tidak tercatat; jabatan ini menerima: ${f.jurusanDiterima}.`,
    en: (f) => `The field of study is not recorded; this jabatan accepts: ${f.jurusanDiterima}.`,
  },
  diasumsikan: {
    id: (f) => `Pendidikan tidak tercatat dan diasumsikan memenuhi ${f.minimum} (asumsi dikonfirmasi analis).`,
    en: (f) => `Education is not recorded and assumed to meet ${f.minimum} (assumption confirmed by the analyst).`,
  },
};

function higher(a: Pendidikan | null, b: Pendidikan | null): Pendidikan | null {
  if (a === null || b === null) return a ?? b;
  return RANK[b] > RANK[a] ? b : a;
}

/** Free text on both sides: one must contain the other, without regard to case, punctuation and the word "ilmu". */
function acceptsJurusan({ jurusan }: Jabatan, own: string | null): boolean {
  if (jurusan.length === 0) return true;
  if (own === null) return false;
  const text = plain(own);
  return jurusan.some((field) => text.includes(plain(field)) || (text !== '' && plain(field).includes(text)));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\bilmu\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
