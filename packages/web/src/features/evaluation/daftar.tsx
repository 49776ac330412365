import type { DaftarEvaluasi } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useApi } from '../../shared/use-api.ts';
import { buttonClass, EmptyPanel } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { triwulanKini } from './triwulan.ts';

type Satu = DaftarEvaluasi['evaluasi'][number];

/** What came of the transfers and of the help: one sentence each. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const query = useApi('evaluasiDaftar');
  const list = query.data?.evaluasi ?? [];
  const count = (verdict: Satu['putusan']): number => list.filter((e) => e.putusan === verdict).length;
  const [better, worse] = [count('lebih baik'), count('lebih buruk')];
  const title = t('listTitle', { n: list.length, better, worse, unsure: list.length - better - worse });
  return (
    <Page title={list.length === 0 ? t('name') : title} name={t('name')} intro={t('listIntro')} actions={<Links />}>
      <QueryPanel query={query}>
        {({ evaluasi }) => (evaluasi.length === 0 ? <Empty /> : <List evaluasi={evaluasi} />)}
      </QueryPanel>
    </Page>
  );
}

function Links(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  return (
    <>
      {peran === 'kepala-unit' ? null : (
        <>
          <Link to="/evaluasi/gelombang" className={buttonClass('secondary')}>
            {t('wavesLink')}
          </Link>
          <Link to="/laporan/$triwulan" params={{ triwulan: triwulanKini() }} className={buttonClass('secondary')}>
            {t('reportLink')}
          </Link>
        </>
      )}
      {peran === 'analis' || peran === 'auditor' ? (
        <Link to="/evaluasi/masukan" className={buttonClass('secondary')}>
          {t('feedbackLink')}
        </Link>
      ) : null}
    </>
  );
}

function Empty(): ReactNode {
  const t = usePesan(pesan);
  const head = useSession().peran === 'kepala-unit';
  return (
    <EmptyPanel
      title={t('emptyTitle')}
      action={
        head ? null : (
          <Link to="/evaluasi/gelombang" className={buttonClass('primary')}>
            {t('wavesLink')}
          </Link>
        )
      }
    >
      {t(head ? 'emptyHead' : 'emptyWhy')}
    </EmptyPanel>
  );
}

function List({ evaluasi }: { readonly evaluasi: readonly Satu[] }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  return (
    <ul className="grid max-w-[75ch] gap-6">
      {evaluasi.map((one) => (
        <li key={one.id} className="grid gap-1 border-l-4 border-line-strong pl-4 wrap-anywhere">
          <Link
            to="/evaluasi/$id"
            params={{ id: one.id }}
            className="text-lg font-semibold text-brand underline-offset-4 hover:underline"
          >
            {teks(one.kalimat)}
          </Link>
          <p>
            {t(`jenis_${one.jenis}`)}: {one.judul} ·{' '}
            {t('window', { a: longDate(one.mulai, language), b: longDate(one.selesai, language) })}
          </p>
          <p className="text-sm text-ink-soft">
            {one.rancangan ? `${t(`design_${one.rancangan}`)} · ` : ''}
            {t('fixedOn', { when: longDate(one.penetapan.saat, language), who: one.penetapan.oleh })}
          </p>
        </li>
      ))}
    </ul>
  );
}
