import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { ProblemPanel, QueryPanel } from '../../../shared/query-panel.tsx';
import { useAct, useApi } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, ErrorSummary, Note, Section, SelectField, TextAreaField } from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from '../pesan.ts';
import { REASONS } from '../reasons.ts';

type Keberatan = BalasanOf<'keberatanSaya'>['keberatan'][number];
type Tawaran = BalasanOf<'tawaranSaya'>['tawaran'][number];

/** Objections: where they are, until when somebody must decide, and a form for a new one. */
export function KeberatanSaya(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('keberatanSaya');
  const offers = useApi('tawaranSaya');
  const against = offers.data?.tawaran.filter((one) => one.jenis !== 'pesan') ?? [];
  return (
    <div className="grid gap-8">
      <p className="max-w-[75ch]">{t('keberatanJelas')}</p>
      <QueryPanel query={query} lines={3}>
        {({ keberatan }) =>
          keberatan.length === 0 ? (
            <EmptyPanel title={t('tanpaKeberatan')} />
          ) : (
            <ul className="grid gap-5">
              {keberatan.map((one) => (
                <Satu key={one.id} keberatan={one} />
              ))}
            </ul>
          )
        }
      </QueryPanel>
      {against.length > 0 ? <Baru against={against} /> : null}
    </div>
  );
}

function Satu({ keberatan }: { readonly keberatan: Keberatan }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const withdraw = useAct('keberatanTarik', ['keberatanSaya']);
  return (
    <li className="grid gap-2 border-l-4 border-line-strong pl-4 wrap-anywhere">
      <p className="font-semibold">
        {k(`alasan-${keberatan.jenis}`)} · {k(`kasus-${keberatan.keadaan}`)}
      </p>
      <p className="text-sm text-ink-soft">
        {t(`jalur-${keberatan.jalur}`)} · {t('diputusPalingLambat', { tanggal: longDate(keberatan.batas, language) })}
      </p>
      <p className="whitespace-pre-line">{keberatan.alasan}</p>
      {keberatan.putusan ? (
        <p className="text-sm">
          <strong>{t('putusanTim')}:</strong> {keberatan.putusan.alasan}
        </p>
      ) : null}
      {withdraw.error ? <ProblemPanel error={withdraw.error} /> : null}
      {keberatan.keadaan === 'diajukan' ? (
        <Button
          kind="quiet"
          className="justify-self-start"
          disabled={withdraw.isPending}
          onClick={() => withdraw.mutate({ body: { id: keberatan.id, versi: keberatan.versi } })}
        >
          {t('tarik')}
        </Button>
      ) : null}
    </li>
  );
}

function Baru({ against }: { readonly against: readonly Tawaran[] }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const id = useId();
  const object = useAct('keberatanAjukan', ['keberatanSaya']);
  const [tawaranId, setTawaranId] = useState(against[0]?.id ?? '');
  const [jenis, setJenis] = useState<(typeof REASONS)[number]>('prosedur');
  const [alasan, setAlasan] = useState('');
  const [bukti, setBukti] = useState('');
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = alasan.trim() === '' ? [{ fieldId: `${id}-alasan`, message: t('tulisAlasan') }] : [];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = (): void => {
      setAlasan('');
      setBukti('');
    };
    object.mutate({ body: { tawaranId, jenis, alasan, bukti } }, { onSuccess: done });
  };
  return (
    <Section title={t('ajukanKeberatan')} intro={t('hanyaTimKasus')}>
      <form onSubmit={submit} noValidate className="grid max-w-xl gap-4">
        <ErrorSummary errors={errors} />
        <SelectField
          label={t('keberatanAtas')}
          value={tawaranId}
          onChange={setTawaranId}
          options={against.map((one) => ({ value: one.id, label: `${one.ke.jabatanNama}, ${one.ke.unorNama}` }))}
        />
        <SelectField
          label={t('alasanKode')}
          value={jenis}
          onChange={(value) => setJenis(value as typeof jenis)}
          options={REASONS.map((one) => ({ value: one, label: k(`alasan-${one}`) }))}
        />
        {jenis === 'dugaan-hukuman' ? <Note>{t('keInspektorat')}</Note> : null}
        <TextAreaField
          id={`${id}-alasan`}
          label={t('alasan')}
          error={errors[0]?.message}
          value={alasan}
          onChange={(event) => setAlasan(event.target.value)}
        />
        <TextAreaField label={t('buktiBoleh')} value={bukti} onChange={(event) => setBukti(event.target.value)} />
        {object.error ? <ProblemPanel error={object.error} /> : null}
        <Button type="submit" className="justify-self-start" disabled={object.isPending}>
          {t('ajukan')}
        </Button>
      </form>
    </Section>
  );
}
