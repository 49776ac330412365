import { type ReactNode, useId, useState } from 'react';
import { usePesan } from '../language/index.ts';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { pesan } from './pesan.ts';

/** Grey lines where the content will stand; says "loading" once to a screen reader. */
export function LoadingPanel({ lines = 6 }: { readonly lines?: number }): ReactNode {
  const t = usePesan(pesan);
  return (
    <div role="status" className="grid gap-3 py-6" data-state="loading">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span
          key={i}
          className={`h-5 animate-pulse rounded-md bg-line ${i % 3 === 2 ? 'w-1/2' : i % 3 === 1 ? 'w-3/4' : 'w-full'}`}
        />
      ))}
    </div>
  );
}

interface EmptyPanelProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
}

/** What will be here, why it is empty, and one action. */
export function EmptyPanel({ title, children, action }: EmptyPanelProps): ReactNode {
  return (
    <div
      className="grid max-w-[65ch] justify-items-start gap-3 border-l-4 border-line-strong py-4 pl-5"
      data-state="empty"
    >
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="text-ink-soft">{children}</div> : null}
      {action}
    </div>
  );
}

interface ErrorPanelProps {
  readonly title: string;
  /** What was not changed, and what to do. */
  readonly detail: string;
  readonly code: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What happened, what to do, and a code to quote. */
export function ErrorPanel({ title, detail, code, onRetry }: ErrorPanelProps): ReactNode {
  const t = usePesan(pesan);
  const [copied, setCopied] = useState(false);
  return (
    <div
      role="alert"
      className="grid max-w-[65ch] gap-3 border-l-4 border-danger bg-danger-soft p-5"
      data-state="error"
    >
      <p className="text-lg font-semibold wrap-anywhere">{title}</p>
      <p className="wrap-anywhere">{detail}</p>
      <p className="text-sm">{t('code', { code })}</p>
      <div className="flex flex-wrap gap-3">
        {onRetry ? (
          <Button kind="secondary" onClick={onRetry}>
            {t('retry')}
          </Button>
        ) : null}
        <Button
          kind="secondary"
          onClick={() => {
            void navigator.clipboard?.writeText(`${code}: ${title}`).then(() => setCopied(true));
          }}
        >
          {t('copyCode')}
        </Button>
        <span role="status" className="self-center text-sm">
          {copied ? t('copied') : ''}
        </span>
      </div>
    </div>
  );
}

export type NoteKind = 'info' | 'success' | 'warning' | 'danger';
const NOTE: Readonly<Record<NoteKind, { box: string; ink: string; icon: IconName }>> = {
  info: { box: 'border-brand bg-brand-soft', ink: 'text-brand', icon: 'info' },
  success: { box: 'border-success bg-success-soft', ink: 'text-success', icon: 'check' },
  warning: { box: 'border-warning bg-warning-soft', ink: 'text-warning', icon: 'warning' },
  danger: { box: 'border-danger bg-danger-soft', ink: 'text-danger', icon: 'warning' },
};

/** A remark the reader should not miss. */
export function Note({
  kind = 'info',
  children,
}: {
  readonly kind?: NoteKind;
  readonly children: ReactNode;
}): ReactNode {
  const look = NOTE[kind];
  return (
    <div className={`flex gap-3 border-l-4 px-4 py-3 ${look.box}`}>
      <span className={`mt-0.5 ${look.ink}`}>
        <Icon name={look.icon} />
      </span>
      <div className="min-w-0 grow wrap-anywhere">{children}</div>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, intro, actions, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-4">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 id={id} className="text-lg wrap-anywhere">
            {title}
          </h2>
          {intro ? <div className="max-w-[75ch] text-sm wrap-anywhere text-ink-soft">{intro}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
