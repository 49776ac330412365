import type { HalamanUnor } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { number, ratio, usePesan } from '../../language/index.ts';
import { EXACT } from '../../shared/exact.ts';
import { Inbox } from '../../shared/inbox/inbox.tsx';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Figure, Figures, Formula, LoadMark, Section, Tabs } from '../../ui/index.ts';
import { JabatanTable } from './jabatan-table.tsx';
import { PegawaiTable } from './pegawai-table.tsx';
import { needLines, ratioLines } from './load-formulas.ts';
import { pesan } from './pesan.ts';
import { unitQuery } from './queries.ts';
import { SubunitTable } from './subunit-table.tsx';
import { TugasTable } from './tugas-table.tsx';
import { useDataDate } from './use-data-date.ts';

/** One unit: what it needs, who is there, and the formula behind every number. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { unorId } = useParams({ strict: false }) as { unorId: string };
  const query = useApi('bebanUnor', { params: { unorId } });
  return query.data ? (
    <Unit data={query.data} />
  ) : (
    <Page title={t('unit')}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

function Unit({ data }: { readonly data: HalamanUnor }): ReactNode {
  const t = usePesan(pesan);
  const { angka, unor } = data;
  const session = useSession();
  const own = session.peran === 'kepala-unit' && session.unorId === unor.unorId;
  const title =
    angka.rasio === null
      ? t('unitTitleNone', { name: unor.nama })
      : t('unitTitle', { name: unor.nama, ratio: ratio(angka.rasio) });
  return (
    <Page
      title={title}
      name={unor.nama}
      crumbs={<Trail data={data} />}
      intro={t('unitSentence', {
        need: number(angka.need, 1),
        present: number(angka.bezetting),
        vacant: data.strukturalKosong,
      })}
    >
      {own ? (
        <Section title={t('waiting')}>
          <Inbox />
        </Section>
      ) : null}
      <Facts data={data} />
      <Contents data={data} />
    </Page>
  );
}

function Trail({ data }: { readonly data: HalamanUnor }): ReactNode {
  const t = usePesan(pesan);
  const link = 'underline underline-offset-4 hover:text-brand';
  return (
    <Breadcrumb
      parts={[
        {
          key: 'beban',
          content: (
            <Link to="/beban" activeOptions={EXACT} className={link}>
              {t('loadTitle')}
            </Link>
          ),
        },
        ...data.jalur.map((part) => ({
          key: part.unorId,
          content: (
            <Link to="/beban/$unorId" params={{ unorId: part.unorId }} activeOptions={EXACT} className={link}>
              {part.nama}
            </Link>
          ),
        })),
        { key: 'ini', content: data.unor.nama },
      ]}
    />
  );
}

function Facts({ data }: { readonly data: HalamanUnor }): ReactNode {
  const t = usePesan(pesan);
  const dataDate = useDataDate();
  const { angka, termasukSubunit } = data;
  return (
    <Figures>
      <Figure
        label={t('ratio')}
        value={
          angka.rasio === null ? (
            <LoadMark rasio={null} />
          ) : (
            <Formula
              value={<LoadMark rasio={angka.rasio} word />}
              name={t('ratio')}
              lines={() => ratioLines(t, angka)}
            />
          )
        }
        note={dataDate(data.dataPer)}
      />
      <Figure
        label={t('need')}
        value={
          <Formula value={number(angka.need, 1)} name={t('need')} lines={() => needLines(t, angka, data.wkeMenit)} />
        }
        unit={t('needUnit')}
      />
      <Figure
        label={t('present')}
        value={
          <Formula value={number(angka.bezetting)} name={t('present')} lines={() => [{ rule: t('formulaPresent') }]} />
        }
        unit={t('needUnit')}
      />
      <Figure label={t('vacancies')} value={number(data.strukturalKosong)} />
      <Figure label={t('wke')} value={number(data.wkeMenit)} unit={t('wkeUnit')} />
      {data.subunit.length > 0 ? (
        <Figure
          label={t('withSub')}
          value={
            <Formula
              value={<LoadMark rasio={termasukSubunit.rasio} word />}
              name={t('withSub')}
              lines={() => ratioLines(t, termasukSubunit)}
            />
          }
        />
      ) : null}
    </Figures>
  );
}

function Contents({ data }: { readonly data: HalamanUnor }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(unitQuery);
  const table = { data, state, onState: change };
  return (
    <Tabs
      label={t('tabChoice')}
      value={state.lihat === 'sub' && data.subunit.length === 0 ? 'jabatan' : state.lihat}
      onChange={(lihat) => change({ lihat, urut: '', cari: '' })}
      tabs={[
        { value: 'jabatan', label: t('tabJabatan'), content: () => <JabatanTable {...table} /> },
        { value: 'tugas', label: t('tabTugas'), content: () => <TugasTable {...table} /> },
        { value: 'pegawai', label: t('tabPegawai'), content: () => <PegawaiTable {...table} /> },
        ...(data.subunit.length > 0
          ? [{ value: 'sub' as const, label: t('tabSub'), content: () => <SubunitTable {...table} /> }]
          : []),
      ]}
    />
  );
}
