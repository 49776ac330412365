import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { parseDay } from '../../shared/day-text.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { Button, Dialog, ErrorSummary, TextAreaField, TextField } from '../../ui/index.ts';
import type { Isian } from './acts.ts';
import { pesan } from './pesan.ts';
import { type RuteUsul, useUsulAct } from './use-usul-act.ts';

interface ActDialogProps {
  readonly rute: RuteUsul;
  /** The act in one word or two: heading and button. */
  readonly label: string;
  readonly isian: readonly Isian[];
  /** What goes with every call. */
  readonly tetap?: object;
  /** What the act does, and whether it can be taken back. */
  readonly description?: string | undefined;
  readonly berat?: boolean;
  readonly onClose: () => void;
}

const DAYS: readonly Isian[] = ['tenggat', 'tanggal', 'sampai'];
const LONG: readonly Isian[] = ['alasan', 'data', 'isi', 'catatan'];
/** May be left empty. */
const FREE: readonly Isian[] = ['catatan'];

/** Asks for what an act needs, says what was refused and why, and closes when it is done. */
export function ActDialog({ rute, label, isian, tetap, description, berat, onClose }: ActDialogProps): ReactNode {
  const t = usePesan(pesan);
  const act = useUsulAct(rute);
  const id = useId();
  const [typed, setTyped] = useState<Partial<Record<Isian, string>>>({});
  const [errors, setErrors] = useState<readonly { fieldId: string; message: string }[]>([]);
  const errorOf = (field: Isian): string | undefined => errors.find((e) => e.fieldId === `${id}-${field}`)?.message;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = isian.filter((field) => !isGood(field, typed[field] ?? ''));
    setErrors(wrong.map((field) => ({ fieldId: `${id}-${field}`, message: t(`salah-${field}`) })));
    if (wrong.length > 0) return;
    const isi = Object.fromEntries(isian.map((field) => [field, valueOf(field, typed[field] ?? '')]));
    act.mutate({ ...isi, ...tetap }, { onSuccess: onClose });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={label}
      {...(description === undefined ? {} : { description })}
    >
      <form className="grid gap-4" onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        {isian.map((field) => {
          const props = {
            id: `${id}-${field}`,
            label: t(`isian-${field}`),
            error: errorOf(field),
            value: typed[field] ?? '',
          };
          const set = (value: string): void => setTyped({ ...typed, [field]: value });
          if (LONG.includes(field))
            return <TextAreaField key={field} {...props} onChange={(event) => set(event.target.value)} />;
          const hint = DAYS.includes(field) ? t('hariHint') : undefined;
          return <TextField key={field} {...props} hint={hint} onChange={(event) => set(event.target.value)} />;
        })}
        {act.error ? <ProblemPanel error={act.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind={berat ? 'danger' : 'primary'} disabled={act.isPending}>
            {label}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('batal')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const isGood = (field: Isian, typed: string): boolean =>
  DAYS.includes(field) ? parseDay(typed) !== null : FREE.includes(field) || typed.trim() !== '';
const valueOf = (field: Isian, typed: string): string =>
  DAYS.includes(field) ? (parseDay(typed) ?? typed) : typed.trim();
