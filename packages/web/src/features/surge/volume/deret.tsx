import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { namaBulan } from '../../../shared/lonjakan/rentang.ts';
import { Page } from '../../../shared/page.tsx';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApi } from '../../../shared/use-api.ts';
import { type Column, DataTable, EmptyPanel } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';
import { deretQuery } from './queries.ts';
import { UnggahVolume } from './unggah.tsx';

type Deret = BalasanOf<'volumeDaftar'>['deret'][number];

/** Every series: since when, how much last month, how many days nobody counted. The analyst adds files. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('volumeDaftar');
  const analyst = useSession().peran === 'analis';
  return (
    <Page title={t('titleDeret')} name={t('name')} intro={t('introDeret')}>
      <QueryPanel query={query}>
        {(data) =>
          data.deret.length === 0 ? (
            <EmptyPanel title={t('kosong')}>{t('kosongSebab')}</EmptyPanel>
          ) : (
            <Tabel deret={data.deret} sampai={data.sampai} />
          )
        }
      </QueryPanel>
      {analyst ? <UnggahVolume /> : null}
    </Page>
  );
}

/** The last month that is whole: the newest one may have begun only. */
const lastOf = (d: Deret): Deret['bulan'][number] | undefined => {
  const end = d.sampai;
  const whole = end === null || isLastDays(end) ? d.bulan : d.bulan.filter((b) => b.bulan < end.slice(0, 7));
  return whole.at(-1);
};
const isLastDays = (iso: string): boolean => Number(iso.slice(8)) >= 28;

const yearBefore = (d: Deret): number | null => {
  const last = lastOf(d);
  const wanted = last ? `${Number(last.bulan.slice(0, 4)) - 1}${last.bulan.slice(4)}` : '';
  return d.bulan.find((b) => b.bulan === wanted)?.jumlah ?? null;
};

function Tabel({ deret, sampai }: { readonly deret: readonly Deret[]; readonly sampai: string | null }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(deretQuery);
  const angka = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : number(value, 0);
  const columns: readonly Column<Deret>[] = [
    {
      key: 'unit',
      label: t('colUnit'),
      head: true,
      sort: (d) => `${d.unorNama} ${d.layananNama}`,
      csv: (d) => `${d.unorNama}, ${d.layananNama}`,
      cell: (d) => (
        <Link
          to={'/prakiraan/$unorId/$layananId' as string}
          params={{ unorId: d.unorId, layananId: d.layananId } as never}
          className="wrap-anywhere"
        >
          <span className="block font-semibold">{d.layananNama}</span>
          {d.unorNama}
        </Link>
      ),
    },
    {
      key: 'sampai',
      label: t('colSampai'),
      sort: (d) => d.sampai,
      csv: (d) => `${d.mulai ?? ''} ${d.sampai ?? ''}`,
      cell: (d) =>
        d.mulai && d.sampai
          ? t('sejak', { mulai: longDate(d.mulai, language), sampai: longDate(d.sampai, language) })
          : t('hanyaBulan'),
    },
    {
      key: 'bulan',
      label: t('colBulan'),
      align: 'right',
      sort: (d) => lastOf(d)?.jumlah ?? null,
      csv: (d) => lastOf(d)?.jumlah ?? null,
      cell: (d) => (
        <span>
          {angka(lastOf(d)?.jumlah)}
          <span className="block text-sm text-ink-soft">{lastOf(d) ? namaBulan(lastOf(d)!.bulan, language) : ''}</span>
        </span>
      ),
    },
    { key: 'tahunLalu', label: t('colTahunLalu'), align: 'right', csv: yearBefore, cell: (d) => angka(yearBefore(d)) },
    { key: 'gambar', label: t('colGambar'), cell: (d) => <Garis deret={d} /> },
    {
      key: 'hilang',
      label: t('colHilang'),
      align: 'right',
      sort: (d) => d.hariHilang,
      csv: (d) => d.hariHilang,
      cell: (d) => number(d.hariHilang),
    },
  ];
  const hilang = deret.reduce((sum, d) => sum + d.hariHilang, 0);
  return (
    <div className="grid gap-4">
      <p>
        {t('temuanDeret', {
          n: number(deret.length),
          hari: sampai ? longDate(sampai, language) : t('belumAda'),
          hilang: number(hilang),
        })}
      </p>
      <DataTable
        caption={t('caption')}
        rows={deret}
        columns={columns}
        rowKey={(d) => `${d.unorId} ${d.layananId}`}
        state={{ urut: state.urut, cari: state.cari }}
        onState={change}
        search={(d) => [d.unorNama, d.layananNama, d.layananId]}
        exportName="volume"
      />
    </div>
  );
}

const [WIDE, HIGH] = [96, 28];

/** Thirteen months at a glance; the table beside it has the figures. */
function Garis({ deret }: { readonly deret: Deret }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const months = deret.bulan.filter((b) => b.jumlah !== null);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || months.length < 2) return '–';
  const top = Math.max(...months.map((b) => b.jumlah ?? 0), 1);
  const points = months.map((b, i) => {
    const x = 2 + (i / (months.length - 1)) * (WIDE - 4);
    return `${x.toFixed(1)},${(HIGH - 2 - ((b.jumlah ?? 0) / top) * (HIGH - 4)).toFixed(1)}`;
  });
  const title = t('gambar', { dari: namaBulan(first.bulan, language), sampai: namaBulan(last.bulan, language) });
  return (
    <svg width={WIDE} height={HIGH} role="img" aria-label={title} className="block">
      <polyline points={points.join(' ')} fill="none" className="stroke-brand" strokeWidth="2" />
    </svg>
  );
}
