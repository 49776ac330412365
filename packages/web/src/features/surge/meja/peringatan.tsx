import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { buttonClass } from '../../../ui/index.ts';
import { HariTable } from './hari-table.tsx';
import { NeedChart } from './need-chart.tsx';
import { pesan } from './pesan.ts';

export type PeringatanData = BalasanOf<'lonjakan'>['peringatan'][number];

/** One warning: what, when, how many people are missing, how sure, until when to ask, and the one step. */
export function PeringatanKartu({ warning: w }: { readonly warning: PeringatanData }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const peak = w.hari.find((h) => h.tanggal === w.hariPuncak);
  const title = w.peristiwa.length > 0 ? w.peristiwa.join(', ') : t('musim');
  return (
    <li className="grid min-w-0 gap-3 border-l-4 border-warning pl-4">
      <h2 className="text-base font-semibold wrap-anywhere">
        {w.unorNama} · {title}
      </h2>
      {peak ? (
        <p>
          {t('puncak', {
            tanggal: longDate(w.hariPuncak, language),
            masuk: number(peak.masuk, 0),
            bawah: number(peak.bawah, 0),
            atas: number(peak.atas, 0),
          })}
        </p>
      ) : null}
      <p>
        {t('kurangPuncak', {
          n: number(w.kurangPuncak, 1),
          hari: w.hariKurang,
          orangHari: number(w.orangHari, 0),
        })}{' '}
        {t('keyakinan', { kata: t(w.keyakinan), n: w.kali })}.
      </p>
      <NeedChart
        title={t('grafikPeringatan', { unit: w.unorNama })}
        days={w.hari.map((h) => ({ tanggal: h.tanggal, perlu: h.perlu }))}
        fte={w.fte}
      />
      <HariTable days={w.hari} fte={w.fte} />
      <p className={w.terlambat ? 'font-semibold text-warning' : undefined}>
        {t(w.terlambat ? 'mintaTerlambat' : 'mintaPaling', { tanggal: longDate(w.mintaPaling, language) })}
      </p>
      <Langkah warning={w} />
    </li>
  );
}

export function Langkah({ warning: w }: { readonly warning: PeringatanData }): ReactNode {
  const t = usePesan(pesan);
  if (w.bantuanId !== null)
    return (
      <Link
        to="/lonjakan/bantuan/$id"
        params={{ id: w.bantuanId }}
        className={`${buttonClass('secondary')} justify-self-start`}
      >
        {t('lihatPermintaan')}
      </Link>
    );
  if (!w.milikSaya) return <span className="text-ink-soft">{t('belumDiminta')}</span>;
  return (
    <Link
      to="/lonjakan/minta"
      search={{ unit: w.unorId, mulai: w.mulai, selesai: w.selesai } as never}
      className={`${buttonClass()} justify-self-start`}
    >
      {t('mintaBantuan')}
    </Link>
  );
}
