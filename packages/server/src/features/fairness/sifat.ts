import { isAktif, type PaketIndex, type Pegawai } from '@seimbang/core/domain';
import type { Pindah, SifatPindah } from '@seimbang/core/fairness';
import { createJudge } from '@seimbang/core/regulation';
import { isMovable } from '@seimbang/core/planning';
import { distanceKm } from '../../shared/distance.ts';
import type { Terbit } from './baca.ts';

type Baris = Terbit['baris'][number];
type Usul = Terbit['usul'][number];

/** Codes of the reasons that a line was proposed for, as far as they say that the person asked for it. */
const DIMINTA = new Set(['hak-kembali']);

export const isHakKembali = ({ isi }: Pick<Baris, 'isi'>): boolean =>
  ((isi as { reasons?: readonly { code: string }[] }).reasons ?? []).some((r) => DIMINTA.has(r.code));

/**
 * How a line came about: as the trade labelled it; on request; a promotion; or, where nobody was asked, need of service.
 */
export function sifatOf(usul: Pick<Usul, 'asal'>, baris: Pick<Baris, 'label' | 'jenis' | 'isi'>): SifatPindah {
  const { label } = baris;
  if (label === 'sukarela' || label === 'memilih' || label === 'kebutuhan-dinas') return label;
  if (usul.asal === 'pribadi' || isHakKembali(baris)) return 'permohonan';
  return baris.jenis === 'promosi' ? 'promosi' : 'kebutuhan-dinas';
}

/** Straight-line kilometres from home that a line adds; null where a place is unknown. */
export function pindahOf(index: PaketIndex, usul: Usul, baris: Baris): Pindah {
  const p = index.pegawaiById.get(baris.pegawai_id);
  const home = p ? { lat: p.domisiliLat, lon: p.domisiliLon } : null;
  const unor = (id: string) => index.paket.unor.find((u) => u.unorId === id) ?? null;
  const before = distanceKm(home, unor(baris.dari_unor));
  const after = distanceKm(home, unor(baris.ke_unor));
  return {
    pegawaiId: baris.pegawai_id,
    dari: { unorId: baris.dari_unor, jabatanId: baris.dari_jabatan },
    sifat: sifatOf(usul, baris),
    kmTambahan: before === null || after === null ? null : Math.max(0, after - before),
  };
}

const opens = (verdict: string): boolean => verdict === 'allowed' || verdict === 'needs-consent';

/** People whom the rules let go to at least one place they do not hold; worked out once for each version of the data. */
const known = new WeakMap<PaketIndex, ReadonlySet<string>>();

function dapatPindah(index: PaketIndex): ReadonlySet<string> {
  const held = known.get(index);
  if (held) return held;
  const judge = createJudge(index);
  const may = (p: Pegawai): boolean => {
    for (const [jabatanId, list] of index.selByJabatan) {
      if (!opens(judge.verdictJabatan(p, jabatanId))) continue;
      if (list.some((s) => isElsewhere(p, s.unor.unorId, jabatanId) && opens(judge.verdict(p, s)))) return true;
    }
    return false;
  };
  const ids = new Set(index.paket.pegawai.filter((p) => isMovable(p) && may(p)).map((p) => p.pegawaiId));
  known.set(index, ids);
  return ids;
}

const isElsewhere = (p: Pegawai, unorId: string, jabatanId: string): boolean =>
  p.unorId !== unorId || p.jabatanId !== jabatanId;

/** Who could have been moved, and who was: since a move starts a new term in post, those who were moved could not be moved again. */
export const berisikoOf = (index: PaketIndex, pindah: ReadonlySet<string>): Pegawai[] =>
  index.paket.pegawai.filter((p) => (isAktif(p) && dapatPindah(index).has(p.pegawaiId)) || pindah.has(p.pegawaiId));
