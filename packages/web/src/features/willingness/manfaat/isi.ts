import type { Manfaat } from '@seimbang/contract';
import type { usePesan } from '../../../language/index.ts';
import type { pesan } from './pesan.ts';

type Isi = Manfaat['kebijakan'][number]['langkah'][number];

/** What a step gives, in one line. */
export function isiPaket(isi: Isi, t: ReturnType<typeof usePesan<typeof pesan>>): string {
  return [
    isi.kreditPersen > 0 ? `${t('kredit')} ${t('kreditNilai', { n: isi.kreditPersen })}` : null,
    isi.hakKembaliBulan === null ? null : `${t('hakKembali')} ${t('hakNilai', { n: isi.hakKembaliBulan })}`,
    isi.pilihanPertama ? `${t('pertama')} ${t('pertamaNilai')}` : null,
    isi.pelatihan === null ? null : `${t('pelatihan')}: ${isi.pelatihan}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}
