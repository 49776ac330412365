import type { BalasanOf, Sesi } from '@seimbang/contract';
import type { NamaRute } from '@seimbang/contract/light';
import type { QueryClient } from '@tanstack/react-query';
import { ApiProblem, addressOf, call, type Sent, type SentArgs } from '../client.ts';
import { harusKeluar, milik, sudahKeluar } from './pemilik.ts';
import { maySimpan, simpan, tersimpan } from './status.ts';
import { baru, lama } from './usia.ts';

export const isOffline = (error: unknown): boolean => error instanceof ApiProblem && error.problem.status === 0;

const SESSION = ['sesiLihat', null] as const;
const accountOf = (client: QueryClient): string | null => client.getQueryData<Sesi>(SESSION)?.akunId ?? null;

/** Nobody: what the page shows while a sign-out waits for the connection. */
const NOBODY: Sesi = {
  peran: null,
  sifat: 'definitif',
  ketua: false,
  nama: null,
  akunId: null,
  pegawaiId: null,
  unorId: null,
  unorNama: null,
  opdId: null,
  demo: false,
  adaData: true,
  kunciTerbuka: false,
  gantiSandi: false,
  peranId: null,
  daftarPeran: [],
  bahasa: 'id',
};

/** Tells the server of a sign-out that was asked for without a connection; false while it still cannot be told. */
export async function selesaikanKeluar(): Promise<boolean> {
  if (!(await harusKeluar())) return true;
  try {
    await call('sesiKeluar');
  } catch (error) {
    if (isOffline(error)) return false;
    throw error;
  }
  await sudahKeluar();
  return true;
}

/**
 * Reads a route. The own status is kept on the phone, and read from there, with its time, when the server cannot be reached; all other
 * data, and every refusal of the server, are as without a memory.
 */
export async function ambil<N extends NamaRute>(
  client: QueryClient,
  rute: N,
  sent: Sent<N> | undefined,
): Promise<BalasanOf<N>> {
  if (rute === 'sesiLihat' && !(await selesaikanKeluar())) return NOBODY as BalasanOf<N>;
  const alamat = addressOf(rute, sent);
  const before = accountOf(client);
  try {
    const data = await call(rute, ...([sent] as SentArgs<N>));
    baru(alamat);
    if (rute === 'sesiLihat') await ingatSesi(data as Sesi);
    // Somebody else may have signed in while the answer was on its way.
    else if (before === accountOf(client)) void simpan(rute, alamat, data, before);
    return data;
  } catch (error) {
    const kept = isOffline(error) && maySimpan(rute) ? await tersimpan(alamat) : undefined;
    if (!kept) throw error;
    lama(alamat, kept.pada);
    return kept.data as BalasanOf<N>;
  }
}

/** Settles whose the phone's memory is, and keeps who that is. */
export async function ingatSesi(session: Sesi): Promise<void> {
  await milik(session);
  if (session.peran === 'asn') await simpan('sesiLihat', addressOf('sesiLihat'), session, session.akunId);
}

/** Keeps what came with the page, as if it had been asked for. */
export async function ingatHalaman(data: readonly (readonly [readonly unknown[], unknown])[]): Promise<void> {
  const rows = data as readonly (readonly [readonly [NamaRute, object | null], unknown])[];
  const session = rows.find(([[rute]]) => rute === 'sesiLihat')?.[1] as Sesi | undefined;
  if (!session) return;
  await ingatSesi(session);
  for (const [[rute, sent], answer] of rows)
    if (rute !== 'sesiLihat') await simpan(rute, addressOf(rute, sent ?? {}), answer, session.akunId);
}
