/** Lets a few in at a time; the others wait in the order in which they came. */
export interface WaitingLine {
  readonly enter: <T>(work: () => Promise<T>) => Promise<T>;
  readonly isFull: () => boolean;
}

export function waitingLine(atOnce: number, longest: number): WaitingLine {
  let inside = 0;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  };
  return {
    isFull: () => waiting.length >= longest,
    enter: async (work) => {
      if (inside < atOnce) inside += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
