import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { number, useLanguage, usePesan } from '../../../language/index.ts';
import { rentangHari } from '../../../shared/lonjakan/rentang.ts';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApi } from '../../../shared/use-api.ts';
import { Button, type Column, DataTable, EmptyPanel } from '../../../ui/index.ts';
import { pesan } from './kata/pesan.ts';
import { PeristiwaDialog } from './peristiwa-dialog.tsx';
import { prakiraanQuery } from './queries.ts';

type Data = BalasanOf<'peristiwaDaftar'>;
export type Peristiwa = Data['peristiwa'][number];

/** Events behind and ahead; the analyst adds, moves and removes them with a reason. */
export function Kalender(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('peristiwaDaftar');
  const analyst = useSession().peran === 'analis';
  const [open, setOpen] = useState<Peristiwa | 'baru' | null>(null);
  return (
    <QueryPanel query={query}>
      {(data) => (
        <div className="grid gap-4">
          <p className="max-w-[75ch] text-ink-soft">{t('kalenderIntro')}</p>
          {analyst ? (
            <div>
              <Button icon="plus" onClick={() => setOpen('baru')}>
                {t('tambah')}
              </Button>
            </div>
          ) : null}
          {data.peristiwa.length === 0 ? (
            <EmptyPanel title={t('kalenderKosong')}>{t('kalenderKosongSebab')}</EmptyPanel>
          ) : (
            <Tabel rows={data.peristiwa} onEdit={analyst ? setOpen : null} />
          )}
          {open === null ? null : (
            <PeristiwaDialog
              key={open === 'baru' ? '' : open.peristiwaId}
              data={data}
              peristiwa={open === 'baru' ? null : open}
              onClose={() => setOpen(null)}
            />
          )}
        </div>
      )}
    </QueryPanel>
  );
}

function Tabel({
  rows,
  onEdit,
}: {
  readonly rows: readonly Peristiwa[];
  readonly onEdit: ((p: Peristiwa) => void) | null;
}): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, change] = useAddress(prakiraanQuery);
  const untuk = (p: Peristiwa): string => `${p.unorNama ?? t('semuaUnit')}, ${p.layananNama ?? t('semuaLayanan')}`;
  const columns: readonly Column<Peristiwa>[] = [
    {
      key: 'nama',
      label: t('colNama'),
      head: true,
      sort: (p) => p.nama,
      csv: (p) => p.nama,
      cell: (p) => <span className="font-semibold wrap-anywhere">{p.nama}</span>,
    },
    {
      key: 'mulai',
      label: t('colKapan'),
      sort: (p) => p.mulai,
      csv: (p) => `${p.mulai} ${p.selesai}`,
      cell: (p) => rentangHari(p.mulai, p.selesai, language),
    },
    { key: 'untuk', label: t('colUntuk'), csv: untuk, cell: (p) => <span className="wrap-anywhere">{untuk(p)}</span> },
    {
      key: 'pengali',
      label: t('colPengali'),
      align: 'right',
      csv: (p) => p.asumsi ?? p.pengali,
      cell: (p) => (
        <span>
          {p.pengali === null ? '–' : number(p.pengali, 1)}
          {p.asumsi === null ? null : (
            <span className="block text-sm text-ink-soft">{t('asumsi', { n: number(p.asumsi, 1) })}</span>
          )}
        </span>
      ),
    },
    { key: 'keadaan', label: t('colKeadaan'), csv: (p) => t(p.keadaan), cell: (p) => t(p.keadaan) },
    ...(onEdit
      ? [
          {
            key: 'ubah',
            label: t('colTindakan'),
            bare: true as const,
            cell: (p: Peristiwa) => (
              <Button
                kind="quiet"
                aria-label={t('ubahNama', { nama: p.nama, unit: p.unorNama ?? t('semuaUnit') })}
                onClick={() => onEdit(p)}
              >
                {t('ubah')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('kalenderCaption')}
      rows={rows}
      columns={columns}
      rowKey={(p) => p.peristiwaId}
      state={{ urut: state.urut, cari: state.cari }}
      onState={change}
      search={(p) => [p.nama, untuk(p)]}
      exportName="peristiwa"
    />
  );
}
