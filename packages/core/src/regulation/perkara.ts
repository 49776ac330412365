import { arahOf, type PaketIndex, type Pegawai, type Sel } from '../domain/index.ts';
import { completedMonths, type Day } from '../kernel/index.ts';
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
  /** All of them, for the full judgement. */
  readonly rules: readonly Rule[];
  /** By stage, without the SOFT ones: those remark and never change a verdict. */
  readonly pegawaiRules: readonly PegawaiRule[];
  readonly pasanganRules: readonly PasanganRule[];
  readonly jabatanRules: readonly JabatanRule[];
  readonly unorRules: readonly UnorRule[];
}

export function berkasOf(index: PaketIndex): Berkas {
  const { kebijakan } = index.paket;
  const { tmt } = kebijakan;
  const rules = allRules.filter((r) => r.validFrom <= tmt && (r.validTo === null || tmt <= r.validTo));
  const deciding = rules.filter((r) => r.kind !== 'SOFT');
  return {
    index,
    organisasi: organisasiOf(index),
    parameters: parametersFor(kebijakan),
    tmt,
    rules,
    pegawaiRules: deciding.filter((r) => r.looksAt === 'pegawai'),
    pasanganRules: deciding.filter((r) => r.looksAt === 'pasangan'),
    jabatanRules: deciding.filter((r) => r.looksAt === 'jabatan'),
    unorRules: deciding.filter((r) => r.looksAt === 'unor'),
  };
}

export function perkaraPegawai({ index, organisasi, tmt }: Berkas, pegawai: Pegawai): PerkaraPegawai {
  const asal = asalOf(index, pegawai);
  return {
    index,
    organisasi,
    pegawai,
    asal,
    profilAsal: organisasi.profil(asal.jabatan.jabatanId),
    tmt,
    bulanJabatan: completedMonths(pegawai.tmtJabatan, tmt),
    bulanUsia: pegawai.tanggalLahir === null ? null : completedMonths(pegawai.tanggalLahir, tmt),
  };
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
  bulanJabatan: pegawai.bulanJabatan,
  bulanUsia: pegawai.bulanUsia,
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
