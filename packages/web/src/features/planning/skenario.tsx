import type { Skenario } from '@seimbang/contract';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { usePesan } from '../../language/index.ts';
import { EXACT } from '../../shared/exact.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { Riwayat } from '../../shared/riwayat/riwayat.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Button, ErrorSummary, Note, TextField, toast } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { ScenarioAssumptions, ScenarioRules } from './scenario-given.tsx';
import { changeOf, type Fault, faultsOf, type FormPartProps, formOf, type ScenarioForm } from './scenario-form.ts';
import { ScenarioDial } from './scenario-dial.tsx';
import { ScenarioGoals } from './scenario-goals.tsx';
import { ScenarioLocks } from './scenario-locks.tsx';

/** A scenario: how many moves, what matters, who stays. The rules of law are shown and cannot be changed. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApi('skenario', { params: { id } });
  const crumbs = <Trail name={query.data?.nama ?? t('scenario')} />;
  return query.data ? (
    <Page title={query.data.nama} crumbs={crumbs} intro={t('formIntro')}>
      <Form key={query.data.id} skenario={query.data} />
      <Riwayat objek="skenario" id={query.data.id} />
    </Page>
  ) : (
    <Page title={t('scenario')} crumbs={crumbs}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

function Trail({ name }: { readonly name: string }): ReactNode {
  const t = usePesan(pesan);
  return (
    <Breadcrumb
      parts={[
        {
          key: 'daftar',
          content: (
            <Link to="/perencanaan" activeOptions={EXACT} className="underline underline-offset-4 hover:text-brand">
              {t('listTitle')}
            </Link>
          ),
        },
        { key: 'ini', content: name },
      ]}
    />
  );
}

/** What is wrong with a field, in the same words on top and at the field. */
function useFaultText(): (fault: Fault) => string {
  const t = usePesan(pesan);
  const labels = { balance: t('weightBalance'), move: t('weightMove'), km: t('weightKm'), gap: t('weightGap') };
  return (fault) =>
    fault === 'nama' ? t('nameMissing') : fault === 'tmt' ? t('tmtWrong') : t('weightWrong', { label: labels[fault] });
}

function Form({ skenario }: { readonly skenario: Skenario }): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const say = useFaultText();
  const [form, setForm] = useState(() => formOf(skenario));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const act = useSaveAndCompute(skenario);
  const editable = peran === 'analis';
  const part: FormPartProps = {
    form,
    editable,
    change: (some) => setForm((before) => ({ ...before, ...some })),
    message: (fault) => (faults.includes(fault) ? say(fault) : undefined),
  };
  const submit = (compute: boolean): void => {
    const found = faultsOf(form);
    setFaults(found);
    if (found.length === 0) act.run(form, compute);
  };
  return (
    <form
      noValidate
      className="grid min-w-0 gap-10"
      onSubmit={(event) => {
        event.preventDefault();
        submit(true);
      }}
    >
      <ErrorSummary errors={faults.map((fault) => ({ fieldId: fault, message: say(fault) }))} />
      {editable ? null : <Note>{t('readOnly')}</Note>}
      <fieldset disabled={!editable} className="grid min-w-0 gap-10">
        <div className="max-w-xl">
          <TextField
            id="nama"
            label={t('scenarioName')}
            value={form.nama}
            error={part.message('nama')}
            maxLength={120}
            onChange={(event) => part.change({ nama: event.target.value })}
          />
        </div>
        <ScenarioDial {...part} skenarioId={skenario.id} />
        <ScenarioGoals {...part} />
        <ScenarioLocks {...part} />
      </fieldset>
      <ScenarioRules />
      <ScenarioAssumptions />
      {act.error ? <ProblemPanel error={act.error} /> : null}
      {editable ? (
        <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-3 border-t border-line bg-canvas px-4 py-4">
          <Button type="submit" disabled={act.busy}>
            {act.busy ? t('computing') : t('compute')}
          </Button>
          <Button kind="secondary" disabled={act.busy} onClick={() => submit(false)}>
            {t('save')}
          </Button>
        </div>
      ) : null}
    </form>
  );
}

interface SaveAndCompute {
  readonly run: (form: ScenarioForm, compute: boolean) => void;
  readonly busy: boolean;
  readonly error: unknown;
}

function useSaveAndCompute(skenario: Skenario): SaveAndCompute {
  const t = usePesan(pesan);
  const navigate = useNavigate();
  const save = useAct('skenarioUbah', ['skenario', 'skenarioDaftar', 'skenarioKurva']);
  const compute = useAct('skenarioHitung', ['skenarioDaftar']);
  const params = { id: skenario.id };
  const run = async (form: ScenarioForm, wanted: boolean): Promise<void> => {
    await save.mutateAsync({ params, body: { ...changeOf(form), versi: skenario.versi } });
    if (!wanted) return toast(t('saved'));
    const { hitunganId } = await compute.mutateAsync({ params });
    return navigate({ to: '/perencanaan/hitungan/$id', params: { id: hitunganId } });
  };
  return {
    // A failure stays in `error` of the call that failed and is drawn above the buttons.
    run: (form, wanted) => void run(form, wanted).catch(() => undefined),
    busy: save.isPending || compute.isPending,
    error: save.error ?? compute.error,
  };
}
