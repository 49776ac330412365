import { randomUUID } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import type { Tx } from '../../db/index.ts';
import { type Act, record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { lihatKampanye } from './kampanye.ts';
import { kampanyeById } from './kampanye-view.ts';
import { unitOf } from './undangan.ts';

type Kampanye = BalasanOf<'kampanye'>;
type Isi = Pick<Act, 'tindakan' | 'rincian'>;

/** One act on a campaign: what it stores and what the audit says of it are one transaction. */
async function tindak(
  ctx: Context,
  caller: Caller,
  id: string,
  key: RequestKey | null,
  simpan: (tx: Tx) => Promise<Outcome<Isi>>,
): Promise<Outcome<Kampanye>> {
  if (!(await kampanyeById(ctx.db, id))) return problem('tidak-ditemukan', { apa: id });
  const done = await once(ctx.db, key, async (tx) => {
    const act = await simpan(tx);
    if (!act.ok) return act;
    await record(tx, caller, { ...act.value, objek: 'kampanye', objekId: id });
    return ok({ id });
  });
  return done.ok ? lihatKampanye(ctx, id) : done;
}

export const tambahPertemuan = (
  ctx: Context,
  caller: Caller,
  id: string,
  { unorId, tanggal, jam, tempat }: Diterima<'kampanyePertemuan'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Kampanye>> =>
  tindak(ctx, caller, id, key, async (tx) => {
    const invited = (await unitOf(tx, [id])).get(id) ?? [];
    const index = (await ctx.paket())?.index;
    const above = index?.unorById.has(unorId) ? index.ancestorsOf(unorId) : [];
    if (!above.some((u) => invited.includes(u))) return problem('unit-tidak-diundang', { unit: unorId });
    const meeting = { tanggal: tanggal as Day, jam: jam.replace(':', '.'), tempat };
    await tx
      .insertInto('pertemuan')
      .values({ id: randomUUID(), kampanye_id: id, unor_id: unorId, ...meeting })
      .execute();
    return ok({ tindakan: 'tambah-pertemuan', rincian: { unorId, ...meeting } });
  });

/** A wave is scheduled once; the one after begins when the one before has ended, or nothing could be compared. */
export const jadwalkanSurvei = (
  ctx: Context,
  caller: Caller,
  id: string,
  { gelombang, mulai, selesai }: Diterima<'kampanyeSurvei'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Kampanye>> =>
  tindak(ctx, caller, id, key, async (tx) => {
    // Locked, so that of two schedules at once the second finds the first.
    await tx.selectFrom('kampanye').select('id').where('id', '=', id).forUpdate().execute();
    const waves = await tx
      .selectFrom('survei')
      .select(['gelombang', 'mulai', 'selesai'])
      .where('kampanye_id', '=', id)
      .execute();
    const other = waves.find((w) => w.gelombang !== gelombang);
    const isApart = !other || (gelombang === 'sesudah' ? other.selesai < mulai : selesai < other.mulai);
    if (selesai < mulai || selesai < today() || !isApart || waves.some((w) => w.gelombang === gelombang))
      return problem('survei-kalender', { gelombang, mulai, selesai });
    const days = { mulai: mulai as Day, selesai: selesai as Day };
    await tx
      .insertInto('survei')
      .values({ id: randomUUID(), kampanye_id: id, gelombang, ...days })
      .execute();
    return ok({ tindakan: 'jadwalkan-survei', rincian: { gelombang, ...days } });
  });

/** Answers a question, in words or by another one that has been answered in words. What is answered stays as it is. */
export const jawabTanya = (
  ctx: Context,
  caller: Caller,
  id: string,
  { pertanyaanId, jawaban, samaDengan }: Diterima<'kampanyeJawab'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Kampanye>> =>
  tindak(ctx, caller, id, key, async (tx) => {
    if ((jawaban === null) === (samaDengan === null)) return problem('jawaban-tanya-kosong');
    if (samaDengan !== null && !(await dijawabDenganKata(tx, id, samaDengan))) return problem('jawaban-tanya-kosong');
    const moved = await tx
      .updateTable('pertanyaan')
      .set({ jawaban, sama_dengan: samaDengan, dijawab_oleh: caller.nama ?? '-', dijawab_hari: today() })
      .where('id', '=', pertanyaanId)
      .where('kampanye_id', '=', id)
      .where('dijawab_hari', 'is', null)
      .executeTakeFirst();
    if (moved.numUpdatedRows !== 1n) return problem('pertanyaan-berubah');
    return ok({ tindakan: 'jawab-pertanyaan', rincian: { pertanyaanId, jawaban, samaDengan } });
  });

async function dijawabDenganKata(tx: Tx, kampanyeId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('pertanyaan')
    .select('id')
    .where('id', '=', id)
    .where('kampanye_id', '=', kampanyeId)
    .where('jawaban', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}
