import type { BalasanOf, Peran, Sifat } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../../language/index.ts';
import { pesan as peranPesan } from '../../../shared/peran/pesan.ts';
import { SIGNED_IN } from '../../../shared/page-spec.ts';
import { Button, Section, SelectField, TextField } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

/** A role as it is being written. */
export interface RoleDraft {
  readonly peran: Peran;
  readonly unorId: string | null;
  readonly sifat: Sifat;
  readonly ketua: boolean;
  readonly mulai: string;
  readonly selesai: string | null;
}

/** Today where the office is, as an ISO day. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());

export const newRole = (peran: Peran): RoleDraft => ({
  peran,
  unorId: null,
  sifat: 'definitif',
  ketua: false,
  mulai: today(),
  selesai: null,
});

/** Roles that can be held for a vacant post or an absent official. */
const OFFICES: readonly Peran[] = ['kepala-unit', 'pyb', 'ppk'];

/** What does not belong to the chosen role is left out, so that nothing invisible is sent. */
const tidy = (role: RoleDraft): RoleDraft => ({
  ...role,
  unorId: role.peran === 'kepala-unit' ? role.unorId : null,
  sifat: OFFICES.includes(role.peran) ? role.sifat : 'definitif',
  ketua: role.peran === 'tpk' && role.ketua,
});

interface RoleFieldsProps {
  readonly roles: readonly RoleDraft[];
  readonly onChange: (roles: readonly RoleDraft[]) => void;
  readonly units: BalasanOf<'penggunaUnit'>['unor'];
}

/** The roles of an account, each with its scope, manner and days. */
export function RoleFields({ roles, onChange, units }: RoleFieldsProps): ReactNode {
  const t = usePesan(pesan);
  const change = (at: number, part: Partial<RoleDraft>): void =>
    onChange(roles.map((role, i) => (i === at ? tidy({ ...role, ...part }) : role)));
  return (
    <Section title={t('roles')} intro={t('rolesIntro')}>
      {roles.map((role, i) => (
        <fieldset key={i} className="grid min-w-0 gap-4 border-t border-line pt-4 sm:grid-cols-2">
          <legend className="sr-only">{t('role', { n: i + 1 })}</legend>
          <OneRole role={role} units={units} onChange={(part) => change(i, part)} />
          {roles.length > 1 ? (
            <Button
              kind="quiet"
              className="justify-self-start"
              onClick={() => onChange(roles.filter((_, at) => at !== i))}
            >
              {t('removeRole', { n: i + 1 })}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button
        kind="secondary"
        icon="plus"
        className="justify-self-start"
        onClick={() => onChange([...roles, newRole('analis')])}
      >
        {t('addRole')}
      </Button>
    </Section>
  );
}

interface OneRoleProps {
  readonly role: RoleDraft;
  readonly units: RoleFieldsProps['units'];
  readonly onChange: (part: Partial<RoleDraft>) => void;
}

function OneRole({ role, units, onChange }: OneRoleProps): ReactNode {
  const t = usePesan(pesan);
  const tPeran = usePesan(peranPesan);
  const manners = (['definitif', 'plt', 'plh'] as const).map((value) => ({ value, label: t(value) }));
  return (
    <>
      <SelectField
        label={t('rolePick')}
        value={role.peran}
        onChange={(value) => onChange({ peran: value as Peran })}
        options={SIGNED_IN.map((value) => ({ value, label: tPeran(value) }))}
      />
      {role.peran === 'kepala-unit' ? (
        <SelectField
          label={t('unit')}
          value={role.unorId ?? ''}
          onChange={(value) => onChange({ unorId: value || null })}
          options={[{ value: '', label: t('unitPick') }, ...units.map((u) => ({ value: u.unorId, label: u.nama }))]}
        />
      ) : null}
      {OFFICES.includes(role.peran) ? (
        <SelectField
          label={t('sifat')}
          value={role.sifat}
          onChange={(value) => onChange({ sifat: value as RoleDraft['sifat'] })}
          options={manners}
        />
      ) : null}
      {role.peran === 'tpk' ? (
        <label className="flex min-h-11 items-center gap-3 self-end">
          <input
            type="checkbox"
            checked={role.ketua}
            className="size-4.5 accent-brand"
            onChange={(event) => onChange({ ketua: event.target.checked })}
          />
          {t('chair')}
        </label>
      ) : null}
      <TextField
        type="date"
        label={t('from')}
        value={role.mulai}
        onChange={(event) => onChange({ mulai: event.target.value })}
      />
      <TextField
        type="date"
        label={t('until')}
        value={role.selesai ?? ''}
        onChange={(event) => onChange({ selesai: event.target.value || null })}
      />
    </>
  );
}
