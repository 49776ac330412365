import type { Beranda } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import type { AbkReport } from '@seimbang/core/workload';
import { reachesUnor } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import type { Outcome } from '../../shared/problem.ts';
import { openingOf, type Opening } from '../planning/index.ts';
import { dataQuality } from './quality.ts';
import { reportFor, unorFor } from './scope.ts';
import { tasksOf } from './tasks.ts';
import { isEmptyPost } from './unor-page.ts';

/** Above and below these ratios a unit counts as overloaded or idle (MODEL section 2). */
const LEBIH = 1.15;
const KURANG = 0.85;

/** The first screen: one computed finding, the plan that answers it, the quality of the data, what waits for the caller. */
export async function viewBeranda(ctx: Context, caller: Caller): Promise<Outcome<Beranda>> {
  const current = await ctx.paket();
  if (!current) return ok({ ...EMPTY, tugas: await tasksOf(ctx, caller, 0) });
  const whole = caller.lingkup === 'semua';
  const [opening, quality] = await Promise.all([whole ? openingOf(ctx.db) : null, whole ? dataQuality(ctx.db) : null]);
  const report = reportFor(current, caller);
  const units = unorFor(current.index, caller);
  return ok({
    dataPer: current.dataPer,
    demo: current.demo,
    instansi: units.find((u) => u.indukId === null)?.nama ?? units[0]?.nama ?? null,
    jumlah: {
      unor: units.length,
      pegawai: report.totals.bezetting,
      formasi: report.formasi.length,
    },
    temuan: temuanOf(current, caller, report, opening),
    pembuka: opening && { ...opening.ids, keadaan: opening.keadaan },
    mutu: quality?.mutu ?? null,
    barisPerbaikan: quality?.baris ?? 0,
    tugas: await tasksOf(ctx, caller, quality?.baris ?? 0),
  });
}

const EMPTY: Omit<Beranda, 'tugas'> = {
  dataPer: null,
  demo: false,
  instansi: null,
  jumlah: { unor: 0, pegawai: 0, formasi: 0 },
  temuan: null,
  pembuka: null,
  mutu: null,
  barisPerbaikan: 0,
};

function temuanOf(
  current: CurrentPaket,
  caller: Caller,
  report: AbkReport,
  opening: Opening | null,
): NonNullable<Beranda['temuan']> {
  const { index } = current;
  const kosong = index.sel.filter((s) => isEmptyPost(s) && reachesUnor(caller, index, s.unor.unorId));
  return {
    unitLebih: report.unor.filter((u) => (u.rasio ?? 1) > LEBIH).length,
    unitKurang: report.unor.filter((u) => (u.rasio ?? 1) < KURANG).length,
    unitTerberat: heaviest(index, report),
    lurahKosong: kosong.filter((s) => /^lurah\b/i.test(s.jabatan.nama)).length,
    strukturalKosong: kosong.length,
    simpangan: { before: report.balance.simpangan, after: opening?.after ?? null },
    pindahan: opening?.pindahan ?? null,
  };
}

function heaviest(index: PaketIndex, report: AbkReport): { unorId: string; nama: string; rasio: number } | null {
  const [first] = report.unor
    .flatMap(({ unorId, rasio }) => (rasio === null ? [] : [{ unorId, rasio }]))
    .sort((a, b) => b.rasio - a.rasio);
  return first ? { ...first, nama: index.unorById.get(first.unorId)?.nama ?? first.unorId } : null;
}
