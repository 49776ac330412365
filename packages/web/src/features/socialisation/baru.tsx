import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useId } from 'react';
import { usePesan } from '../../language/index.ts';
import { parseDay } from '../../shared/day-text.ts';
import { EXACT } from '../../shared/exact.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Button, ErrorSummary, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { useIsian } from './isian.ts';
import { pesan } from './pesan.ts';

const TEKS = ['judul', 'tujuan', 'isi'] as const;
const HARI = ['mulai', 'selesai'] as const;
const SHORTEST = 3;

/** The form of a campaign. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const units = useApi('beban');
  const list = (
    <Link to="/sosialisasi" activeOptions={EXACT} className="underline underline-offset-4 hover:text-brand">
      {t('sosialisasi')}
    </Link>
  );
  const crumbs = (
    <Breadcrumb
      parts={[
        { key: 'daftar', content: list },
        { key: 'ini', content: t('baru') },
      ]}
    />
  );
  return (
    <Page title={t('baru')} crumbs={crumbs} intro={t('baruJelas')}>
      <QueryPanel query={units}>{({ daftarUnor }) => <Formulir unor={daftarUnor} />}</QueryPanel>
    </Page>
  );
}

interface Unit {
  readonly unorId: string;
  readonly nama: string;
}

function Formulir({ unor }: { readonly unor: readonly Unit[] }): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const navigate = useNavigate();
  const rounds = useApi('putaranDaftar');
  const make = useAct('kampanyeBuat', ['kampanyeDaftar']);
  const first = {
    judul: '',
    tujuan: '',
    isi: '',
    mulai: '',
    selesai: '',
    putaranId: '',
    unit: [] as readonly string[],
  };
  const { typed, set, errors, setErrors, messageOf } = useIsian(first);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [mulai, selesai] = [parseDay(typed.mulai), parseDay(typed.selesai)];
    const wrong = [
      ...TEKS.filter((key) => typed[key].trim().length < SHORTEST).map((key) => ({
        fieldId: `${id}-${key}`,
        message: t('wajib', { apa: t(`isian-${key}`) }),
      })),
      ...HARI.filter((key) => parseDay(typed[key]) === null).map((key) => ({
        fieldId: `${id}-${key}`,
        message: t('hariSalah', { apa: t(`isian-${key}`) }),
      })),
      ...(typed.unit.length === 0 ? [{ fieldId: `${id}-unit`, message: t('unitKosong') }] : []),
    ];
    setErrors(wrong);
    if (!mulai || !selesai || wrong.length > 0) return;
    const { judul, tujuan, isi, unit, putaranId } = typed;
    make.mutate(
      { body: { judul, tujuan, isi, mulai, selesai, unit: [...unit], putaranId: putaranId === '' ? null : putaranId } },
      { onSuccess: (made) => void navigate({ to: '/sosialisasi/$id', params: { id: made.id } }) },
    );
  };
  const common = (key: (typeof TEKS)[number] | (typeof HARI)[number]) => ({
    id: `${id}-${key}`,
    label: t(`isian-${key}`),
    error: messageOf(`${id}-${key}`),
    value: typed[key],
  });
  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
      <ErrorSummary errors={errors} />
      <TextField {...common('judul')} onChange={(event) => set({ judul: event.target.value })} />
      <TextField {...common('tujuan')} onChange={(event) => set({ tujuan: event.target.value })} />
      <TextAreaField {...common('isi')} onChange={(event) => set({ isi: event.target.value })} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...common('mulai')} hint={t('hariHint')} onChange={(event) => set({ mulai: event.target.value })} />
        <TextField
          {...common('selesai')}
          hint={t('hariHint')}
          onChange={(event) => set({ selesai: event.target.value })}
        />
      </div>
      <SelectField
        label={t('putaran')}
        value={typed.putaranId}
        onChange={(putaranId) => set({ putaranId })}
        options={[
          { value: '', label: t('tanpaPutaran') },
          ...(rounds.data?.putaran ?? []).map((one) => ({ value: one.id, label: one.nama })),
        ]}
      />
      <PilihUnit
        id={`${id}-unit`}
        unor={unor}
        value={typed.unit}
        error={messageOf(`${id}-unit`)}
        onChange={(unit) => set({ unit })}
      />
      {make.error ? <ProblemPanel error={make.error} /> : null}
      <Button type="submit" className="justify-self-start" disabled={make.isPending}>
        {t('umumkan')}
      </Button>
    </form>
  );
}

interface PilihUnitProps {
  readonly id: string;
  readonly unor: readonly Unit[];
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (unit: readonly string[]) => void;
}

function PilihUnit({ id, unor, value, error, onChange }: PilihUnitProps): ReactNode {
  const t = usePesan(pesan);
  return (
    <fieldset className="grid min-w-0 gap-2" id={id} tabIndex={-1}>
      <legend className="font-semibold">{t('unitDiundang')}</legend>
      <p className="text-sm text-ink-soft">{t('unitHint')}</p>
      {error ? <p className="text-sm font-semibold text-danger">{error}</p> : null}
      <div className="grid max-h-96 gap-1 overflow-y-auto rounded-md border border-line p-2 sm:grid-cols-2">
        {unor.map((u) => (
          <label key={u.unorId} className="flex min-h-11 items-center gap-3 px-2 wrap-anywhere">
            <input
              type="checkbox"
              checked={value.includes(u.unorId)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, u.unorId] : value.filter((one) => one !== u.unorId))
              }
              className="size-4.5 shrink-0 accent-brand"
            />
            {u.nama}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
