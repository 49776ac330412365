import type { Beranda } from '@seimbang/contract';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';

type Task = Beranda['tugas'][number];

/** What waits for the caller. Only the analyst has work in this release; other roles read. */
export async function tasksOf(ctx: Context, caller: Caller, baris: number): Promise<Task[]> {
  if (caller.peran !== 'analis') return [];
  const drafts = await ctx.db.selectFrom('impor').select('id').where('status', '=', 'draf').execute();
  const busy = await ctx.db.selectFrom('hitungan').select('id').where('keadaan', 'in', ['antre', 'berjalan']).execute();
  const tasks = [draftTask(drafts), repairTask(baris), busyTask(busy)];
  return tasks.filter((t) => t.jumlah > 0);
}

const only = (rows: readonly { id: string }[]): string | null => (rows.length === 1 ? (rows[0]?.id ?? null) : null);

/** English has a plural; Indonesian counts without one. */
const some = (n: number, one: string, many: string, rest: string): string => `${n} ${n === 1 ? one : many} ${rest}`;

const draftTask = (rows: readonly { id: string }[]): Task => ({
  kode: 'impor-draf',
  jumlah: rows.length,
  pesan: {
    id: `${rows.length} draf impor menunggu diterapkan`,
    en: some(rows.length, 'import draft waits', 'import drafts wait', 'to be applied'),
  },
  rujukan: only(rows),
});

const repairTask = (baris: number): Task => ({
  kode: 'baris-perbaikan',
  jumlah: baris,
  pesan: {
    id: `${baris} baris data perlu diperiksa`,
    en: some(baris, 'row of data needs', 'rows of data need', 'a look'),
  },
  rujukan: null,
});

const busyTask = (rows: readonly { id: string }[]): Task => ({
  kode: 'hitungan-berjalan',
  jumlah: rows.length,
  pesan: {
    id: `${rows.length} hitungan berjalan`,
    en: some(rows.length, 'computation is', 'computations are', 'running'),
  },
  rujukan: only(rows),
});
