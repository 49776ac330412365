import type { RencanaTampil, UsulBaru } from '@seimbang/contract';
import { arahOf, formasiKey, type PaketIndex, type Pegawai, type Tempat } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import type { Caller } from '../../shared/caller.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import type { IsiBaris } from './berkas.ts';
import { unorSendiri } from './lihat.ts';

/** A line before it has a number in a case. */
export interface BarisSusun {
  readonly gerbong: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly from: Tempat;
  readonly to: Tempat;
  readonly jenis: 'mutasi' | 'promosi' | 'penugasan';
  readonly isi: IsiBaris;
}

const TANPA_RENCANA: IsiBaris = { points: null, km: null, kompetensi: null, reasons: [] };

type PindahanTampil = RencanaTampil['moves'][number];

const tempat = ({ unorId, jabatanId }: Tempat): Tempat => ({ unorId, jabatanId });

export const dariPindahan = (m: PindahanTampil): BarisSusun => ({
  gerbong: m.gerbong,
  pegawaiId: m.pegawaiId,
  nama: m.nama,
  from: tempat(m.from),
  to: tempat(m.to),
  jenis: m.kind,
  isi: { points: m.points, km: m.km, kompetensi: m.kompetensi, reasons: m.reasons },
});

/** The moves of the wanted gerbong of a plan, in their order; all of them where none is named. */
export function dariRencana(
  moves: readonly PindahanTampil[],
  gerbong: readonly string[] | undefined,
): Outcome<BarisSusun[]> {
  if (moves.length === 0) return problem('rencana-tanpa-pindahan');
  const missing = gerbong?.find((g) => !moves.some((m) => m.gerbong === g));
  if (missing !== undefined) return problem('gerbong-tidak-ada', { gerbong: missing });
  return ok(moves.filter((m) => gerbong === undefined || gerbong.includes(m.gerbong)).map(dariPindahan));
}

type Tujuan = Extract<UsulBaru, { bentuk: 'kepala' }>['baris'][number];

/** Lines by hand. Every person and place must be in the data, nobody twice; a head proposes only what concerns the own units. */
export function dariTangan(caller: Caller, index: PaketIndex, wanted: readonly Tujuan[]): Outcome<BarisSusun[]> {
  const lines: Omit<BarisSusun, 'gerbong'>[] = [];
  for (const w of wanted) {
    const line = mutasiOf(index, w);
    if (!line.ok) return line;
    const refused = tercela(caller, index, line.value, lines);
    if (refused) return refused;
    lines.push(line.value);
  }
  return ok(bergerbong(lines));
}

function mutasiOf(index: PaketIndex, w: Tujuan): Outcome<Omit<BarisSusun, 'gerbong'>> {
  const pegawai = index.pegawaiById.get(w.pegawaiId);
  if (!pegawai) return problem('rujukan-tidak-ada', { nilai: w.pegawaiId, kolom: 'pegawaiId' });
  const sel = index.selByKey.get(formasiKey(w.unorId, w.jabatanId));
  const asal = index.jabatanById.get(pegawai.jabatanId);
  if (!sel || !asal) return problem('rujukan-tidak-ada', { nilai: `${w.unorId} / ${w.jabatanId}`, kolom: 'formasi' });
  const from = tempat(pegawai);
  if (from.unorId === w.unorId && from.jabatanId === w.jabatanId) return problem('baris-tetap', { nama: pegawai.nama });
  const jenis = arahOf(asal, sel.jabatan) === 'promosi' ? 'promosi' : 'mutasi';
  return ok({ pegawaiId: w.pegawaiId, nama: pegawai.nama, from, to: tempat(w), jenis, isi: TANPA_RENCANA });
}

function tercela(
  caller: Caller,
  index: PaketIndex,
  line: Omit<BarisSusun, 'gerbong'>,
  earlier: readonly { readonly pegawaiId: string }[],
): ReturnType<typeof problem> | null {
  const { nama, pegawaiId, from, to } = line;
  if (earlier.some((l) => l.pegawaiId === pegawaiId)) return problem('pegawai-ganda', { nama });
  if (caller.peran !== 'kepala-unit') return null;
  const own = unorSendiri(caller, index);
  return own.includes(from.unorId) || own.includes(to.unorId) ? null : problem('bukan-unit-anda', { nama });
}

/** People who help for some days keep their post; only the place of work is another one. */
export function dariPenugasan(
  caller: Caller,
  index: PaketIndex,
  unorId: string,
  people: readonly { readonly pegawaiId: string }[],
): Outcome<BarisSusun[]> {
  if (!index.unorById.has(unorId)) return problem('rujukan-tidak-ada', { nilai: unorId, kolom: 'unorId' });
  const lines: BarisSusun[] = [];
  for (const { pegawaiId } of people) {
    const pegawai = index.pegawaiById.get(pegawaiId);
    if (!pegawai) return problem('rujukan-tidak-ada', { nilai: pegawaiId, kolom: 'pegawaiId' });
    if (pegawai.unorId === unorId) return problem('baris-tetap', { nama: pegawai.nama });
    const line = tugasOf(pegawai, unorId);
    const refused = tercela(caller, index, line, lines);
    if (refused) return refused;
    lines.push(line);
  }
  return ok(lines);
}

const tugasOf = (p: Pegawai, unorId: string): BarisSusun => ({
  gerbong: 'tim',
  pegawaiId: p.pegawaiId,
  nama: p.nama,
  from: tempat(p),
  to: { unorId, jabatanId: p.jabatanId },
  jenis: 'penugasan',
  isi: TANPA_RENCANA,
});

/** Lines hang together where one enters the place that another leaves. */
function bergerbong(lines: readonly Omit<BarisSusun, 'gerbong'>[]): BarisSusun[] {
  const key = (t: Tempat): string => formasiKey(t.unorId, t.jabatanId);
  const leads = lines.map((_, i) => i);
  const rootOf = (i: number): number => (leads[i] === i ? i : rootOf(leads[i] as number));
  lines.forEach((a, i) => {
    lines.forEach((b, j) => {
      if (key(a.to) === key(b.from)) leads[rootOf(i)] = rootOf(j);
    });
  });
  const names = new Map<number, string>();
  return lines.map((line, i) => {
    const root = rootOf(i);
    const gerbong = names.get(root) ?? `g${names.size + 1}`;
    names.set(root, gerbong);
    return { ...line, gerbong };
  });
}
