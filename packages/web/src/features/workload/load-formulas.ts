import { number, quotient, ratio, signed, type Translate } from '../../language/index.ts';
import type { FormulaLine } from '../../ui/index.ts';
import type { pesan } from './pesan.ts';

type T = Translate<typeof pesan>;
type Lines = readonly FormulaLine[];

export const ratioLines = (t: T, load: { readonly need: number; readonly fte: number }): Lines => [
  { rule: t('formulaRatio'), sum: quotient(load.need, load.fte, ratio) },
];

export const needLines = (t: T, load: { readonly beban: number; readonly need: number }, wkeMenit: number): Lines => [
  {
    rule: t('formulaNeed'),
    sum: quotient(load.beban, wkeMenit, number, 0),
    source: t('sourceWke', { wke: number(wkeMenit) }),
  },
];

export const gapLines = (
  t: T,
  load: { readonly bezetting: number; readonly need: number; readonly gap: number },
): Lines => [{ rule: t('formulaGap'), sum: `${number(load.bezetting)} − ${number(load.need)} = ${signed(load.gap)}` }];
