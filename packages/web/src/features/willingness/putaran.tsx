import type { BalasanOf, Peran } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../language/index.ts';
import { EXACT } from '../../shared/exact.ts';
import { addressOf } from '../../shared/client.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAddress } from '../../shared/use-address.ts';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, buttonClass, Figure, Figures, Icon, Section, Tabs } from '../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { KursiList } from './manfaat/kursi.tsx';
import { pesan as manfaat } from './manfaat/pesan.ts';
import { pesan } from './pesan.ts';
import { PutaranActs } from './putaran/acts.tsx';
import { Hasil } from './putaran/hasil.tsx';
import { PerbaikanPutaran } from './putaran/perbaikan.tsx';
import { putaranQuery } from './queries.ts';

type Putaran = BalasanOf<'putaran'>;

/** One round: its promises by hash, its counts, and for the analyst what came of it. No wish is anywhere on it. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApi('putaran', { params: { id } });
  return query.data ? (
    <Isi putaran={query.data} />
  ) : (
    <Page title={t('putaran')}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

function Isi({ putaran }: { readonly putaran: Putaran }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const { peran } = useSession();
  const [state, change] = useAddress(putaranQuery);
  const list = (
    <Link to="/putaran" activeOptions={EXACT} className="underline underline-offset-4 hover:text-brand">
      {t('putaranJudul')}
    </Link>
  );
  return (
    <Page
      title={`${putaran.nama}: ${k(putaran.keadaan)}`}
      name={putaran.nama}
      crumbs={
        <Breadcrumb
          parts={[
            { key: 'daftar', content: list },
            { key: 'ini', content: putaran.nama },
          ]}
        />
      }
      intro={`${t('masaMinat', { a: longDate(putaran.buka, language), b: longDate(putaran.tutup, language) })}${putaran.otomatis ? ` · ${t('otomatis')}` : ''}`}
    >
      <div className="grid gap-8">
        <PutaranActs putaran={putaran} />
        {peran === 'analis' ? (
          <Tabs
            label={t('bagianPutaran')}
            value={state.lihat}
            onChange={(lihat) => change({ lihat, cari: '', urut: '' })}
            tabs={[
              { value: 'ringkas', label: t('tabRingkas'), content: () => <Ringkas putaran={putaran} /> },
              { value: 'hasil', label: t('tabHasil'), content: () => <Hasil putaran={putaran} /> },
              { value: 'perbaikan', label: t('tabPerbaikan'), content: () => <PerbaikanPutaran putaran={putaran} /> },
            ]}
          />
        ) : (
          <Ringkas putaran={putaran} />
        )}
      </div>
    </Page>
  );
}

/** Roles that may load the trace, as the contract has it: nobody who leads, plans or administers (ADR 0011). */
const MENGULANG: readonly Peran[] = ['asn', 'tim-kasus', 'auditor'];

function Ringkas({ putaran }: { readonly putaran: Putaran }): ReactNode {
  const t = usePesan(pesan);
  const m = usePesan(manfaat);
  const k = usePesan(kata);
  const { peran } = useSession();
  const { language } = useLanguage();
  return (
    <div className="grid gap-8">
      <Figures>
        <Figure label={t('pengisiLabel')} value={number(putaran.pengisi)} />
        <Figure label={t('peserta')} value={putaran.peserta === null ? '–' : number(putaran.peserta)} />
        <Figure
          label={t('ditunjuk')}
          value={putaran.ditunjuk === null ? t('sesudahSegel') : number(putaran.ditunjuk)}
        />
        {putaran.label.map((one) => (
          <Figure key={one.nama} label={k(`label-${one.nama}`)} value={number(one.jumlah)} />
        ))}
      </Figures>
      <Section title={t('janjiSidik')} intro={t('janjiSidikJelas')}>
        <dl className="grid gap-3">
          {(
            [
              ['sidikBenih', putaran.sidikBenih],
              ['sidikRencana', putaran.sidikRencana],
              ['sidikMinat', putaran.sidikMinat],
              ['benih', putaran.benih],
              ['sidikJejak', putaran.sidikJejak],
            ] as const
          ).map(([key, value]) => (
            <div key={key}>
              <dt className="text-sm text-ink-soft">{t(key)}</dt>
              <dd className="break-all">{value ?? t('belumTerbit')}</dd>
            </div>
          ))}
        </dl>
        {putaran.kodeSaya ? <p>{t('kodeSaya', { kode: putaran.kodeSaya })}</p> : null}
        {putaran.sidikJejak && peran !== null && MENGULANG.includes(peran) ? (
          <a
            href={addressOf('putaranJejak', { params: { id: putaran.id } })}
            className={`${buttonClass('secondary')} justify-self-start`}
          >
            <Icon name="download" /> {t('unduhJejak')}
          </a>
        ) : null}
      </Section>
      {putaran.manfaat ? (
        <Section title={m('kursi')} intro={m('kursiPutaran', { sidik: putaran.manfaat.sidik })}>
          <KursiList kursi={putaran.manfaat.kursi} />
        </Section>
      ) : null}
      <Section title={t('jalanPutaran')}>
        <ol className="grid gap-2">
          {putaran.jalan.map((one) => (
            <li key={`${one.keadaan}${one.jejak.pada}`} className="wrap-anywhere">
              <strong>{k(one.keadaan)}</strong> · {one.jejak.oleh}, {longDate(one.jejak.pada, language)}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
