import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { CalonGelombang, Diterima } from '@seimbang/contract';
import { pTerkecil, undiGelombang } from '@seimbang/core/evaluation';
import { type Day, ok } from '@seimbang/core/kernel';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { namaUnor, tetapkan, type UnitTetap } from './penetapan.ts';
import { layananUnor } from './volume.ts';

type Baru = Diterima<'evaluasiGelombangBuat'>['body'];

/** A sealed lot: everything but the order is fixed. */
interface IsiUndian {
  readonly unit: readonly UnitTetap[];
  /** Sizes of the waves, the units that are not helped in this round last. */
  readonly ukuran: readonly number[];
  readonly mulai: readonly Day[];
  readonly sampai: Day;
}

/** After the window: nobody of the last group starts within it. */
const TANPA_MULAI = '9999-12-31' as Day;

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Units with volumes, and the lots so far, newest first. */
export async function calonGelombang(ctx: Context): Promise<Outcome<CalonGelombang>> {
  const index = (await ctx.paket())?.index;
  const known = await layananUnor(ctx.db);
  const calon = [...new Set(known.map((k) => k.unorId))].map((unorId) => {
    const own = known.filter((k) => k.unorId === unorId);
    return {
      unorId,
      nama: index ? namaUnor(index, unorId) : unorId,
      layanan: own.map((k) => k.layananId).join(', '),
      pekan: Math.max(...own.map((k) => k.pekan)),
      antre: own.some((k) => k.antre !== null) ? own.reduce((s, k) => s + (k.antre ?? 0), 0) : null,
    };
  });
  const rows = await ctx.db.selectFrom('undian_gelombang').selectAll().orderBy('saat', 'desc').execute();
  const undian = rows.map((row): CalonGelombang['undian'][number] => {
    const isi = row.isi as IsiUndian;
    return {
      id: row.id,
      judul: row.judul,
      saat: row.saat.toISOString(),
      oleh: row.oleh,
      ...isi,
      pTerkecil: pTerkecil(isi.ukuran),
      sidikBenih: row.sidik_benih,
      hasil:
        row.diundi && row.evaluasi_id
          ? { benih: row.benih, gelombang: order(isi, row.benih), evaluasiId: row.evaluasi_id }
          : null,
    };
  });
  return ok({ calon, undian });
}

function order(isi: IsiUndian, benih: string): UnitTetap[][] {
  const byId = new Map(isi.unit.map((u) => [u.unorId, u]));
  return undiGelombang([...byId.keys()], isi.ukuran, benih).map((wave) => wave.flatMap((id) => byId.get(id) ?? []));
}

/** Seals a lot: units, waves and days are fixed and a seed is drawn, of which only the hash is shown. */
export async function segelGelombang(
  ctx: Context,
  caller: Caller,
  baru: Baru,
  key: RequestKey | null,
): Promise<Outcome<{ id: string }>> {
  const index = (await ctx.paket())?.index;
  if (!index) return problem('belum-ada-data');
  const units = [...new Set(baru.unorId)];
  const stranger = units.find((id) => !index.unorById.has(id));
  if (stranger !== undefined) return problem('tidak-ditemukan', { apa: stranger });
  const helped = baru.ukuran.reduce((s, n) => s + n, 0);
  const mulai = baru.mulai as Day[];
  const hariIni = today();
  if (mulai.some((day) => day < hariIni)) return problem('gelombang-lampau', { hariIni });
  const late = mulai.some((day, i) => day > baru.sampai || (i > 0 && day <= (mulai[i - 1] ?? '')));
  if (
    mulai.length !== baru.ukuran.length ||
    late ||
    helped > units.length ||
    (helped === units.length && mulai.length < 2)
  )
    return problem('gelombang-tidak-cocok', { unit: units.length, dibantu: helped, gelombang: mulai.length });
  const rest = units.length - helped;
  const isi: IsiUndian = {
    unit: units.map((unorId) => ({ unorId, nama: namaUnor(index, unorId) })),
    ukuran: rest > 0 ? [...baru.ukuran, rest] : baru.ukuran,
    mulai,
    sampai: baru.sampai as Day,
  };
  const benih = randomBytes(32).toString('hex');
  return once(ctx.db, key, async (tx) => {
    const id = randomUUID();
    const row = { id, judul: baru.judul, isi: JSON.stringify(isi), benih, sidik_benih: sha(benih), diundi: null };
    await tx
      .insertInto('undian_gelombang')
      .values({ ...row, oleh: caller.nama ?? '-', evaluasi_id: null })
      .execute();
    const rincian = { sidikBenih: sha(benih), unit: units, ukuran: isi.ukuran, mulai, sampai: baru.sampai };
    await record(tx, caller, { tindakan: 'segel-undian', objek: 'undian-gelombang', objekId: id, rincian });
    return ok({ id });
  });
}

/** Opens the seed, orders the units by it, and fixes the measures of the evaluation that follows. Once only. */
export async function undi(
  ctx: Context,
  caller: Caller,
  id: string,
  key: RequestKey | null,
): Promise<Outcome<{ id: string }>> {
  const index = (await ctx.paket())?.index;
  if (!index) return problem('belum-ada-data');
  return once(ctx.db, key, async (tx) => {
    const row = await tx.selectFrom('undian_gelombang').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return problem('tidak-ditemukan', { apa: 'undian' });
    if (row.diundi) return problem('undian-sudah', { judul: row.judul });
    const isi = row.isi as IsiUndian;
    const waves = order(isi, row.benih);
    const [first] = isi.mulai;
    const evaluasiId = await tetapkan(tx, index, caller, {
      usulId: null,
      jenis: 'gelombang',
      judul: row.judul,
      mulai: first ?? isi.sampai,
      selesai: isi.sampai,
      dibantu: waves.flatMap((wave, i) =>
        wave.map((u) => ({ ...u, gelombang: `gelombang ${i + 1}`, mulai: isi.mulai[i] ?? TANPA_MULAI })),
      ),
      pemberi: [],
      pembanding: [],
      gelombang: isi.ukuran,
    });
    await tx
      .updateTable('undian_gelombang')
      .set({ diundi: new Date(), evaluasi_id: evaluasiId })
      .where('id', '=', id)
      .execute();
    const rincian = { benih: row.benih, gelombang: waves.map((w) => w.map((u) => u.unorId)) };
    await record(tx, caller, { tindakan: 'undi', objek: 'undian-gelombang', objekId: id, rincian });
    return ok({ id: evaluasiId });
  });
}
