import { pengingatJatuhTempo } from '@seimbang/core/willingness';
import type { Day } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import { record, SISTEM } from '../../shared/audit.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { notify } from '../../shared/surel.ts';
import { akunOf, akunPeran } from './kabar.ts';
import { pesanSekali, sekaliSaja } from './sekali-saja.ts';

/**
 * What happens to offers by the calendar: reminders, and silence beyond the deadline. Done before a round or an offer is shown, so that the
 * screen is right, and every hour besides (`jalankanHarian`); a repeat changes nothing.
 */
export async function jalankanKalender({ db }: Pick<Context, 'db'>, hariIni: Day = today()): Promise<void> {
  await catatDiam(db, hariIni);
  await ingatkan(db, hariIni);
}

/** Silence is recorded as what it is, and not as a no. The rows that change are told of, so of two clocks one tells. */
async function catatDiam(db: Db, hariIni: Day): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const silent = await tx
      .updateTable('tawaran')
      .set((eb) => ({ keadaan: 'tanpa-jawaban', versi: eb('versi', '+', 1) }))
      .where('keadaan', '=', 'menunggu')
      .where('tenggat', '<', hariIni)
      .returning(['id', 'putaran_id', 'pegawai_id'])
      .execute();
    if (silent.length === 0) return;
    for (const { id, pegawai_id } of silent)
      await notify(tx, {
        peristiwa: `tawaran:${id}:tanpa-jawaban`,
        tautan: `/saya/tawaran/${id}`,
        akun: await akunOf(tx, [pegawai_id]),
      });
    const rounds = new Map<string, number>();
    for (const { putaran_id } of silent) rounds.set(putaran_id, (rounds.get(putaran_id) ?? 0) + 1);
    for (const [putaranId, jumlah] of rounds) {
      await record(tx, SISTEM, {
        tindakan: 'tanpa-jawaban',
        objek: 'putaran',
        objekId: putaranId,
        rincian: { jumlah },
      });
      await notify(tx, {
        peristiwa: `putaran:${putaranId}:tanpa-jawaban:${hariIni}`,
        tautan: `/putaran/${putaranId}?lihat=hasil`,
        akun: await akunPeran(tx, 'analis'),
      });
    }
  });
}

async function ingatkan(db: Db, hariIni: Day): Promise<void> {
  const open = await db
    .selectFrom('tawaran')
    .select(['id', 'pegawai_id', 'tenggat'])
    .where('keadaan', '=', 'menunggu')
    .where('tenggat', 'is not', null)
    .execute();
  const due = open.flatMap((t) => {
    const days = t.tenggat === null ? null : pengingatJatuhTempo(t.tenggat, hariIni);
    if (days === null) return [];
    const surel = { peristiwa: `tawaran:${t.id}:ingat-${days}`, tautan: `/saya/tawaran/${t.id}`, tenggat: t.tenggat };
    return [pesanSekali(surel, (tx) => akunOf(tx, [t.pegawai_id]))];
  });
  await sekaliSaja(db, due);
}
