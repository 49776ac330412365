import type { Day } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Db, Tx } from '../../db/index.ts';

/** One unit in one week; sums over all its services, backlog as the mean of the days. */
export interface PekanUnit {
  readonly unorId: string;
  /** Monday. */
  readonly pekan: Day;
  readonly masuk: number;
  readonly selesai: number | null;
  readonly antre: number | null;
}

/** Weekly volumes of these units. */
export async function volumePekan(
  db: Db | Tx,
  unorId: readonly string[],
  dari: Day,
  sampai: Day,
): Promise<readonly PekanUnit[]> {
  const { rows } = await sql<PekanUnit>`
    select unor_id as "unorId", (date_trunc('week', tanggal))::date as pekan, sum(masuk)::float8 as masuk,
      sum(selesai)::float8 as selesai, avg(antre)::float8 as antre
    from (select unor_id, tanggal, sum(masuk) as masuk, sum(selesai) as selesai, sum(antre) as antre
      from volume_berlaku where unor_id = any(${[...unorId]}) and tanggal between ${dari} and ${sampai} group by 1, 2) hari
    group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}

/** Which services each unit has volumes of, and how far they reach. */
export interface LayananUnor {
  readonly unorId: string;
  readonly layananId: string;
  readonly pekan: number;
  readonly sampai: Day;
  readonly antre: number | null;
}

export async function layananUnor(db: Db | Tx): Promise<readonly LayananUnor[]> {
  const { rows } = await sql<LayananUnor>`
    select unor_id as "unorId", layanan_id as "layananId", count(distinct date_trunc('week', tanggal))::int as pekan,
      max(tanggal) as sampai, avg(antre)::float8 as antre
    from volume_berlaku group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}

/** Daily arrivals of one service of each unit since a day. */
export async function volumeHarian(
  db: Db | Tx,
  unorId: readonly string[],
  dari: Day,
): Promise<readonly { readonly unorId: string; readonly layananId: string; readonly masuk: readonly number[] }[]> {
  const { rows } = await sql<{ unorId: string; layananId: string; masuk: number[] }>`
    select unor_id as "unorId", layanan_id as "layananId", json_agg(masuk order by tanggal) as masuk
    from volume_berlaku where unor_id = any(${[...unorId]}) and tanggal >= ${dari} group by 1, 2 order by 1, 2`.execute(
    db,
  );
  return rows;
}

/** Totals of a period, for each unit that has any. */
export async function volumeMasa(db: Db | Tx, dari: Day, sampai: Day): Promise<readonly Omit<PekanUnit, 'pekan'>[]> {
  const { rows } = await sql<Omit<PekanUnit, 'pekan'>>`
    select unor_id as "unorId", sum(masuk)::float8 as masuk, sum(selesai)::float8 as selesai, avg(antre)::float8 as antre
    from (select unor_id, tanggal, sum(masuk) as masuk, sum(selesai) as selesai, sum(antre) as antre
      from volume_berlaku where tanggal between ${dari} and ${sampai} group by 1, 2) hari
    group by 1 order by 1`.execute(db);
  return rows;
}

/** Changes whenever volumes or imported feedback do: what has been computed from them is kept under it. */
export async function sidikData(db: Db): Promise<string> {
  const { rows } = await sql<{ sidik: string }>`
    select concat_ws('/', (select concat_ws('/', count(*), max(tanggal), sum(masuk), sum(selesai), sum(antre)) from volume_berlaku),
      (select count(*) from masukan_layanan)) as sidik`.execute(db);
  return rows[0]?.sidik ?? '';
}

/** Last day with volumes; null without any. */
export async function volumeSampai(db: Db | Tx, unorId: readonly string[] | null = null): Promise<Day | null> {
  const { rows } = await sql<{ sampai: Day | null }>`
    select max(tanggal) as sampai from volume_berlaku
    where ${unorId === null} or unor_id = any(${[...(unorId ?? [])]})`.execute(db);
  return rows[0]?.sampai ?? null;
}
