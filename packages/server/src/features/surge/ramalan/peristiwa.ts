import { randomUUID } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import { daysBetween, ok } from '@seimbang/core/kernel';
import type { RamalanLayanan } from '@seimbang/core/surge';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { namaLayanan, namaUnor, type PeristiwaBerlaku, volumeBerlaku } from '../volume/index.ts';
import { prakiraanKini } from './hitung.ts';

type Kalender = BalasanOf<'peristiwaDaftar'>;

/** The calendar of events, latest first: what is announced, what is estimated, who moved what and why. */
export async function kalenderPeristiwa(ctx: Context): Promise<Outcome<Kalender>> {
  const now = await prakiraanKini(ctx);
  const { berlaku } = now;
  if (!berlaku) return ok({ unit: [], layanan: [], peristiwa: [] });
  const ramalan = now.keadaan === 'siap' ? now.hasil.isi.ramalan : [];
  const riwayat = await riwayatPeristiwa(ctx);
  const { index } = berlaku;
  const services = [...new Set(berlaku.volume.map((v) => v.layananId))].sort();
  return ok({
    unit: index.paket.unor.map(({ unorId, nama }) => ({ unorId, nama })),
    layanan: services.map((layananId) => ({ layananId, nama: namaLayanan(layananId) })),
    peristiwa: berlaku.peristiwa.toReversed().map((p) => ({
      peristiwaId: p.peristiwaId,
      nama: p.nama,
      mulai: p.mulai,
      selesai: p.selesai,
      unorId: p.unorId,
      unorNama: p.unorId === null ? null : namaUnor(index, p.unorId),
      layananId: p.layananId,
      layananNama: p.layananId === null ? null : namaLayanan(p.layananId),
      pengali: pengaliOf(p, ramalan) ?? p.pengali,
      asumsi: p.asumsi,
      keadaan: p.selesai < today() ? ('berlalu' as const) : p.pasti ? ('diumumkan' as const) : ('perkiraan' as const),
      riwayat: riwayat.get(p.peristiwaId) ?? [],
    })),
  });
}

/** Mean multiplier of the days ahead as learned from the past; null where the event is behind or touches no forecast. */
function pengaliOf(p: PeristiwaBerlaku, ramalan: readonly RamalanLayanan[]): number | null {
  const days = ramalan
    .filter((r) => (p.unorId ?? r.unorId) === r.unorId && (p.layananId ?? r.layananId) === r.layananId)
    .flatMap((r) => r.hari.filter((h) => h.buka && p.mulai <= h.tanggal && h.tanggal <= p.selesai))
    .map((h) => h.peristiwa.reduce((product, part) => product * part.pengali, 1));
  return days.length === 0 ? null : days.reduce((a, b) => a + b, 0) / days.length;
}

async function riwayatPeristiwa({
  db,
}: Context): Promise<Map<string, Kalender['peristiwa'][number]['riwayat'][number][]>> {
  const rows = await db
    .selectFrom('peristiwa_catatan')
    .select(['peristiwa_id', 'nama', 'mulai', 'selesai', 'pengali', 'pasti', 'hapus', 'alasan', 'oleh', 'pada'])
    .orderBy('id', 'desc')
    .limit(2000)
    .execute();
  const byId = new Map<string, Kalender['peristiwa'][number]['riwayat'][number][]>();
  for (const { peristiwa_id, ...row } of rows)
    byId.set(peristiwa_id, [...(byId.get(peristiwa_id) ?? []), { ...row, pada: row.pada.toISOString() }]);
  return byId;
}

/** A longer one is a season, not an event. */
const TERPANJANG = 92;

/** Adds, moves, changes or removes an event, with a reason. What stood before stays in its history. */
export async function simpanPeristiwa(
  ctx: Context,
  caller: Caller,
  wanted: Diterima<'peristiwaSimpan'>['body'],
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'peristiwaSimpan'>>> {
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku) return problem('belum-ada-data');
  const { mulai, selesai, unorId, layananId, nama, pengali, pasti, hapus, alasan } = wanted;
  const before = berlaku.peristiwa.find((p) => p.peristiwaId === wanted.peristiwaId);
  if (wanted.peristiwaId !== null && !before) return problem('tidak-ditemukan', { apa: 'peristiwa' });
  const hari = daysBetween(mulai as PeristiwaBerlaku['mulai'], selesai as PeristiwaBerlaku['selesai']) + 1;
  if (hari < 1 || hari > TERPANJANG) return problem('peristiwa-tanggal', { mulai, selesai, paling: TERPANJANG });
  if (unorId !== null && !berlaku.index.unorById.has(unorId)) return problem('tidak-ditemukan', { apa: 'unit' });
  const peristiwaId = wanted.peristiwaId ?? `ACARA-${randomUUID().slice(0, 8)}`;
  const isi = { nama, mulai, selesai, unorId, layananId, pengali, pasti, hapus };
  return once(ctx.db, key, async (tx) => {
    await tx
      .insertInto('peristiwa_catatan')
      .values({
        peristiwa_id: peristiwaId,
        nama,
        mulai: mulai as PeristiwaBerlaku['mulai'],
        selesai: selesai as PeristiwaBerlaku['selesai'],
        unor_id: unorId,
        layanan_id: layananId,
        pengali,
        pasti,
        hapus,
        alasan,
        oleh: caller.nama ?? '-',
        peran: caller.peran ?? '-',
      })
      .execute();
    await record(tx, caller, {
      tindakan: hapus ? 'hapus' : before ? 'ubah' : 'tambah',
      objek: 'peristiwa',
      objekId: peristiwaId,
      ...(before && { sebelum: isiLama(before) }),
      sesudah: isi,
      alasan,
    });
    return ok({ peristiwaId });
  });
}

const isiLama = ({ nama, mulai, selesai, unorId, layananId, asumsi, pasti }: PeristiwaBerlaku) => ({
  nama,
  mulai,
  selesai,
  unorId,
  layananId,
  pengali: asumsi,
  pasti,
  hapus: false,
});
