import { describe, expect, it } from 'vitest';
import {
  type Formasi,
  indexPaket,
  kebijakanBawaan,
  type Paket,
  type Pegawai,
  type Rencana,
  type Unor,
} from '../domain/index.ts';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, unorRow } from '../domain/testing/rows.ts';
import { canonicalHash } from '../kernel/index.ts';
import { createJudge } from '../regulation/index.ts';
import { type VerifyReport, verifyRencana } from './index.ts';

const unor = (unorId: string): Unor => unorRow(unorId, { nama: `Kelurahan ${unorId}`, indukId: 'KEC' });
const formasi = (unorId: string): Formasi => formasiRow(unorId, 'STAF');
const pegawai = (pegawaiId: string): Pegawai => pegawaiRow(pegawaiId, ['A', 'STAF'], { golongan: 'III/a' });

/** Two people in kelurahan A, nobody in B, one person's work in each: the worked example of docs/rumus.md section 4. */
const paket: Paket = paketOf({
  unor: [{ ...unor('KEC'), indukId: null, jenis: 'kecamatan' }, unor('A'), unor('B')],
  jabatan: [jabatanRow('STAF', { nama: 'Pengadministrasi', kelas: 5 })],
  formasi: [formasi('A'), formasi('B')],
  pegawai: [pegawai('P1'), pegawai('P2')],
});

const index = indexPaket(paket);
const judge = createJudge(index);

const keadaan = (B: number, rest: Partial<Rencana['before']>): Rencana['before'] => ({
  B,
  simpangan: 0,
  max: 1,
  min: 1,
  gini: 0,
  over: 0,
  under: 0,
  empty: 0,
  competence: { gapTotal: 0, metShare: 1, unknownShare: 0 },
  ...rest,
});

const A = { unorId: 'A', jabatanId: 'STAF' };
const B = { unorId: 'B', jabatanId: 'STAF' };
const price = (a: number, b: number): Rencana['prices'] => ({
  scale: 1,
  multiplier: 0,
  cells: [
    { ...A, price: a },
    { ...B, price: b },
  ],
});

const { minat: _wishes, ...read } = paket;

const good: Omit<Rencana, 'planHash'> = {
  status: 'optimal',
  proof: 'dual',
  objective: 2_002_000,
  bound: 2_002_000,
  gap: 0,
  moves: [
    {
      pegawaiId: 'P1',
      from: A,
      to: B,
      kind: 'mutasi',
      points: { balance: -1_500_000, move: 2000, km: 0, gap: 0 },
      gerbong: 'G1',
      label: 'kebutuhan-dinas',
      reasons: [],
    },
  ],
  gerbong: [{ id: 'G1', kind: 'rantai', moves: ['P1'] }],
  before: keadaan(3.5, { max: 0.5, min: 0.5, under: 2, empty: 1 }),
  after: keadaan(2, {}),
  rulesChecked: judge.rulesChecked,
  rulesNotChecked: judge.rulesNotChecked,
  assumptions: judge.assumptions,
  simulasi: false,
  maxMoves: null,
  prices: price(-500_000, -502_000),
  branches: null,
  unplaced: [],
  inputHash: canonicalHash(read),
  seed: kebijakanBawaan.benih,
};

const judged = (change: Partial<Rencana> = {}, options = {}): VerifyReport => {
  const document = { ...good, ...change };
  return verifyRencana(index, { ...document, planHash: canonicalHash(document) }, options);
};

const refusals = (report: VerifyReport): string[] => report.checks.filter((c) => !c.ok).map((c) => c.name);

const split = (atMost: number, below: Rencana['prices'], above: Rencana['prices']): Partial<Rencana> => ({
  proof: 'branches',
  branches: {
    kind: 'split',
    pegawaiId: 'P2',
    ...B,
    atMost,
    below: { kind: 'leaf', prices: below },
    above: { kind: 'leaf', prices: above },
  },
});

describe('the worked example of two kelurahan', () => {
  it('is accepted with objective and bound recomputed', () => {
    expect(refusals(judged())).toEqual([]);
    expect(judged()).toMatchObject({ ok: true, objective: 2_002_000, bound: 2_002_000, gap: 0, restsOnHighs: false });
  });

  it('is not called proven with prices that prove less', () => {
    expect(refusals(judged({ prices: price(0, 0) }))).toEqual(['bound', 'status']);
  });

  it('is accepted with a gap as large as its prices leave', () => {
    const { bound } = judged({ prices: price(0, 0) });
    const gap = 2_002_000 - Number(bound);
    expect(refusals(judged({ prices: price(0, 0), status: 'gap', bound: Number(bound), gap }))).toEqual([]);
    expect(refusals(judged({ prices: price(0, 0), status: 'gap', bound: Number(bound) + 1, gap: gap - 1 }))).toEqual([
      'bound',
    ]);
  });

  it('rounds a bound of broken points up to the next whole point', () => {
    const thirds = { ...price(-1_500_000, -1_506_001), scale: 3 };
    expect(judged({ prices: thirds }).bound).toBe(2_002_000);
  });

  it('says that fewest moves and the sentences are not verified', () => {
    expect(judged().checks.find((c) => c.name === 'bound')?.detail.en).toContain('Not verified here');
  });

  it('that rests on HiGHS is never called proven', () => {
    const report = judged({ proof: 'highs', status: 'gap', bound: 2_000_000, gap: 2000 });
    expect(report).toMatchObject({ ok: true, restsOnHighs: true });
    expect(report.checks.find((c) => c.name === 'status')?.detail.en).toContain('not called proven');
  });
});

describe('a tree of branches', () => {
  it('proves by the least bound of its halves', () => {
    const prices = price(-500_000, -502_000);
    expect(refusals(judged(split(0, prices, prices)))).toEqual([]);
    expect(refusals(judged(split(0, price(0, 0), prices)))).toEqual([]);
    expect(refusals(judged(split(0, prices, price(0, 0))))).toEqual(['bound', 'status']);
  });

  it('may be hundreds of levels deep', () => {
    const prices = price(-500_000, -502_000);
    let tree = split(0, prices, prices).branches as Extract<Rencana['branches'], { kind: 'split' }>;
    for (let i = 0; i < 900; i++) tree = { ...tree, above: tree };
    expect(refusals(judged({ proof: 'branches', branches: tree }))).toEqual([]);
  });

  it('needs no bound for a half that no plan can fill', () => {
    expect(refusals(judged(split(2, price(-500_000, -502_000), price(0, 0))))).toEqual([]);
  });

  it('is refused when it splits on a place that is no choice', () => {
    const tree = split(0, price(0, 0), price(0, 0)).branches;
    const branches = { ...(tree as Extract<Rencana['branches'], { kind: 'split' }>), unorId: 'KEC' };
    expect(refusals(judged({ proof: 'branches', branches }))).toEqual(['branches', 'bound', 'status']);
  });
});

describe('the budget', () => {
  it('of the document is kept, and a price per move needs one', () => {
    expect(refusals(judged({ maxMoves: 0 }))).toEqual(['budget']);
    expect(refusals(judged({ prices: { ...good.prices, multiplier: 5 } }))).toEqual(['prices', 'bound', 'status']);
  });

  it('that the caller authorises replaces the one of the policy', () => {
    expect(refusals(judged({}, { maxMoves: 0 }))).toEqual(['budget']);
    expect(refusals(judged({}, { maxMoves: 1 }))).toEqual([]);
  });
});

describe('a document that is no plan', () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'rencana'],
    ['a plan without moves', { ...good, moves: undefined }],
    ['a broken number', { ...good, objective: 1.5 }],
    ['a number beyond 2^53', { ...good, objective: 2 ** 60 }],
    ['an endless number', { ...good, before: { ...good.before, B: Number.POSITIVE_INFINITY } }],
    ['a negative gap', { ...good, gap: -1 }],
    ['a negative price per move', { ...good, prices: { ...good.prices, multiplier: -1 } }],
    ['a scale of zero', { ...good, prices: { ...good.prices, scale: 0 } }],
  ])('%s is refused with one clear message', (_name, document) => {
    const report = verifyRencana(index, document);
    expect(report).toMatchObject({ ok: false, objective: null, bound: null });
    expect(refusals(report)).toEqual(['document']);
    expect(report.checks[0]?.detail.id).toContain('rencana');
  });

  it('that nests branches or unknown keys without end is refused, not crashed on', () => {
    let branches: unknown = { kind: 'leaf', prices: good.prices };
    let deep: unknown = 1;
    for (let i = 0; i < 50_000; i++) {
      branches = {
        kind: 'split',
        pegawaiId: 'P1',
        ...B,
        atMost: 0,
        below: branches,
        above: { kind: 'leaf', prices: good.prices },
      };
      deep = [deep];
    }
    expect(refusals(verifyRencana(index, { ...good, planHash: '', proof: 'branches', branches }))).toEqual([
      'document',
    ]);
    expect(refusals(verifyRencana(index, { ...good, planHash: '', tambahan: deep }))).toEqual(['document']);
  });
});
