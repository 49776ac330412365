import type { BalasanOf } from '@seimbang/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { parseDay } from '../../shared/day-text.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, EmptyPanel, ErrorSummary, Section, TextField } from '../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';

type Putaran = BalasanOf<'putaranDaftar'>['putaran'][number];

/** The rounds: when wishes are open, what was promised by hash, how many took part. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const query = useApi('putaranDaftar');
  return (
    <Page title={t('putaranJudul')} intro={t('putaranJelas')}>
      <div className="grid gap-10">
        <QueryPanel query={query}>
          {({ putaran }) =>
            putaran.length === 0 ? (
              <EmptyPanel title={t('tanpaPutaran')}>{t('tanpaPutaranSebab')}</EmptyPanel>
            ) : (
              <ul className="grid gap-6">
                {putaran.map((one) => (
                  <Satu key={one.id} putaran={one} />
                ))}
              </ul>
            )
          }
        </QueryPanel>
        <p>
          <Link to="/putaran/manfaat" className="font-semibold text-brand underline underline-offset-4">
            {t('manfaatTautan')}
          </Link>
        </p>
        {peran === 'analis' ? <Baru /> : null}
      </div>
    </Page>
  );
}

function Satu({ putaran }: { readonly putaran: Putaran }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  return (
    <li className="grid gap-1 border-l-4 border-brand pl-4 wrap-anywhere">
      <Link
        to="/putaran/$id"
        params={{ id: putaran.id }}
        className="font-semibold text-brand underline-offset-4 hover:underline"
      >
        {putaran.nama}
      </Link>
      <p>
        {k(putaran.keadaan)} ·{' '}
        {t('masaMinat', { a: longDate(putaran.buka, language), b: longDate(putaran.tutup, language) })}
      </p>
      <p className="text-sm text-ink-soft">
        {t('pengisi', { n: putaran.pengisi })} ·{' '}
        {putaran.maksimumMutasi === null ? t('tanpaBatasK') : t('batasK', { n: number(putaran.maksimumMutasi) })}
      </p>
    </li>
  );
}

function Baru(): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const navigate = useNavigate();
  const make = useAct('putaranBuat', ['putaranDaftar']);
  const [typed, setTyped] = useState({ nama: '', buka: '', tutup: '', k: '', tmt: '' });
  const [otomatis, setOtomatis] = useState(false);
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [buka, tutup] = [parseDay(typed.buka), parseDay(typed.tutup)];
    const k = typed.k.trim() === '' ? null : Number(typed.k);
    const tmt = typed.tmt.trim() === '' ? undefined : parseDay(typed.tmt);
    const bad = (field: string, message: string): { fieldId: string; message: string }[] => [
      { fieldId: `${id}-${field}`, message },
    ];
    const wrong = [
      ...(typed.nama.trim() ? [] : bad('nama', t('namaSalah'))),
      ...(buka ? [] : bad('buka', t('bukaSalah'))),
      ...(tutup && (!buka || tutup >= buka) ? [] : bad('tutup', t('tutupSalah'))),
      ...(tmt === null ? bad('tmt', t('tanggalSalah')) : []),
      ...(k === null || (Number.isInteger(k) && k >= 0) ? [] : bad('k', t('kSalah'))),
    ];
    setErrors(wrong);
    if (!buka || !tutup || wrong.length > 0) return;
    make.mutate(
      { body: { nama: typed.nama, buka, tutup, maksimumMutasi: k, otomatis, ...(tmt ? { tmt } : {}) } },
      { onSuccess: (made) => void navigate({ to: '/putaran/$id', params: { id: made.id } }) },
    );
  };
  const field = (key: keyof typeof typed, hint?: string): ReactNode => (
    <TextField
      id={`${id}-${key}`}
      label={t(`isian-${key}`)}
      hint={hint}
      error={errors.find((one) => one.fieldId === `${id}-${key}`)?.message}
      value={typed[key]}
      onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
    />
  );
  return (
    <Section title={t('siapkan')} intro={t('siapkanJelas')}>
      <form onSubmit={submit} noValidate className="grid max-w-xl gap-4">
        <ErrorSummary errors={errors} />
        {field('nama')}
        <div className="grid gap-4 sm:grid-cols-2">
          {field('buka', t('hariHint'))}
          {field('tutup', t('hariHint'))}
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          {field('k', t('kHint'))}
          {field('tmt', t('tmtHint'))}
        </div>
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-6 accent-brand"
            checked={otomatis}
            onChange={(event) => setOtomatis(event.target.checked)}
          />
          {t('otomatisPilih')}
        </label>
        {make.error ? <ProblemPanel error={make.error} /> : null}
        <Button type="submit" className="justify-self-start" disabled={make.isPending}>
          {t('siapkanTombol')}
        </Button>
      </form>
    </Section>
  );
}
