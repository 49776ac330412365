import type { Diterima, Kasus } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import { hariKerjaSisa } from '@seimbang/core/willingness';
import type { Tx } from '../../db/index.ts';
import { record, sidikAlasan } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { notify } from '../../shared/surel.ts';
import { liburSet } from '../approval/index.ts';
import { akunOf } from './kabar.ts';
import { keberatanView, rowsKeberatan } from './keberatan.ts';
import { berlakuOf, faktaBerubah, lindunganView, rowsLindungan } from './lindungan.ts';
import { bernama, orangOf } from './nama.ts';
import { bacaSebagai, dengan, type Pembaca } from './pembaca.ts';
import { dariOf, keOf, rowsTawaran, type TawaranRow } from './tawaran.ts';

/** The inspectorate reads suspicions of punishment; the case team everything else. */
export const pembacaKasus = (caller: Caller): Pembaca => ({
  mode: caller.peran === 'auditor' ? 'inspektorat' : 'tim-kasus',
});

/** What waits for the caller, and what was decided; row-level security leaves out what is not theirs. */
export async function listKasus(ctx: Context, caller: Caller): Promise<Outcome<Kasus>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  return dengan(ctx.db, pembacaKasus(caller), async (tx) =>
    ok({
      lindungan: await lindunganOf(tx, current),
      keberatan: await keberatanOf(tx, current),
      jawaban: await jawabanOf(tx, current),
    }),
  );
}

async function lindunganOf(tx: Tx, { index }: CurrentPaket): Promise<Kasus['lindungan']> {
  const rows = await rowsLindungan(tx).orderBy('dibuat').execute();
  const days = await berlakuOf(
    tx,
    rows.map((r) => r.id),
  );
  return rows.map((r) => ({ ...lindunganView(r, days.get(r.id) ?? null), pegawai: orangOf(index, r.pegawai_id) }));
}

const tawaranById = async (tx: Tx, ids: readonly string[]): Promise<Map<string, TawaranRow>> => {
  if (ids.length === 0) return new Map();
  const rows = await rowsTawaran(tx)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((r) => [r.id, r]));
};

async function keberatanOf(tx: Tx, { index }: CurrentPaket): Promise<Kasus['keberatan']> {
  const rows = await rowsKeberatan(tx).orderBy('batas').orderBy('id').execute();
  const lines = await tawaranById(
    tx,
    rows.flatMap((r) => r.tawaran_id ?? []),
  );
  const libur = await liburSet(tx);
  return rows.map((r) => {
    const line = lines.get(r.tawaran_id ?? '');
    return {
      ...keberatanView(r),
      pegawai: orangOf(index, r.pegawai_id),
      dari: line ? bernama(index, dariOf(line)) : null,
      ke: line ? bernama(index, keOf(line)) : null,
      hariKerjaSisa: hariKerjaSisa(today(), r.batas, libur),
    };
  });
}

async function jawabanOf(tx: Tx, { index }: CurrentPaket): Promise<Kasus['jawaban']> {
  const rows = await tx
    .selectFrom('tawaran_alasan')
    .select(['tawaran_id', 'pegawai_id', 'kode', 'isi', 'pada'])
    .orderBy('pada')
    .execute();
  const lines = await tawaranById(
    tx,
    rows.map((r) => r.tawaran_id),
  );
  return rows.flatMap((r) => {
    const line = lines.get(r.tawaran_id);
    if (!line) return [];
    return [
      {
        tawaranId: r.tawaran_id,
        pegawai: orangOf(index, r.pegawai_id),
        keadaan: line.keadaan,
        kode: r.kode as Kasus['jawaban'][number]['kode'],
        isi: r.isi,
        pada: r.pada.toISOString(),
        ke: bernama(index, keOf(line)),
      },
    ];
  });
}

/** Grants or refuses protection. What the planner learns is whom and until when. */
export async function putuskanLindungan(
  ctx: Context,
  caller: Caller,
  id: string,
  body: Diterima<'kasusLindungan'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Kasus>> {
  const { versi, terima, alasan } = body;
  const sampai = body.sampai as Day | null;
  const hariIni = today();
  if (terima && (sampai === null || sampai <= hariIni))
    return problem('lindungan-tanggal', { sampai: sampai ?? '-', hariIni });
  const done = await once(ctx.db, key, async (tx) => {
    await bacaSebagai(tx, pembacaKasus(caller));
    const moved = await tx
      .updateTable('lindungan')
      .set({
        keadaan: terima ? 'diterima' : 'ditolak',
        versi: versi + 1,
        putusan_alasan: alasan,
        putusan_pada: new Date(),
      })
      .where('id', '=', id)
      .where('versi', '=', versi)
      .where('keadaan', '=', 'diajukan')
      .returning(['pegawai_id', 'garam'])
      .executeTakeFirst();
    await bacaSebagai(tx, null);
    if (!moved) return problem('perkara-sudah-berubah');
    if (terima && sampai !== null) {
      await tx
        .insertInto('lindungan_berlaku')
        .values({ lindungan_id: id, pegawai_id: moved.pegawai_id, sampai })
        .execute();
      await faktaBerubah(tx);
    }
    const akun = await akunOf(tx, [moved.pegawai_id]);
    await notify(tx, { peristiwa: `lindungan:${id}:putusan`, tautan: '/saya/hak', akun });
    await record(tx, caller, {
      tindakan: terima ? 'terima' : 'tolak',
      objek: 'lindungan',
      objekId: id,
      rincian: { sidikAlasan: sidikAlasan(alasan, moved.garam).sidik },
    });
    return ok({ id });
  });
  return done.ok ? listKasus(ctx, caller) : done;
}

/** Decides an objection. Granted, its line counts as declined and the plan can be repaired; refused, a placement plan stands. */
export async function putuskanKeberatan(
  ctx: Context,
  caller: Caller,
  id: string,
  { versi, terima, alasan }: Diterima<'kasusKeberatan'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Kasus>> {
  const done = await once(ctx.db, key, async (tx) => {
    await bacaSebagai(tx, pembacaKasus(caller));
    const moved = await tx
      .updateTable('keberatan')
      .set({
        keadaan: terima ? 'diterima' : 'ditolak',
        versi: versi + 1,
        putusan_alasan: alasan,
        putusan_pada: new Date(),
      })
      .where('id', '=', id)
      .where('versi', '=', versi)
      .where('keadaan', '=', 'diajukan')
      .returning(['pegawai_id', 'tawaran_id', 'garam'])
      .executeTakeFirst();
    await bacaSebagai(tx, null);
    if (!moved) return problem('perkara-sudah-berubah');
    if (moved.tawaran_id !== null)
      await tx
        .updateTable('tawaran')
        .set((eb) => ({ tinjauan: terima ? 'dibebaskan' : 'ditolak', versi: eb('versi', '+', 1) }))
        .where('id', '=', moved.tawaran_id)
        .where('usul_id', 'is', null)
        .execute();
    const akun = await akunOf(tx, [moved.pegawai_id]);
    await notify(tx, { peristiwa: `keberatan:${id}:putusan`, tautan: '/saya/hak?lihat=keberatan', akun });
    await record(tx, caller, {
      tindakan: terima ? 'terima' : 'tolak',
      objek: 'keberatan',
      objekId: id,
      rincian: { sidikAlasan: sidikAlasan(alasan, moved.garam).sidik },
    });
    return ok({ id });
  });
  return done.ok ? listKasus(ctx, caller) : done;
}
