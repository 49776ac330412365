import type { LaporanKeadilan } from '@seimbang/contract';
import { type ReactNode, useState } from 'react';
import { fixed, number, percent, usePesan } from '../../language/index.ts';
import { type Column, DataTable, type TableState } from '../../ui/index.ts';
import { namaOf } from './nama.ts';
import { pesan } from './pesan.ts';

type Tabel = LaporanKeadilan['tabel'][number];
type Kelompok = Tabel['kelompok'][number];

/** The numbers of the picture, and what the test says of each group. */
export function TabelKelompok({ tabel, tahun }: { readonly tabel: Tabel; readonly tahun: number }): ReactNode {
  const t = usePesan(pesan);
  const [state, setState] = useState<TableState>({ urut: '', cari: '' });
  const columns = useColumns(tabel.dimensi);
  const whole = tabel.pTabel === null ? '' : t('pTabel', { p: fixed(tabel.pTabel, 3) });
  return (
    <DataTable
      caption={`${t('judulTabel', { year: String(tahun) })} ${whole}`}
      rows={tabel.kelompok}
      columns={columns}
      rowKey={(k) => k.nama.join('|')}
      state={state}
      onState={setState}
      exportName={`keadilan-${tahun}-${tabel.dimensi}`}
    />
  );
}

const PUTUSAN = {
  'terlalu-sedikit': 'putusanSedikit',
  'tidak-tampak-beda': 'putusanRata',
  'perlu-diperiksa': 'putusanBeda',
} as const;

function useColumns(dimensi: Tabel['dimensi']): readonly Column<Kelompok>[] {
  const t = usePesan(pesan);
  const nameOf = (k: Kelompok): string => namaOf(k.nama, dimensi, t);
  const share = (value: number): string => percent(value);
  return [
    {
      key: 'nama',
      label: t('kelompok'),
      head: true,
      sort: nameOf,
      csv: (k) => k.nama.join('; '),
      cell: (k) => <span className="wrap-anywhere">{nameOf(k)}</span>,
    },
    {
      key: 'orang',
      label: t('kolomOrang'),
      align: 'right',
      sort: (k) => k.orang,
      csv: (k) => k.orang,
      cell: (k) => number(k.orang),
    },
    {
      key: 'kena',
      label: t('kolomKena'),
      align: 'right',
      sort: (k) => k.kena,
      csv: (k) => k.kena,
      cell: (k) => number(k.kena),
    },
    {
      key: 'bagian',
      label: t('kolomBagian'),
      align: 'right',
      sort: (k) => k.bagian.bagian,
      csv: (k) => k.bagian.bagian,
      cell: (k) => (
        <span className="grid justify-items-end">
          <span className="font-semibold">{share(k.bagian.bagian)}</span>
          <span className="text-sm text-ink-soft">
            {share(k.bagian.bawah)}–{share(k.bagian.atas)}
          </span>
        </span>
      ),
    },
    {
      key: 'lain',
      label: t('kolomLain'),
      align: 'right',
      csv: (k) => k.bagianLain,
      cell: (k) => (k.bagianLain === null ? '–' : share(k.bagianLain)),
    },
    {
      key: 'p',
      label: t('kolomP'),
      align: 'right',
      sort: (k) => k.pHolm,
      csv: (k) => k.pHolm,
      cell: (k) => (k.pHolm === null ? '–' : fixed(k.pHolm, 3)),
    },
    {
      key: 'putusan',
      label: t('kolomPutusan'),
      csv: (k) => k.putusan,
      cell: (k) => (
        <span className={k.putusan === 'perlu-diperiksa' ? 'font-semibold text-over-ink' : ''}>
          {t(PUTUSAN[k.putusan], { power: percent(k.daya, 0) })}
        </span>
      ),
    },
  ];
}
