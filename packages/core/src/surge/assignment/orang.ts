import { isParuhWaktu, type Jabatan, type PaketIndex, type Pegawai, type Sel } from '../../domain/index.ts';
import { addDays, type Day, dayParts, daysBetween } from '../../kernel/index.ts';
import type { BatasBantuan } from './batas.ts';
import type { Kelompok } from './kelompok.ts';

/** An earlier assignment: the ledger of who has already helped. */
export interface RiwayatBantuan {
  readonly pegawaiId: string;
  readonly mulai: Day;
  readonly selesai: Day;
  readonly km: number;
}

/** Somebody who may be lent. */
export interface Calon {
  readonly pegawai: Pegawai;
  readonly sel: Sel;
  readonly relawan: boolean;
  /** Person-days times kilometres in the ledger (kilometres count at least 1). */
  readonly beban: number;
  readonly pernahSetahun: boolean;
  /** First day on which the days off are over. */
  readonly siapSejak: Day;
  /** Calendar days left in each year of the window. */
  readonly sisaHari: readonly number[];
}

/** Years that the window touches. */
export const tahunOf = (from: Day, to: Day): number[] =>
  Array.from({ length: dayParts(to).y - dayParts(from).y + 1 }, (_, n) => dayParts(from).y + n);

/** Everybody who may be lent, with the own record; file order. */
export function calonList(
  index: PaketIndex,
  from: Day,
  to: Day,
  batas: BatasBantuan,
  relawan: ReadonlySet<string>,
  riwayat: readonly RiwayatBantuan[],
): Calon[] {
  const own = new Map<string, RiwayatBantuan[]>();
  for (const r of riwayat) own.set(r.pegawaiId, [...(own.get(r.pegawaiId) ?? []), r]);
  return index.sel.flatMap((sel) =>
    sel.pemangku
      .filter((p) => bolehDipinjam(p, sel, from))
      .map((pegawai) => calonOf(pegawai, sel, own.get(pegawai.pegawaiId) ?? [], from, to, batas, relawan)),
  );
}

/** Full time, no head of anything, not away for study, not protected. Active status is a condition of being an incumbent. */
function bolehDipinjam(p: Pegawai, sel: Sel, from: Day): boolean {
  const dilindungi = p.lindungSampai !== null && p.lindungSampai >= from;
  return !isParuhWaktu(p) && sel.jabatan.jenis !== 'struktural' && !p.tugasBelajar && !dilindungi;
}

function calonOf(
  pegawai: Pegawai,
  sel: Sel,
  own: readonly RiwayatBantuan[],
  from: Day,
  to: Day,
  batas: BatasBantuan,
  relawan: ReadonlySet<string>,
): Calon {
  const siap = own.map((r) => addDays(r.selesai, batas.jedaHari + 1));
  return {
    pegawai,
    sel,
    relawan: relawan.has(pegawai.pegawaiId),
    beban: own.reduce((sum, r) => sum + (daysBetween(r.mulai, r.selesai) + 1) * Math.max(1, r.km), 0),
    pernahSetahun: own.some((r) => r.selesai >= addDays(from, -365)),
    siapSejak: siap.reduce((a, b) => (b > a ? b : a), from),
    sisaHari: tahunOf(from, to).map((y) => Math.max(0, batas.hariSetahun - own.reduce((n, r) => n + daysIn(r, y), 0))),
  };
}

/** Calendar days of a term that fall in a year. */
export function daysIn({ mulai, selesai }: { readonly mulai: Day; readonly selesai: Day }, year: number): number {
  const first = `${year}-01-01` as Day;
  const last = `${year}-12-31` as Day;
  const a = mulai > first ? mulai : first;
  const b = selesai < last ? selesai : last;
  return a > b ? 0 : daysBetween(a, b) + 1;
}

/** May the person do the work of the group: same service, same jabatan, same rumpun without a known shortfall, or all competences proven. */
export function cakap({ pegawai, sel }: Calon, tujuan: Kelompok): boolean {
  const services = new Set(tujuan.layanan.map((l) => l.layananId));
  if (sel.tugas.some((t) => t.layananId !== null && services.has(t.layananId))) return true;
  return tujuan.sel.some(({ jabatan }) => {
    if (jabatan.jabatanId === sel.jabatan.jabatanId) return true;
    const sameFamily = jabatan.rumpun !== null && jabatan.rumpun === sel.jabatan.rumpun;
    return sameFamily ? noShortfall(pegawai, jabatan) : proven(pegawai, jabatan);
  });
}

const levels = (p: Pegawai, jabatan: Jabatan): [own: number | undefined, required: number][] =>
  Object.entries(jabatan.kompetensi).map(([name, required]) => [p.kompetensi[name], required]);
const noShortfall = (p: Pegawai, j: Jabatan): boolean => levels(p, j).every(([own, need]) => (own ?? need) >= need);
const proven = (p: Pegawai, j: Jabatan): boolean =>
  levels(p, j).length > 0 && levels(p, j).every(([own, need]) => own !== undefined && own >= need);
