import type { PaketIndex, Peristiwa, Volume } from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Db } from '../../../db/index.ts';
import type { Context } from '../../../shared/context.ts';
import { liburSet } from '../../approval/index.ts';

export type Sumber = 'paket' | 'formulir' | 'api' | 'berkas';

/** A month that somebody stated; null = no figure. */
export interface BulanDikatakan {
  readonly unorId: string;
  readonly layananId: string;
  /** First day of the month. */
  readonly bulan: Day;
  readonly masuk: number | null;
  readonly asal: Exclude<Sumber, 'paket'>;
  readonly oleh: string;
  readonly pada: Date;
}

/** An event of the calendar as it stands now. */
export interface PeristiwaBerlaku extends Peristiwa {
  /** Announced by whoever holds it; otherwise an estimate. */
  readonly pasti: boolean;
  /** Multiplier the analyst expects instead of the learned one. */
  readonly asumsi: number | null;
}

/** Volumes and events as they stand: the package with everything that people have said since. */
export interface VolumeBerlaku {
  /** Same text, same data: what was computed from it may be kept under it. */
  readonly versi: string;
  readonly index: PaketIndex;
  readonly volume: readonly Volume[];
  /** Where a daily figure comes from, if not from the package. */
  readonly asal: ReadonlyMap<string, Sumber>;
  readonly bulan: readonly BulanDikatakan[];
  readonly peristiwa: readonly PeristiwaBerlaku[];
  readonly libur: ReadonlySet<Day>;
}

export const hariKey = (unorId: string, layananId: string, tanggal: Day): string =>
  `${unorId}\u001f${layananId}\u001f${tanggal}`;

const held = new WeakMap<Db, VolumeBerlaku>();

/** The volumes as they stand, read again only when package, corrections, calendar or holidays have moved; null before the first data. */
export async function volumeBerlaku(ctx: Pick<Context, 'db' | 'paket'>): Promise<VolumeBerlaku | null> {
  const current = await ctx.paket();
  if (!current) return null;
  const versi = `${current.versi}.${await versiCatatan(ctx.db)}`;
  const before = held.get(ctx.db);
  if (before?.versi === versi && before.index === current.index) return before;
  const now = await baca(ctx.db, current.index, versi);
  held.set(ctx.db, now);
  return now;
}

async function versiCatatan(db: Db): Promise<string> {
  const { rows } = await sql<{ versi: string }>`select concat_ws('.', coalesce((select max(id) from volume_catatan), 0),
    coalesce((select max(id) from peristiwa_catatan), 0),
    coalesce((select versi from pengaturan where kunci = 'hari-libur'), 0)) as versi`.execute(db);
  return rows[0]?.versi ?? '';
}

async function baca(db: Db, index: PaketIndex, versi: string): Promise<VolumeBerlaku> {
  const catatan = await catatanTerbaru(db);
  const { volume, asal } = tumpuk(index.paket.volume, catatan);
  const bulan = catatan
    .filter((c) => c.periode === 'bulan')
    .map(({ unor_id: unorId, layanan_id: layananId, tanggal, masuk, asal: dari, oleh, pada }) => ({
      unorId,
      layananId,
      bulan: tanggal,
      masuk,
      asal: dari,
      oleh,
      pada,
    }));
  const peristiwa = await kalender(db, index.paket.peristiwa);
  return { versi, index, volume, asal, bulan, peristiwa, libur: new Set(await liburSet(db)) };
}

/** The newest row of every day and month. */
const catatanTerbaru = (db: Db) =>
  db
    .selectFrom('volume_catatan')
    .distinctOn(['unor_id', 'layanan_id', 'periode', 'tanggal'])
    .select(['unor_id', 'layanan_id', 'periode', 'tanggal', 'masuk', 'selesai', 'antre', 'asal', 'oleh', 'pada'])
    .orderBy('unor_id')
    .orderBy('layanan_id')
    .orderBy('periode')
    .orderBy('tanggal')
    .orderBy('id', 'desc')
    .execute();

type Catatan = Awaited<ReturnType<typeof catatanTerbaru>>[number];

function tumpuk(
  paket: readonly Volume[],
  catatan: readonly Catatan[],
): { readonly volume: readonly Volume[]; readonly asal: ReadonlyMap<string, Sumber> } {
  const daily = catatan.filter((c) => c.periode === 'hari');
  if (daily.length === 0) return { volume: paket, asal: new Map() };
  const said = new Map(daily.map((c) => [hariKey(c.unor_id, c.layanan_id, c.tanggal), c]));
  const kept = paket.filter((v) => !said.has(hariKey(v.unorId, v.layananId, v.tanggal)));
  const added = daily.flatMap(({ unor_id, layanan_id, tanggal, masuk, selesai, antre }): Volume[] =>
    masuk === null ? [] : [{ unorId: unor_id, layananId: layanan_id, tanggal, masuk, selesai, antre, ekstra: {} }],
  );
  return { volume: [...kept, ...added], asal: new Map(Array.from(said, ([key, c]) => [key, c.asal])) };
}

/** The calendar: rows of the package, moved, changed and removed as the newest note says, and those that were added. */
async function kalender(db: Db, paket: readonly Peristiwa[]): Promise<PeristiwaBerlaku[]> {
  const notes = await db
    .selectFrom('peristiwa_catatan')
    .distinctOn('peristiwa_id')
    .select(['peristiwa_id', 'nama', 'mulai', 'selesai', 'unor_id', 'layanan_id', 'pengali', 'pasti', 'hapus'])
    .orderBy('peristiwa_id')
    .orderBy('id', 'desc')
    .execute();
  const byId = new Map(notes.map((n) => [n.peristiwa_id, n]));
  const unchanged = paket.filter((p) => !byId.has(p.peristiwaId)).map((p) => ({ ...p, pasti: false, asumsi: null }));
  const stated = new Map(paket.map((p) => [p.peristiwaId, p.pengali]));
  const changed = notes
    .filter((n) => !n.hapus)
    .map((n) => ({
      peristiwaId: n.peristiwa_id,
      nama: n.nama,
      mulai: n.mulai,
      selesai: n.selesai,
      unorId: n.unor_id,
      layananId: n.layanan_id,
      pengali: n.pengali ?? stated.get(n.peristiwa_id) ?? null,
      pasti: n.pasti,
      asumsi: n.pengali,
      ekstra: {},
    }));
  return [...unchanged, ...changed].sort((a, b) => (a.mulai < b.mulai ? -1 : a.mulai > b.mulai ? 1 : 0));
}
