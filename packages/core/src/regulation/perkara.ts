import { arahOf, type PaketIndex, type Pegawai, type Sel } from '../domain/index.ts';
import type { Day } from '../kernel/index.ts';
import { asalOf } from './asal.ts';
import { type Organisasi, organisasiOf } from './organisasi.ts';
import { notConcerned, type Outcome } from './outcome.ts';
import { type Parameters, parametersFor } from './parameters/index.ts';
import type { JabatanRule, PasanganRule, PegawaiRule, Rule, UnorRule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import type { Perkara, PerkaraJabatan, PerkaraPasangan, PerkaraPegawai } from './verdict.ts';

/** Everything a judgement needs that does not depend on who asks: the package, the figures and the rules in force on its tmt. */
export interface Berkas {
  readonly index: PaketIndex;
  readonly organisasi: Organisasi;
  readonly parameters: Parameters;
  readonly tmt: Day;
  readonly rules: readonly Rule[];
  readonly pegawaiRules: readonly PegawaiRule[];
  readonly pasanganRules: readonly PasanganRule[];
  readonly jabatanRules: readonly JabatanRule[];
  readonly unorRules: readonly UnorRule[];
}

export function berkasOf(index: PaketIndex): Berkas {
  const { kebijakan } = index.paket;
  const { tmt } = kebijakan;
  const rules = allRules.filter((r) => r.validFrom <= tmt && (r.validTo === null || tmt <= r.validTo));
  return {
    index,
    organisasi: organisasiOf(index),
    parameters: parametersFor(kebijakan),
    tmt,
    rules,
    pegawaiRules: rules.filter((r) => r.looksAt === 'pegawai'),
    pasanganRules: rules.filter((r) => r.looksAt === 'pasangan'),
    jabatanRules: rules.filter((r) => r.looksAt === 'jabatan'),
    unorRules: rules.filter((r) => r.looksAt === 'unor'),
  };
}

export function perkaraPegawai({ index, organisasi, tmt }: Berkas, pegawai: Pegawai): PerkaraPegawai {
  const asal = asalOf(index, pegawai);
  return { index, organisasi, pegawai, asal, profilAsal: organisasi.profil(asal.jabatan.jabatanId), tmt };
}

export function perkaraPasangan({ index, organisasi, tmt }: Berkas, asalId: string, tujuanId: string): PerkaraPasangan {
  const jabatanAsal = organisasi.jabatan(asalId);
  const jabatan = organisasi.jabatan(tujuanId);
  return {
    index,
    jabatanAsal,
    profilAsal: organisasi.profil(asalId),
    jabatan,
    profil: organisasi.profil(tujuanId),
    arah: arahOf(jabatanAsal, jabatan),
    tmt,
  };
}

export const perkaraJabatan = (pegawai: PerkaraPegawai, pasangan: PerkaraPasangan): PerkaraJabatan => ({
  index: pegawai.index,
  organisasi: pegawai.organisasi,
  pegawai: pegawai.pegawai,
  asal: pegawai.asal,
  profilAsal: pegawai.profilAsal,
  tmt: pegawai.tmt,
  jabatanAsal: pasangan.jabatanAsal,
  jabatan: pasangan.jabatan,
  profil: pasangan.profil,
  arah: pasangan.arah,
});

/** The answer of one rule; a unor rule that concerns neither the sel nor the person is not asked. */
export function outcomeOf(rule: Rule, perkara: Perkara, parameters: Parameters): Outcome {
  if (rule.looksAt !== 'unor') return rule.check(perkara, parameters);
  const { sel, pegawai } = rule.concerns;
  const concerned = sel?.(perkara.tujuan, perkara.organisasi) || pegawai?.(perkara);
  return concerned ? rule.check(perkara, parameters) : notConcerned;
}

/** True when the sel asked for is the present place. */
export const isOwnPlace = (asal: Sel, tujuan: Sel): boolean =>
  asal === tujuan || (asal.indeks === tujuan.indeks && asal.key === tujuan.key);
