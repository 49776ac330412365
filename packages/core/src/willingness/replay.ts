import { headsOf, trade, tradeByDefinition, type TradeAnswer, type TradeProblem } from '../algorithms/index.ts';
import { canonicalHash, type Sha256, sha256Hex, type Teks } from '../kernel/index.ts';
import { type Label, labelOf } from './label.ts';
import type { PublishedTrade } from './published.ts';
import { readPublished } from './read-published.ts';

export interface ReplayCheck {
  readonly name: 'document' | 'trace-hash' | 'seed' | 'boxes' | 'rounds' | 'result' | 'labels';
  readonly ok: boolean;
  readonly detail: Teks;
}

export interface ReplayReport {
  /** True only when every check holds. */
  readonly ok: boolean;
  readonly checks: readonly ReplayCheck[];
  /** The trade run again from the published input; null when that cannot be read. */
  readonly result:
    | readonly {
        readonly kode: string;
        readonly unorId: string;
        readonly jabatanId: string | null;
        readonly label: Label;
      }[]
    | null;
}

/** Up to this many people the rule is run word for word; above, by the fast version, since the other takes people² steps. */
const WORD_FOR_WORD = 2000;

/**
 * Runs a published trade again from its pseudonymous input alone and compares every round. Anyone can do so: no package, no plan, no name.
 * Trusts nothing in the document.
 */
export function replayTrade(document: unknown, digest?: () => Sha256): ReplayReport {
  const read = readPublished(document);
  if (typeof read === 'string') {
    const detail = { id: `Dokumen jejak tidak utuh: ${read}.`, en: `The trace document is not whole: ${read}.` };
    return { ok: false, checks: [{ name: 'document', ok: false, detail }], result: null };
  }
  const problem = problemOf(read);
  const { traceHash, ...body } = read;
  const checks = [
    check('document', true, 'Dokumen terbaca utuh.', 'The document can be read in full.'),
    canonicalHash(body, digest?.()) === traceHash
      ? check('trace-hash', true, 'Isi jejak cocok dengan sidiknya.', 'The trace matches its own hash.')
      : check(
          'trace-hash',
          false,
          'Isi jejak berubah setelah diterbitkan.',
          'The trace was changed after it was published.',
        ),
    sha256Hex(read.seed) === read.seedHash
      ? check(
          'seed',
          true,
          'Benih undian cocok dengan sidik yang diumumkan lebih dulu.',
          'The lottery seed matches the hash announced before.',
        )
      : check('seed', false, 'Benih undian bukan yang disegel.', 'The lottery seed is not the one that was sealed.'),
    checkBoxes(read, problem),
  ];
  if (!checks[3]!.ok) return { ok: false, checks, result: null };
  const again = problem.people <= WORD_FOR_WORD ? tradeByDefinition(problem) : trade(problem);
  const all = [...checks, checkRounds(read, again), checkResult(read, again), checkLabels(read, again)];
  const result = read.people.map((p, i) => {
    const { unorId, jabatanId } = read.boxes[again.cell[i]!]!;
    return { kode: p.kode, unorId, jabatanId, label: labelOf(p, again.cell[i]!) };
  });
  return { ok: all.every((c) => c.ok), checks: all, result };
}

const check = (name: ReplayCheck['name'], isOk: boolean, id: string, en: string): ReplayCheck => ({
  name,
  ok: isOk,
  detail: { id, en },
});

function problemOf({ boxes, people }: PublishedTrade): TradeProblem {
  const start = new Int32Array(people.length + 1);
  for (const [i, p] of people.entries()) start[i + 1] = start[i]! + p.list.length;
  return {
    people: people.length,
    cells: boxes.filter((b) => b.jabatanId !== null).length,
    own: Int32Array.from(people, (p) => p.default),
    order: Int32Array.from(people, (_, i) => i),
    start,
    list: Int32Array.from(people.flatMap((p) => p.list)),
    lower: Int32Array.from(boxes, (b) => b.lower),
    upper: Int32Array.from(boxes, (b) => b.upper),
    parent: Int32Array.from(boxes, (b) => b.within ?? -1),
  };
}

/** The heads stated are those of the default places, and the limits hold them. */
function checkBoxes({ boxes }: PublishedTrade, problem: TradeProblem): ReplayCheck {
  const heads = headsOf(problem);
  const wrong = boxes.findIndex((b, v) => b.heads !== heads[v] || b.lower > b.heads || b.upper < b.heads);
  if (wrong === -1)
    return check('boxes', true, 'Batas memuat penempatan bawaan.', 'The limits hold the default placement.');
  const { unorId, jabatanId } = boxes[wrong]!;
  const name = jabatanId === null ? unorId : `${unorId} / ${jabatanId}`;
  return check(
    'boxes',
    false,
    `Batas atau jumlah orang di "${name}" tidak cocok dengan penempatan bawaan.`,
    `Limits or heads of "${name}" do not fit the default placement.`,
  );
}

function checkRounds({ rounds }: PublishedTrade, again: TradeAnswer): ReplayCheck {
  const own = again.rounds.map(({ steps, cycle }) => ({
    steps: steps.map((s) => [s.person, s.cell, s.holder]),
    cycle,
  }));
  const most = Math.max(own.length, rounds.length);
  for (let n = 0; n < most; n++) {
    if (JSON.stringify(own[n]) === JSON.stringify(rounds[n])) continue;
    return check(
      'rounds',
      false,
      `Putaran ${n + 1} berbeda bila dijalankan ulang.`,
      `Round ${n + 1} differs when run again.`,
    );
  }
  return check('rounds', true, `${most} putaran dijalankan ulang dan sama.`, `${most} rounds run again and the same.`);
}

function checkResult({ result }: PublishedTrade, { cell }: TradeAnswer): ReplayCheck {
  const isSame = result.length === cell.length && result.every((c, i) => c === cell[i]);
  return isSame
    ? check('result', true, 'Hasil setiap orang sama.', 'The result of every person is the same.')
    : check(
        'result',
        false,
        'Hasil yang diterbitkan bukan hasil putaran-putaran itu.',
        'The published result is not that of the rounds.',
      );
}

function checkLabels({ people }: PublishedTrade, { cell }: TradeAnswer): ReplayCheck {
  const wrong = people.find((p, i) => p.label !== labelOf(p, cell[i]!));
  return wrong === undefined
    ? check('labels', true, 'Sebutan setiap orang sesuai hasilnya.', 'The label of every person fits the result.')
    : check(
        'labels',
        false,
        `Sebutan ${wrong.kode} tidak sesuai hasilnya.`,
        `The label of ${wrong.kode} does not fit the result.`,
      );
}
