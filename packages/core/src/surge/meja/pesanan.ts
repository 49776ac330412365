import { indexPaket, type PaketIndex, type Volume } from '../../domain/index.ts';
import { type Day, weekday } from '../../kernel/index.ts';
import { type Kelompok, menitSehari } from '../assignment/kelompok.ts';
import type { MasaDepan } from './kalender.ts';

/** Help that a unit has asked for and that was agreed to. */
export interface Pesanan {
  readonly unorId: string;
  readonly mulai: Day;
  readonly selesai: Day;
  /** Hours of work on each day, at most. */
  readonly jamSehari: number;
  /** Only people whose jabatan is of this rumpun; null = whoever can do the work. */
  readonly rumpun: string | null;
}

/**
 * The package a plan of help is made on: volumes of exactly the days of the window, written down as they are known or forecast, so that
 * planner and checker read the same; the receiver's no higher than the agreed hours can meet. People who are not to be sent are protected
 * for that time.
 */
export function paketPesanan(
  index: PaketIndex,
  masa: MasaDepan,
  pesanan: Pesanan,
  larang: ReadonlySet<string>,
): PaketIndex {
  const { paket } = index;
  const minutes = menitSehari(paket.kebijakan.wkeMenit);
  const orang = (60 * pesanan.jamSehari) / minutes;
  const volume = masa.kelompok.flatMap((k) =>
    volumeOf(k, masa.hari, k.unorId === pesanan.unorId ? orang : null, pesanan),
  );
  const end = masa.hari.at(-1) ?? pesanan.selesai;
  const pegawai = paket.pegawai.map((p) => {
    const rumpun = index.jabatanById.get(p.jabatanId)?.rumpun ?? null;
    const other = pesanan.rumpun !== null && rumpun !== pesanan.rumpun;
    const kept = p.lindungSampai !== null && p.lindungSampai > end ? p.lindungSampai : end;
    return larang.has(p.pegawaiId) || other ? { ...p, lindungSampai: kept } : p;
  });
  return indexPaket({ ...paket, pegawai, volume });
}

/** Pieces by day; of the receiver never more than its own people and the agreed help can do. */
function volumeOf(k: Kelompok, hari: readonly Day[], orang: number | null, { mulai, selesai }: Pesanan): Volume[] {
  return hari.flatMap((tanggal, i) => {
    const help = orang !== null && tanggal >= mulai && tanggal <= selesai ? orang : 0;
    const share = orang === null ? 1 : shareWithin(k, i, weekday(tanggal) <= 5 ? k.needTetap : 0, help);
    return k.layanan.map((l) => ({
      unorId: k.unorId,
      layananId: l.layananId,
      tanggal,
      masuk: Math.round(1e6 * share * l.masuk[i]!) / 1e6,
      selesai: null,
      antre: null,
      ekstra: {},
    }));
  });
}

/** `steady`: need of the work without a daily volume, which nothing takes away. */
function shareWithin(k: Kelompok, i: number, steady: number, help: number): number {
  const need = k.need[i]!;
  if (need <= k.fte + help || need <= steady) return 1;
  return Math.max(0, (k.fte + help - steady) / (need - steady));
}
