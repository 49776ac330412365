import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useApi } from '../../shared/use-api.ts';
import { buttonClass, EmptyPanel } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

type Ringkas = BalasanOf<'kampanyeDaftar'>['kampanye'][number];

/** All campaigns, with what waits for an answer first. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const query = useApi('kampanyeDaftar');
  const rows = query.data?.kampanye ?? [];
  const belum = rows.reduce((n, k) => n + k.belumDijawab, 0);
  const buat = (
    <Link to="/sosialisasi/baru" className={buttonClass()}>
      {t('buatKampanye')}
    </Link>
  );
  return (
    <Page
      title={query.data ? t('temuan', { n: rows.length, belum }) : t('sosialisasi')}
      name={t('sosialisasi')}
      intro={t('jelas')}
      next={peran === 'analis' && rows.length > 0 ? buat : undefined}
      actions={
        <>
          <Link to="/denyut" className={buttonClass('secondary')}>
            {t('denyut')}
          </Link>
          <Link to="/sosialisasi/pustaka" className={buttonClass('secondary')}>
            {t('pustaka')}
          </Link>
        </>
      }
    >
      <QueryPanel query={query}>
        {({ kampanye }) =>
          kampanye.length === 0 ? (
            <EmptyPanel title={t('tanpaKampanye')} action={peran === 'analis' ? buat : undefined}>
              {t('tanpaKampanyeSebab')}
            </EmptyPanel>
          ) : (
            <ul className="grid gap-6">
              {kampanye.map((one) => (
                <Satu key={one.id} kampanye={one} />
              ))}
            </ul>
          )
        }
      </QueryPanel>
    </Page>
  );
}

function Satu({ kampanye }: { readonly kampanye: Ringkas }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <li className="grid gap-1 border-l-4 border-brand pl-4 wrap-anywhere">
      <Link
        to="/sosialisasi/$id"
        params={{ id: kampanye.id }}
        className="font-semibold text-brand underline-offset-4 hover:underline"
      >
        {kampanye.judul}
      </Link>
      <p>
        {t('hari', { a: longDate(kampanye.mulai, language), b: longDate(kampanye.selesai, language) })} ·{' '}
        {t('diundang', { n: number(kampanye.pegawai), unit: kampanye.unit.length })}
      </p>
      {kampanye.belumDijawab > 0 ? (
        <p className="font-semibold">{t('belumDijawab', { n: number(kampanye.belumDijawab) })}</p>
      ) : null}
    </li>
  );
}
