import type { LaporanKeadilan } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, number, percent, useLanguage, usePesan } from '../../language/index.ts';
import { EmptyPanel, Figure, Figures, Note, Section } from '../../ui/index.ts';
import { namaOf } from './nama.ts';
import { pesan } from './pesan.ts';
import { SelangChart } from './selang-chart.tsx';
import { TabelKelompok } from './tabel-kelompok.tsx';

/** Figures first, then one picture with its table for each way of grouping people. */
export function Siapa({ data }: { readonly data: LaporanKeadilan }): ReactNode {
  const t = usePesan(pesan);
  return (
    <div className="grid gap-10 pt-2">
      <Angka data={data} />
      {data.disembunyikan ? <Note>{t('digabung', { n: number(data.syarat.kelompokTerkecil) })}</Note> : null}
      {data.kena === 0 ? (
        <EmptyPanel title={t('kosong')}>{t('kosongSebab')}</EmptyPanel>
      ) : (
        <>
          <p className="max-w-[75ch] text-sm text-ink-soft">{t('bacaGambar', { share: percent(rata(data)) })}</p>
          {data.tabel.map((one) => (
            <Dimensi key={one.dimensi} data={data} tabel={one} />
          ))}
        </>
      )}
      {data.jarak.length > 0 ? <Jarak data={data} /> : null}
    </div>
  );
}

function Angka({ data }: { readonly data: LaporanKeadilan }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { pindah } = data;
  const other = [
    ['memilih', pindah.memilih],
    ['sukarela', pindah.sukarela],
    ['permohonan', pindah.permohonan],
    ['promosi', pindah.promosi],
  ] as const;
  return (
    <Figures>
      <Figure
        label={t('berisiko')}
        value={number(data.berisiko)}
        unit={t('orang')}
        note={t('dataPer', { day: longDate(data.dataPer, language) })}
      />
      <Figure label={t('kena')} value={number(data.kena)} unit={t('orang')} note={t('kenaJelas')} />
      {other.map(([key, n]) => (
        <Figure key={key} label={t(key)} value={number(n)} unit={t('pindahan')} />
      ))}
      {data.hilang > 0 ? (
        <Figure label={t('hilang')} value={number(data.hilang)} unit={t('pindahan')} note={t('hilangJelas')} />
      ) : null}
    </Figures>
  );
}

/** Share over everybody. */
const rata = ({ kena, berisiko }: LaporanKeadilan): number => (berisiko === 0 ? 0 : kena / berisiko);

/** Groups drawn; the table holds all of them. */
const MOST = 12;

interface DimensiProps {
  readonly data: LaporanKeadilan;
  readonly tabel: LaporanKeadilan['tabel'][number];
}

function Dimensi({ data, tabel }: DimensiProps): ReactNode {
  const t = usePesan(pesan);
  const rows = [...tabel.kelompok].sort((a, b) => b.bagian.bagian - a.bagian.bagian);
  const nameOf = (nama: readonly string[]): string => namaOf(nama, tabel.dimensi, t);
  const most = rows.find((k) => k.putusan === 'perlu-diperiksa');
  const kalimat =
    most !== undefined
      ? t('judulBeda', {
          name: nameOf(most.nama),
          share: percent(most.bagian.bagian),
          other: percent(most.bagianLain ?? 0),
        })
      : rows.every((k) => k.putusan === 'terlalu-sedikit')
        ? t('judulSedikit')
        : t('judulRata');
  return (
    <Section title={t(tabel.dimensi)} intro={kalimat}>
      <SelangChart
        title={`${t(tabel.dimensi)}: ${kalimat}`}
        average={rata(data)}
        rows={rows.slice(0, MOST).map((k) => ({ name: nameOf(k.nama), ...k.bagian, putusan: k.putusan }))}
      />
      {rows.length > MOST ? (
        <p className="text-sm text-ink-soft">
          {t('gambarSebagian', { shown: number(MOST), total: number(rows.length) })}
        </p>
      ) : null}
      <TabelKelompok tabel={tabel} tahun={data.tahun} />
    </Section>
  );
}

function Jarak({ data }: { readonly data: LaporanKeadilan }): ReactNode {
  const t = usePesan(pesan);
  return (
    <Section title={t('jarak')} intro={t('jarakJelas')}>
      <table className="w-full max-w-xl border-collapse text-left">
        <caption className="sr-only">{t('jarak')}</caption>
        <thead>
          <tr className="border-b-2 border-line-strong text-sm">
            <th scope="col" className="py-2 pr-3">
              {t('jarakKolom')}
            </th>
            <th scope="col" className="py-2 text-right">
              {t('pindahanKolom')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.jarak.map((row) => (
            <tr key={row.nama.join()} className="border-b border-line">
              <th scope="row" className="py-2 pr-3 font-normal">
                {namaOf(row.nama, 'jarak', t)}
              </th>
              <td className="py-2 text-right">{number(row.pindah)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
