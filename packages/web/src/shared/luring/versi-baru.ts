import { useSyncExternalStore } from 'react';
import { TAKE_OVER } from './take-over.ts';

/** Where the built service worker stands: at the root, so that it may look after every page. */
const WORKER = '/pekerja.js';

let waiting: ServiceWorker | null = null;
const readers = new Set<() => void>();
function settle(worker: ServiceWorker | null): void {
  waiting = worker;
  for (const read of readers) read();
}
const subscribe = (read: () => void): (() => void) => {
  readers.add(read);
  return () => readers.delete(read);
};

/** The page has all it needs and nothing to do. */
async function atRest(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => {
      window.addEventListener('load', resolve, { once: true });
    });
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
}

/** Starts the service worker once the page is at rest, so that what it fetches to keep does not slow the page itself. */
export async function mulaiPekerja(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await atRest();
  try {
    const registration = await navigator.serviceWorker.register(WORKER);
    // The first version has nobody to take over from.
    const look = (): void => settle(navigator.serviceWorker.controller ? registration.waiting : null);
    look();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  } catch {
    // Without it the page needs a connection, as before.
  }
}

/** Lets the waiting version take over, then loads the page anew; null when none waits. */
export function useVersiBaru(): (() => void) | null {
  const worker = useSyncExternalStore(
    subscribe,
    () => waiting,
    () => null,
  );
  if (!worker) return null;
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage(TAKE_OVER, []);
  };
}
