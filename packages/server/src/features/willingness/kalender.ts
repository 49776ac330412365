import { pengingatJatuhTempo } from '@seimbang/core/willingness';
import type { Db } from '../../db/index.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { notify } from '../../shared/surel.ts';
import { akunOf } from './kabar.ts';

/**
 * What happens by the calendar: reminders, and silence beyond the deadline. Done before a round or an offer is shown, so that the screen is
 * right and nobody has to remember; a repeat changes nothing.
 */
export async function jalankanKalender({ db }: Pick<Context, 'db'>): Promise<void> {
  const hariIni = today();
  await db
    .updateTable('tawaran')
    .set((eb) => ({ keadaan: 'tanpa-jawaban', versi: eb('versi', '+', 1) }))
    .where('keadaan', '=', 'menunggu')
    .where('tenggat', '<', hariIni)
    .execute();
  await ingatkan(db);
}

async function ingatkan(db: Db): Promise<void> {
  const hariIni = today();
  const open = await db
    .selectFrom('tawaran')
    .select(['id', 'pegawai_id', 'tenggat'])
    .where('keadaan', '=', 'menunggu')
    .where('tenggat', 'is not', null)
    .execute();
  const due = open.flatMap((t) => {
    const days = t.tenggat === null ? null : pengingatJatuhTempo(t.tenggat, hariIni);
    return days === null ? [] : [{ ...t, days }];
  });
  if (due.length === 0) return;
  await db.transaction().execute(async (tx) => {
    for (const { id, pegawai_id, tenggat, days } of due)
      await notify(tx, {
        peristiwa: `tawaran:${id}:ingat-${days}`,
        tautan: `/saya/tawaran/${id}`,
        akun: await akunOf(tx, [pegawai_id]),
        tenggat,
      });
  });
}
