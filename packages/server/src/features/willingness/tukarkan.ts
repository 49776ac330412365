import { formasiKey, type Minat, type Tempat } from '@seimbang/core/domain';
import { ok, type Result } from '@seimbang/core/kernel';
import {
  balanceAfter,
  type Label,
  type PublishedTrade,
  trade,
  type TradeBox,
  type TradeRefusal,
} from '@seimbang/core/willingness';
import { digest } from '../../shared/digest.ts';
import type { Beku } from './beku.ts';

/** Somebody whose place, or whose designation, the round changes. */
export interface Penempatan {
  readonly pegawaiId: string;
  readonly label: Label;
  readonly dari: Tempat;
  /** Place under the default plan. */
  readonly bawaan: Tempat;
  readonly ke: Tempat;
}

/** What the round brought, without a wish in it. */
export interface Ringkas {
  readonly peserta: number;
  readonly ditunjuk: number;
  readonly label: Readonly<Record<Label, number>>;
  readonly penempatan: readonly Penempatan[];
  readonly siklus: readonly {
    readonly id: string;
    readonly anggota: readonly { pegawaiId: string; dari: Tempat; ke: Tempat }[];
  }[];
  readonly kotak: readonly TradeBox[];
  readonly simpangan: { readonly kini: number; readonly bawaan: number; readonly sesudah: number };
}

interface Hasil {
  readonly jejak: PublishedTrade;
  readonly ringkas: Ringkas;
  /** People by place wished for. */
  readonly peminat: Readonly<Record<string, number>>;
  /** By jabatan: people who named a better place, and those who got one. */
  readonly peluang: Readonly<Record<string, { readonly minta: number; readonly dapat: number }>>;
  readonly kode: readonly { readonly pegawaiId: string; readonly kode: string; readonly label: Label }[];
}

/** The trade on frozen facts and opened lists, and what is kept of it. */
export function tukarkan(
  { index, rencana }: Beku,
  minat: readonly Minat[],
  kodeOf: (pegawaiId: string) => string,
): Result<Hasil, TradeRefusal> {
  const traded = trade(index, rencana, { minat, kodeOf, digest });
  if (!traded.ok) return traded;
  const { assignments, cycles, labels, boxes, published } = traded.value;
  const bawaan = new Map(rencana.moves.map((m) => [m.pegawaiId, m.to]));
  const penempatan = assignments.flatMap((a): Penempatan[] => {
    if (a.label === 'tetap') return [];
    const p = index.pegawaiById.get(a.pegawaiId)!;
    const dari = { unorId: p.unorId, jabatanId: p.jabatanId };
    const ke = { unorId: a.unorId, jabatanId: a.jabatanId };
    return [{ pegawaiId: a.pegawaiId, label: a.label, dari, bawaan: bawaan.get(a.pegawaiId) ?? dari, ke }];
  });
  const moved = penempatan.filter((p) => p.label !== 'tetap-berkat-sukarelawan');
  const ringkas: Ringkas = {
    peserta: published.people.length,
    ditunjuk: rencana.moves.length,
    label: labels,
    penempatan,
    siklus: cycles.map((c) => ({
      id: c.id,
      anggota: c.members.map((m) => ({ pegawaiId: m.pegawaiId, dari: m.from, ke: m.to })),
    })),
    kotak: boxes,
    simpangan: {
      kini: rencana.before.simpangan,
      bawaan: rencana.after.simpangan,
      sesudah: balanceAfter(
        index,
        moved.map((m) => ({ pegawaiId: m.pegawaiId, ke: m.ke })),
      ).simpangan,
    },
  };
  const labelOf = new Map(assignments.map((a) => [a.pegawaiId, a.label]));
  return ok({
    jejak: published,
    ringkas,
    peminat: hitungPeminat(minat),
    peluang: hitungPeluang(index, minat, labelOf),
    kode: [...labelOf].map(([pegawaiId, label]) => ({ pegawaiId, label, kode: kodeOf(pegawaiId) })),
  });
}

function hitungPeminat(minat: readonly Minat[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { unorId, jabatanId } of minat) {
    if (unorId === null || jabatanId === null) continue;
    const key = formasiKey(unorId, jabatanId);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** `sukarela` is the one label that says: asked to leave, and left for something better. */
function hitungPeluang(
  index: Beku['index'],
  minat: readonly Minat[],
  labelOf: ReadonlyMap<string, Label>,
): Record<string, { minta: number; dapat: number }> {
  const first = new Map(minat.filter((m) => m.urutan === 1 && m.unorId !== null).map((m) => [m.pegawaiId, m]));
  const chances: Record<string, { minta: number; dapat: number }> = {};
  for (const pegawaiId of first.keys()) {
    const jabatanId = index.pegawaiById.get(pegawaiId)?.jabatanId;
    if (jabatanId === undefined) continue;
    const chance = (chances[jabatanId] ??= { minta: 0, dapat: 0 });
    chance.minta++;
    if (labelOf.get(pegawaiId) === 'sukarela') chance.dapat++;
  }
  return chances;
}
