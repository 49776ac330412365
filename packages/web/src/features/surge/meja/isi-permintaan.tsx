import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { parseAmount } from '../../../shared/day-text.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, buttonClass, Dialog, Figure, Figures, Section, TextAreaField, TextField } from '../../../ui/index.ts';
import type { BantuanData } from './bantuan.tsx';
import { HariTable } from './hari-table.tsx';
import { pesan as kata } from './kata/pesan.ts';
import { NeedChart } from './need-chart.tsx';
import { pesan } from './pesan.ts';

/** What was asked and agreed to, the warning behind it, the letters, and what can be done with it now. */
export function IsiPermintaan({ bantuan: b }: { readonly bantuan: BantuanData }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const people = (hours: number): string => k('setara', { n: number((hours * 60) / b.menitSehari, 1) });
  return (
    <div className="grid min-w-0 gap-8">
      <Figures>
        <Figure
          label={k('jamDiminta')}
          value={number(b.jamDiminta, 1)}
          unit={k('jamSatuan')}
          note={people(b.jamDiminta)}
        />
        <Figure
          label={k('jamDisetujui')}
          value={number(b.jamSehari, 1)}
          unit={k('jamSatuan')}
          note={people(b.jamSehari)}
        />
        <Figure label={k('rumpun')} value={b.rumpun ?? k('rumpunBebas')} />
        {b.relawan === null ? null : <Figure label={k('relawan')} value={b.relawan} unit={t('orang')} />}
      </Figures>
      <p className="max-w-[75ch] wrap-anywhere">
        <strong>{k('alasan')}:</strong> {b.alasan}
      </p>
      <Tindakan bantuan={b} />
      {b.ubahan.length > 0 ? (
        <Section title={k('ubahan')}>
          <ul className="grid gap-1">
            {b.ubahan.map((u) => (
              <li key={u.pada} className="wrap-anywhere">
                {u.jamSehari === null ? u.alasan : k('ubahanBaris', { n: number(u.jamSehari, 1), alasan: u.alasan })}{' '}
                <span className="text-sm text-ink-soft">
                  {u.oleh}, {longDate(u.pada, language)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {b.peringatan ? (
        <Section title={b.peringatan.peristiwa.join(', ') || t('musim')}>
          <NeedChart
            title={t('grafikPeringatan', { unit: b.unorNama })}
            days={b.peringatan.hari.map((h) => ({ tanggal: h.tanggal, perlu: h.perlu }))}
            fte={b.peringatan.fte}
          />
          <HariTable days={b.peringatan.hari} fte={b.peringatan.fte} />
        </Section>
      ) : null}
      {b.usul.length > 0 ? (
        <Section title={k('suratTugas')} intro={k('perpanjangJelas')}>
          <ul className="grid gap-3">
            {b.usul.map((u) => (
              <li key={u.id} className="grid gap-1 wrap-anywhere">
                {u.judul} · {longDate(u.mulai, language)} – {longDate(u.selesai, language)}
                <Link
                  to="/usulan/$id"
                  params={{ id: u.id }}
                  className={`${buttonClass('secondary')} justify-self-start`}
                >
                  {k('bukaUsul', { keadaan: u.keadaan })}
                </Link>
                {u.evaluasiId === null ? null : (
                  <Link
                    to="/evaluasi/$id"
                    params={{ id: u.evaluasiId }}
                    className={`${buttonClass('quiet')} justify-self-start`}
                  >
                    {k('keEvaluasi')}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}

type Rute = 'bantuanUbah' | 'bantuanTolak' | 'bantuanTarik';
const RUTE = { ubah: 'bantuanUbah', tolak: 'bantuanTolak', tarik: 'bantuanTarik' } as const;

function Tindakan({ bantuan: b }: { readonly bantuan: BantuanData }): ReactNode {
  const k = usePesan(kata);
  const [open, setOpen] = useState<keyof typeof RUTE | null>(null);
  const acts = (['ubah', 'tolak', 'tarik'] as const).filter((a) => b.boleh.includes(a));
  if (acts.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {acts.map((a) => (
        <Button key={a} kind={a === 'ubah' ? 'secondary' : 'danger'} onClick={() => setOpen(a)}>
          {k(a)}
        </Button>
      ))}
      {open === null ? null : <Isian bantuan={b} rute={RUTE[open]} label={k(open)} onClose={() => setOpen(null)} />}
    </div>
  );
}

interface IsianProps {
  readonly bantuan: BantuanData;
  readonly rute: Rute;
  readonly label: string;
  readonly onClose: () => void;
}

function Isian({ bantuan: b, rute, label, onClose }: IsianProps): ReactNode {
  const k = usePesan(kata);
  const act = useAct(rute, ['bantuan', 'lonjakan']);
  const [jam, setJam] = useState(number(b.jamSehari, 1));
  const [alasan, setAlasan] = useState('');
  const [wrong, setWrong] = useState({ jam: false, alasan: false });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const hours = parseAmount(jam);
    const bad = { jam: rute === 'bantuanUbah' && (hours === null || hours < 1), alasan: alasan.trim() === '' };
    setWrong(bad);
    if (bad.jam || bad.alasan) return;
    const body = { versi: b.versi, alasan, ...(rute === 'bantuanUbah' ? { jamSehari: hours } : {}) };
    act.mutate({ params: { id: b.id }, body } as never, { onSuccess: onClose });
  };
  return (
    <Dialog open onOpenChange={(next) => (next ? undefined : onClose())} title={label}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        {rute === 'bantuanUbah' ? (
          <TextField
            label={k('jam')}
            value={jam}
            error={wrong.jam ? k('jamSalah') : undefined}
            onChange={(event) => setJam(event.target.value)}
          />
        ) : null}
        <TextAreaField
          label={k('alasan')}
          value={alasan}
          error={wrong.alasan ? k('alasanSalah') : undefined}
          onChange={(event) => setAlasan(event.target.value)}
        />
        {act.error ? <ProblemPanel error={act.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" disabled={act.isPending}>
            {k('simpan')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {k('batal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
