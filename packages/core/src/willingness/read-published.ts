import { LABELS } from './label.ts';
import type { Box, PublishedTrade } from './published.ts';

class Malformed extends Error {}

const fail = (path: string): never => {
  throw new Malformed(path);
};
const record = (v: unknown, path: string): Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v) ? (v as Record<string, unknown>) : fail(path);
const list = (v: unknown, path: string): readonly unknown[] => (Array.isArray(v) ? v : fail(path));
const text = (v: unknown, path: string): string => (typeof v === 'string' ? v : fail(path));
/** A whole number from 0 up to below `end`. */
const below = (end: number, v: unknown, path: string): number =>
  Number.isSafeInteger(v) && (v as number) >= 0 && (v as number) < end ? (v as number) : fail(path);
const COUNT = 0x7fffffff;

/** The document if it is whole and every number in it points to something; otherwise where it is not. */
export function readPublished(document: unknown): PublishedTrade | string {
  try {
    return readDocument(record(document, 'dokumen'));
  } catch (problem) {
    if (problem instanceof Malformed) return problem.message;
    throw problem;
  }
}

function readDocument(from: Record<string, unknown>): PublishedTrade {
  const rawBoxes = list(from['boxes'], 'boxes');
  const boxes = rawBoxes.map((b, v) => readBox(record(b, `boxes[${v}]`), v, rawBoxes.length));
  const cells = boxes.findIndex((b) => b.jabatanId === null);
  const places = cells === -1 ? boxes.length : cells;
  if (boxes.slice(places).some((b) => b.jabatanId !== null)) fail('boxes: jabatanId');
  if (boxes.some((b) => b.within !== null && b.within < places)) fail('boxes: within');
  if (boxes.some((_, v) => isRing(boxes, v))) fail('boxes: within');
  const rawPeople = list(from['people'], 'people');
  const person = (v: unknown, path: string): number => below(rawPeople.length, v, path);
  const place = (v: unknown, path: string): number => below(places, v, path);
  return {
    version: from['version'] === 1 ? 1 : fail('version'),
    planHash: text(from['planHash'], 'planHash'),
    seedHash: text(from['seedHash'], 'seedHash'),
    seed: text(from['seed'], 'seed'),
    wishesHash: text(from['wishesHash'], 'wishesHash'),
    boxes,
    people: rawPeople.map((raw, i) => {
      const p = record(raw, `people[${i}]`);
      return {
        kode: text(p['kode'], `people[${i}].kode`),
        home: place(p['home'], `people[${i}].home`),
        default: place(p['default'], `people[${i}].default`),
        list: list(p['list'], `people[${i}].list`).map((c) => place(c, `people[${i}].list`)),
        aboveStay: below(COUNT, p['aboveStay'], `people[${i}].aboveStay`),
        label: LABELS.find((l) => l === p['label']) ?? fail(`people[${i}].label`),
      };
    }),
    rounds: list(from['rounds'], 'rounds').map((raw, n) => {
      const path = `rounds[${n}]`;
      const round = record(raw, path);
      return {
        steps: list(round['steps'], path).map((s) => {
          const [who, where, whom] = list(s, path);
          return [person(who, path), place(where, path), person(whom, path)] as const;
        }),
        cycle: list(round['cycle'], path).map((i) => person(i, path)),
      };
    }),
    result: list(from['result'], 'result').map((c) => place(c, 'result')),
    traceHash: text(from['traceHash'], 'traceHash'),
  };
}

const readBox = (b: Record<string, unknown>, v: number, count: number): Box => ({
  unorId: text(b['unorId'], `boxes[${v}].unorId`),
  jabatanId: b['jabatanId'] === null ? null : text(b['jabatanId'], `boxes[${v}].jabatanId`),
  within: b['within'] === null ? null : below(count, b['within'], `boxes[${v}].within`),
  heads: below(COUNT, b['heads'], `boxes[${v}].heads`),
  lower: below(COUNT, b['lower'], `boxes[${v}].lower`),
  upper: below(COUNT, b['upper'], `boxes[${v}].upper`),
});

/** A total that counts in itself by way of others would never end. */
function isRing(boxes: readonly Box[], from: number): boolean {
  let v: number | null = boxes[from]!.within;
  for (let n = 0; v !== null; n++) {
    if (n > boxes.length || v === from) return true;
    v = boxes[v]!.within;
  }
  return false;
}
