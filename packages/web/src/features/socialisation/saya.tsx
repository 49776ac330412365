import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { longDate, useLanguage, usePesan } from '../../language/index.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useSession } from '../../shared/session.tsx';
import { useApi } from '../../shared/use-api.ts';
import { buttonClass, EmptyPanel, Section, SelectField } from '../../ui/index.ts';
import { AngkaSelebaran } from './angka-selebaran.tsx';
import { Bertanya } from './bertanya.tsx';
import { Terjawab } from './kampanye/tanya-jawab.tsx';
import { pesan } from './pesan.ts';

type Saya = BalasanOf<'sosialisasiSaya'>;
type KampanyeSaya = Saya['kampanye'][number];

/** Campaigns that concern my unit, with their questions and answers; for a head the leaflet too. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { peran } = useSession();
  const query = useApi('sosialisasiSaya');
  return (
    <Page
      title={query.data ? t('sayaTemuan', { n: query.data.kampanye.length }) : t('sosialisasi')}
      name={t('sosialisasi')}
      intro={t('sayaJelas')}
      actions={
        <>
          {peran === 'asn' ? (
            <Link to="/saya/suara" className={buttonClass('secondary')}>
              {t('suara')}
            </Link>
          ) : null}
          <Link to="/sosialisasi/pustaka" className={buttonClass('secondary')}>
            {t('pustaka')}
          </Link>
        </>
      }
    >
      <QueryPanel query={query}>
        {({ kampanye, selebaran }) => (
          <div className="grid gap-12">
            {kampanye.length === 0 ? <EmptyPanel title={t('tanpaKampanye')}>{t('sayaKosong')}</EmptyPanel> : null}
            {kampanye.map((one) => (
              <Kampanye key={one.id} kampanye={one} />
            ))}
            {selebaran.length > 0 ? <SelebaranSaya unit={selebaran} /> : null}
          </div>
        )}
      </QueryPanel>
    </Page>
  );
}

function SelebaranSaya({ unit }: { readonly unit: Saya['selebaran'] }): ReactNode {
  const t = usePesan(pesan);
  const [unorId, setUnorId] = useState(unit[0]?.unorId ?? '');
  return (
    <Section title={t('selebaranUnit')} intro={t('selebaranJelas')}>
      <div className="grid max-w-xl">
        <SelectField
          label={t('pilihUnit')}
          value={unorId}
          onChange={setUnorId}
          options={unit.map((u) => ({ value: u.unorId, label: u.nama }))}
        />
      </div>
      <AngkaSelebaran unorId={unorId} />
    </Section>
  );
}

function Kampanye({ kampanye }: { readonly kampanye: KampanyeSaya }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <article className="grid max-w-[75ch] gap-6">
      <div className="grid gap-2 wrap-anywhere">
        <h2 className="text-lg font-semibold">{kampanye.judul}</h2>
        <p className="text-sm text-ink-soft">
          {t('hari', { a: longDate(kampanye.mulai, language), b: longDate(kampanye.selesai, language) })}
        </p>
        <p className="font-semibold">{kampanye.tujuan}</p>
        <p className="whitespace-pre-line">{kampanye.isi}</p>
        {kampanye.putaran ? (
          <Link
            to="/putaran/$id"
            params={{ id: kampanye.putaran.id }}
            className="inline-flex min-h-11 items-center text-brand underline underline-offset-4"
          >
            {t('tentangPutaran', { nama: kampanye.putaran.nama })}
          </Link>
        ) : null}
        {kampanye.pertemuan.map((p) => (
          <p key={p.id} className="border-l-4 border-brand pl-3">
            {t('pertemuanBaris', {
              unit: p.unorNama,
              hari: longDate(p.tanggal, language),
              jam: p.jam,
              tempat: p.tempat,
            })}
          </p>
        ))}
      </div>
      <TanyaJawab kampanye={kampanye} />
      <Milikku kampanye={kampanye} />
      {kampanye.bolehTanya ? <Bertanya kampanyeId={kampanye.id} /> : null}
    </article>
  );
}

function TanyaJawab({ kampanye }: { readonly kampanye: KampanyeSaya }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">{t('tanyaJawab')}</h3>
      {kampanye.tanyaJawab.length === 0 ? <p className="text-ink-soft">{t('belumTanyaJawab')}</p> : null}
      <ul className="grid gap-4">
        {kampanye.tanyaJawab.map((q) => (
          <li key={q.id} className="border-l-4 border-line-strong pl-3 wrap-anywhere">
            <p className="font-semibold">{q.isi}</p>
            <p className="whitespace-pre-line">{q.jawaban}</p>
            <p className="text-sm text-ink-soft">
              {q.nama ?? t('tanpaNama')} ·{' '}
              {t('dijawabOleh', { nama: q.dijawabOleh, hari: longDate(q.dijawabHari, language) })}
              {q.serupa > 0 ? ` · ${t('serupa', { n: q.serupa })}` : ''}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Milikku({ kampanye }: { readonly kampanye: KampanyeSaya }): ReactNode {
  const t = usePesan(pesan);
  if (kampanye.pertanyaanSaya.length === 0) return null;
  const answered = kampanye.tanyaJawab.map((q) => ({ ...q, hari: q.dijawabHari, samaDengan: null }));
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">{t('pertanyaanSaya')}</h3>
      <ul className="grid gap-4">
        {kampanye.pertanyaanSaya.map((q) => (
          <li key={q.id} className="border-l-4 border-brand pl-3 wrap-anywhere">
            <p className="font-semibold">{q.isi}</p>
            {q.dijawabHari === null ? (
              <p className="text-ink-soft">{t('menungguJawaban')}</p>
            ) : (
              <Terjawab tanya={q} semua={answered} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
