import type { Diterima, LaporanKeadilan } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { bebanPindah, KELOMPOK_TERKECIL, type LaporanBeban, type Pindah, SYARAT_UJI } from '@seimbang/core/fairness';
import { ok } from '@seimbang/core/kernel';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bacaTerbit, type Terbit } from './baca.ts';
import { berisikoOf, pindahOf } from './sifat.ts';

const tahunOf = ({ tmt }: { readonly tmt: string }): number => Number(tmt.slice(0, 4));

/** Who bears the moves of one year; the auditor sees every group, the others only those of five people and more. */
export async function lihatKeadilan(
  ctx: Context,
  caller: Caller,
  query: Diterima<'keadilan'>['query'],
): Promise<Outcome<LaporanKeadilan>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const terbit = await bacaTerbit(ctx.db);
  const tahunTersedia = [...new Set(terbit.usul.map(tahunOf))].sort((a, b) => b - a);
  const tahun = query.tahun ?? tahunTersedia[0] ?? tahunOf({ tmt: today() });
  const laporan = laporanOf(current.index, pindahTahun(current.index, terbit, tahun), caller.peran !== 'auditor');
  return ok({ ...laporan, tahun, tahunTersedia, dataPer: current.dataPer });
}

/** Approved lines of the decrees that take effect in a year. */
function pindahTahun(index: PaketIndex, { usul, baris }: Terbit, tahun: number): Pindah[] {
  const ofYear = new Map(usul.filter((u) => tahunOf(u) === tahun).map((u) => [u.id, u]));
  return baris.flatMap((b) => {
    const u = ofYear.get(b.usul_id);
    return u && b.keputusan === 'setujui' ? [pindahOf(index, u, b)] : [];
  });
}

function laporanOf(index: PaketIndex, semua: readonly Pindah[], sembunyikan: boolean) {
  const pindah = semua.filter((p) => index.pegawaiById.has(p.pegawaiId));
  const berisiko = berisikoOf(index, new Set(pindah.map((p) => p.pegawaiId)));
  const beban = bebanPindah({ hariIni: today(), berisiko, pindah, sembunyikan });
  const { taraf, odds, daya } = SYARAT_UJI;
  return {
    ...beban,
    tabel: beban.tabel.map((t) => (t.dimensi === 'unit' ? bernama(index, t) : t)),
    hilang: semua.length - pindah.length,
    disembunyikan: sembunyikan,
    syarat: { taraf, odds, daya, kelompokTerkecil: KELOMPOK_TERKECIL },
  };
}

/** Units by name. */
function bernama(index: PaketIndex, tabel: LaporanBeban['tabel'][number]): LaporanBeban['tabel'][number] {
  const namaOf = new Map(index.paket.unor.map((u) => [u.unorId, u.nama]));
  const kelompok = tabel.kelompok.map((k) => ({ ...k, nama: k.nama.map((id) => namaOf.get(id) ?? id) }));
  return { ...tabel, kelompok };
}
