import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react';
import { usePesan } from '../language/index.ts';
import { Icon } from './icon.tsx';
import { pesan } from './pesan.ts';

const CONTROL =
  'min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-danger';

interface FieldShellProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

function FieldShell({ id, label, hint, error, children }: FieldShellProps): ReactNode {
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex gap-2 text-sm font-semibold text-danger">
          <Icon name="warning" />
          {error}
        </p>
      ) : null}
      {children}
    </div>
  );
}

const describedBy = (id: string, hint: ReactNode, error: string | undefined): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

interface FieldBase {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

export function TextField({ label, hint, error, id, ...rest }: FieldBase & ComponentProps<'input'>): ReactNode {
  const own = useId();
  const fieldId = id ?? own;
  return (
    <FieldShell id={fieldId} label={label} hint={hint} error={error}>
      <input
        {...rest}
        id={fieldId}
        className={CONTROL}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, hint, error)}
      />
    </FieldShell>
  );
}

/** Longer text: a reason, a report. */
export function TextAreaField({ label, hint, error, id, ...rest }: FieldBase & ComponentProps<'textarea'>): ReactNode {
  const own = useId();
  const fieldId = id ?? own;
  return (
    <FieldShell id={fieldId} label={label} hint={hint} error={error}>
      <textarea
        rows={4}
        {...rest}
        id={fieldId}
        className={CONTROL}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, hint, error)}
      />
    </FieldShell>
  );
}

interface SelectFieldProps extends FieldBase {
  readonly id?: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function SelectField({
  label,
  hint,
  error,
  id,
  value,
  disabled,
  onChange,
  options,
}: SelectFieldProps): ReactNode {
  const own = useId();
  const fieldId = id ?? own;
  return (
    <FieldShell id={fieldId} label={label} hint={hint} error={error}>
      <select
        id={fieldId}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
        className={CONTROL}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, hint, error)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}

interface ChoiceFieldProps {
  readonly legend: string;
  /** Where a heading already says it. */
  readonly legendHidden?: boolean;
  /** Short choices beside each other. */
  readonly inline?: boolean;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string; readonly detail?: string }[];
}

/** One of a few, all of them in sight. */
export function ChoiceField({
  legend,
  legendHidden = false,
  inline = false,
  hint,
  value,
  onChange,
  options,
}: ChoiceFieldProps): ReactNode {
  const name = useId();
  return (
    <fieldset className={inline ? 'flex min-w-0 flex-wrap gap-2' : 'grid min-w-0 gap-2'}>
      <legend className={legendHidden ? 'sr-only' : 'font-semibold'}>{legend}</legend>
      {hint ? <p className="text-sm text-ink-soft">{hint}</p> : null}
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-11 items-start gap-3 rounded-md border border-line bg-surface px-3 py-2.5 hover:border-brand has-checked:border-brand has-checked:bg-brand-soft"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="mt-1 size-4.5 shrink-0 accent-brand"
          />
          <span className="min-w-0">
            <span className="block font-semibold">{option.label}</span>
            {option.detail ? <span className="block text-sm text-ink-soft">{option.detail}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface ErrorSummaryProps {
  /** The same words as at the field, and the id of the field. */
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[];
}

/** Stands on top of a form, takes the focus, and leads to each field. */
export function ErrorSummary({ errors }: ErrorSummaryProps): ReactNode {
  const t = usePesan(pesan);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="grid gap-2 border-4 border-danger p-5">
      <p className="text-lg font-semibold">{t('errorSummary')}</p>
      <ul className="list-disc pl-5">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              href={`#${error.fieldId}`}
              className="text-danger underline"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.fieldId)?.focus();
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
