import type { Peran, Sifat } from '@seimbang/contract';
import { usePesan } from '../../language/index.ts';
import { pesan } from './pesan.ts';

interface Held {
  readonly peran: Peran;
  readonly sifat: Sifat;
  readonly ketua: boolean;
}

/** "Plt. Kepala unit", "Ketua Tim Penilai Kinerja": a role with the manner in which it is held. */
export function roleName(t: ReturnType<typeof usePesan<typeof pesan>>, { peran, sifat, ketua }: Held): string {
  const name = ketua ? t('ketua', { role: t(peran) }) : t(peran);
  return sifat === 'definitif' ? name : t(sifat, { role: name });
}

export const useRoleName = (held: Held): string => roleName(usePesan(pesan), held);
