import type { NamaRute } from '@seimbang/contract/light';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { type Sent, call } from '../../shared/client.ts';
import { keyOf } from '../../shared/use-api.ts';
import { useUsul } from './usul-context.ts';

export type RuteUsul = Exclude<Extract<NamaRute, `usul${string}`>, 'usul' | 'usulDaftar' | 'usulBuat' | 'usulImut'>;

/**
 * An act on the open case: carries the version on screen, and puts the answer, the case as it stands afterwards, in its place. An act
 * that came too late is told who was first, and the page then shows what they did.
 */
export function useUsulAct(rute: RuteUsul): UseMutationResult<unknown, Error, object> {
  const { usul } = useUsul();
  const client = useQueryClient();
  const params = { id: usul.id };
  return useMutation({
    mutationFn: (isi: object) => {
      const sent = { params, body: { versi: usul.versi, ...isi } };
      return call(rute, ...([sent] as unknown as [Sent<typeof rute>]));
    },
    onSuccess: async (after) => {
      client.setQueryData(keyOf('usul', { params }), after);
      await Promise.all(
        (['usulDaftar', 'kotakMasuk', 'riwayat'] as const).map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      );
    },
    onError: () => client.invalidateQueries({ queryKey: keyOf('usul', { params }) }),
  });
}
