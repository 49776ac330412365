import { randomUUID } from 'node:crypto';
import { isAktif } from '@seimbang/core/domain';
import { addDays, type Day } from '@seimbang/core/kernel';
import { diundang, gelombangTerbuka, HARI_DENYUT, MASA_JAWAB, type Perintah } from '@seimbang/core/listening';
import { sql } from 'kysely';
import type { Db, Tx } from '../../db/index.ts';
import { record, SISTEM } from '../../shared/audit.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { notify } from '../../shared/surel.ts';
import { bacaSuara, UNDANG } from './pembaca.ts';
import { akunPegawai } from './undangan.ts';

const TERAKHIR = Math.max(...HARI_DENYUT) + MASA_JAWAB;

/**
 * Invites to the wave that is open today for each order: issued decrees, and assignments that have begun. Run by the daily job and before
 * anybody reads what waits for him, so that a server that slept loses no wave. Gives the number of invitations it made; a repeat makes none.
 */
export async function undangDenyut(ctx: Pick<Context, 'db' | 'paket'>): Promise<number> {
  const current = await ctx.paket();
  if (!current) return 0;
  const hariIni = today();
  let made = 0;
  for (const order of await perintahBerlaku(ctx.db, hariIni)) {
    const wave = gelombangTerbuka(order.tmt, hariIni);
    if (!wave) continue;
    const people = diundang(order, current.index.paket.pegawai.filter(isAktif));
    made += await ctx.db.transaction().execute((tx) => undang(tx, order.id, wave, people));
  }
  return made;
}

type Wave = NonNullable<ReturnType<typeof gelombangTerbuka>>;

/** The row of the wave is claimed first: of two servers at once, the second finds it there and invites nobody. */
async function undang(
  tx: Tx,
  usul_id: string,
  { hari, tutup }: Wave,
  people: ReturnType<typeof diundang>,
): Promise<number> {
  const mine = await tx
    .insertInto('denyut_gelombang')
    .values({ usul_id, hari, undangan: people.length })
    .onConflict((c) => c.doNothing())
    .returning('hari')
    .executeTakeFirst();
  if (!mine) return 0;
  await bacaSuara(tx, UNDANG);
  const rows = people.map((p) => ({
    id: randomUUID(),
    usul_id,
    hari,
    pegawai_id: p.pegawaiId,
    kelompok: p.kelompok,
    tutup,
  }));
  if (rows.length > 0) await tx.insertInto('denyut_undangan').values(rows).execute();
  await bacaSuara(tx, null);
  const akun = await akunPegawai(
    tx,
    people.map((p) => p.pegawaiId),
  );
  await notify(tx, { peristiwa: `denyut:${usul_id}:${hari}`, tautan: '/saya/suara', akun, tenggat: tutup });
  await record(tx, SISTEM, {
    tindakan: 'undang-denyut',
    objek: 'usul',
    objekId: usul_id,
    rincian: { hari, undangan: people.length },
  });
  return people.length;
}

/** Orders in force that a wave may be open for, with the lines that really went: those that have a letter of their own, or the assignment's. */
async function perintahBerlaku(db: Db, hariIni: Day): Promise<Perintah[]> {
  const rows = await db
    .selectFrom('usul')
    .innerJoin('usul_baris', 'usul_baris.usul_id', 'usul.id')
    .select(['usul.id', 'usul_baris.pegawai_id', 'usul_baris.dari_unor', 'usul_baris.ke_unor'])
    .select(sql<Day>`coalesce(usul.mulai, usul.tmt)`.as('berlaku'))
    .where('usul_baris.aktif', '=', true)
    .where((eb) =>
      eb.or([
        eb.and([eb('usul.jenis', '=', 'mutasi'), eb('usul.keadaan', '=', 'terbit'), ditetapkan]),
        eb.and([eb('usul.jenis', '=', 'penugasan'), eb('usul.keadaan', 'in', ['berjalan', 'selesai'])]),
      ]),
    )
    .where(sql<Day>`coalesce(usul.mulai, usul.tmt)`, '>=', addDays(hariIni, -TERAKHIR))
    .where(sql<Day>`coalesce(usul.mulai, usul.tmt)`, '<=', addDays(hariIni, -HARI_DENYUT[0]))
    .orderBy('usul.id')
    .orderBy('usul_baris.nomor')
    .execute();
  const orders = new Map<string, Perintah & { baris: Perintah['baris'][number][] }>();
  for (const r of rows) {
    const order = orders.get(r.id) ?? { id: r.id, tmt: r.berlaku, baris: [] };
    order.baris.push({ pegawaiId: r.pegawai_id, dariUnor: r.dari_unor, keUnor: r.ke_unor });
    orders.set(r.id, order);
  }
  return [...orders.values()];
}

/** The line stands in the decree: it has its extract. */
const ditetapkan = sql<boolean>`exists (select from surat where surat.baris_id = usul_baris.id and surat.jenis = 'petikan')`;
