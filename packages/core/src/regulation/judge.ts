import { arahOf, type PaketIndex, type Pegawai, type Sel } from '../domain/index.ts';
import { asalOf } from './asal.ts';
import { readAssumptions } from './assumptions.ts';
import { rulesNotChecked } from './catalogue.ts';
import { articleOf } from './laws.ts';
import { organisasiOf } from './organisasi.ts';
import { notConcerned, type Outcome } from './outcome.ts';
import { parametersFor } from './parameters/index.ts';
import type { JabatanRule, PegawaiRule, Rule, UnorRule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { ownPlaceFinding } from './own-place.ts';
import { mayStay } from './stay.ts';
import type { Judge, Judgement, Perkara, PerkaraJabatan, PerkaraPegawai, RuleFinding, Verdict } from './verdict.ts';

/** Verdicts as small numbers, so that the sum of several is their maximum. */
const ORDER: readonly Verdict[] = ['allowed', 'needs-consent', 'unknown', 'forbidden'];
const CODE: Readonly<Record<Verdict, number>> = { allowed: 0, 'needs-consent': 1, unknown: 2, forbidden: 3 };
const FORBIDDEN = CODE.forbidden;

/** What is kept of a person between questions; dropped when more than this many people are kept. */
const KEPT_PEOPLE = 20_000;

interface Kept {
  readonly perkara: PerkaraPegawai;
  readonly code: number;
  /** Bits of the unor rules that concern this person wherever the move goes. */
  readonly mask: number;
  readonly byJabatan: Map<string, number>;
}

/**
 * The judge of one package on the tmt of its policy. `verdict` asks in stages (person, jabatan, unor), keeps small codes and builds no
 * sentence; `judge` asks every rule of the catalogue. Both use the same rules, so their verdicts agree.
 */
export function createJudge(index: PaketIndex): Judge {
  const { kebijakan } = index.paket;
  const { tmt } = kebijakan;
  const parameters = parametersFor(kebijakan);
  const organisasi = organisasiOf(index);
  const rules = allRules.filter((r) => r.validFrom <= tmt && (r.validTo === null || tmt <= r.validTo));
  const pegawaiRules = rules.filter((r): r is PegawaiRule => r.looksAt === 'pegawai');
  const jabatanRules = rules.filter((r): r is JabatanRule => r.looksAt === 'jabatan');
  const unorRules = rules.filter((r): r is UnorRule => r.looksAt === 'unor');
  const maskOfSel = new Int32Array(index.sel.length).fill(-1);
  const kept = new Map<Pegawai, Kept>();
  let last: Kept | null = null;

  function perkaraOf(pegawai: Pegawai): PerkaraPegawai {
    const asal = asalOf(index, pegawai);
    return { index, organisasi, pegawai, asal, profilAsal: organisasi.profil(asal.jabatan.jabatanId), tmt };
  }

  function keep(pegawai: Pegawai): Kept {
    if (last?.perkara.pegawai === pegawai) return last;
    let found = kept.get(pegawai);
    if (!found) {
      if (kept.size >= KEPT_PEOPLE) kept.clear();
      const perkara = perkaraOf(pegawai);
      const code = worst(pegawaiRules, (rule) => rule.check(perkara, parameters));
      const mask = bits(unorRules, (rule) => rule.concerns.pegawai?.(perkara) ?? false);
      found = { perkara, code, mask, byJabatan: new Map() };
      kept.set(pegawai, found);
    }
    last = found;
    return found;
  }

  function withJabatan(perkara: PerkaraPegawai, jabatanId: string): PerkaraJabatan {
    const jabatan = index.jabatanById.get(jabatanId);
    if (!jabatan) throw new Error(`judge: jabatan "${jabatanId}" is not in the package.`);
    return { ...perkara, jabatan, profil: organisasi.profil(jabatanId), arah: arahOf(perkara.asal.jabatan, jabatan) };
  }

  function codeJabatan(known: Kept, jabatanId: string): number {
    if (known.code === FORBIDDEN) return FORBIDDEN;
    let code = known.byJabatan.get(jabatanId);
    if (code === undefined) {
      const perkara = withJabatan(known.perkara, jabatanId);
      code = Math.max(
        known.code,
        worst(jabatanRules, (rule) => rule.check(perkara, parameters)),
      );
      known.byJabatan.set(jabatanId, code);
    }
    return code;
  }

  function maskSel(sel: Sel): number {
    const compute = () => bits(unorRules, (rule) => rule.concerns.sel?.(sel, organisasi) ?? false);
    if (index.sel[sel.indeks] !== sel) return compute();
    const known = maskOfSel[sel.indeks] as number;
    return known === -1 ? (maskOfSel[sel.indeks] = compute()) : known;
  }

  function codeUnor(known: Kept, tujuan: Sel): number {
    const mask = known.mask | maskSel(tujuan);
    if (mask === 0) return 0;
    const perkara: Perkara = { ...withJabatan(known.perkara, tujuan.jabatan.jabatanId), tujuan };
    const concerned = unorRules.filter((_, i) => (mask & (1 << i)) !== 0);
    return worst(concerned, (rule) => rule.check(perkara, parameters));
  }

  function staying(perkara: PerkaraPegawai): boolean {
    return mayStay(perkara, parameters, () => keep(perkara.pegawai).code <= CODE['needs-consent']);
  }

  function verdict(pegawai: Pegawai, tujuan: Sel): Verdict {
    const known = keep(pegawai);
    if (tujuan.key === known.perkara.asal.key) return staying(known.perkara) ? 'allowed' : 'forbidden';
    const code = codeJabatan(known, tujuan.jabatan.jabatanId);
    return ORDER[code === FORBIDDEN ? code : Math.max(code, codeUnor(known, tujuan))] as Verdict;
  }

  function judge(pegawai: Pegawai, tujuan: Sel): Judgement {
    const known = perkaraOf(pegawai);
    if (tujuan.key === known.asal.key) {
      const finding = ownPlaceFinding(known, staying(known));
      return { verdict: finding.verdict, rules: [finding] };
    }
    const perkara: Perkara = { ...withJabatan(known, tujuan.jabatan.jabatanId), tujuan };
    const findings = rules.map((rule) => findingOf(rule, outcomeOf(rule, perkara)));
    findings.sort((a, b) => (a.id < b.id ? -1 : 1));
    const code = findings.reduce((most, f) => Math.max(most, CODE[f.verdict]), 0);
    return { verdict: ORDER[code] as Verdict, rules: findings };
  }

  /** As the fast path asks: a unor rule that concerns neither the sel nor the person is not asked. */
  function outcomeOf(rule: Rule, perkara: Perkara): Outcome {
    if (rule.looksAt !== 'unor') return rule.check(perkara, parameters);
    const { sel, pegawai } = rule.concerns;
    const concerned = sel?.(perkara.tujuan, organisasi) || pegawai?.(perkara);
    return concerned ? rule.check(perkara, parameters) : notConcerned;
  }

  return {
    rulesChecked: rules.map((r) => r.id).sort(),
    rulesNotChecked: rulesNotChecked(rules),
    assumptions: readAssumptions(index),
    verdictJabatan: (pegawai, jabatanId) => ORDER[codeJabatan(keep(pegawai), jabatanId)] as Verdict,
    verdict,
    judge,
    mayStay: (pegawai) => staying(keep(pegawai).perkara),
  };
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

/** At most 31 unor rules: one bit each. */
function bits(rules: readonly UnorRule[], test: (rule: UnorRule) => boolean): number {
  let mask = 0;
  for (const [i, rule] of rules.entries()) if (test(rule)) mask |= 1 << i;
  return mask;
}

function findingOf(rule: Rule, outcome: Outcome): RuleFinding {
  return {
    id: rule.id,
    verdict: outcome.verdict,
    remark: outcome.remark,
    facts: outcome.facts ?? {},
    article: articleOf(rule.sources),
    message: rule.explain(outcome),
    remedy: rule.remedy(outcome),
  };
}
