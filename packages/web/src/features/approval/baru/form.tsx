import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { usePesan } from '../../../language/index.ts';
import { typedDay } from '../../../shared/day-text.ts';
import { ProblemPanel } from '../../../shared/query-panel.tsx';
import { Button, ErrorSummary } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

export interface Salah {
  readonly fieldId: string;
  readonly message: string;
}

interface FormProps {
  readonly errors: readonly Salah[];
  readonly problem: Error | null;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The frame of a form that saves a draft: errors on top, one button, and what happens next. */
export function DrafForm({ errors, problem, busy, onSubmit, children }: FormProps): ReactNode {
  const t = usePesan(pesan);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-5">
      <ErrorSummary errors={errors} />
      {children}
      {problem ? <ProblemPanel error={problem} /> : null}
      <div className="grid gap-2">
        <Button type="submit" className="justify-self-start" disabled={busy}>
          {t('simpan')}
        </Button>
        <p className="text-sm text-ink-soft">{t('simpanJelas')}</p>
      </div>
    </form>
  );
}

/** Typed fields with their ids, and the errors of the last try. */
export function useFields<K extends string>(first: Readonly<Record<K, string>>) {
  const base = useId();
  const [values, setValues] = useState(first);
  const [errors, setErrors] = useState<readonly Salah[]>([]);
  const idOf = (key: K): string => `${base}-${key}`;
  return {
    values,
    errors,
    setErrors,
    idOf,
    set: (key: K, value: string) => setValues((before) => ({ ...before, [key]: value })),
    errorOf: (key: K): string | undefined => errors.find((one) => one.fieldId === idOf(key))?.message,
  };
}

/** The first working day of next month is a usual day to begin; the reader changes it freely. */
export function nextMonth(now = new Date()): string {
  const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  while (at.getUTCDay() === 0 || at.getUTCDay() === 6) at.setUTCDate(at.getUTCDate() + 1);
  return typedDay(at.toISOString().slice(0, 10));
}
