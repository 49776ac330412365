import type { BalasanOf, Sesi } from '@seimbang/contract';
import type { NamaRute } from '@seimbang/contract/light';
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { ApiProblem, call, type Sent, type SentArgs } from './client.ts';
import { ambil, ingatSesi, isOffline } from './luring/ambil.ts';
import { lupakan } from './luring/pemilik.ts';

/** The name under which the data of a route are kept. */
export const keyOf = (rute: NamaRute, sent?: object): readonly [NamaRute, object | null] => [rute, sent ?? null];

/** Data of a GET route, kept under its name and what was asked. */
export function useApi<N extends NamaRute>(rute: N, ...[sent]: SentArgs<N>): UseQueryResult<BalasanOf<N>> {
  return useQuery({
    queryKey: keyOf(rute, sent),
    queryFn: ({ client }) => ambil(client, rute, sent),
  });
}

/** How often the server is asked again while something is still being made there, milliseconds. */
const AGAIN_MS = 1500;

/** The same, asked again and again until `done` says the answer will not change by itself any more. */
export function useApiUntil<N extends NamaRute>(
  done: (data: BalasanOf<N>) => boolean,
  rute: N,
  ...[sent]: SentArgs<N>
): UseQueryResult<BalasanOf<N>> {
  return useQuery({
    queryKey: keyOf(rute, sent),
    queryFn: ({ client }) => ambil(client, rute, sent),
    refetchInterval: ({ state }) => (state.data !== undefined && !done(state.data) ? AGAIN_MS : false),
  });
}

/** The same, asked only when `enabled`. */
export function useApiWhen<N extends NamaRute>(enabled: boolean, rute: N, sent: Sent<N>): UseQueryResult<BalasanOf<N>> {
  return useQuery({
    queryKey: keyOf(rute, sent),
    queryFn: ({ client }) => ambil(client, rute, sent),
    enabled,
  });
}

/** A call that changes something; afterwards the data of the `refresh` routes are asked again ('all' = everything on screen). */
export function useAct<N extends NamaRute>(
  rute: N,
  refresh: readonly NamaRute[] | 'all',
): UseMutationResult<BalasanOf<N>, Error, Sent<N>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent<N>) => call(rute, ...([sent] as SentArgs<N>)),
    onSuccess: async () => {
      if (refresh === 'all') await client.invalidateQueries();
      else await Promise.all(refresh.map((name) => client.invalidateQueries({ queryKey: [name] })));
    },
  });
}

type SessionRoute = 'sesiMasuk' | 'sesiMasukDemo' | 'sesiMasukKunci' | 'sesiPeran' | 'sesiKeluar' | 'akunSayaKeluar';

/**
 * A call that makes somebody else of the reader, or nobody: what the former one was shown is forgotten before anything is asked in the
 * new name.
 */
export function useSessionAct<N extends SessionRoute>(rute: N): UseMutationResult<BalasanOf<N>, Error, Sent<N>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent<N>) => (LEAVING.has(rute) ? leave(rute, sent) : call(rute, ...([sent] as SentArgs<N>))),
    onSuccess: async (session) => {
      if (session !== undefined) await ingatSesi(session as Sesi);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sesiLihat' });
      if (session === undefined) await client.invalidateQueries({ queryKey: ['sesiLihat'] });
      else client.setQueryData(keyOf('sesiLihat'), session);
    },
  });
}

const LEAVING: ReadonlySet<NamaRute> = new Set(['sesiKeluar', 'akunSayaKeluar']);

/** Signs out and empties the phone; without a connection the phone is emptied at once and the server told later. */
async function leave<N extends SessionRoute>(rute: N, sent: Sent<N>): Promise<BalasanOf<N>> {
  try {
    const done = await call(rute, ...([sent] as SentArgs<N>));
    await lupakan(false);
    return done;
  } catch (error) {
    // "Everywhere" cannot be promised to somebody whom the server has not heard.
    if (!isOffline(error) || rute !== 'sesiKeluar') throw error;
    await lupakan(true);
    return undefined as BalasanOf<N>;
  }
}

/** Ask again after a lost connection or a server fault, never after an answer that will not change. */
export const retryQuery = (count: number, error: Error): boolean =>
  count < 2 && error instanceof ApiProblem && (error.problem.status === 0 || error.problem.status === 503);
