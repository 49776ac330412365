import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { Section } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

const TERMS = ['gerbong', 'lutut', 'bukti', 'simulasi'] as const;

/** How to read the figures, the terms, the keys. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  return (
    <Page title={t('helpTitle')} intro={t('helpIntro')}>
      <Section title={t('readTitle')}>
        <div className="grid max-w-[75ch] gap-3">
          <p>{t('read1')}</p>
          <p>{t('read2')}</p>
          <p>{t('read3')}</p>
        </div>
      </Section>
      <Section title={t('termsTitle')}>
        <dl className="grid max-w-[75ch] gap-4">
          {TERMS.map((term) => (
            <div key={term}>
              <dt className="font-semibold">{t(term)}</dt>
              <dd>{t(`${term}What`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('keysTitle')}>
        <ul className="grid max-w-[75ch] list-disc gap-2 pl-5">
          <li>{t('keySearch')}</li>
          <li>{t('keyCurve')}</li>
          <li>{t('keyTabs')}</li>
        </ul>
      </Section>
    </Page>
  );
}
