import type { HalamanUnor } from '@seimbang/contract';
import { formasiKey, type PaketIndex, type Sel, type Tugas } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { type AbkReport, annualisationOf, needOfTugas, peringkatOf, type UnorLoad } from '@seimbang/core/workload';
import { reachesUnor } from '../../shared/authorise.ts';
import { type Caller, subtree } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { ringkasOf } from '../people/index.ts';
import { unorOf } from './beban.ts';

/** One unit: its figures, every formasi, every task with the factors of its formula, its people, the units under it. */
export async function viewUnor(ctx: Context, caller: Caller, unorId: string): Promise<Outcome<HalamanUnor>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index, abk } = current;
  const unor = index.unorById.get(unorId);
  if (!unor || !reachesUnor(caller, index, unorId)) return problem('tidak-ditemukan', { apa: unorId });
  const sel = index.sel.filter((s) => s.unor.unorId === unorId);
  const opdId = index.opdOf.get(unorId) ?? unorId;
  return ok({
    dataPer: current.dataPer,
    unor: { ...unorOf(unor), opdId, opdNama: index.unorById.get(opdId)?.nama ?? '' },
    jalur: jalurOf(index, unorId),
    wkeMenit: abk.wkeMenit,
    angka: loadOf(abk, [unorId], unorId),
    termasukSubunit: loadOf(abk, subtree(index, unorId), unorId),
    strukturalKosong: sel.filter(isEmptyPost).length,
    formasi: sel.map((s) => formasiRow(abk, s)),
    tugas: sel.flatMap((s) => s.tugas.map((t) => tugasRow(s, t, abk.wkeMenit))),
    pegawai: index.paket.pegawai.filter((p) => p.unorId === unorId).map((p) => ringkasOf(index, p)),
    subunit: subunitOf(current, unorId),
  });
}

/** A structural post of the official list that nobody holds. */
export const isEmptyPost = (sel: Sel): boolean =>
  sel.resmi && sel.jabatan.jenis === 'struktural' && sel.pemangku.length === 0;

const jalurOf = (index: PaketIndex, unorId: string): HalamanUnor['jalur'] =>
  index
    .ancestorsOf(unorId)
    .slice(1)
    .toReversed()
    .map((id) => ({ unorId: id, nama: index.unorById.get(id)?.nama ?? id }));

/** Sum over several units: the ratio of the sums, never the mean of the ratios. */
function loadOf(abk: AbkReport, units: readonly string[], unorId: string): UnorLoad {
  const chosen = new Set(units);
  const sum = { need: 0, bezetting: 0, fte: 0 };
  for (const f of abk.formasi) {
    if (!chosen.has(f.unorId)) continue;
    sum.need += f.need;
    sum.bezetting += f.bezetting;
    sum.fte += f.fte;
  }
  const rasio = sum.fte > 0 ? sum.need / sum.fte : null;
  return { unorId, ...sum, beban: sum.need * abk.wkeMenit, rasio, eu: peringkatOf(rasio) };
}

function formasiRow(abk: AbkReport, sel: Sel): HalamanUnor['formasi'][number] {
  const load = abk.formasi[sel.indeks];
  if (!load || formasiKey(load.unorId, load.jabatanId) !== sel.key)
    throw new Error(`formasiRow: the report does not list ${sel.key} at ${sel.indeks}.`);
  return {
    ...load,
    jabatanNama: sel.jabatan.nama,
    jenis: sel.jabatan.jenis,
    kelas: sel.jabatan.kelas,
    minimum: sel.formasi?.minimum ?? 0,
    kritis: sel.formasi?.kritis ?? false,
    sumber: sel.jabatan.jenis === 'struktural' ? 'struktural' : sel.tugas.length > 0 ? 'tugas' : 'kebutuhan',
  };
}

function tugasRow(sel: Sel, tugas: Tugas, wke: number): HalamanUnor['tugas'][number] {
  const own = tugas.wkeMenit !== null && tugas.wkeMenit > 0 ? tugas.wkeMenit : null;
  const volumeHitung = own === null ? tugas.volume * annualisationOf(wke)[tugas.periode] : tugas.volume;
  return {
    jabatanId: sel.jabatan.jabatanId,
    jabatanNama: sel.jabatan.nama,
    uraian: tugas.uraian,
    satuan: tugas.satuan,
    volume: tugas.volume,
    periode: tugas.periode,
    volumeHitung,
    normaMenit: tugas.normaMenit,
    wkeMenit: own ?? wke,
    wkeSendiri: own !== null,
    menit: volumeHitung * tugas.normaMenit,
    need: needOfTugas(tugas, wke),
    layananId: tugas.layananId,
  };
}

const subunitOf = ({ index, abk }: CurrentPaket, unorId: string): HalamanUnor['subunit'] =>
  index.paket.unor
    .filter((u) => u.indukId === unorId)
    .map((u) => ({ ...loadOf(abk, subtree(index, u.unorId), u.unorId), nama: u.nama, jenis: u.jenis }));
