import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, percent, useLanguage, usePesan } from '../../../language/index.ts';
import { kaliOf, useKurang } from '../../../shared/lonjakan/kartu.tsx';
import { rentangHari } from '../../../shared/lonjakan/rentang.ts';
import { Page } from '../../../shared/page.tsx';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApiUntil } from '../../../shared/use-api.ts';
import { buttonClass, type Column, DataTable, EmptyPanel, Note, Section, Tabs } from '../../../ui/index.ts';
import { Kalender } from './kalender.tsx';
import { KetepatanView } from './ketepatan.tsx';
import { pesan } from './pesan.ts';
import { prakiraanQuery } from './queries.ts';

type Data = BalasanOf<'prakiraan'>;
type Deret = Data['deret'][number];

const isSettled = (data: { readonly keadaan: string }): boolean => data.keadaan !== 'dihitung';

/** What will come: the next surges first, then every service, the calendar behind it, and how right it was. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(prakiraanQuery);
  const query = useApiUntil(isSettled, 'prakiraan');
  const intro = query.data?.sampai ? t('intro', { sampai: longDate(query.data.sampai, language) }) : undefined;
  return (
    <Page title={useTitle(query.data)} name={t('name')} intro={intro}>
      <Tabs
        label={t('views')}
        value={state.lihat}
        onChange={(lihat) => change({ lihat })}
        tabs={[
          {
            value: 'lonjakan',
            label: t('tabLonjakan'),
            content: () => <QueryPanel query={query}>{(data) => <Isi data={data} />}</QueryPanel>,
          },
          { value: 'kalender', label: t('tabKalender'), content: () => <Kalender /> },
          { value: 'ketepatan', label: t('tabKetepatan'), content: () => <KetepatanView /> },
        ]}
      />
    </Page>
  );
}

function useTitle(data: Data | undefined): string {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  if (data?.keadaan !== 'siap') return t('titleKosong');
  const [next] = data.puncak;
  if (!next) return t('titleTenang');
  const kapan = rentangHari(next.mulai, next.selesai, language);
  const said = { nama: next.nama, kapan, kali: kaliOf(next.pengali) };
  return (next.kurang ?? 0) >= 0.5
    ? t('titleKurang', { ...said, n: number(next.kurang ?? 0, 0) })
    : t('titleLonjakan', said);
}

function Isi({ data }: { readonly data: Data }): ReactNode {
  const t = usePesan(pesan);
  if (data.keadaan === 'dihitung') return <EmptyPanel title={t('dihitungTitle')}>{t('dihitung')}</EmptyPanel>;
  if (data.keadaan === 'tanpa-data')
    return (
      <EmptyPanel
        title={t('tanpaDataTitle')}
        action={
          <Link to={'/volume/deret' as string} className={buttonClass()}>
            {t('keVolume')}
          </Link>
        }
      >
        {t('tanpaData')}
      </EmptyPanel>
    );
  return (
    <div className="grid gap-10">
      {data.tanpaLibur.length > 0 ? (
        <Note kind="warning">{t('tanpaLibur', { tahun: data.tanpaLibur.join(', ') })}</Note>
      ) : null}
      <Section title={t('depan')} intro={t('depanIntro')}>
        {data.puncak.length === 0 ? <p>{t('tenang')}</p> : null}
        <ul className="grid gap-6">
          {data.puncak.map((p) => (
            <Puncak key={`${p.nama}${p.mulai}`} puncak={p} />
          ))}
        </ul>
      </Section>
      <Layanan deret={data.deret} />
    </div>
  );
}

/** Units of a surge shown at once. */
const SHOWN = 4;

function Puncak({ puncak: p }: { readonly puncak: Data['puncak'][number] }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const kurangOf = useKurang();
  const facts = [t(p.pasti ? 'pasti' : 'perkiraan'), t('kejadian', { n: number(p.kali) })];
  return (
    <li className="grid gap-2 border-l-4 border-over pl-4">
      <h3 className="font-semibold wrap-anywhere">
        {t('titleLonjakan', {
          nama: p.nama,
          kapan: rentangHari(p.mulai, p.selesai, language),
          kali: kaliOf(p.pengali),
        })}
      </h3>
      <p className="wrap-anywhere">{kurangOf(p)}</p>
      <p className="text-sm text-ink-soft">{facts.join(' · ')}</p>
      <Unit unit={p.unit.slice(0, SHOWN)} />
      {p.unit.length > SHOWN ? (
        <details>
          <summary className="min-h-8 cursor-pointer py-1 text-brand">
            {t('unitTersibuk', { n: number(p.unit.length - SHOWN) })}
          </summary>
          <Unit unit={p.unit.slice(SHOWN)} />
        </details>
      ) : null}
    </li>
  );
}

function Unit({ unit }: { readonly unit: Data['puncak'][number]['unit'] }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <ul className="grid gap-1 text-sm">
      {unit.map((u) => (
        <li key={`${u.unorId}${u.layananId}`} className="wrap-anywhere">
          <Link
            to={'/prakiraan/$unorId/$layananId' as string}
            params={{ unorId: u.unorId, layananId: u.layananId } as never}
            className="text-brand underline underline-offset-4"
          >
            {u.layananNama}
          </Link>
          {', '}
          {t('barisUnit', {
            unit: u.unorNama,
            masuk: number(u.masuk, 0),
            bawah: number(u.bawah, 0),
            atas: number(u.atas, 0),
            hari: longDate(u.hariPuncak, language),
          })}
          {u.kurang !== null && u.kurang >= 0.5 ? `; ${t('kurangUnit', { n: number(u.kurang, 1) })}` : ''}
        </li>
      ))}
    </ul>
  );
}

function Layanan({ deret }: { readonly deret: readonly Deret[] }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(prakiraanQuery);
  const share = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : percent(value, 0);
  const columns: readonly Column<Deret>[] = [
    {
      key: 'layanan',
      label: t('colLayanan'),
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
      key: 'tahun',
      label: t('colTahun'),
      align: 'right',
      sort: (d) => d.tahun,
      csv: (d) => d.tahun,
      cell: (d) => t('tahunData', { n: number(d.tahun, 1) }),
    },
    {
      key: 'galat',
      label: t('colGalat'),
      align: 'right',
      sort: (d) => d.galat?.ramalan ?? null,
      csv: (d) => d.galat?.ramalan ?? null,
      cell: (d) => share(d.galat?.ramalan),
    },
    {
      key: 'tahunLalu',
      label: t('colGalatLain'),
      align: 'right',
      csv: (d) => d.galat?.tahunLalu ?? null,
      cell: (d) => share(d.galat?.tahunLalu),
    },
    { key: 'keyakinan', label: t('colKeyakinan'), csv: (d) => t(d.keyakinan), cell: (d) => t(d.keyakinan) },
  ];
  return (
    <Section title={t('layananTitle')}>
      <DataTable
        caption={t('layananCaption')}
        rows={deret}
        columns={columns}
        rowKey={(d) => `${d.unorId} ${d.layananId}`}
        state={{ urut: state.urut, cari: state.cari }}
        onState={change}
        search={(d) => [d.unorNama, d.layananNama, d.layananId]}
        exportName="prakiraan"
      />
    </Section>
  );
}
