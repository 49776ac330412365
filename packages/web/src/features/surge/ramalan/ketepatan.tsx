import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, number, percent, useLanguage, usePesan } from '../../../language/index.ts';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApiUntil } from '../../../shared/use-api.ts';
import { type Column, DataTable, EmptyPanel, Figure, Figures, LineChart, Section } from '../../../ui/index.ts';
import { AlarmList } from './alarm.tsx';
import { pesan } from './kata/pesan.ts';
import { pesan as prakiraanPesan } from './pesan.ts';
import { prakiraanQuery } from './queries.ts';

type Data = BalasanOf<'prakiraanKetepatan'>;
type Hasil = NonNullable<Data['tersimpan']>;
type Pekan = Hasil['pekan'][number];

const isSettled = (data: Data): boolean => data.keadaan !== 'dihitung';

/** What was said against what came; what the method would have said of last year; surges nobody had announced. */
export function KetepatanView(): ReactNode {
  const t = usePesan(pesan);
  const p = usePesan(prakiraanPesan);
  const { language } = useLanguage();
  const query = useApiUntil(isSettled, 'prakiraanKetepatan');
  return (
    <QueryPanel query={query}>
      {(data) => {
        if (data.keadaan === 'dihitung') return <EmptyPanel title={p('dihitungTitle')}>{p('dihitung')}</EmptyPanel>;
        if (data.keadaan === 'tanpa-data') return <EmptyPanel title={p('tanpaDataTitle')}>{p('tanpaData')}</EmptyPanel>;
        const sejak = data.tersimpanSejak ? t('sejak', { hari: longDate(data.tersimpanSejak, language) }) : '';
        return (
          <div className="grid gap-10">
            <Section title={t('tersimpanTitle')} intro={t('ketepatanIntro')}>
              {data.tersimpan ? <Penilaian hasil={data.tersimpan} /> : <p>{t('tersimpanBelum', { sejak })}</p>}
            </Section>
            <AlarmList alarm={data.alarm} />
            {data.ujiMundur ? (
              <Section title={t('ujiTitle')} intro={t('ujiIntro')}>
                <Penilaian hasil={data.ujiMundur} table />
              </Section>
            ) : null}
          </div>
        );
      }}
    </QueryPanel>
  );
}

function Penilaian({ hasil, table = false }: { readonly hasil: Hasil; readonly table?: boolean }): ReactNode {
  const t = usePesan(pesan);
  const { keseluruhan: all, tepat } = hasil;
  const leaning = all.bias === null || Math.abs(all.bias) < 0.005 ? '' : t(all.bias > 0 ? 'biasTinggi' : 'biasRendah');
  return (
    <div className="grid gap-6">
      <Figures>
        <Figure label={t('putusan')} value={t(hasil.selang)} />
        {tepat ? (
          <Figure
            label={t('cakupan')}
            value={percent(tepat.di / tepat.hari, 0)}
            note={t('cakupanCatatan', {
              di: number(tepat.di),
              hari: number(tepat.hari),
              a: percent(tepat.bawah, 0),
              b: percent(tepat.atas, 0),
            })}
          />
        ) : null}
        <Figure
          label={t('wape')}
          value={all.wape === null ? '–' : percent(all.wape, 1)}
          note={t('wapeCatatan', { n: number(all.hari) })}
        />
        <Figure label={t('bias')} value={all.bias === null ? '–' : percent(Math.abs(all.bias), 1)} note={leaning} />
      </Figures>
      {hasil.pekan.length > 1 ? <Garis pekan={hasil.pekan} /> : null}
      {table ? (
        <details>
          <summary className="min-h-8 cursor-pointer py-1 text-brand">
            {t('tabelPekan', { n: number(hasil.pekan.length) })}
          </summary>
          <Tabel pekan={hasil.pekan} />
        </details>
      ) : null}
    </div>
  );
}

function Garis({ pekan }: { readonly pekan: readonly Pekan[] }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const points = (of: (p: Pekan) => number) => pekan.map((p, x) => ({ x, y: of(p) }));
  const at = (x: number): string => {
    const p = pekan[Math.round(x)];
    return p ? longDate(p.senin, language).split(' ').slice(0, 2).join(' ') : '';
  };
  return (
    <LineChart
      title={t('chartTitle')}
      xLabel={t('pekan')}
      lines={[
        { name: t('datang'), look: 'solid', points: points((p) => p.datang) },
        { name: t('dikatakan'), look: 'dashed', points: points((p) => p.dikatakan) },
      ]}
      formatX={at}
      formatY={(y) => number(y, 0)}
    />
  );
}

function Tabel({ pekan }: { readonly pekan: readonly Pekan[] }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(prakiraanQuery);
  const columns: readonly Column<Pekan>[] = [
    {
      key: 'senin',
      label: t('colPekan'),
      head: true,
      sort: (p) => p.senin,
      csv: (p) => p.senin,
      cell: (p) => longDate(p.senin, language),
    },
    { key: 'hari', label: t('colHari'), align: 'right', csv: (p) => p.hari, cell: (p) => number(p.hari) },
    {
      key: 'dikatakan',
      label: t('dikatakan'),
      align: 'right',
      csv: (p) => p.dikatakan,
      cell: (p) => number(p.dikatakan, 0),
    },
    { key: 'datang', label: t('datang'), align: 'right', csv: (p) => p.datang, cell: (p) => number(p.datang, 0) },
    {
      key: 'galat',
      label: t('wape'),
      align: 'right',
      sort: (p) => p.wape,
      csv: (p) => p.wape,
      cell: (p) => (p.wape === null ? '–' : percent(p.wape, 0)),
    },
    {
      key: 'cakupan',
      label: t('cakupan'),
      align: 'right',
      sort: (p) => p.cakupan,
      csv: (p) => p.cakupan,
      cell: (p) => percent(p.cakupan, 0),
    },
  ];
  return (
    <DataTable
      caption={t('pekanCaption')}
      rows={pekan}
      columns={columns}
      rowKey={(p) => p.senin}
      state={{ urut: state.urut, cari: state.cari }}
      onState={change}
      exportName="ketepatan"
    />
  );
}
