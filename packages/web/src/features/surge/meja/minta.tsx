import type { BalasanOf } from '@seimbang/contract';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { parseAmount, parseDay, typedDay } from '../../../shared/day-text.ts';
import { Page } from '../../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../../shared/query-panel.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useAct, useApi } from '../../../shared/use-api.ts';
import { Button, ErrorSummary, Section, SelectField, TextAreaField, TextField } from '../../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { Panel } from './panel.tsx';
import { mintaQuery } from './queries.ts';

type Bahan = BalasanOf<'bantuanBahan'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Asking for help: the finding, a form that is filled in already, and the service as it will be without help. */
export function Halaman(): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  const [{ unit, mulai, selesai }] = useAddress(mintaQuery);
  const query = useApi('bantuanBahan', {
    query: {
      ...(unit && { unorId: unit }),
      ...(DAY.test(mulai) && { mulai }),
      ...(DAY.test(selesai) && { selesai }),
    },
  });
  const w = query.data?.peringatan;
  return (
    <Page
      title={
        w
          ? k('mintaTemuan', {
              unit: w.unorNama,
              n: number(w.kurangPuncak, 1),
              tanggal: longDate(w.hariPuncak, language),
            })
          : k('mintaJudul')
      }
      name={k('mintaJudul')}
      intro={k('mintaIntro')}
    >
      <QueryPanel query={query}>
        {(bahan) => <Formulir key={`${bahan.unorId} ${bahan.mulai}`} bahan={bahan} />}
      </QueryPanel>
    </Page>
  );
}

function Formulir({ bahan }: { readonly bahan: Bahan }): ReactNode {
  const k = usePesan(kata);
  const { language } = useLanguage();
  const id = useId();
  const navigate = useNavigate();
  const [, change] = useAddress(mintaQuery);
  const send = useAct('bantuanMinta', ['lonjakan']);
  const w = bahan.peringatan;
  const peak = w?.hari.find((h) => h.tanggal === w.hariPuncak);
  const [typed, setTyped] = useState({
    mulai: typedDay(bahan.mulai),
    selesai: typedDay(bahan.selesai),
    jam: number(bahan.jamSehari, 1),
    rumpun: '',
    alasan:
      w && peak
        ? k('alasanAwal', {
            peristiwa: w.peristiwa.join(', '),
            masuk: number(peak.masuk, 0),
            tanggal: longDate(w.hariPuncak, language),
            n: number(w.kurangPuncak, 1),
          })
        : '',
  });
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const errorOf = (field: string): string | undefined => errors.find((e) => e.fieldId === `${id}-${field}`)?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [mulai, selesai, jam] = [parseDay(typed.mulai), parseDay(typed.selesai), parseAmount(typed.jam)];
    const wrong = [
      ...(mulai ? [] : [{ fieldId: `${id}-mulai`, message: k('hariSalah') }]),
      ...(selesai ? [] : [{ fieldId: `${id}-selesai`, message: k('hariSalah') }]),
      ...(jam !== null && jam >= 1 ? [] : [{ fieldId: `${id}-jam`, message: k('jamSalah') }]),
      ...(typed.alasan.trim() ? [] : [{ fieldId: `${id}-alasan`, message: k('alasanSalah') }]),
    ];
    setErrors(wrong);
    if (!mulai || !selesai || jam === null || wrong.length > 0) return;
    const { rumpun, alasan } = typed;
    send.mutate(
      { body: { unorId: bahan.unorId, mulai, selesai, jamSehari: jam, rumpun: rumpun === '' ? null : rumpun, alasan } },
      { onSuccess: ({ id: bantuanId }) => void navigate({ to: '/lonjakan/bantuan/$id', params: { id: bantuanId } }) },
    );
  };
  const field = (name: 'mulai' | 'selesai' | 'jam' | 'alasan') => ({
    id: `${id}-${name}`,
    value: typed[name],
    error: errorOf(name),
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  return (
    <div className="grid min-w-0 gap-10 lg:grid-cols-2">
      <form onSubmit={submit} noValidate className="grid min-w-0 content-start gap-4">
        <ErrorSummary errors={errors} />
        <SelectField
          label={k('unit')}
          value={bahan.unorId}
          onChange={(unit) => change({ unit, mulai: '', selesai: '' })}
          options={(bahan.unit.length > 0 ? bahan.unit : [{ unorId: bahan.unorId, nama: bahan.unorNama }]).map((u) => ({
            value: u.unorId,
            label: u.nama,
          }))}
        />
        <TextField label={k('dari')} hint={k('hariHint')} {...field('mulai')} />
        <TextField label={k('sampai')} hint={k('hariHint')} {...field('selesai')} />
        <TextField
          label={k('jam')}
          hint={k('jamHint', { n: number(bahan.menitSehari / 60, 1) })}
          inputMode="decimal"
          {...field('jam')}
        />
        <SelectField
          label={k('rumpun')}
          value={typed.rumpun}
          onChange={(rumpun) => setTyped({ ...typed, rumpun })}
          options={[{ value: '', label: k('rumpunBebas') }, ...bahan.rumpun.map((value) => ({ value, label: value }))]}
        />
        <TextAreaField label={k('alasan')} {...field('alasan')} />
        {send.error ? <ProblemPanel error={send.error} /> : null}
        <Button type="submit" disabled={send.isPending}>
          {k('kirim')}
        </Button>
      </form>
      <Section title={k('layananTanpa')}>
        <Panel panel={bahan.layanan} />
      </Section>
    </div>
  );
}
