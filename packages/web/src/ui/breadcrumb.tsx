import type { ReactNode } from 'react';
import { usePesan } from '../language/index.ts';
import { pesan } from './pesan.ts';

/** Where the page stands; the last part is the page itself. */
export function Breadcrumb({
  parts,
}: {
  readonly parts: readonly { readonly key: string; readonly content: ReactNode }[];
}): ReactNode {
  const t = usePesan(pesan);
  return (
    <nav aria-label={t('youAreHere')}>
      <ol className="flex flex-wrap gap-x-2 gap-y-1 text-sm text-ink-soft [&_a]:inline-block [&_a]:min-h-6 [&_a]:py-0.5">
        {parts.map((part, at) => (
          <li key={part.key} className="flex items-center gap-2 wrap-anywhere">
            {at > 0 ? <span aria-hidden="true">/</span> : null}
            <span aria-current={at === parts.length - 1 ? 'page' : undefined}>{part.content}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
