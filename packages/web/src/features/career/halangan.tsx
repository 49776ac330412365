import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { useTeks } from '../../language/index.ts';
import { RuleLine, type RuleState } from '../../ui/index.ts';

type Baris = BalasanOf<'karierSaya'>['saatIni'][number];

interface HalanganProps {
  readonly rows: readonly Baris[];
  /** How each line is marked; forbidden where nothing is said. */
  readonly stateOf?: (index: number) => RuleState;
}

/** What the rules say, each with its article and the smallest change that would help. */
export function Halangan({ rows, stateOf = () => 'forbidden' }: HalanganProps): ReactNode {
  const teks = useTeks();
  if (rows.length === 0) return null;
  return (
    <ul className="grid">
      {rows.map((row, i) => (
        <RuleLine
          key={row.id}
          state={stateOf(i)}
          sentence={teks(row.message)}
          article={`${row.id} · ${row.article}`}
          remedy={row.remedy ? teks(row.remedy) : undefined}
        />
      ))}
    </ul>
  );
}
