import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { useAddress } from '../../shared/use-address.ts';
import { type Column, DataTable, EmptyPanel, Figure, Figures, Section, type TableState } from '../../ui/index.ts';
import { Batang } from './batang.tsx';
import { Halangan } from './halangan.tsx';
import { pesan } from './pesan.ts';
import { rotasiQuery } from './queries.ts';

type Data = BalasanOf<'rotasi'>;
type Baris = Data['jatuhTempo'][number];
type Jf = Data['fungsional'][number];
const CALM: TableState = { urut: '', cari: '' };

/** Who has been too long in one post, where, and what stands in the way. */
export function JatuhTempo({ data }: { readonly data: Data }): ReactNode {
  const t = usePesan(pesan);
  const blocked = data.jatuhTempo.filter((b) => b.keadaan !== 'dapat').length;
  return (
    <div className="grid gap-8">
      <Figures>
        <Figure label={t('figDue')} value={number(data.jatuhTempo.length)} unit={t('persons')} />
        <Figure label={t('figSoon')} value={number(data.segera)} unit={t('persons')} />
        <Figure label={t('figBlocked')} value={number(blocked)} unit={t('persons')} />
        <Figure label={t('figFunctional')} value={number(data.fungsional.length)} unit={t('persons')} />
      </Figures>
      {data.jatuhTempo.length === 0 ? (
        <EmptyPanel title={t('dueNone')}>{t('dueNoneWhy')}</EmptyPanel>
      ) : (
        <>
          <PerUnit rows={data.jatuhTempo} />
          <Daftar data={data} />
        </>
      )}
      {data.fungsional.length > 0 ? <Fungsional rows={data.fungsional} /> : null}
    </div>
  );
}

const MOST = 15;

function PerUnit({ rows }: { readonly rows: readonly Baris[] }): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const count = new Map<string, { nama: string; n: number }>();
  for (const { tempat } of rows) {
    const row = count.get(tempat.unorId) ?? { nama: tempat.unorNama, n: 0 };
    count.set(tempat.unorId, row);
    row.n++;
  }
  const list = Array.from(count, ([unorId, row]) => ({ unorId, ...row }))
    .sort((a, b) => b.n - a.n)
    .slice(0, MOST);
  const most = list[0]?.n ?? 1;
  return (
    <figure aria-labelledby={id} className="grid gap-3">
      <figcaption id={id} className="font-semibold">
        {t('perUnit')}
      </figcaption>
      <ol className="grid gap-1">
        {list.map((row) => (
          <Batang key={row.unorId} label={row.nama} bagian={row.n / most} nilai={number(row.n)} />
        ))}
      </ol>
    </figure>
  );
}

function Daftar({ data }: { readonly data: Data }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(rotasiQuery);
  const columns = useColumns();
  return (
    <Section title={t('dueTitle')}>
      <DataTable
        caption={t('dueCaption', {
          n: number(data.jatuhTempo.length),
          day: longDate(data.tmt, language),
          law: data.pasal,
        })}
        rows={data.jatuhTempo}
        columns={columns}
        rowKey={(b) => b.pegawaiId}
        state={state}
        onState={change}
        search={(b) => [b.nama, b.tempat.unorNama, b.tempat.jabatanNama]}
        exportName="jatuh-tempo-rotasi"
      />
    </Section>
  );
}

function useBase<B extends Jf>(): readonly Column<B>[] {
  const t = usePesan(pesan);
  return [
    {
      key: 'nama',
      label: t('person'),
      head: true,
      sort: (b) => b.nama,
      csv: (b) => b.nama,
      cell: (b) => (
        <Link
          to="/pegawai/$pegawaiId"
          params={{ pegawaiId: b.pegawaiId }}
          className="font-semibold text-brand underline-offset-4 wrap-anywhere hover:underline"
        >
          {b.nama}
        </Link>
      ),
    },
    {
      key: 'unit',
      label: t('unit'),
      sort: (b) => b.tempat.unorNama,
      csv: (b) => `${b.tempat.jabatanNama}, ${b.tempat.unorNama}`,
      cell: (b) => (
        <span className="grid wrap-anywhere">
          {b.tempat.unorNama}
          <span className="text-sm text-ink-soft">{b.tempat.jabatanNama}</span>
        </span>
      ),
    },
    {
      key: 'bulan',
      label: t('tenure'),
      align: 'right',
      sort: (b) => b.bulan,
      csv: (b) => b.bulan,
      cell: (b) => t('months', { n: b.bulan }),
    },
  ];
}

function useColumns(): readonly Column<Baris>[] {
  const t = usePesan(pesan);
  const base = useBase<Baris>();
  const { language } = useLanguage();
  return [
    ...base,
    {
      key: 'keadaan',
      label: t('standing'),
      sort: (b) => b.keadaan,
      csv: (b) => b.keadaan,
      cell: (b) => (
        <span className="grid wrap-anywhere">
          {b.keadaan === 'dapat' ? t('dapat', { n: number(b.tujuan) }) : null}
          {b.keadaan === 'pensiun'
            ? t('pensiunPada', { day: b.bupPada === null ? '' : longDate(b.bupPada, language) })
            : null}
          {b.keadaan === 'terhalang' ? <span className="font-semibold">{t('terhalang')}</span> : null}
          <Halangan rows={b.halangan} />
        </span>
      ),
    },
  ];
}

function Fungsional({ rows }: { readonly rows: readonly Jf[] }): ReactNode {
  const t = usePesan(pesan);
  const [state, setState] = useState(CALM);
  const columns = useBase<Jf>();
  return (
    <Section title={t('functionalTitle')} intro={t('functionalIntro')}>
      <DataTable
        caption={t('functionalCaption', { n: number(rows.length) })}
        rows={rows}
        columns={columns}
        rowKey={(b) => b.pegawaiId}
        state={state}
        onState={setState}
        exportName="jf-di-atas-batas"
      />
    </Section>
  );
}
