import { EXIT } from './exit.ts';

/** Ctrl-C: the first press asks to stop and keep the best so far, the second quits at once. */
export interface Interrupt {
  readonly requested: () => boolean;
  readonly signal: AbortSignal;
}

interface Signals {
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): void;
}

export function listenForInterrupt(signals: Signals, announce: () => void): Interrupt {
  const controller = new AbortController();
  const press = (): void => {
    if (controller.signal.aborted) signals.exit(EXIT.interrupted);
    controller.abort();
    announce();
  };
  signals.on('SIGINT', press);
  signals.on('SIGTERM', press);
  return { requested: () => controller.signal.aborted, signal: controller.signal };
}
