import { randomUUID } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { Tx } from '../../../db/index.ts';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { Context } from '../../../shared/context.ts';
import type { CurrentPaket } from '../../../shared/current-paket.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { notify } from '../../../shared/surel.ts';
import { mejaKini } from './kini.ts';
import { kepalaDari, namaUnor } from './bagian.ts';
import { type BantuanRow, tahapOf, terkirimOf } from './baris.ts';
import { lihatBantuan } from './lihat-bantuan.ts';

type Akhir = Diterima<'bantuanTolak'>['body'];

/** One act on an open request: version and stage in one transaction with what it stores. */
export async function padaTerbuka<T>(
  ctx: Context,
  caller: Caller,
  { id, versi, tindakan }: { readonly id: string; readonly versi: number; readonly tindakan: string },
  key: RequestKey | null,
  work: (tx: Tx, row: BantuanRow, current: CurrentPaket) => Promise<Outcome<T>>,
): Promise<Outcome<BalasanOf<'bantuan'>>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const done = await once(ctx.db, key, async (tx) => {
    const row = await tx.selectFrom('bantuan').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return problem('tidak-ditemukan', { apa: 'bantuan' });
    const tahap = tahapOf(row, await terkirimOf(tx, id));
    if (tahap !== 'diminta') return problem('bantuan-di-luar-tahap', { tindakan, tahap });
    if (row.versi !== versi) return problem('versi-usang', { versi, sekarang: row.versi });
    await tx
      .updateTable('bantuan')
      .set({ versi: versi + 1 })
      .where('id', '=', id)
      .where('versi', '=', versi)
      .execute();
    const stored = await work(tx, row, current);
    return stored.ok ? ok({ id }) : stored;
  });
  return done.ok ? lihatBantuan(ctx, caller, id) : done;
}

const kabari = (tx: Tx, row: BantuanRow, tindakan: string): Promise<void> =>
  notify(tx, {
    peristiwa: `bantuan:${row.id}:${row.versi + 1}:${tindakan}`,
    akun: row.diminta_akun === null ? [] : [row.diminta_akun],
    tautan: `/lonjakan/bantuan/${row.id}`,
  });

/** The analyst agrees to more or fewer hours, and says why. */
export const ubahBantuan = (
  ctx: Context,
  caller: Caller,
  id: string,
  { versi, jamSehari, alasan }: Diterima<'bantuanUbah'>['body'],
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'bantuan'>>> =>
  padaTerbuka(ctx, caller, { id, versi, tindakan: 'ubah' }, key, async (tx, row) => {
    await tx.updateTable('bantuan').set({ jam_sehari: jamSehari }).where('id', '=', id).execute();
    await catat(tx, caller, id, { tindakan: 'ubah', jamSehari, alasan });
    await record(tx, caller, {
      tindakan: 'ubah',
      objek: 'bantuan',
      objekId: id,
      alasan,
      sebelum: { jamSehari: row.jam_sehari },
      sesudah: { jamSehari },
    });
    await kabari(tx, row, 'ubah');
    return ok(undefined);
  });

const catat = (
  tx: Tx,
  caller: Caller,
  bantuanId: string,
  one: { readonly tindakan: 'ubah' | 'tolak' | 'tarik'; readonly jamSehari: number | null; readonly alasan: string },
): Promise<unknown> =>
  tx
    .insertInto('bantuan_ubahan')
    .values({
      id: randomUUID(),
      bantuan_id: bantuanId,
      tindakan: one.tindakan,
      jam_sehari: one.jamSehari,
      alasan: one.alasan,
      oleh: caller.nama ?? '-',
      pada: new Date(),
    })
    .execute();

const akhiri =
  (tindakan: 'tolak' | 'tarik') =>
  (ctx: Context, caller: Caller, id: string, { versi, alasan }: Akhir, key: RequestKey | null) =>
    padaTerbuka(ctx, caller, { id, versi, tindakan }, key, async (tx, row, { index }) => {
      if (tindakan === 'tarik' && caller.peran !== 'analis' && !kepalaDari(caller, index, row.unor_id))
        return problem('bukan-unit-anda', { nama: namaUnor(index, row.unor_id) });
      const keadaan = tindakan === 'tolak' ? 'ditolak' : 'ditarik';
      await tx.updateTable('bantuan').set({ keadaan }).where('id', '=', id).execute();
      await catat(tx, caller, id, { tindakan, jamSehari: null, alasan });
      const sebelum = { keadaan: row.keadaan };
      await record(tx, caller, { tindakan, objek: 'bantuan', objekId: id, alasan, sebelum, sesudah: { keadaan } });
      await kabari(tx, row, tindakan);
      return ok(undefined);
    });

export const tolakBantuan = akhiri('tolak');
export const tarikBantuan = akhiri('tarik');
