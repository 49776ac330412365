import type { SkenarioBaru } from '@seimbang/contract';
import type { Asumsi, Kebijakan, Kunci, LintasJabatan, Paket, PaketIndex } from '@seimbang/core/domain';
import { canonicalHash, type Day, ok } from '@seimbang/core/kernel';
import { type Outcome, problem } from '../../shared/problem.ts';

/** The dials of a scenario, as stored. Everything else comes from the policy of the package. */
export interface Kenop {
  readonly maksimumMutasi: number | null;
  readonly lintasJabatan: LintasJabatan;
  readonly bobot: Kebijakan['bobot'];
  readonly tmt: Day;
  readonly kunci: readonly Pick<Kunci, 'pegawaiId' | 'tindakan' | 'unorId' | 'jabatanId'>[];
  readonly asumsi: readonly Asumsi[];
}

/** The dials as the package has them. */
export const kenopOf = ({ kebijakan, kunci }: Paket): Kenop => ({
  maksimumMutasi: kebijakan.maksimumMutasi,
  lintasJabatan: kebijakan.lintasJabatan,
  bobot: kebijakan.bobot,
  tmt: kebijakan.tmt,
  kunci: kunci.map(({ pegawaiId, tindakan, unorId, jabatanId }) => ({ pegawaiId, tindakan, unorId, jabatanId })),
  asumsi: [],
});

/** Wanted dials; an absent or undefined one stays. */
export type Turns = { readonly [K in keyof SkenarioBaru]?: SkenarioBaru[K] | undefined };

/** What a person turned, over what was there; what was not named stays. */
export function turned(kenop: Kenop, wanted: Turns): Kenop {
  const { maksimumMutasi, lintasJabatan, bobot, tmt, kunci, asumsi } = wanted;
  return {
    maksimumMutasi: maksimumMutasi === undefined ? kenop.maksimumMutasi : maksimumMutasi,
    lintasJabatan: lintasJabatan ?? kenop.lintasJabatan,
    bobot: bobot ?? kenop.bobot,
    tmt: (tmt as Day | undefined) ?? kenop.tmt,
    kunci: kunci ?? kenop.kunci,
    asumsi: asumsi ?? kenop.asumsi,
  };
}

/** The package as this scenario plans it. Assumptions confirmed for everybody hold in every scenario. */
export function paketWith(paket: Paket, kenop: Kenop): Paket {
  const { maksimumMutasi, lintasJabatan, bobot, tmt, kunci } = kenop;
  const asumsi = [...new Set([...paket.kebijakan.asumsi, ...kenop.asumsi])].sort();
  return {
    ...paket,
    kunci: kunci.map((k) => ({ ...k, ekstra: {} })),
    kebijakan: { ...paket.kebijakan, maksimumMutasi, lintasJabatan, bobot, tmt, asumsi },
  };
}

/** Fingerprint of a package under these dials: same fingerprint, same package, same plan. */
export const sidikOf = (versi: number, kenop: Kenop): string => canonicalHash({ versi, ...kenop });

/** Every lock must name people and places of the package. */
export function checkKunci(index: PaketIndex, kenop: Kenop): Outcome<void> {
  for (const { pegawaiId, unorId, jabatanId } of kenop.kunci) {
    if (!index.pegawaiById.has(pegawaiId))
      return problem('rujukan-tidak-ada', { nilai: pegawaiId, kolom: 'kunci.pegawaiId' });
    if (unorId !== null && !index.unorById.has(unorId))
      return problem('rujukan-tidak-ada', { nilai: unorId, kolom: 'kunci.unorId' });
    if (jabatanId !== null && !index.jabatanById.has(jabatanId))
      return problem('rujukan-tidak-ada', { nilai: jabatanId, kolom: 'kunci.jabatanId' });
  }
  return ok(undefined);
}
