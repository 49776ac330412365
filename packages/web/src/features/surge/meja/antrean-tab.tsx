import { type FormEvent, type ReactNode, useState } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { parseAmount, parseDay, typedDay } from '../../../shared/day-text.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, Section, SelectField, TextField } from '../../../ui/index.ts';
import type { BantuanData } from './bantuan.tsx';
import { pesan as kata } from './kata/pesan.ts';
import { QueueChart } from './queue-chart.tsx';
import { Twin } from './twin.tsx';

/** What was expected of the queue and what came; the receiving head writes the figures of the day. */
export function AntreanTab({ bantuan: b }: { readonly bantuan: BantuanData }): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  const last = b.antrean.filter((h) => h.antre !== null).at(-1);
  const dash = (v: number | null): string => (v === null ? '–' : number(v, 0));
  return (
    <div className="grid min-w-0 gap-8">
      {b.antrean.length === 0 ? (
        <EmptyPanel title={k('tanpaAntrean')}>{k('tanpaAntreanSebab')}</EmptyPanel>
      ) : (
        <>
          <p className="font-semibold">
            {last
              ? k('antreTemuan', {
                  tanggal: longDate(last.tanggal, language),
                  antre: dash(last.antre),
                  dengan: number(last.harapDengan, 0),
                  tanpa: number(last.harapTanpa, 0),
                })
              : k('antreBelum')}
          </p>
          <QueueChart
            title={k('antreGrafik')}
            days={b.antrean.map((h) => ({
              tanggal: h.tanggal,
              dengan: h.harapDengan,
              tanpa: h.harapTanpa,
              nyata: h.antre,
            }))}
          />
          <Twin
            summary={k('antreTabel')}
            head={[k('hari'), k('harapMasuk'), k('masuk'), k('selesai'), k('antre'), k('harapDengan'), k('harapTanpa')]}
            rows={b.antrean.map((h) => [
              longDate(h.tanggal, language),
              number(h.harapMasuk, 0),
              dash(h.masuk),
              dash(h.selesai),
              dash(h.antre),
              number(h.harapDengan, 0),
              number(h.harapTanpa, 0),
            ])}
          />
        </>
      )}
      {b.boleh.includes('antrean') ? <Catat bantuan={b} /> : null}
    </div>
  );
}

function Catat({ bantuan: b }: { readonly bantuan: BantuanData }): ReactNode {
  const k = usePesan(kata);
  const act = useAct('bantuanAntrean', ['bantuan']);
  const [typed, setTyped] = useState({
    tanggal: typedDay(b.hariIni),
    layanan: b.layanan[0]?.id ?? '',
    masuk: '',
    selesai: '',
    antre: '',
  });
  const [tried, setTried] = useState(false);
  const tanggal = parseDay(typed.tanggal);
  const [masuk, selesai, antre] = [parseAmount(typed.masuk), parseAmount(typed.selesai), parseAmount(typed.antre)];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!tanggal || masuk === null || selesai === null || antre === null) return;
    act.mutate(
      { params: { id: b.id }, body: { layananId: typed.layanan, tanggal, masuk, selesai, antre } },
      {
        onSuccess: () => {
          setTried(false);
          setTyped({ ...typed, masuk: '', selesai: '', antre: '' });
        },
      },
    );
  };
  const amount = (key: 'masuk' | 'selesai' | 'antre', label: string, value: number | null): ReactNode => (
    <TextField
      label={label}
      inputMode="numeric"
      value={typed[key]}
      error={tried && value === null ? k('angkaSalah') : undefined}
      onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
    />
  );
  return (
    <Section title={k('catatAntrean')}>
      <form onSubmit={submit} noValidate className="grid max-w-xl gap-4">
        {b.layanan.length > 1 ? (
          <SelectField
            label={k('layanan')}
            value={typed.layanan}
            onChange={(layanan) => setTyped({ ...typed, layanan })}
            options={b.layanan.map((l) => ({ value: l.id, label: l.id }))}
          />
        ) : null}
        <TextField
          label={k('antreTanggal')}
          value={typed.tanggal}
          error={tanggal ? undefined : k('hariSalah')}
          onChange={(event) => setTyped({ ...typed, tanggal: event.target.value })}
        />
        {amount('masuk', k('masukIsian'), masuk)}
        {amount('selesai', k('selesaiIsian'), selesai)}
        {amount('antre', k('antreIsian'), antre)}
        {act.error ? <ProblemPanel error={act.error} /> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" disabled={act.isPending}>
            {k('simpan')}
          </Button>
          <span role="status">{act.isSuccess && !tried ? k('tersimpan') : ''}</span>
        </div>
      </form>
    </Section>
  );
}
