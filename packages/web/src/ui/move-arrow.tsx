import type { ReactNode } from 'react';
import { usePesan } from '../language/index.ts';
import { Icon } from './icon.tsx';
import { pesan } from './pesan.ts';

interface MoveArrowProps {
  readonly from: ReactNode;
  readonly to: ReactNode;
  /** Two figures stay on one line; names may break between from and to. */
  readonly figures?: boolean;
}

/** From here to there, also when read aloud. */
export function MoveArrow({ from, to, figures = false }: MoveArrowProps): ReactNode {
  const t = usePesan(pesan);
  return (
    <span className={`inline-flex items-center gap-x-2 ${figures ? 'whitespace-nowrap' : 'flex-wrap wrap-anywhere'}`}>
      <span className="sr-only">{t('from')}</span>
      <span>{from}</span>
      <span className="inline-flex items-center gap-2 font-semibold">
        <span className="text-brand">
          <Icon name="arrow" size={16} />
        </span>
        <span className="sr-only">{t('to')}</span>
        <span>{to}</span>
      </span>
    </span>
  );
}
