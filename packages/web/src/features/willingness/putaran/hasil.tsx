import type { BalasanOf } from '@seimbang/contract';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { fixed, longDate, number, percent, useLanguage, usePesan } from '../../../language/index.ts';
import { ProblemPanel, QueryPanel } from '../../../shared/query-panel.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useAct, useApi } from '../../../shared/use-api.ts';
import {
  Button,
  type Column,
  DataTable,
  EmptyPanel,
  Figure,
  Figures,
  MoveArrow,
  Section,
  TextField,
} from '../../../ui/index.ts';
import { pesan as kata } from '../kata/pesan.ts';
import { pesan } from '../pesan.ts';
import { putaranQuery } from '../queries.ts';

type Putaran = BalasanOf<'putaran'>;
type Hasil = BalasanOf<'putaranHasil'>;
type Baris = Hasil['baris'][number];

const TRADED: readonly Putaran['keadaan'][] = ['tukar', 'tawaran', 'selesai'];

/** What came of the round: labels, answers, backups; from here the accepted lines become a proposal. */
export function Hasil({ putaran }: { readonly putaran: Putaran }): ReactNode {
  const t = usePesan(pesan);
  if (!TRADED.includes(putaran.keadaan)) return <EmptyPanel title={t('belumTukar')}>{t('belumTukarSebab')}</EmptyPanel>;
  return <Terisi putaran={putaran} />;
}

function Terisi({ putaran }: { readonly putaran: Putaran }): ReactNode {
  const query = useApi('putaranHasil', { params: { id: putaran.id } });
  return (
    <QueryPanel query={query}>
      {(hasil) => (
        <div className="grid gap-8">
          <Angka hasil={hasil} />
          <Tabel hasil={hasil} />
          {putaran.keadaan === 'tawaran' ? <JadikanUsul putaran={putaran} hasil={hasil} /> : null}
        </div>
      )}
    </QueryPanel>
  );
}

function Angka({ hasil }: { readonly hasil: Hasil }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { simpangan, penerimaan } = hasil;
  return (
    <Figures>
      {simpangan ? (
        <Figure
          label={t('simpangan')}
          value={`${fixed(simpangan.kini, 2)} → ${fixed(simpangan.sesudah, 2)}`}
          note={t('simpanganBawaan', { n: fixed(simpangan.bawaan, 2) })}
        />
      ) : null}
      {hasil.jawaban.map((one) => (
        <Figure key={one.nama} label={k(`keadaan-${one.nama}`)} value={number(one.jumlah)} />
      ))}
      {penerimaan ? (
        <Figure
          label={t('penerimaan')}
          value={percent(penerimaan.perkiraan, 0)}
          note={t('selang', { a: percent(penerimaan.bawah, 0), b: percent(penerimaan.atas, 0), n: penerimaan.diputus })}
        />
      ) : null}
      {hasil.nilaiCadangan ? (
        <Figure
          label={t('cadangan')}
          value={fixed(hasil.nilaiCadangan.nilai, 2)}
          note={t('cadanganBatas', { n: fixed(hasil.nilaiCadangan.batas, 2) })}
        />
      ) : null}
    </Figures>
  );
}

function Tabel({ hasil }: { readonly hasil: Hasil }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const [state, change] = useAddress(putaranQuery);
  const columns: readonly Column<Baris>[] = [
    {
      key: 'pegawai',
      label: t('pegawai'),
      head: true,
      sort: (row) => row.pegawai.nama,
      csv: (row) => row.pegawai.nama,
      cell: (row) => row.pegawai.nama,
    },
    {
      key: 'dari',
      label: t('dariKe'),
      bare: true,
      csv: (row) => `${row.dari.unorNama} → ${row.ke.unorNama}`,
      cell: (row) => <MoveArrow from={row.dari.unorNama} to={row.ke.unorNama} />,
    },
    {
      key: 'label',
      label: t('label'),
      sort: (row) => k(`label-${row.label}`),
      csv: (row) => k(`label-${row.label}`),
      cell: (row) => k(`label-${row.label}`),
    },
    {
      key: 'keadaan',
      label: t('jawaban'),
      sort: (row) => k(`keadaan-${row.keadaan}`),
      csv: (row) => k(`keadaan-${row.keadaan}`),
      cell: (row) => (
        <>
          {k(`keadaan-${row.keadaan}`)}
          {row.tenggat && row.keadaan === 'menunggu' ? (
            <span className="block text-sm text-ink-soft">{longDate(row.tenggat, language)}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'cadangan',
      label: t('cadanganDaftar'),
      csv: (row) => row.cadangan.map((one) => one.nama).join('; '),
      cell: (row) => (row.cadangan.length === 0 ? '–' : row.cadangan.map((one) => one.nama).join(', ')),
    },
  ];
  return (
    <DataTable
      caption={t('hasilCaption', { n: hasil.baris.length })}
      rows={hasil.baris}
      columns={columns}
      rowKey={(row) => row.pegawai.pegawaiId}
      state={{ urut: state.urut, cari: state.cari }}
      onState={change}
      search={(row) => [row.pegawai.nama, row.dari.unorNama, row.ke.unorNama]}
      exportName="putaran"
    />
  );
}

function JadikanUsul({ putaran, hasil }: { readonly putaran: Putaran; readonly hasil: Hasil }): ReactNode {
  const t = usePesan(pesan);
  const navigate = useNavigate();
  const [judul, setJudul] = useState(putaran.nama);
  const make = useAct('putaranUsul', ['usulDaftar', 'putaranHasil', 'kotakMasuk']);
  return (
    <Section title={t('jadikanUsul')} intro={t('jadikanUsulJelas')}>
      <div className="grid max-w-xl gap-4">
        <TextField label={t('judulUsul')} value={judul} onChange={(event) => setJudul(event.target.value)} />
        {make.error ? <ProblemPanel error={make.error} /> : null}
        <Button
          className="justify-self-start"
          disabled={make.isPending || judul.trim() === ''}
          onClick={() =>
            make.mutate(
              { params: { id: putaran.id }, body: { versi: hasil.versi, judul } },
              { onSuccess: ({ usulId }) => void navigate({ to: '/usulan/$id', params: { id: usulId } }) },
            )
          }
        >
          {t('jadikanUsul')}
        </Button>
      </div>
    </Section>
  );
}
