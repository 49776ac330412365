import { createHash } from 'node:crypto';
import { indexPaket, type Minat, type Paket, type PaketIndex, type Pegawai, type Sel } from '@seimbang/core/domain';
import type { Sha256 } from '@seimbang/core/kernel';
import { createPlanner, kmFromHome, openingBudget, readCells, UNLIMITED_HEADS } from '@seimbang/core/planning';
import { createJudge, type Judge } from '@seimbang/core/regulation';
import { trade, type TradeResult } from '@seimbang/core/willingness';
import { type Balance, balanceOf } from '@seimbang/core/workload';
import { type Arena, headsAt } from './arena.ts';
import { rencanaLaluTukar } from './seimbang.ts';
import type { Ranking } from './wishes.ts';

/** A package as an arena, with what only the report asks for. */
export interface Office {
  readonly arena: Arena;
  /** Standard deviation of the load over heads, and B, once people are placed so. */
  readonly balance: (place: Int32Array) => { readonly simpangan: number; readonly B: number };
  /** The product's whole trade, by the same rankings: throws unless it places everybody as the arena's short cut does. */
  readonly check: (rankings: readonly Ranking[]) => void;
}

/**
 * Reads a package: the lawful cells by the verdicts, the default plan with the budget a new scenario opens with, and the boxes of the trade.
 * Kinship is left out of the package (it ties two people's places together, which none of the rivals looks at).
 */
export function officeOf(source: Paket, budgetPoints: number): Office {
  const index = indexPaket({ ...source, kerabat: [], minat: [] });
  const judge = createJudge(index);
  const made = createPlanner(index, judge);
  if (!made.ok) throw new Error(made.error.message.en);
  const budget = openingBudget(made.value.curve({ points: budgetPoints }), made.value.size.people);
  const rencana = made.value.plan({ maxMoves: budget, digest });
  const tradeBy = (minat: readonly Minat[]): TradeResult => {
    const result = trade(index, rencana, { judge, digest, minat, kodeOf: (id) => id });
    if (!result.ok) throw new Error(result.error.message.en);
    return result.value;
  };
  const { published } = tradeBy([]);
  const arena = arenaFrom(index, judge, published, budget);
  return {
    arena,
    balance: (place) => balanceAt(index, place),
    check: (rankings) => {
      const pegawaiIds = published.people.map((p) => p.kode);
      const full = tradeBy(rankings.flatMap((r, i) => wishesOf(index, pegawaiIds[i]!, r)));
      const short = rencanaLaluTukar(arena, rankings);
      if (full.issues.length > 0) throw new Error('officeOf: the trade did not take the rankings.');
      if (full.published.result.some((c, i) => c !== short[i])) throw new Error('officeOf: the short cut differs.');
    },
  };
}

type Published = TradeResult['published'];

/** People, default plan and boxes as the trade publishes them; choices and costs by verdicts and policy. */
function arenaFrom(index: PaketIndex, judge: Judge, { people, boxes }: Published, budget: number): Arena {
  const reach = people.map((p) => reachOf(index, judge, index.pegawaiById.get(p.kode)!, p.home));
  const cells = readCells(index);
  return {
    people: people.length,
    cells: index.sel.length,
    home: Int32Array.from(people, (p) => p.home),
    plan: Int32Array.from(people, (p) => p.default),
    choices: reach.map((r) => r.choices),
    cost: reach.map((r) => r.cost),
    km: reach.map((r) => r.km),
    step: (c, n) => cells.points(c, n + 1) - cells.points(c, n),
    floor: cells.floor,
    ceiling: cells.ceiling.map((n) => (n === UNLIMITED_HEADS ? people.length : n)),
    lower: Int32Array.from(boxes, (b) => b.lower),
    upper: Int32Array.from(boxes, (b) => b.upper),
    budget,
  };
}

/** The measures of MODEL section 2 once full-time people are placed so; part-time people stay where they are. */
function balanceAt(index: PaketIndex, place: Int32Array): Balance {
  const { need, phi, partTime } = readCells(index);
  const heads = headsAt(index.sel.length, place);
  const fte = Float64Array.from(heads, (n, k) => n + phi[k]!);
  const people = heads.map((n, k) => n + partTime[k]!);
  return balanceOf(need, fte, people);
}

interface Reach {
  readonly choices: Int32Array;
  readonly cost: Float64Array;
  readonly km: Float64Array;
}

const opens = (verdict: string): boolean => verdict === 'allowed' || verdict === 'needs-consent';

/** Everybody's present place and the places the rules open, with the points of going there (MODEL section 3) and the added kilometres. */
function reachOf(index: PaketIndex, judge: Judge, p: Pegawai, home: number): Reach {
  const from = index.sel[home]!;
  const open: Sel[] = [];
  for (const [jabatanId, list] of index.selByJabatan) {
    if (!opens(judge.verdictJabatan(p, jabatanId))) continue;
    for (const to of list) if (to !== from && to.resmi && opens(judge.verdict(p, to))) open.push(to);
  }
  const { bobot } = index.paket.kebijakan;
  const added = [from, ...open].map((to) => addedKm(p, from, to));
  const points = (to: Sel, km: number): number =>
    to === from ? 0 : Math.round(bobot.move + bobot.km * km + bobot.gap * (gapOf(p, to) - gapOf(p, from)));
  return {
    choices: Int32Array.from([from, ...open], (s) => s.indeks),
    cost: Float64Array.from([from, ...open], (to, k) => points(to, added[k]!)),
    km: Float64Array.from(added),
  };
}

function addedKm(p: Pegawai, from: Sel, to: Sel): number {
  const [before, after] = [kmFromHome(p, from.unor), kmFromHome(p, to.unor)];
  return before === null || after === null ? 0 : Math.max(0, after - before);
}

const gapOf = (p: Pegawai, { jabatan }: Sel): number =>
  Object.entries(jabatan.kompetensi).reduce((sum, [name, level]) => {
    return sum + Math.max(0, level - (p.kompetensi[name] ?? level));
  }, 0);

const wishesOf = (index: PaketIndex, pegawaiId: string, ranking: Ranking): Minat[] =>
  ranking.map((c, i) => {
    const { unor, jabatan } = index.sel[c]!;
    return { pegawaiId, urutan: i + 1, unorId: unor.unorId, jabatanId: jabatan.jabatanId, ekstra: {} };
  });

function digest(): Sha256 {
  const hash = createHash('sha256');
  return { update: (piece) => void hash.update(piece), hex: () => hash.digest('hex') };
}
