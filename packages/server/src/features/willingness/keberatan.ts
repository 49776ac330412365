import { randomUUID } from 'node:crypto';
import type { DaftarKeberatan, Diterima } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { jalurOf, jamKeberatan } from '@seimbang/core/willingness';
import type { Selectable } from 'kysely';
import type { Skema, Tx } from '../../db/index.ts';
import { record, sidikAlasan } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { notify } from '../../shared/surel.ts';
import { liburSet } from '../approval/index.ts';
import { akunPeran } from './kabar.ts';
import { orangSaya } from './minat.ts';
import { bacaSebagai, dengan, diri } from './pembaca.ts';

export type KeberatanRow = Selectable<Skema['keberatan']>;

/** Rows that the declared reader may see. */
export const rowsKeberatan = (tx: Tx) =>
  tx
    .selectFrom('keberatan')
    .select(['id', 'pegawai_id', 'tawaran_id', 'versi', 'jenis', 'jalur', 'alasan', 'bukti', 'garam', 'keadaan'])
    .select(['masuk', 'batas', 'putusan_alasan', 'putusan_pada']);

export const keberatanView = (r: KeberatanRow): DaftarKeberatan['keberatan'][number] => ({
  id: r.id,
  versi: r.versi,
  tawaranId: r.tawaran_id,
  jenis: r.jenis as DaftarKeberatan['keberatan'][number]['jenis'],
  alasan: r.alasan,
  bukti: r.bukti,
  keadaan: r.keadaan,
  jalur: r.jalur,
  masuk: r.masuk,
  batas: r.batas,
  putusan:
    r.putusan_alasan === null || r.putusan_pada === null
      ? null
      : { alasan: r.putusan_alasan, pada: r.putusan_pada.toISOString() },
});

export async function listKeberatan(ctx: Context, caller: Caller): Promise<Outcome<DaftarKeberatan>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const rows = await dengan(ctx.db, diri(who.value.pegawaiId), (tx) =>
    rowsKeberatan(tx).orderBy('masuk', 'desc').orderBy('id').execute(),
  );
  return ok({ keberatan: rows.map(keberatanView) });
}

interface Baru {
  readonly tawaranId: string;
  readonly pegawaiId: string;
  readonly kode: string;
  readonly isi: string;
  readonly bukti?: string;
}

/** Files an objection in a transaction that reads as the person. Suspicions of punishment go to the inspectorate. */
async function ajukan(
  tx: Tx,
  { tawaranId, pegawaiId, kode, isi, bukti = '' }: Baru,
): Promise<{ id: string; sidik: string }> {
  const id = randomUUID();
  const hariIni = today();
  const jalur = jalurOf(kode);
  const { sidik, garam } = sidikAlasan(`${kode}\n${isi}\n${bukti}`);
  const batas = jamKeberatan(hariIni, hariIni, await liburSet(tx)).batasPutusan;
  await tx
    .insertInto('keberatan')
    .values({
      id,
      pegawai_id: pegawaiId,
      tawaran_id: tawaranId,
      jenis: kode,
      jalur,
      alasan: isi,
      bukti,
      garam,
      masuk: hariIni,
      batas,
    })
    .execute();
  await notify(tx, {
    peristiwa: `keberatan:${id}:masuk`,
    tautan: '/kasus',
    akun: await akunPeran(tx, jalur === 'inspektorat' ? 'auditor' : 'tim-kasus'),
    tenggat: batas,
  });
  return { id, sidik };
}

/** The obstacle named in an answer is weighed like any objection. The transaction reads as the person. */
export const keberatanDariKendala = async (tx: Tx, baru: Baru): Promise<void> => void (await ajukan(tx, baru));

/** Another answer takes back an objection that nobody has decided yet. The transaction reads as the person. */
export const tarikKeberatanTawaran = async (tx: Tx, tawaranId: string, saat: Date): Promise<void> => {
  await tx
    .updateTable('keberatan')
    .set((eb) => ({ keadaan: 'ditarik', versi: eb('versi', '+', 1), putusan_pada: saat }))
    .where('tawaran_id', '=', tawaranId)
    .where('keadaan', '=', 'diajukan')
    .execute();
};

export async function ajukanKeberatan(
  ctx: Context,
  caller: Caller,
  body: Diterima<'keberatanAjukan'>['body'],
  key: RequestKey | null,
): Promise<Outcome<DaftarKeberatan>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const { pegawaiId } = who.value;
  const { tawaranId, jenis, alasan, bukti } = body;
  const done = await once(ctx.db, key, async (tx) => {
    const t = await tx
      .selectFrom('tawaran')
      .select(['dibuat', 'keadaan'])
      .where('id', '=', tawaranId)
      .where('pegawai_id', '=', pegawaiId)
      .where('jenis', '<>', 'pesan')
      .forUpdate()
      .executeTakeFirst();
    if (!t) return problem('tidak-ditemukan', { apa: 'tawaran' });
    const hariIni = today();
    const { lewat, batasMasuk } = jamKeberatan(today(t.dibuat), hariIni, await liburSet(tx));
    if (lewat || t.keadaan === 'gugur') return problem('keberatan-lewat', { batas: batasMasuk });
    await bacaSebagai(tx, diri(pegawaiId));
    const open = await rowsKeberatan(tx)
      .where('tawaran_id', '=', tawaranId)
      .where('keadaan', '=', 'diajukan')
      .executeTakeFirst();
    if (open) return problem('keberatan-berjalan');
    const { id, sidik } = await ajukan(tx, { tawaranId, pegawaiId, kode: jenis, isi: alasan, bukti });
    await bacaSebagai(tx, null);
    await record(tx, caller, { tindakan: 'ajukan', objek: 'keberatan', objekId: id, rincian: { sidikAlasan: sidik } });
    return ok({ id });
  });
  return done.ok ? listKeberatan(ctx, caller) : done;
}

export async function tarikKeberatan(
  ctx: Context,
  caller: Caller,
  { id, versi }: Diterima<'keberatanTarik'>['body'],
  key: RequestKey | null,
): Promise<Outcome<DaftarKeberatan>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const done = await once(ctx.db, key, async (tx) => {
    await bacaSebagai(tx, diri(who.value.pegawaiId));
    const moved = await tx
      .updateTable('keberatan')
      .set({ keadaan: 'ditarik', versi: versi + 1, putusan_pada: new Date() })
      .where('id', '=', id)
      .where('versi', '=', versi)
      .where('keadaan', '=', 'diajukan')
      .executeTakeFirst();
    await bacaSebagai(tx, null);
    if (moved.numUpdatedRows !== 1n) return problem('perkara-sudah-berubah');
    await record(tx, caller, { tindakan: 'tarik', objek: 'keberatan', objekId: id });
    return ok({ id });
  });
  return done.ok ? listKeberatan(ctx, caller) : done;
}
