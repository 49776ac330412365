import type { BalasanOf } from '@seimbang/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { EmptyPanel, Section } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

/** Requests, the open ones first. */
export function PermintaanTab({ meja }: { readonly meja: BalasanOf<'lonjakan'> }): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  if (meja.bantuan.length === 0)
    return <EmptyPanel title={t('tanpaPermintaan')}>{t('tanpaPermintaanSebab')}</EmptyPanel>;
  return (
    <Section title={t('permintaanJudul', { n: meja.bantuan.length })}>
      <ul className="grid gap-5">
        {meja.bantuan.map((b) => (
          <li key={b.id} className="grid gap-1 border-l-4 border-brand pl-4 wrap-anywhere">
            <Link
              to="/lonjakan/bantuan/$id"
              params={{ id: b.id }}
              className="inline-flex min-h-8 items-center font-semibold text-brand underline underline-offset-4"
            >
              {b.unorNama}
              {b.peristiwa.length > 0 ? `, ${b.peristiwa.join(', ')}` : ''}
            </Link>
            <p>
              {longDate(b.mulai, language)} – {longDate(b.selesai, language)} ·{' '}
              {t('jamSehari', { n: number(b.jamSehari, 1) })}
            </p>
            <p className="text-sm text-ink-soft">
              {t('tahap')}: {t(`tahap-${b.tahap}`)} · {t('orangDikirim', { n: b.orang })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
