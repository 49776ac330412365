import { type ReactNode, useState } from 'react';
import { longDate, number, percent, useLanguage, usePesan } from '../../language/index.ts';
import { type Column, DataTable, Formula, Section, type TableState } from '../../ui/index.ts';
import type { KalenderTampil } from './kalender.tsx';
import { pesan } from './pesan.ts';

type Baris = KalenderTampil['jendela'][number]['unit'][number];

interface UnitRow {
  readonly unorId: string;
  readonly nama: string;
  /** One cell for each window; null where the unit has no people then. */
  readonly jendela: readonly (Baris | null)[];
}

const CALM: TableState = { urut: '', cari: '' };

/** Units down, windows across: how many leave of how many may, and that the floor holds. */
export function UnitJendela({ kalender }: { readonly kalender: KalenderTampil }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, setState] = useState(CALM);
  const rows = rowsOf(kalender);
  const columns: readonly Column<UnitRow>[] = [
    {
      key: 'nama',
      label: t('unit'),
      head: true,
      sort: (r) => r.nama,
      csv: (r) => r.nama,
      cell: (r) => <span className="wrap-anywhere">{r.nama}</span>,
    },
    ...kalender.jendela.map(
      (j, i): Column<UnitRow> => ({
        key: `j${j.nomor}`,
        label: longDate(j.tmt, language),
        csv: (r) => r.jendela[i]?.keluar ?? null,
        cell: (r) => <Sel baris={r.jendela[i] ?? null} bagian={kalender.pilihan.bagianMaksimum} nama={r.nama} />,
      }),
    ),
  ];
  return (
    <Section title={t('unitTable')} intro={t('unitIntro')}>
      <DataTable
        caption={t('unitCaption', {
          n: number(rows.length),
          w: kalender.jendela.length,
          day: longDate(kalender.pilihan.mulai, language),
        })}
        rows={rows}
        columns={columns}
        rowKey={(r) => r.unorId}
        state={state}
        onState={setState}
        search={(r) => [r.nama]}
        exportName="rotasi-unit"
      />
    </Section>
  );
}

function Sel({
  baris,
  bagian,
  nama,
}: {
  readonly baris: Baris | null;
  readonly bagian: number;
  readonly nama: string;
}): ReactNode {
  const t = usePesan(pesan);
  if (!baris) return '–';
  const value = `${baris.keluar}/${baris.batasKeluar}`;
  const busy = baris.keluar > 0 ? 'font-semibold' : 'text-ink-soft';
  return (
    <span className="grid justify-items-start gap-1">
      <span className={busy}>
        <Formula
          value={value}
          name={`${t('unitTable')}, ${nama}`}
          lines={() => [
            {
              rule: t('shareRule'),
              sum: `${percent(bagian, 0)} × ${baris.berpengalaman} → ${baris.batasKeluar}`,
            },
          ]}
        />
      </span>
      <span className="text-sm font-normal text-ink-soft">
        {t('people', { before: baris.orangSebelum, after: baris.orangSesudah, floor: baris.lantai })}
      </span>
    </span>
  );
}

function rowsOf({ jendela }: KalenderTampil): UnitRow[] {
  const cells = jendela.map((j) => new Map(j.unit.map((u) => [u.unorId, u])));
  const names = new Map(jendela.flatMap((j) => j.unit.map((u) => [u.unorId, u.unorNama] as const)));
  return Array.from(names, ([unorId, nama]) => ({ unorId, nama, jendela: cells.map((c) => c.get(unorId) ?? null) }));
}
