import type { BalasanOf } from '@seimbang/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hapusJawaban, jawab, useJawaban } from '../../../shared/luring/index.ts';
import { useSession } from '../../../shared/session.tsx';
import { keyOf } from '../../../shared/use-api.ts';

type Tawaran = BalasanOf<'tawaran'>;

/** What somebody answers. */
export interface Isi {
  readonly jawaban: Tawaran['boleh'][number];
  readonly kode: NonNullable<Tawaran['alasan']>['kode'];
  readonly isi: string;
}

interface Answer {
  readonly send: (isi: Isi) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** The answer that lies on the phone and goes out by itself; null = none. */
  readonly queued: Isi | null;
  /** Takes the waiting answer back, so that another can be given. */
  readonly retract: () => void;
}

/** Sends an answer; without a connection it is kept on the phone and sent later, with one effect. */
export function useAnswer(tawaran: Tawaran): Answer {
  const client = useQueryClient();
  const { akunId } = useSession();
  const queued = useJawaban().find(({ tawaranId, nasib }) => tawaranId === tawaran.id && nasib === 'menunggu') ?? null;
  const key = keyOf('tawaran', { params: { id: tawaran.id } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (isi: Isi) => {
      const { id: tawaranId, versi } = tawaran;
      return jawab({ ...isi, tawaranId, versi, akunId: akunId ?? '', unorNama: tawaran.ke.unorNama });
    },
    onSuccess: (after) => {
      if (after === null) return;
      client.setQueryData(key, after);
      void client.invalidateQueries({ queryKey: ['tawaranSaya'] });
    },
    onError: () => void client.invalidateQueries({ queryKey: key }),
  });
  return { send: mutate, busy: isPending, error, queued, retract: () => void hapusJawaban(tawaran.id) };
}
