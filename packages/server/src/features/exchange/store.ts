import { indexPaket, type Paket } from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import { type Db, loadPaket, savePaket, type Tx } from '../../db/index.ts';
import {
  emptyPaket,
  type ImportOutcome,
  type KnownMappings,
  type NameDecision,
  type RememberedMapping,
} from '../../exchange/import/index.ts';

export type Mode = 'gabungkan' | 'gantikan';

/** The package an import adds to. Real data never mix with the demo: there the default is to start from nothing. */
export async function baseFor(db: Db, wanted: Mode | undefined): Promise<{ paket: Paket; mode: Mode }> {
  const stored = await loadPaket(db);
  const mode = wanted ?? (stored === null || stored.demo ? 'gantikan' : 'gabungkan');
  return { mode, paket: mode === 'gantikan' || !stored ? emptyPaket : stored.paket };
}

/** What columns and names meant in earlier imports. */
export async function knownMappings(db: Db | Tx): Promise<KnownMappings> {
  const rows = await db.selectFrom('pemetaan').select(['sidik', 'isi']).orderBy('sidik').execute();
  const isName = (sidik: string): boolean => sidik.startsWith('nama:');
  return {
    pemetaan: rows.filter((r) => !isName(r.sidik)).map((r) => r.isi as RememberedMapping),
    nama: rows.filter((r) => isName(r.sidik)).map((r) => r.isi as NameDecision),
  };
}

async function remember(tx: Tx, { pemetaan, nama }: KnownMappings): Promise<void> {
  const rows = [
    ...pemetaan.map((m) => ({ sidik: m.sidik, isi: JSON.stringify(m) })),
    ...nama.map((n) => ({ sidik: `nama:${n.jenis}:${n.nama}`, isi: JSON.stringify(n) })),
  ];
  for (const row of rows)
    await tx
      .insertInto('pemetaan')
      .values(row)
      .onConflict((c) => c.column('sidik').doUpdateSet({ isi: row.isi, dipakai: sql`now()` }))
      .execute();
}

/** Stores what an import yields; false when it changed nothing. From here on the data are not the demo. */
export async function storeOutcome(
  tx: Tx,
  { paket, report, rememberedMappings }: ImportOutcome,
  hariIni: Day,
): Promise<boolean> {
  indexPaket(paket);
  await remember(tx, rememberedMappings);
  return savePaket(tx, paket, { demo: false, dataPer: hariIni, mutu: report.quality, temuan: report.issues });
}
