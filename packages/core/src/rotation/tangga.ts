import { arahOf, indexPaket, type Jabatan, type PaketIndex } from '../domain/index.ts';
import { bacaMasa, createJudge, type Judge } from '../regulation/index.ts';
import { isNear } from './jalur.ts';

/** A jabatan on the ladder of its rumpun. */
export interface AnakTangga {
  readonly jabatanId: string;
  readonly kelas: number | null;
  readonly formasi: number;
  readonly lowong: number;
  readonly pegawai: number;
  /** Of these, people whose rotation is due. */
  readonly jatuhTempo: number;
}

export interface Tangga {
  readonly rumpun: string;
  /** Highest class first. */
  readonly jabatan: readonly AnakTangga[];
  /** Steps that the law about the two jabatan leaves open: to the next higher class, or between posts of one class. */
  readonly langkah: readonly { readonly dari: string; readonly ke: string; readonly arah: 'setara' | 'promosi' }[];
  /** Jabatan of other rumpun that a step leads to. */
  readonly keluar: number;
}

/** The rumpun of a package with people or formasi, by name. */
export const rumpunList = (index: PaketIndex): string[] =>
  [...new Set(index.sel.flatMap((s) => s.jabatan.rumpun ?? []))].sort((a, b) => (a < b ? -1 : 1));

/** The ladder of one rumpun. Null where no jabatan has it. */
export function tanggaOf(start: PaketIndex, rumpun: string): Tangga | null {
  const index = indexPaket({
    ...start.paket,
    kebijakan: { ...start.paket.kebijakan, lintasJabatan: 'promosi' },
    kunci: [],
  });
  const used = index.paket.jabatan.filter((j) => index.selByJabatan.has(j.jabatanId));
  const own = used.filter((j) => j.rumpun === rumpun).sort(byKelas);
  if (own.length === 0) return null;
  const judge = createJudge(index);
  const others = used.filter((j) => j.rumpun !== rumpun);
  return {
    rumpun,
    jabatan: own.map((j) => anakTangga(index, j)),
    langkah: own.flatMap((dari) => stepsOf(judge, dari, own)),
    keluar: others.filter((ke) => own.some((dari) => stepOf(judge, dari, ke) !== null)).length,
  };
}

const byKelas = (a: Jabatan, b: Jabatan): number =>
  (b.kelas ?? 0) - (a.kelas ?? 0) || (a.jabatanId < b.jabatanId ? -1 : 1);

function anakTangga(index: PaketIndex, { jabatanId, kelas }: Jabatan): AnakTangga {
  const list = index.selByJabatan.get(jabatanId) ?? [];
  const places = list.filter((s) => s.resmi);
  const people = list.flatMap((s) => s.pemangku);
  const masa = bacaMasa(index);
  return {
    jabatanId,
    kelas,
    formasi: places.length,
    lowong: places.filter((s) => s.pemangku.length === 0).length,
    pegawai: people.length,
    jatuhTempo: people.filter((p) => masa.jatuhTempo(masa.of(p), index.paket.kebijakan.tmt)).length,
  };
}

/** Sideways once per pair; upwards only to the nearest class that is open, so that the picture shows steps and not jumps. */
function stepsOf(judge: Judge, dari: Jabatan, own: readonly Jabatan[]): Tangga['langkah'] {
  const open = own.flatMap((ke) => stepOf(judge, dari, ke) ?? []);
  const up = open.filter((s) => s.arah === 'promosi');
  const nearest = Math.min(...up.map((s) => s.kelas ?? 0));
  return open
    .filter((s) => (s.arah === 'promosi' ? (s.kelas ?? 0) === nearest : s.dari < s.ke))
    .map(({ dari: d, ke, arah }) => ({ dari: d, ke, arah }));
}

interface Step {
  readonly dari: string;
  readonly ke: string;
  readonly arah: 'setara' | 'promosi';
  readonly kelas: number | null;
}

/** A rise within a kind of post is a step of a career even where the scope of plans does not open it. */
function stepOf(judge: Judge, dari: Jabatan, ke: Jabatan): Step | null {
  const arah = arahOf(dari, ke);
  if ((arah !== 'setara' && arah !== 'promosi') || !isNear(dari, ke)) return null;
  const within = arah === 'promosi' && ke.jenis === dari.jenis && ke.jenis !== 'struktural';
  const verdict = judge.verdictPasangan(dari.jabatanId, ke.jabatanId);
  if (!within && verdict !== 'allowed' && verdict !== 'needs-consent') return null;
  return { dari: dari.jabatanId, ke: ke.jabatanId, arah, kelas: ke.kelas };
}
