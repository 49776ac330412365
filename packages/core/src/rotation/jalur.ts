import {
  arahOf,
  indexPaket,
  type Jabatan,
  type PaketIndex,
  type Pegawai,
  type Sel,
  tingkatOf,
} from '../domain/index.ts';
import { createJudge, type Judge, type RuleFinding } from '../regulation/index.ts';
import type { Halangan } from './dokumen.ts';

/** One requirement of a next step, with the facts of the person. */
export interface SyaratLangkah extends Halangan {
  readonly keadaan: 'memenuhi' | 'kurang' | 'tidak-diketahui';
}

/** A jabatan that may come next. */
export interface LangkahKarier {
  readonly jabatanId: string;
  readonly arah: 'sejabatan' | 'setara' | 'promosi';
  readonly syarat: readonly SyaratLangkah[];
  /** Requirements not met or not known. */
  readonly kurang: number;
  /** Formasi of this jabatan beside the own one, and how many of them nobody holds. */
  readonly formasi: number;
  readonly lowong: number;
}

export interface JalurKarier {
  readonly jabatanId: string;
  /** Reached by fewest missing requirements first; promotions before equal posts. */
  readonly langkah: readonly LangkahKarier[];
  /** What keeps the person where they are at present, whichever jabatan is wanted (term in post, protection, discipline ...). */
  readonly saatIni: readonly Halangan[];
}

/** Requirements of the jabatan that a person can grow into, in the order in which they are told. */
const SYARAT = ['EL-14', 'EL-10', 'EL-11', 'EL-13', 'EL-07', 'EL-17', 'PK-03', 'PK-06'] as const;
/** Rules about the person alone and the present moment. */
const SAAT_INI = ['EL-01', 'EL-02', 'EL-03', 'EL-04', 'EL-05', 'EL-31', 'PK-01'] as const;

/**
 * Which posts may come next for somebody, and what is missing for each, from the same verdicts that plans ask. Policy locks and the scope
 * of a plan are left out: they bind a plan, not a career. Posts of JPT are filled by open selection and are left out too.
 */
export function jalurKarier(start: PaketIndex, p: Pegawai): JalurKarier {
  const { paket } = start;
  const index = indexPaket({ ...paket, kebijakan: { ...paket.kebijakan, lintasJabatan: 'promosi' }, kunci: [] });
  const judge = createJudge(index);
  const own = index.jabatanById.get(p.jabatanId) as Jabatan;
  const asked = index.paket.jabatan.flatMap((to) => langkahOf(index, judge, p, own, to));
  return {
    jabatanId: own.jabatanId,
    langkah: asked.map((a) => a.langkah).sort(nearestFirst),
    saatIni: SAAT_INI.flatMap(
      (id) => asked.flatMap((a) => a.rules.filter((r) => r.id === id && holdsBack(r)))[0] ?? [],
    ).map(ringkas),
  };
}

const holdsBack = (r: RuleFinding): boolean => r.verdict === 'forbidden' || r.verdict === 'unknown';

interface Ditanya {
  readonly langkah: LangkahKarier;
  readonly rules: readonly RuleFinding[];
}

function langkahOf(index: PaketIndex, judge: Judge, p: Pegawai, own: Jabatan, to: Jabatan): Ditanya[] {
  const arah = arahOf(own, to);
  if (arah === 'demosi' || !isNear(own, to)) return [];
  const places = (index.selByJabatan.get(to.jabatanId) ?? []).filter((s) => s.resmi && !isOwn(p, s));
  const probe = places.find((s) => s.pemangku.length === 0) ?? places[0];
  if (!probe) return [];
  const { rules } = judge.judge(p, probe);
  const syarat = SYARAT.flatMap((id) => rules.filter((r) => r.id === id && concerns(r)).map(syaratOf));
  const langkah = {
    jabatanId: to.jabatanId,
    arah,
    syarat,
    kurang: syarat.filter((s) => s.keadaan !== 'memenuhi').length,
    formasi: places.length,
    lowong: places.filter((s) => s.pemangku.length === 0).length,
  };
  return [{ langkah, rules }];
}

const isOwn = (p: Pegawai, s: Sel): boolean => s.unor.unorId === p.unorId && s.jabatan.jabatanId === p.jabatanId;
/** A rule that does not concern the move says so without facts. */
const concerns = (r: RuleFinding): boolean => Object.keys(r.facts).length > 0;
const ringkas = ({ id, article, message, remedy }: RuleFinding): Halangan => ({ id, article, message, remedy });

const syaratOf = (r: RuleFinding): SyaratLangkah => ({ ...ringkas(r), keadaan: keadaanOf(r) });

function keadaanOf({ id, verdict, remark, facts }: RuleFinding): SyaratLangkah['keadaan'] {
  if (verdict === 'unknown') return 'tidak-diketahui';
  if (verdict === 'forbidden') return 'kurang';
  if (!remark) return 'memenuhi';
  if (id === 'EL-13') return Number(facts['kurang']) > 0 ? 'kurang' : 'tidak-diketahui';
  return 'kurang';
}

const RANK = { pelaksana: 1, 'jf-keterampilan': 1, 'jf-keahlian': 1, pengawas: 2, administrator: 3, jpt: 4 } as const;
/** Classes that one step may rise within a level. */
const KELAS_MOST = 3;

/** One step: at most one level up, and not far in class within a level; never into a JPT. */
export function isNear(from: Jabatan, to: Jabatan): boolean {
  const [a, b] = [tingkatOf(from), tingkatOf(to)];
  if (b === 'jpt' || RANK[b] - RANK[a] > 1) return false;
  if (RANK[b] > RANK[a] || from.kelas === null || to.kelas === null) return true;
  return to.kelas - from.kelas <= KELAS_MOST;
}

const ORDER = { promosi: 0, setara: 1, sejabatan: 2 } as const;

const nearestFirst = (a: LangkahKarier, b: LangkahKarier): number =>
  ORDER[a.arah] - ORDER[b.arah] || a.kurang - b.kurang || b.lowong - a.lowong || (a.jabatanId < b.jabatanId ? -1 : 1);
