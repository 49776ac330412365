import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import { Popover } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

interface FormulaProps {
  /** The number as it stands on the page. */
  readonly value: ReactNode;
  /** What the number is, for the name of the control. */
  readonly name: string;
  /** The rule in words: `Ratio = need ÷ people`. */
  readonly rule: string;
  /** The rule with its figures: `9.120 × 18 ÷ 75.000 = 2,19`. */
  readonly sum: string;
  readonly source?: string | undefined;
}

/** A number that opens its formula. */
export function Formula({ value, name, rule, sum, source }: FormulaProps): ReactNode {
  const t = usePesan(pesan);
  return (
    <Popover
      title={`${t('formula')}: ${name}`}
      trigger={
        <button
          type="button"
          className="min-h-7 min-w-6 border-b-2 border-dotted border-line-strong leading-tight hover:border-brand hover:text-brand"
        >
          {value}
          <span className="sr-only">. {t('openFormula', { name })}</span>
        </button>
      }
    >
      <p className="text-sm text-ink-soft">{rule}</p>
      <p className="text-lg font-semibold wrap-anywhere">{sum}</p>
      {source ? <p className="text-sm text-ink-soft">{source}</p> : null}
    </Popover>
  );
}
