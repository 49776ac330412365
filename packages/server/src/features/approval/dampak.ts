import { indexPaket, type PaketIndex, type Tempat } from '@seimbang/core/domain';
import { type AbkReport, abk } from '@seimbang/core/workload';
import type { Keseimbangan } from '../../letters/index.ts';
import { namaUnor } from './kantor.ts';

/** What the lines of a list do to the load and to competence, by the measures of MODEL section 2. */
export interface Dampak {
  readonly sebelum: Keseimbangan;
  readonly sesudah: Keseimbangan;
  /** Units whose load the list changes. */
  readonly unor: readonly {
    readonly unorId: string;
    readonly nama: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

interface Pindah {
  readonly pegawaiId: string;
  readonly to: Tempat;
}

/** Figures of the very lines that go, so that a decree about a part of a plan never prints the figures of the whole. */
export function dampakOf(index: PaketIndex, lines: readonly Pindah[]): Dampak {
  const to = new Map(lines.map((l) => [l.pegawaiId, l.to]));
  const pegawai = index.paket.pegawai.map((p) => ({ ...p, ...to.get(p.pegawaiId) }));
  const moved = indexPaket({ ...index.paket, pegawai });
  const [before, after] = [abkOf(index), abk(moved)];
  const rasio = new Map(after.unor.map((u) => [u.unorId, u.rasio]));
  return {
    sebelum: keseimbanganOf(index, before),
    sesudah: keseimbanganOf(moved, after),
    unor: before.unor
      .filter((u) => u.rasio !== (rasio.get(u.unorId) ?? null))
      .map((u) => ({
        unorId: u.unorId,
        nama: namaUnor(index, u.unorId),
        before: u.rasio,
        after: rasio.get(u.unorId) ?? null,
      })),
  };
}

/** The load before is the same for every list, and 15,000 people take a while. */
const kept = new WeakMap<PaketIndex, AbkReport>();

function abkOf(index: PaketIndex): AbkReport {
  const report = kept.get(index) ?? abk(index);
  kept.set(index, report);
  return report;
}

function keseimbanganOf(index: PaketIndex, { balance }: AbkReport): Keseimbangan {
  return {
    simpangan: balance.simpangan,
    rasioTertinggi: balance.max,
    rasioTerendah: balance.min,
    pegawaiBerlebih: balance.over,
    pegawaiLonggar: balance.under,
    kompetensiTerpenuhi: shareMet(index),
  };
}

/** Share of the competences required of people in their posts that they meet; an unknown level is not met. */
function shareMet(index: PaketIndex): number {
  let [met, all] = [0, 0];
  for (const sel of index.sel)
    for (const p of sel.pemangku)
      for (const [name, level] of Object.entries(sel.jabatan.kompetensi)) {
        all++;
        if (Object.hasOwn(p.kompetensi, name) && (p.kompetensi[name] ?? 0) >= level) met++;
      }
  return all === 0 ? 1 : met / all;
}
