import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const Real = Date;
let offset = 0;

/** The real clock, so many milliseconds away. Timers are left alone. */
class Shifted extends Real {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [Real.now() + offset] : given) as [number]));
  }
  static override now(): number {
    return Real.now() + offset;
  }
}

/** Lets a test move the days of a server in a process of its own: each line is a day, which begins to be today at nine in Jakarta. */
export function followClock(lines: Readable, moved: (day: string) => void): void {
  globalThis.Date = Shifted as DateConstructor;
  createInterface({ input: lines }).on('line', (day) => {
    offset = Real.parse(`${day}T09:00:00+07:00`) - Real.now();
    moved(day);
  });
}
