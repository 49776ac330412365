import type { Beban } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fixed, number, usePesan } from '../../language/index.ts';
import { addressOf } from '../../shared/client.ts';
import { pesan as balancePesan } from '../../shared/keseimbangan/pesan.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import {
  buttonClass,
  type Column,
  DataTable,
  EmptyPanel,
  Figure,
  Figures,
  Formula,
  Icon,
  Tabs,
} from '../../ui/index.ts';
import { loadColumns } from './load-columns.tsx';
import { pesan } from './pesan.ts';
import { bebanQuery } from './queries.ts';
import { UnitTable } from './unit-table.tsx';
import { unitRows } from './unit-rows.ts';
import { useDataDate } from './use-data-date.ts';

/** Workload of everything the reader may see: totals in two numbers, units and formasi as tables. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const beban = useApi('beban');
  if (!beban.data || beban.data.formasi.length === 0)
    return (
      <Page title={t('loadTitle')} intro={t('bebanIntro')}>
        <QueryPanel query={beban}>{() => <EmptyPanel title={t('emptyTitle')}>{t('emptyWhy')}</EmptyPanel>}</QueryPanel>
      </Page>
    );
  const { totals } = beban.data;
  return (
    <Page
      title={t('bebanTitle', { shortage: number(totals.shortage, 1), surplus: number(totals.surplus, 1) })}
      name={t('loadTitle')}
      intro={t('bebanIntro')}
      actions={<ExportPackage />}
    >
      <Totals beban={beban.data} />
      <Views beban={beban.data} />
    </Page>
  );
}

function ExportPackage(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  if (peran !== 'analis' && peran !== 'auditor') return null;
  return (
    <a href={addressOf('eksporPaket')} download className={buttonClass('secondary')}>
      <Icon name="download" />
      {t('exportPackage')}
    </a>
  );
}

function Totals({ beban }: { readonly beban: Beban }): ReactNode {
  const t = usePesan(pesan);
  const tBalance = usePesan(balancePesan);
  const dataDate = useDataDate();
  const { totals, balance } = beban;
  const people = t('needUnit');
  const figures = [
    [t('need'), number(totals.need, 1), t('formulaTotalNeed'), people],
    [t('present'), number(totals.bezetting), t('formulaPresent'), people],
    [t('shortage'), number(totals.shortage, 1), t('formulaShortage'), people],
    [t('surplus'), number(totals.surplus, 1), t('formulaSurplus'), people],
    [t('spread'), fixed(balance.simpangan, 2), tBalance('spread')],
    [t('overPeople'), number(balance.over), tBalance('over'), people],
    [t('underPeople'), number(balance.under), tBalance('under'), people],
    [t('emptyFormasi'), number(balance.empty), tBalance('empty')],
  ] as const;
  return (
    <div className="grid gap-2">
      <Figures>
        {figures.map(([label, value, rule, unit]) => (
          <Figure
            key={label}
            label={label}
            value={<Formula value={value} name={label} lines={() => [{ rule }]} />}
            unit={unit}
          />
        ))}
      </Figures>
      <p className="text-sm text-ink-soft">{dataDate(beban.dataPer)}</p>
    </div>
  );
}

function Views({ beban }: { readonly beban: Beban }): ReactNode {
  const t = usePesan(pesan);
  const dataDate = useDataDate();
  const [state, change] = useAddress(bebanQuery);
  const date = dataDate(beban.dataPer);
  return (
    <Tabs
      label={t('viewChoice')}
      value={state.lihat}
      onChange={(lihat) => change({ lihat, urut: '', cari: '' })}
      tabs={[
        {
          value: 'unit',
          label: t('units2'),
          content: () => (
            <UnitTable rows={unitRows(beban)} wkeMenit={beban.wkeMenit} date={date} state={state} onState={change} />
          ),
        },
        { value: 'formasi', label: t('formasiTab'), content: () => <FormasiTable beban={beban} date={date} /> },
      ]}
    />
  );
}

type FormasiRow = Beban['formasi'][number] & { readonly unorNama: string };

function FormasiTable({ beban, date }: { readonly beban: Beban; readonly date: string }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(bebanQuery);
  const names = new Map(beban.daftarUnor.map((unit) => [unit.unorId, unit.nama]));
  const rows = beban.formasi.map(
    (formasi): FormasiRow => ({ ...formasi, unorNama: names.get(formasi.unorId) ?? formasi.unorId }),
  );
  const columns: readonly Column<FormasiRow>[] = [
    {
      key: 'jabatan',
      label: t('jabatan'),
      head: true,
      sort: (row) => row.jabatanNama,
      csv: (row) => row.jabatanNama,
      cell: (row) => <span className="font-semibold wrap-anywhere">{row.jabatanNama}</span>,
    },
    {
      key: 'unit',
      label: t('unit'),
      sort: (row) => row.unorNama,
      csv: (row) => row.unorNama,
      cell: (row) => (
        <Link
          to="/beban/$unorId"
          params={{ unorId: row.unorId }}
          className="text-brand underline-offset-4 wrap-anywhere hover:underline"
        >
          {row.unorNama}
        </Link>
      ),
    },
    ...loadColumns<FormasiRow>(t, {
      wkeMenit: beban.wkeMenit,
      nameOf: (row) => `${row.jabatanNama}, ${row.unorNama}`,
    }),
    { key: 'ej', label: t('jabatanGrade'), sort: (row) => row.ej, csv: (row) => row.ej, cell: (row) => row.ej ?? '–' },
  ];
  return (
    <DataTable
      caption={t('formasiCaption', { n: number(rows.length), date })}
      rows={rows}
      columns={columns}
      rowKey={(row) => `${row.unorId}\u001f${row.jabatanId}`}
      state={state}
      onState={change}
      search={(row) => [row.jabatanNama, row.unorNama]}
      exportName="beban-formasi"
    />
  );
}
