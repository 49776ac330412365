import type { Skenario } from '@seimbang/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { fixed, longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, type Column, DataTable, Dialog, EmptyPanel } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { daftarQuery } from './queries.ts';

/** The scenarios: what each allows, and what its last plan reaches. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('skenarioDaftar');
  const count = query.data?.skenario.length ?? 0;
  const create = <CreateButton count={count} />;
  return (
    <Page title={t('listTitle')} intro={t('listIntro')} actions={count > 0 ? create : null}>
      <QueryPanel query={query}>
        {({ skenario }) =>
          skenario.length === 0 ? (
            <EmptyPanel title={t('noScenarios')} action={create}>
              {t('noScenariosWhy')}
            </EmptyPanel>
          ) : (
            <ScenarioTable rows={skenario} />
          )
        }
      </QueryPanel>
    </Page>
  );
}

function CreateButton({ count }: { readonly count: number }): ReactNode {
  const t = usePesan(pesan);
  const navigate = useNavigate();
  const { peran } = useSession();
  const create = useAct('skenarioBuat', ['skenarioDaftar']);
  if (peran !== 'analis') return null;
  return (
    <div className="grid gap-3">
      <Button
        icon="plus"
        disabled={create.isPending}
        onClick={() =>
          create.mutate(
            { body: { nama: t('newName', { n: count + 1 }) } },
            { onSuccess: ({ id }) => void navigate({ to: '/perencanaan/skenario/$id', params: { id } }) },
          )
        }
      >
        {t('newScenario')}
      </Button>
      {create.error ? <ProblemPanel error={create.error} /> : null}
    </div>
  );
}

function ScenarioTable({ rows }: { readonly rows: readonly Skenario[] }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(daftarQuery);
  const columns: readonly Column<Skenario>[] = [
    {
      key: 'nama',
      label: t('scenario'),
      head: true,
      sort: (row) => row.nama,
      csv: (row) => row.nama,
      cell: (row) => (
        <Link
          to="/perencanaan/skenario/$id"
          params={{ id: row.id }}
          className="font-semibold text-brand underline-offset-4 wrap-anywhere hover:underline"
        >
          {row.nama}
        </Link>
      ),
    },
    {
      key: 'k',
      label: t('movesAtMost'),
      align: 'right',
      sort: (row) => row.maksimumMutasi,
      csv: (row) => row.maksimumMutasi,
      cell: (row) => (row.maksimumMutasi === null ? t('noLimit') : number(row.maksimumMutasi)),
    },
    {
      key: 'hasil',
      label: t('result'),
      sort: (row) => row.rencana?.after ?? null,
      csv: (row) => row.rencana?.after ?? null,
      cell: (row) => <Result row={row} />,
    },
    {
      key: 'diubah',
      label: t('changed'),
      sort: (row) => row.diubah,
      csv: (row) => row.diubah,
      cell: (row) => <span className="sm:whitespace-nowrap">{longDate(row.diubah, language)}</span>,
    },
    { key: 'tindakan', label: t('actions'), bare: true, cell: (row) => <RowActions row={row} /> },
  ];
  return (
    <DataTable
      caption={t('listCaption', { n: rows.length })}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      state={state}
      onState={change}
      search={(row) => [row.nama]}
      exportName="skenario"
    />
  );
}

function Result({ row }: { readonly row: Skenario }): ReactNode {
  const t = usePesan(pesan);
  const running =
    row.hitungan && (row.hitungan.keadaan === 'antre' || row.hitungan.keadaan === 'berjalan') ? row.hitungan : null;
  if (running)
    return (
      <Link
        to="/perencanaan/hitungan/$id"
        params={{ id: running.id }}
        className="text-brand underline underline-offset-4"
      >
        {t('running')}
      </Link>
    );
  if (!row.rencana) return <span className="text-ink-soft">{t('noPlan')}</span>;
  const { pindahan, before, after, usang } = row.rencana;
  return (
    <>
      {t('resultMoves', { n: pindahan, before: fixed(before, 2), after: fixed(after, 2) })}
      {usang ? <span className="ml-2 font-semibold text-warning">{t('stale')}</span> : null}
    </>
  );
}

function RowActions({ row }: { readonly row: Skenario }): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const [asking, setAsking] = useState(false);
  const remove = useAct('skenarioHapus', ['skenarioDaftar']);
  return (
    <span className="inline-flex flex-wrap gap-x-5 gap-y-1">
      {row.rencana ? (
        <Link
          to="/perencanaan/rencana/$id"
          params={{ id: row.rencana.id }}
          className="inline-flex min-h-8 items-center font-semibold text-brand underline underline-offset-4"
        >
          {t('openPlan')}
        </Link>
      ) : null}
      <Link
        to="/perencanaan/skenario/$id"
        params={{ id: row.id }}
        className="inline-flex min-h-8 items-center font-semibold text-brand underline underline-offset-4"
      >
        {t('openScenario')}
      </Link>
      {peran === 'analis' ? (
        <button
          type="button"
          className="min-h-8 font-semibold text-danger underline underline-offset-4"
          onClick={() => setAsking(true)}
        >
          {t('remove')}
        </button>
      ) : null}
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t('removeTitle', { name: row.nama })}
        description={t('removeWhy')}
      >
        {remove.error ? <ProblemPanel error={remove.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button
            kind="danger"
            disabled={remove.isPending}
            onClick={() => remove.mutate({ params: { id: row.id } }, { onSuccess: () => setAsking(false) })}
          >
            {t('removeYes')}
          </Button>
          <Button kind="secondary" onClick={() => setAsking(false)}>
            {t('cancel')}
          </Button>
        </div>
      </Dialog>
    </span>
  );
}
