import type { Manfaat } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { usePesan } from '../../../language/index.ts';
import { EmptyPanel } from '../../../ui/index.ts';
import { isiPaket } from './isi.ts';
import { pesan } from './pesan.ts';

/** Seats with their package: the step, how long nobody took it, what it gives. */
export function KursiList({ kursi }: { readonly kursi: Manfaat['kursi'] }): ReactNode {
  const t = usePesan(pesan);
  if (kursi.length === 0) return <EmptyPanel title={t('tanpaKursi')}>{t('tanpaKursiSebab')}</EmptyPanel>;
  return (
    <ul className="grid gap-4">
      {kursi.map(({ tempat, langkah, sepi, isi }) => (
        <li
          key={`${tempat.unorId}${tempat.jabatanId}`}
          className="grid gap-1 border-l-4 border-line-strong pl-4 wrap-anywhere"
        >
          <strong>
            {tempat.jabatanNama}, {tempat.unorNama}
          </strong>
          <span>
            {t('langkahKe', { n: langkah })}: {isiPaket(isi, t)}
          </span>
          <span className="text-sm text-ink-soft">
            {t('sepi')}: {t('sepiNilai', { n: sepi })}
          </span>
        </li>
      ))}
    </ul>
  );
}
