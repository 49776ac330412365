import type { Hitungan } from '@seimbang/contract';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { addressOf, call } from '../../shared/client.ts';
import { keyOf } from '../../shared/use-api.ts';

const ASK_EVERY_MS = 1000;

export const isRunning = (hitungan: Hitungan): boolean =>
  hitungan.keadaan === 'antre' || hitungan.keadaan === 'berjalan';

/** State of a computation: pushed by the server, and asked for every second in case the stream does not get through. */
export function useHitungan(id: string): UseQueryResult<Hitungan> {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: keyOf('hitungan', { params: { id } }),
    queryFn: () => call('hitungan', { params: { id } }),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? ASK_EVERY_MS : false),
  });
  const running = query.data ? isRunning(query.data) : false;
  useEffect(() => {
    if (!running) return undefined;
    const stream = new EventSource(addressOf('hitunganAliran', { params: { id } }));
    stream.addEventListener('message', (event: MessageEvent<string>) => {
      client.setQueryData(keyOf('hitungan', { params: { id } }), JSON.parse(event.data) as Hitungan);
    });
    stream.addEventListener('error', () => stream.close());
    return () => stream.close();
  }, [client, id, running]);
  return query;
}
