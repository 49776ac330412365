import type { ReactNode } from 'react';
import { usePesan } from '../../language/index.ts';
import type { UnitPartProps } from './unit-part.ts';
import { UnitTable } from './unit-table.tsx';
import type { UnitRow } from './unit-rows.ts';
import { pesan } from './pesan.ts';
import { useDataDate } from './use-data-date.ts';

/** Units below this one. */
export function SubunitTable({ data, state, onState }: UnitPartProps): ReactNode {
  const t = usePesan(pesan);
  const dataDate = useDataDate();
  const rows = data.subunit.map((unit): UnitRow => ({ ...unit, gap: unit.bezetting - unit.need }));
  const caption = t('subCaption', { name: data.unor.nama, date: dataDate(data.dataPer) });
  return <UnitTable rows={rows} wkeMenit={data.wkeMenit} date={caption} state={state} onState={onState} />;
}
