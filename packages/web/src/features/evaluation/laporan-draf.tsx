import type { LaporanDraf } from '@seimbang/contract';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { clock, longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { ProblemPanel, QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAct, useApi } from '../../shared/use-api.ts';
import { Button, buttonClass, Dialog, SelectField } from '../../ui/index.ts';
import { LembarLaporan } from './lembar.tsx';
import { pesan } from './pesan.ts';

/** What the public would read of a quarter, and the button that publishes it: the PPK's alone. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { triwulan } = useParams({ strict: false }) as { triwulan: string };
  const navigate = useNavigate();
  const query = useApi('laporanDraf', { params: { triwulan } });
  const choices = [...new Set([triwulan, ...(query.data?.pilihan ?? [])])].sort().reverse();
  return (
    <Page title={t('reportTitle', { quarter: triwulan })} intro={t('reportIntro')}>
      <div className="max-w-60">
        <SelectField
          label={t('quarter')}
          value={triwulan}
          onChange={(next) => void navigate({ to: '/laporan/$triwulan', params: { triwulan: next } })}
          options={choices.map((value) => ({ value, label: value }))}
        />
      </div>
      <QueryPanel query={query}>{(draf) => <Draf draf={draf} />}</QueryPanel>
    </Page>
  );
}

function Draf({ draf }: { readonly draf: LaporanDraf }): ReactNode {
  const { language } = useLanguage();
  const lembar = draf.lembar[language];
  return (
    <div className="grid min-w-0 gap-8">
      <Terbitan draf={draf} />
      <p className="max-w-[75ch] text-lg font-semibold">{lembar.pokok}</p>
      <LembarLaporan lembar={lembar} />
    </div>
  );
}

function Terbitan({ draf }: { readonly draf: LaporanDraf }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const { peran } = useSession();
  const [last] = draf.terbitan;
  const same = last?.sidik === draf.sidik;
  return (
    <div className="grid justify-items-start gap-3">
      <p>
        {last
          ? t('publishedAs', {
              n: last.versi,
              when: `${longDate(last.saat, language)}, ${clock(last.saat)}`,
              who: last.oleh,
            })
          : t('publishedNone')}{' '}
        {same ? t('publishedSame') : ''}
      </p>
      <div className="flex flex-wrap gap-3">
        {peran === 'ppk' && !same ? <Publish draf={draf} /> : null}
        {last ? (
          <Link
            to="/publik/laporan/$triwulan"
            params={{ triwulan: draf.triwulan }}
            className={buttonClass('secondary')}
          >
            {t('openPublic')}
          </Link>
        ) : null}
      </div>
    </div>
  );
}

function Publish({ draf }: { readonly draf: LaporanDraf }): ReactNode {
  const t = usePesan(pesan);
  const [open, setOpen] = useState(false);
  const publish = useAct('laporanTerbitkan', ['laporanDraf', 'publikLaporan', 'publikLaporanDaftar']);
  const { triwulan, sidik } = draf;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('publish')}</Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('publishAsk', { quarter: triwulan })}>
        <p className="max-w-[60ch]">{t('publishWhat')}</p>
        {publish.error ? <ProblemPanel error={publish.error} /> : null}
        <div className="flex flex-wrap gap-3">
          <Button
            disabled={publish.isPending}
            onClick={() =>
              publish.mutate({ params: { triwulan }, body: { sidik } }, { onSuccess: () => setOpen(false) })
            }
          >
            {t('publish')}
          </Button>
          <Button kind="secondary" onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
