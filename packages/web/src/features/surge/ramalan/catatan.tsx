import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan, useTeks } from '../../../language/index.ts';
import { namaBulan } from '../../../shared/lonjakan/rentang.ts';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useApi } from '../../../shared/use-api.ts';
import { Section } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

/** Corrections shown; the rest is in the audit. */
const SHOWN = 30;

/** Days nobody counted, and everything people said about the figures, newest first. */
export function CatatanSeri(query: { readonly unorId: string; readonly layananId: string }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const { language } = useLanguage();
  const seri = useApi('volumeSeri', { query });
  return (
    <Section title={t('catatanTitle')}>
      <QueryPanel query={seri} lines={2}>
        {({ hilang, catatan }) => {
          const last = hilang.at(-1);
          return (
            <div className="grid gap-3">
              <p>{last ? t('hilang', { n: number(hilang.length), hari: longDate(last, language) }) : t('lengkap')}</p>
              {catatan.length === 0 ? <p className="text-ink-soft">{t('tanpaKoreksi')}</p> : null}
              <ul className="grid gap-2">
                {catatan.slice(0, SHOWN).map((c, i) => (
                  <li key={i} className="border-l-2 border-line pl-3 wrap-anywhere">
                    {t('koreksi', {
                      kapan:
                        c.periode === 'bulan'
                          ? namaBulan(c.tanggal.slice(0, 7), language)
                          : longDate(c.tanggal, language),
                      jumlah: c.masuk === null ? t('tanpaAngka') : number(c.masuk),
                      oleh: c.oleh,
                      pada: longDate(c.pada, language),
                    })}
                    {[c.alasan, c.peringatan ? teks(c.peringatan) : null].map((note) =>
                      note ? (
                        <span key={note} className="block text-sm text-ink-soft">
                          {note}
                        </span>
                      ) : null,
                    )}
                  </li>
                ))}
              </ul>
            </div>
          );
        }}
      </QueryPanel>
    </Section>
  );
}
