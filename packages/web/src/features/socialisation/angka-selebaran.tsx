import type { BalasanOf } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, number, ratio, useLanguage, usePesan } from '../../language/index.ts';
import { addressOf } from '../../shared/client.ts';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { buttonClass, Figure, Figures, Icon, WideTable } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

type Angka = BalasanOf<'selebaran'>;

/** The figures that the leaflet of a unit prints, and the leaflet itself. */
export function AngkaSelebaran({ unorId }: { readonly unorId: string }): ReactNode {
  const query = useApi('selebaran', { params: { unorId } });
  return (
    <QueryPanel query={query} lines={4}>
      {(angka) => <Angka angka={angka} />}
    </QueryPanel>
  );
}

function Angka({ angka }: { readonly angka: Angka }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { unit, rencana } = angka;
  const rasio = (n: number | null): string => (n === null ? t('belumAdaPegawai') : ratio(n));
  return (
    <div className="grid gap-5">
      <Figures>
        <Figure
          label={t('rasio')}
          value={rasio(unit.rasio)}
          note={t('dataPer', { hari: longDate(angka.dataPer, language) })}
        />
        <Figure label={t('butuh')} value={number(unit.butuh)} unit={t('orang')} />
        <Figure label={t('ada')} value={number(unit.ada)} unit={t('orang')} />
      </Figures>
      <p className="max-w-[75ch] wrap-anywhere">
        {rencana
          ? t('rencanaUnit', {
              judul: rencana.judul,
              hari: longDate(rencana.tmt, language),
              keluar: number(rencana.keluar),
              masuk: number(rencana.masuk),
              rasio: rasio(rencana.rasioSesudah),
            })
          : t('tanpaRencana')}
      </p>
      <div className="flex flex-wrap gap-3">
        {(['id', 'en'] as const).map((bahasa) => (
          <a
            key={bahasa}
            href={addressOf('selebaranPdf', { params: { unorId: unit.unorId, bahasa } })}
            className={buttonClass(bahasa === language ? 'primary' : 'secondary')}
          >
            <Icon name="download" /> {t(bahasa === 'id' ? 'unduhId' : 'unduhEn')}
          </a>
        ))}
      </div>
      {angka.tetangga.length > 1 ? <Tetangga angka={angka} /> : null}
    </div>
  );
}

function Tetangga({ angka }: { readonly angka: Angka }): ReactNode {
  const t = usePesan(pesan);
  return (
    <WideTable name={t('tetanggaCaption')}>
      <table className="w-full max-w-2xl">
        <caption className="pb-2 text-left font-semibold">{t('tetanggaCaption')}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left">
            <th scope="col" className="py-2 pr-4">
              {t('unit')}
            </th>
            {(['butuh', 'ada', 'rasio'] as const).map((key) => (
              <th key={key} scope="col" className="py-2 pl-4 text-right">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {angka.tetangga.map((u) => (
            <tr
              key={u.unorId}
              className={`border-b border-line ${u.unorId === angka.unit.unorId ? 'font-semibold' : ''}`}
            >
              <th scope="row" className="py-2 pr-4 text-left font-[inherit] wrap-anywhere">
                {u.nama}
              </th>
              <td className="py-2 pl-4 text-right">{number(u.butuh)}</td>
              <td className="py-2 pl-4 text-right">{number(u.ada)}</td>
              <td className="py-2 pl-4 text-right">{u.rasio === null ? t('belumAdaPegawai') : ratio(u.rasio)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
