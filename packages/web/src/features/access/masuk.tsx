import type { AkunDemo } from '@seimbang/contract';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { landingFor } from '../../shared/landing.ts';
import { Page } from '../../shared/page.tsx';
import { pesan as peranPesan } from '../../shared/peran/pesan.ts';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, EmptyPanel, ErrorSummary, TextField } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

/** Sign-in: the demo lists its roles, any other data ask for the key from the terminal. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const session = useSession();
  return session.demo ? (
    <Page title={t('title')} name={t('name')} intro={t('intro')}>
      <DemoAccounts />
    </Page>
  ) : (
    <Page title={t('keyTitle')} name={t('name')} intro={t('keyIntro')}>
      <KeyForm />
    </Page>
  );
}

/** Goes to the page that was asked for, if it lies inside this site, or to the landing page of the role. */
function useEntered(): (landing: string) => void {
  const navigate = useNavigate();
  const asked = (useSearch({ strict: false }) as { ke?: string }).ke;
  return (landing) => {
    const inside = asked && /^\/(?!\/)/.test(asked) && asked !== '/masuk' && asked !== '/' ? asked : landing;
    void navigate({ to: inside });
  };
}

function DemoAccounts(): ReactNode {
  const t = usePesan(pesan);
  const accounts = useApi('sesiAkunDemo');
  return (
    <QueryPanel query={accounts}>
      {({ akun }) =>
        akun.length === 0 ? (
          <EmptyPanel title={t('noAccounts')}>{t('noAccountsWhy')}</EmptyPanel>
        ) : (
          <ul className="grid gap-x-10 lg:grid-cols-2">
            {akun.map((account) => (
              <Account key={account.peran} account={account} />
            ))}
          </ul>
        )
      }
    </QueryPanel>
  );
}

function Account({ account }: { readonly account: AkunDemo }): ReactNode {
  const t = usePesan(pesan);
  const tPeran = usePesan(peranPesan);
  const entered = useEntered();
  const enter = useAct('sesiMasukDemo', 'all');
  const role = tPeran(account.peran);
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 border-t border-line py-5">
      <div className="min-w-0 basis-64 grow">
        <h2 className="text-lg">{role}</h2>
        <p>{tPeran(`${account.peran}-untuk`)}</p>
        <p className="text-sm text-ink-soft wrap-anywhere">
          {[account.nama, account.jabatan, account.unorNama].filter(Boolean).join(' · ')}
        </p>
        {enter.error ? <ProblemPanel error={enter.error} /> : null}
      </div>
      <Button
        kind={account.peran === 'analis' ? 'primary' : 'secondary'}
        disabled={enter.isPending}
        aria-label={t('enterAs', { role })}
        onClick={() =>
          enter.mutate({ body: { peran: account.peran } }, { onSuccess: (data) => entered(landingFor(data)) })
        }
      >
        {t('enter')}
      </Button>
    </li>
  );
}

function KeyForm(): ReactNode {
  const t = usePesan(pesan);
  const entered = useEntered();
  const enter = useAct('sesiMasukKunci', 'all');
  const [key, setKey] = useState('');
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  return (
    <form
      className="grid max-w-xl gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (key.trim() === '') return setErrors([{ fieldId: 'kunci', message: t('keyMissing') }]);
        setErrors([]);
        return enter.mutate({ body: { kunci: key.trim() } }, { onSuccess: (data) => entered(landingFor(data)) });
      }}
    >
      <ErrorSummary errors={errors} />
      {enter.error ? <ProblemPanel error={enter.error} /> : null}
      <TextField
        id="kunci"
        label={t('key')}
        value={key}
        autoComplete="off"
        error={errors[0]?.message}
        onChange={(event) => setKey(event.target.value)}
      />
      <Button type="submit" disabled={enter.isPending} className="justify-self-start">
        {t('enter')}
      </Button>
    </form>
  );
}
