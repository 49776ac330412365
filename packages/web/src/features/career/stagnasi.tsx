import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useId } from 'react';
import { longDate, number, percent, useLanguage, usePesan } from '../../language/index.ts';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { type Column, DataTable, EmptyPanel, Formula, Note, Section, SelectField } from '../../ui/index.ts';
import { Batang } from './batang.tsx';
import { pesan } from './pesan.ts';
import { rotasiQuery } from './queries.ts';

type Data = BalasanOf<'stagnasi'>;
type Unit = Data['unit'][number];
type Bagian = Unit['hariIni'];

const UUID = /^[0-9a-f-]{36}$/;

/** Share of people who stand still: today, after a plan, and at the end of the calendar with and without it. */
export function Stagnasi(): ReactNode {
  const t = usePesan(pesan);
  const [state] = useAddress(rotasiQuery);
  const query = useApi('stagnasi', { query: UUID.test(state.rencana) ? { rencanaId: state.rencana } : {} });
  return (
    <QueryPanel query={query}>
      {(data) =>
        data.unit.length === 0 ? (
          <EmptyPanel title={t('stillNone')}>{t('stillNoneWhy')}</EmptyPanel>
        ) : (
          <Isi data={data} />
        )
      }
    </QueryPanel>
  );
}

const shareOf = (b: Bagian | null): number | null =>
  b === null || b.stagnan === null || b.orang === 0 ? null : b.stagnan / b.orang;
const said = (b: Bagian | null): string => {
  const share = shareOf(b);
  return share === null ? '–' : percent(share, 0);
};

function Isi({ data }: { readonly data: Data }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { semua, batasBulan: months, akhir, dasar } = data;
  const title =
    akhir === null
      ? t('stillTitleToday', { share: said(semua.hariIni), months })
      : t('stillTitle', {
          share: said(semua.hariIni),
          months,
          day: longDate(akhir, language),
          without: said(semua.akhirTanpa),
          with: said(semua.akhirDengan),
        });
  return (
    <Section title={title}>
      <Note>
        <p>
          {dasar.golongan || dasar.pelatihan
            ? t('basisSome', { grade: dasar.golongan ? 'yes' : 'no', training: dasar.pelatihan ? 'yes' : 'no' })
            : t('basisNone')}
        </p>
        <p className="text-sm">{akhir === null ? t('noCalendarStill') : t('assume')}</p>
      </Note>
      {akhir === null ? null : <Gambar data={data} />}
      <PilihRencana />
      <Tabel data={data} />
    </Section>
  );
}

const MOST = 20;

function Gambar({ data }: { readonly data: Data }): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const rows = data.unit
    .filter((u) => shareOf(u.akhirTanpa) !== null && shareOf(u.akhirDengan) !== null)
    .sort((a, b) => (shareOf(b.akhirTanpa) ?? 0) - (shareOf(a.akhirTanpa) ?? 0))
    .slice(0, MOST);
  return (
    <figure aria-labelledby={id} className="grid gap-3">
      <figcaption id={id} className="font-semibold">
        ▭ {t('endWithout')} · ■ {t('endWith')}
      </figcaption>
      <ol className="grid gap-1">
        {rows.map((u) => (
          <Batang
            key={u.unorId}
            label={u.unorNama}
            bagian={shareOf(u.akhirDengan) ?? 0}
            pembanding={shareOf(u.akhirTanpa) ?? 0}
            nilai={`${said(u.akhirTanpa)} → ${said(u.akhirDengan)}`}
          />
        ))}
      </ol>
    </figure>
  );
}

function PilihRencana(): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(rotasiQuery);
  const query = useApi('skenarioDaftar');
  const plans = (query.data?.skenario ?? []).flatMap((s) =>
    s.rencana ? [{ value: s.rencana.id, label: s.nama }] : [],
  );
  if (plans.length === 0) return null;
  return (
    <div className="max-w-md">
      <SelectField
        label={t('comparePlan')}
        value={plans.some((p) => p.value === state.rencana) ? state.rencana : ''}
        onChange={(rencana) => change({ rencana })}
        options={[{ value: '', label: t('noPlan') }, ...plans]}
      />
    </div>
  );
}

function Tabel({ data }: { readonly data: Data }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(rotasiQuery);
  const columns = useColumns(data);
  return (
    <DataTable
      caption={t('stillCaption', { n: number(data.unit.length), months: data.batasBulan })}
      rows={data.unit}
      columns={columns}
      rowKey={(u) => u.unorId}
      state={state}
      onState={change}
      search={(u) => [u.unorNama]}
      exportName="stagnasi"
    />
  );
}

function useColumns(data: Data): readonly Column<Unit>[] {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const share = (key: string, label: string, of: (u: Unit) => Bagian | null): Column<Unit> => ({
    key,
    label,
    align: 'right',
    sort: (u) => shareOf(of(u)),
    csv: (u) => shareOf(of(u)),
    cell: (u) => <Sel bagian={of(u)} name={`${label}, ${u.unorNama}`} />,
  });
  return [
    {
      key: 'unit',
      label: t('unit'),
      head: true,
      sort: (u) => u.unorNama,
      csv: (u) => u.unorNama,
      cell: (u) => <span className="wrap-anywhere">{u.unorNama}</span>,
    },
    share('hariIni', t('today', { day: longDate(data.tmt, language) }), (u) => u.hariIni),
    ...(data.semua.sesudahRencana ? [share('rencana', t('afterPlan'), (u: Unit) => u.sesudahRencana)] : []),
    ...(data.akhir
      ? [
          share('akhirTanpa', t('endWithout'), (u: Unit) => u.akhirTanpa),
          share('akhirDengan', t('endWith'), (u: Unit) => u.akhirDengan),
        ]
      : []),
  ];
}

function Sel({ bagian, name }: { readonly bagian: Bagian | null; readonly name: string }): ReactNode {
  const t = usePesan(pesan);
  if (bagian === null || bagian.orang === 0) return '–';
  if (bagian.stagnan === null) return <span className="text-sm text-ink-soft">{t('hidden')}</span>;
  const sum = `${number(bagian.stagnan)} ÷ ${number(bagian.orang)} = ${said(bagian)}`;
  return <Formula value={said(bagian)} name={name} lines={() => [{ rule: t('shareRuleStill'), sum }]} />;
}
