import type { BalasanOf } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, MoveArrow, Note } from '../../ui/index.ts';
import { JawabForm } from './tawaran/jawab.tsx';
import { Pernyataan } from './tawaran/pernyataan.tsx';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';

type Tawaran = BalasanOf<'tawaran'>;

/** One offer, placement plan or message, with the personal statement; the answer stands right under the first facts. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApi('tawaran', { params: { id } });
  return query.data ? (
    <Isi tawaran={query.data} />
  ) : (
    <Page title={t('tawaran')}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

function Isi({ tawaran }: { readonly tawaran: Tawaran }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const open = tawaran.boleh.length > 0;
  const home = (
    <Link to="/saya" className="underline underline-offset-4 hover:text-brand">
      {t('saya')}
    </Link>
  );
  return (
    <Page
      title={`${k(`jenis-${tawaran.jenis}`)}: ${tawaran.ke.unorNama}`}
      name={k(`jenis-${tawaran.jenis}`)}
      crumbs={
        <Breadcrumb
          parts={[
            { key: 'saya', content: home },
            { key: 'ini', content: tawaran.putaranNama },
          ]}
        />
      }
      intro={
        <>
          <p className="wrap-anywhere">
            {tawaran.ke.jabatanNama} · {t('berlaku', { tanggal: longDate(tawaran.tmt, language) })}
          </p>
          <MoveArrow from={tawaran.dari.unorNama} to={tawaran.ke.unorNama} />
        </>
      }
    >
      <div className="grid gap-8">
        {tawaran.jenis === 'penempatan' ? <Note>{t('penempatanJelas')}</Note> : null}
        {tawaran.keadaan === 'menunggu' ? null : (
          <Note kind={tawaran.keadaan === 'bersedia' ? 'success' : 'info'}>
            <strong>{k(`keadaan-${tawaran.keadaan}`)}</strong>
            {tawaran.dijawab ? `, ${longDate(tawaran.dijawab, language)}` : null}
            {open ? `. ${t('masihDapatDiubah')}` : null}
          </Note>
        )}
        {tawaran.tenggat && open ? (
          <div className="-mb-4 grid gap-1">
            <p className="font-semibold">{t('jawabSebelum', { tanggal: longDate(tawaran.tenggat, language) })}</p>
            <p className="max-w-[75ch] text-sm text-ink-soft">{t('bolehDiubah')}</p>
          </div>
        ) : null}
        {open ? <JawabForm tawaran={tawaran} /> : null}
        {tawaran.pernyataan ? <Pernyataan pernyataan={tawaran.pernyataan} /> : null}
        <Link
          to="/saya/hak"
          search={{ lihat: 'keberatan' } as never}
          className="inline-flex min-h-11 items-center justify-self-start font-semibold text-brand underline underline-offset-4"
        >
          {t('keHak')}
        </Link>
      </div>
    </Page>
  );
}
