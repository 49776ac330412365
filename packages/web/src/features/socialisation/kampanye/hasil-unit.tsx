import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { number, percent, usePesan, useTeks } from '../../../language/index.ts';
import { Section, WideTable } from '../../../ui/index.ts';
import { pesan as umum } from '../pesan.ts';
import { pesan } from '../suara/pesan.ts';

type Hasil = BalasanOf<'kampanyeHasil'>;

/** The last closed wave unit by unit; a hidden unit says that it is hidden, and nothing else. */
export function HasilUnit({ hasil }: { readonly hasil: Hasil }): ReactNode {
  const t = usePesan(pesan);
  const u = usePesan(umum);
  const teks = useTeks();
  const last = hasil.gelombang.at(-1);
  if (!last || hasil.unit.length < 2) return null;
  return (
    <Section
      title={t('perUnit', { gelombang: t(last.gelombang).toLowerCase() })}
      intro={t('mengapaSembunyi', { n: hasil.palingSedikit })}
    >
      <WideTable name={t('perUnitCaption')}>
        <table className="w-full">
          <caption className="pb-2 text-left font-semibold">{t('perUnitCaption')}</caption>
          <thead>
            <tr className="border-b border-line-strong text-left align-bottom">
              <th scope="col" className="py-2 pr-4">
                {u('unit')}
              </th>
              <th scope="col" className="py-2 pl-4 text-right">
                {t('orang')}
              </th>
              {hasil.pernyataan.map((p) => (
                <th key={p.kode} scope="col" className="min-w-36 py-2 pl-4 text-right font-semibold">
                  {teks(p.isi)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hasil.unit.map((unit) => {
              const wave = unit.gelombang.find((g) => g.gelombang === last.gelombang);
              return (
                <tr key={unit.unorId} className="border-b border-line">
                  <th scope="row" className="min-w-40 py-2 pr-4 text-left wrap-anywhere">
                    {unit.nama}
                  </th>
                  <td className="py-2 pl-4 text-right">
                    {wave?.n ? number(wave.n) : t(wave?.tersembunyi ? 'disembunyikan' : 'belum')}
                  </td>
                  {hasil.pernyataan.map((p) => {
                    const found = wave?.bagian.find((b) => b.kode === p.kode)?.bagian;
                    return (
                      <td key={p.kode} className="py-2 pl-4 text-right">
                        {found ? percent(found.nilai, 0) : '–'}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}
