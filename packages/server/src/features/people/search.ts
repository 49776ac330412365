import type { HasilCari } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { withReach } from '../../db/index.ts';
import { reachesUnor, reachOf } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { nameContains } from './list.ts';

const PER_KIND = 8;
type Hit = HasilCari['hasil'][number];

/** Hits for the command palette: units, people and scenarios whose name holds the text, names that start with it first. */
export async function search(ctx: Context, caller: Caller, q: string): Promise<Outcome<HasilCari>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const text = q.trim().toLowerCase();
  if (text === '') return ok({ hasil: [] });
  const units = unitHits(current.index, caller, text);
  const people = await peopleHits(ctx, caller, current.index, text);
  const scenarios = caller.lingkup === 'semua' ? await scenarioHits(ctx, text) : [];
  return ok({ hasil: [...units, ...people, ...scenarios] });
}

const best = (hits: Hit[], text: string): Hit[] =>
  hits
    .sort((a, b) => Number(b.judul.toLowerCase().startsWith(text)) - Number(a.judul.toLowerCase().startsWith(text)))
    .slice(0, PER_KIND);

function unitHits(index: PaketIndex, caller: Caller, text: string): Hit[] {
  const found = index.paket.unor.filter(
    (u) => u.nama.toLowerCase().includes(text) && reachesUnor(caller, index, u.unorId),
  );
  const nameOf = (id: string | null): string => (id === null ? '' : (index.unorById.get(id)?.nama ?? ''));
  return best(
    found.map((u): Hit => ({ jenis: 'unor', id: u.unorId, judul: u.nama, keterangan: nameOf(u.indukId) })),
    text,
  );
}

async function peopleHits(ctx: Context, caller: Caller, index: PaketIndex, text: string): Promise<Hit[]> {
  const rows = await withReach(ctx.db, reachOf(caller, index), (tx) =>
    tx
      .selectFrom('pegawai')
      .select(['pegawai_id', 'nama', 'unor_id', 'jabatan_id'])
      .where(nameContains(text))
      .orderBy('urutan')
      .limit(100)
      .execute(),
  );
  const where = (unorId: string, jabatanId: string): string =>
    [index.jabatanById.get(jabatanId)?.nama, index.unorById.get(unorId)?.nama].filter(Boolean).join(', ');
  return best(
    rows.map(
      (r): Hit => ({ jenis: 'pegawai', id: r.pegawai_id, judul: r.nama, keterangan: where(r.unor_id, r.jabatan_id) }),
    ),
    text,
  );
}

async function scenarioHits(ctx: Context, text: string): Promise<Hit[]> {
  const rows = await ctx.db
    .selectFrom('skenario')
    .select(['id', 'nama'])
    .where(nameContains(text))
    .orderBy('diubah', 'desc')
    .limit(PER_KIND)
    .execute();
  return rows.map((r): Hit => ({ jenis: 'skenario', id: r.id, judul: r.nama, keterangan: '' }));
}
