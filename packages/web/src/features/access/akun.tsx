import type { AkunSaya } from '@seimbang/contract';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { clock, longDate, useLanguage, usePesan } from '../../language/index.ts';
import { landingFor } from '../../shared/landing.ts';
import { Page } from '../../shared/page.tsx';
import { pesan as peranPesan } from '../../shared/peran/pesan.ts';
import { roleName } from '../../shared/peran/role-name.ts';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useSessionAct, useApi } from '../../shared/use-api.ts';
import { Button, Note, Section } from '../../ui/index.ts';
import { ChangePassword } from './akun/password-form.tsx';
import { pesan } from './akun/pesan.ts';

/** The own account: roles, places where it is signed in, password. A given password must be changed before anything else. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { gantiSandi } = useSession();
  const account = useApi('akunSaya');
  const intro = account.data ? t('intro', { name: account.data.nama, login: account.data.namaMasuk }) : null;
  return (
    <Page title={t('title')} intro={intro}>
      <QueryPanel query={account}>
        {(data) =>
          gantiSandi ? (
            <>
              <Note kind="warning">{t('mustChange')}</Note>
              <Password account={data} />
            </>
          ) : (
            <>
              <Roles />
              <Sessions account={data} />
              <Password account={data} />
            </>
          )
        }
      </QueryPanel>
    </Page>
  );
}

function Roles(): ReactNode {
  const t = usePesan(pesan);
  const tPeran = usePesan(peranPesan);
  const { daftarPeran, peranId } = useSession();
  const navigate = useNavigate();
  const change = useSessionAct('sesiPeran');
  const take = (id: number): void =>
    change.mutate({ body: { peranId: id } }, { onSuccess: (session) => void navigate({ to: landingFor(session) }) });
  return (
    <Section title={t('rolesTitle')} intro={t('rolesIntro')}>
      {change.error ? <ProblemPanel error={change.error} /> : null}
      <ul className="grid max-w-2xl">
        {daftarPeran.map((role) => {
          const name = [roleName(tPeran, role), role.unorNama].filter(Boolean).join(', ');
          return (
            <li
              key={role.peranId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-3"
            >
              <span className="min-w-0 font-semibold wrap-anywhere">{name}</span>
              {role.peranId === peranId ? (
                <span className="text-ink-soft">{t('roleNow')}</span>
              ) : (
                <Button
                  kind="secondary"
                  disabled={change.isPending}
                  aria-label={t('changeTo', { role: name })}
                  onClick={() => take(role.peranId)}
                >
                  {t('change')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Sessions({ account }: { readonly account: AkunSaya }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const leave = useSessionAct('akunSayaKeluar');
  return (
    <Section title={t('sessionsTitle')} intro={account.punyaSandi ? t('sessionsIntro') : t('demoSessions')}>
      {leave.error ? <ProblemPanel error={leave.error} /> : null}
      <ul className="grid max-w-2xl">
        {account.sesi.map((one) => (
          <li key={`${one.dibuat}${one.peran}`} className="border-t border-line py-3 wrap-anywhere">
            <p className="font-semibold">
              {one.perangkat ?? t('unknownDevice')}
              {one.ini ? ` (${t('thisDevice')})` : ''}
            </p>
            <p className="text-sm text-ink-soft">
              {t('since', { day: longDate(one.dibuat, language), from: clock(one.dibuat), to: clock(one.terakhir) })}
            </p>
          </li>
        ))}
      </ul>
      <Button
        kind="danger"
        className="justify-self-start"
        disabled={leave.isPending}
        onClick={() => leave.mutate({}, { onSuccess: () => void navigate({ to: '/masuk' }) })}
      >
        {t('everywhere')}
      </Button>
    </Section>
  );
}

function Password({ account }: { readonly account: AkunSaya }): ReactNode {
  const t = usePesan(pesan);
  return (
    <Section title={t('passwordTitle')} intro={account.punyaSandi ? t('passwordIntro') : null}>
      {account.punyaSandi ? <ChangePassword /> : <p className="text-ink-soft">{t('noPassword')}</p>}
    </Section>
  );
}
