import type { Pegawai, Sel } from '../domain/index.ts';
import type { Outcome } from './outcome.ts';
import { type Berkas, isOwnPlace, perkaraJabatan, perkaraPasangan, perkaraPegawai } from './perkara.ts';
import type { Rule, UnorRule } from './rule.ts';
import { mayStay } from './stay.ts';
import type { Perkara, PerkaraPasangan, PerkaraPegawai, Verdict } from './verdict.ts';

/** Verdicts as small numbers, so that the sum of several is their maximum. */
export const CODE: Readonly<Record<Verdict, number>> = { allowed: 0, 'needs-consent': 1, unknown: 2, forbidden: 3 };
const ORDER: readonly Verdict[] = ['allowed', 'needs-consent', 'unknown', 'forbidden'];
export const verdictOf = (code: number): Verdict => ORDER[code] as Verdict;
const { allowed: ALLOWED, 'needs-consent': CONSENT, forbidden: FORBIDDEN } = CODE;

/** People whose answers are kept at once. The planner asks person by person: keeping all of a city would only feed the collector. */
const KEPT_PEOPLE = 256;

/** What is kept of a person between questions. */
interface Kept {
  readonly perkara: PerkaraPegawai;
  /** From the present jabatan to others, as far as asked by anybody. */
  readonly pairs: Map<string, Pair>;
  readonly code: number;
  /** Bits of the unor rules that concern this person wherever the move goes. */
  readonly mask: number;
  /** Made when a second jabatan is asked: with the scope `sejabatan` there is none. */
  byJabatan: Map<string, number> | null;
  /** Codes of the unor rules by the mask of the sel: see `UnorCheck.concerns`. */
  bySelMask: Map<number, number> | null;
  /** The jabatan asked for last, and its answer. */
  jabatanId: string | null;
  jabatanCode: number;
}

interface Pair {
  readonly perkara: PerkaraPasangan;
  readonly code: number;
}

/**
 * Verdicts without sentences, in stages: person, pair of jabatan, person and jabatan, unor. Each stage is asked once and kept as a
 * small number; 0.8 M pairs of a city take about as long as reading them. Equal to the verdict of the full judgement.
 */
export class FastPath {
  readonly #berkas: Berkas;
  readonly #kept = new Map<Pegawai, Kept>();
  readonly #pairs = new Map<string, Map<string, Pair>>();
  readonly #pegawaiConcerns: readonly Concern<PerkaraPegawai>[];
  readonly #selConcerns: readonly Concern<Sel>[];
  readonly #selMasks: Int32Array;
  #last: Kept | null = null;

  constructor(berkas: Berkas) {
    const { unorRules, organisasi } = berkas;
    this.#berkas = berkas;
    this.#pegawaiConcerns = concernsOf(unorRules, ({ pegawai }) => pegawai);
    this.#selConcerns = concernsOf(unorRules, ({ sel }) => sel && ((s) => sel(s, organisasi)));
    this.#selMasks = new Int32Array(berkas.index.sel.length).fill(-1);
  }

  /** Code of the rules that look at the two jabatan alone. */
  codePasangan(asalId: string, tujuanId: string): number {
    return this.#pair(this.#pairsFrom(asalId), asalId, tujuanId).code;
  }

  /** Code of the rules that do not look at the target unor. */
  codeJabatan(pegawai: Pegawai, jabatanId: string): number {
    return this.#codeJabatan(this.#keep(pegawai), jabatanId);
  }

  /** Code of the whole question; the present place counts as allowed exactly where staying is. */
  code(pegawai: Pegawai, tujuan: Sel): number {
    const kept = this.#keep(pegawai);
    if (isOwnPlace(kept.perkara.asal, tujuan)) return this.mayStay(pegawai) ? ALLOWED : FORBIDDEN;
    const code = this.#codeJabatan(kept, tujuan.jabatan.jabatanId);
    if (code === FORBIDDEN) return code;
    const mask = this.#maskOf(tujuan);
    if ((mask | kept.mask) === 0) return code;
    return Math.max(
      code,
      this.#codeKind(kept, tujuan, mask),
      kept.mask === 0 ? ALLOWED : this.#askUnor(kept, tujuan, kept.mask),
    );
  }

  mayStay(pegawai: Pegawai): boolean {
    const { perkara, code } = this.#keep(pegawai);
    return mayStay(perkara, this.#berkas.parameters, code <= CONSENT);
  }

  #keep(pegawai: Pegawai): Kept {
    if (this.#last?.perkara.pegawai === pegawai) return this.#last;
    let kept = this.#kept.get(pegawai);
    if (!kept) {
      if (this.#kept.size >= KEPT_PEOPLE) this.#kept.clear();
      this.#kept.set(pegawai, (kept = this.#read(pegawai)));
    }
    this.#last = kept;
    return kept;
  }

  #read(pegawai: Pegawai): Kept {
    const { pegawaiRules, parameters } = this.#berkas;
    const perkara = perkaraPegawai(this.#berkas, pegawai);
    const code = worst(pegawaiRules, (rule) => rule.check(perkara, parameters));
    const mask = bits(this.#pegawaiConcerns, perkara);
    const pairs = this.#pairsFrom(perkara.asal.jabatan.jabatanId);
    return { perkara, pairs, code, mask, byJabatan: null, bySelMask: null, jabatanId: null, jabatanCode: ALLOWED };
  }

  #codeJabatan(kept: Kept, jabatanId: string): number {
    if (kept.code === FORBIDDEN) return FORBIDDEN;
    if (kept.jabatanId === jabatanId) return kept.jabatanCode;
    const pair = this.#pairOf(kept, jabatanId);
    if (pair.code === FORBIDDEN) return FORBIDDEN;
    const code = kept.byJabatan?.get(jabatanId) ?? this.#askJabatan(kept, pair);
    if (kept.jabatanId !== null) (kept.byJabatan ??= new Map()).set(jabatanId, code);
    kept.jabatanId = jabatanId;
    kept.jabatanCode = code;
    return code;
  }

  #askJabatan(kept: Kept, pair: Pair): number {
    const { jabatanRules, parameters } = this.#berkas;
    const perkara = perkaraJabatan(kept.perkara, pair.perkara);
    const own = worst(jabatanRules, (rule) => rule.check(perkara, parameters));
    return Math.max(kept.code, pair.code, own);
  }

  #pairsFrom(asalId: string): Map<string, Pair> {
    let pairs = this.#pairs.get(asalId);
    if (!pairs) this.#pairs.set(asalId, (pairs = new Map()));
    return pairs;
  }

  #pairOf({ perkara: { asal }, pairs }: Kept, tujuanId: string): Pair {
    return this.#pair(pairs, asal.jabatan.jabatanId, tujuanId);
  }

  #pair(pairs: Map<string, Pair>, asalId: string, tujuanId: string): Pair {
    let pair = pairs.get(tujuanId);
    if (!pair) {
      const { pasanganRules, parameters } = this.#berkas;
      const perkara = perkaraPasangan(this.#berkas, asalId, tujuanId);
      pair = { perkara, code: worst(pasanganRules, (rule) => rule.check(perkara, parameters)) };
      pairs.set(tujuanId, pair);
    }
    return pair;
  }

  #maskOf(sel: Sel): number {
    const { index } = this.#berkas;
    const known = index.sel[sel.indeks] === sel ? (this.#selMasks[sel.indeks] as number) : -1;
    if (known !== -1) return known;
    const mask = bits(this.#selConcerns, sel);
    if (index.sel[sel.indeks] === sel) this.#selMasks[sel.indeks] = mask;
    return mask;
  }

  #codeKind(kept: Kept, tujuan: Sel, mask: number): number {
    if (mask === 0) return ALLOWED;
    const known = kept.bySelMask?.get(mask);
    if (known !== undefined) return known;
    const code = this.#askUnor(kept, tujuan, mask);
    (kept.bySelMask ??= new Map()).set(mask, code);
    return code;
  }

  #askUnor(kept: Kept, tujuan: Sel, mask: number): number {
    const { unorRules, parameters } = this.#berkas;
    const pair = this.#pairOf(kept, tujuan.jabatan.jabatanId);
    const perkara: Perkara = { ...perkaraJabatan(kept.perkara, pair.perkara), tujuan };
    const concerned = unorRules.filter((_, i) => (mask & (1 << i)) !== 0);
    return worst(concerned, (rule) => rule.check(perkara, parameters));
  }
}

/** The worst verdict of the rules; stops at the first `forbidden`. */
function worst<R extends Rule>(rules: readonly R[], ask: (rule: R) => Outcome): number {
  let code = 0;
  for (const rule of rules) {
    const now = CODE[ask(rule).verdict];
    if (now > code) code = now;
    if (code === FORBIDDEN) break;
  }
  return code;
}

/** The bit of a unor rule (there are far fewer than 31) and what it asks to know whether it is concerned. */
interface Concern<T> {
  readonly bit: number;
  readonly test: (subject: T) => boolean;
}

function concernsOf<T>(
  rules: readonly UnorRule[],
  testOf: (concerns: UnorRule['concerns']) => ((subject: T) => boolean) | undefined,
): Concern<T>[] {
  return rules.flatMap(({ concerns }, i) => {
    const test = testOf(concerns);
    return test ? [{ bit: 1 << i, test }] : [];
  });
}

function bits<T>(concerns: readonly Concern<T>[], subject: T): number {
  let mask = 0;
  for (const { bit, test } of concerns) if (test(subject)) mask |= bit;
  return mask;
}
