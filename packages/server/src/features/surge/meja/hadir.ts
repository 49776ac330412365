import type { BalasanOf, Diterima } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { mejaKini } from './kini.ts';
import { kepalaDari, namaUnor } from './bagian.ts';
import { bantuanRow, terkirimOf } from './baris.ts';
import { lihatBantuan } from './lihat-bantuan.ts';

/** The receiving head writes who was there. Said twice, the later word counts and the earlier one stays. */
export async function catatHadir(
  ctx: Context,
  caller: Caller,
  id: string,
  { usulId, pegawaiId, tanggal, hadir, catatan }: Diterima<'bantuanHadir'>['body'],
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'bantuan'>>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const row = await bantuanRow(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'bantuan' });
  if (!kepalaDari(caller, current.index, row.unor_id))
    return problem('bukan-unit-anda', { nama: namaUnor(current.index, row.unor_id) });
  const on = tanggal as Day;
  const done = await once(ctx.db, key, async (tx) => {
    const helper = (await terkirimOf(tx, id)).find((o) => o.usulId === usulId && o.pegawaiId === pegawaiId);
    if (!helper) return problem('tidak-ditemukan', { apa: 'pembantu' });
    const inTerm = helper.mulai <= on && on <= helper.selesai && on <= today();
    if (!inTerm || (helper.keadaan !== 'berjalan' && helper.keadaan !== 'selesai'))
      return problem('hadir-di-luar-masa', { tanggal, mulai: helper.mulai, selesai: helper.selesai });
    const oleh = caller.nama ?? '-';
    await tx
      .insertInto('bantuan_hadir')
      .values({ usul_id: usulId, pegawai_id: pegawaiId, tanggal: on, hadir, catatan, oleh, pada: new Date() })
      .execute();
    const rincian = { usulId, pegawaiId, tanggal, hadir };
    await record(tx, caller, { tindakan: 'catat-hadir', objek: 'bantuan', objekId: id, rincian });
    return ok(undefined);
  });
  return done.ok ? lihatBantuan(ctx, caller, id) : done;
}
