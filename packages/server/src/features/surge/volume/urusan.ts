import type { KotakMasuk } from '@seimbang/contract';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { volumeBerlaku } from './berlaku.ts';
import { awalBulan, bulanOf, geser } from './deret.ts';
import { layananUnit, tenggatOf } from './formulir.ts';

type Urusan = Omit<KotakMasuk['urusan'][number], 'terlambat'>;

const BULAN = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** The last month of a head's own unit, while some of its services have not been confirmed. */
export async function urusanVolume(ctx: Context, caller: Caller): Promise<Urusan[]> {
  const { peran, unorId } = caller;
  if (peran !== 'kepala-unit' || unorId === null) return [];
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku) return [];
  const bulan = geser(bulanOf(today()), -1);
  const said = new Set(
    berlaku.bulan.filter((b) => b.unorId === unorId && b.bulan === awalBulan(bulan)).map((b) => b.layananId),
  );
  const open = layananUnit(berlaku, unorId).filter((id) => !said.has(id)).length;
  if (open === 0) return [];
  const nama = (bahasa: 'id' | 'en'): string => `${BULAN[bahasa][Number(bulan.slice(5)) - 1]} ${bulan.slice(0, 4)}`;
  return [
    {
      kunci: `volume-${unorId}-${bulan}`,
      jenis: 'tugas',
      pesan: {
        id: `Tegaskan volume ${nama('id')}: ${open} layanan`,
        en: `Confirm the volumes of ${nama('en')}: ${open} services`,
      },
      halaman: 'volume',
      id: null,
      lihat: null,
      sampai: tenggatOf(bulan),
    },
  ];
}
