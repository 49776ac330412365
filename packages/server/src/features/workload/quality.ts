import type { IssueImpor, Mutu } from '@seimbang/contract';
import type { Db } from '../../db/index.ts';

/** Quality as the last reading reported it, and how many rows somebody should repair. */
export async function dataQuality(db: Db): Promise<{ mutu: Mutu | null; baris: number } | null> {
  const row = await db.selectFrom('paket').select(['mutu', 'temuan']).executeTakeFirst();
  if (!row) return null;
  const issues = row.temuan as readonly IssueImpor[];
  const rows = issues.filter((i) => i.severity !== 'info' && i.row !== null).map((i) => `${i.file}\n${i.row}`);
  return { mutu: row.mutu as Mutu | null, baris: new Set(rows).size };
}
