import type { Evaluasi } from '@seimbang/contract';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { clock, longDate, useLanguage, usePesan, useTeks } from '../../language/index.ts';
import { EXACT } from '../../shared/exact.ts';
import { Page } from '../../shared/page.tsx';
import { QueryPanel } from '../../shared/query-panel.tsx';
import { useApi } from '../../shared/use-api.ts';
import { Breadcrumb, Figure, Figures, Section } from '../../ui/index.ts';
import { useAngka } from './angka.ts';
import { CaraNilai, Pembanding } from './dasar.tsx';
import { EventStudy } from './event-study.tsx';
import { PemberiPegawai } from './pemberi.tsx';
import { pesan } from './pesan.ts';

/** One evaluation: the verdict, the picture, against whom, how, and what it cost. */
export function Halaman(): ReactNode {
  const t = usePesan(pesan);
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useApi('evaluasi', { params: { id } });
  return query.data ? (
    <Isi evaluasi={query.data} />
  ) : (
    <Page title={t('name')}>
      <QueryPanel query={query}>{() => null}</QueryPanel>
    </Page>
  );
}

function Isi({ evaluasi }: { readonly evaluasi: Evaluasi }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  const { jenis, judul, mulai, selesai, dataSampai } = evaluasi;
  const window = t('window', { a: longDate(mulai, language), b: longDate(selesai, language) });
  const until = dataSampai === null ? t('noData') : t('dataUntil', { date: longDate(dataSampai, language) });
  return (
    <Page
      title={teks(evaluasi.kalimat)}
      name={judul}
      crumbs={
        <Breadcrumb
          parts={[
            {
              key: 'daftar',
              content: (
                <Link to="/evaluasi" activeOptions={EXACT} className="underline underline-offset-4 hover:text-brand">
                  {t('name')}
                </Link>
              ),
            },
            { key: 'ini', content: judul },
          ]}
        />
      }
      intro={`${t(`jenis_${jenis}`)}: ${judul} · ${window}. ${until}`}
    >
      <Penetapan evaluasi={evaluasi} />
      <EventStudy evaluasi={evaluasi} />
      <Ukuran evaluasi={evaluasi} />
      <Pembanding evaluasi={evaluasi} />
      <CaraNilai evaluasi={evaluasi} />
      <PemberiPegawai evaluasi={evaluasi} />
      <Biaya evaluasi={evaluasi} />
    </Page>
  );
}

/** That everything was fixed before, with the hash that proves it. */
function Penetapan({ evaluasi }: { readonly evaluasi: Evaluasi }): ReactNode {
  const t = usePesan(pesan);
  const angka = useAngka();
  const { language } = useLanguage();
  const { saat, oleh, sidik, rancangan, pTerkecil } = evaluasi.penetapan;
  const when = `${longDate(saat, language)}, ${clock(saat)}`;
  return (
    <div className="grid max-w-[75ch] gap-1 border-l-4 border-brand pl-4 wrap-anywhere">
      <p className="font-semibold">{t('fixedOn', { when, who: oleh })}</p>
      <p className="text-sm text-ink-soft">
        {t('fixedAs', {
          design: t(`design_${rancangan}`),
          least: pTerkecil === null ? '' : t('fixedLeast', { p: angka(pTerkecil, 4) }),
          hash: sidik.slice(0, 16),
        })}
      </p>
      {evaluasi.usulId === null ? null : (
        <Link
          to="/usulan/$id"
          params={{ id: evaluasi.usulId }}
          className="justify-self-start font-semibold text-brand underline underline-offset-4"
        >
          {t('case')}
        </Link>
      )}
    </div>
  );
}

function Ukuran({ evaluasi }: { readonly evaluasi: Evaluasi }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  return (
    <Section title={t('measures')} intro={t('measuresIntro')}>
      <ul className="grid max-w-[75ch] gap-3">
        {evaluasi.ukuran.map((u) => (
          <li key={u.kode} className="border-l-4 border-line pl-4 wrap-anywhere">
            {u.utama ? <strong>{teks(u.kalimat)}</strong> : teks(u.kalimat)}{' '}
            <span className="text-sm text-ink-soft">
              {u.utama ? `${t('main')}; ` : ''}
              {teks(u.satuan)}
              {u.hasil ? `; ${t(`design_${u.hasil.design}`)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Biaya({ evaluasi: { biaya, usulId } }: { readonly evaluasi: Evaluasi }): ReactNode {
  const t = usePesan(pesan);
  const angka = useAngka();
  const { orang, orangHari, km, kmTanpaData, unitPemberi, selesaiTambahan } = biaya;
  const kmNote = kmTanpaData > 0 ? t('costKmGap', { n: kmTanpaData }) : undefined;
  return (
    <Section title={t('cost')}>
      {usulId === null ? <p className="max-w-[75ch] text-ink-soft">{t('costNoCase')}</p> : null}
      <Figures>
        {usulId === null ? null : (
          <>
            <Figure label={t('costPeople')} value={angka(orang, 0)} />
            <Figure
              label={t('costDays')}
              value={orangHari === null ? '–' : angka(orangHari, 0)}
              note={orangHari === null ? undefined : t('costDaysUnit')}
            />
            <Figure
              label={t('costKm')}
              value={km === null ? t('none') : angka(km, 1)}
              unit={km === null ? undefined : t(orangHari === null ? 'costKmDay' : 'costKmAll')}
              note={kmNote}
            />
            <Figure label={t('costUnits')} value={angka(unitPemberi, 0)} />
          </>
        )}
        <Figure
          label={t('costDone')}
          value={selesaiTambahan === null ? t('none') : angka(selesaiTambahan, 0)}
          unit={selesaiTambahan === null ? undefined : t('cases')}
        />
      </Figures>
    </Section>
  );
}
