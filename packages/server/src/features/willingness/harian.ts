import { addDays, type Day } from '@seimbang/core/kernel';
import { hariKerjaSisa } from '@seimbang/core/willingness';
import type { Db } from '../../db/index.ts';
import { SISTEM } from '../../shared/audit.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { liburSet } from '../approval/index.ts';
import { hakKembali } from './hak-kembali.ts';
import { akunOf, akunPeran } from './kabar.ts';
import { jalankanKalender } from './kalender.ts';
import { langkahHari } from './langkah-hari.ts';
import { hitungJawaban } from './lihat-putaran.ts';
import { dengan } from './pembaca.ts';
import { bukukan } from './poin.ts';
import { type PutaranRow, semuaPutaran } from './putaran.ts';
import { pesanSekali, sekaliSaja } from './sekali-saja.ts';
import { bukaPutaran, segelPutaran } from './tindak-putaran.ts';

/** Days before its end on which a protected person is told, so that there is time to ask anew. */
const HARI_LINDUNGAN = 30;
/** Working days before its clock runs out on which an open objection is told of again. */
const HARI_KERJA_KEBERATAN = 2;

/**
 * What the day brings: silence, reminders, points, ends of protection, return rights, the clocks of objections, days of the rounds. Run every
 * hour and at each start; what was missed while nothing ran is made up for, and each thing happens once however often it is run.
 */
export async function jalankanHarian(ctx: Context, hariIni: Day = today()): Promise<void> {
  const failed: unknown[] = [];
  const parts = [jalankanKalender, poinHari, lindunganHari, hakHari, keberatanHari, putaranHari];
  for (const part of parts)
    await part(ctx, hariIni).catch((cause: unknown) => {
      failed.push(cause);
    });
  if (failed.length > 0)
    throw new AggregateError(failed, `jalankanHarian: ${failed.length} of ${parts.length} failed.`);
}

async function poinHari({ db }: Context, hariIni: Day): Promise<void> {
  await bukukan(db, hariIni);
}

/** Reads whom and until when, which is all that anybody but the case team may. */
async function lindunganHari({ db }: Context, hariIni: Day): Promise<void> {
  const rows = await db
    .selectFrom('lindungan_berlaku')
    .select(['lindungan_id', 'pegawai_id', 'sampai'])
    .where('sampai', '<=', addDays(hariIni, HARI_LINDUNGAN))
    .execute();
  await sekaliSaja(
    db,
    rows.map(({ lindungan_id, pegawai_id, sampai }) => {
      const kind = sampai < hariIni ? 'berakhir' : 'akan-berakhir';
      return pesanSekali({ peristiwa: `lindungan:${lindungan_id}:${kind}`, tautan: '/saya/hak' }, (tx) =>
        akunOf(tx, [pegawai_id]),
      );
    }),
  );
}

async function hakHari({ db }: Context, hariIni: Day): Promise<void> {
  const due = await hakKembali(db).where('h.keadaan', '=', 'berjalan').where('h.mulai', '<=', hariIni).execute();
  await sekaliSaja(
    db,
    due.flatMap(({ id, pegawai_id }) => [
      pesanSekali({ peristiwa: `hak:${id}:jatuh-tempo`, tautan: '/saya/hak?lihat=poin' }, (tx) =>
        akunOf(tx, [pegawai_id]),
      ),
      pesanSekali({ peristiwa: `hak:${id}:jatuh-tempo-analis`, tautan: '/putaran/manfaat?lihat=hak' }, (tx) =>
        akunPeran(tx, 'analis'),
      ),
    ]),
  );
}

/** Each reader's cases are looked at as that reader; only the clock is taken from them. */
async function keberatanHari({ db }: Context, hariIni: Day): Promise<void> {
  const libur = await liburSet(db);
  for (const [mode, peran] of [
    ['tim-kasus', 'tim-kasus'],
    ['inspektorat', 'auditor'],
  ] as const) {
    const open = await dengan(db, { mode }, (tx) =>
      tx.selectFrom('keberatan').select(['id', 'batas']).where('keadaan', '=', 'diajukan').execute(),
    );
    const due = open.filter((k) => hariKerjaSisa(hariIni, k.batas, libur) <= HARI_KERJA_KEBERATAN);
    await sekaliSaja(
      db,
      due.map(({ id, batas }) =>
        pesanSekali({ peristiwa: `keberatan:${id}:batas`, tautan: '/kasus?lihat=keberatan', tenggat: batas }, (tx) =>
          akunPeran(tx, peran),
        ),
      ),
    );
  }
}

async function putaranHari(ctx: Context, hariIni: Day): Promise<void> {
  for (const row of await semuaPutaran(ctx.db)) {
    const act = langkahHari(row, await menungguOf(ctx.db, row), hariIni);
    if (act === null) continue;
    if (row.otomatis && act !== 'tutup') {
      await sendiri(ctx, row, act);
      continue;
    }
    const surel = { peristiwa: `putaran:${row.id}:saat-${act}`, tautan: `/putaran/${row.id}` };
    await sekaliSaja(ctx.db, [pesanSekali(surel, (tx) => akunPeran(tx, 'analis'))]);
  }
}

const menungguOf = async (db: Db, row: PutaranRow): Promise<number> =>
  row.keadaan === 'tawaran' ? ((await hitungJawaban(db, row.id)).menunggu ?? 0) : 0;

/** Version and state stand in the where clause of the act, so of two machines one opens the round. A refusal is told to the analysts. */
async function sendiri(ctx: Context, { id, versi }: PutaranRow, act: 'buka' | 'segel'): Promise<void> {
  const done = await (act === 'buka' ? bukaPutaran : segelPutaran)(ctx, SISTEM, id, { versi }, null);
  if (done.ok || done.error.code === 'versi-usang') return;
  const surel = { peristiwa: `putaran:${id}:gagal-${act}`, tautan: `/putaran/${id}` };
  await sekaliSaja(ctx.db, [pesanSekali(surel, (tx) => akunPeran(tx, 'analis'))]);
}
