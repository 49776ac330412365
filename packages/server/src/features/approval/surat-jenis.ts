import type { Usul } from '@seimbang/contract';
import type { NaskahDinas } from '../../letters/index.ts';
import type { UsulRow } from './berkas.ts';
import { tahapOf } from './tahap.ts';

type Jenis = NaskahDinas['jenis'];

/** From which stage on there is enough for a letter to be looked at before it is issued. */
const SEJAK: Readonly<Partial<Record<Jenis, Usul['keadaan']>>> = {
  dosir: 'verifikasi',
  'ringkas-ppk': 'verifikasi',
  'berita-acara': 'panel',
  usulan: 'panel',
  sk: 'ppk',
  petikan: 'ppk',
};

/** Stage that a preview waits for; null = it can be made now. */
export function menungguTahap(usul: Pick<UsulRow, 'jenis' | 'tahap'>, jenis: Jenis): Usul['keadaan'] | null {
  if (usul.jenis === 'penugasan') return jenis === 'surat-tugas' ? null : 'ditolak';
  const since = SEJAK[jenis];
  if (since === undefined) return 'ditolak';
  return usul.tahap >= tahapOf(since) ? null : since;
}

/** Letters of a case that can be looked at now. */
export const pratinjauOf = (usul: Pick<UsulRow, 'jenis' | 'tahap'>): Usul['pratinjau'] =>
  (['berita-acara', 'usulan', 'sk', 'petikan', 'ringkas-ppk', 'dosir', 'surat-tugas'] as const).filter(
    (jenis) => menungguTahap(usul, jenis) === null,
  );
