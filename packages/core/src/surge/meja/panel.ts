import type { PaketIndex } from '../../domain/index.ts';
import type { Day } from '../../kernel/index.ts';
import type { LayananUnit } from '../assignment/dokumen.ts';
import { menitSehari } from '../assignment/kelompok.ts';
import { layananUnit, SASARAN_MENIT } from '../assignment/layanan.ts';
import type { MasaDepan } from './kalender.ts';

export interface PanelLayanan {
  readonly menitSehari: number;
  readonly sasaranMenit: number;
  readonly layanan: readonly LayananUnit[];
}

/** How a unit serves with one person fewer, as it is, and with one more, on the busiest day of the time and through it. `ubah`: FTE by day and group. */
export function panelLayanan(
  index: PaketIndex,
  { hari, kelompok }: MasaDepan,
  unorId: string,
  ubah: (tanggal: Day, layananId: readonly string[]) => number = () => 0,
  peran: LayananUnit['peran'] = 'penerima',
): PanelLayanan {
  const minutes = menitSehari(index.paket.kebijakan.wkeMenit);
  const layanan = kelompok
    .filter((k) => k.unorId === unorId)
    .flatMap((k) => {
      const before = hari.map(() => k.fte);
      const ids = k.layanan.map((l) => l.layananId);
      const after = hari.map((t) => k.fte + ubah(t, ids));
      return k.layanan.map((l) => layananUnit(k, l, hari, before, after, minutes, peran));
    });
  return { menitSehari: minutes, sasaranMenit: SASARAN_MENIT, layanan };
}
