import type { Hitungan } from '@seimbang/contract';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { elapsed, number, percent, usePesan } from '../../language/index.ts';
import { ApiProblem } from '../../shared/client.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct } from '../../shared/use-api.ts';
import { Button, buttonClass, Figure, Figures } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { ProgressChart } from './progress-chart.tsx';
import { failed } from './use-resolve.ts';
import { isRunning, useHitungan } from './use-hitungan.ts';

/** A computation while it runs: how long, how good, how far from proven; it can be stopped and loses nothing. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useHitungan(id);
  const navigate = useNavigate();
  const done = query.data?.rencanaId ?? null;
  const running = query.data ? isRunning(query.data) : true;
  useEffect(() => {
    if (done !== null && !running)
      void navigate({ to: '/perencanaan/rencana/$id', params: { id: done }, replace: true });
  }, [done, navigate, running]);
  return query.data ? (
    <Progress hitungan={query.data} />
  ) : (
    <Page title={t('runName')}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

/** Milliseconds since the computation was started, counted on while it runs. */
function useElapsed(hitungan: Hitungan): number {
  const running = isRunning(hitungan);
  const [base] = useState(() => Date.now() - hitungan.detik * 1000);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [running]);
  return running ? now - base : hitungan.detik * 1000;
}

function Progress({ hitungan }: { readonly hitungan: Hitungan }): ReactNode {
  const t = usePesan(pesan);
  const time = elapsed(useElapsed(hitungan));
  const titles = {
    antre: t('runQueued'),
    berjalan: t('runTitle', { time }),
    selesai: t('runDone'),
    dihentikan: t('runStopped'),
    gagal: t('runFailed'),
  };
  const running = isRunning(hitungan);
  return (
    <Page
      title={titles[hitungan.keadaan]}
      name={t('runName')}
      intro={running ? t('runSafe') : hitungan.keadaan === 'dihentikan' ? t('runStoppedWhy') : null}
    >
      {hitungan.keadaan === 'gagal' && hitungan.masalah ? (
        <ProblemPanel error={new ApiProblem(failed(hitungan.masalah))} />
      ) : (
        <>
          <RunFigures hitungan={hitungan} time={time} />
          <ProgressChart history={hitungan.riwayat} />
        </>
      )}
      <RunActions hitungan={hitungan} />
    </Page>
  );
}

function RunFigures({ hitungan, time }: { readonly hitungan: Hitungan; readonly time: string }): ReactNode {
  const t = usePesan(pesan);
  const { terbaik, batas, celah } = hitungan;
  const share = celah !== null && terbaik ? celah / Math.abs(terbaik) : null;
  return (
    <Figures>
      <Figure label={t('elapsed')} value={time} unit={t('minSec')} />
      <Figure
        label={t('best')}
        value={terbaik === null ? t('notYet') : number(terbaik, 0)}
        unit={terbaik === null ? undefined : t('points')}
      />
      <Figure
        label={t('bound')}
        value={batas === null ? t('notYet') : number(batas, 0)}
        unit={batas === null ? undefined : t('points')}
      />
      <Figure label={t('gap')} value={share === null ? t('notYet') : percent(share, 1)} note={t('gapNote')} />
      {hitungan.fase ? <Figure label={t('phase')} value={hitungan.fase} /> : null}
    </Figures>
  );
}

function RunActions({ hitungan }: { readonly hitungan: Hitungan }): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const stop = useAct('hitunganHentikan', ['hitungan', 'skenarioDaftar']);
  const running = isRunning(hitungan);
  const end = (pakai: boolean): void => stop.mutate({ params: { id: hitungan.id }, body: { pakai } });
  return (
    <div className="grid gap-4">
      {stop.error ? <ProblemPanel error={stop.error} /> : null}
      <div className="flex flex-wrap gap-3">
        {running && peran === 'analis' ? (
          <>
            <Button disabled={hitungan.terbaik === null || stop.isPending} onClick={() => end(true)}>
              {t('useThis')}
            </Button>
            <Button kind="secondary" disabled={stop.isPending} onClick={() => end(false)}>
              {t('stop')}
            </Button>
          </>
        ) : null}
        {running ? (
          <Link to="/perencanaan" className={buttonClass('quiet')}>
            {t('background')}
          </Link>
        ) : (
          <Link
            to="/perencanaan/skenario/$id"
            params={{ id: hitungan.skenarioId }}
            className={buttonClass('secondary')}
          >
            {t('backToScenario')}
          </Link>
        )}
      </div>
    </div>
  );
}
