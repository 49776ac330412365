import type { DaftarEvaluasi, Evaluasi } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { tangga } from '@seimbang/core/evaluation';
import { ok, type Teks } from '@seimbang/core/kernel';
import type { Selectable } from 'kysely';
import type { Db, Skema } from '../../db/index.ts';
import { type Owner, reaches } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { ongkosOf } from './biaya.ts';
import { type Hasil, hitungHasil, terbantu } from './hasil.ts';
import type { Prarencana } from './penetapan.ts';
import { sidikData } from './volume.ts';

export type EvaluasiRow = Selectable<Skema['evaluasi']>;

export const isiOf = (row: Pick<EvaluasiRow, 'isi'>): Prarencana => JSON.parse(row.isi) as Prarencana;

/** Results by evaluation and state of the data: a difference-in-differences over 10,000 arrangements takes up to a second. */
const kept = new Map<string, Hasil>();
const KEPT = 200;

export async function hasilOf(ctx: Context, row: EvaluasiRow, data: string): Promise<Hasil> {
  const key = `${row.id} ${data}`;
  const there = kept.get(key);
  if (there) return there;
  const made = await hitungHasil(ctx, isiOf(row));
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

/** Whose an evaluation is: of the units that were helped or lent. */
const ownerOf = (isi: Prarencana): Owner => ({
  unor: [...isi.dibantu, ...isi.pemberi].map((u) => u.unorId),
  pegawai: [],
});

export async function pemilikEvaluasi({ db }: Context, id: string): Promise<Owner | null> {
  const row = await db.selectFrom('evaluasi').select('isi').where('id', '=', id).executeTakeFirst();
  return row ? ownerOf(isiOf(row)) : null;
}

const rows = (db: Db) => db.selectFrom('evaluasi').selectAll().orderBy('mulai', 'desc').orderBy('id');

/** All evaluations that the caller's reach includes, the latest start first. */
export async function listEvaluasi(ctx: Context, caller: Caller): Promise<Outcome<DaftarEvaluasi>> {
  const index = (await ctx.paket())?.index ?? null;
  const data = await sidikData(ctx.db);
  const found = (await rows(ctx.db).execute()).filter((row) => reaches(caller, index, ownerOf(isiOf(row))));
  const evaluasi: DaftarEvaluasi['evaluasi'][number][] = [];
  for (const row of found) evaluasi.push(ringkas(row, await hasilOf(ctx, row, data)));
  return ok({ evaluasi });
}

function ringkas(row: EvaluasiRow, { ukuran, dataSampai }: Hasil): DaftarEvaluasi['evaluasi'][number] {
  const { rancangan, pTerkecil } = isiOf(row);
  const [main] = ukuran;
  return {
    id: row.id,
    judul: row.judul,
    jenis: row.jenis,
    usulId: row.usul_id,
    mulai: row.mulai,
    selesai: row.selesai,
    kalimat: main?.kalimat ?? { id: '', en: '' },
    putusan: main?.hasil?.verdict ?? null,
    rancangan: main?.hasil?.design ?? null,
    dataSampai,
    penetapan: {
      saat: row.saat.toISOString(),
      oleh: row.oleh,
      peran: row.peran,
      sidik: row.sidik,
      rancangan,
      pTerkecil,
    },
  };
}

/** One evaluation: what was fixed, what came out, against whom, and what it cost. */
export async function lihatEvaluasi(ctx: Context, id: string): Promise<Outcome<Evaluasi>> {
  const row = await rows(ctx.db).where('id', '=', id).executeTakeFirst();
  if (!row) return problem('tidak-ditemukan', { apa: 'evaluasi' });
  const current = await ctx.paket();
  const isi = isiOf(row);
  const hasil = await hasilOf(ctx, row, await sidikData(ctx.db));
  const { biaya, pulangAwal } = await ongkosOf(ctx.db, current?.index ?? null, isi, hasil.pekan);
  // Units of a lot whose wave does not come within the window are what the others are compared with.
  const belum = isi.dibantu.filter((u) => u.mulai > isi.selesai).map(({ unorId, nama }) => ({ unorId, nama }));
  const used = hasil.ukuran[0]?.hasil?.design ?? isi.rancangan;
  return ok({
    ...ringkas(row, hasil),
    ukuran: [...hasil.ukuran],
    unit: {
      dibantu: [...terbantu(isi)],
      pemberi: isi.pemberi,
      pembanding: [...isi.pembanding, ...belum],
      dikecualikan: isi.dikecualikan.map(({ sebab, ...unit }) => ({ ...unit, alasan: SEBAB[sebab] })),
    },
    tangga: tangga(used, {
      treated: terbantu(isi).length,
      comparison: isi.pembanding.length + belum.length,
      before: hasil.sebelum,
      after: hasil.sesudah,
      waves: null,
    }),
    biaya,
    pegawai: { pulangAwal, beban: bebanOf(current?.abk.unor ?? [], isi, current?.index ?? null) },
  });
}

const SEBAB: Readonly<Record<Prarencana['dikecualikan'][number]['sebab'], Teks>> = {
  'layanan-lain': {
    id: 'melayani jenis layanan lain, jadi musim dan lonjakannya berbeda',
    en: 'serves another kind of service, with other seasons and surges',
  },
  'data-kurang': {
    id: 'volume kurang dari 26 pekan saat ukuran ditetapkan',
    en: 'fewer than 26 weeks of volumes when the measures were fixed',
  },
};

/** Load of those who were helped and those who lent, as it is now; above 1 = more work than people. */
function bebanOf(
  unor: readonly { readonly unorId: string; readonly rasio: number | null }[],
  isi: Prarencana,
  index: PaketIndex | null,
): Evaluasi['pegawai']['beban'] {
  const at = new Map(unor.map((u) => [u.unorId, u.rasio]));
  const one = (pemberi: boolean) => (u: { readonly unorId: string; readonly nama: string }) => ({
    unorId: u.unorId,
    nama: index?.unorById.get(u.unorId)?.nama ?? u.nama,
    rasio: at.get(u.unorId) ?? null,
    pemberi,
  });
  return [...terbantu(isi).map(one(false)), ...isi.pemberi.map(one(true))];
}
