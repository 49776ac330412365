import type { PaketIndex, Pegawai, Sel } from '../domain/index.ts';
import { readAssumptions } from './assumptions.ts';
import { rulesNotChecked } from './catalogue.ts';
import { CODE, FastPath, verdictOf } from './fast-path.ts';
import { articleOf } from './laws.ts';
import type { Outcome } from './outcome.ts';
import { ownPlaceFinding } from './own-place.ts';
import {
  type Berkas,
  berkasOf,
  isOwnPlace,
  outcomeOf,
  perkaraJabatan,
  perkaraPasangan,
  perkaraPegawai,
} from './perkara.ts';
import type { Rule } from './rule.ts';
import type { Judge, Judgement, Perkara, PerkaraPegawai, RuleFinding } from './verdict.ts';

/**
 * The judge of one package, on the tmt of its policy. `verdict` and `verdictJabatan` keep small codes and build no sentence; `judge`
 * asks every rule. Both ask the same rules, so their verdicts agree.
 */
export function createJudge(index: PaketIndex): Judge {
  const berkas = berkasOf(index);
  const fast = new FastPath(berkas);
  return {
    rulesChecked: berkas.rules.map((r) => r.id).sort(),
    rulesNotChecked: rulesNotChecked(berkas.rules),
    assumptions: readAssumptions(index),
    verdictPasangan: (asalId, tujuanId) => verdictOf(fast.codePasangan(asalId, tujuanId)),
    verdictJabatan: (pegawai, jabatanId) => verdictOf(fast.codeJabatan(pegawai, jabatanId)),
    verdict: (pegawai, tujuan) => verdictOf(fast.code(pegawai, tujuan)),
    judge: (pegawai, tujuan) => judgementOf(berkas, pegawai, tujuan, (p) => fast.mayStay(p)),
    remarks: (pegawai, tujuan) => remarksOf(berkas, pegawai, tujuan),
    mayStay: (pegawai) => fast.mayStay(pegawai),
  };
}

function judgementOf(berkas: Berkas, pegawai: Pegawai, tujuan: Sel, mayStay: (p: Pegawai) => boolean): Judgement {
  const own = perkaraPegawai(berkas, pegawai);
  if (isOwnPlace(own.asal, tujuan)) {
    const finding = ownPlaceFinding(own, mayStay(pegawai));
    return { verdict: finding.verdict, rules: [finding] };
  }
  const findings = askAll(berkas, own, tujuan).map(findingOf).sort(byId);
  const code = findings.reduce((most, f) => Math.max(most, CODE[f.verdict]), 0);
  return { verdict: verdictOf(code), rules: findings };
}

/** A plan has a thousand moves and tells of each only this: the other findings get no sentence, which is most of the work. */
function remarksOf(berkas: Berkas, pegawai: Pegawai, tujuan: Sel): RuleFinding[] {
  const told = askAll(berkas, perkaraPegawai(berkas, pegawai), tujuan).filter(({ outcome }) => isTold(outcome));
  return told.map(findingOf).sort(byId);
}

const isTold = ({ verdict, remark }: Outcome): boolean =>
  verdict === 'needs-consent' || (verdict === 'allowed' && remark);

interface Answer {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/** What every rule answers on a move, before it is put into sentences. */
function askAll(berkas: Berkas, own: PerkaraPegawai, tujuan: Sel): Answer[] {
  const pair = perkaraPasangan(berkas, own.asal.jabatan.jabatanId, tujuan.jabatan.jabatanId);
  const perkara: Perkara = { ...perkaraJabatan(own, pair), tujuan };
  return berkas.rules.map((rule) => ({ rule, outcome: outcomeOf(rule, perkara, berkas.parameters) }));
}

const byId = (a: RuleFinding, b: RuleFinding): number => (a.id < b.id ? -1 : 1);

const findingOf = ({ rule, outcome }: Answer): RuleFinding => ({
  id: rule.id,
  verdict: outcome.verdict,
  remark: outcome.remark,
  facts: outcome.facts ?? {},
  article: articleOf(rule.sources),
  message: rule.explain(outcome),
  remedy: rule.remedy(outcome),
});
