import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, signed, usePesan } from '../../../language/index.ts';
import { useAddress } from '../../../shared/use-address.ts';
import { type Column, DataTable, EmptyPanel, Section } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';
import { lonjakanQuery } from './queries.ts';

type Kredit = BalasanOf<'lonjakan'>['kredit'][number];

/** What each unit has lent and borrowed. */
export function KreditTab({ meja }: { readonly meja: BalasanOf<'lonjakan'> }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(lonjakanQuery);
  if (meja.kredit.length === 0) return <EmptyPanel title={t('tanpaKredit')}>{t('tanpaKreditSebab')}</EmptyPanel>;
  const figure = (key: 'dipinjamkan' | 'dipinjam'): Column<Kredit> => ({
    key,
    label: t(key),
    align: 'right',
    sort: (k) => k[key],
    csv: (k) => k[key],
    cell: (k) => number(k[key], 1),
  });
  const columns: readonly Column<Kredit>[] = [
    {
      key: 'unit',
      label: t('unit'),
      head: true,
      sort: (k) => k.unorNama,
      csv: (k) => k.unorNama,
      cell: (k) => <span className="wrap-anywhere">{k.unorNama}</span>,
    },
    figure('dipinjamkan'),
    figure('dipinjam'),
    {
      key: 'saldo',
      label: t('saldo'),
      align: 'right',
      sort: (k) => k.saldo,
      csv: (k) => k.saldo,
      cell: (k) => signed(k.saldo, 1),
    },
  ];
  return (
    <Section title={t('kreditJudul')} intro={t('kreditJelas')}>
      <DataTable
        caption={t('kreditJudul')}
        rows={meja.kredit}
        columns={columns}
        rowKey={(k) => k.unorId}
        state={state}
        onState={change}
        exportName="kredit-pinjam"
      />
    </Section>
  );
}
