import type { Usul } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { EXACT } from '../../shared/exact.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Note, Tabs } from '../../ui/index.ts';
import { ActPanel } from './act-panel.tsx';
import { BarisTab } from './baris-tab.tsx';
import { BuktiTab } from './bukti/bukti-tab.tsx';
import { ImutClock } from './imut-clock.tsx';
import { Jalan } from './jalan.tsx';
import { PeriksaTab } from './periksa-tab.tsx';
import { PenugasanPanel } from './penugasan-panel.tsx';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import { usulQuery } from './queries.ts';
import { RapatTab } from './rapat-tab.tsx';
import { RiwayatTab } from './riwayat-tab.tsx';
import { SuratTab } from './surat/surat-tab.tsx';
import { UsulContext } from './usul-context.ts';

/** A proposal: where it stands, what waits for the reader, the lines with everybody's word on them, letters and proof. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApi('usul', { params: { id } });
  return query.data ? (
    <Case usul={query.data} />
  ) : (
    <Page title={t('usul')}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

function Case({ usul }: { readonly usul: Usul }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const value = useChoice(usul);
  const when = usul.masa
    ? t('masa', { a: longDate(usul.masa.mulai, language), b: longDate(usul.masa.selesai, language) })
    : t('tmt', { tanggal: longDate(usul.tmt, language) });
  return (
    <UsulContext value={value}>
      <Page
        title={usul.judul}
        name={usul.judul}
        crumbs={<Trail usul={usul} />}
        intro={
          <p className="wrap-anywhere">
            {k(usul.jenis)} {k(`asal-${usul.asal}`)} · {t('oleh', { nama: usul.pengusul.nama })}
            {usul.pengusul.unit ? `, ${usul.pengusul.unit}` : null} · {when}
          </p>
        }
      >
        <div className="grid min-w-0 gap-8">
          {usul.demo ? <Note>{t('usulDemo')}</Note> : null}
          <Jalan usul={usul} />
          <Menunggu usul={usul} />
          <ActPanel />
          <ImutClock />
          <PenugasanPanel />
          <Contents />
        </div>
      </Page>
    </UsulContext>
  );
}

/** Ticks stay with the page; those on lines that are gone do not count. */
function useChoice(usul: Usul): Parameters<typeof UsulContext>[0]['value'] {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const pilih = useCallback((ids: readonly string[], on: boolean) => {
    setTicked((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (on) after.add(id);
        else after.delete(id);
      return after;
    });
  }, []);
  return useMemo(() => {
    const here = new Set(usul.baris.map((baris) => baris.id).filter((id) => ticked.has(id)));
    return { usul, dipilih: here, pilih };
  }, [usul, ticked, pilih]);
}

/** Who has not answered, and until when: never hidden. */
function Menunggu({ usul }: { readonly usul: Usul }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  if (usul.belumMenjawab.length === 0) return null;
  const names = usul.belumMenjawab.map((one) => t('kantorBaris', { kantor: one.kantor, n: one.baris }));
  return (
    <Note kind="warning">
      <p className="font-semibold">
        {t('belumMenjawab', { n: usul.belumMenjawab.length })}
        {usul.tenggat ? ` ${t('sampai', { tanggal: longDate(usul.tenggat, language) })}` : null}
      </p>
      <p>{names.join('; ')}</p>
    </Note>
  );
}

function Trail({ usul }: { readonly usul: Usul }): ReactNode {
  const t = usePesan(pesan);
  const link = (
    <Link to="/usulan" activeOptions={EXACT} className="underline underline-offset-4 hover:text-brand">
      {t('usulan')}
    </Link>
  );
  return (
    <Breadcrumb
      parts={[
        { key: 'daftar', content: link },
        { key: 'ini', content: usul.judul },
      ]}
    />
  );
}

function Contents(): ReactNode {
  const t = usePesan(pesan);
  const [state, change] = useAddress(usulQuery);
  return (
    <Tabs
      label={t('bagian')}
      value={state.lihat}
      onChange={(lihat) => change({ lihat })}
      tabs={[
        { value: 'baris', label: t('tabBaris'), content: () => <BarisTab /> },
        { value: 'periksa', label: t('tabPeriksa'), content: () => <PeriksaTab /> },
        { value: 'rapat', label: t('tabRapat'), content: () => <RapatTab /> },
        { value: 'surat', label: t('tabSurat'), content: () => <SuratTab /> },
        { value: 'bukti', label: t('tabBukti'), content: () => <BuktiTab /> },
        { value: 'riwayat', label: t('tabRiwayat'), content: () => <RiwayatTab /> },
      ]}
    />
  );
}
