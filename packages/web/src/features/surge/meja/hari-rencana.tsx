import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { pesan as kata } from './kata/pesan.ts';
import { pesan } from './pesan.ts';
import type { Hasil } from './rencana-tab.tsx';
import { Twin } from './twin.tsx';

/** Days of the plan: what there is, what was agreed to, what help brings. */
export function HariRencana({ hari }: { readonly hari: Hasil['hari'] }): ReactNode {
  const t = usePesan(pesan);
  const k = usePesan(kata);
  const { language } = useLanguage();
  return (
    <Twin
      open
      summary={t('tabelHari')}
      head={[k('hari'), k('perlu'), k('ada'), k('disetujui'), k('dibantu'), k('masihKurang')]}
      rows={hari.map((h) => [
        longDate(h.tanggal, language),
        number(h.perlu, 1),
        number(h.fte, 1),
        number(h.kurang, 1),
        number(h.dibantu, 1),
        number(h.masihKurang, 1),
      ])}
    />
  );
}
