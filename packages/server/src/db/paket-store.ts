import { sql } from 'kysely';
import type { Kebijakan, Paket } from '@seimbang/core/domain';
import { canonicalHash, type Day } from '@seimbang/core/kernel';
import type { Db } from './pool.ts';
import { PAKET_FILES, type PaketFile, type PaketTable, paketTables } from './paket-tables.ts';
import { declareReach, SEMUA, type Tx } from './reach.ts';

/** The stored package with what is known about it as a whole. */
export interface StoredPaket {
  readonly paket: Paket;
  readonly versi: number;
  readonly demo: boolean;
  readonly dataPer: Day;
}

export interface PaketMeta {
  readonly demo: boolean;
  /** Day of the data, as the import or the demo says. */
  readonly dataPer: Day;
  /** Quality and findings of the last reading, as the exchange room reported them. */
  readonly mutu: unknown;
  readonly temuan: readonly unknown[];
}

type Row = Readonly<Record<string, unknown>>;
/** Rows per statement: keeps one JSON parameter at a few megabytes. */
const CHUNK = 10_000;

/**
 * Replaces the whole package in this transaction. The same content again changes no row and returns false, so that importing a file
 * twice leaves the version, and every plan made from it, as it was.
 */
export async function savePaket(tx: Tx, paket: Paket, meta: PaketMeta): Promise<boolean> {
  const sidik = canonicalHash(paket);
  const now = await tx.selectFrom('paket').select(['sidik', 'demo']).forUpdate().executeTakeFirst();
  await storeMeta(tx, paket.kebijakan, sidik, meta, now?.sidik !== sidik || now.demo !== meta.demo);
  if (now?.sidik === sidik) return false;
  await declareReach(tx, SEMUA);
  for (const file of PAKET_FILES.toReversed()) await sql`delete from ${sql.table(paketTables[file].table)}`.execute(tx);
  for (const file of PAKET_FILES) await insertRows(tx, paketTables[file], paket[file] as unknown as readonly Row[]);
  return true;
}

async function storeMeta(
  tx: Tx,
  kebijakan: Kebijakan,
  sidik: string,
  meta: PaketMeta,
  changed: boolean,
): Promise<void> {
  const values = {
    sidik,
    demo: meta.demo,
    data_per: meta.dataPer,
    kebijakan: JSON.stringify(kebijakan),
    mutu: JSON.stringify(meta.mutu),
    temuan: JSON.stringify(meta.temuan),
  };
  await tx
    .insertInto('paket')
    .values({ ...values, versi: 1 })
    .onConflict((c) =>
      c.column('satu').doUpdateSet({ ...values, diubah: new Date(), versi: sql`paket.versi + ${changed ? 1 : 0}` }),
    )
    .execute();
}

/** One JSON parameter for up to 10,000 rows: 15,000 pegawai go in within a second. */
async function insertRows(tx: Tx, spec: PaketTable, rows: readonly Row[]): Promise<void> {
  const columns = sql.join(['urutan', ...spec.columns.map((c) => c.column)].map((c) => sql.ref(c)));
  const shape = sql.raw(['urutan integer', ...spec.columns.map((c) => `${c.column} ${c.tipe}`)].join(', '));
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK).map((row, i) => toColumns(spec, row, from + i));
    await sql`insert into ${sql.table(spec.table)} (${columns})
      select ${columns} from json_to_recordset(${JSON.stringify(part)}::json) as r(${shape})`.execute(tx);
  }
}

const toColumns = (spec: PaketTable, row: Row, urutan: number): Row =>
  Object.fromEntries([['urutan', urutan], ...spec.columns.map((c) => [c.column, row[c.field]])]);

/** The stored package, or null when nothing has been loaded. One snapshot: a write in between cannot mix two versions. */
export async function loadPaket(db: Db): Promise<StoredPaket | null> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return snapshot.execute(async (tx) => {
    await declareReach(tx, SEMUA);
    const meta = await tx.selectFrom('paket').select(['versi', 'demo', 'data_per', 'kebijakan']).executeTakeFirst();
    if (!meta) return null;
    const files: Partial<Record<PaketFile, readonly unknown[]>> = {};
    for (const file of PAKET_FILES) files[file] = await selectRows(tx, paketTables[file]);
    const paket = { ...files, kebijakan: meta.kebijakan } as unknown as Paket;
    return { paket, versi: meta.versi, demo: meta.demo, dataPer: meta.data_per };
  });
}

async function selectRows(tx: Tx, spec: PaketTable): Promise<Row[]> {
  const columns = sql.join(spec.columns.map((c) => sql.ref(c.column)));
  const { rows } = await sql<Row>`select ${columns} from ${sql.table(spec.table)} order by urutan`.execute(tx);
  return rows.map((row) => Object.fromEntries(spec.columns.map((c) => [c.field, row[c.column]])));
}
