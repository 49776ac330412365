import type { PaketIndex, Tempat } from '../domain/index.ts';
import { addMonths, type Day } from '../kernel/index.ts';
import { isMovable } from '../planning/index.ts';
import { bacaMasa, createJudge, type Masa } from '../regulation/index.ts';
import type { Halangan } from './dokumen.ts';
import { halanganOf } from './halangan.ts';
import { tujuanSetara } from './peserta.ts';

export interface BarisMasa {
  readonly pegawaiId: string;
  readonly tempat: Tempat;
  /** Whole months in the present jabatan on the tmt. */
  readonly bulan: number;
  readonly genapPada: Day;
}

export interface BarisJatuhTempo extends BarisMasa {
  /** `pensiun`: close to retirement; `terhalang`: no lawful place of the same level. */
  readonly keadaan: 'dapat' | 'terhalang' | 'pensiun';
  /** Lawful formasi of the same level elsewhere, whether or not there is room. */
  readonly tujuan: number;
  readonly bupPada: Day | null;
  readonly halangan: readonly Halangan[];
}

export interface DaftarJatuhTempo {
  readonly tmt: Day;
  readonly maksimumBulan: number;
  readonly pasal: string;
  readonly jatuhTempo: readonly BarisJatuhTempo[];
  /** Functional posts over the same term: they follow their own career and are not due (EL-06). */
  readonly fungsional: readonly BarisMasa[];
  /** People who become due within twelve months after the tmt. */
  readonly segera: number;
}

/** Who has been longer in one jabatan than the policy's maximum on its tmt, longest first, with what stands in the way. */
export function daftarJatuhTempo(index: PaketIndex): DaftarJatuhTempo {
  const { tmt } = index.paket.kebijakan;
  const judge = createJudge(index);
  const masa = bacaMasa(index);
  const tujuanOf = tujuanSetara(index, judge);
  const year = addMonths(tmt, 12);
  const jatuhTempo: BarisJatuhTempo[] = [];
  const fungsional: BarisMasa[] = [];
  let segera = 0;
  for (const home of index.sel) {
    for (const p of home.pemangku) {
      const own = masa.of(p);
      const row = { pegawaiId: p.pegawaiId, tempat: tempatOf(p), bulan: own.bulan, genapPada: own.genapPada };
      if (own.jalur === 'fungsional' && tmt > own.genapPada) fungsional.push(row);
      if (own.jalur !== 'umum') continue;
      if (!masa.jatuhTempo(own, tmt)) {
        if (masa.jatuhTempo(own, year)) segera++;
        continue;
      }
      const tujuan = isMovable(p) ? tujuanOf(p, home).length : 0;
      const keadaan = masa.dekatPensiun(own, tmt) ? 'pensiun' : tujuan > 0 ? 'dapat' : 'terhalang';
      const halangan = keadaan === 'terhalang' ? halanganOf(index, judge, p) : [];
      jatuhTempo.push({ ...row, keadaan, tujuan, bupPada: own.bupPada, halangan });
    }
  }
  const { maksimumBulan, pasal } = masa;
  return {
    tmt,
    maksimumBulan,
    pasal: pasal.maksimum,
    jatuhTempo: jatuhTempo.sort(longestFirst),
    fungsional: fungsional.sort(longestFirst),
    segera,
  };
}

export interface MasaSendiri extends Masa {
  readonly maksimumBulan: number;
  readonly pasal: string;
  readonly jatuhTempo: boolean;
}

/** The own row of one person, for the own page; null where the person is not active. */
export function masaSendiri(index: PaketIndex, pegawaiId: string): MasaSendiri | null {
  const p = index.pegawaiById.get(pegawaiId);
  if (!p) return null;
  const masa = bacaMasa(index);
  const own = masa.of(p);
  return {
    ...own,
    maksimumBulan: masa.maksimumBulan,
    pasal: masa.pasal.maksimum,
    jatuhTempo: masa.jatuhTempo(own, index.paket.kebijakan.tmt),
  };
}

const tempatOf = (p: { readonly unorId: string; readonly jabatanId: string }): Tempat => ({
  unorId: p.unorId,
  jabatanId: p.jabatanId,
});

const longestFirst = (a: BarisMasa, b: BarisMasa): number =>
  b.bulan - a.bulan || (a.pegawaiId < b.pegawaiId ? -1 : Number(a.pegawaiId > b.pegawaiId));
