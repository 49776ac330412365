import type { BalasanOf } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import {
  type Cacah,
  dayaOf,
  HARI_DENYUT,
  KELOMPOK_DENYUT,
  PALING_SEDIKIT,
  PERNYATAAN_DENYUT,
  PERNYATAAN_SIKAP,
  type Perubahan,
  perubahanOf,
  pesertaOf,
  type Setuju,
  sembunyikan,
  setujuOf,
} from '@seimbang/core/listening';
import { sql } from 'kysely';
import type { Db } from '../../db/index.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { undangDenyut } from './denyut-undang.ts';
import { kampanyeById } from './kampanye-view.ts';
import { jumlahDiundang, namaUnor, unitOf } from './undangan.ts';

type HasilSurvei = BalasanOf<'kampanyeHasil'>;
type HasilDenyut = BalasanOf<'denyutHasil'>;
type Bagian = HasilDenyut['sel'][number]['bagian'][number]['bagian'];

const bagianOf = (found: Setuju | null): Bagian =>
  found && { nilai: found.bagian.estimate, bawah: found.bagian.lower, atas: found.bagian.upper };

/** One closed wave: its counters, who may be shown, and how many answered. */
interface Gelombang {
  readonly gelombang: 'sebelum' | 'sesudah';
  readonly selesai: Day;
  readonly cacah: readonly Cacah[];
  readonly peserta: ReadonlyMap<string, number>;
  readonly tampil: ReadonlySet<string>;
  readonly jumlah: boolean;
}

export async function hasilSurvei(ctx: Context, id: string): Promise<Outcome<HasilSurvei>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  if (!(await kampanyeById(ctx.db, id))) return problem('tidak-ditemukan', { apa: id });
  const unit = (await unitOf(ctx.db, [id])).get(id) ?? [];
  const waves = await gelombangTertutup(ctx.db, id, unit);
  const diundang = jumlahDiundang(current.index, unit);
  const [sebelum, sesudah] = (['sebelum', 'sesudah'] as const).map((g) => waves.find((w) => w.gelombang === g));
  return ok({
    kampanyeId: id,
    palingSedikit: PALING_SEDIKIT,
    gelombang: waves.map((w) => ({ gelombang: w.gelombang, selesai: w.selesai, diundang, n: semua(w) })),
    pernyataan: PERNYATAAN_SIKAP.map((p) => {
      const [a, b] = [sebelum, sesudah].map((w) => (w?.jumlah ? setujuOf(w.cacah, p.kode, unit) : null));
      const change = a && b ? perubahanOf(a, b) : null;
      const planned = a && !b ? dayaOf(a, a.n) : null;
      return {
        ...p,
        sebelum: bagianOf(a ?? null),
        sesudah: bagianOf(b ?? null),
        perubahan: change && perubahanView(change),
        daya: dayaView(change ?? planned),
      };
    }),
    unit: unit.map((unorId) => ({
      unorId,
      nama: namaUnor(current.index, unorId),
      gelombang: waves.map((w) => unitView(w, unorId)),
    })),
  });
}

const semua = (w: Gelombang): number | null => (w.jumlah ? [...w.peserta.values()].reduce((a, n) => a + n, 0) : null);

function unitView(w: Gelombang, unorId: string): HasilSurvei['unit'][number]['gelombang'][number] {
  const shown = w.tampil.has(unorId);
  const n = w.peserta.get(unorId) ?? 0;
  return {
    gelombang: w.gelombang,
    tersembunyi: !shown && n > 0,
    n: shown ? n : null,
    bagian: PERNYATAAN_SIKAP.map(({ kode }) => ({
      kode,
      bagian: shown ? bagianOf(setujuOf(w.cacah, kode, [unorId])) : null,
    })),
  };
}

const perubahanView = ({ selang, putusan }: Perubahan): HasilSurvei['pernyataan'][number]['perubahan'] => ({
  selisih: { nilai: selang.estimate, bawah: selang.lower, atas: selang.upper },
  putusan,
});
const dayaView = (
  d: Pick<Perubahan, 'naikTerkecil' | 'turunTerkecil'> | null,
): HasilSurvei['pernyataan'][number]['daya'] => d && { naik: d.naikTerkecil, turun: d.turunTerkecil };

/** Waves that are closed; of an open one the database gives no counter. */
async function gelombangTertutup(db: Db, kampanyeId: string, unit: readonly string[]): Promise<Gelombang[]> {
  const hariIni = today();
  const rows = await db
    .selectFrom('survei')
    .select(['id', 'gelombang', 'selesai'])
    .where('kampanye_id', '=', kampanyeId)
    .where('selesai', '<', hariIni)
    .orderBy('mulai')
    .execute();
  return Promise.all(
    rows.map(async ({ id, gelombang, selesai }) => {
      const { rows: cacah } = await sql<Cacah>`select kelompok, pernyataan, nilai, jumlah
        from suara_survei_hasil(${id}::uuid, ${hariIni}::date)`.execute(db);
      const peserta = pesertaOf(cacah);
      const open = sembunyikan(unit.map((u) => ({ id: u, n: peserta.get(u) ?? 0 })));
      return { gelombang, selesai, cacah, peserta, ...open };
    }),
  );
}

/**
 * Denyut as last released. A cell is released when five people have answered since its last release, so neither a cell nor the difference
 * of two readings is about fewer. There is no total over groups that something could be subtracted from.
 */
export async function hasilDenyut(ctx: Context): Promise<Outcome<HasilDenyut>> {
  await undangDenyut(ctx);
  const { rows: cacah } = await sql<Cacah & { readonly hari: number }>`select hari, kelompok, pernyataan, nilai, jumlah
    from suara_denyut_hasil()`.execute(ctx.db);
  const { rows: asked } = await sql<{ hari: number; kelompok: string; jumlah: number }>`select hari, kelompok, jumlah
    from suara_denyut_diundang()`.execute(ctx.db);
  const terbit = await ctx.db.selectFrom('denyut_terbit').select(['hari', 'kelompok', 'terbit']).execute();
  const sel = HARI_DENYUT.flatMap((hari) =>
    KELOMPOK_DENYUT.map((kelompok) => {
      const here = (r: { hari: number; kelompok: string }): boolean => r.hari === hari && r.kelompok === kelompok;
      const own = cacah.filter(here);
      return {
        hari,
        kelompok,
        diundang: asked.find(here)?.jumlah ?? 0,
        n: pesertaOf(own).get(kelompok) ?? null,
        terbit: terbit.find(here)?.terbit ?? null,
        bagian: PERNYATAAN_DENYUT.map(({ kode }) => ({ kode, bagian: bagianOf(setujuOf(own, kode, [kelompok])) })),
      };
    }),
  );
  return ok({ palingSedikit: PALING_SEDIKIT, pernyataan: [...PERNYATAAN_DENYUT], sel });
}
