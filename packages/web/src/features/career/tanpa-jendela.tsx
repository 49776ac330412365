import { type ReactNode, useState } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { type Column, DataTable, Section, type TableState } from '../../ui/index.ts';
import { Halangan } from './halangan.tsx';
import type { KalenderTampil } from './kalender.tsx';
import { pesan } from './pesan.ts';

type Baris = KalenderTampil['tidakTertempatkan'][number];
const CALM: TableState = { urut: '', cari: '' };

/** People who are due and have no window, each with the reason, the article, and what would change it. */
export function TanpaJendela({ kalender }: { readonly kalender: KalenderTampil }): ReactNode {
  const t = usePesan(pesan);
  const [state, setState] = useState(CALM);
  const columns = useColumns();
  const rows = kalender.tidakTertempatkan;
  return (
    <Section title={t('leftTitle')}>
      {rows.length === 0 ? (
        <p>{t('leftNone')}</p>
      ) : (
        <DataTable
          caption={t('leftCaption', { n: rows.length })}
          rows={rows}
          columns={columns}
          rowKey={(r) => r.pegawaiId}
          state={state}
          onState={setState}
          search={(r) => [r.nama, r.tempat.unorNama, r.tempat.jabatanNama]}
          exportName="rotasi-tanpa-jendela"
        />
      )}
    </Section>
  );
}

function useColumns(): readonly Column<Baris>[] {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  return [
    {
      key: 'nama',
      label: t('person'),
      head: true,
      sort: (r) => r.nama,
      csv: (r) => r.nama,
      cell: (r) => <span className="wrap-anywhere">{r.nama}</span>,
    },
    {
      key: 'unit',
      label: t('unit'),
      sort: (r) => r.tempat.unorNama,
      csv: (r) => r.tempat.unorNama,
      cell: (r) => (
        <span className="grid wrap-anywhere">
          {r.tempat.unorNama}
          <span className="text-sm text-ink-soft">{r.tempat.jabatanNama}</span>
        </span>
      ),
    },
    {
      key: 'genap',
      label: t('due'),
      sort: (r) => r.genapPada,
      csv: (r) => r.genapPada,
      cell: (r) => longDate(r.genapPada, language),
    },
    {
      key: 'sebab',
      label: t('reason'),
      sort: (r) => r.sebab,
      csv: (r) => teks(r.message),
      cell: (r) => (
        <span className="grid gap-1 wrap-anywhere">
          <span className="font-semibold">{t(r.sebab)}</span>
          <span className="text-sm">{teks(r.message)}</span>
          <Halangan rows={r.halangan} />
        </span>
      ),
    },
  ];
}
