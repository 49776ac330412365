import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../shared/client.ts';
import { keyOf } from '../../shared/use-api.ts';

/** More than this many are shown by their id; nobody reads a longer list. */
const MOST = 30;

/** Names of people the page does not hold yet, asked one by one and kept. */
export function useNames(ids: readonly string[], known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id)).slice(0, MOST);
  const found = useQueries({
    queries: missing.map((pegawaiId) => ({
      queryKey: keyOf('pegawai', { params: { pegawaiId } }),
      queryFn: () => call('pegawai', { params: { pegawaiId } }),
    })),
    combine: (results) => results.flatMap(({ data }) => (data ? [[data.pegawaiId, data.nama] as const] : [])),
  });
  return useMemo(() => new Map([...known, ...found]), [known, found]);
}
