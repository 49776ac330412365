import { kirimYangMenunggu } from '../shared/luring/antrean.ts';
import { selesaikanKeluar } from '../shared/luring/ambil.ts';
import { TAKE_OVER } from '../shared/luring/take-over.ts';

/** Put in by the build: the files an own page needs, and a name that changes with any of them. */
declare const BERKAS: readonly string[];
declare const VERSI: string;

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Fetched extends Lasting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
/** The part of a service worker's scope that is used here. */
interface Scope {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', handle: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', handle: (event: Fetched) => void): void;
  addEventListener(type: 'sync', handle: (event: Lasting & { readonly tag: string }) => void): void;
  addEventListener(type: 'message', handle: (event: MessageEvent) => void): void;
}

const scope = self as unknown as Scope;
const CACHE = `seimbang-${VERSI}`;
/** The page without anybody's data, and the page for everything that is not kept. */
const SHELL = '/index.html';
const OFFLINE = '/luring.html';

/**
 * Keeps files of the program only: never an answer of the API, never a page with somebody's data in it. What a person may read without a
 * connection lies in the page's own store, which signing out empties.
 */
scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...BERKAS])));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => scope.clients.claim()),
  );
});

/** A new version waits until the reader says so, or until no page is open any more. */
scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});

scope.addEventListener('sync', (event) => event.waitUntil(kirimYangMenunggu()));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.location.origin || url.pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(open(request, url.pathname));
  else if (BERKAS.includes(url.pathname)) event.respondWith(fromCache(url.pathname, request));
});

/** A page comes from the server; without a connection an own page is drawn from what the phone keeps. */
async function open(request: Request, path: string): Promise<Response> {
  try {
    // Whoever signed out without a connection must not find the old session open.
    await selesaikanKeluar();
    return await fetch(request);
  } catch {
    return fromCache(path === '/' || path.startsWith('/saya') || path === '/masuk' ? SHELL : OFFLINE, request);
  }
}

async function fromCache(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(path, { ignoreVary: true })) ?? fetch(request);
}
