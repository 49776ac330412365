import type { Gerbong } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import type { Plan, ReadMove } from './plan.ts';
import { checkOf, teks, type VerifyCheck } from './report.ts';

/** Every move is in exactly one gerbong, the one it names, and each gerbong is one unbroken path or cycle of places. */
export function checkGerbong(plan: Plan): VerifyCheck {
  const problems: Teks[] = [];
  const seen = new Set<string>();
  const ids = new Set<string>();
  for (const g of plan.rencana.gerbong) {
    if (ids.has(g.id)) problems.push(teks(`Gerbong "${g.id}" ada dua.`, `Gerbong "${g.id}" occurs twice.`));
    ids.add(g.id);
    const moves = g.moves.map((id) => plan.byPegawai.get(id));
    const own = moves.every((m) => m?.document.gerbong === g.id) && g.moves.every((id) => !seen.has(id));
    for (const id of g.moves) seen.add(id);
    if (!own) problems.push(foreign(g));
    else if (!isLinked(g, moves as ReadMove[])) problems.push(unlinked(g));
  }
  for (const m of plan.moves) {
    if (!seen.has(m.pegawai.pegawaiId)) problems.push(missing(m));
  }
  const n = plan.rencana.gerbong.length;
  return checkOf('gerbong', problems, teks(`${n} gerbong utuh.`, `${n} gerbong, each unbroken.`));
}

/** Follows the vacancy (each mover fills what the one before left) or the people (each goes where the next one leaves). */
function isLinked(g: Gerbong, moves: readonly ReadMove[]): boolean {
  const [first, last] = [moves[0], moves[moves.length - 1]];
  if (!first || !last) return false;
  const follows = (next: (a: ReadMove, b: ReadMove) => boolean): boolean =>
    moves.every((m, i) => i === 0 || next(moves[i - 1] as ReadMove, m)) && (g.kind === 'siklus') === next(last, first);
  return follows((a, b) => b.to === a.from) || follows((a, b) => a.to === b.from);
}

const foreign = (g: Gerbong): Teks =>
  teks(
    `Gerbong "${g.id}" memuat perpindahan yang tidak ada atau milik gerbong lain.`,
    `Gerbong "${g.id}" holds a move that does not exist or belongs to another one.`,
  );

const unlinked = (g: Gerbong): Teks =>
  teks(`Gerbong "${g.id}" bukan ${g.kind} yang utuh.`, `Gerbong "${g.id}" is no unbroken ${g.kind}.`);

const missing = (m: ReadMove): Teks =>
  teks(
    `Perpindahan pegawai "${m.pegawai.pegawaiId}" tidak ada dalam gerbong mana pun.`,
    `The move of pegawai "${m.pegawai.pegawaiId}" is in no gerbong.`,
  );
