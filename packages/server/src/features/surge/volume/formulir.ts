import type { BalasanOf, Diterima } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { addDays, addMonths, type Day, ok } from '@seimbang/core/kernel';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { type VolumeBerlaku, volumeBerlaku } from './berlaku.ts';
import { bandingkan, catat } from './catat.ts';
import { awalBulan, bulanBiasa, bulanOf, dariHarian, deretSemua, geser, nilaiBulan } from './deret.ts';
import { catatanOf } from './catatan.ts';
import { namaLayanan, namaUnor } from './nama.ts';

type Formulir = BalasanOf<'volumeFormulir'>;

/** Months back that the form offers: late is better than never. */
const PILIHAN = 13;
/** Day of the following month until which a month is reported in time. */
const TANGGAL_TENGGAT = 10;

const isBulan = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The form of a head: the services of the own unit with what is known of the month, the month before and the year before. */
export async function lihatFormulir(
  ctx: Context,
  caller: Caller,
  wanted: string | undefined,
): Promise<Outcome<Formulir>> {
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku) return problem('belum-ada-data');
  const pilihan = Array.from({ length: PILIHAN }, (_, n) => geser(bulanOf(today()), -n - 1));
  const bulan = isBulan(wanted) && pilihan.includes(wanted) ? wanted : pilihan[0]!;
  const tenggat = tenggatOf(bulan);
  const base = { bulan, pilihan, tenggat, terlambat: today() > tenggat };
  const { unorId } = caller;
  if (unorId === null) return ok({ ...base, unorId: null, unorNama: null, layanan: [] });
  const layanan = await Promise.all(layananUnit(berlaku, unorId).map((id) => isianOf(ctx, berlaku, unorId, id, bulan)));
  return ok({ ...base, unorId, unorNama: namaUnor(berlaku.index, unorId), layanan });
}

/** Last day on which a month is reported in time. */
export const tenggatOf = (bulan: string): Day => addDays(addMonths(awalBulan(bulan), 1), TANGGAL_TENGGAT - 1);

/** Services that the tasks of the unit name, and those with figures. */
export function layananUnit({ index, volume, bulan }: VolumeBerlaku, unorId: string): string[] {
  const tasks = index.paket.tugas.filter((t) => t.unorId === unorId).map((t) => t.layananId ?? '');
  const counted = [...volume, ...bulan].filter((v) => v.unorId === unorId).map((v) => v.layananId);
  return [...new Set([...counted, ...tasks])].filter((id) => id !== '').sort();
}

async function isianOf(
  ctx: Context,
  berlaku: VolumeBerlaku,
  unorId: string,
  layananId: string,
  bulan: string,
): Promise<Formulir['layanan'][number]> {
  const deret = deretSemua({ ...berlaku, ...only(berlaku, unorId) }).find((d) => d.layananId === layananId);
  const said = deret?.dikatakan.get(awalBulan(bulan));
  const of = (b: string): number | null => (deret ? (nilaiBulan(deret, b)?.jumlah ?? null) : null);
  return {
    layananId,
    nama: namaLayanan(layananId),
    satuan: satuanOf(berlaku.index, unorId, layananId),
    jumlah: said?.masuk ?? null,
    ditegaskan: said ? { oleh: said.oleh, pada: said.pada.toISOString() } : null,
    dariHarian: dariHarian(deret, bulan),
    hariTercatat: deret?.hari.filter((v) => v.tanggal.startsWith(bulan)).length ?? 0,
    hariHilang: deret?.hilang.filter((t) => t.startsWith(bulan)).length ?? 0,
    bulanLalu: of(geser(bulan, -1)),
    tahunLalu: of(geser(bulan, -12)),
    biasa: bulanBiasa(deret, bulan),
    riwayat: await catatanOf(ctx.db, { unorId, layananId, bulan }),
  };
}

const only = ({ volume, bulan }: VolumeBerlaku, unorId: string): Pick<VolumeBerlaku, 'volume' | 'bulan'> => ({
  volume: volume.filter((v) => v.unorId === unorId),
  bulan: bulan.filter((b) => b.unorId === unorId),
});

const satuanOf = (index: PaketIndex, unorId: string, layananId: string): string | null =>
  index.paket.tugas.find((t) => t.unorId === unorId && t.layananId === layananId)?.satuan ?? null;

/** Stores what the head says of the month; a figure that was said before stays in the history. A doubtful figure is stored with its doubt. */
export async function isiFormulir(
  ctx: Context,
  caller: Caller,
  { bulan, isian }: Diterima<'volumeIsi'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Formulir>> {
  const berlaku = await volumeBerlaku(ctx);
  const { unorId } = caller;
  if (!berlaku || unorId === null) return problem('belum-ada-data');
  if (bulan >= bulanOf(today())) return problem('volume-bulan-berjalan', { bulan });
  const known = layananUnit(berlaku, unorId);
  const other = isian.find((i) => !known.includes(i.layananId));
  if (other) return problem('tidak-ditemukan', { apa: 'layanan' });
  const tanggal: Day = awalBulan(bulan);
  const rows = isian.map(({ layananId, jumlah, alasan }) => ({
    unorId,
    layananId,
    periode: 'bulan' as const,
    tanggal,
    masuk: jumlah,
    selesai: null,
    antre: null,
    alasan: alasan || null,
  }));
  const done = await once(ctx.db, key, async (tx) => {
    await catat(tx, caller, 'formulir', bandingkan(berlaku, rows));
    return ok({ bulan });
  });
  return done.ok ? lihatFormulir(ctx, caller, bulan) : done;
}
