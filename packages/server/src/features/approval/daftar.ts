import type { DaftarUsul, Diterima, UsulRingkas } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { kembalikanOtomatis } from './acts-penugasan.ts';
import { terakhirOf } from './bagian-view.ts';
import { barisTerlihat } from './lihat.ts';

/** The cases the caller may see, newest act first. It names no reason and no person of a line. */
export async function listUsul(
  ctx: Context,
  caller: Caller,
  saring: Diterima<'usulDaftar'>['query'],
): Promise<Outcome<DaftarUsul>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  await kembalikanOtomatis(ctx);
  const rows = await usulRows(ctx, saring);
  const lines = await barisRows(
    ctx,
    rows.map((r) => r.id),
  );
  const usul = rows.flatMap((row): UsulRingkas[] => {
    const seen = barisTerlihat(caller, current.index, row, lines.get(row.id) ?? []);
    if (seen.length === 0) return [];
    return [
      {
        id: row.id,
        versi: row.versi,
        jenis: row.jenis,
        asal: row.asal,
        judul: row.judul,
        keadaan: row.keadaan as UsulRingkas['keadaan'],
        demo: row.demo,
        pengusul: row.pengusul_nama,
        tmt: row.tmt,
        masa: row.mulai && row.selesai ? { mulai: row.mulai, selesai: row.selesai } : null,
        tenggat: row.tenggat,
        baris: seen.length,
        gerbong: new Set(seen.map((b) => b.gerbong)).size,
        dibuat: row.dibuat.toISOString(),
        terakhir: terakhirOf({ usul: row }),
      },
    ];
  });
  return ok({ usul });
}

const usulRows = (ctx: Context, { keadaan, jenis, cari }: Diterima<'usulDaftar'>['query']) => {
  const text = cari
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&');
  let query = ctx.db
    .selectFrom('usul')
    .select(['id', 'versi', 'jenis', 'asal', 'judul', 'keadaan', 'tahap', 'demo', 'tmt', 'mulai', 'selesai', 'tenggat'])
    .select(['pengusul_akun', 'pengusul_nama', 'dibuat'])
    .select(['terakhir_oleh', 'terakhir_peran', 'terakhir_pada', 'terakhir_tindakan'])
    .orderBy('terakhir_pada', 'desc');
  if (keadaan) query = query.where('keadaan', '=', keadaan);
  if (jenis) query = query.where('jenis', '=', jenis);
  if (text !== '') query = query.where('judul', 'ilike', `%${text}%`);
  return query.execute();
};

interface BarisRingkas {
  readonly pegawaiId: string;
  readonly gerbong: string;
  readonly from: { readonly unorId: string; readonly jabatanId: string };
  readonly to: { readonly unorId: string; readonly jabatanId: string };
}

async function barisRows(ctx: Context, ids: readonly string[]): Promise<Map<string, BarisRingkas[]>> {
  const found = new Map<string, BarisRingkas[]>();
  if (ids.length === 0) return found;
  const rows = await ctx.db
    .selectFrom('usul_baris')
    .select(['usul_id', 'pegawai_id', 'gerbong', 'dari_unor', 'dari_jabatan', 'ke_unor', 'ke_jabatan'])
    .where('usul_id', 'in', ids)
    .where('aktif', '=', true)
    .execute();
  for (const r of rows) {
    const from = { unorId: r.dari_unor, jabatanId: r.dari_jabatan };
    const to = { unorId: r.ke_unor, jabatanId: r.ke_jabatan };
    const line = { pegawaiId: r.pegawai_id, gerbong: r.gerbong, from, to };
    found.set(r.usul_id, [...(found.get(r.usul_id) ?? []), line]);
  }
  return found;
}
