import type { PegawaiRinci } from '@seimbang/contract';
import type { PaketIndex, Pegawai } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { withReach } from '../../db/index.ts';
import { reachOf } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { distanceKm } from '../../shared/distance.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { ringkasOf } from './ringkas.ts';

/** One person, with the fields the caller is entitled to; somebody out of reach does not exist. */
export async function viewPegawai(ctx: Context, caller: Caller, pegawaiId: string): Promise<Outcome<PegawaiRinci>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  const seen = await withReach(ctx.db, reachOf(caller, index), (tx) =>
    tx.selectFrom('pegawai').select('pegawai_id').where('pegawai_id', '=', pegawaiId).executeTakeFirst(),
  );
  const p = seen && index.pegawaiById.get(seen.pegawai_id);
  if (!p) return problem('tidak-ditemukan', { apa: pegawaiId });
  return ok({ ...ringkasOf(index, p), ...detailFor(caller, index, p) });
}

type Detail = Partial<Omit<PegawaiRinci, keyof ReturnType<typeof ringkasOf>>>;

/**
 * Heads see post and term only. Those who prepare, judge or examine a plan see what the rules look at. The home's coordinates go to the
 * person alone; everybody else gets the distance the plan used.
 */
function detailFor(caller: Caller, index: PaketIndex, p: Pegawai): Detail {
  if (caller.lingkup === 'unit') return {};
  const own = caller.pegawaiId === p.pegawaiId;
  return {
    nip: p.nip,
    pendidikan: p.pendidikan,
    jurusan: p.jurusan,
    tanggalLahir: p.tanggalLahir,
    tmtCpns: p.tmtCpns,
    kinerja1: p.kinerja1,
    kinerja2: p.kinerja2,
    kompetensi: p.kompetensi,
    kontrakSampai: p.kontrakSampai,
    jamPerMinggu: p.jamPerMinggu,
    lindungSampai: p.lindungSampai,
    kmRumah: kmToUnor(index, p),
    ...(own && { domisili: homeOf(p) }),
  };
}

const homeOf = (p: Pegawai): { lat: number; lon: number } | null =>
  p.domisiliLat === null || p.domisiliLon === null ? null : { lat: p.domisiliLat, lon: p.domisiliLon };

function kmToUnor(index: PaketIndex, p: Pegawai): number | null {
  const km = distanceKm(homeOf(p), index.unorById.get(p.unorId) ?? null);
  return km === null ? null : Math.round(km * 10) / 10;
}
