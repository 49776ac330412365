import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { usePesan } from '../language/index.ts';
import { Icon } from './icon.tsx';
import { pesan } from './pesan.ts';

/** The ground of everything that floats over a page. */
export const SHADOW = 'border border-line-strong bg-surface text-ink shadow-[0_8px_30px_rgb(0_0_0/0.18)] outline-none';

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: string;
  readonly children: ReactNode;
}

/** A question that must be answered before going on; Escape and the cross leave it. */
export function Dialog({ open, onOpenChange, title, description, children }: DialogProps): ReactNode {
  const t = usePesan(pesan);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[rgb(10_20_22/0.55)]" />
        <Base.Popup
          className={`fixed inset-x-3 top-[8vh] z-50 mx-auto grid max-h-[84vh] max-w-xl gap-4 overflow-y-auto rounded-md p-6 ${SHADOW}`}
        >
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="text-lg">{title}</Base.Title>
            <Base.Close
              aria-label={t('close')}
              className="inline-flex size-10 shrink-0 items-center justify-center rounded-md hover:bg-brand-soft"
            >
              <Icon name="close" />
            </Base.Close>
          </div>
          {description ? <Base.Description className="text-ink-soft">{description}</Base.Description> : null}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
