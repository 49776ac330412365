import { type ReactNode, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useSessionAct } from '../../../shared/use-api.ts';
import { Button, ErrorSummary, TextField } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';
import { useEntered } from './use-entered.ts';

interface Missing {
  readonly fieldId: string;
  readonly message: string;
}

/** Name and password; paste and password managers work. */
export function PasswordForm(): ReactNode {
  const t = usePesan(pesan);
  const entered = useEntered();
  const enter = useSessionAct('sesiMasuk');
  const [namaMasuk, setName] = useState('');
  const [kataSandi, setPassword] = useState('');
  const [errors, setErrors] = useState<readonly Missing[]>([]);
  const missing = [
    ...(namaMasuk.trim() === '' ? [{ fieldId: 'nama-masuk', message: t('loginNameMissing') }] : []),
    ...(kataSandi === '' ? [{ fieldId: 'kata-sandi', message: t('passwordMissing') }] : []),
  ];
  const errorOf = (id: string): string | undefined => errors.find((e) => e.fieldId === id)?.message;
  return (
    <form
      className="grid max-w-xl gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setErrors(missing);
        if (missing.length === 0) enter.mutate({ body: { namaMasuk, kataSandi } }, { onSuccess: entered });
      }}
    >
      <ErrorSummary errors={errors} />
      {enter.error ? <ProblemPanel error={enter.error} /> : null}
      <TextField
        id="nama-masuk"
        label={t('loginName')}
        value={namaMasuk}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errorOf('nama-masuk')}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        id="kata-sandi"
        type="password"
        label={t('password')}
        value={kataSandi}
        autoComplete="current-password"
        error={errorOf('kata-sandi')}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" disabled={enter.isPending} className="justify-self-start">
        {t('enter')}
      </Button>
    </form>
  );
}

/** The key from the terminal, while nobody has an account. */
export function KeyForm(): ReactNode {
  const t = usePesan(pesan);
  const entered = useEntered();
  const enter = useSessionAct('sesiMasukKunci');
  const [key, setKey] = useState('');
  const [errors, setErrors] = useState<readonly Missing[]>([]);
  return (
    <form
      className="grid max-w-xl gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (key.trim() === '') return setErrors([{ fieldId: 'kunci', message: t('keyMissing') }]);
        setErrors([]);
        return enter.mutate({ body: { kunci: key.trim() } }, { onSuccess: entered });
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
