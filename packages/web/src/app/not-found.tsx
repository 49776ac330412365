import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePesan } from '../language/index.ts';
import { Page } from '../shared/page.tsx';
import { buttonClass } from '../ui/index.ts';
import { pesan } from './pesan.ts';

export function NotFound(): ReactNode {
  const t = usePesan(pesan);
  return (
    <Page title={t('notFoundTitle')} intro={t('notFound')}>
      <p>
        <Link to="/" className={buttonClass('secondary')}>
          {t('toHome')}
        </Link>
      </p>
    </Page>
  );
}
