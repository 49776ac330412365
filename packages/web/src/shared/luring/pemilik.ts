import type { Sesi } from '@seimbang/contract';
import { gudang, type Isi, kabarkan } from './gudang.ts';

/** Whose everything on the shelves is. There is never more than one owner. */
export interface Pemilik {
  readonly nama: 'ini';
  readonly akunId: string;
}
/** Signing out was asked for without a connection: the server is told before anything else. */
interface Keluar {
  readonly nama: 'keluar';
}

export const pemilikOf = (isi: Isi): Promise<Pemilik | undefined> => isi.get<Pemilik>('pemilik', 'ini');

async function clear(isi: Isi): Promise<void> {
  for (const rak of ['pemilik', 'status', 'jawaban'] as const) await isi.clear(rak);
}

/**
 * Settles whose the shelves are, after every answer of the server to "who am I". Another account, or another role, finds them empty.
 * When nobody is signed in any more, what could be read is taken away; answers not yet sent wait for their account.
 */
export async function milik(session: Sesi): Promise<void> {
  await gudang(async (isi) => {
    const before = await pemilikOf(isi);
    if (session.peran === null) return void (await isi.clear('status'));
    if (before && before.akunId !== session.akunId) await clear(isi);
    if (session.peran !== 'asn' || session.akunId === null) return void (await isi.clear('status'));
    await isi.put('pemilik', { nama: 'ini', akunId: session.akunId } satisfies Pemilik);
  });
  kabarkan();
}

/** Signing out: the phone keeps nothing. `tertunda` = the server could not be told yet. */
export async function lupakan(tertunda: boolean): Promise<void> {
  await gudang(async (isi) => {
    await clear(isi);
    if (tertunda) await isi.put('pemilik', { nama: 'keluar' } satisfies Keluar);
  });
  kabarkan();
}

/** Does the server still have to be told that somebody has signed out? */
export const harusKeluar = async (): Promise<boolean> =>
  (await gudang((isi) => isi.get<Keluar>('pemilik', 'keluar'))) !== undefined;

/** The server has been told. */
export const sudahKeluar = (): Promise<unknown> => gudang((isi) => isi.remove('pemilik', 'keluar'));
