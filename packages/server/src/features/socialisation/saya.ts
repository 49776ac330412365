import { randomUUID } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import type { Tx } from '../../db/index.ts';
import { record, SISTEM } from '../../shared/audit.ts';
import { type Caller, subtree } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import {
  type KampanyeRow,
  kampanyeById,
  kampanyeRows,
  pertemuanOf,
  putaranView,
  type TanyaRow,
  tanyaRows,
  tanyaView,
} from './kampanye-view.ts';
import { bacaSuara, denganSuara, kunciButa, sebagai } from './pembaca.ts';
import { namaUnor, undanganUnor, unitOf } from './undangan.ts';

type Saya = BalasanOf<'sosialisasiSaya'>;
type KampanyeSaya = Saya['kampanye'][number];

/** Campaigns that invite the caller's unit, and for a head those that invite a unit below. */
export async function sosialisasiSaya(ctx: Context, caller: Caller): Promise<Outcome<Saya>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  const own = unorSaya(index, caller);
  const rows = await kampanyeRows(ctx.db).execute();
  const units = await unitOf(
    ctx.db,
    rows.map((r) => r.id),
  );
  const mine = rows.filter((r) => own.some((u) => undanganUnor(index, units.get(r.id) ?? [], u) !== null));
  const kampanye = await Promise.all(mine.map((r) => kampanyeSaya(ctx, index, caller, r, own)));
  const leaflets = caller.peran === 'kepala-unit' ? own : [];
  return ok({ kampanye, selebaran: leaflets.map((unorId) => ({ unorId, nama: namaUnor(index, unorId) })) });
}

/** Units whose matters concern the caller: a head's unit with everything below, an ASN's own unit. */
function unorSaya(index: PaketIndex, caller: Caller): string[] {
  if (caller.lingkup === 'unit') return caller.unorId === null ? [] : subtree(index, caller.unorId);
  const person = caller.pegawaiId === null ? undefined : index.pegawaiById.get(caller.pegawaiId);
  return person ? [person.unorId] : [];
}

async function kampanyeSaya(
  ctx: Context,
  index: PaketIndex,
  { pegawaiId }: Caller,
  row: KampanyeRow,
  own: readonly string[],
): Promise<KampanyeSaya> {
  const asked = await tanyaRows(ctx.db).where('kampanye_id', '=', row.id).execute();
  const ids = pegawaiId === null ? new Set<string>() : await pertanyaanDari(ctx, pegawaiId, row.id);
  const meetings = await pertemuanOf(ctx.db, index, row.id);
  const { id, judul, tujuan, isi, mulai, selesai } = row;
  return {
    id,
    judul,
    tujuan,
    isi,
    mulai,
    selesai,
    putaran: putaranView(row),
    // A meeting of a unit is for everybody in it and below.
    pertemuan: meetings.filter((m) => own.some((u) => index.ancestorsOf(u).includes(m.unorId))),
    tanyaJawab: tanyaJawabOf(asked),
    pertanyaanSaya: asked.filter((q) => ids.has(q.id)).map(tanyaView),
    bolehTanya: pegawaiId !== null && sedangBerlangsung(row, today()),
  };
}

const sedangBerlangsung = ({ mulai, selesai }: KampanyeRow, hariIni: Day): boolean =>
  mulai <= hariIni && hariIni <= selesai;

/** What was answered in words, newest first. */
function tanyaJawabOf(asked: readonly TanyaRow[]): KampanyeSaya['tanyaJawab'] {
  return asked.toReversed().flatMap((q) => {
    if (q.jawaban === null || q.dijawab_oleh === null || q.dijawab_hari === null) return [];
    const { id, isi, nama, jawaban } = q;
    const serupa = asked.filter((other) => other.sama_dengan === id).length;
    return [{ id, isi, nama, jawaban, dijawabOleh: q.dijawab_oleh, dijawabHari: q.dijawab_hari, serupa }];
  });
}

const pertanyaanDari = (ctx: Context, pegawaiId: string, kampanyeId: string): Promise<Set<string>> =>
  denganSuara(ctx.db, sebagai(pegawaiId), async (tx) => {
    const rows = await tx
      .selectFrom('pertanyaan_penanya')
      .innerJoin('pertanyaan', 'pertanyaan.id', 'pertanyaan_penanya.pertanyaan_id')
      .select('pertanyaan.id')
      .where('pertanyaan.kampanye_id', '=', kampanyeId)
      .execute();
    return new Set(rows.map((r) => r.id));
  });

/**
 * Asks a question. Without a name in public, the name is stored nowhere but beside the question, where only the asker reads it: the audit
 * says that somebody asked, not who.
 */
export async function tanya(
  ctx: Context,
  caller: Caller,
  { kampanyeId, isi, tanpaNama }: Diterima<'tanyaSaya'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Saya>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { pegawaiId } = caller;
  if (pegawaiId === null || !current.index.pegawaiById.has(pegawaiId)) return problem('akun-tanpa-pegawai');
  const row = await kampanyeById(ctx.db, kampanyeId);
  const invited = row ? ((await unitOf(ctx.db, [row.id])).get(row.id) ?? []) : [];
  const isInvited = unorSaya(current.index, caller).some((u) => undanganUnor(current.index, invited, u) !== null);
  if (!row || !isInvited) return problem('tidak-ditemukan', { apa: kampanyeId });
  if (!sedangBerlangsung(row, today())) return problem('kampanye-berakhir', { mulai: row.mulai, selesai: row.selesai });
  const question = { kampanyeId, isi, nama: tanpaNama ? null : caller.nama };
  const done = await once(ctx.db, key && kunciButa(key), async (tx) => {
    const id = await simpanTanya(tx, question, pegawaiId);
    await record(tx, tanpaNama ? SISTEM : caller, {
      tindakan: 'tanya',
      objek: 'kampanye',
      objekId: kampanyeId,
      rincian: { pertanyaanId: id, tanpaNama },
    });
    // A kept answer ties the key's owner to it: nothing of the question is in it.
    return ok({});
  });
  return done.ok ? sosialisasiSaya(ctx, caller) : done;
}

async function simpanTanya(
  tx: Tx,
  { kampanyeId, isi, nama }: { kampanyeId: string; isi: string; nama: string | null },
  pegawaiId: string,
): Promise<string> {
  const id = randomUUID();
  await tx.insertInto('pertanyaan').values({ id, kampanye_id: kampanyeId, isi, nama, hari: today() }).execute();
  await bacaSuara(tx, sebagai(pegawaiId));
  await tx.insertInto('pertanyaan_penanya').values({ pertanyaan_id: id, pegawai_id: pegawaiId }).execute();
  await bacaSuara(tx, null);
  return id;
}
