import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, percent, signed, useLanguage, usePesan } from '../../../language/index.ts';
import { namaBulan, rentangHari } from '../../../shared/lonjakan/rentang.ts';
import { Page } from '../../../shared/page.tsx';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApiUntil } from '../../../shared/use-api.ts';
import {
  type Column,
  DataTable,
  EmptyPanel,
  Figure,
  Figures,
  Section,
  SelectField,
  Tabs,
  WideTable,
} from '../../../ui/index.ts';
import { BandChart } from './band-chart.tsx';
import { CatatanSeri } from './catatan.tsx';
import { pesan } from './pesan.ts';
import { seriQuery } from './queries.ts';
import { batasRentang, type Rentang, type Seri, titikDari, type Titik } from './rentang-data.ts';

const isSettled = (data: Seri): boolean => data.keadaan !== 'dihitung';

/** One service: what came, what is expected with its band, last year beside it, and what all that rests on. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const params = useParams({ strict: false }) as { readonly unorId: string; readonly layananId: string };
  const query = useApiUntil(isSettled, 'prakiraanSeri', { query: params });
  const { data } = query;
  return (
    <Page
      title={useTitle(data)}
      name={t('name')}
      intro={data?.sampai ? t('seriIntro', { sampai: longDate(data.sampai, language) }) : undefined}
    >
      <QueryPanel query={query}>{(seri) => <Isi seri={seri} />}</QueryPanel>
      {data ? <CatatanSeri unorId={params.unorId} layananId={params.layananId} /> : null}
    </Page>
  );
}

/** The next event of the service that brings a quarter more or more, and how much. */
function nextOf({ peristiwa, ramalan, sampai }: Seri) {
  for (const p of peristiwa) {
    if (sampai === null || p.selesai <= sampai) continue;
    const days = ramalan.filter((h) => h.buka && h.baseline > 0 && p.mulai <= h.tanggal && h.tanggal <= p.selesai);
    const kali = days.map((h) => h.mean / h.baseline);
    const seen = days.flatMap((h) => h.peristiwa.map((part) => part.kali));
    if (Math.max(0, ...kali) >= 1.25)
      return { ...p, least: Math.min(...kali), most: Math.max(...kali), kejadian: Math.min(...seen) };
  }
  return null;
}

function useTitle(data: Seri | undefined): string {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  if (!data) return t('name');
  const names = { layanan: data.layananNama, unit: data.unorNama };
  const next = nextOf(data);
  if (!next) return t('seriTitle', names);
  const kali = `${number(next.least, 1)}–${number(next.most, 1)}`;
  return t('seriLonjakan', { ...names, nama: next.nama, kali, kapan: rentangHari(next.mulai, next.selesai, language) });
}

function Isi({ seri }: { readonly seri: Seri }): ReactNode {
  const t = usePesan(pesan);
  if (seri.keadaan === 'dihitung') return <EmptyPanel title={t('dihitungTitle')}>{t('dihitung')}</EmptyPanel>;
  if (seri.ramalan.length === 0 && seri.bulan.length === 0)
    return <EmptyPanel title={t('seriKosong')}>{t('seriKosongSebab')}</EmptyPanel>;
  return (
    <div className="grid gap-10">
      {seri.ramalan.length > 0 ? <Gambar seri={seri} /> : null}
      <Bulan seri={seri} />
      <Dasar seri={seri} />
    </div>
  );
}

function Gambar({ seri }: { readonly seri: Seri }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(seriQuery);
  const [dari, ke] = batasRentang(seri, state.rentang);
  const titik = titikDari(seri, state.rentang);
  const title = t('chartTitle', {
    layanan: seri.layananNama,
    unit: seri.unorNama,
    dari: longDate(dari, language),
    ke: longDate(ke, language),
  });
  return (
    <div className="grid gap-4">
      <div className="max-w-xl">
        <SelectField
          label={t('rentang')}
          value={state.rentang}
          onChange={(rentang) => change({ rentang: rentang as Rentang })}
          options={(['setahun', 'dekat', 'puncak'] as const).map((value) => ({ value, label: t(value) }))}
        />
      </div>
      <Tabs
        label={t('rentang')}
        value={state.lihat}
        onChange={(lihat) => change({ lihat })}
        tabs={[
          {
            value: 'grafik',
            label: t('grafik'),
            content: () => (
              <BandChart
                title={title}
                titik={titik}
                dari={dari}
                ke={ke}
                sampai={seri.sampai ?? dari}
                peristiwa={seri.peristiwa}
                lonjakan={seri.lonjakan}
              />
            ),
          },
          {
            value: 'tabel',
            label: t('tabel'),
            content: () => <Tabel titik={titik} weekly={state.rentang === 'setahun'} />,
          },
        ]}
      />
    </div>
  );
}

function Tabel({ titik, weekly }: { readonly titik: readonly Titik[]; readonly weekly: boolean }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(seriQuery);
  const shown = (value: number | null): string => (value === null ? '–' : number(value, 1));
  const columns: readonly Column<Titik>[] = [
    {
      key: 'tanggal',
      label: t(weekly ? 'colPekan' : 'colTanggal'),
      head: true,
      sort: (p) => p.tanggal,
      csv: (p) => p.tanggal,
      cell: (p) => longDate(p.tanggal, language),
    },
    {
      key: 'datang',
      label: t('datang'),
      align: 'right',
      sort: (p) => p.datang,
      csv: (p) => p.datang,
      cell: (p) => shown(p.datang),
    },
    {
      key: 'dikatakan',
      label: t('diperkirakan'),
      align: 'right',
      sort: (p) => p.mean,
      csv: (p) => p.mean,
      cell: (p) => shown(p.mean),
    },
    {
      key: 'batas',
      label: t('colBatas'),
      align: 'right',
      csv: (p) => (p.lower === null ? null : `${p.lower}–${p.upper}`),
      cell: (p) => (p.lower === null ? '–' : `${shown(p.lower)}–${shown(p.upper)}`),
    },
    {
      key: 'peristiwa',
      label: t('peristiwa'),
      csv: (p) => p.peristiwa.join(', '),
      cell: (p) => p.peristiwa.join(', ') || '–',
    },
  ];
  return (
    <DataTable
      caption={t('tabelCaption')}
      rows={titik}
      columns={columns}
      rowKey={(p) => `${p.tanggal}${p.datang === null ? '+' : ''}`}
      state={{ urut: state.urut, cari: state.cari }}
      onState={change}
      exportName="prakiraan-layanan"
    />
  );
}

function Bulan({ seri }: { readonly seri: Seri }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  if (seri.bulan.length === 0) return null;
  const beda = (said: number, before: number | null): string =>
    before === null || before <= 0 ? '–' : `${signed(100 * (said / before - 1), 0)}\u00a0%`;
  const head = 'px-3 py-2 text-right last:pr-0';
  return (
    <Section title={t('bulanTitle')}>
      <WideTable name={t('bulanTabel')}>
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b-2 border-line-strong text-sm">
              <th scope="col" className="py-2 pr-3">
                {t('colBulan')}
              </th>
              <th scope="col" className={head}>
                {t('colSebulan')}
              </th>
              <th scope="col" className={head}>
                {t('colTahunLalu')}
              </th>
              <th scope="col" className={head}>
                {t('colBeda')}
              </th>
            </tr>
          </thead>
          <tbody>
            {seri.bulan.map((b) => (
              <tr key={b.bulan} className="border-b border-line">
                <th scope="row" className="py-2 pr-3 font-normal">
                  {namaBulan(b.bulan, language)}
                </th>
                <td className={head}>{number(b.dikatakan, 0)}</td>
                <td className={head}>{b.tahunLalu === null ? '–' : number(b.tahunLalu, 0)}</td>
                <td className={head}>{beda(b.dikatakan, b.tahunLalu)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}

function Dasar({ seri }: { readonly seri: Seri }): ReactNode {
  const t = usePesan(pesan);
  const { galat } = seri;
  const share = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : percent(value, 0);
  const next = nextOf(seri);
  return (
    <Section title={t('dasarTitle')}>
      {seri.bulanan ? (
        <p className="max-w-[75ch]">{t('caraBulan', { model: seri.bulanan.model })}</p>
      ) : (
        <>
          <Figures>
            <Figure
              label={t('dataLabel')}
              value={t('dataNilai', { n: number(seri.tahun, 1) })}
              note={t('hariNilai', { n: number(seri.hariTeramati) })}
            />
            <Figure label={t('keyakinanLabel')} value={t(seri.keyakinan)} />
            <Figure
              label={t('galatLabel')}
              value={share(galat?.ramalan)}
              note={t('galatBanding', { a: share(galat?.tahunLalu), b: share(galat?.biasa) })}
            />
            {next ? (
              <Figure
                label={t('kejadianLabel')}
                value={next.nama}
                note={next.kejadian > 0 ? t('kejadian', { n: number(next.kejadian) }) : t('kejadianBelum')}
              />
            ) : null}
          </Figures>
          <p className="max-w-[75ch]">
            <span className="font-semibold">{t('caraTitle')}: </span>
            {t('cara')}
          </p>
        </>
      )}
      <h3 className="font-semibold">{t('tidakTahuTitle')}</h3>
      <ul className="grid max-w-[75ch] list-disc gap-1 pl-5">
        <li>{t('tidak1')}</li>
        <li>{t('tidak2')}</li>
        <li>{t('tidak3')}</li>
        <li>{t('tidak4')}</li>
      </ul>
    </Section>
  );
}
