import type { BalasanOf, PenggunaBerkata } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, buttonClass, ErrorSummary, TextField } from '../../ui/index.ts';
import { OncePassword } from './pengguna/once-password.tsx';
import { pesan } from './pengguna/pesan.ts';
import { newRole, RoleFields } from './pengguna/role-fields.tsx';
import { isAddress } from './pengguna/address.ts';

/** A new account; with the key of the terminal, the first one. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const first = useSession().akunId === null;
  const units = useApi('penggunaUnit');
  const [made, setMade] = useState<PenggunaBerkata | null>(null);
  return (
    <Page title={t('newTitle')} intro={first && !made ? t('firstIntro') : t('newIntro')}>
      {made ? (
        <Made made={made} first={first} />
      ) : (
        <QueryPanel query={units}>{({ unor }) => <NewForm units={unor} first={first} onMade={setMade} />}</QueryPanel>
      )}
    </Page>
  );
}

function Made({ made, first }: { readonly made: PenggunaBerkata; readonly first: boolean }): ReactNode {
  const t = usePesan(pesan);
  return (
    <div className="grid max-w-2xl justify-items-start gap-5">
      <OncePassword name={made.pengguna.nama} kataSandi={made.kataSandi} />
      {first ? (
        <a href="/masuk" className={buttonClass()}>
          {t('toSignIn')}
        </a>
      ) : (
        <Link to="/pengguna" className={buttonClass()}>
          {t('toList')}
        </Link>
      )}
    </div>
  );
}

interface NewFormProps {
  readonly units: BalasanOf<'penggunaUnit'>['unor'];
  readonly first: boolean;
  readonly onMade: (made: PenggunaBerkata) => void;
}

const LOGIN_NAME = /^[a-z0-9][a-z0-9._-]{2,59}$/;

function NewForm({ units, first, onMade }: NewFormProps): ReactNode {
  const t = usePesan(pesan);
  // With the first account this very session has ended, so nothing is asked again before the password has been noted.
  const create = useAct('penggunaBuat', first ? [] : ['penggunaDaftar']);
  const [draft, setDraft] = useState({ nama: '', namaMasuk: '', jabatan: '', pegawai: '', surel: '' });
  const [roles, setRoles] = useState([newRole(first ? 'admin' : 'analis')]);
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const field = (key: keyof typeof draft) => ({
    id: `baru-${key}`,
    value: draft[key],
    autoComplete: 'off',
    error: errors.find((e) => e.fieldId === `baru-${key}`)?.message,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setDraft({ ...draft, [key]: event.target.value }),
  });
  const send = (): void => {
    const namaMasuk = draft.namaMasuk.trim().toLowerCase();
    const found = [
      ...(draft.nama.trim() === '' ? [{ fieldId: 'baru-nama', message: t('nameMissing') }] : []),
      ...(LOGIN_NAME.test(namaMasuk) ? [] : [{ fieldId: 'baru-namaMasuk', message: t('loginBad') }]),
      ...(isAddress(draft.surel) ? [] : [{ fieldId: 'baru-surel', message: t('mailBad') }]),
    ];
    setErrors(found);
    if (found.length > 0) return;
    const optional = { pegawai: draft.pegawai.trim() || null, surel: draft.surel.trim() || null };
    const body = { ...draft, ...optional, namaMasuk, peran: [...roles] };
    create.mutate({ body }, { onSuccess: onMade });
  };
  return (
    <form
      className="grid max-w-2xl gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary errors={errors} />
      {create.error ? <ProblemPanel error={create.error} /> : null}
      <TextField label={t('name')} {...field('nama')} />
      <TextField label={t('loginName')} hint={t('loginHint')} autoCapitalize="none" {...field('namaMasuk')} />
      <TextField label={t('post')} {...field('jabatan')} />
      <TextField label={t('person')} hint={t('personHint')} {...field('pegawai')} />
      <TextField label={t('mail')} hint={t('mailHint')} type="email" {...field('surel')} />
      <RoleFields roles={roles} onChange={(next) => setRoles([...next])} units={units} />
      <Button type="submit" disabled={create.isPending} className="justify-self-start">
        {t('create')}
      </Button>
    </form>
  );
}
