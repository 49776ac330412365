import { type ReactNode, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, ErrorSummary, TextField, toast } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

const SHORTEST = 12;

/** The own password: old, new, and a way to see what one types instead of typing it twice. */
export function ChangePassword(): ReactNode {
  const t = usePesan(pesan);
  const change = useAct('akunSayaSandi', 'all');
  const [lama, setOld] = useState('');
  const [baru, setNew] = useState('');
  const [shown, setShown] = useState(false);
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const type = shown ? 'text' : 'password';
  const errorOf = (id: string): string | undefined => errors.find((e) => e.fieldId === id)?.message;
  const send = (): void => {
    const found = [
      ...(lama === '' ? [{ fieldId: 'sandi-lama', message: t('oldMissing') }] : []),
      ...([...baru].length < SHORTEST ? [{ fieldId: 'sandi-baru', message: t('newShort') }] : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    const onSuccess = (): void => {
      setOld('');
      setNew('');
      toast(t('changed'));
    };
    change.mutate({ body: { lama, baru } }, { onSuccess });
  };
  return (
    <form
      className="grid max-w-xl gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary errors={errors} />
      {change.error ? <ProblemPanel error={change.error} /> : null}
      <TextField
        id="sandi-lama"
        type={type}
        label={t('old')}
        value={lama}
        autoComplete="current-password"
        error={errorOf('sandi-lama')}
        onChange={(event) => setOld(event.target.value)}
      />
      <TextField
        id="sandi-baru"
        type={type}
        label={t('new')}
        value={baru}
        autoComplete="new-password"
        error={errorOf('sandi-baru')}
        onChange={(event) => setNew(event.target.value)}
      />
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={shown}
          className="size-4.5 accent-brand"
          onChange={(event) => setShown(event.target.checked)}
        />
        {t('show')}
      </label>
      <Button type="submit" disabled={change.isPending} className="justify-self-start">
        {t('save')}
      </Button>
    </form>
  );
}
