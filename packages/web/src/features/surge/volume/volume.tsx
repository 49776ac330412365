import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../../language/index.ts';
import { namaBulan } from '../../../shared/lonjakan/rentang.ts';
import { Page } from '../../../shared/page.tsx';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useAddress } from '../../../shared/use-address.ts';
import { useApi } from '../../../shared/use-api.ts';
import { Note, SelectField } from '../../../ui/index.ts';
import { Formulir } from './formulir.tsx';
import { pesan } from './pesan.ts';
import { formulirQuery } from './queries.ts';

/** A head confirms the month of the own unit: three to five numbers, on a phone. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const [{ bulan }, change] = useAddress(formulirQuery);
  const query = useApi('volumeFormulir', { query: bulan === '' ? {} : { bulan } });
  const { data } = query;
  return (
    <Page
      title={data ? t('titleIsi', { bulan: namaBulan(data.bulan, language) }) : t('nameIsi')}
      name={t('nameIsi')}
      intro={
        <>
          {data?.unorNama ? <span className="block font-semibold text-ink">{data.unorNama}</span> : null}
          {t('introIsi')}
        </>
      }
    >
      <QueryPanel query={query}>
        {(form) => (
          <div className="grid max-w-xl gap-6">
            <SelectField
              label={t('bulan')}
              value={form.bulan}
              onChange={(chosen) => change({ bulan: chosen })}
              options={form.pilihan.map((value) => ({ value, label: namaBulan(value, language) }))}
            />
            {form.terlambat ? (
              <Note kind="info">{t('terlambat', { hari: longDate(form.tenggat, language) })}</Note>
            ) : (
              <p className="text-sm text-ink-soft">{t('tenggat', { hari: longDate(form.tenggat, language) })}</p>
            )}
            <Formulir key={`${form.bulan} ${form.layanan.map((l) => l.ditegaskan?.pada ?? '').join()}`} data={form} />
            <p>
              <Link to={'/volume/deret' as string} className="text-brand underline underline-offset-4">
                {t('lihatDeret')}
              </Link>
            </p>
          </div>
        )}
      </QueryPanel>
    </Page>
  );
}
