import type { Kinerja } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { allowed, forbidden, type Outcome, remarked, unknown } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import type { PerkaraJabatan } from '../verdict.ts';

type Fakta = {
  kinerja1: Kinerja | null;
  kinerja2: Kinerja | null;
  /** True for a promotion or a new JA/JF post; a lateral move within the class is only remarked on. */
  keras: boolean;
  asumsi: boolean;
};

/** Performance at least Baik in each of the last two years. */
export const kinerja = defineRule<Fakta>({
  id: 'EL-07',
  title: { id: 'Kinerja paling rendah Baik, dua tahun', en: 'Performance at least Baik, two years' },
  kind: 'HARD',
  sources: [
    { law: 'pp-11-2017', article: '54, 76, 79, 81, 199' },
    { law: 'perban-bkn-5-2019', article: '3' },
  ],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'jabatan',
  check(perkara, { kinerjaCukup }): Outcome<Fakta> {
    const { kinerja1, kinerja2 } = perkara.pegawai;
    const asumsi = perkara.index.paket.kebijakan.asumsi.includes('kinerja-baik');
    const keras = isNewPost(perkara);
    const facts = { kinerja1, kinerja2, keras, asumsi: false };
    const known = [kinerja1, kinerja2].filter((k) => k !== null);
    if (known.some((k) => !kinerjaCukup.includes(k))) return keras ? forbidden(facts) : remarked(facts);
    if (known.length === 2) return allowed(facts);
    if (!keras) return remarked(facts);
    return asumsi ? remarked({ ...facts, asumsi }) : unknown(facts);
  },
  explain: {
    id: (f, { verdict }) => `${years(f, 'tidak tercatat', 'tahun terakhir', 'tahun sebelumnya')}${SAY.id(f, verdict)}.`,
    en: (f, { verdict }) => `${years(f, 'not recorded', 'last year', 'the year before')}${SAY.en(f, verdict)}.`,
  },
  remedy: (_, { verdict }) =>
    verdict === 'unknown'
      ? {
          id: 'Isi kinerja_1 dan kinerja_2, atau konfirmasi asumsi "kinerja Baik" (rencana menjadi simulasi).',
          en: 'Fill kinerja_1 and kinerja_2, or confirm the assumption "kinerja Baik" (the plan becomes a simulation).',
        }
      : {
          id: 'Setelah dua penilaian berturut-turut paling rendah Baik.',
          en: 'After two appraisals in a row of at least Baik.',
        },
});

/**
 * Promotion, or appointment to another JA/JF post. Another post of the same known class inside JA is a lateral move; whoever enters,
 * leaves or changes a JF takes a new post whatever the class.
 */
function isNewPost({ arah, asal, jabatan, profil, profilAsal }: PerkaraJabatan): boolean {
  if (arah === 'sejabatan') return false;
  if (arah !== 'setara' || profil.fungsional || profilAsal.fungsional) return true;
  return asal.jabatan.kelas === null || asal.jabatan.kelas !== jabatan.kelas;
}

const years = (f: Fakta, missing: string, last: string, before: string): string =>
  `${last}: ${f.kinerja1 ?? missing}, ${before}: ${f.kinerja2 ?? missing}; `.replace(/^./, (c) => c.toUpperCase());

const SAY = {
  id(f: Fakta, verdict: string): string {
    if (f.asumsi) return 'yang kosong dianggap Baik (asumsi dikonfirmasi analis)';
    if (verdict === 'forbidden' || verdict === 'unknown')
      return 'promosi dan jabatan baru meminta paling rendah Baik dua tahun';
    return f.keras ? 'paling rendah Baik dua tahun: memenuhi' : 'perpindahan setara: dicatat, tidak menghalangi';
  },
  en(f: Fakta, verdict: string): string {
    if (f.asumsi) return 'what is missing is taken as Baik (assumption confirmed by the analyst)';
    if (verdict === 'forbidden' || verdict === 'unknown')
      return 'promotions and new posts ask for at least Baik in two years';
    return f.keras ? 'at least Baik in two years: met' : 'a lateral move: noted, no obstacle';
  },
};
