import type { Beranda } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { fixed, number, usePesan } from '../../language/index.ts';
import { pesan as balancePesan } from '../../shared/keseimbangan/pesan.ts';
import { Formula, type FormulaLine } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

/** How each figure of the finding came about. */
export function FindingFormula({ beranda }: { readonly beranda: Beranda }): ReactNode {
  const t = usePesan(pesan);
  const tBalance = usePesan(balancePesan);
  const { temuan, jumlah } = beranda;
  if (temuan === null) return null;
  const lines = (): readonly FormulaLine[] => {
    const { simpangan, pindahan } = temuan;
    const before = fixed(simpangan.before, 2);
    const sum =
      simpangan.after === null ? before : tBalance('beforeAfter', { before, after: fixed(simpangan.after, 2) });
    const units = { over: number(temuan.unitLebih), slack: number(temuan.unitKurang), total: number(jumlah.unor) };
    return [
      { rule: t('howUnits'), sum: t('howUnitsSum', units) },
      { rule: tBalance('spread'), sum },
      ...(pindahan === null ? [] : [{ rule: t('howMoves'), sum: t('howMovesSum', { n: pindahan }) }]),
    ];
  };
  return <Formula value={t('howComputed')} name={t('home')} lines={lines} />;
}
