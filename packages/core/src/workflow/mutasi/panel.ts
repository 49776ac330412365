import type { FaktaBaris, FaktaUsul } from './fakta.ts';
import type { KeadaanMutasi, Suara } from './keadaan.ts';

/** What the panel says of a line: `belum` = votes are missing; `tinjau-ulang` also when all have voted and no side has a majority. */
export type HasilPanel = Suara | 'belum';

/** Members present who may vote on a line: no conflict declared. */
export const pemilih = (baris: Pick<FaktaBaris, 'konflik'>, hadir: readonly string[]): string[] =>
  hadir.filter((akunId) => !baris.konflik.includes(akunId));

/**
 * The result on a line: what more than half of the members who are present and have no conflict voted for. Votes of others do not count.
 */
export function hasilPanel(baris: Pick<FaktaBaris, 'konflik' | 'suara'>, hadir: readonly string[]): HasilPanel {
  const members = pemilih(baris, hadir);
  const votes = baris.suara.filter((v) => members.includes(v.akunId));
  const share = (suara: Suara): number => votes.filter((v) => v.suara === suara).length;
  for (const suara of ['setujui', 'tolak', 'tinjau-ulang'] as const)
    if (2 * share(suara) > members.length) return suara;
  return members.length > 0 && votes.length === members.length ? 'tinjau-ulang' : 'belum';
}

/**
 * Ids of the lines that still go on: all of them before the panel sits; then those that neither the panel nor the ppk has rejected (a line
 * that is not decided yet counts as going).
 */
export function barisTerpilih(keadaan: KeadaanMutasi, { baris, hadir }: Pick<FaktaUsul, 'baris' | 'hadir'>): string[] {
  const before = keadaan === 'draf' || keadaan === 'tanggapan' || keadaan === 'verifikasi';
  return baris
    .filter((b) => before || (hasilPanel(b, hadir) !== 'tolak' && b.keputusan !== 'tolak'))
    .map((b) => b.barisId);
}
