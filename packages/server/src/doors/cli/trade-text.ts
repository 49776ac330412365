import { formasiKey, type PaketIndex, type Tempat } from '@seimbang/core/domain';
import type { Teks } from '@seimbang/core/kernel';
import type { Label, TradeResult } from '@seimbang/core/willingness';
import { angka } from './numbers.ts';
import { table } from './table.ts';
import type { Bahasa, Call } from './verb.ts';

/** Words of MODEL section 4: a placement for need of service is never called an offer. */
const LABELS: Readonly<Record<Label, Teks>> = {
  sukarela: { id: 'sukarela: lebih disukai daripada tempat lama', en: 'voluntary: liked better than the old post' },
  'tetap-berkat-sukarelawan': {
    id: 'tetap berkat sukarelawan: ditunjuk, lalu digantikan',
    en: 'stays thanks to a volunteer: was designated, then relieved',
  },
  memilih: {
    id: 'memilih: ditunjuk, mendapat yang lebih disukai',
    en: 'chose: designated, got something liked better',
  },
  'kebutuhan-dinas': {
    id: 'kebutuhan dinas: rencana penempatan, berhak menanggapi dan berkeberatan',
    en: 'need of service: a placement plan, with the right to respond and object',
  },
  tetap: { id: 'tetap', en: 'stays' },
};

/** A trade for people: one headline, the labels, everybody who moves, then the hashes. */
export function tradeText(traded: TradeResult, index: PaketIndex, { bahasa, out }: Call): string {
  const { paint } = out;
  const moved = movedOf(traded, index);
  const count =
    bahasa === 'id'
      ? `${angka(moved.length, 0, bahasa)} pindahan sesudah pertukaran, ${angka(traded.cycles.length, 0, bahasa)} siklus.`
      : `${angka(moved.length, 0, bahasa)} moves after the trade, ${angka(traded.cycles.length, 0, bahasa)} cycles.`;
  return [
    paint.bold(count),
    '',
    labelTable(traded, bahasa, paint),
    ...(moved.length > 0 ? ['', movedTable(moved, bahasa, paint)] : []),
    '',
    hashes(traded, bahasa),
  ].join('\n');
}

interface Moved {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly from: string;
  readonly to: string;
  readonly label: Label;
}

function movedOf({ assignments }: TradeResult, index: PaketIndex): Moved[] {
  return assignments.flatMap(({ pegawaiId, label, ...to }) => {
    const p = index.pegawaiById.get(pegawaiId);
    if (!p || (p.unorId === to.unorId && p.jabatanId === to.jabatanId)) return [];
    return [{ pegawaiId, nama: p.nama, from: place(p, index), to: place(to, index), label }];
  });
}

function place({ unorId, jabatanId }: Tempat, index: PaketIndex): string {
  const sel = index.selByKey.get(formasiKey(unorId, jabatanId));
  return sel ? `${sel.unor.nama} · ${sel.jabatan.nama}` : `${unorId} · ${jabatanId}`;
}

function labelTable({ labels }: TradeResult, bahasa: Bahasa, paint: Call['out']['paint']): string {
  const heads = bahasa === 'id' ? ['Orang', 'Sebutan'] : ['People', 'Label'];
  const columns = heads.map((title, i) => ({ title, right: i === 0 }));
  const rows = (Object.keys(LABELS) as Label[]).map((l) => [angka(labels[l], 0, bahasa), LABELS[l][bahasa]]);
  return table(columns, rows, paint);
}

function movedTable(moved: readonly Moved[], bahasa: Bahasa, paint: Call['out']['paint']): string {
  const heads =
    bahasa === 'id' ? ['Pegawai', 'Nama', 'Dari', 'Ke', 'Sebutan'] : ['Person', 'Name', 'From', 'To', 'Label'];
  const rows = moved.map((m) => [m.pegawaiId, m.nama, m.from, m.to, m.label]);
  return table(
    heads.map((title) => ({ title })),
    rows,
    paint,
  );
}

function hashes({ planHash, wishesHash, seedHash, tradeHash }: TradeResult, bahasa: Bahasa): string {
  const short = (hash: string): string => hash.slice(0, 16);
  return bahasa === 'id'
    ? `Sidik rencana ${short(planHash)}, minat ${short(wishesHash)}, benih undian ${short(seedHash)}, hasil ${short(tradeHash)}.`
    : `Plan hash ${short(planHash)}, wishes ${short(wishesHash)}, lottery seed ${short(seedHash)}, result ${short(tradeHash)}.`;
}
