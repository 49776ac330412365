import { randomUUID } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { paketPesanan, type RiwayatBantuan } from '@seimbang/core/surge';
import type { Db } from '../../../db/index.ts';
import type { TanyaBantuan } from '../../../jobs/index.ts';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { Context } from '../../../shared/context.ts';
import type { CurrentPaket } from '../../../shared/current-paket.ts';
import { distanceKm } from '../../../shared/distance.ts';
import { faultLine } from '../../../shared/fault.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { type BantuanRow, bantuanRow, tahapOf, terkirimOf } from './baris.ts';
import { berjalan, isBerjalan, type KenopBantuan } from './kenop.ts';
import { masaAntara, mejaKini } from './kini.ts';
import { lihatBantuan } from './lihat-bantuan.ts';
import { relawanUntuk } from './relawan.ts';

/** Seconds after which the best plan so far is taken: a proposal comes in minutes, and its gap says what is left. */
const DETIK = 20;

/** Starts the planner for a request, away from the HTTP thread; the page is told when it is done. One at a time for each request. */
export async function susunBantuan(
  ctx: Context,
  caller: Caller,
  id: string,
  { versi, ...body }: Diterima<'bantuanSusun'>['body'],
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'bantuan'>>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const rencanaId = randomUUID();
  const made = await once(ctx.db, key, async (tx) => {
    const row = await tx.selectFrom('bantuan').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return problem('tidak-ditemukan', { apa: 'bantuan' });
    const tahap = tahapOf(row, await terkirimOf(tx, id));
    if (tahap !== 'diminta') return problem('bantuan-di-luar-tahap', { tindakan: 'susun', tahap });
    if (row.versi !== versi) return problem('versi-usang', { versi, sekarang: row.versi });
    if (masaAntara(current.index, row.mulai, row.selesai) === null) return problem('bantuan-tanpa-volume');
    const open = await tx
      .selectFrom('bantuan_rencana')
      .select('id')
      .where('bantuan_id', '=', id)
      .where('keadaan', '=', 'berjalan')
      .execute();
    if (open.some((r) => isBerjalan(r.id))) return problem('hitungan-masih-berjalan');
    await tx
      .updateTable('bantuan_rencana')
      .set({ keadaan: 'dihentikan', berakhir: new Date() })
      .where('bantuan_id', '=', id)
      .where('keadaan', '=', 'berjalan')
      .execute();
    const kenop: KenopBantuan = { jamSehari: row.jam_sehari, ...body };
    await tx
      .insertInto('bantuan_rencana')
      .values({
        id: rencanaId,
        bantuan_id: id,
        keadaan: 'berjalan',
        kenop: JSON.stringify(kenop),
        paket_versi: current.versi,
        dibuat: new Date(),
      })
      .execute();
    await record(tx, caller, { tindakan: 'susun', objek: 'bantuan', objekId: id, rincian: { rencanaId, ...kenop } });
    return ok({ row, kenop });
  });
  if (!made.ok) return made;
  if (made.value.row) mulaiHitung(ctx, current, rencanaId, made.value.row, made.value.kenop);
  return lihatBantuan(ctx, caller, id);
}

function mulaiHitung(
  ctx: Context,
  current: CurrentPaket,
  rencanaId: string,
  row: BantuanRow,
  kenop: KenopBantuan,
): void {
  const stop = new SharedArrayBuffer(4);
  berjalan.set(rencanaId, stop);
  void hitung(ctx, current, rencanaId, row, kenop, stop)
    .catch((cause: unknown) => gagal(ctx.db, rencanaId, cause))
    .catch(() => undefined)
    .finally(() => berjalan.delete(rencanaId));
}

async function hitung(
  ctx: Context,
  { index }: CurrentPaket,
  rencanaId: string,
  row: BantuanRow,
  kenop: KenopBantuan,
  stop: SharedArrayBuffer,
): Promise<void> {
  const masa = masaAntara(index, row.mulai, row.selesai);
  if (!masa) throw new Error('susun: the days of the request have no volume any more.');
  const siap = await relawanUntuk(ctx.db, row);
  const relawan = [...siap].filter(([, porsi]) => porsi === 1 || kenop.paruhWaktu).map(([pegawaiId]) => pegawaiId);
  const pesanan = {
    unorId: row.unor_id,
    mulai: row.mulai,
    selesai: row.selesai,
    jamSehari: kenop.jamSehari,
    rumpun: row.rumpun,
  };
  const paket = paketPesanan(index, masa, pesanan, new Set(kenop.larang)).paket;
  const tanya: TanyaBantuan = {
    from: row.mulai,
    to: row.selesai,
    paruhWaktu: kenop.paruhWaktu,
    relawan: [...new Set([...relawan, ...kenop.dahulukan])],
    penerima: [row.unor_id],
    riwayat: await riwayatBantuan(ctx.db, index),
    detik: DETIK,
  };
  const answer = await ctx.jobs.ask({ paket, sidik: `bantuan ${rencanaId}`, task: { jenis: 'bantuan', tanya }, stop });
  const end = { berakhir: new Date() };
  if (!answer.ok) {
    const masalah = JSON.stringify(answer.error);
    await ctx.db
      .updateTable('bantuan_rencana')
      .set({ keadaan: 'gagal', masalah, ...end })
      .where('id', '=', rencanaId)
      .execute();
    return;
  }
  const { rencana, periksa } = answer.value;
  const sent = new Set(rencana.assignments.map((a) => a.pegawaiId));
  const isi = {
    ...rencana,
    // Readiness of those who are not sent stays in their own rows.
    relawan: relawan.filter((p) => sent.has(p)),
    assignments: rencana.assignments.map((a) => ({ ...a, relawan: relawan.includes(a.pegawaiId) })),
    separuh: [...siap].flatMap(([p, porsi]) => (porsi < 1 && sent.has(p) ? [p] : [])),
  };
  await ctx.db
    .updateTable('bantuan_rencana')
    .set({ keadaan: 'selesai', isi: JSON.stringify(isi), periksa: JSON.stringify(periksa), ...end })
    .where('id', '=', rencanaId)
    .execute();
}

async function gagal(db: Db, rencanaId: string, cause: unknown): Promise<void> {
  process.emitWarning(faultLine(cause), 'Bantuan');
  await db
    .updateTable('bantuan_rencana')
    .set({ keadaan: 'dihentikan', berakhir: new Date() })
    .where('id', '=', rencanaId)
    .execute();
}

/** Letters of assignment that run, have run or are on their way: rest, days of the year, and whose turn it is. */
async function riwayatBantuan(db: Db, index: PaketIndex): Promise<RiwayatBantuan[]> {
  const rows = await db
    .selectFrom('usul_baris as b')
    .innerJoin('usul as u', 'u.id', 'b.usul_id')
    .select(['b.pegawai_id', 'b.dari_unor', 'b.ke_unor', 'u.mulai', 'u.selesai'])
    .where('u.jenis', '=', 'penugasan')
    .where('u.keadaan', 'in', ['tanggapan', 'keputusan', 'berjalan', 'selesai'])
    .where('b.aktif', '=', true)
    .orderBy('u.mulai')
    .orderBy('b.pegawai_id')
    .execute();
  const place = (id: string) => index.unorById.get(id) ?? null;
  return rows.flatMap((r) =>
    r.mulai === null || r.selesai === null
      ? []
      : [
          {
            pegawaiId: r.pegawai_id,
            mulai: r.mulai,
            selesai: r.selesai,
            km: distanceKm(place(r.dari_unor), place(r.ke_unor)) ?? 0,
          },
        ],
  );
}

/** Takes the best plan found so far. */
export async function hentikanBantuan(
  ctx: Context,
  caller: Caller,
  id: string,
): Promise<Outcome<BalasanOf<'bantuan'>>> {
  const row = await bantuanRow(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'bantuan' });
  const open = await ctx.db
    .selectFrom('bantuan_rencana')
    .select('id')
    .where('bantuan_id', '=', id)
    .where('keadaan', '=', 'berjalan')
    .execute();
  const flags = open.flatMap((r) => berjalan.get(r.id) ?? []);
  if (flags.length === 0) return problem('hitungan-sudah-selesai');
  for (const flag of flags) Atomics.store(new Int32Array(flag), 0, 1);
  return lihatBantuan(ctx, caller, id);
}
