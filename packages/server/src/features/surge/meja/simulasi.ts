import type { BalasanOf, Diterima } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import { type Bantuan, type MasaDepan, paketPesanan, type Peringatan, simulasiBantuan } from '@seimbang/core/surge';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import type { CurrentPaket } from '../../../shared/current-paket.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { menitKerja, namaUnor } from './bagian.ts';
import { ingat, masaAntara, peringatanKini, mejaKini } from './kini.ts';

type Hasil = BalasanOf<'lonjakanSimulasi'>;
type Varian = Hasil['varian'];

const ULANGAN = 200;
const DETIK = 10;

/**
 * The greatest surge ahead at the education office (or, where there is none, at the unit that will miss most people), with the help the planner
 * would send, played through with and without it. Same data, variant and seed: same figures.
 */
export async function simulasiLonjakan(
  ctx: Context,
  { varian, benih }: Diterima<'lonjakanSimulasi'>['query'],
): Promise<Outcome<Hasil>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const warning = lonjakanTerbesar(current.index, today());
  const masa = warning && masaAntara(current.index, warning.mulai, warning.selesai);
  if (!warning || !masa) return problem('simulasi-tanpa-lonjakan');
  return ingat(current.index, `simulasi ${warning.kunci} ${varian} ${benih}`, () =>
    mainkan(ctx, current, warning, masa, varian, benih),
  );
}

function lonjakanTerbesar(index: PaketIndex, hariIni: Day): Peringatan | null {
  const all = peringatanKini(index, hariIni);
  const school = all.filter((p) => /pendidikan/i.test(namaUnor(index, p.unorId)));
  return (school.length > 0 ? school : all).reduce<Peringatan | null>(
    (best, p) => (best === null || p.kurangPuncak > best.kurangPuncak ? p : best),
    null,
  );
}

async function mainkan(
  ctx: Context,
  { index, versi }: CurrentPaket,
  warning: Peringatan,
  masa: MasaDepan,
  varian: Varian,
  benih: string,
): Promise<Outcome<Hasil>> {
  const { unorId, mulai, selesai } = warning;
  const minutes = menitKerja(index);
  const jamSehari = Math.ceil((warning.kurangPuncak * minutes) / 60);
  const paket = paketPesanan(index, masa, { unorId, mulai, selesai, jamSehari, rumpun: null }, new Set()).paket;
  const tanya = {
    from: mulai,
    to: selesai,
    paruhWaktu: false,
    relawan: [],
    penerima: [unorId],
    riwayat: [],
    detik: DETIK,
  };
  const planned = await ctx.jobs.ask({
    paket,
    sidik: `simulasi ${versi} ${warning.kunci}`,
    task: { jenis: 'bantuan', tanya },
  });
  if (!planned.ok) return problem('simulasi-tanpa-lonjakan');
  const { assignments, bound, objective, gap, proof } = planned.value.rencana;
  const helpers = pulangAwal(assignments, warning, varian);
  const simulasi = simulasiBantuan(index, masa, {
    unorId,
    layananId: warning.layananId,
    bantu: helpers.map(({ bantuan: a, sampai }) => ({ mulai: a.mulai, selesai: sampai, porsi: a.porsi })),
    keluhanNaik: varian === 'keluhan-naik',
    benih,
    ulangan: ULANGAN,
  });
  if (!simulasi) return problem('simulasi-tanpa-lonjakan');
  const played = await ctx.jobs.ask({
    paket,
    sidik: `simulasi ${versi} ${warning.kunci}`,
    task: { jenis: 'simulasi', simulasi },
  });
  if (!played.ok) return problem('simulasi-tanpa-lonjakan');
  const { perHari, seluruhnya, selisih } = played.value;
  return ok({
    varian,
    benih,
    ulangan: simulasi.ulangan,
    unorId,
    unorNama: namaUnor(index, unorId),
    layananId: warning.layananId.join(', '),
    peristiwa: [...warning.peristiwa],
    mulai,
    selesai,
    sasaranMenit: simulasi.sasaranMenit,
    menitLayanan: simulasi.menitLayanan,
    menitBuka: simulasi.menitBuka,
    petugas: Math.max(...simulasi.hari.map((h) => h.petugas)),
    pembantu: helpers.map(({ bantuan: a, sampai }) => ({
      nama: index.pegawaiById.get(a.pegawaiId)?.nama ?? a.pegawaiId,
      unorNama: namaUnor(index, a.from.unorId),
      mulai: a.mulai,
      selesai: a.selesai,
      porsi: a.porsi,
      sampai,
    })),
    rencana: { bound, objective, gap, proof },
    perHari: perHari.map((d, i) => {
      const h = simulasi.hari[i]!;
      return { ...d, masuk: h.masuk, petugas: h.petugas, pembantu: h.pembantu.length };
    }),
    tanpa: seluruhnya.tanpa,
    dengan: seluruhnya.dengan,
    selisih,
    keluhan: simulasi.keluhan,
  });
}

interface Pembantu {
  readonly bantuan: Bantuan;
  readonly sampai: Day;
}

/** In the variant of early return every second helper goes home before the first day that misses less than half of the peak. */
function pulangAwal(
  all: readonly Bantuan[],
  { hari, kurangPuncak, hariPuncak }: Peringatan,
  varian: Varian,
): Pembantu[] {
  const calm = hari.find((h) => h.tanggal > hariPuncak && h.kurang < kurangPuncak / 2) ?? hari.at(-1);
  const before = hari.filter((h) => calm !== undefined && h.tanggal < calm.tanggal).at(-1)?.tanggal;
  return all.map((bantuan, i) => {
    const early = varian === 'pulang-awal' && i % 2 === 1 && before !== undefined && before >= bantuan.mulai;
    return { bantuan, sampai: early && before < bantuan.selesai ? before : bantuan.selesai };
  });
}
