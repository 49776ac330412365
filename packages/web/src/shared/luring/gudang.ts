/** What a phone keeps: whose it is, the last answers it may show without a connection, and answers that could not be sent yet. */
export type Rak = 'pemilik' | 'status' | 'jawaban';

const NAME = 'seimbang';
const KEY_OF: Readonly<Record<Rak, string>> = { pemilik: 'nama', status: 'alamat', jawaban: 'tawaranId' };

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => {
    for (const [rak, keyPath] of Object.entries(KEY_OF)) request.result.createObjectStore(rak, { keyPath });
  });
  return done(request);
}

/** The shelves inside one transaction: either everything in `work` is stored, or nothing. */
export interface Isi {
  readonly get: <T>(rak: Rak, key: string) => Promise<T | undefined>;
  readonly all: <T>(rak: Rak) => Promise<readonly T[]>;
  readonly put: (rak: Rak, row: object) => Promise<unknown>;
  readonly remove: (rak: Rak, key: string) => Promise<unknown>;
  readonly clear: (rak: Rak) => Promise<unknown>;
}

/**
 * Works on the shelves in one transaction, waiting for nothing else in between. Undefined where the browser keeps nothing (private
 * windows, storage switched off): then the page works as it does without a memory.
 */
export async function gudang<T>(work: (isi: Isi) => Promise<T>): Promise<T | undefined> {
  let database: IDBDatabase;
  try {
    database = await open();
  } catch {
    return undefined;
  }
  try {
    const tx = database.transaction(Object.keys(KEY_OF), 'readwrite');
    const rak = (name: Rak): IDBObjectStore => tx.objectStore(name);
    const complete = new Promise<void>((resolve, reject) => {
      tx.addEventListener('complete', () => resolve());
      tx.addEventListener('abort', () => reject(tx.error ?? new Error('IndexedDB')));
    });
    const [result] = await Promise.all([
      work({
        get: (name, key) => done(rak(name).get(key)),
        all: (name) => done(rak(name).getAll()),
        put: (name, row) => done(rak(name).put(row)),
        remove: (name, key) => done(rak(name).delete(key)),
        clear: (name) => done(rak(name).clear()),
      }),
      complete,
    ]);
    return result;
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}

const CHANNEL = 'seimbang.luring';
/** The message itself says nothing: whoever hears it looks at the shelves. */
const NEWS = ['berubah'] as const;

/** Tells every page of this browser, this one included, that the shelves have changed. */
export function kabarkan(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(...NEWS);
  channel.close();
}

/** Calls back whenever the shelves have changed; returns how to stop. */
export function dengarkan(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', changed);
  return () => channel.close();
}
