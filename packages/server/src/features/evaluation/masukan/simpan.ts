import { createHash } from 'node:crypto';
import { canonicalJson, type Day } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Db, Tx } from '../../../db/index.ts';
import type { BarisMasukan } from './baca.ts';

export interface MasukanPekan {
  readonly unorId: string;
  /** Monday. */
  readonly pekan: Day;
  readonly jenis: 'keluhan' | 'skm';
  readonly banyak: number;
  readonly unsur: readonly (readonly (number | null)[])[];
}

/** Complaints and answers of these units, week by week. */
export async function masukanPekan(
  db: Db | Tx,
  unorId: readonly string[],
  dari: Day,
  sampai: Day,
): Promise<readonly MasukanPekan[]> {
  const { rows } = await sql<MasukanPekan>`
    select unor_id as "unorId", (date_trunc('week', tanggal))::date as pekan, jenis, count(*)::int as banyak,
      coalesce(json_agg(unsur) filter (where unsur is not null), '[]') as unsur
    from masukan_layanan where unor_id = any(${[...unorId]}) and tanggal between ${dari} and ${sampai}
    group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  return rows;
}

/** The same, unit by unit over a whole period. */
export async function masukanMasa(
  db: Db | Tx,
  dari: Day,
  sampai: Day,
): Promise<readonly Omit<MasukanPekan, 'pekan'>[]> {
  const { rows } = await sql<Omit<MasukanPekan, 'pekan'>>`
    select unor_id as "unorId", jenis, count(*)::int as banyak,
      coalesce(json_agg(unsur) filter (where unsur is not null), '[]') as unsur
    from masukan_layanan where tanggal between ${dari} and ${sampai} group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}

export interface BarisTersimpan extends Omit<BarisMasukan, 'unit' | 'row' | 'nomor'> {
  readonly kunci: string;
  readonly unorId: string;
}

/**
 * One key for each case: the hash of its number, or of all that is kept of it and which of equal ones it is. The same file again, or a
 * longer one, adds only what is new.
 */
export function berkunci(
  jenis: 'keluhan' | 'skm',
  rows: readonly (BarisMasukan & { readonly unorId: string })[],
): BarisTersimpan[] {
  const seen = new Map<string, number>();
  return rows.map(({ row: _row, unit: _unit, nomor, ...kept }) => {
    const same = nomor === '' ? canonicalJson([jenis, kept]) : canonicalJson([jenis, nomor]);
    const nth = nomor === '' ? (seen.get(same) ?? 0) : 0;
    seen.set(same, nth + 1);
    return { ...kept, kunci: createHash('sha256').update(`${same}/${nth}`).digest('hex') };
  });
}

export async function simpanMasukan(
  tx: Tx,
  imporId: string,
  jenis: 'keluhan' | 'skm',
  rows: readonly BarisTersimpan[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const { rows: stored } = await sql<{ kunci: string }>`
    insert into masukan_layanan (kunci, impor_id, jenis, unor_id, tanggal, kategori, status, hari, unsur)
    select kunci, ${imporId}, ${jenis}, "unorId", tanggal, kategori, status, hari, unsur
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(kunci text, "unorId" text, tanggal date, kategori text, status text, hari int, unsur json)
    on conflict (kunci) do nothing returning kunci`.execute(tx);
  return stored.length;
}

/** Which of these are stored already. */
export async function adaMasukan(db: Db | Tx, kunci: readonly string[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from masukan_layanan where kunci = any(${[...kunci]})`.execute(db);
  return rows[0]?.n ?? 0;
}
