import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useApi } from '../../shared/use-api.ts';
import { EmptyPanel, Section } from '../../ui/index.ts';
import { DemoChoice } from './masuk/demo-choice.tsx';
import { pesan } from './masuk/pesan.ts';
import { KeyForm, PasswordForm } from './masuk/secret-form.tsx';

/** Sign-in: the demo lists its accounts; real data ask for name and password, and for the key while nobody has an account. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { demo, kunciTerbuka } = useSession();
  if (demo) return <Demo />;
  return kunciTerbuka ? (
    <Page title={t('keyTitle')} name={t('name')} intro={t('keyIntro')}>
      <KeyForm />
    </Page>
  ) : (
    <Page title={t('passwordTitle')} name={t('name')} intro={t('passwordIntro')}>
      <PasswordForm />
    </Page>
  );
}

function Demo(): ReactNode {
  const t = usePesan(pesan);
  const accounts = useApi('sesiAkunDemo');
  return (
    <Page title={t('demoTitle')} name={t('name')} intro={t('demoIntro')}>
      <QueryPanel query={accounts}>
        {({ akun }) =>
          akun.length === 0 ? (
            <EmptyPanel title={t('noAccounts')}>{t('noAccountsWhy')}</EmptyPanel>
          ) : (
            <DemoChoice akun={akun} />
          )
        }
      </QueryPanel>
      <Section title={t('ownTitle')} intro={t('ownIntro')}>
        <PasswordForm />
      </Section>
    </Page>
  );
}
