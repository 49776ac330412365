import type { BalasanOf } from '@seimbang/contract';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { parseDay } from '../../../shared/day-text.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { useAct } from '../../../shared/use-api.ts';
import { Button, EmptyPanel, ErrorSummary, Note, TextField, toast } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

type Libur = BalasanOf<'hariLibur'>;

/** Holidays: they move every clock counted in working days. */
export function LiburForm({ data }: { readonly data: Libur }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const save = useAct('hariLiburUbah', ['hariLibur']);
  const [list, setList] = useState(data.libur);
  const store = (next: Libur['libur']): void => {
    setList(next);
    save.mutate(
      { body: { versi: data.versi, libur: next.map((one) => ({ ...one })) } },
      { onSuccess: () => toast(t('tersimpan')), onError: () => setList(data.libur) },
    );
  };
  return (
    <div className="grid max-w-3xl gap-8">
      {data.tahunKosong.length > 0 ? (
        <Note kind="warning">{t('tahunKosong', { tahun: data.tahunKosong.join(', ') })}</Note>
      ) : null}
      {save.error ? <ProblemPanel error={save.error} /> : null}
      {list.length === 0 ? <EmptyPanel title={t('tanpaLibur')}>{t('tanpaLiburSebab')}</EmptyPanel> : null}
      <ul className="grid">
        {list.map((one) => (
          <li key={one.tanggal} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3">
            <span className="min-w-0 wrap-anywhere">
              <strong>{longDate(one.tanggal, language)}</strong> · {one.nama}
              {one.dasar ? <span className="block text-sm text-ink-soft">{one.dasar}</span> : null}
            </span>
            <Button kind="quiet" disabled={save.isPending} onClick={() => store(list.filter((x) => x !== one))}>
              {t('hapus')} <span className="sr-only">{one.nama}</span>
            </Button>
          </li>
        ))}
      </ul>
      <TambahLibur
        busy={save.isPending}
        onAdd={(one) =>
          store(
            [...list.filter((x) => x.tanggal !== one.tanggal), one].sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1)),
          )
        }
      />
    </div>
  );
}

interface TambahProps {
  readonly busy: boolean;
  readonly onAdd: (one: Libur['libur'][number]) => void;
}

function TambahLibur({ busy, onAdd }: TambahProps): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const [typed, setTyped] = useState({ tanggal: '', nama: '', dasar: '' });
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const tanggal = parseDay(typed.tanggal);
    const wrong = [
      ...(tanggal ? [] : [{ fieldId: `${id}-tanggal`, message: t('tanggalSalah') }]),
      ...(typed.nama.trim() ? [] : [{ fieldId: `${id}-nama`, message: t('namaSalah') }]),
    ];
    setErrors(wrong);
    if (!tanggal || wrong.length > 0) return;
    onAdd({ tanggal, nama: typed.nama.trim(), dasar: typed.dasar.trim() });
    setTyped({ tanggal: '', nama: '', dasar: '' });
  };
  const field = (key: keyof typeof typed, label: string, hint?: string): ReactNode => (
    <TextField
      id={`${id}-${key}`}
      label={label}
      hint={hint}
      error={errors.find((one) => one.fieldId === `${id}-${key}`)?.message}
      value={typed[key]}
      onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <ErrorSummary errors={errors} />
      <div className="grid items-end gap-4 sm:grid-cols-3">
        {field('tanggal', t('tanggal'), t('hariHint'))}
        {field('nama', t('namaLibur'))}
        {field('dasar', t('dasar'))}
      </div>
      <Button type="submit" kind="secondary" className="justify-self-start" disabled={busy}>
        {t('tambahLibur')}
      </Button>
    </form>
  );
}
