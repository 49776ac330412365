import type { PoinAgregat, PoinSaya } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import { ATURAN_POIN, entriJatuhTempo, type MasaGiliran } from '@seimbang/core/willingness';
import type { Db, Tx } from '../../db/index.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import type { Outcome } from '../../shared/problem.ts';
import { notify } from '../../shared/surel.ts';
import { akunOf } from './kabar.ts';
import { orangSaya } from './minat.ts';

/** A time of service as the rule of points reads it. */
const masaOf = (m: { mulai: Day; km_tambahan: number; dasar: boolean; tambahan_persen: number }): MasaGiliran => ({
  mulai: m.mulai,
  kmTambahan: m.km_tambahan,
  dasar: m.dasar,
  tambahanPersen: m.tambahan_persen,
});

const masaTerbit = (db: Db | Tx) =>
  db
    .selectFrom('masa_giliran as m')
    .innerJoin('tawaran as t', (j) =>
      j.onRef('t.putaran_id', '=', 'm.putaran_id').onRef('t.pegawai_id', '=', 'm.pegawai_id'),
    )
    .innerJoin('usul as u', 'u.id', 't.usul_id')
    .innerJoin('usul_baris as b', (j) => j.onRef('b.usul_id', '=', 'u.id').onRef('b.pegawai_id', '=', 'm.pegawai_id'))
    .innerJoin('putaran as p', 'p.id', 'm.putaran_id')
    .select([
      'm.id',
      'm.pegawai_id',
      'm.mulai',
      'm.km_tambahan',
      'm.kebal_sampai',
      'm.dasar',
      'm.tambahan_persen',
      'p.nama as putaran_nama',
    ])
    .where('u.keadaan', '=', 'terbit')
    .where('b.aktif', '=', true)
    .where('b.keputusan', 'is distinct from', 'tolak');

/** Adds the months that have been completed since the last look and tells whose they are. The ledger only grows; a repeat adds and tells nothing. */
export async function bukukan(db: Db, hariIni: Day = today()): Promise<void> {
  const terms = await masaTerbit(db).execute();
  if (terms.length === 0) return;
  const counted = await db
    .selectFrom('poin_giliran')
    .select(['masa_id', ({ fn }) => fn.countAll<number>().as('n')])
    .groupBy('masa_id')
    .execute();
  const done = new Map(counted.map((c) => [c.masa_id, Number(c.n)]));
  const rows = terms.flatMap((m) =>
    entriJatuhTempo(masaOf(m), done.get(m.id) ?? 0, hariIni).map((e) => ({
      masa_id: m.id,
      bulan_ke: e.bulanKe,
      tanggal: e.tanggal,
      poin: e.poin,
    })),
  );
  if (rows.length === 0) return;
  const personOf = new Map(terms.map((m) => [m.id, m.pegawai_id]));
  await db.transaction().execute(async (tx) => {
    const added = await tx
      .insertInto('poin_giliran')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .returning(['masa_id', 'bulan_ke'])
      .execute();
    for (const { masa_id, bulan_ke } of added)
      await notify(tx, {
        peristiwa: `poin:${masa_id}:${bulan_ke}`,
        tautan: '/saya/hak?lihat=poin',
        akun: await akunOf(tx, [personOf.get(masa_id) ?? '']),
      });
  });
}

/** The own ledger: what was earned, when, for which round. */
export async function lihatPoin(ctx: Context, caller: Caller): Promise<Outcome<PoinSaya>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  await bukukan(ctx.db);
  const { current, pegawaiId } = who.value;
  const entri = await ctx.db
    .selectFrom('poin_giliran as g')
    .innerJoin('masa_giliran as m', 'm.id', 'g.masa_id')
    .innerJoin('putaran as p', 'p.id', 'm.putaran_id')
    .select(['g.tanggal', 'g.bulan_ke', 'g.poin', 'p.nama'])
    .where('m.pegawai_id', '=', pegawaiId)
    .orderBy('g.tanggal', 'desc')
    .execute();
  const terms = await masaTerbit(ctx.db).where('m.pegawai_id', '=', pegawaiId).execute();
  const kebal =
    terms
      .map((m) => m.kebal_sampai)
      .sort()
      .at(-1) ?? null;
  const dariPaket = current.index.pegawaiById.get(pegawaiId)?.poinRotasi ?? 0;
  return ok({
    saldo: dariPaket + entri.reduce((sum, e) => sum + e.poin, 0),
    dariPaket,
    kebalSampai: kebal !== null && kebal >= today() ? kebal : null,
    entri: entri.map((e) => ({ tanggal: e.tanggal, bulanKe: e.bulan_ke, poin: e.poin, putaranNama: e.nama })),
    aturan: { ...ATURAN_POIN },
  });
}

/** Groups under this are not told. */
const FEWEST_TOLD = 5;

/** How the burden lies in all. Nobody is named. */
export async function lihatPoinAgregat(ctx: Context): Promise<Outcome<PoinAgregat>> {
  await bukukan(ctx.db);
  const rows = await ctx.db
    .selectFrom('poin_giliran as g')
    .innerJoin('masa_giliran as m', 'm.id', 'g.masa_id')
    .select(({ fn }) => fn.sum<number>('g.poin').as('poin'))
    .groupBy('m.pegawai_id')
    .execute();
  const sums = rows.map((r) => Number(r.poin));
  const tell = sums.length >= FEWEST_TOLD;
  const orang = (await ctx.paket())?.index.paket.pegawai.length ?? 0;
  return ok({
    orang,
    berpoin: tell || sums.length === 0 ? sums.length : null,
    jumlah: tell ? sums.reduce((a, b) => a + b, 0) : null,
    terbanyak: tell ? Math.max(...sums) : null,
  });
}
