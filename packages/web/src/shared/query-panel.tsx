import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { usePesan, useTeks } from '../language/index.ts';
import { Button, ErrorPanel, LoadingPanel, Note } from '../ui/index.ts';
import { asProblem } from './client.ts';
import { isOffline } from './luring/ambil.ts';
import { pesan } from './luring/pesan.ts';

interface QueryPanelProps<T> {
  readonly query: UseQueryResult<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** Draws data, or the loading or error panel while there are none. */
export function QueryPanel<T>({ query, lines, children }: QueryPanelProps<T>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (isOffline(query.error)) return <NotKept onRetry={() => void query.refetch()} />;
  if (query.error) return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingPanel {...(lines === undefined ? {} : { lines })} />;
}

/** No connection, and nothing on the phone to show instead. */
function NotKept({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const t = usePesan(pesan);
  return (
    <Note kind="warning">
      {t('bagianLuring')}{' '}
      <Button kind="quiet" onClick={onRetry}>
        {t('cobaLagi')}
      </Button>
    </Note>
  );
}

export function ProblemPanel({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}): ReactNode {
  const teks = useTeks();
  const problem = asProblem(error);
  const title = teks({ id: problem.pesan.id.title, en: problem.pesan.en.title });
  const detail = teks({ id: problem.pesan.id.detail, en: problem.pesan.en.detail });
  return <ErrorPanel title={title} detail={detail} code={problem.code} onRetry={onRetry} />;
}
