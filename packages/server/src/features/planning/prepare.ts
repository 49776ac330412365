import { indexPaket } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import type { Prepare } from '../../jobs/index.ts';
import type { PaketSource } from '../../shared/current-paket.ts';
import { type Kenop, paketWith, sidikOf } from './kenop.ts';
import { ringkasOfPlan, tampilOf } from './tampil.ts';

/** What a computation is about: the package under the scenario's dials, and how its plan will be shown. */
export const prepareWork =
  (db: Db, source: PaketSource): Prepare =>
  async (skenarioId) => {
    const current = await source();
    const row = await db.selectFrom('skenario').select('kenop').where('id', '=', skenarioId).executeTakeFirst();
    if (!current || !row) return { ok: false, error: GONE };
    const kenop = row.kenop as Kenop;
    const paket = paketWith(current.index.paket, kenop);
    return ok({
      paket,
      sidik: sidikOf(current.versi, kenop),
      maxMoves: kenop.maksimumMutasi,
      paketVersi: current.versi,
      kenop,
      describe: (plan) => ({ ringkas: ringkasOfPlan(plan), tampil: tampilOf(indexPaket(paket), plan) }),
    });
  };

const GONE = {
  code: 'tidak-ditemukan',
  message: {
    id: 'Skenario atau datanya sudah tidak ada. Tidak ada rencana yang dibuat.',
    en: 'The scenario or its data no longer exist. No plan was made.',
  },
};
