import { backlog } from '../../algorithms/index.ts';
import type { PaketIndex } from '../../domain/index.ts';
import { type Day, weekday } from '../../kernel/index.ts';
import { type BatasBantuan, batasBantuanBawaan } from '../assignment/batas.ts';
import { menitSehari } from '../assignment/kelompok.ts';
import type { MasaDepan } from './kalender.ts';

/** Somebody who helps: first and last day, share of the working day. */
export interface MasaBantu {
  readonly mulai: Day;
  readonly selesai: Day;
  readonly porsi: number;
}

/** What a helper is worth on each of these days, of one experienced person: learning first, less than a full hand afterwards, 0 outside. */
export function nilaiPembantu(
  { mulai, selesai, porsi }: MasaBantu,
  hari: readonly Day[],
  { hariBelajar, nilaiAwal, nilaiLanjut }: BatasBantuan = batasBantuanBawaan,
): number[] {
  let worked = 0;
  return hari.map((t) => {
    if (t < mulai || t > selesai) return 0;
    worked += 1;
    return porsi * (worked <= hariBelajar ? nilaiAwal : nilaiLanjut);
  });
}

/** What is expected of a day at the receiving unit. Pieces; what is left over runs on to the next day. */
export interface HariHarapan {
  readonly tanggal: Day;
  readonly masuk: number;
  readonly sisaTanpa: number;
  readonly sisaDengan: number;
}

/** The queue of the groups that do these services as it is expected, without and with helpers. Kept when help is approved, and compared with what came. */
export function harapanAntrean(
  index: PaketIndex,
  { hari, kelompok }: MasaDepan,
  unorId: string,
  bantu: readonly MasaBantu[],
  layananId: readonly string[],
): HariHarapan[] {
  const minutes = menitSehari(index.paket.kebijakan.wkeMenit);
  const worth = bantu.map((b) => nilaiPembantu(b, hari));
  const help = hari.map((_, i) => worth.reduce((a, w) => a + w[i]!, 0));
  const groups = kelompok.filter((k) => k.unorId === unorId && k.layanan.some((l) => layananId.includes(l.layananId)));
  const shares = groups.map((k) => Math.max(0, ...hari.map((_, i) => k.need[i]! - k.fte)));
  const all = shares.reduce((a, v) => a + v, 0);
  const parts = groups.map((k, g) => {
    const masuk = hari.map((_, i) => k.layanan.reduce((a, l) => a + l.masuk[i]!, 0));
    const menit = meanMinutes(k.layanan.map((l) => [l.menit, l.masuk.reduce((a, v) => a + v, 0)]));
    const own = hari.map((t) => Math.max(0, k.fte - (weekday(t) <= 5 ? k.needTetap : 0)));
    const share = all > 0 ? shares[g]! / all : 1 / groups.length;
    const capacity = (of: (i: number) => number): number[] =>
      hari.map((_, i) => (menit > 0 ? (of(i) * minutes) / menit : 0));
    return {
      masuk,
      tanpa: backlog(
        0,
        masuk,
        capacity((i) => own[i]!),
      ),
      dengan: backlog(
        0,
        masuk,
        capacity((i) => own[i]! + share * help[i]!),
      ),
    };
  });
  const sum = (i: number, of: 'masuk' | 'tanpa' | 'dengan'): number => parts.reduce((a, p) => a + p[of][i]!, 0);
  return hari.map((tanggal, i) => ({
    tanggal,
    masuk: sum(i, 'masuk'),
    sisaTanpa: sum(i, 'tanpa'),
    sisaDengan: sum(i, 'dengan'),
  }));
}

function meanMinutes(services: readonly (readonly [menit: number, pieces: number])[]): number {
  const pieces = services.reduce((a, [, n]) => a + n, 0);
  return pieces > 0 ? services.reduce((a, [menit, n]) => a + menit * n, 0) / pieces : 0;
}
