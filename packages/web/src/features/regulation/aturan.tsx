import type { AturanKatalog } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, usePesan, useTeks } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { type Column, DataTable, EmptyPanel, Icon } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { aturanQuery } from './queries.ts';

/** The catalogue of rules: what each forbids or asks, with its article, and whether it is checked. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('aturan');
  const rules = query.data?.aturan;
  if (!rules || rules.length === 0)
    return (
      <Page title={t('name')} intro={t('intro')}>
        <QueryPanel query={query}>{() => <EmptyPanel title={t('emptyTitle')}>{t('emptyWhy')}</EmptyPanel>}</QueryPanel>
      </Page>
    );
  const checked = rules.filter((rule) => rule.diperiksa).length;
  return (
    <Page
      title={t('title', { checked: number(checked), open: number(rules.length - checked) })}
      name={t('name')}
      intro={t('intro')}
    >
      <RuleTable rules={rules} />
    </Page>
  );
}

function RuleTable({ rules }: { readonly rules: readonly AturanKatalog[] }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const [state, change] = useAddress(aturanQuery);
  const columns: readonly Column<AturanKatalog>[] = [
    {
      key: 'kode',
      label: t('id'),
      head: true,
      sort: (rule) => rule.id,
      csv: (rule) => rule.id,
      cell: (rule) => <span className="font-semibold whitespace-nowrap">{rule.id}</span>,
    },
    {
      key: 'aturan',
      label: t('rule'),
      sort: (rule) => teks(rule.judul),
      csv: (rule) => teks(rule.judul),
      cell: (rule) => <span className="max-w-[55ch] wrap-anywhere">{teks(rule.judul)}</span>,
    },
    {
      key: 'akibat',
      label: t('strength'),
      sort: (rule) => rule.kekuatan,
      csv: (rule) => rule.kekuatan,
      cell: (rule) => (rule.kekuatan ? t(rule.kekuatan) : '–'),
    },
    {
      key: 'pasal',
      label: t('article'),
      csv: (rule) => rule.article,
      cell: (rule) => <span className="text-sm wrap-anywhere">{rule.article ?? '–'}</span>,
    },
    {
      key: 'alasan',
      label: t('reason'),
      csv: (rule) => (rule.alasan ? teks(rule.alasan) : null),
      cell: (rule) => <span className="text-sm wrap-anywhere">{rule.alasan ? teks(rule.alasan) : '–'}</span>,
    },
    {
      key: 'diperiksa',
      label: t('checked'),
      sort: (rule) => Number(rule.diperiksa),
      csv: (rule) => (rule.diperiksa ? t('yes') : t('no')),
      cell: (rule) => (
        <span
          className={`inline-flex items-center gap-1 whitespace-nowrap ${rule.diperiksa ? 'text-success' : 'text-ink-soft'}`}
        >
          <Icon name={rule.diperiksa ? 'check' : 'minus'} size={16} />
          {rule.diperiksa ? t('yes') : t('no')}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('caption', { n: number(rules.length) })}
      rows={rules}
      columns={columns}
      rowKey={(rule) => rule.id}
      state={state}
      onState={change}
      search={(rule) => [rule.id, rule.judul.id, rule.judul.en, rule.article ?? '']}
      exportName="aturan"
    />
  );
}
