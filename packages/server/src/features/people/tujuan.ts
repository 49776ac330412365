import type { TujuanPegawai } from '@seimbang/contract';
import { formasiKey, type PaketIndex, type Pegawai, type Sel } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { createJudge } from '@seimbang/core/regulation';
import { personOwner, reaches } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { distanceKm } from '../../shared/distance.ts';
import { type Outcome, problem } from '../../shared/problem.ts';

type Tujuan = TujuanPegawai['tujuan'][number];

/** Every place the rules leave open to a person on the tmt of the policy: what a wish or a request can name. */
export async function viewTujuan(ctx: Context, caller: Caller, pegawaiId: string): Promise<Outcome<TujuanPegawai>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  const pegawai = index.pegawaiById.get(pegawaiId);
  if (!pegawai || !reaches(caller, index, personOwner(pegawai))) return problem('tidak-ditemukan', { apa: pegawaiId });
  // A head sees where somebody may go, not how far from home that is.
  const home = caller.lingkup === 'unit' ? null : homeOf(pegawai);
  const loads = new Map(current.abk.formasi.map((f) => [formasiKey(f.unorId, f.jabatanId), f]));
  const tujuan = openTo(index, pegawai).map((open) => rowOf(open, loads, home));
  return ok({ pegawaiId, tmt: index.paket.kebijakan.tmt, tujuan: tujuan.sort(nearestFirst) });
}

interface Open {
  readonly sel: Sel;
  readonly verdict: Tujuan['verdict'];
}
type Load = CurrentPaket['abk']['formasi'][number];

function openTo(index: PaketIndex, pegawai: Pegawai): Open[] {
  const judge = createJudge(index);
  return index.sel.flatMap((sel) => {
    const own = sel.unor.unorId === pegawai.unorId && sel.jabatan.jabatanId === pegawai.jabatanId;
    const verdict = own ? 'forbidden' : judge.verdict(pegawai, sel);
    return verdict === 'allowed' || verdict === 'needs-consent' ? [{ sel, verdict }] : [];
  });
}

function rowOf({ sel, verdict }: Open, loads: ReadonlyMap<string, Load>, home: Home): Tujuan {
  const { unor, jabatan } = sel;
  const load = loads.get(formasiKey(unor.unorId, jabatan.jabatanId));
  const km = distanceKm(home, unor);
  return {
    unorId: unor.unorId,
    jabatanId: jabatan.jabatanId,
    unorNama: unor.nama,
    jabatanNama: jabatan.nama,
    verdict,
    km: km === null ? null : Math.round(km * 10) / 10,
    need: load?.need ?? 0,
    bezetting: load?.bezetting ?? 0,
    rasio: load?.rasio ?? null,
  };
}

type Home = { readonly lat: number | null; readonly lon: number | null } | null;
const homeOf = (p: Pegawai): Home => ({ lat: p.domisiliLat, lon: p.domisiliLon });

const nearestFirst = (a: Tujuan, b: Tujuan): number =>
  (a.km ?? Infinity) - (b.km ?? Infinity) ||
  a.unorNama.localeCompare(b.unorNama, 'id') ||
  a.jabatanNama.localeCompare(b.jabatanNama, 'id');
