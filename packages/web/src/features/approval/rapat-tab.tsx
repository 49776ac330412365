import type { ReactNode } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { Button, EmptyPanel, Figure, Figures, Note, Section } from '../../ui/index.ts';
import { mayDo } from './acts.ts';
import { Perbaikan } from './perbaikan.tsx';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import { useUsulAct } from './use-usul-act.ts';
import { useUsul } from './usul-context.ts';

/** The meeting: who is there, whether it may decide, what it says so far, and what breaks. */
export function RapatTab(): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { usul } = useUsul();
  const { panel } = usul;
  if (!panel) return <EmptyPanel title={t('belumRapat')}>{t('belumRapatSebab')}</EmptyPanel>;
  return (
    <div className="grid min-w-0 gap-8">
      <Section title={panel.nama} intro={t('kuorum', { n: panel.kuorumMinimum })}>
        {panel.kuorum ? (
          <Note kind="warning">{teks(panel.kuorum.pesan)}</Note>
        ) : (
          <Note kind="success">{t('kuorumCukup', { n: panel.hadir.length })}</Note>
        )}
        <Hadir />
      </Section>
      <Section title={t('hasilSejauhIni')}>
        <Hitungan />
      </Section>
      <Perbaikan />
    </div>
  );
}

function Hadir(): ReactNode {
  const t = usePesan(pesan);
  const { usul } = useUsul();
  const leave = useUsulAct('usulHadir');
  const hadir = usul.panel?.hadir ?? [];
  if (hadir.length === 0) return <p className="text-ink-soft">{t('belumHadir')}</p>;
  return (
    <div className="grid gap-3">
      <ul className="grid gap-2 sm:grid-cols-2">
        {hadir.map((one) => (
          <li key={one.akunId} className="wrap-anywhere">
            <span className="font-semibold">{one.nama}</span>
            {one.ketua ? <span className="text-brand"> · {t('ketua')}</span> : null}
            <span className="block text-sm text-ink-soft">{one.jabatan}</span>
          </li>
        ))}
      </ul>
      {hadir.some((one) => one.saya) && mayDo(usul, 'hadir') ? (
        <Button
          kind="quiet"
          className="justify-self-start"
          disabled={leave.isPending}
          onClick={() => leave.mutate({ hadir: false })}
        >
          {t('tidakHadir')}
        </Button>
      ) : null}
      {leave.error ? <ProblemPanel error={leave.error} /> : null}
    </div>
  );
}

function Hitungan(): ReactNode {
  const k = usePesan(kata);
  const { usul } = useUsul();
  return (
    <Figures>
      {(['setujui', 'tinjau-ulang', 'tolak', 'belum'] as const).map((hasil) => (
        <Figure key={hasil} label={k(`hasil-${hasil}`)} value={usul.baris.filter((b) => b.hasil === hasil).length} />
      ))}
    </Figures>
  );
}
