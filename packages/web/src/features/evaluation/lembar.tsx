import type { LaporanTerbit } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { Section, WideTable } from '../../ui/index.ts';

type Lembar = LaporanTerbit['lembar']['id'];

/** The pages of a report: the very strings that the PDF prints. */
export function LembarLaporan({ lembar }: { readonly lembar: Lembar }): ReactNode {
  return (
    <article className="grid min-w-0 gap-8">
      {lembar.bagian.map((bagian) => (
        <Section key={bagian.judul} title={bagian.judul}>
          {bagian.kalimat.length === 0 ? null : (
            <ul className="grid max-w-[75ch] gap-2">
              {bagian.kalimat.map((kalimat) => (
                <li key={kalimat} className="wrap-anywhere">
                  {kalimat}
                </li>
              ))}
            </ul>
          )}
          {bagian.tabel ? <Tabel nama={bagian.judul} tabel={bagian.tabel} /> : null}
        </Section>
      ))}
    </article>
  );
}

function Tabel({
  nama,
  tabel,
}: {
  readonly nama: string;
  readonly tabel: NonNullable<Lembar['bagian'][number]['tabel']>;
}): ReactNode {
  return (
    <WideTable name={`${nama}: ${tabel.kolom.join(', ')}`}>
      <table className="tabular-nums">
        <caption className="sr-only">{nama}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            {tabel.kolom.map((judul, i) => (
              <th key={judul} scope="col" className={`px-2 py-1 align-bottom ${i === 0 ? 'text-left' : 'text-right'}`}>
                {judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tabel.baris.map((baris) => (
            <tr key={baris[0]} className="border-b border-line">
              {baris.map((sel, i) =>
                i === 0 ? (
                  <th key={tabel.kolom[i]} scope="row" className="px-2 py-1 text-left font-normal">
                    {sel}
                  </th>
                ) : (
                  <td key={tabel.kolom[i]} className="px-2 py-1 text-right whitespace-nowrap">
                    {sel}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
