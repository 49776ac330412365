import type { Diterima, LaporanKeadilan } from '@seimbang/contract';
import { bebanPindah, KELOMPOK_TERKECIL, SYARAT_UJI } from '@seimbang/core/fairness';
import { ok } from '@seimbang/core/kernel';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bacaTerbit } from './baca.ts';
import { berisikoOf, pindahOf } from './sifat.ts';

/** Who bears the moves of one year; the auditor sees every group, the others only those of five people and more. */
export async function lihatKeadilan(
  ctx: Context,
  caller: Caller,
  query: Diterima<'keadilan'>['query'],
): Promise<Outcome<LaporanKeadilan>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index, dataPer } = current;
  const { usul, baris } = await bacaTerbit(ctx.db);
  const years = [...new Set(usul.map((u) => Number(u.tmt.slice(0, 4))))].sort((a, b) => b - a);
  const hariIni = today();
  const tahun = query.tahun ?? years[0] ?? Number(hariIni.slice(0, 4));
  const ofYear = new Map(usul.filter((u) => Number(u.tmt.slice(0, 4)) === tahun).map((u) => [u.id, u]));
  const pindah = baris.flatMap((b) => {
    const u = ofYear.get(b.usul_id);
    return u && b.keputusan === 'setujui' ? [pindahOf(index, u, b)] : [];
  });
  const hilang = pindah.filter((p) => !index.pegawaiById.has(p.pegawaiId));
  const here = pindah.filter((p) => index.pegawaiById.has(p.pegawaiId));
  const sembunyikan = caller.peran !== 'auditor';
  const laporan = bebanPindah({
    hariIni,
    berisiko: berisikoOf(index, new Set(here.map((p) => p.pegawaiId))),
    pindah: here,
    sembunyikan,
  });
  const unorNama = new Map(index.paket.unor.map((u) => [u.unorId, u.nama]));
  const tabel = laporan.tabel.map((t) =>
    t.dimensi === 'unit'
      ? { ...t, kelompok: t.kelompok.map((k) => ({ ...k, nama: k.nama.map((n) => unorNama.get(n) ?? n) })) }
      : t,
  );
  const { taraf, odds, daya } = SYARAT_UJI;
  const syarat = { taraf, odds, daya, kelompokTerkecil: KELOMPOK_TERKECIL };
  const masa = { tahun, tahunTersedia: years, dataPer, hilang: hilang.length };
  return ok({ ...laporan, ...masa, tabel, disembunyikan: sembunyikan, syarat });
}
