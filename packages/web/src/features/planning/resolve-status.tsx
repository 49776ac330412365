import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { elapsed, usePesan } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { Note } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import type { Resolve } from './use-resolve.ts';

/** Says that the plan is being computed again, and what went wrong if it could not be. */
export function ResolveStatus({ resolve }: { readonly resolve: Resolve }): ReactNode {
  const t = usePesan(pesan);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!resolve.busy) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [resolve.busy]);
  if (resolve.error) return <ProblemPanel error={resolve.error} />;
  return (
    <div role="status">
      {resolve.busy ? (
        <Note>
          {t('resolving', { time: elapsed(Math.max(0, now - resolve.since)) })}{' '}
          {resolve.hitunganId ? (
            <Link
              to="/perencanaan/hitungan/$id"
              params={{ id: resolve.hitunganId }}
              className="font-semibold text-brand underline underline-offset-4"
            >
              {t('resolveLong')}
            </Link>
          ) : null}
        </Note>
      ) : null}
    </div>
  );
}
