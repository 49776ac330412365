import type { Day } from '../kernel/index.ts';
import { allowed, forbidden, type Outcome, remarked } from './outcome.ts';
import { tanggal } from './sentence.ts';
import type { PerkaraJabatan } from './verdict.ts';

/** A span in which officials may not be replaced; `until` is the first free day, null = until an end is declared. */
export interface Freeze {
  readonly from: Day;
  readonly until: Day | null;
}

export type FreezeFacts = {
  /** Null = no freeze is declared. */
  dari: Day | null;
  bebasMulai: Day | null;
  tmt: Day;
  /** Structural posts are officials beyond doubt; whether plain posts count must be asked. */
  pejabat: boolean;
  izinMenteriNomor: string | null;
};

/** What a freeze says of a move: forbidden for officials, remarked on for others or with the Minister's written approval. */
export function freezeOutcome(perkara: PerkaraJabatan, freeze: Freeze | null): Outcome<FreezeFacts> {
  const { tmt, index, profil, profilAsal } = perkara;
  const { izinMenteriNomor } = index.paket.kebijakan.kalender;
  const pejabat = profil.struktural || profilAsal.struktural;
  const none = { tmt, pejabat, dari: null, bebasMulai: null, izinMenteriNomor: null };
  if (freeze === null) return allowed(none);
  const facts = { ...none, dari: freeze.from, bebasMulai: freeze.until };
  if (tmt < freeze.from || (freeze.until !== null && tmt >= freeze.until)) return allowed(facts);
  if (izinMenteriNomor !== null && izinMenteriNomor.trim() !== '') return remarked({ ...facts, izinMenteriNomor });
  return pejabat ? forbidden(facts) : remarked(facts);
}

export const freezeSentence = {
  id(f: FreezeFacts, { verdict, remark }: Outcome): string {
    if (f.dari === null) return 'Tidak ada pembekuan yang dinyatakan.';
    const span = `${tanggal.id(f.dari)} sampai sebelum ${f.bebasMulai === null ? 'akhir yang dinyatakan' : tanggal.id(f.bebasMulai)}`;
    const head = `Penggantian pejabat dibekukan ${span}; tmt ${tanggal.id(f.tmt)}`;
    if (f.izinMenteriNomor !== null) return `${head}: izin tertulis Menteri nomor ${f.izinMenteriNomor}.`;
    if (verdict === 'forbidden') return `${head} ada di dalamnya dan izin tertulis Menteri tidak tercatat.`;
    return remark ? `${head} ada di dalamnya; tanyakan apakah jabatan ini termasuk.` : `${head} ada di luarnya.`;
  },
  en(f: FreezeFacts, { verdict, remark }: Outcome): string {
    if (f.dari === null) return 'No freeze is declared.';
    const span = `from ${tanggal.en(f.dari)} until before ${f.bebasMulai === null ? 'an end that is declared' : tanggal.en(f.bebasMulai)}`;
    const head = `Replacing officials is frozen ${span}; the tmt ${tanggal.en(f.tmt)}`;
    if (f.izinMenteriNomor !== null) return `${head}: the Minister's written approval number ${f.izinMenteriNomor}.`;
    if (verdict === 'forbidden') return `${head} lies inside and no written approval of the Minister is recorded.`;
    return remark ? `${head} lies inside; ask whether this post counts.` : `${head} lies outside.`;
  },
};

export const freezeRemedy = (f: FreezeFacts) =>
  f.bebasMulai === null
    ? {
        id: 'Catat nomor izin tertulis Menteri, atau akhir masa jabatan kepala daerah.',
        en: "Record the number of the Minister's written approval, or the end of the regional head's term.",
      }
    : {
        id: `Paling awal tmt ${tanggal.id(f.bebasMulai)}, atau catat nomor izin tertulis Menteri.`,
        en: `Earliest tmt ${tanggal.en(f.bebasMulai)}, or record the number of the Minister's written approval.`,
      };
