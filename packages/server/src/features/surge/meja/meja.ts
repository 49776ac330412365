import type { BalasanOf, Diterima } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { addDays, type Day, ok } from '@seimbang/core/kernel';
import { type BebanSetahun, kalenderBeban } from '@seimbang/core/surge';
import { reachesUnor } from '../../../shared/authorise.ts';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { kembalikanOtomatis } from '../../approval/index.ts';
import { kepalaDari, namaUnor, panelView, peringatanView } from './bagian.ts';
import { type BantuanRow, hadirOf, tahapOf, type Terkirim, terkirimOf } from './baris.ts';
import { masaAntara, peringatanKini, setahun, volumeSampai, mejaKini } from './kini.ts';
import { kreditOf } from './kredit.ts';

type Meja = BalasanOf<'lonjakan'>;

/** The desk as far as the caller sees it: a head the own units, in the list of requests also what they lend to. */
export async function lihatMeja(ctx: Context, caller: Caller): Promise<Outcome<Meja>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  await kembalikanOtomatis(ctx);
  const { index } = current;
  const hariIni = today();
  const rows = await ctx.db.selectFrom('bantuan').selectAll().orderBy('mulai').orderBy('dibuat').execute();
  const orang = await terkirimOf(ctx.db);
  const hadir = await hadirOf(ctx.db, [...new Set(orang.map((o) => o.usulId))]);
  const mine = (unorId: string): boolean => reachesUnor(caller, index, unorId);
  const kredit = kreditOf(index, orang, hadir, hariIni);
  const dijawab = jawabanOf(rows, orang);
  const warnings = peringatanKini(index, hariIni).filter((p) => mine(p.unorId));
  return ok({
    hariIni,
    sampai: volumeSampai(index),
    peringatan: warnings.map((p) => peringatanView(p, { index, caller, hariIni, dijawab })),
    unit: unitOf(index, hariIni).filter((u) => mine(u.unorId)),
    peristiwa: peristiwaOf(index, hariIni),
    bantuan: rows
      .map((row) => ({ row, own: orang.filter((o) => o.bantuanId === row.id) }))
      .filter(({ row, own }) => mine(row.unor_id) || own.some((o) => mine(o.dariUnor)))
      .map(({ row, own }) => ringkasOf(index, caller, row, own))
      .sort((a, b) => urutan(a, kredit) - urutan(b, kredit)),
    kredit: kredit.filter((k) => mine(k.unorId)),
  });
}

/** Requests that still stand, by the warning they answer. */
function jawabanOf(rows: readonly BantuanRow[], orang: readonly Terkirim[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const kunci = (row.peringatan as { kunci?: string } | null)?.kunci;
    const tahap = tahapOf(
      row,
      orang.filter((o) => o.bantuanId === row.id),
    );
    if (kunci !== undefined && tahap !== 'ditolak' && tahap !== 'ditarik') found.set(kunci, row.id);
  }
  return found;
}

const TAHAP = ['diminta', 'diusulkan', 'berjalan', 'selesai', 'ditolak', 'ditarik'];

/** Open requests first; among them whoever has lent more than borrowed. */
function urutan(b: Meja['bantuan'][number], kredit: Meja['kredit']): number {
  const saldo = kredit.find((k) => k.unorId === b.unorId)?.saldo ?? 0;
  return TAHAP.indexOf(b.tahap) * 1e6 - Math.max(-4e5, Math.min(4e5, saldo));
}

export function ringkasOf(
  index: PaketIndex,
  caller: Caller,
  row: BantuanRow,
  orang: readonly Terkirim[],
): Meja['bantuan'][number] {
  return {
    id: row.id,
    versi: row.versi,
    unorId: row.unor_id,
    unorNama: namaUnor(index, row.unor_id),
    mulai: row.mulai,
    selesai: row.selesai,
    jamSehari: row.jam_sehari,
    tahap: tahapOf(row, orang),
    peristiwa: (row.peringatan as { peristiwa?: string[] } | null)?.peristiwa ?? [],
    orang: new Set(orang.map((o) => o.pegawaiId)).size,
    milikSaya: kepalaDari(caller, index, row.unor_id),
  };
}

/** Events that are not over, with the unit where they concern only one. */
export const peristiwaOf = (index: PaketIndex, hariIni: Day): Meja['peristiwa'] =>
  index.paket.peristiwa
    .filter((p) => p.selesai >= hariIni)
    .map(({ nama, mulai, selesai, unorId }) => ({
      nama,
      mulai,
      selesai,
      unorNama: unorId === null ? null : namaUnor(index, unorId),
    }))
    .sort((a, b) => (a.mulai < b.mulai ? -1 : 1));

/** One line for each unit: its groups of posts added up, since a surplus of one never hides a shortage of another. */
function unitOf(index: PaketIndex, hariIni: Day): Meja['unit'][number][] {
  const masa = setahun(index, hariIni);
  if (masa === null) return [];
  const byUnor = new Map<string, BebanSetahun[]>();
  for (const one of kalenderBeban(masa)) byUnor.set(one.unorId, [...(byUnor.get(one.unorId) ?? []), one]);
  return [...byUnor].map(([unorId, groups]) => ({
    unorId,
    unorNama: namaUnor(index, unorId),
    fte: sum(groups.map((g) => g.fte)),
    pekan: (groups[0]?.pekan ?? []).map((w, i) => {
      const of = (key: 'perlu' | 'puncak' | 'kurang' | 'longgar'): number =>
        sum(groups.map((g) => g.pekan[i]?.[key] ?? 0));
      return {
        mulai: w.mulai,
        hariBuka: w.hariBuka,
        perlu: of('perlu'),
        puncak: of('puncak'),
        kurang: of('kurang'),
        longgar: of('longgar'),
      };
    }),
  }));
}

const sum = (values: readonly number[]): number => values.reduce((a, v) => a + v, 0);

/** The service of any unit with one person fewer, as it is, and with one more. */
export async function lihatLayanan(
  ctx: Context,
  { unorId, mulai, selesai }: Diterima<'lonjakanLayanan'>['query'],
): Promise<Outcome<BalasanOf<'lonjakanLayanan'>>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  if (!index.unorById.has(unorId)) return problem('tidak-ditemukan', { apa: unorId });
  const [from, to] = [mulai as Day, selesai as Day];
  if (to < from || to > addDays(from, 365)) return problem('masa-tugas-tidak-berlaku', { mulai, selesai });
  return ok(panelView(index, masaAntara(index, from, to), unorId));
}
