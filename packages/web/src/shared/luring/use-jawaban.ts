import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { daftarJawaban, type Jawaban } from './antrean.ts';
import { dengarkan } from './gudang.ts';

const KEY = ['jawaban di perangkat'] as const;
const NONE: readonly Jawaban[] = [];

/** Answers on this phone, as they change here, in another tab or in the service worker. */
export function useJawaban(): readonly Jawaban[] {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: daftarJawaban,
    initialData: NONE,
    // Nothing is read while the page is drawn, so that server and browser draw the same.
    initialDataUpdatedAt: 0,
  });
  useEffect(() => dengarkan(() => void client.invalidateQueries({ queryKey: KEY })), [client]);
  return data;
}
