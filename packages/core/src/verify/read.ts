import type { Branch, Prices, Rencana } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import { teks } from './report.ts';

/** Deepest nesting that is read: a deeper document is refused before it can exhaust the stack of the reader or the hash. */
const MAX_DEPTH = 1000;

/** Where a document is not what DATA section 2 says. */
class Malformed extends Error {}

const fail = (path: string, wanted: string): never => {
  throw new Malformed(`${path}: ${wanted}`);
};

type Reader<T> = (value: unknown, path: string) => T;

const text: Reader<string> = (v, path) => (typeof v === 'string' ? v : fail(path, 'text'));
const truth: Reader<boolean> = (v, path) => (typeof v === 'boolean' ? v : fail(path, 'true/false'));
const finite: Reader<number> = (v, path) => (typeof v === 'number' && Number.isFinite(v) ? v : fail(path, 'number'));
const whole: Reader<number> = (v, path) => (Number.isSafeInteger(v) ? (v as number) : fail(path, 'whole number'));
const count: Reader<number> = (v, path) => (whole(v, path) >= 0 ? (v as number) : fail(path, 'whole number >= 0'));

const oneOf =
  <T extends string>(...options: readonly T[]): Reader<T> =>
  (v, path) =>
    options.includes(v as T) ? (v as T) : fail(path, options.join(' | '));

const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (v, path) =>
    v === null ? null : read(v, path);

const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (v, path) =>
    Array.isArray(v) ? v.map((item, i) => read(item, `${path}[${i}]`)) : fail(path, 'list');

type Shape<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

/** Reads the named members and leaves the others out: a later version of the document may have more keys. */
const record =
  <T extends object>(shape: Shape<T>): Reader<T> =>
  (v, path) => {
    if (typeof v !== 'object' || v === null || Array.isArray(v)) return fail(path, 'object');
    const out: Partial<T> = {};
    for (const key of Object.keys(shape) as (keyof T & string)[]) {
      out[key] = shape[key]((v as Record<string, unknown>)[key], `${path}.${key}`);
    }
    return out as T;
  };

const TEMPAT = { unorId: text, jabatanId: text };
const tempat = record(TEMPAT);

const prices = record<Prices>({
  scale: (v, path) => (count(v, path) > 0 ? (v as number) : fail(path, 'whole number > 0')),
  multiplier: count,
  cells: list(record({ ...TEMPAT, price: whole })),
});

const branch: Reader<Branch> = (v, path) => {
  const { kind } = record({ kind: oneOf('split', 'leaf') })(v, path);
  if (kind === 'leaf') return { kind, ...record({ prices })(v, path) };
  return { kind, ...record({ ...TEMPAT, pegawaiId: text, atMost: count, below: branch, above: branch })(v, path) };
};

const keadaan = record<Rencana['before']>({
  B: finite,
  simpangan: finite,
  max: nullable(finite),
  min: nullable(finite),
  gini: finite,
  over: count,
  under: count,
  empty: count,
  competence: record({ gapTotal: finite, metShare: finite, unknownShare: finite }),
});

const message = record<Teks>({ id: text, en: text });

const rencana = record<Rencana>({
  status: oneOf('optimal', 'gap', 'stopped', 'infeasible'),
  proof: oneOf('dual', 'branches', 'highs', 'none'),
  objective: whole,
  bound: whole,
  gap: count,
  moves: list(
    record({
      pegawaiId: text,
      from: tempat,
      to: tempat,
      kind: oneOf('mutasi', 'promosi'),
      points: record({ balance: whole, move: whole, km: whole, gap: whole }),
      gerbong: text,
      label: text,
      reasons: list(record({ code: text, id: text, en: text })),
    }),
  ),
  gerbong: list(record({ id: text, kind: oneOf('rantai', 'siklus'), moves: list(text) })),
  before: keadaan,
  after: keadaan,
  rulesChecked: list(text),
  rulesNotChecked: list(text),
  assumptions: list(record({ code: text, message, pegawai: count, confirmed: truth })),
  simulasi: truth,
  maxMoves: nullable(count),
  prices,
  branches: nullable(branch),
  unplaced: list(text),
  inputHash: text,
  planHash: text,
  seed: text,
});

/** The document as a plan, or what is wrong with it. Only shape and number kinds are looked at; ids are checked later. */
export function readRencana(document: unknown): { rencana: Rencana } | { problem: Teks } {
  try {
    if (nestsDeeperThan(document, MAX_DEPTH)) fail('rencana', `at most ${MAX_DEPTH} levels of nesting`);
    return { rencana: rencana(document, 'rencana') };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return {
      problem: teks(
        `Dokumen rencana tidak terbaca: ${error.message}. Tidak ada bagian lain yang diperiksa; buat ulang berkasnya dengan "plan".`,
        `The plan document cannot be read: ${error.message} is required. Nothing else was checked; make the file again with "plan".`,
      ),
    };
  }
}

/** Walks level by level, without recursion. */
function nestsDeeperThan(document: unknown, most: number): boolean {
  let level: unknown[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((v) => (typeof v === 'object' && v !== null ? Object.values(v) : []));
  }
  return false;
}
