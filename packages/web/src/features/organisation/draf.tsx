import type { DrafImpor, HasilImpor, LaporanImpor } from '@seimbang/contract';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { number, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { Riwayat } from '../../shared/riwayat/riwayat.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useAct, useApi } from '../../shared/use-api.ts';
import {
  Breadcrumb,
  Button,
  buttonClass,
  ChoiceField,
  Figure,
  Figures,
  LoadingPanel,
  Note,
  Section,
  Tabs,
  toast,
} from '../../ui/index.ts';
import { Temuan } from './temuan.tsx';
import { Nama } from './nama.tsx';
import { LembarKartu } from './lembar.tsx';
import { pesan } from './pesan.ts';
import { Pratinjau } from './pratinjau.tsx';
import { drafQuery } from './queries.ts';

/** One draft: what was recognised, what will become of it, what needs repair; then apply or discard. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const draft = useApi('impor', { params: { id } });
  if (draft.data === undefined)
    return (
      <Page title={t('impor')}>
        <QueryPanel query={draft}>{() => <LoadingPanel />}</QueryPanel>
      </Page>
    );
  return <Draft draft={draft.data} />;
}

function Draft({ draft }: { readonly draft: DrafImpor }): ReactNode {
  const t = usePesan(pesan);
  const [result, setResult] = useState<HasilImpor | null>(null);
  const report: LaporanImpor = result ?? draft.laporan;
  const applied = draft.status === 'diterapkan' || result !== null;
  const counts = { accepted: report.accepted, rejected: report.rejected };
  const files = draft.berkas.map((file) => file.nama).join(', ');
  return (
    <Page
      title={t(applied ? 'appliedTitle' : 'draftTitle', counts)}
      name={t('impor')}
      crumbs={
        <Breadcrumb
          parts={[
            {
              key: 'impor',
              content: (
                <Link to={'/impor' as string} className="underline underline-offset-4">
                  {t('impor')}
                </Link>
              ),
            },
            { key: 'draf', content: files },
          ]}
        />
      }
      intro={applied ? undefined : t('draftIntro')}
    >
      {applied ? <Applied same={result?.berubah === false} /> : null}
      <Summary report={report} />
      {applied ? null : <Decision draft={draft} onApplied={setResult} />}
      <Nama draft={draft} locked={applied} />
      <Details draft={draft} report={report} locked={applied} />
      <Riwayat objek="impor" id={draft.id} />
    </Page>
  );
}

interface DetailsProps {
  readonly draft: DrafImpor;
  readonly report: LaporanImpor;
  readonly locked: boolean;
}

/** What needs repair, how the sheets were read, and what comes of them: each may be hundreds of rows long, so one is shown at a time. */
function Details({ draft, report, locked }: DetailsProps): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(drafQuery);
  const issues = (): ReactNode => (
    <Section title={t('issuesTitle')} intro={t('issuesIntro')}>
      <Temuan issues={report.issues} />
    </Section>
  );
  const sheets = (): ReactNode => (
    <Section title={t('sheetsTitle')}>
      {draft.lembar.map((sheet) => (
        <LembarKartu key={sheet.indeks} draftId={draft.id} kinds={draft.jenisLembar} sheet={sheet} locked={locked} />
      ))}
    </Section>
  );
  const preview = (): ReactNode => (
    <Section title={t('previewTitle')}>
      {draft.lembar.map((sheet) => (
        <Pratinjau key={sheet.indeks} sheet={sheet} />
      ))}
    </Section>
  );
  return (
    <Tabs
      value={state.lihat}
      onChange={(lihat) => change({ lihat, urut: '', cari: '' })}
      label={t('detailsLabel')}
      tabs={[
        { value: 'temuan', label: t('issuesTab', { n: report.issues.length }), content: issues },
        { value: 'lembar', label: t('sheetsTab', { n: draft.lembar.length }), content: sheets },
        { value: 'pratinjau', label: t('previewTab'), content: preview },
      ]}
    />
  );
}

function Summary({ report }: { readonly report: LaporanImpor }): ReactNode {
  const t = usePesan(pesan);
  return (
    <Figures>
      <Figure label={t('read')} value={number(report.read)} unit={t('rows')} />
      <Figure label={t('accepted')} value={number(report.accepted)} unit={t('rows')} />
      <Figure label={t('repaired')} value={number(report.repaired)} unit={t('rows')} />
      <Figure label={t('rejected')} value={number(report.rejected)} unit={t('rows')} />
      <Figure label={t('quality')} value={number(report.quality.index, 0)} unit={t('ofHundred')} />
    </Figures>
  );
}

function Applied({ same }: { readonly same: boolean }): ReactNode {
  const t = usePesan(pesan);
  return (
    <Note kind="success">
      <p>{t(same ? 'appliedSame' : 'appliedNext')}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <Link to={'/impor/asumsi' as string} className={buttonClass('primary')}>
          {t('settle')}
        </Link>
        <Link to={'/beban' as string} className={buttonClass('secondary')}>
          {t('seeLoad')}
        </Link>
      </p>
    </Note>
  );
}

interface DecisionProps {
  readonly draft: DrafImpor;
  readonly onApplied: (result: HasilImpor) => void;
}

function Decision({ draft, onApplied }: DecisionProps): ReactNode {
  const t = usePesan(pesan);
  const navigate = useNavigate();
  const [mode, setMode] = useState<DrafImpor['mode']>(draft.mode);
  const apply = useAct('imporTerapkan', 'all');
  const discard = useAct('imporBuang', ['imporRiwayat']);
  const params = { id: draft.id };
  return (
    <div className="grid max-w-xl gap-4">
      <ChoiceField
        legend={t('modeLegend')}
        value={mode}
        onChange={(value) => setMode(value === 'gantikan' ? 'gantikan' : 'gabungkan')}
        options={[
          { value: 'gabungkan', label: t('modeMerge'), detail: t('modeMergeDetail') },
          { value: 'gantikan', label: t('modeReplace'), detail: t('modeReplaceDetail') },
        ]}
      />
      <div className="flex flex-wrap gap-3">
        <Button
          disabled={apply.isPending || draft.laporan.accepted === 0}
          onClick={() => apply.mutate({ params, body: { mode } }, { onSuccess: onApplied })}
        >
          {t(apply.isPending ? 'applying' : 'apply')}
        </Button>
        <Button
          kind="secondary"
          disabled={discard.isPending}
          onClick={() =>
            discard.mutate(
              { params },
              {
                onSuccess: () => {
                  toast(t('discarded'));
                  void navigate({ to: '/impor' } as never);
                },
              },
            )
          }
        >
          {t('discard')}
        </Button>
      </div>
      {apply.error ? <ProblemPanel error={apply.error} /> : null}
      {discard.error ? <ProblemPanel error={discard.error} /> : null}
    </div>
  );
}
