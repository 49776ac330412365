import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { usePesan } from '../language/index.ts';
import { Icon } from './icon.tsx';
import { pesan } from './pesan.ts';

interface Said {
  readonly id: number;
  readonly title: string;
}

const STAYS_MS = 6000;
let said: readonly Said[] = [];
let next = 0;
const readers = new Set<() => void>();

function put(list: readonly Said[]): void {
  said = list;
  for (const read of readers) read();
}
const take = (id: number): void => put(said.filter((one) => one.id !== id));
const sayings = (): readonly Said[] => said;
const subscribe = (read: () => void): (() => void) => {
  readers.add(read);
  return () => readers.delete(read);
};

/** Says that something has been done; never the only place where a failure is told. */
export const toast = (title: string): void => put([...said, { id: next++, title }]);

/** Where toasts appear. The region is always there: a status that comes with its region is not read aloud. */
export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const list = useSyncExternalStore(subscribe, sayings, sayings);
  return (
    <>
      {children}
      <div role="status" className="fixed right-4 bottom-4 z-50 grid w-[min(24rem,calc(100vw-2rem))] gap-2">
        {list.map((one) => (
          <Toast key={one.id} said={one} />
        ))}
      </div>
    </>
  );
}

function Toast({ said: { id, title } }: { readonly said: Said }): ReactNode {
  const t = usePesan(pesan);
  useEffect(() => {
    const timer = setTimeout(take, STAYS_MS, id);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div className="flex items-start gap-3 rounded-md bg-ink p-4 text-canvas shadow-[0_8px_30px_rgb(0_0_0/0.25)]">
      <p className="min-w-0 grow font-semibold wrap-anywhere">{title}</p>
      <button
        type="button"
        aria-label={t('close')}
        className="inline-flex size-8 items-center justify-center"
        onClick={() => take(id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
