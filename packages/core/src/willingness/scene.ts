import { formasiKey, type PaketIndex, type Pegawai, type Rencana, type Sel, type Tempat } from '../domain/index.ts';
import { canonicalHash, err, ok, type Result, type Sha256, type Teks } from '../kernel/index.ts';
import { type Cells, drawOrder, homeOf, inputHashOf, isMovable, readCells } from '../planning/index.ts';
import type { Judge } from '../regulation/index.ts';

/** Somebody who takes part in the trade: active and full time. */
export interface Participant {
  readonly pegawai: Pegawai;
  /** The present place. */
  readonly home: Sel;
  /** The place under the default plan: the endowment of the trade. */
  readonly default: Sel;
}

/** Everything that is fixed before a wish is read (MODEL section 4, steps 1 and 2). */
export interface Scene {
  readonly index: PaketIndex;
  readonly judge: Judge;
  readonly cells: Cells;
  /** The best claim first: most points (poin_rotasi), then the lottery. A person's number in the trade is the position here. */
  readonly people: readonly Participant[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Full-time heads under the default plan, by `sel.indeks`. */
  readonly heads: Int32Array;
}

export type TradeRefusal = {
  readonly code: 'rencana-bukan-dari-paket' | 'rencana-berubah' | 'rencana-tidak-terpenuhi';
  readonly message: Teks;
};

/** Reads the default plan out of a plan document; refuses one of another package, a changed one, and one that places nobody. */
export function readScene(
  index: PaketIndex,
  judge: Judge,
  rencana: Rencana,
  digest?: () => Sha256,
): Result<Scene, TradeRefusal> {
  if (inputHashOf(index, digest?.()) !== rencana.inputHash) return err(otherPackage(rencana.inputHash));
  const { planHash, ...body } = rencana;
  if (canonicalHash(body, digest?.()) !== planHash) return err(changed(planHash));
  if (rencana.status === 'infeasible') return err(infeasible(rencana.unplaced));
  const target = new Map(rencana.moves.map((m) => [m.pegawaiId, selOf(index, m.to)]));
  if ([...target].some(([id, sel]) => !sel || !index.pegawaiById.has(id))) return err(otherPackage(rencana.inputHash));
  const cells = readCells(index);
  const people = inOrderOfClaim(index).map((pegawai) => {
    const home = homeOf(index, pegawai);
    return { pegawai, home, default: target.get(pegawai.pegawaiId) ?? home };
  });
  const heads = new Int32Array(index.sel.length);
  for (const p of people) heads[p.default.indeks]!++;
  const numberOf = new Map(people.map((p, i) => [p.pegawai.pegawaiId, i]));
  return ok({ index, judge, cells, people, numberOf, heads });
}

/** Most points first; equal points in the order of the lottery, whose seed was committed before. */
function inOrderOfClaim({ paket }: PaketIndex): Pegawai[] {
  const drawn = drawOrder(paket.pegawai.filter(isMovable), paket.kebijakan.benih, (p) => p.pegawaiId);
  return drawn.sort((a, b) => (b.poinRotasi ?? 0) - (a.poinRotasi ?? 0));
}

const selOf = (index: PaketIndex, { unorId, jabatanId }: Tempat): Sel | undefined =>
  index.selByKey.get(formasiKey(unorId, jabatanId));

const short = (hash: string): string => hash.slice(0, 16);

const otherPackage = (inputHash: string): TradeRefusal => ({
  code: 'rencana-bukan-dari-paket',
  message: {
    id: `Rencana ini dibuat dari paket data lain (sidik masukan ${short(inputHash)}). Tidak ada yang ditukar. Susun rencana dari paket ini, atau pakai paket yang dipakai rencana itu.`,
    en: `This plan was made from another data package (input hash ${short(inputHash)}). Nothing was traded. Make a plan from this package, or use the package of that plan.`,
  },
});

const changed = (planHash: string): TradeRefusal => ({
  code: 'rencana-berubah',
  message: {
    id: `Isi rencana berubah setelah dibuat (sidik ${short(planHash)} tidak cocok). Tidak ada yang ditukar. Ambil lagi dokumen aslinya.`,
    en: `The plan was changed after it was made (hash ${short(planHash)} does not fit). Nothing was traded. Fetch the original document.`,
  },
});

const infeasible = (unplaced: readonly string[]): TradeRefusal => ({
  code: 'rencana-tidak-terpenuhi',
  message: {
    id: `Rencana ini menyatakan tidak ada rencana yang memenuhi (belum tertempatkan: ${unplaced.join(', ')}). Tidak ada penempatan bawaan untuk ditukar. Longgarkan kunci atau aturan, lalu susun lagi.`,
    en: `This plan says that no plan satisfies the rules (not placed: ${unplaced.join(', ')}). There is no default placement to trade. Relax locks or rules and plan again.`,
  },
});
