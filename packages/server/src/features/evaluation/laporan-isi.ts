import { indeksSkm, type LaporanTriwulan, totalTerbit, tutupKecil } from '@seimbang/core/evaluation';
import { addDays, type Day, day } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { hariKerja } from './biaya.ts';
import { hasilOf, isiOf } from './lihat.ts';
import { masukanMasa } from './masukan/simpan.ts';
import { namaUnor } from './penetapan.ts';
import { sidikData, volumeMasa, volumeSampai } from './volume.ts';
import { RANCANGAN } from './rancangan-kata.ts';

/** First and last day of `2026-T4`. */
export function masaTriwulan(triwulan: string): { readonly dari: Day; readonly sampai: Day } {
  const [year = '', quarter = ''] = triwulan.split('-T');
  const month = 3 * (Number(quarter) - 1) + 1;
  const pad = (m: number): string => String(m).padStart(2, '0');
  const next = month + 3 > 12 ? day(`${Number(year) + 1}-01-01`) : day(`${year}-${pad(month + 3)}-01`);
  return { dari: day(`${year}-${pad(month)}-01`), sampai: addDays(next, -1) };
}

export const triwulanOf = (at: Day): string => `${at.slice(0, 4)}-T${Math.ceil(Number(at.slice(5, 7)) / 3)}`;

/** This quarter and the five before it. */
export function triwulanPilihan(today: Day): string[] {
  let at = today;
  return Array.from({ length: 6 }, () => {
    const name = triwulanOf(at);
    at = addDays(masaTriwulan(name).dari, -1);
    return name;
  });
}

/** The report of a quarter as the data stand now: totals only, small counts hidden. */
export async function susunLaporan(
  ctx: Context,
  current: CurrentPaket,
  triwulan: string,
  instansi: string,
): Promise<LaporanTriwulan> {
  const { db } = ctx;
  const { dari, sampai } = masaTriwulan(triwulan);
  const evaluasi = await penilaianOf(ctx, dari, sampai);
  return {
    triwulan,
    instansi,
    dari,
    sampai,
    dataSampai: await volumeSampai(db),
    demo: current.demo,
    orang: await orangOf(db, dari, sampai),
    ...evaluasi,
    layanan: await layananOf(db, current, dari, sampai),
  };
}

async function orangOf(db: Db, dari: Day, sampai: Day): Promise<LaporanTriwulan['orang']> {
  const rows = await db
    .selectFrom('usul as u')
    .innerJoin('usul_baris as b', 'b.usul_id', 'u.id')
    .select(['u.jenis', 'u.tmt', 'u.mulai', 'u.selesai', 'u.penugasan'])
    .where('u.keadaan', 'in', ['ditetapkan', 'terbit', 'berjalan', 'selesai'])
    .where('b.aktif', '=', true)
    .where((e) => e.or([e('b.keputusan', 'is', null), e('b.keputusan', '<>', 'tolak')]))
    .where((e) => e.or([e('u.mulai', '<=', sampai), e('u.tmt', '<=', sampai)]))
    .execute();
  const moved = rows.filter((r) => r.jenis === 'mutasi' && r.tmt >= dari && r.tmt <= sampai);
  const lent = rows.filter(
    (r) => r.jenis === 'penugasan' && (r.mulai ?? r.tmt) <= sampai && (r.selesai ?? r.tmt) >= dari,
  );
  const early = lent.filter((r) => (r.penugasan as { alasanPulang?: string | null } | null)?.alasanPulang);
  const within = (a: Day | null, b: Day | null): number =>
    a === null || b === null ? 0 : hariKerja(a < dari ? dari : a, b > sampai ? sampai : b);
  const [mutasi = null, penugasan = null] = tutupKecil([moved.length, lent.length]);
  return {
    mutasi,
    penugasan,
    total: totalTerbit([moved.length, lent.length]),
    orangHari: penugasan === null ? 0 : lent.reduce((s, r) => s + within(r.mulai, r.selesai), 0),
    // Of a hidden number of people even "none returned early" is told only where it is none at all.
    pulangAwal: tutupKecil([early.length])[0] ?? null,
  };
}

async function penilaianOf(
  ctx: Context,
  dari: Day,
  sampai: Day,
): Promise<Pick<LaporanTriwulan, 'putusan' | 'penilaian'>> {
  const rows = await ctx.db
    .selectFrom('evaluasi')
    .selectAll()
    .where('mulai', '<=', sampai)
    .where('selesai', '>=', dari)
    .orderBy('mulai')
    .orderBy('id')
    .execute();
  const data = await sidikData(ctx.db);
  const penilaian: LaporanTriwulan['penilaian'][number][] = [];
  const putusan = { lebihBaik: 0, lebihBuruk: 0, belumPasti: 0 };
  for (const row of rows) {
    const [main] = (await hasilOf(ctx, row, data)).ukuran;
    if (!main) continue;
    const verdict = main.hasil?.verdict;
    putusan[verdict === 'lebih baik' ? 'lebihBaik' : verdict === 'lebih buruk' ? 'lebihBuruk' : 'belumPasti']++;
    penilaian.push({ kalimat: main.kalimat, rancangan: RANCANGAN[main.hasil?.design ?? isiOf(row).rancangan] });
  }
  return { putusan, penilaian };
}

async function layananOf(db: Db, { index }: CurrentPaket, dari: Day, sampai: Day): Promise<LaporanTriwulan['layanan']> {
  const volumes = await volumeMasa(db, dari, sampai);
  const feedback = await masukanMasa(db, dari, sampai);
  const told = feedback.some((f) => f.jenis === 'keluhan');
  return volumes.map((v) => {
    const complaints = feedback.find((f) => f.unorId === v.unorId && f.jenis === 'keluhan')?.banyak ?? 0;
    const answers = feedback.find((f) => f.unorId === v.unorId && f.jenis === 'skm')?.unsur ?? [];
    const [keluhan = null] = tutupKecil([complaints]);
    const skm = indeksSkm(answers);
    return {
      unit: namaUnor(index, v.unorId),
      masuk: v.masuk,
      selesai: v.selesai,
      antre: v.antre,
      keluhan: told ? keluhan : null,
      per1000: told && keluhan !== null && v.masuk > 0 ? (1000 * keluhan) / v.masuk : null,
      adaKeluhan: told,
      skm: skm !== null && skm.n >= 5 ? skm : null,
    };
  });
}
