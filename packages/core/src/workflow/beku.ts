import { formasiKey, isAktif, type PaketIndex, type Pegawai, type Tempat } from '../domain/index.ts';
import type { Judge, Verdict } from '../regulation/index.ts';

/** What was true of a line on the day the list was frozen; its canonical hash is what `bekuUtuh` compares. */
export interface BarisBeku {
  readonly barisId: string;
  readonly pegawaiId: string;
  readonly tujuan: Tempat;
  readonly unit: string;
  readonly jabatan: string;
  readonly golongan: string | null;
  /** PNS, PPPK ... and the SIASN code of the legal status: `PNS 01`. */
  readonly status: string;
  readonly verdict: Verdict;
}

/** Which fact has changed, what it was and what it is; `kini` is null where the person or the place is no longer in the data. */
export interface Perubahan {
  readonly barisId: string;
  readonly pegawaiId: string;
  readonly fakta: 'pegawai' | 'tujuan' | 'unit' | 'jabatan' | 'golongan' | 'status' | 'verdict';
  readonly dulu: string | null;
  readonly kini: string | null;
}

/** The facts of one line as they are now. Throws where the person or the place is not in the data: such a line cannot be frozen. */
export function bekukan(
  index: PaketIndex,
  judge: Judge,
  baris: { readonly barisId: string; readonly pegawaiId: string; readonly to: Tempat },
): BarisBeku {
  const { barisId, pegawaiId, to } = baris;
  const pegawai = index.pegawaiById.get(pegawaiId);
  const sel = index.selByKey.get(formasiKey(to.unorId, to.jabatanId));
  if (!pegawai || !sel) throw new Error(`bekukan: pegawai or place of line "${barisId}" is not in the index.`);
  const verdict = isAktif(pegawai) ? judge.verdict(pegawai, sel) : 'forbidden';
  return { barisId, pegawaiId, tujuan: to, ...ownFacts(pegawai), verdict };
}

/** What has changed in the data since a list was frozen, line by line; empty = nothing. The frozen list itself stays as it is. */
export const perubahanSejakBeku = (beku: readonly BarisBeku[], index: PaketIndex, judge: Judge): Perubahan[] =>
  beku.flatMap((b) => changesOf(b, index, judge));

const ownFacts = (p: Pegawai) => ({
  unit: p.unorId,
  jabatan: p.jabatanId,
  golongan: p.golongan,
  status: `${p.status} ${p.kedudukanHukum}`,
});

const FAKTA = ['unit', 'jabatan', 'golongan', 'status', 'verdict'] as const;

function changesOf(b: BarisBeku, index: PaketIndex, judge: Judge): Perubahan[] {
  const { barisId, pegawaiId, tujuan } = b;
  const gone = (fakta: 'pegawai' | 'tujuan', dulu: string): Perubahan => ({
    barisId,
    pegawaiId,
    fakta,
    dulu,
    kini: null,
  });
  const pegawai = index.pegawaiById.get(pegawaiId);
  if (!pegawai) return [gone('pegawai', pegawaiId)];
  const here = index.selByKey.has(formasiKey(tujuan.unorId, tujuan.jabatanId));
  const now = here ? bekukan(index, judge, { barisId, pegawaiId, to: tujuan }) : { ...b, ...ownFacts(pegawai) };
  const changed = FAKTA.filter((fakta) => now[fakta] !== b[fakta]).map((fakta) => ({
    barisId,
    pegawaiId,
    fakta,
    dulu: b[fakta],
    kini: now[fakta],
  }));
  return here ? changed : [gone('tujuan', `${tujuan.jabatanId} @ ${tujuan.unorId}`), ...changed];
}
