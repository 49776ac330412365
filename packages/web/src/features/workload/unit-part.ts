import type { HalamanUnor } from '@seimbang/contract';
import type { TableState } from '../../ui/index.ts';

/** What each table of the unit page is given. */
export interface UnitPartProps {
  readonly data: HalamanUnor;
  readonly state: TableState;
  readonly onState: (state: TableState) => void;
}
