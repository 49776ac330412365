import type { BalasanOf } from '@seimbang/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiProblem, callWithKey } from '../../../shared/client.ts';
import { keyOf } from '../../../shared/use-api.ts';
import { forget, keep, kept, type Kept } from './kept-answers.ts';

type Tawaran = BalasanOf<'tawaran'>;
type Isi = Pick<Kept, 'jawaban' | 'kode' | 'isi'>;

interface Answer {
  readonly send: (isi: Isi) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** The answer lies on the phone and goes out when the connection is back. */
  readonly queued: boolean;
}

const isOffline = (error: unknown): boolean => error instanceof ApiProblem && error.problem.status === 0;

/** Sends an answer; without a connection it is kept on the phone under its key and sent later, with one effect. */
export function useAnswer(tawaran: Tawaran): Answer {
  const client = useQueryClient();
  const [queued, setQueued] = useState(() => kept(tawaran.id) !== null);
  const params = { id: tawaran.id };
  const { mutate, isPending, error } = useMutation({
    // Tried without a connection too: only then is it known to be missing, and the answer kept.
    networkMode: 'always',
    mutationFn: ({ kunci, ...body }: Kept) => callWithKey(kunci, 'tawaranJawab', { params, body }),
    onSuccess: (after) => {
      forget(tawaran.id);
      setQueued(false);
      client.setQueryData(keyOf('tawaran', { params }), after);
      void client.invalidateQueries({ queryKey: ['tawaranSaya'] });
    },
    onError: (cause, sent) => {
      if (isOffline(cause)) {
        keep(tawaran.id, sent);
        setQueued(true);
        return;
      }
      // Refused for good: it must not be sent again by itself.
      forget(tawaran.id);
      setQueued(false);
      void client.invalidateQueries({ queryKey: keyOf('tawaran', { params }) });
    },
  });
  useEffect(() => {
    const again = (): void => {
      const waiting = kept(tawaran.id);
      if (waiting) mutate(waiting);
    };
    if (navigator.onLine) again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [mutate, tawaran.id]);
  return {
    send: (isi) => mutate({ ...isi, versi: tawaran.versi, kunci: crypto.randomUUID() }),
    busy: isPending,
    error: isOffline(error) ? null : error,
    queued,
  };
}
