import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { usePlan } from './plan-context.ts';

/** Makes a proposal of the plan, whole or some gerbong of it: a gerbong goes as one, since its moves hold each other up. */
export function ProposeDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  const navigate = useNavigate();
  const propose = useAct('usulBuat', ['usulDaftar', 'kotakMasuk']);
  const [judul, setJudul] = useState(t('proposeName', { name: plan.skenarioNama }));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = plan.gerbong.filter((one) => !left.has(one.id));
  const moves = chosen.reduce((sum, one) => sum + one.moves.length, 0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const gerbong = left.size === 0 ? {} : { gerbong: chosen.map((one) => one.id) };
    propose.mutate(
      { body: { bentuk: 'rencana', judul, rencanaId: plan.id, ...gerbong } },
      { onSuccess: ({ id }) => void navigate({ to: '/usulan/$id', params: { id } }) },
    );
  };
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('propose')}
      description={t('proposeWhat')}
    >
      <form onSubmit={submit} noValidate className="grid gap-4">
        <TextField label={t('proposeTitle')} value={judul} onChange={(event) => setJudul(event.target.value)} />
        <fieldset className="grid gap-1">
          <legend className="font-semibold">{t('proposeChains', { n: moves })}</legend>
          {plan.gerbong.map((one) => (
            <label key={one.id} className="flex min-h-9 items-center gap-3">
              <input
                type="checkbox"
                checked={!left.has(one.id)}
                onChange={(event) => toggle(one.id, event.target.checked)}
                className="size-5 accent-brand"
              />
              {t('proposeChain', { id: one.id, n: one.moves.length })}
            </label>
          ))}
        </fieldset>
        {propose.error ? <ProblemPanel error={propose.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" disabled={propose.isPending || chosen.length === 0 || judul.trim() === ''}>
            {t('proposeYes')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
