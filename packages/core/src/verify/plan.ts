import {
  formasiKey,
  type PaketIndex,
  type Pegawai,
  type Pindahan,
  type Rencana,
  type Sel,
  type Tempat,
} from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import type { Cells } from './cells.ts';
import { homeOf, isMovable } from './choices.ts';
import { teks } from './report.ts';

/** A move whose people and places exist. */
export interface ReadMove {
  readonly pegawai: Pegawai;
  readonly from: Sel;
  readonly to: Sel;
  readonly document: Pindahan;
}

/** The moves of the document, looked up in the package, and the full-time head counts they lead to. */
export interface Plan {
  readonly rencana: Rencana;
  readonly moves: readonly ReadMove[];
  readonly byPegawai: ReadonlyMap<string, ReadMove>;
  /** Full-time people by `sel.indeks` after the plan. */
  readonly after: Int32Array;
  /** Unknown, repeated or misplaced people. */
  readonly peopleProblems: readonly Teks[];
  /** Targets that are no listed formasi, or that are closed. */
  readonly placeProblems: readonly Teks[];
}

/** A move that cannot be looked up is named in the problems and takes no part in the later checks. */
export function readPlan(index: PaketIndex, rencana: Rencana, cells: Cells): Plan {
  const people: Teks[] = [];
  const places: Teks[] = [];
  const byPegawai = new Map<string, ReadMove>();
  for (const document of rencana.moves) {
    const id = document.pegawaiId;
    const pegawai = index.pegawaiById.get(id);
    const problem = personProblem(pegawai, document, byPegawai);
    if (problem || !pegawai) {
      people.push(problem ?? unknownPerson(id));
      continue;
    }
    const to = index.selByKey.get(formasiKey(document.to.unorId, document.to.jabatanId));
    const wrong = placeProblem(document, to, cells);
    if (wrong) places.push(wrong);
    if (to) byPegawai.set(id, { pegawai, from: homeOf(index, pegawai), to, document });
  }
  const after = Int32Array.from(cells.present);
  for (const { from, to } of byPegawai.values()) {
    after[from.indeks] = (after[from.indeks] as number) - 1;
    after[to.indeks] = (after[to.indeks] as number) + 1;
  }
  return {
    rencana,
    moves: [...byPegawai.values()],
    byPegawai,
    after,
    peopleProblems: people,
    placeProblems: places,
  };
}

const unknownPerson = (id: string): Teks =>
  teks(`Pegawai "${id}" tidak ada dalam paket.`, `Pegawai "${id}" is not in the package.`);

function personProblem(p: Pegawai | undefined, move: Pindahan, seen: ReadonlyMap<string, ReadMove>): Teks | null {
  const id = move.pegawaiId;
  if (!p) return unknownPerson(id);
  if (seen.has(id)) return teks(`Pegawai "${id}" dipindah dua kali.`, `Pegawai "${id}" is moved twice.`);
  if (!isMovable(p)) {
    return teks(
      `Pegawai "${id}" tidak aktif atau paruh waktu, sehingga harus tetap.`,
      `Pegawai "${id}" is not active or works part time, and must stay.`,
    );
  }
  if (same(move.from, p)) return null;
  return teks(
    `Pegawai "${id}" dicatat pindah dari "${move.from.jabatanId}" di "${move.from.unorId}", padahal menurut paket di "${p.jabatanId}", "${p.unorId}".`,
    `Pegawai "${id}" is said to leave "${move.from.jabatanId}" in "${move.from.unorId}", but holds "${p.jabatanId}" in "${p.unorId}".`,
  );
}

const same = (a: Tempat, b: Tempat): boolean => a.unorId === b.unorId && a.jabatanId === b.jabatanId;

function placeProblem(move: Pindahan, to: Sel | undefined, cells: Cells): Teks | null {
  const { jabatanId, unorId } = move.to;
  if (same(move.from, move.to)) {
    return teks(
      `Pegawai "${move.pegawaiId}" pindah ke tempatnya sendiri.`,
      `Pegawai "${move.pegawaiId}" moves to the own place.`,
    );
  }
  if (!to?.resmi) {
    return teks(
      `"${jabatanId}" di "${unorId}" bukan formasi yang terdaftar.`,
      `"${jabatanId}" in "${unorId}" is no listed formasi.`,
    );
  }
  if (cells.open[to.indeks]) return null;
  return teks(
    `"${jabatanId}" di "${unorId}" sudah dipangku lebih dari satu orang; tidak boleh ada yang masuk.`,
    `"${jabatanId}" in "${unorId}" already has more than one holder; nobody may enter.`,
  );
}
