import type { Volume } from '../domain/index.ts';
import { addDays, type Day, dayNumber, weekday } from '../kernel/index.ts';

/** Incoming work of one service of one unor, one place for each calendar day. */
export interface Deret {
  readonly unorId: string;
  readonly layananId: string;
  readonly mulai: Day;
  /** Pieces per day; NaN where the file has no row. */
  readonly masuk: Float64Array;
}

/** One series for each (unor, layanan) in the rows, sorted by both. Of two rows of one day the later stands. */
export function deretLayanan(rows: readonly Volume[]): Deret[] {
  const byKey = new Map<string, Volume[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.unorId, row.layananId]);
    const list = byKey.get(key);
    if (list) list.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.keys()].sort().map((key) => deretOf(byKey.get(key) ?? []));
}

function deretOf(rows: readonly Volume[]): Deret {
  const first = rows.reduce((a, b) => (b.tanggal < a.tanggal ? b : a), rows[0]!);
  const last = rows.reduce((a, b) => (b.tanggal > a ? b.tanggal : a), first.tanggal);
  const from = dayNumber(first.tanggal);
  const masuk = new Float64Array(dayNumber(last) - from + 1).fill(Number.NaN);
  for (const row of rows) masuk[dayNumber(row.tanggal) - from] = row.masuk;
  return { unorId: first.unorId, layananId: first.layananId, mulai: first.tanggal, masuk };
}

/** The calendar around a series: its own days and those ahead, counted from its first day. */
export interface Lini {
  readonly days: number;
  readonly ahead: number;
  readonly tanggal: readonly Day[];
  /** 0 = Monday ... 6 = Sunday. */
  readonly hari: Uint8Array;
}

export function lini(deret: Deret, ahead: number): Lini {
  const days = deret.masuk.length;
  const tanggal = Array.from({ length: days + ahead }, (_, n) => addDays(deret.mulai, n));
  return { days, ahead, tanggal, hari: Uint8Array.from(tanggal, (t) => weekday(t) - 1) };
}
