import type { RencanaTampil } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { fixed, longDate, useLanguage, usePesan } from '../../language/index.ts';
import { EXACT } from '../../shared/exact.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { Riwayat } from '../../shared/riwayat/riwayat.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Tabs } from '../../ui/index.ts';
import { BeforeAfter } from './before-after.tsx';
import { DampakLayanan } from './dampak/dampak-layanan.tsx';
import { GerbongView } from './gerbong-view.tsx';
import { MovesTable } from './moves-table.tsx';
import { pesan } from './pesan.ts';
import { PlanContext, type PlanContextValue } from './plan-context.ts';
import { PlanActions, PlanNotes } from './plan-notes.tsx';
import { PlanDial } from './plan-dial.tsx';
import { PlanFigures } from './angka/plan-figures.tsx';
import { PlanProof } from './plan-proof.tsx';
import { rencanaQuery } from './queries.ts';
import { ResolveStatus } from './resolve-status.tsx';
import { useNames } from './use-names.ts';
import { useResolve } from './use-resolve.ts';
import { WhyPanel } from './why/why-panel.tsx';

/** A plan: what it reaches, how it is proven, every move with its reasons, and the handles to change it in place. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApi('rencana', { params: { id } });
  return query.data ? (
    <Plan plan={query.data} />
  ) : (
    <Page title={t('planName')}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

const NO_LOCKS: PlanContextValue['locks'] = [];

function usePlanValue(plan: RencanaTampil): PlanContextValue & { readonly resolve: ReturnType<typeof useResolve> } {
  const { peran } = useSession();
  const scenario = useApi('skenario', { params: { id: plan.skenarioId } });
  const resolve = useResolve(plan.skenarioId);
  const locks = scenario.data?.kunci ?? NO_LOCKS;
  const moved = useMemo(() => new Map(plan.moves.map((move) => [move.pegawaiId, move.nama])), [plan]);
  const units = useMemo(() => new Map(plan.unor.map((unit) => [unit.unorId, unit.nama])), [plan]);
  const people = useNames(
    locks.map((lock) => lock.pegawaiId),
    moved,
  );
  const edit =
    peran === 'analis' && scenario.data
      ? {
          setLocks: (locks: PlanContextValue['locks']) => resolve.resolve({ kunci: [...locks] }),
          setMoves: (moves: number) => resolve.resolve({ maksimumMutasi: moves }),
          busy: resolve.busy,
        }
      : null;
  const weights = plan.usang ? null : (scenario.data?.bobot ?? null);
  return { plan, names: { people, units }, locks, weights, edit, resolve };
}

function usePlanTitle(plan: RencanaTampil): string {
  const t = usePesan(pesan);
  if (plan.status === 'infeasible') return t('planInfeasible');
  if (plan.moves.length === 0) return t('planNoMoves');
  return t('planTitle', {
    n: plan.moves.length,
    before: fixed(plan.before.simpangan, 2),
    after: fixed(plan.after.simpangan, 2),
  });
}

function Plan({ plan }: { readonly plan: RencanaTampil }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const value = usePlanValue(plan);
  const data = plan.dataPer === null ? t('dataUndated') : t('dataOn', { date: longDate(plan.dataPer, language) });
  return (
    <PlanContext value={value}>
      <Page
        title={usePlanTitle(plan)}
        name={plan.skenarioNama}
        crumbs={<Trail plan={plan} />}
        intro={t('planLine', { tmt: longDate(plan.tmt, language), data })}
        actions={<PlanActions />}
      >
        <div className="grid min-w-0 gap-8">
          <PlanNotes onRecompute={() => value.resolve.resolve({})} />
          <PlanFigures />
          <DampakLayanan />
        </div>
        <div className="grid min-w-0 gap-10 xl:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="grid min-w-0 content-start gap-8">
            <PlanDial />
            <ResolveStatus resolve={value.resolve} />
            <Contents />
          </div>
          <WhyPanel />
        </div>
      </Page>
    </PlanContext>
  );
}

function Trail({ plan }: { readonly plan: RencanaTampil }): ReactNode {
  const t = usePesan(pesan);
  const link = 'underline underline-offset-4 hover:text-brand';
  return (
    <Breadcrumb
      parts={[
        {
          key: 'daftar',
          content: (
            <Link to="/perencanaan" activeOptions={EXACT} className={link}>
              {t('listTitle')}
            </Link>
          ),
        },
        {
          key: 'skenario',
          content: (
            <Link
              to="/perencanaan/skenario/$id"
              params={{ id: plan.skenarioId }}
              activeOptions={EXACT}
              className={link}
            >
              {plan.skenarioNama}
            </Link>
          ),
        },
        { key: 'ini', content: t('planName') },
      ]}
    />
  );
}

function Contents(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { id: string };
  const [state, change] = useAddress(rencanaQuery);
  return (
    <Tabs
      label={t('tabChoice')}
      value={state.lihat}
      onChange={(lihat) => change({ lihat, urut: '', cari: '' })}
      tabs={[
        { value: 'pindahan', label: t('movesTab'), content: () => <MovesTable /> },
        { value: 'gerbong', label: t('gerbongTab'), content: () => <GerbongView /> },
        { value: 'unit', label: t('unitsTab'), content: () => <BeforeAfter /> },
        {
          value: 'bukti',
          label: t('proofTab'),
          content: () => (
            <div className="grid gap-8">
              <PlanProof />
              <Riwayat objek="rencana" id={id} />
            </div>
          ),
        },
      ]}
    />
  );
}
