import type { Beban, Beranda } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fixed, number, percent, usePesan, useTeks } from '../../language/index.ts';
import { Inbox } from '../../shared/inbox/inbox.tsx';
import { KartuLonjakan } from '../../shared/lonjakan/kartu.tsx';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi, useApiUntil } from '../../shared/use-api.ts';
import { buttonClass, EmptyPanel, Section, Tabs } from '../../ui/index.ts';
import { FindingFormula } from './finding-formula.tsx';
import { LoadChart } from './load-chart.tsx';
import { LoadMap, mapUnits } from './load-map.tsx';
import { pesan } from './pesan.ts';
import { berandaQuery } from './queries.ts';
import { UnitTable } from './unit-table.tsx';
import { unitRows } from './unit-rows.ts';
import { useDataDate } from './use-data-date.ts';

/** The finding stands once the opening plan is there or has failed; right after the data came in there is none yet. */
const isSettled = ({ temuan, pembuka }: Beranda): boolean =>
  temuan === null || (pembuka !== null && pembuka.keadaan !== 'antre' && pembuka.keadaan !== 'berjalan');

/** The first screen: one computed finding, one button, then the load of all units. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const beranda = useApiUntil(isSettled, 'beranda');
  return beranda.data ? (
    <Filled beranda={beranda.data} />
  ) : (
    <Page title={t('home')}>
      <QueryPanel query={beranda}>{() => null}</QueryPanel>
    </Page>
  );
}

function Filled({ beranda }: { readonly beranda: Beranda }): ReactNode {
  const t = usePesan(pesan);
  const session = useSession();
  const { temuan } = beranda;
  const moves = useFindingMoves(beranda);
  if (temuan === null)
    return (
      <Page title={t('home')}>
        <EmptyPanel
          title={t('emptyTitle')}
          action={
            session.peran === 'analis' ? (
              <Link to="/impor" className={buttonClass()}>
                {t('toImport')}
              </Link>
            ) : null
          }
        >
          {t('emptyWhy')}
        </EmptyPanel>
      </Page>
    );
  return (
    <Page
      title={`${t('finding', { over: temuan.unitLebih, lurah: temuan.lurahKosong })} ${moves}`}
      name={t('home')}
      intro={<DataLine beranda={beranda} />}
      next={<NextStep beranda={beranda} />}
    >
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Loads />
        <div className="grid content-start gap-8">
          <KartuLonjakan />
          <Tasks beranda={beranda} />
        </div>
      </div>
    </Page>
  );
}

/** The second half of the finding: what the opening plan reaches, or how far it is. */
function useFindingMoves({ pembuka, temuan }: Beranda): string {
  const t = usePesan(pesan);
  if (temuan === null) return '';
  const before = fixed(temuan.simpangan.before, 2);
  const state = pembuka?.keadaan ?? 'belum';
  if (state === 'antre' || state === 'berjalan') return t('findingWaiting', { before });
  if (temuan.pindahan === null || temuan.simpangan.after === null) return t('findingNoPlan', { before });
  if (temuan.pindahan === 0) return t('findingNoMoves', { before });
  return t('findingMoves', { n: temuan.pindahan, before, after: fixed(temuan.simpangan.after, 2) });
}

function NextStep({ beranda }: { readonly beranda: Beranda }): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  if (peran === 'kepala-unit') return null;
  const look = buttonClass('primary');
  const { pembuka } = beranda;
  if (pembuka?.rencanaId)
    return (
      <Link to="/perencanaan/rencana/$id" params={{ id: pembuka.rencanaId }} className={look}>
        {t('seeWhy')}
      </Link>
    );
  if (pembuka?.hitunganId && (pembuka.keadaan === 'antre' || pembuka.keadaan === 'berjalan'))
    return (
      <Link to="/perencanaan/hitungan/$id" params={{ id: pembuka.hitunganId }} className={look}>
        {t('seeProgress')}
      </Link>
    );
  return (
    <Link to="/perencanaan" className={look}>
      {t('makePlan')}
    </Link>
  );
}

/** Day, size and quality of the data, always beside the finding. */
function DataLine({ beranda }: { readonly beranda: Beranda }): ReactNode {
  const t = usePesan(pesan);
  const dataDate = useDataDate();
  const parts = [
    dataDate(beranda.dataPer),
    t('units', { n: number(beranda.jumlah.unor) }),
    t('people', { n: number(beranda.jumlah.pegawai) }),
    ...(beranda.temuan
      ? [t('slackUnits', { n: beranda.temuan.unitKurang }), t('vacantPosts', { n: beranda.temuan.strukturalKosong })]
      : []),
    ...(beranda.mutu ? [t('quality', { share: percent(beranda.mutu.index / 100, 0) })] : []),
  ];
  return (
    <p>
      {parts.join(' · ')}
      {beranda.barisPerbaikan > 0 ? (
        <>
          {' · '}
          <Link to="/impor" className="text-brand underline underline-offset-4">
            {t('repair', { n: beranda.barisPerbaikan })}
          </Link>
        </>
      ) : null}
      <span className="mt-1 block text-sm">
        <FindingFormula beranda={beranda} />
      </span>
    </p>
  );
}

function Loads(): ReactNode {
  const t = usePesan(pesan);
  const beban = useApi('beban');
  return (
    <Section title={t('loadTitle')} intro={t('loadIntro')}>
      <QueryPanel query={beban} lines={12}>
        {(data) => <LoadViews beban={data} />}
      </QueryPanel>
    </Section>
  );
}

function LoadViews({ beban }: { readonly beban: Beban }): ReactNode {
  const t = usePesan(pesan);
  const dataDate = useDataDate();
  const [state, change] = useAddress(berandaQuery);
  const rows = unitRows(beban);
  const places = mapUnits(beban);
  if (rows.length === 0) return <EmptyPanel title={t('emptyTitle')}>{t('emptyWhy')}</EmptyPanel>;
  const table = (
    <UnitTable
      rows={rows}
      wkeMenit={beban.wkeMenit}
      date={dataDate(beban.dataPer)}
      state={{ urut: state.urut, cari: state.cari }}
      onState={change}
    />
  );
  return (
    <Tabs
      label={t('viewChoice')}
      value={state.lihat === 'peta' && places.length === 0 ? 'grafik' : state.lihat}
      onChange={(lihat) => change({ lihat })}
      tabs={[
        { value: 'grafik', label: t('viewChart'), content: () => <LoadChart rows={rows} /> },
        { value: 'tabel', label: t('viewTable'), content: () => table },
        ...(places.length > 0
          ? [{ value: 'peta' as const, label: t('viewMap'), content: () => <LoadMap units={places} /> }]
          : []),
      ]}
    />
  );
}

const TASK_ADDRESS = {
  'impor-draf': '/impor',
  'baris-perbaikan': '/impor',
  asumsi: '/impor/asumsi',
  'skenario-siap': '/perencanaan',
  'hitungan-berjalan': '/perencanaan',
} as const;

function Tasks({ beranda }: { readonly beranda: Beranda }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  return (
    <Section title={t('tasks')}>
      <Inbox />
      {beranda.tugas.length === 0 ? null : (
        <ul className="grid gap-3">
          {beranda.tugas.map((task) => (
            <li key={`${task.kode}${task.rujukan ?? ''}`} className="border-l-4 border-brand pl-3">
              <Link
                to={TASK_ADDRESS[task.kode]}
                className="text-ink underline decoration-line-strong underline-offset-4 wrap-anywhere hover:text-brand"
              >
                {teks(task.pesan)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
