import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { parseDay, typedDay } from '../../../shared/day-text.ts';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useApi } from '../../../shared/use-api.ts';
import { Button, SelectField, TextField } from '../../../ui/index.ts';
import { Panel } from './panel.tsx';
import { pesan } from './pesan.ts';

interface Asked {
  readonly unorId: string;
  readonly mulai: string;
  readonly selesai: string;
}

/** The service of any unit in any days, alone. It opens with the first warning. */
export function LayananTab({ meja }: { readonly meja: BalasanOf<'lonjakan'> }): ReactNode {
  const t = usePesan(pesan);
  const first = meja.peringatan[0];
  const start: Asked = {
    unorId: first?.unorId ?? meja.unit[0]?.unorId ?? '',
    mulai: first?.mulai ?? meja.hariIni,
    selesai: first?.selesai ?? meja.hariIni,
  };
  const [asked, setAsked] = useState(start);
  const [draft, setDraft] = useState({ ...start, mulai: typedDay(start.mulai), selesai: typedDay(start.selesai) });
  const [mulai, selesai] = [parseDay(draft.mulai), parseDay(draft.selesai)];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (mulai && selesai) setAsked({ unorId: draft.unorId, mulai, selesai });
  };
  if (start.unorId === '') return <p className="text-ink-soft">{t('tanpaLayanan')}</p>;
  return (
    <div className="grid min-w-0 gap-8">
      <p className="max-w-[75ch] text-ink-soft">{t('layananJelas')}</p>
      <form onSubmit={submit} className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          label={t('pilihUnit')}
          value={draft.unorId}
          onChange={(unorId) => setDraft({ ...draft, unorId })}
          options={meja.unit.map((u) => ({ value: u.unorId, label: u.unorNama }))}
        />
        <TextField
          label={t('dariTanggal')}
          value={draft.mulai}
          error={mulai ? undefined : t('hariSalah')}
          onChange={(event) => setDraft({ ...draft, mulai: event.target.value })}
        />
        <TextField
          label={t('sampaiTanggal')}
          value={draft.selesai}
          error={selesai ? undefined : t('hariSalah')}
          onChange={(event) => setDraft({ ...draft, selesai: event.target.value })}
        />
        <Button type="submit">{t('hitung')}</Button>
      </form>
      <Hasil asked={asked} />
    </div>
  );
}

function Hasil({ asked }: { readonly asked: Asked }): ReactNode {
  const query = useApi('lonjakanLayanan', { query: asked });
  return <QueryPanel query={query}>{(panel) => <Panel panel={panel} />}</QueryPanel>;
}
