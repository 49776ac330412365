import type { BalasanOf } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { type Day, daysBetween } from '@seimbang/core/kernel';
import { namaUnor } from './bagian.ts';
import { type Hadir, HARI_HADIR, type Terkirim } from './baris.ts';

type Kredit = BalasanOf<'lonjakan'>['kredit'][number];

/** Person-days a letter has brought up to today: calendar days of the term times the share, less the days somebody was not there. */
export function orangHari(o: Terkirim, hadir: readonly Hadir[], hariIni: Day): number {
  if (o.keadaan !== 'berjalan' && o.keadaan !== 'selesai') return 0;
  const last = o.selesai < hariIni ? o.selesai : hariIni;
  const days = Math.max(0, daysBetween(o.mulai, last) + 1);
  const missed = hadir
    .filter((h) => h.usulId === o.usulId && h.pegawaiId === o.pegawaiId && h.tanggal <= last)
    .reduce((a, h) => a + 1 - HARI_HADIR[h.hadir], 0);
  return o.porsi * Math.max(0, days - missed);
}

/** What each unit has lent and borrowed, the greatest lender first. */
export function kreditOf(
  index: PaketIndex,
  orang: readonly Terkirim[],
  hadir: readonly Hadir[],
  hariIni: Day,
): Kredit[] {
  const byUnor = new Map<string, { dipinjamkan: number; dipinjam: number }>();
  const add = (unorId: string, side: 'dipinjamkan' | 'dipinjam', days: number): void => {
    const now = byUnor.get(unorId) ?? { dipinjamkan: 0, dipinjam: 0 };
    byUnor.set(unorId, { ...now, [side]: now[side] + days });
  };
  for (const o of orang) {
    const days = orangHari(o, hadir, hariIni);
    if (days === 0) continue;
    add(o.dariUnor, 'dipinjamkan', days);
    add(o.keUnor, 'dipinjam', days);
  }
  return [...byUnor]
    .map(([unorId, v]) => ({ unorId, unorNama: namaUnor(index, unorId), ...v, saldo: v.dipinjamkan - v.dipinjam }))
    .sort((a, b) => b.saldo - a.saldo || (a.unorNama < b.unorNama ? -1 : 1));
}
