import type { UbahSkenario } from '@seimbang/contract';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { ApiProblem, call } from '../../shared/client.ts';
import { keyOf } from '../../shared/use-api.ts';

const ASK_EVERY_MS = 250;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export interface Resolve {
  /** Changes the scenario, computes again, and opens the new plan in the place of the old one. */
  readonly resolve: (change: Omit<UbahSkenario, 'versi'>) => void;
  readonly busy: boolean;
  readonly since: number;
  readonly hitunganId: string | null;
  readonly error: unknown;
}

/** Re-solving in place. Of several changes in a row only the last one opens its plan. */
export function useResolve(skenarioId: string): Resolve {
  const navigate = useNavigate();
  const client = useQueryClient();
  const latest = useRef(0);
  const [state, setState] = useState<Omit<Resolve, 'resolve'>>({
    busy: false,
    since: 0,
    hitunganId: null,
    error: null,
  });

  const run = useCallback(
    async (change: Omit<UbahSkenario, 'versi'>): Promise<void> => {
      const turn = ++latest.current;
      const current = (): boolean => turn === latest.current;
      setState({ busy: true, since: Date.now(), hitunganId: null, error: null });
      try {
        const { versi } = await call('skenario', { params: { id: skenarioId } });
        await call('skenarioUbah', { params: { id: skenarioId }, body: { ...change, versi } });
        const { hitunganId } = await call('skenarioHitung', { params: { id: skenarioId } });
        if (current()) setState((before) => ({ ...before, hitunganId }));
        const rencanaId = await waitForPlan(hitunganId, current);
        await client.invalidateQueries({ queryKey: ['skenario'] });
        // Fetched before the page turns, so that the old plan stands until the new one can be drawn.
        if (rencanaId) await fetchPlan(client, rencanaId);
        if (!current()) return;
        if (rencanaId)
          await navigate({
            to: '/perencanaan/rencana/$id',
            params: { id: rencanaId },
            search: ((now: unknown) => now) as never,
            replace: true,
            resetScroll: false,
          });
        setState({ busy: false, since: 0, hitunganId: null, error: null });
      } catch (error) {
        if (current()) setState({ busy: false, since: 0, hitunganId: null, error });
      }
    },
    [client, navigate, skenarioId],
  );
  return { ...state, resolve: useCallback((change) => void run(change), [run]) };
}

const fetchPlan = (client: QueryClient, id: string): Promise<unknown> => {
  const sent = { params: { id } };
  return client.fetchQuery({ queryKey: keyOf('rencana', sent), queryFn: () => call('rencana', sent) });
};

async function waitForPlan(hitunganId: string, wanted: () => boolean): Promise<string | null> {
  while (wanted()) {
    const hitungan = await call('hitungan', { params: { id: hitunganId } });
    if (hitungan.rencanaId) return hitungan.rencanaId;
    if (hitungan.keadaan === 'gagal' && hitungan.masalah) throw new ApiProblem(failed(hitungan.masalah));
    if (hitungan.keadaan === 'gagal' || hitungan.keadaan === 'dihentikan') return null;
    await pause(ASK_EVERY_MS);
  }
  return null;
}

interface Masalah {
  readonly code: string;
  readonly message: { readonly id: string; readonly en: string };
}

/** A failed computation in the shape every error panel draws. */
export function failed({ code, message }: Masalah): ApiProblem['problem'] {
  return {
    type: 'about:blank',
    status: 422,
    code,
    title: message.id,
    detail: message.id,
    pesan: {
      id: { title: 'Perhitungan tidak selesai', detail: message.id },
      en: { title: 'The computation did not finish', detail: message.en },
    },
    values: {},
    instance: '',
  };
}
