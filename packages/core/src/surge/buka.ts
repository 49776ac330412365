import type { Peristiwa } from '../domain/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Deret, Lini } from './deret.ts';

/**
 * Which days an office serves, past and ahead. In the past: days with a value (a zero in a busy service is a closed day that somebody
 * filled in). Ahead: the weekdays that were mostly served, without the holidays; inside an event also days of rest, if they
 * were mostly served in earlier events of any kind.
 */
export function hariBuka(deret: Deret, line: Lini, libur: ReadonlySet<Day>, events: readonly Peristiwa[]): Uint8Array {
  const open = new Uint8Array(line.tanggal.length);
  const busy = usual(deret.masuk) >= 5;
  const duringEvent = new Uint8Array(line.tanggal.length);
  for (const p of events.filter((e) => e.selesai >= deret.mulai && lengthOf(line, e) <= 14))
    line.tanggal.forEach((t, at) => (duringEvent[at] = t >= p.mulai && t <= p.selesai ? 1 : duringEvent[at]!));
  const served = [new Float64Array(7), new Float64Array(7)];
  const seen = [new Float64Array(7), new Float64Array(7)];
  for (let at = 0; at < line.days; at++) {
    const value = deret.masuk[at]!;
    if (value > 0 || (value === 0 && !busy)) open[at] = 1;
    if (libur.has(line.tanggal[at]!)) continue;
    seen[duringEvent[at]!]![line.hari[at]!]!++;
    served[duringEvent[at]!]![line.hari[at]!]! += open[at]!;
  }
  const usually = (d: number): boolean => served[0]![d]! > 0.5 * seen[0]![d]!;
  const rest = [0, 1, 2, 3, 4, 5, 6].filter((d) => !usually(d));
  const inEvents = (of: readonly Float64Array[]): number => rest.reduce((sum, d) => sum + of[1]![d]!, 0);
  const restServed = inEvents(served) > 0.5 * inEvents(seen);
  for (let at = line.days; at < open.length; at++) {
    if (libur.has(line.tanggal[at]!)) continue;
    open[at] = usually(line.hari[at]!) || (duringEvent[at] === 1 && restServed) ? 1 : 0;
  }
  return open;
}

const lengthOf = (line: Lini, { mulai, selesai }: Peristiwa): number =>
  line.tanggal.filter((t) => t >= mulai && t <= selesai).length;

/** Median of the days with work. */
function usual(masuk: Float64Array): number {
  const some = masuk.filter((v) => v > 0).sort();
  return some[some.length >> 1] ?? 0;
}
