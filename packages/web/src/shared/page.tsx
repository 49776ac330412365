import { type ReactNode, useEffect } from 'react';
import { FormulaHost } from '../ui/index.ts';

interface PageProps {
  /** The heading: where the page has a finding, the finding. */
  readonly title: string;
  /** Shorter name for the browser tab. */
  readonly name?: string;
  readonly crumbs?: ReactNode;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  /** The one step the page leads to, right under its sentence. */
  readonly next?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: one heading, what it is about, what can be done. */
export function Page({ title, name, crumbs, intro, actions, next, children }: PageProps): ReactNode {
  useEffect(() => {
    document.title = `${name ?? title} – Seimbang`;
  }, [name, title]);
  return (
    <FormulaHost>
      <div className="grid min-w-0 gap-8">
        <div className="grid gap-3">
          {crumbs}
          <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
            <div className="grid min-w-0 gap-2">
              <h1 className="max-w-[32ch] text-xl wrap-anywhere sm:max-w-[44ch]">{title}</h1>
              {intro ? <div className="max-w-[75ch] text-ink-soft">{intro}</div> : null}
              {next ? <div className="mt-2 flex flex-wrap gap-3">{next}</div> : null}
            </div>
            {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
          </div>
        </div>
        {children}
      </div>
    </FormulaHost>
  );
}
