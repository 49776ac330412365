import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, usePesan } from '../../language/index.ts';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { type Column, DataTable, EmptyPanel, Section, SelectField } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { rotasiQuery } from './queries.ts';
import { TanggaGambar } from './tangga-gambar.tsx';

export type TanggaTampil = NonNullable<BalasanOf<'tanggaKarier'>['tangga']>;
type Anak = TanggaTampil['jabatan'][number];

/** The ladder of one rumpun: picture and table. */
export function Tangga(): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(rotasiQuery);
  const query = useApi('tanggaKarier', { query: state.rumpun ? { rumpun: state.rumpun } : {} });
  return (
    <QueryPanel query={query}>
      {({ rumpunList, tangga }) =>
        tangga === null ? (
          <EmptyPanel title={t('ladderNone')}>{t('ladderNoneWhy')}</EmptyPanel>
        ) : (
          <div className="grid gap-8">
            <div className="max-w-md">
              <SelectField
                label={t('rumpun')}
                value={tangga.rumpun}
                onChange={(rumpun) => change({ rumpun })}
                options={rumpunList.map((r) => ({ value: r, label: r }))}
              />
            </div>
            <Isi tangga={tangga} />
          </div>
        )
      }
    </QueryPanel>
  );
}

function Isi({ tangga }: { readonly tangga: TanggaTampil }): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(rotasiQuery);
  const columns = useColumns(tangga);
  const vacant = tangga.jabatan.reduce((sum, j) => sum + j.lowong, 0);
  return (
    <Section
      title={t('ladderTitle', { name: tangga.rumpun, n: tangga.jabatan.length, vacant: number(vacant) })}
      intro={t('ladderOut', { n: tangga.keluar })}
    >
      <TanggaGambar tangga={tangga} />
      <DataTable
        caption={t('ladderCaption', { n: tangga.jabatan.length })}
        rows={tangga.jabatan}
        columns={columns}
        rowKey={(j) => j.jabatanId}
        state={state}
        onState={change}
        exportName="tangga-karier"
      />
    </Section>
  );
}

function useColumns({ jabatan, langkah }: TanggaTampil): readonly Column<Anak>[] {
  const t = usePesan(pesan);
  const names = new Map(jabatan.map((j) => [j.jabatanId, j.nama]));
  const upOf = (j: Anak): string =>
    langkah
      .filter((l) => l.dari === j.jabatanId && l.arah === 'promosi')
      .map((l) => names.get(l.ke) ?? l.ke)
      .join('; ');
  const figure = (key: string, label: string, value: (j: Anak) => number | null): Column<Anak> => ({
    key,
    label,
    align: 'right',
    sort: value,
    csv: value,
    cell: (j) => {
      const n = value(j);
      return n === null ? '–' : number(n);
    },
  });
  return [
    {
      key: 'nama',
      label: t('post'),
      head: true,
      sort: (j) => j.nama,
      csv: (j) => j.nama,
      cell: (j) => <span className="wrap-anywhere">{j.nama}</span>,
    },
    figure('kelas', t('kelas'), (j) => j.kelas),
    figure('formasi', t('formasi'), (j) => j.formasi),
    figure('lowong', t('vacant'), (j) => j.lowong),
    figure('orang', t('headcount'), (j) => j.pegawai),
    figure('jatuh', t('due'), (j) => j.jatuhTempo),
    { key: 'naik', label: t('up'), csv: upOf, cell: (j) => <span className="wrap-anywhere">{upOf(j) || '–'}</span> },
  ];
}
