import type { ReactNode } from 'react';
import { clock, longDate, useLanguage, usePesan } from '../../language/index.ts';
import { readsHistory, Riwayat } from '../../shared/riwayat/riwayat.tsx';
import { useSession } from '../../shared/session.tsx';
import { EmptyPanel, Section } from '../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import { useUsul } from './usul-context.ts';

/** The way it has come, with the reason of every turn; below it every act on record, for those who may read the audit of a case. */
export function RiwayatTab(): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  const { usul } = useUsul();
  const { peran } = useSession();
  if (usul.jalan.length === 0) return <EmptyPanel title={t('belumRiwayat')} />;
  return (
    <div className="grid min-w-0 gap-8">
      <Section title={t('jalanUsul')}>
        <ol className="grid gap-4">
          {usul.jalan.map((one, i) => (
            <li key={`${one.jejak.pada}${i}`} className="border-l-4 border-brand pl-4 wrap-anywhere">
              <p>
                <strong>{k(one.keadaan)}</strong> · {one.jejak.oleh}
              </p>
              <p className="text-sm text-ink-soft">
                {longDate(one.jejak.pada, language)} {clock(one.jejak.pada)}
              </p>
              {one.alasan ? <p className="mt-1 whitespace-pre-line">{one.alasan}</p> : null}
            </li>
          ))}
        </ol>
      </Section>
      {readsHistory(peran) ? <Riwayat objek="usul" id={usul.id} /> : null}
    </div>
  );
}
