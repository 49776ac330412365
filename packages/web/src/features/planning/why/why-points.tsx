import type { Penjelasan } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, signed, usePesan } from '../../../language/index.ts';
import { Formula, type FormulaLine } from '../../../ui/index.ts';
import { usePlan } from '../plan-context.ts';
import { pesan } from './pesan.ts';

type Part = 'balance' | 'move' | 'km' | 'gap';
const LABEL = { balance: 'pBalance', move: 'pMove', km: 'pKm', gap: 'pGap' } as const;
const RULE = { balance: 'pBalanceRule', move: 'pMoveRule', km: 'pKmRule', gap: 'pGapRule' } as const;

/** The four parts of a move's points and their sum; each opens its rule, with its figures where they are known. */
export function WhyPoints({ answer }: { readonly answer: Penjelasan }): ReactNode {
  const t = usePesan(pesan);
  const sums = useSums(answer);
  const { points } = answer;
  if (!points) return null;
  const total = points.balance + points.move + points.km + points.gap;
  const parts = ['balance', 'move', 'km', 'gap'] as const;
  const sum = `${parts.map((part) => signed(points[part], 0)).join(' ')} = ${signed(total, 0)}`;
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-left font-semibold">
        {t('pointsOf')} <span className="font-normal text-ink-soft">{t('pointsHint')}</span>
      </caption>
      <tbody>
        {parts.map((part) => (
          <Row key={part} label={t(LABEL[part])} value={points[part]} line={{ rule: t(RULE[part]), sum: sums[part] }} />
        ))}
        <Row label={t('pSum')} value={total} line={{ rule: t('pSumRule'), sum }} total />
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly label: string;
  readonly value: number;
  readonly line: FormulaLine;
  readonly total?: boolean;
}

function Row({ label, value, line, total = false }: RowProps): ReactNode {
  return (
    <tr className={total ? '' : 'border-b border-line'}>
      <th scope="row" className={`py-1 text-left ${total ? '' : 'font-normal'}`}>
        {label}
      </th>
      <td className={`py-1 text-right ${total ? 'font-semibold' : ''}`}>
        <Formula value={signed(value, 0)} name={label} lines={() => [line]} />
      </td>
    </tr>
  );
}

/** The parts written out with the weights of the plan. A sum that does not come to the stated points is left out rather than shown. */
function useSums({ points, km, kesenjangan }: Penjelasan): Readonly<Partial<Record<Part, string>>> {
  const { weights } = usePlan();
  if (!points || weights === null) return {};
  const change = (one: Penjelasan['km']): number | null =>
    one && one.before !== null && one.after !== null ? one.after - one.before : null;
  const times = (part: 'km' | 'gap', amount: number | null): Partial<Record<Part, string>> =>
    amount !== null && Math.round(weights[part] * amount) === points[part]
      ? { [part]: `${number(weights[part])} × ${number(amount, 3)} = ${number(points[part], 0)}` }
      : {};
  const farther = change(km);
  return {
    ...times('km', farther === null ? null : Math.max(0, farther)),
    ...times('gap', change(kesenjangan)),
  };
}
