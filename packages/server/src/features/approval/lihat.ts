import type { PaketIndex } from '@seimbang/core/domain';
import { type Caller, subtree } from '../../shared/caller.ts';
import type { Baris, Keadaan } from './berkas.ts';
import { tahapOf } from './tahap.ts';

/** What the rule of sight looks at. */
export interface Perkara {
  readonly jenis: 'mutasi' | 'penugasan';
  readonly asal: 'rencana' | 'kepala' | 'pribadi' | 'putaran';
  readonly keadaan: string;
  readonly tahap: number;
  readonly pengusul_akun: string | null;
}

/**
 * How far a caller sees a case. `penuh`: every line with votes and findings. `sebagian`: the lines of the own units, or the own line,
 * without votes and without the facts of other people. `tidak`: as if the case did not exist.
 */
export type Pandangan = 'penuh' | 'sebagian' | 'tidak';

/** From which stage on the deciding roles read a case. */
const SEJAK: Readonly<Record<'mutasi' | 'penugasan', Partial<Record<string, Keadaan>>>> = {
  mutasi: { tpk: 'panel', pyb: 'pyb', ppk: 'ppk' },
  penugasan: { pyb: 'keputusan', ppk: 'berjalan' },
};

export const isPengusul = (caller: Caller, { pengusul_akun }: Pick<Perkara, 'pengusul_akun'>): boolean =>
  caller.akunId !== null && pengusul_akun === caller.akunId;

/** Units of a head; nobody else answers for a unit. */
export const unorSendiri = (caller: Caller, index: PaketIndex): readonly string[] =>
  caller.peran === 'kepala-unit' && caller.unorId !== null ? subtree(index, caller.unorId) : [];

export function pandanganOf(caller: Caller, perkara: Perkara): Pandangan {
  if (caller.peran === 'auditor') return 'penuh';
  if (caller.peran === 'analis') {
    const foreignDraft = perkara.asal === 'pribadi' && perkara.tahap === 0 && !isPengusul(caller, perkara);
    return foreignDraft ? 'tidak' : 'penuh';
  }
  if (caller.peran === 'kepala-unit' || caller.peran === 'asn')
    return perkara.tahap > 0 || isPengusul(caller, perkara) ? 'sebagian' : 'tidak';
  const since = SEJAK[perkara.jenis][caller.peran ?? ''];
  return since !== undefined && perkara.tahap >= tahapOf(since) ? 'penuh' : 'tidak';
}

type BarisDilihat = Pick<Baris, 'pegawaiId' | 'from' | 'to'>;

/** The lines the caller sees; none = the case is not the caller's business. An author sees the lines he wrote. */
export function barisTerlihat<B extends BarisDilihat>(
  caller: Caller,
  index: PaketIndex,
  perkara: Perkara,
  baris: readonly B[],
): readonly B[] {
  const pandangan = pandanganOf(caller, perkara);
  if (pandangan !== 'sebagian') return pandangan === 'penuh' ? baris : [];
  if (isPengusul(caller, perkara)) return baris;
  const unor = unorSendiri(caller, index);
  if (caller.peran === 'asn') return baris.filter((b) => b.pegawaiId === caller.pegawaiId);
  return baris.filter((b) => unor.includes(b.from.unorId) || unor.includes(b.to.unorId));
}

/** Personal reasons are for the person and for those who weigh the case, not for heads and not for the auditor. */
export const mayReadPribadi = (caller: Caller, perkara: Perkara): boolean =>
  isPengusul(caller, perkara) ||
  (pandanganOf(caller, perkara) === 'penuh' && ['analis', 'tpk', 'pyb', 'ppk'].includes(caller.peran ?? ''));
