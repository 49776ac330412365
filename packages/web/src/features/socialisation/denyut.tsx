import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, usePesan, useTeks } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { EmptyPanel, WideTable } from '../../ui/index.ts';
import { BagianGaris, type Bagian, teksBagian } from './bagian-garis.tsx';
import { pesan } from './suara/pesan.ts';

type Hasil = BalasanOf<'denyutHasil'>;
type Sel = Hasil['sel'][number];

const KELOMPOK = ['pindah', 'penerima', 'pemberi'] as const;
const TANDA = { pindah: 'bulat', penerima: 'kotak', pemberi: 'segitiga' } as const;

/** How it goes after moves: statement by statement, then the same as a table. Groups under five are hidden. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('denyutHasil');
  const shown = query.data?.sel.filter((s) => s.n !== null).length ?? 0;
  return (
    <Page
      title={query.data ? t('hasilDenyutTemuan', { n: shown }) : t('hasilDenyut')}
      name={t('hasilDenyut')}
      intro={t('hasilDenyutJelas')}
    >
      <QueryPanel query={query}>
        {(hasil) =>
          hasil.sel.every((s) => s.diundang === 0) ? (
            <EmptyPanel title={t('belumDitanya')}>{t('belumDitanyaSebab')}</EmptyPanel>
          ) : (
            <Isi hasil={hasil} />
          )
        }
      </QueryPanel>
    </Page>
  );
}

const selOf = ({ sel }: Hasil, hari: number, kelompok: Sel['kelompok']): Sel | undefined =>
  sel.find((s) => s.hari === hari && s.kelompok === kelompok);
const bagianOf = (sel: Sel | undefined, kode: string): Bagian | null =>
  sel?.bagian.find((b) => b.kode === kode)?.bagian ?? null;
const hariOf = ({ sel }: Hasil): number[] => [...new Set(sel.map((s) => s.hari))];

function Isi({ hasil }: { readonly hasil: Hasil }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  return (
    <div className="grid gap-10">
      <p className="max-w-[75ch]">{t('terbitBersama', { n: hasil.palingSedikit })}</p>
      {hasil.pernyataan.map((p) => (
        <section key={p.kode} className="grid gap-4">
          <h2 className="text-base font-semibold wrap-anywhere">
            {teks(p.isi)}
            {p.setujuBaik ? null : <span className="font-normal text-ink-soft"> ({t('lebihBaikTurun')})</span>}
          </h2>
          <div className="grid gap-x-10 gap-y-6 xl:grid-cols-3">
            {hariOf(hasil).map((hari) => (
              <div key={hari} className="grid gap-2">
                <h3 className="text-sm font-semibold text-ink-soft">{t('hariKe', { hari })}</h3>
                <BagianGaris
                  judul={`${teks(p.isi)} ${t('hariKe', { hari })}`}
                  baris={KELOMPOK.map((kelompok) => {
                    const sel = selOf(hasil, hari, kelompok);
                    const kosong = sel && sel.diundang > 0 ? t('disembunyikan') : t('belum');
                    return { nama: t(kelompok), bagian: bagianOf(sel, p.kode), kosong, tanda: TANDA[kelompok] };
                  })}
                />
              </div>
            ))}
          </div>
        </section>
      ))}
      <Tabel hasil={hasil} />
    </div>
  );
}

function Tabel({ hasil }: { readonly hasil: Hasil }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const cols = hariOf(hasil);
  const asked = (sel: Sel | undefined): string => {
    if (!sel || sel.diundang === 0) return t('belum');
    if (sel.n === null) return t('disembunyikanDari', { diundang: number(sel.diundang) });
    return t('jawabanDari', { n: number(sel.n), diundang: number(sel.diundang) });
  };
  return (
    <WideTable name={t('tabelDenyut')}>
      <table className="w-full">
        <caption className="pb-2 text-left font-semibold">{t('tabelDenyut')}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left">
            <th scope="col" className="py-2 pr-4">
              {t('pernyataan')}
            </th>
            <th scope="col" className="py-2 pr-4">
              {t('kelompok')}
            </th>
            {cols.map((hari) => (
              <th key={hari} scope="col" className="py-2 pl-4 text-right whitespace-nowrap">
                {t('hariKe', { hari })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KELOMPOK.map((kelompok) => (
            <tr key={kelompok} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left">
                {t('orang')}
              </th>
              <td className="py-2 pr-4">{t(kelompok)}</td>
              {cols.map((hari) => (
                <td key={hari} className="py-2 pl-4 text-right">
                  {asked(selOf(hasil, hari, kelompok))}
                </td>
              ))}
            </tr>
          ))}
          {hasil.pernyataan.flatMap((p) =>
            KELOMPOK.map((kelompok) => (
              <tr key={`${p.kode} ${kelompok}`} className="border-b border-line">
                <th scope="row" className="min-w-48 py-2 pr-4 text-left font-normal wrap-anywhere">
                  {teks(p.isi)}
                </th>
                <td className="py-2 pr-4">{t(kelompok)}</td>
                {cols.map((hari) => {
                  const found = bagianOf(selOf(hasil, hari, kelompok), p.kode);
                  return (
                    <td key={hari} className="py-2 pl-4 text-right whitespace-nowrap">
                      {found ? teksBagian(found) : '–'}
                    </td>
                  );
                })}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </WideTable>
  );
}
