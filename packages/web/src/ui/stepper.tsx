import { type ReactNode, useId } from 'react';
import { usePesan } from '../language/index.ts';
import { IconButton } from './button.tsx';
import { pesan } from './pesan.ts';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number with a button on each side: the way to the same dial for those who do not drag. */
export function Stepper({ label, value, min, max, onChange }: StepperProps): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const set = (next: number): void => onChange(Math.max(min, Math.min(max, Math.round(next))));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <span className="inline-flex items-center gap-2">
        <IconButton icon="minus" label={t('fewer')} disabled={value <= min} onClick={() => set(value - 1)} />
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          value={value}
          onChange={(event) => {
            if (event.target.value !== '') set(Number(event.target.value));
          }}
          className="min-h-11 w-20 rounded-md border border-line-strong bg-surface px-2 text-center font-semibold"
        />
        <IconButton icon="plus" label={t('more')} disabled={value >= max} onClick={() => set(value + 1)} />
      </span>
    </div>
  );
}
