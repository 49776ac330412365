import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { longDate, number, signed, useLanguage, usePesan } from '../../language/index.ts';
import { ProblemPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useAct } from '../../shared/use-api.ts';
import { Button, type Column, DataTable, MoveArrow, Section, SelectField, type TableState } from '../../ui/index.ts';
import type { KalenderTampil } from './kalender.tsx';
import { pesan } from './pesan.ts';
import { rotasiQuery } from './queries.ts';

type Jendela = KalenderTampil['jendela'][number];
type Pindah = Jendela['pindah'][number];

const CALM: TableState = { urut: '', cari: '' };

/** The moves of one window, with who hands over to whom. */
export function Pindahan({ kalender }: { readonly kalender: KalenderTampil }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { peran } = useSession();
  const [state, change] = useAddress(rotasiQuery);
  const chosen = kalender.jendela.find((j) => String(j.nomor) === state.jendela) ?? kalender.jendela[0];
  if (!chosen) return null;
  const mayTry = peran === 'analis' && chosen.nomor === 1 && chosen.pindah.length > 0 && !kalender.usang;
  return (
    <Section title={peran === 'kepala-unit' ? t('movesTitleHead') : t('movesTitle')}>
      <div className="max-w-md">
        <SelectField
          label={t('window')}
          value={String(chosen.nomor)}
          onChange={(jendela) => change({ jendela })}
          options={kalender.jendela.map((j) => ({
            value: String(j.nomor),
            label: t('windowOf', { n: j.nomor, day: longDate(j.tmt, language), moves: j.pindah.length }),
          }))}
        />
      </div>
      {mayTry ? <JadikanSkenario id={kalender.id} /> : null}
      {chosen.pindah.length === 0 ? (
        <p className="text-ink-soft">{t('noMoves')}</p>
      ) : (
        <Tabel key={chosen.nomor} jendela={chosen} />
      )}
    </Section>
  );
}

function JadikanSkenario({ id }: { readonly id: string }): ReactNode {
  const t = usePesan(pesan);
  const navigate = useNavigate();
  const make = useAct('kalenderRotasiSkenario', ['skenarioDaftar']);
  return (
    <div className="grid max-w-[75ch] justify-items-start gap-2">
      <Button
        disabled={make.isPending}
        onClick={() =>
          make.mutate(
            { params: { id } },
            {
              onSuccess: ({ skenarioId }) =>
                void navigate({ to: '/perencanaan/skenario/$id', params: { id: skenarioId } }),
            },
          )
        }
      >
        {t('toScenario')}
      </Button>
      <p className="text-sm text-ink-soft">{t('toScenarioHint')}</p>
      {make.error ? <ProblemPanel error={make.error} /> : null}
    </div>
  );
}

function Tabel({ jendela }: { readonly jendela: Jendela }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [state, setState] = useState(CALM);
  const { peran } = useSession();
  const columns = useColumns().filter((column) => column.key !== 'jarak' || peran !== 'kepala-unit');
  return (
    <DataTable
      caption={t('movesCaption', { n: jendela.pindah.length, day: longDate(jendela.tmt, language) })}
      rows={jendela.pindah}
      columns={columns}
      rowKey={(m) => m.pegawaiId}
      state={state}
      onState={setState}
      search={(m) => [m.nama, m.dari.unorNama, m.dari.jabatanNama, m.ke.unorNama, m.ke.jabatanNama]}
      exportName={`rotasi-jendela-${jendela.nomor}`}
    />
  );
}

function useColumns(): readonly Column<Pindah>[] {
  const t = usePesan(pesan);
  return [
    {
      key: 'nama',
      label: t('person'),
      head: true,
      sort: (m) => m.nama,
      csv: (m) => m.nama,
      cell: (m) => <span className="wrap-anywhere">{m.nama}</span>,
    },
    {
      key: 'pindah',
      label: t('move'),
      csv: (m) => `${m.dari.jabatanNama}, ${m.dari.unorNama} → ${m.ke.jabatanNama}, ${m.ke.unorNama}`,
      cell: (m) => (
        <span className="grid gap-1 wrap-anywhere">
          <MoveArrow from={m.dari.unorNama} to={m.ke.unorNama} />
          <span className="text-sm text-ink-soft">
            {m.dari.jabatanId === m.ke.jabatanId ? m.dari.jabatanNama : `${m.dari.jabatanNama} → ${m.ke.jabatanNama}`}
          </span>
        </span>
      ),
    },
    {
      key: 'bulan',
      label: t('tenure'),
      align: 'right',
      sort: (m) => m.bulan,
      csv: (m) => m.bulan,
      cell: (m) => t('months', { n: m.bulan }),
    },
    {
      key: 'menunggu',
      label: t('waits'),
      align: 'right',
      sort: (m) => m.terlambatHari,
      csv: (m) => m.terlambatHari,
      cell: (m) => t('days', { n: m.terlambatHari }),
    },
    {
      key: 'jarak',
      label: t('distance'),
      sort: (m) => m.tambahanKm,
      csv: (m) => m.tambahanKm,
      cell: (m) => (
        <span className="grid text-sm">
          <span>{m.tambahanKm === null ? t('kmNone') : t('km', { n: signed(m.tambahanKm, 1) })}</span>
          {m.kurangKompetensi === null ? null : (
            <span className="text-ink-soft">
              {t('gap', { a: number(m.kurangKompetensi.asal), b: number(m.kurangKompetensi.tujuan) })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'pendamping',
      label: t('companions'),
      csv: (m) => [m.serahTerima.nama ?? '-', m.pembimbing.nama ?? '-'].join('; '),
      cell: (m) => (
        <span className="grid text-sm wrap-anywhere">
          <span>{t('handover', { who: whoOf(t, m.serahTerima) })}</span>
          <span>{t('mentor', { who: whoOf(t, m.pembimbing) })}</span>
        </span>
      ),
    },
  ];
}

type T = ReturnType<typeof usePesan<typeof pesan>>;

const whoOf = (t: T, { nama, dasar, bulan }: Pindah['serahTerima']): string =>
  nama === null || dasar === null ? t('nobody') : `${nama} (${t(dasar, { n: bulan ?? 0 })})`;
