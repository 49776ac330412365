import type { CalonGelombang } from '@seimbang/contract';
import { pTerkecil } from '@seimbang/core/evaluation';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { parseDay } from '../../shared/day-text.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, ErrorSummary, Note, TextField } from '../../ui/index.ts';
import { useAngka } from './angka.ts';
import { pesan } from './pesan.ts';

const parts = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Sizes of the waves; null where one is no whole number above 0. */
function sizesOf(text: string): number[] | null {
  const sizes = parts(text).map(Number);
  return sizes.length > 0 && sizes.every((n) => Number.isInteger(n) && n > 0) ? sizes : null;
}

/** Seals a lot. What can be concluded from it is shown while it is being put together, before anybody decides. */
export function BuatUndian({ calon }: { readonly calon: CalonGelombang['calon'] }): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const make = useAct('evaluasiGelombangBuat', ['evaluasiGelombang']);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState({ title: '', sizes: '', starts: '', until: '' });
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const sizes = sizesOf(typed.sizes);
  const helped = sizes?.reduce((s, n) => s + n, 0) ?? 0;
  const fits = sizes !== null && helped <= chosen.size && (helped < chosen.size || sizes.length > 1);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const starts = parts(typed.starts).map(parseDay);
    const mulai = starts.filter((day) => day !== null);
    const sampai = parseDay(typed.until);
    const bad = (ok: boolean, field: string, message: string) => (ok ? [] : [{ fieldId: `${id}-${field}`, message }]);
    const wrong = [
      ...bad(typed.title.trim().length >= 3, 'title', t('fillTitle')),
      ...bad(chosen.size >= 2, 'unit', t('fillUnits')),
      ...bad(fits, 'sizes', t('fillSizes')),
      ...bad(mulai.length === sizes?.length && mulai.length === starts.length, 'starts', t('fillStarts')),
      ...bad(sampai !== null, 'until', t('fillUntil')),
    ];
    setErrors(wrong);
    if (wrong.length > 0 || !sizes || sampai === null) return;
    const body = { judul: typed.title.trim(), unorId: [...chosen], ukuran: sizes, mulai, sampai };
    make.mutate({ body }, { onSuccess: () => setTyped({ title: '', sizes: '', starts: '', until: '' }) });
  };
  const field = (key: keyof typeof typed, label: string, hint?: string): ReactNode => (
    <TextField
      id={`${id}-${key}`}
      label={label}
      hint={hint}
      error={errors.find((e) => e.fieldId === `${id}-${key}`)?.message}
      value={typed[key]}
      onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-4">
      <ErrorSummary errors={errors} />
      {field('title', t('fieldTitle'))}
      <Units id={`${id}-unit`} calon={calon} chosen={chosen} onChange={setChosen} />
      {field('sizes', t('fieldSizes'), t('fieldSizesHint'))}
      {field('starts', t('fieldStarts'), t('fieldStartsHint'))}
      {field('until', t('fieldUntil'))}
      <Least sizes={fits ? sizes : null} units={chosen.size} helped={helped} />
      {make.error ? <ProblemPanel error={make.error} /> : null}
      <Button type="submit" className="justify-self-start" disabled={make.isPending}>
        {t('seal')}
      </Button>
    </form>
  );
}

interface UnitsProps {
  readonly id: string;
  readonly calon: CalonGelombang['calon'];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function Units({ id, calon, chosen, onChange }: UnitsProps): ReactNode {
  const t = usePesan(pesan);
  const toggle = (unorId: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(unorId);
    else next.delete(unorId);
    onChange(next);
  };
  return (
    <fieldset id={id} tabIndex={-1} className="grid gap-1">
      <legend className="mb-1 font-semibold">{t('fieldUnits')}</legend>
      <div className="grid max-h-72 gap-1 overflow-y-auto border border-line p-2 sm:grid-cols-2">
        {calon.map((u) => (
          <label key={u.unorId} className="flex min-h-11 items-center gap-3 wrap-anywhere">
            <input
              type="checkbox"
              className="size-6 shrink-0 accent-brand"
              checked={chosen.has(u.unorId)}
              onChange={(event) => toggle(u.unorId, event.target.checked)}
            />
            <span className="grid min-w-0">
              {u.nama}
              <span className="text-sm text-ink-soft">{t('unitLine', { service: u.layanan, n: u.pekan })}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The smallest p that this lot can give, before it is sealed. */
function Least({
  sizes,
  units,
  helped,
}: {
  readonly sizes: readonly number[] | null;
  readonly units: number;
  readonly helped: number;
}): ReactNode {
  const t = usePesan(pesan);
  const angka = useAngka();
  if (sizes === null) return <Note>{t('leastFirst')}</Note>;
  const p = pTerkecil(helped < units ? [...sizes, units - helped] : sizes);
  return (
    <Note kind={p <= 0.05 ? 'success' : 'warning'}>
      <p className="font-semibold">{t('leastP', { p: angka(p, 4), k: helped, n: units })}</p>
      <p>{t(p <= 0.05 ? 'leastGood' : 'leastBad')}</p>
    </Note>
  );
}
