import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../../language/index.ts';
import { useAddress } from '../../../shared/use-address.ts';
import { Section, SelectField } from '../../../ui/index.ts';
import { pesan } from '../pesan.ts';
import { kampanyeQuery } from '../queries.ts';
import { AngkaSelebaran } from '../angka-selebaran.tsx';

/** The leaflet of each invited unit: its figures on the screen, and the same figures as PDF. */
export function Selebaran({ kampanye }: { readonly kampanye: BalasanOf<'kampanye'> }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(kampanyeQuery);
  const chosen = kampanye.unit.find((u) => u.unorId === state.unit) ?? kampanye.unit[0];
  if (!chosen) return null;
  return (
    <Section title={t('selebaranUnit')} intro={t('selebaranJelas')}>
      <div className="grid max-w-xl">
        <SelectField
          label={t('pilihUnit')}
          value={chosen.unorId}
          onChange={(unit) => change({ unit })}
          options={kampanye.unit.map((u) => ({ value: u.unorId, label: u.nama }))}
        />
      </div>
      <AngkaSelebaran unorId={chosen.unorId} />
    </Section>
  );
}
