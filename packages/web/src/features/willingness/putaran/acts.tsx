import type { BalasanOf } from '@seimbang/contract';
import type { NamaRute } from '@seimbang/contract/light';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { usePesan, useTeks } from '../../../language/index.ts';
import { call, type Sent } from '../../../shared/client.ts';
import { parseDay } from '../../../shared/day-text.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { Button, Dialog, Section, TextAreaField, TextField } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from '../pesan.ts';

type Putaran = BalasanOf<'putaran'>;
type Tindakan = Putaran['tindakan'][number]['tindakan'];

const RUTE: Readonly<Record<Tindakan, Extract<NamaRute, `putaran${string}`>>> = {
  buka: 'putaranBuka',
  segel: 'putaranSegel',
  tukar: 'putaranTukar',
  tawarkan: 'putaranTawarkan',
  tutup: 'putaranTutup',
  batal: 'putaranBatal',
};

/** The next step of the round, or why it must wait. */
export function PutaranActs({ putaran }: { readonly putaran: Putaran }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const teks = useTeks();
  const [open, setOpen] = useState<Tindakan | null>(null);
  if (putaran.tindakan.length === 0) return null;
  return (
    <Section title={t('langkah')}>
      <div className="flex flex-wrap gap-3">
        {putaran.tindakan
          .filter((one) => one.sebab === null)
          .map(({ tindakan }) => (
            <Button key={tindakan} kind={tindakan === 'batal' ? 'danger' : 'primary'} onClick={() => setOpen(tindakan)}>
              {k(`act-${tindakan}`)}
            </Button>
          ))}
      </div>
      <ul className="grid max-w-[75ch] gap-2">
        {putaran.tindakan.map(({ tindakan, sebab }) =>
          sebab ? (
            <li key={tindakan} className="border-l-4 border-line-strong pl-3">
              <strong>{k(`act-${tindakan}`)}</strong>: {teks(sebab.pesan)}
            </li>
          ) : null,
        )}
      </ul>
      {open ? <ActForm key={open} putaran={putaran} tindakan={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

interface ActFormProps {
  readonly putaran: Putaran;
  readonly tindakan: Tindakan;
  readonly onClose: () => void;
}

function ActForm({ putaran, tindakan, onClose }: ActFormProps): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const act = useMutation({
    mutationFn: (extra: object) => {
      const sent = { params: { id: putaran.id }, body: { versi: putaran.versi, ...extra } };
      return call(RUTE[tindakan], ...([sent] as unknown as [Sent<'putaranBuka'>]));
    },
    onSuccess: async () => {
      await client.invalidateQueries();
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const day = tindakan === 'tawarkan' ? parseDay(typed) : null;
    if (tindakan === 'tawarkan' && day === null) return setWrong(t('tanggalSalah'));
    if (tindakan === 'batal' && typed.trim() === '') return setWrong(t('tulisAlasan'));
    setWrong(undefined);
    act.mutate(tindakan === 'tawarkan' ? { tenggat: day } : tindakan === 'batal' ? { alasan: typed } : {});
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={k(`act-${tindakan}`)}
      description={t(`jelas-${tindakan}`)}
    >
      <form onSubmit={submit} noValidate className="grid gap-4">
        {tindakan === 'tawarkan' ? (
          <TextField
            label={t('tenggatJawaban')}
            hint={t('hariHint')}
            error={wrong}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        ) : null}
        {tindakan === 'batal' ? (
          <TextAreaField label={t('alasan')} error={wrong} value={typed} onChange={(e) => setTyped(e.target.value)} />
        ) : null}
        {act.error ? <ProblemPanel error={act.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind={tindakan === 'batal' ? 'danger' : 'primary'} disabled={act.isPending}>
            {k(`act-${tindakan}`)}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('kembali')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
