import { err, ok, type Result } from '@seimbang/core/kernel';
import type { Db, StartProblem } from '../db/index.ts';
import { verifyTail } from '../features/audit/index.ts';

/** Before anything is served: does the end of the audit hold? A server that went on would seal new acts onto a falsified past. */
export async function checkAuditTail(db: Db): Promise<Result<undefined, StartProblem>> {
  const { rusak } = await verifyTail(db);
  if (rusak === null) return ok(undefined);
  return err({
    code: 'audit-broken',
    exit: 9,
    message: {
      id: `Rantai jejak audit putus pada catatan ${rusak.nomor}. Seimbang tidak dijalankan dan tidak ada yang diubah. Periksa dengan "seimbang audit verify", simpan salinan direktori data, panggil auditor, lalu pulihkan cadangan yang rantainya utuh.`,
      en: `The chain of the audit is broken at row ${rusak.nomor}. Seimbang was not started and nothing was changed. Check with "seimbang audit verify", keep a copy of the data directory, call the auditor, then restore a backup whose chain holds.`,
    },
  });
}
