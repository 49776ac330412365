import type { AkunDemo } from '@seimbang/contract';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { number, usePesan } from '../../../language/index.ts';
import { SIGNED_IN } from '../../../shared/page-spec.ts';
import { pesan as peranPesan } from '../../../shared/peran/pesan.ts';
import { roleName, useRoleName } from '../../../shared/peran/role-name.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useSessionAct } from '../../../shared/use-api.ts';
import { Button, Section, TextField } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';
import { useEntered } from './use-entered.ts';

/** One account of each role as a large choice; everybody else through a search. */
export function DemoChoice({ akun }: { readonly akun: readonly AkunDemo[] }): ReactNode {
  const first = SIGNED_IN.flatMap((peran) => akun.find((a) => a.peran === peran) ?? []);
  return (
    <>
      <ul className="grid gap-x-10 lg:grid-cols-2">
        {first.map((account) => (
          <RoleChoice key={account.peranId} account={account} />
        ))}
      </ul>
      <Others akun={akun} />
    </>
  );
}

function useEnter(account: AkunDemo) {
  const entered = useEntered();
  const enter = useSessionAct('sesiMasukDemo');
  const body = { akunId: account.akunId, peran: account.peran };
  return { ...enter, go: () => enter.mutate({ body }, { onSuccess: entered }) };
}

function RoleChoice({ account }: { readonly account: AkunDemo }): ReactNode {
  const t = usePesan(pesan);
  const tPeran = usePesan(peranPesan);
  const enter = useEnter(account);
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
        onClick={enter.go}
      >
        {t('enter')}
      </Button>
    </li>
  );
}

/** More than this is no help to somebody who is looking for one person. */
const SHOWN = 8;

const matches = (words: string, typed: string): boolean => {
  const lower = words.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
};

function Others({ akun }: { readonly akun: readonly AkunDemo[] }): ReactNode {
  const t = usePesan(pesan);
  const tPeran = usePesan(peranPesan);
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const found = useMemo(() => {
    const wordsOf = (a: AkunDemo): string => [a.nama, a.jabatan, a.unorNama, roleName(tPeran, a)].join(' ');
    return asked === '' ? [] : akun.filter((a) => matches(wordsOf(a), asked));
  }, [akun, asked, tPeran]);
  return (
    <Section title={t('othersTitle')} intro={t('othersIntro', { n: number(akun.length) })}>
      <div className="grid max-w-2xl gap-3">
        <TextField
          type="search"
          label={t('find')}
          hint={t('findHint')}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <p role="status" className="text-sm text-ink-soft">
          {asked === '' ? '' : countText(t, found.length)}
        </p>
        <ul className="grid">
          {found.slice(0, SHOWN).map((account) => (
            <Person key={account.peranId} account={account} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

function countText(t: ReturnType<typeof usePesan<typeof pesan>>, n: number): string {
  if (n === 0) return t('foundNone');
  return n <= SHOWN ? t('found', { n }) : t('foundFirst', { n: number(n), shown: SHOWN });
}

function Person({ account }: { readonly account: AkunDemo }): ReactNode {
  const t = usePesan(pesan);
  const role = useRoleName(account);
  const enter = useEnter(account);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-3">
      <div className="min-w-0 basis-48 grow wrap-anywhere">
        <p className="font-semibold">{account.nama}</p>
        <p className="text-sm text-ink-soft">{[role, account.jabatan, account.unorNama].filter(Boolean).join(' · ')}</p>
        {enter.error ? <ProblemPanel error={enter.error} /> : null}
      </div>
      <Button
        kind="secondary"
        disabled={enter.isPending}
        aria-label={t('enterAs', { role: `${account.nama}, ${role}` })}
        onClick={enter.go}
      >
        {t('enter')}
      </Button>
    </li>
  );
}
