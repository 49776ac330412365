import type { BalasanOf, Diterima } from '@seimbang/contract';
import { selangTepat } from '@seimbang/core/fairness';
import { addDays, ok } from '@seimbang/core/kernel';
import { ketepatan, type Lonjakan, type Ucapan } from '@seimbang/core/surge';
import { reachesUnor } from '../../../shared/authorise.ts';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { bernama, type VolumeBerlaku } from '../volume/index.ts';
import { prakiraanKini } from './hitung.ts';
import { ucapanTersimpan } from './ucapan.ts';

type Halaman = BalasanOf<'prakiraanKetepatan'>;
type Hasil = NonNullable<Halaman['tersimpan']>;

/** Weeks of the self-check (core/surge/ketepatan.ts). */
const PEKAN_DIPERIKSA = 8;
/** Alarms older than this are history. */
const HARI_ALARM = 400;

/** What was said and what came, in the caller's units; and the surges nobody had announced, with what people made of them. */
export async function lihatKetepatan(ctx: Context, caller: Caller): Promise<Outcome<Halaman>> {
  const now = await prakiraanKini(ctx);
  const empty = { tersimpan: null, tersimpanSejak: null, ujiMundur: null, alarm: [] };
  if (now.keadaan !== 'siap') return ok({ keadaan: now.keadaan, ...empty });
  const { berlaku, hasil } = now;
  const { sejak, ucapan } = await ucapanTersimpan(ctx.db, hasil.isi.sampai);
  const mine = ({ unorId }: { readonly unorId: string }): boolean => reachesUnor(caller, berlaku.index, unorId);
  return ok({
    keadaan: 'siap',
    tersimpan: hasilOf(ucapan.filter(mine), berlaku),
    tersimpanSejak: sejak,
    ujiMundur: hasilOf(hasil.isi.ujiMundur.ucapan.filter(mine), berlaku),
    alarm: await alarmList(ctx, berlaku, hasil.isi.lonjakan.filter(mine), hasil.isi.sampai),
  });
}

/** Null while none of the days that were forecast has come. */
function hasilOf(said: readonly Ucapan[], berlaku: VolumeBerlaku): Hasil | null {
  const { keseluruhan, pekan, selang } = ketepatan(said, berlaku.volume);
  if (keseluruhan.hari === 0) return null;
  const checked = pekan.slice(-PEKAN_DIPERIKSA);
  const hari = checked.reduce((sum, w) => sum + w.hari, 0);
  const di = checked.reduce((sum, w) => sum + Math.round(w.cakupan * w.hari), 0);
  const { bawah, atas } = selangTepat(di, hari);
  return { keseluruhan, pekan: [...pekan], selang, tepat: { hari, di, bawah, atas } };
}

async function alarmList(
  { db }: Context,
  { index }: VolumeBerlaku,
  all: readonly Lonjakan[],
  sampai: Lonjakan['sampai'],
): Promise<Halaman['alarm']> {
  const rows = await db
    .selectFrom('alarm_nilai')
    .distinctOn(['unor_id', 'layanan_id', 'mulai'])
    .select(['unor_id', 'layanan_id', 'mulai', 'putusan', 'alasan', 'oleh', 'pada'])
    .orderBy('unor_id')
    .orderBy('layanan_id')
    .orderBy('mulai')
    .orderBy('id', 'desc')
    .execute();
  const said = new Map(rows.map((r) => [JSON.stringify([r.unor_id, r.layanan_id, r.mulai]), r]));
  return all
    .filter((l) => l.sampai > addDays(sampai, -HARI_ALARM))
    .sort((a, b) => (a.diketahui > b.diketahui ? -1 : 1))
    .map(({ unorId, layananId, mulai, diketahui, sampai: last, kali, jenis }) => {
      const n = said.get(JSON.stringify([unorId, layananId, mulai]));
      const nilai = n ? { putusan: n.putusan, alasan: n.alasan, oleh: n.oleh, pada: n.pada.toISOString() } : null;
      return { ...bernama(index, unorId, layananId), mulai, diketahui, sampai: last, kali, jenis, nilai };
    });
}

/** Somebody looked at an alarm: seen, a real surge, or none. Each judgement is a row of its own; the newest stands. */
export async function nilaiAlarm(
  ctx: Context,
  caller: Caller,
  { unorId, layananId, mulai, putusan, alasan }: Diterima<'alarmNilai'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Halaman>> {
  const now = await prakiraanKini(ctx);
  if (!now.berlaku || !reachesUnor(caller, now.berlaku.index, unorId))
    return problem('tidak-ditemukan', { apa: 'unit' });
  const alarm =
    now.keadaan === 'siap'
      ? now.hasil.isi.lonjakan.find((l) => l.unorId === unorId && l.layananId === layananId && l.mulai === mulai)
      : undefined;
  if (!alarm) return problem('tidak-ditemukan', { apa: 'alarm' });
  const done = await once(ctx.db, key, async (tx) => {
    const who = { oleh: caller.nama ?? '-', peran: caller.peran ?? '-' };
    await tx
      .insertInto('alarm_nilai')
      .values({ unor_id: unorId, layanan_id: layananId, mulai: alarm.mulai, putusan, alasan: alasan || null, ...who })
      .execute();
    await record(tx, caller, {
      tindakan: putusan,
      objek: 'alarm',
      objekId: `${unorId} ${layananId} ${mulai}`,
      alasan: alasan || null,
    });
    return ok(undefined);
  });
  return done.ok ? lihatKetepatan(ctx, caller) : done;
}
