import type { Formasi, Jabatan, Kerabat, Kunci, Paket, Pegawai, Tugas, Unor } from './paket.ts';

/** Hours of a full-time week (Perpres 21/2023 art. 4). */
export const JAM_PENUH = 37.5;

/** The key of a formasi: one jabatan in one unor. The separator cannot occur in an imported id. */
export const formasiKey = (unorId: string, jabatanId: string): string => `${unorId}\u001f${jabatanId}`;

/** A place where people can be: one (unor, jabatan), whether listed in formasi.csv, in tugas.csv, or only held by somebody. */
export interface Sel {
  /** Position in `PaketIndex.sel`; stable: formasi rows first, then tugas, then holdings, each in file order. */
  readonly indeks: number;
  readonly key: string;
  readonly unor: Unor;
  readonly jabatan: Jabatan;
  readonly formasi: Formasi | null;
  readonly tugas: readonly Tugas[];
  /** People with active legal status who hold it, part-time ones included. */
  readonly pemangku: readonly Pegawai[];
  /** True when formasi.csv or tugas.csv names it: only then may anybody move in. */
  readonly resmi: boolean;
}

export interface PaketIndex {
  readonly paket: Paket;
  readonly unorById: ReadonlyMap<string, Unor>;
  readonly jabatanById: ReadonlyMap<string, Jabatan>;
  readonly pegawaiById: ReadonlyMap<string, Pegawai>;
  readonly kerabatByPegawai: ReadonlyMap<string, readonly Kerabat[]>;
  readonly kunciByPegawai: ReadonlyMap<string, readonly Kunci[]>;
  readonly sel: readonly Sel[];
  readonly selByKey: ReadonlyMap<string, Sel>;
  /** Sel that share a jabatan, by jabatanId. */
  readonly selByJabatan: ReadonlyMap<string, readonly Sel[]>;
  /** The OPD of a unor: `opd_id`, or the top ancestor where it is empty. */
  readonly opdOf: ReadonlyMap<string, string>;
  /** The unor itself, then its ancestors upwards; a cycle in `induk_id` ends the walk. */
  readonly ancestorsOf: (unorId: string) => readonly string[];
}

/** Active legal status (EL-01): only these people are counted and may be planned for. */
export const isAktif = (p: Pegawai): boolean => p.kedudukanHukum === '01';
/** Works less than the full week: counted by its share, stays where it is (MODEL section 2). */
export const isParuhWaktu = (p: Pegawai): boolean => p.jamPerMinggu < JAM_PENUH;
/** Working-time share, 0-1. */
export const fteOf = (p: Pegawai): number => Math.min(1, p.jamPerMinggu / JAM_PENUH);

/**
 * Everything the rooms look up, built once. Rows that point to a unor or jabatan that does not exist must have been rejected by the
 * reader; here they throw, because a plan on half an organisation would be wrong in silence.
 */
export function indexPaket(paket: Paket): PaketIndex {
  const unorById = new Map(paket.unor.map((u) => [u.unorId, u]));
  const jabatanById = new Map(paket.jabatan.map((j) => [j.jabatanId, j]));
  const sel = buildSel(paket, unorById, jabatanById);
  return {
    paket,
    unorById,
    jabatanById,
    pegawaiById: new Map(paket.pegawai.map((p) => [p.pegawaiId, p])),
    kerabatByPegawai: groupKerabat(paket.kerabat),
    kunciByPegawai: groupBy(paket.kunci, (k) => k.pegawaiId),
    sel,
    selByKey: new Map(sel.map((s) => [s.key, s])),
    selByJabatan: groupBy(sel, (s) => s.jabatan.jabatanId),
    opdOf: new Map(paket.unor.map((u) => [u.unorId, u.opdId ?? lastOf(walkUp(unorById, u.unorId))])),
    ancestorsOf: (unorId) => walkUp(unorById, unorId),
  };
}

interface SelDraft {
  formasi: Formasi | null;
  tugas: Tugas[];
  pemangku: Pegawai[];
  resmi: boolean;
  unorId: string;
  jabatanId: string;
}

function buildSel(paket: Paket, unorById: ReadonlyMap<string, Unor>, jabatanById: ReadonlyMap<string, Jabatan>): Sel[] {
  const drafts = new Map<string, SelDraft>();
  const at = (unorId: string, jabatanId: string): SelDraft => {
    const key = formasiKey(unorId, jabatanId);
    let draft = drafts.get(key);
    if (!draft) drafts.set(key, (draft = { formasi: null, tugas: [], pemangku: [], resmi: false, unorId, jabatanId }));
    return draft;
  };
  for (const f of paket.formasi) Object.assign(at(f.unorId, f.jabatanId), { formasi: f, resmi: true });
  for (const t of paket.tugas) {
    const draft = at(t.unorId, t.jabatanId);
    draft.tugas.push(t);
    draft.resmi = true;
  }
  for (const p of paket.pegawai) if (isAktif(p)) at(p.unorId, p.jabatanId).pemangku.push(p);
  return Array.from(drafts, ([key, d], indeks) => ({
    indeks,
    key,
    unor: must(unorById, d.unorId, 'unor'),
    jabatan: must(jabatanById, d.jabatanId, 'jabatan'),
    formasi: d.formasi,
    tugas: d.tugas,
    pemangku: d.pemangku,
    resmi: d.resmi,
  }));
}

function must<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined)
    throw new Error(`indexPaket: ${what} "${id}" is used but not listed. The reader must reject such rows.`);
  return found;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Kin is mutual: each row is found under both people. */
function groupKerabat(rows: readonly Kerabat[]): Map<string, Kerabat[]> {
  const both = rows.flatMap((row) => [
    { row, id: row.pegawaiIdA },
    { row, id: row.pegawaiIdB },
  ]);
  const groups = new Map<string, Kerabat[]>();
  for (const [id, entries] of groupBy(both, (e) => e.id))
    groups.set(
      id,
      entries.map((e) => e.row),
    );
  return groups;
}

function walkUp(unorById: ReadonlyMap<string, Unor>, unorId: string): string[] {
  const path = [unorId];
  for (let at = unorById.get(unorId)?.indukId; at && !path.includes(at); at = unorById.get(at)?.indukId) path.push(at);
  return path;
}

const lastOf = (path: readonly string[]): string => path[path.length - 1] as string;
