import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { parseDay } from '../../../shared/day-text.ts';
import { ProblemPanel, QueryPanel } from '../../../shared/query-panel.tsx';
import { useAct, useApi } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, ErrorSummary, Section, SelectField, TextAreaField, TextField } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from '../pesan.ts';
import { PROTECTIONS } from '../reasons.ts';

type Lindungan = BalasanOf<'lindunganSaya'>['lindungan'][number];

/** Facts that protect: evidence for the case team; the planner sees a code and a day, never the reason. */
export function LindunganSaya(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('lindunganSaya');
  return (
    <div className="grid gap-8">
      <p className="max-w-[75ch]">{t('lindunganJelas')}</p>
      <QueryPanel query={query} lines={3}>
        {({ lindungan }) =>
          lindungan.length === 0 ? (
            <EmptyPanel title={t('tanpaLindungan')}>{t('tanpaLindunganSebab')}</EmptyPanel>
          ) : (
            <ul className="grid gap-5">
              {lindungan.map((one) => (
                <Satu key={one.id} lindungan={one} />
              ))}
            </ul>
          )
        }
      </QueryPanel>
      <Baru />
    </div>
  );
}

function Satu({ lindungan }: { readonly lindungan: Lindungan }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const withdraw = useAct('lindunganTarik', ['lindunganSaya']);
  const living = lindungan.keadaan === 'diajukan' || lindungan.keadaan === 'diterima';
  return (
    <li className="grid gap-2 border-l-4 border-line-strong pl-4 wrap-anywhere">
      <p className="font-semibold">
        {k(`alasan-${lindungan.jenis}`)} · {k(`kasus-${lindungan.keadaan}`)}
      </p>
      <p className="text-sm text-ink-soft">
        {lindungan.berlakuSampai
          ? t('berlakuSampai', { tanggal: longDate(lindungan.berlakuSampai, language) })
          : t('dimintaSampai', { tanggal: longDate(lindungan.sampai, language) })}
      </p>
      <p className="whitespace-pre-line">{lindungan.bukti}</p>
      {lindungan.putusan ? (
        <p className="text-sm">
          <strong>{t('putusanTim')}:</strong> {lindungan.putusan.alasan}
        </p>
      ) : null}
      {withdraw.error ? <ProblemPanel error={withdraw.error} /> : null}
      {living ? (
        <Button
          kind="quiet"
          className="justify-self-start"
          disabled={withdraw.isPending}
          onClick={() => withdraw.mutate({ body: { id: lindungan.id, versi: lindungan.versi } })}
        >
          {t('tarik')}
        </Button>
      ) : null}
    </li>
  );
}

function Baru(): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const id = useId();
  const ask = useAct('lindunganAjukan', ['lindunganSaya']);
  const [jenis, setJenis] = useState<(typeof PROTECTIONS)[number]>('kesehatan');
  const [bukti, setBukti] = useState('');
  const [sampai, setSampai] = useState('');
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const errorOf = (field: string): string | undefined =>
    errors.find((one) => one.fieldId === `${id}-${field}`)?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const day = parseDay(sampai);
    const wrong = [
      ...(bukti.trim() === '' ? [{ fieldId: `${id}-bukti`, message: t('tulisBukti') }] : []),
      ...(day === null ? [{ fieldId: `${id}-sampai`, message: t('tanggalSalah') }] : []),
    ];
    setErrors(wrong);
    if (day === null || wrong.length > 0) return;
    const done = (): void => {
      setBukti('');
      setSampai('');
    };
    ask.mutate({ body: { jenis, bukti, sampai: day } }, { onSuccess: done });
  };
  return (
    <Section title={t('ajukanLindungan')} intro={t('hanyaTimKasus')}>
      <form onSubmit={submit} noValidate className="grid max-w-xl gap-4">
        <ErrorSummary errors={errors} />
        <SelectField
          label={t('jenisLindungan')}
          value={jenis}
          onChange={(value) => setJenis(value as typeof jenis)}
          options={PROTECTIONS.map((one) => ({ value: one, label: k(`alasan-${one}`) }))}
        />
        <TextAreaField
          id={`${id}-bukti`}
          label={t('bukti')}
          hint={t('buktiHint')}
          error={errorOf('bukti')}
          value={bukti}
          onChange={(event) => setBukti(event.target.value)}
        />
        <TextField
          id={`${id}-sampai`}
          label={t('sampaiTanggal')}
          hint={t('hariHint')}
          error={errorOf('sampai')}
          value={sampai}
          onChange={(event) => setSampai(event.target.value)}
        />
        {ask.error ? <ProblemPanel error={ask.error} /> : null}
        <Button type="submit" className="justify-self-start" disabled={ask.isPending}>
          {t('ajukan')}
        </Button>
      </form>
    </Section>
  );
}
