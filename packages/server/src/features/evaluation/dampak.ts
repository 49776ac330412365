import type { DampakLayananRencana } from '@seimbang/contract';
import { fteOf, type PaketIndex, type Rencana, type Tugas } from '@seimbang/core/domain';
import { dampakLayanan } from '@seimbang/core/evaluation';
import { addDays, ok } from '@seimbang/core/kernel';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { namaUnor } from './penetapan.ts';
import { volumeHarian, volumeSampai } from './volume.ts';

/** Arrivals of the last quarter. */
const HARI_DATA = 91;
/** Working days of a year under 75,000 minutes: 300 minutes a day (MODEL section 1). */
const HARI_KERJA = 250;

/** What a plan is expected to do to waiting and backlog of the units it touches, where volumes exist. */
export async function dampakRencana(ctx: Context, id: string): Promise<Outcome<DampakLayananRencana>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const row = await ctx.db.selectFrom('rencana').select('isi').where('id', '=', id).executeTakeFirst();
  if (!row) return problem('tidak-ditemukan', { apa: 'rencana' });
  const { index } = current;
  const change = changesOf(index, (row.isi as Rencana).moves);
  const touched = [...new Set([...change.keys()].map((key) => key.split('\n')[0] ?? ''))].sort();
  const until = await volumeSampai(ctx.db, touched);
  const volumes = until === null ? [] : await volumeHarian(ctx.db, touched, addDays(until, -HARI_DATA));
  const layanan = volumes.flatMap(({ unorId, layananId, masuk }) => {
    const service = serviceOf(index, unorId, layananId, change);
    const said = service && dampakLayanan({ ...service, incoming: masuk });
    if (!said) return [];
    const numbers = { incoming: [...said.incoming], before: state(said.before), after: state(said.after) };
    return [{ unorId, nama: namaUnor(index, unorId), layananId, hariData: masuk.length, ...numbers }];
  });
  const covered = new Set(layanan.map((l) => l.unorId));
  const tanpaData = touched.filter((u) => !covered.has(u)).map((unorId) => ({ unorId, nama: namaUnor(index, unorId) }));
  return ok({ layanan, tanpaData, dataSampai: until });
}

const state = ({ people, capacity, wait, backlog }: NonNullable<ReturnType<typeof dampakLayanan>>['before']) => ({
  people,
  capacity,
  wait: [...wait],
  backlog: [...backlog],
});

const cell = (unorId: string, jabatanId: string): string => `${unorId}\n${jabatanId}`;

/** Full-time people won or lost by each cell. */
function changesOf(index: PaketIndex, moves: Rencana['moves']): Map<string, number> {
  const change = new Map<string, number>();
  for (const { pegawaiId, from, to } of moves) {
    const person = index.pegawaiById.get(pegawaiId);
    const fte = person ? fteOf(person) : 1;
    const [a, b] = [cell(from.unorId, from.jabatanId), cell(to.unorId, to.jabatanId)];
    change.set(a, (change.get(a) ?? 0) - fte);
    change.set(b, (change.get(b) ?? 0) + fte);
  }
  return change;
}

const TIMES: Readonly<Record<Tugas['periode'], number>> = { tahun: 1, bulan: 12, minggu: 50, hari: HARI_KERJA };

/** Norm, share and people of one service: over all posts of the unit whose tasks name it. null where no task does. */
function serviceOf(index: PaketIndex, unorId: string, layananId: string, change: ReadonlyMap<string, number>) {
  const tasks = index.paket.tugas.filter((t) => t.unorId === unorId);
  const own = tasks.filter((t) => t.layananId === layananId && t.wkeMenit === null);
  const posts = new Set(own.map((t) => t.jabatanId));
  const yearly = (list: readonly Tugas[]): number =>
    list.reduce((s, t) => s + t.volume * TIMES[t.periode] * t.normaMenit, 0);
  const pieces = Math.max(...own.map((t) => t.volume * TIMES[t.periode]), 0);
  const all = yearly(tasks.filter((t) => posts.has(t.jabatanId) && t.wkeMenit === null));
  if (pieces === 0 || all === 0) return null;
  const before = [...posts].reduce((s, j) => s + heads(index, unorId, j), 0);
  const gain = [...posts].reduce((s, j) => s + (change.get(cell(unorId, j)) ?? 0), 0);
  return {
    minutes: yearly(own) / pieces,
    share: yearly(own) / all,
    minutesPerDay: index.paket.kebijakan.wkeMenit / HARI_KERJA,
    before,
    after: Math.max(0, before + gain),
  };
}

const heads = (index: PaketIndex, unorId: string, jabatanId: string): number =>
  index.paket.pegawai
    .filter((p) => p.unorId === unorId && p.jabatanId === jabatanId && p.kedudukanHukum === '01')
    .reduce((s, p) => s + fteOf(p), 0);
