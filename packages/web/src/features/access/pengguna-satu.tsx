import type { BalasanOf, Pengguna, PenggunaBerkata } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { clock, longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { RiwayatAkun } from '../../shared/riwayat/riwayat.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Button, Note, Section, TextField, toast } from '../../ui/index.ts';
import { isAddress } from './pengguna/address.ts';
import { AccessActions } from './pengguna/access-actions.tsx';
import { OncePassword } from './pengguna/once-password.tsx';
import { pesan } from './pengguna/pesan.ts';
import { type RoleDraft, RoleFields } from './pengguna/role-fields.tsx';

/** One account: identity, roles, password and access. */
export function Halaman(): ReactNode {
  const { akunId } = useParams({ strict: false }) as { akunId: string };
  const account = useApi('pengguna', { params: { akunId } });
  const units = useApi('penggunaUnit');
  const t = usePesan(pesan);
  const [given, setGiven] = useState<PenggunaBerkata | null>(null);
  return (
    <Page
      title={account.data?.nama ?? t('listTitle')}
      crumbs={
        <Breadcrumb
          parts={[
            { key: 'pengguna', content: <Link to="/pengguna">{t('listTitle')}</Link> },
            { key: 'satu', content: account.data?.nama ?? akunId },
          ]}
        />
      }
    >
      {given ? <OncePassword name={given.pengguna.nama} kataSandi={given.kataSandi} /> : null}
      <QueryPanel query={account}>
        {(data) => (
          <QueryPanel query={units}>
            {({ unor }) => <Account key={data.versi} account={data} units={unor} onGiven={setGiven} />}
          </QueryPanel>
        )}
      </QueryPanel>
    </Page>
  );
}

interface AccountProps {
  readonly account: Pengguna;
  readonly units: BalasanOf<'penggunaUnit'>['unor'];
  readonly onGiven: (given: PenggunaBerkata) => void;
}

function Account({ account, units, onGiven }: AccountProps): ReactNode {
  const t = usePesan(pesan);
  return (
    <div className="grid max-w-2xl gap-8">
      <Facts account={account} />
      {account.demo ? (
        <Note>{t('demoFixed')}</Note>
      ) : (
        <>
          <EditForm account={account} units={units} />
          <AccessActions account={account} onGiven={onGiven} />
        </>
      )}
      <RiwayatAkun akunId={account.akunId} />
    </div>
  );
}

function Facts({ account }: { readonly account: Pengguna }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { namaMasuk, pegawaiId, terakhir } = account;
  return (
    <Section title={t('identity')}>
      <ul className="grid gap-1 wrap-anywhere">
        <li>
          {t('loginName')}: <strong>{namaMasuk}</strong>
        </li>
        <li>{pegawaiId === null ? t('notLinked') : t('linked', { id: pegawaiId })}</li>
        <li>
          {terakhir === null
            ? t('neverSeen')
            : t('lastSeen', { day: longDate(terakhir, language), clock: clock(terakhir) })}
        </li>
      </ul>
    </Section>
  );
}

const draftOf = ({ peran, unorId, sifat, ketua, mulai, selesai }: Pengguna['peran'][number]): RoleDraft => ({
  peran,
  unorId,
  sifat,
  ketua,
  mulai,
  selesai,
});

function EditForm({ account, units }: Omit<AccountProps, 'onGiven'>): ReactNode {
  const t = usePesan(pesan);
  const { akunId, versi } = account;
  const change = useAct('penggunaUbah', ['pengguna', 'penggunaDaftar']);
  const [nama, setNama] = useState(account.nama);
  const [jabatan, setJabatan] = useState(account.jabatan);
  const [surel, setSurel] = useState(account.surel ?? '');
  const [roles, setRoles] = useState<readonly RoleDraft[]>(account.peran.map(draftOf));
  return (
    <form
      className="grid gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { params: { akunId }, body: { versi, nama, jabatan, surel: surel.trim() || null, peran: [...roles] } },
          { onSuccess: () => toast(t('saved')) },
        );
      }}
    >
      {change.error ? <ProblemPanel error={change.error} /> : null}
      <TextField
        label={t('name')}
        value={nama}
        error={nama.trim() === '' ? t('nameMissing') : undefined}
        onChange={(event) => setNama(event.target.value)}
      />
      <TextField label={t('post')} value={jabatan} onChange={(event) => setJabatan(event.target.value)} />
      <TextField
        label={t('mail')}
        hint={t('mailHint')}
        type="email"
        autoComplete="off"
        value={surel}
        error={isAddress(surel) ? undefined : t('mailBad')}
        onChange={(event) => setSurel(event.target.value)}
      />
      <RoleFields roles={roles} onChange={setRoles} units={units} />
      <Button
        type="submit"
        disabled={change.isPending || nama.trim() === '' || !isAddress(surel)}
        className="justify-self-start"
      >
        {t('save')}
      </Button>
    </form>
  );
}
