import type { PindahanTampil, RencanaTampil } from '@seimbang/contract';
import {
  formasiKey,
  fteOf,
  type Jabatan,
  type PaketIndex,
  type Pegawai,
  type Pindahan,
  type Rencana,
  type Tempat,
} from '@seimbang/core/domain';
import { type AbkReport, abk } from '@seimbang/core/workload';
import { distanceKm } from '../../shared/distance.ts';
import type { Ringkas } from './skenario.ts';

/** What the page of a plan shows besides the document itself and what may change later (name of the scenario, stale or not). */
export type Tampil = Omit<RencanaTampil, 'id' | 'skenarioId' | 'skenarioNama' | 'dibuat' | 'usang' | 'dataPer'>;

/** The plan with names, distances and competences, and the load of every unit before and after. Of the day of the computation. */
export function tampilOf(index: PaketIndex, plan: Rencana): Tampil {
  const { prices: _prices, branches: _branches, unplaced, moves, ...document } = plan;
  return {
    ...document,
    tmt: index.paket.kebijakan.tmt,
    moves: moves.map((m) => moveOf(index, m)),
    unplaced: unplaced.map((id) => ({ pegawaiId: id, nama: index.pegawaiById.get(id)?.nama ?? id })),
    unor: unitsOf(index, abk(index), moves),
  };
}

export const ringkasOfPlan = (plan: Rencana): Ringkas => ({
  pindahan: plan.moves.length,
  before: plan.before.simpangan,
  after: plan.after.simpangan,
  proof: plan.proof,
});

function moveOf(index: PaketIndex, m: Pindahan): PindahanTampil {
  const pegawai = index.pegawaiById.get(m.pegawaiId);
  if (!pegawai) throw new Error(`moveOf: ${m.pegawaiId} is not in the package the plan was made of.`);
  return {
    ...m,
    nama: pegawai.nama,
    golongan: pegawai.golongan,
    from: named(index, m.from),
    to: named(index, m.to),
    km: kmOf(index, pegawai, m),
    kompetensi: matchOf(pegawai, index.jabatanById.get(m.to.jabatanId)),
  };
}

export const named = (index: PaketIndex, t: Tempat): PindahanTampil['from'] => ({
  unorId: t.unorId,
  jabatanId: t.jabatanId,
  unorNama: index.unorById.get(t.unorId)?.nama ?? t.unorId,
  jabatanNama: index.jabatanById.get(t.jabatanId)?.nama ?? t.jabatanId,
});

function kmOf(index: PaketIndex, p: Pegawai, m: Pindahan): PindahanTampil['km'] {
  const home = { lat: p.domisiliLat, lon: p.domisiliLon };
  const before = distanceKm(home, index.unorById.get(m.from.unorId) ?? null);
  const after = distanceKm(home, index.unorById.get(m.to.unorId) ?? null);
  return before === null || after === null ? null : { before, after };
}

/** Required competences met; a level that is not known is not counted as met here, and the plan reports its share. */
function matchOf(p: Pegawai, jabatan: Jabatan | undefined): PindahanTampil['kompetensi'] {
  const required = Object.entries(jabatan?.kompetensi ?? {});
  const met = required.filter(([name, level]) => (p.kompetensi[name] ?? 0) >= level);
  return { terpenuhi: met.length, diperlukan: required.length };
}

function unitsOf(index: PaketIndex, report: AbkReport, moves: readonly Pindahan[]): Tampil['unor'] {
  const shift = new Map<string, { heads: number; fte: number }>();
  const add = (unorId: string, by: 1 | -1, fte: number): void => {
    const s = shift.get(unorId) ?? { heads: 0, fte: 0 };
    shift.set(unorId, { heads: s.heads + by, fte: s.fte + by * fte });
  };
  for (const m of moves) {
    const pegawai = index.pegawaiById.get(m.pegawaiId);
    const fte = pegawai ? fteOf(pegawai) : 1;
    add(m.from.unorId, -1, fte);
    add(m.to.unorId, 1, fte);
  }
  return report.unor.map((u) => {
    const s = shift.get(u.unorId) ?? { heads: 0, fte: 0 };
    const fte = u.fte + s.fte;
    return {
      unorId: u.unorId,
      nama: index.unorById.get(u.unorId)?.nama ?? u.unorId,
      jenis: index.unorById.get(u.unorId)?.jenis ?? null,
      need: u.need,
      before: { bezetting: u.bezetting, rasio: u.rasio },
      after: { bezetting: u.bezetting + s.heads, rasio: fte > 1e-9 ? u.need / fte : null },
    };
  });
}

/** Ratio of one formasi, before and after the moves of a plan; null where nobody is. */
export function ratioAt(index: PaketIndex, report: AbkReport, t: Tempat, moves: readonly Pindahan[]): RatioPair {
  const sel = index.selByKey.get(formasiKey(t.unorId, t.jabatanId));
  const load = sel && report.formasi[sel.indeks];
  if (!load) return { rasioSebelum: null, rasioSesudah: null };
  const at = (p: Tempat): boolean => p.unorId === t.unorId && p.jabatanId === t.jabatanId;
  const change = moves.filter((m) => at(m.to)).length - moves.filter((m) => at(m.from)).length;
  const fte = load.fte + change;
  return { rasioSebelum: load.rasio, rasioSesudah: fte > 1e-9 ? load.need / fte : null };
}

interface RatioPair {
  readonly rasioSebelum: number | null;
  readonly rasioSesudah: number | null;
}
