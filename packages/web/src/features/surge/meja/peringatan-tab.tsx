import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { useAddress } from '../../../shared/use-address.ts';
import { type Column, DataTable, EmptyPanel, Section } from '../../../ui/index.ts';
import { Langkah, type PeringatanData, PeringatanKartu } from './peringatan.tsx';
import { pesan } from './pesan.ts';
import { lonjakanQuery } from './queries.ts';

/** Warnings told in full: the own ones, or the greatest of those that come first. */
const TELLS = 3;

export function PeringatanTab({ meja }: { readonly meja: BalasanOf<'lonjakan'> }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(lonjakanQuery);
  const columns = useColumns();
  const { peringatan } = meja;
  if (peringatan.length === 0) return <EmptyPanel title={t('tanpaPeringatan')}>{t('tanpaPeringatanSebab')}</EmptyPanel>;
  const own = peringatan.filter((w) => w.milikSaya);
  const told = (
    own.length > 0
      ? own
      : peringatan.toSorted((a, b) =>
          a.mulai === b.mulai ? b.kurangPuncak - a.kurangPuncak : a.mulai < b.mulai ? -1 : 1,
        )
  ).slice(0, TELLS);
  return (
    <div className="grid min-w-0 gap-10">
      <ul className="grid min-w-0 gap-8">
        {told.map((w) => (
          <PeringatanKartu key={w.kunci} warning={w} />
        ))}
      </ul>
      {peringatan.length > told.length ? (
        <Section title={t('peringatanLain')}>
          <DataTable
            caption={t('semuaPeringatan', { n: peringatan.length })}
            rows={peringatan}
            columns={columns}
            rowKey={(w) => w.kunci}
            state={state}
            onState={change}
            search={(w) => [w.unorNama, ...w.peristiwa]}
            exportName="peringatan"
          />
        </Section>
      ) : null}
    </div>
  );
}

function useColumns(): readonly Column<PeringatanData>[] {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return [
    {
      key: 'unit',
      label: t('unit'),
      head: true,
      sort: (w) => w.unorNama,
      csv: (w) => w.unorNama,
      cell: (w) => <span className="wrap-anywhere">{w.unorNama}</span>,
    },
    {
      key: 'mulai',
      label: t('masa'),
      sort: (w) => w.mulai,
      csv: (w) => `${w.mulai} ${w.selesai}`,
      cell: (w) => (
        <span className="grid">
          {longDate(w.mulai, language)} – {longDate(w.selesai, language)}
          <span className="text-sm wrap-anywhere text-ink-soft">{w.peristiwa.join(', ') || t('musim')}</span>
        </span>
      ),
    },
    {
      key: 'kurang',
      label: t('kurang'),
      align: 'right',
      sort: (w) => w.kurangPuncak,
      csv: (w) => w.kurangPuncak,
      cell: (w) => number(w.kurangPuncak, 1),
    },
    {
      key: 'minta',
      label: t('mintaSebelum'),
      sort: (w) => w.mintaPaling,
      csv: (w) => w.mintaPaling,
      cell: (w) => longDate(w.mintaPaling, language),
    },
    { key: 'langkah', label: t('permintaanKolom'), bare: true, cell: (w) => <Langkah warning={w} /> },
  ];
}
