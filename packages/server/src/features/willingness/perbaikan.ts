import type { DampakKeberatan, DaftarPerbaikanPutaran, Diterima, HasilPutaran } from '@seimbang/contract';
import { type Pindahan, type Rencana, formasiKey } from '@seimbang/core/domain';
import { canonicalHash, type Day, ok } from '@seimbang/core/kernel';
import type { Perbaikan } from '@seimbang/core/planning';
import type { Db } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { type Beku, bekuOf } from './beku.ts';
import { hasilPutaran } from './hasil.ts';
import { pembacaKasus } from './kasus.ts';
import { rowsKeberatan } from './keberatan.ts';
import { ringkasHasil } from './lihat-putaran.ts';
import { bernama, orangOf, sebabOf } from './nama.ts';
import { dengan } from './pembaca.ts';
import { putaranById } from './putaran.ts';
import { dariOf, keOf, rowsTawaran, type TawaranRow } from './tawaran.ts';
import { type Baris, simpanTawaran } from './tawarkan.ts';

type PerbaikanTampil = DaftarPerbaikanPutaran['perbaikan'][number];

/** Lines of a round that move somebody and still stand. */
const barisHidup = (db: Db, putaranId: string): Promise<TawaranRow[]> =>
  rowsTawaran(db)
    .where('putaran_id', '=', putaranId)
    .where('jenis', '<>', 'pesan')
    .where('keadaan', '<>', 'gugur')
    .orderBy('pegawai_id')
    .execute();

/** Declined, or freed by a granted objection. */
export const ditolak = (t: Pick<TawaranRow, 'keadaan' | 'tinjauan'>): boolean =>
  t.keadaan === 'tidak' || t.tinjauan === 'dibebaskan';

interface Ditemukan {
  readonly lines: readonly TawaranRow[];
  readonly beku: Beku;
  readonly pilihan: readonly { readonly id: string; readonly isi: Perbaikan }[];
}

/** Ways to go on without the given lines, by the planner's own repair on the frozen facts: fewest changed lines first. */
async function cari(ctx: Context, putaranId: string, isOut: (t: TawaranRow) => boolean): Promise<Outcome<Ditemukan>> {
  const beku = await bekuOf(ctx.db, putaranId);
  if (!beku) return problem('putaran-tanpa-penolakan');
  const lines = await barisHidup(ctx.db, putaranId);
  const out = lines.filter(isOut);
  if (out.length === 0) return problem('putaran-tanpa-penolakan');
  const rencana = daftarSebagaiRencana(beku.rencana, lines);
  const tertolak = out.map((t) => ({ pegawaiId: t.pegawai_id, ke: keOf(t) }));
  const { paket } = beku.index;
  const task = { jenis: 'perbaikan', rencana, tertolak, daftar: lines.map((t) => t.pegawai_id) } as const;
  const answer = await ctx.jobs.ask({ paket, sidik: `putaran ${putaranId}`, task });
  if (!answer.ok)
    return problem('perencana-menolak', { alasan: answer.error.message.id, reason: answer.error.message.en });
  const pilihan = answer.value.map((isi) => ({ id: `${isi.jenis}-${isi.rencana.planHash.slice(0, 16)}`, isi }));
  return ok({ lines, beku, pilihan });
}

/** The lines in the shape that the repair reads: who goes where, and with whom. Everything else is of the default plan. */
function daftarSebagaiRencana(bawaan: Rencana, lines: readonly TawaranRow[]): Rencana {
  const { planHash: _, ...rest } = bawaan;
  const none = { balance: 0, move: 0, km: 0, gap: 0 };
  const moves = lines.map(
    (t): Pindahan => ({
      pegawaiId: t.pegawai_id,
      from: dariOf(t),
      to: keOf(t),
      kind: 'mutasi',
      points: none,
      gerbong: t.gerbong ?? t.id,
      label: t.label,
      reasons: [],
    }),
  );
  const body = { ...rest, moves };
  return { ...body, planHash: canonicalHash(body) };
}

const PESAN: Readonly<Record<Perbaikan['jenis'], PerbaikanTampil['pesan']>> = {
  lepas: {
    id: 'Lepaskan hanya baris yang tidak dapat berjalan lagi; tidak ada orang baru.',
    en: 'Release only the lines that can no longer go; nobody new.',
  },
  terkecil: {
    id: 'Ubah sesedikit mungkin baris; orang lain dapat menggantikan.',
    en: 'Change as few lines as possible; others may step in.',
  },
  terbaik: {
    id: 'Susun ulang kelompok yang putus sebaik mungkin; kelompok lain tetap.',
    en: 'Plan the broken group anew as well as possible; the others stay.',
  },
};

const sama = (a: { unorId: string; jabatanId: string }, b: { unorId: string; jabatanId: string }): boolean =>
  formasiKey(a.unorId, a.jabatanId) === formasiKey(b.unorId, b.jabatanId);

const keluarOf = (lines: readonly TawaranRow[], isi: Perbaikan): TawaranRow[] =>
  lines.filter((t) => isi.dicabut.some((d) => d.pegawaiId === t.pegawai_id && sama(d.ke, keOf(t))));

export async function listPerbaikanPutaran(ctx: Context, id: string): Promise<Outcome<DaftarPerbaikanPutaran>> {
  if (!(await putaranById(ctx.db, id))) return problem('tidak-ditemukan', { apa: 'putaran' });
  const found = await cari(ctx, id, ditolak);
  if (!found.ok) return ok({ perbaikan: [], sebab: sebabOf(found.error.code, found.error.values) });
  const { lines, beku, pilihan } = found.value;
  const { index } = beku;
  return ok({
    perbaikan: pilihan.map(({ id: perbaikanId, isi }) => ({
      id: perbaikanId,
      jenis: isi.jenis,
      pesan: PESAN[isi.jenis],
      keluar: keluarOf(lines, isi).map((t) => ({
        ...orangOf(index, t.pegawai_id),
        dari: bernama(index, dariOf(t)),
        ke: bernama(index, keOf(t)),
      })),
      masuk: isi.ditambah.map((m) => ({
        ...orangOf(index, m.pegawaiId),
        dari: bernama(index, m.from),
        ke: bernama(index, m.to),
      })),
      sebelum: { pindahan: lines.length, simpangan: isi.sebelum.keadaan.simpangan },
      sesudah: { pindahan: isi.rencana.moves.length, simpangan: isi.sesudah.keadaan.simpangan },
    })),
    sebab: null,
  });
}

/** Uses a repair: what cannot go falls, who steps in is sent a placement plan with its own deadline. Answers on other lines stand. */
export async function perbaikiPutaran(
  ctx: Context,
  caller: Caller,
  id: string,
  body: Diterima<'putaranPerbaiki'>['body'],
  key: RequestKey | null,
): Promise<Outcome<HasilPutaran>> {
  const tenggat = body.tenggat as Day;
  const hariIni = today();
  if (tenggat <= hariIni) return problem('tenggat-tidak-berlaku', { tenggat, hariIni });
  const found = await cari(ctx, id, ditolak);
  const chosen = found.ok ? found.value.pilihan.find((p) => p.id === body.perbaikanId) : undefined;
  const done = await once(ctx.db, key, async (tx) => {
    const row = await putaranById(tx, id);
    if (!row) return problem('tidak-ditemukan', { apa: 'putaran' });
    if (row.keadaan !== 'tawaran')
      return problem('putaran-di-luar-keadaan', { tindakan: 'perbaiki', keadaan: row.keadaan });
    if (!found.ok || !chosen) return problem('perbaikan-usang');
    const taken = await tx
      .updateTable('putaran')
      .set({ versi: body.versi + 1 })
      .where('id', '=', id)
      .where('versi', '=', body.versi)
      .executeTakeFirst();
    if (taken.numUpdatedRows !== 1n) return problem('versi-usang', { versi: body.versi, sekarang: row.versi });
    const { lines, beku } = found.value;
    const out = keluarOf(lines, chosen.isi);
    for (const t of out) {
      const fallen = await tx
        .updateTable('tawaran')
        .set({ keadaan: 'gugur', versi: t.versi + 1 })
        .where('id', '=', t.id)
        .where('versi', '=', t.versi)
        .where('usul_id', 'is', null)
        .executeTakeFirst();
      // Somebody has answered since, or the line has been proposed: the repair was computed for another list.
      if (fallen.numUpdatedRows !== 1n) return problem('perbaikan-usang');
    }
    const baru = chosen.isi.ditambah.map(
      (m): Baris => ({ pegawaiId: m.pegawaiId, label: 'kebutuhan-dinas', dari: m.from, ke: m.to }),
    );
    await tx
      .deleteFrom('tawaran')
      .where('putaran_id', '=', id)
      .where('jenis', '=', 'pesan')
      .where('pegawai_id', 'in', baru.length > 0 ? baru.map((b) => b.pegawaiId) : [''])
      .execute();
    const kept = lines.filter((t) => !out.includes(t)).map(barisOf);
    const ringkas = await ringkasHasil(tx, id);
    if (!ringkas) throw new Error(`perbaikiPutaran: round ${id} has no result.`);
    await simpanTawaran(tx, { row, beku, ringkas, tenggat }, baru, [...kept, ...baru]);
    await record(tx, caller, {
      tindakan: 'perbaiki',
      objek: 'putaran',
      objekId: id,
      sebelum: { versi: body.versi },
      sesudah: { versi: body.versi + 1 },
      rincian: { jenis: chosen.isi.jenis, keluar: out.length, masuk: baru.length, tenggat },
    });
    return ok({ id });
  });
  return done.ok ? hasilPutaran(ctx, id) : done;
}

const barisOf = (t: TawaranRow): Baris => ({
  pegawaiId: t.pegawai_id,
  label: t.label as Baris['label'],
  dari: dariOf(t),
  ke: keOf(t),
});

/** What granting an objection would do to the plan, shown before it is decided. */
export async function dampakKeberatan(ctx: Context, caller: Caller, id: string): Promise<Outcome<DampakKeberatan>> {
  const row = await dengan(ctx.db, pembacaKasus(caller), (tx) =>
    rowsKeberatan(tx).where('id', '=', id).executeTakeFirst(),
  );
  if (!row) return problem('tidak-ditemukan', { apa: 'keberatan' });
  const line =
    row.tawaran_id === null
      ? undefined
      : await rowsTawaran(ctx.db).where('id', '=', row.tawaran_id).where('keadaan', '<>', 'gugur').executeTakeFirst();
  if (!line) return ok({ dampak: null });
  const found = await cari(ctx, line.putaran_id, (t) => t.id === line.id || ditolak(t));
  const best = found.ok ? found.value.pilihan[0]?.isi : undefined;
  if (!found.ok || !best) return ok({ dampak: null });
  return ok({
    dampak: {
      keluar: best.dicabut.length,
      masuk: best.ditambah.length,
      sebelum: { pindahan: found.value.lines.length, simpangan: best.sebelum.keadaan.simpangan },
      sesudah: { pindahan: best.rencana.moves.length, simpangan: best.sesudah.keadaan.simpangan },
    },
  });
}
