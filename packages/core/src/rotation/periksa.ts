import { arahOf, indexPaket, type Paket, type PaketIndex, type Pegawai } from '../domain/index.ts';
import { addMonths, completedMonths, type Day, daysBetween } from '../kernel/index.ts';
import { bacaMasa, createJudge } from '../regulation/index.ts';
import { needBySel } from '../workload/index.ts';
import type { Jendela, Kalender, PindahRotasi } from './dokumen.ts';

/** One thing a calendar must hold, and whether it does. */
export interface PemeriksaanKalender {
  readonly name:
    | 'jendela'
    | 'satu-kali'
    | 'tempat'
    | 'aturan'
    | 'setara'
    | 'jatuh-tempo'
    | 'bagian'
    | 'lantai'
    | 'kekurangan'
    | 'satu-pemangku'
    | 'pendamping'
    | 'angka';
  readonly ok: boolean;
  /** The faults found, each with its window and who or where; empty when ok. */
  readonly detail: readonly string[];
}

export interface LaporanKalender {
  readonly ok: boolean;
  readonly checks: readonly PemeriksaanKalender[];
}

const NAMES: readonly PemeriksaanKalender['name'][] = [
  'jendela',
  'satu-kali',
  'tempat',
  'aturan',
  'setara',
  'jatuh-tempo',
  'bagian',
  'lantai',
  'kekurangan',
  'satu-pemangku',
  'pendamping',
  'angka',
];

type Faults = (name: PemeriksaanKalender['name'], detail: string) => void;

/**
 * Checks a calendar against the package with code of its own: walks through the windows person by person, recounts heads, floors, shares
 * and companions, asks every verdict again on the day of its window, and adds up the waiting. Nothing here is taken from the builder; the
 * law, the need of a formasi and the calendar of days are the product's one home of each.
 */
export function periksaKalender(start: PaketIndex, kalender: Kalender): LaporanKalender {
  const found = new Map<string, string[]>(NAMES.map((n) => [n, []]));
  const fault: Faults = (name, detail) => void found.get(name)!.push(detail);
  const seen = new Set<string>();
  let people = start.paket.pegawai;
  kalender.jendela.forEach((jendela, t) => {
    const { mulai, jendelaPerTahun } = kalender.pilihan;
    const expected = addMonths(mulai, (t * 12) / jendelaPerTahun);
    if (jendela.tmt !== expected) fault('jendela', `${t + 1}: ${jendela.tmt}, ${expected}`);
    people = withoutRetired(start.paket, people, jendela.tmt);
    for (const { pegawaiId } of jendela.pindah) {
      if (seen.has(pegawaiId)) fault('satu-kali', `${t + 1}: ${pegawaiId}`);
      seen.add(pegawaiId);
    }
    people = checkWindow(start.paket, people, jendela, kalender, fault);
  });
  checkFigures(start, kalender, fault);
  const checks = NAMES.map((name) => ({ name, ok: found.get(name)!.length === 0, detail: found.get(name)! }));
  return { ok: checks.every((c) => c.ok), checks };
}

const onDay = (paket: Paket, people: readonly Pegawai[], tmt: Day): Paket => ({
  ...paket,
  pegawai: people,
  kebijakan: { ...paket.kebijakan, tmt, wajibRotasi: false },
});

function withoutRetired(paket: Paket, people: readonly Pegawai[], tmt: Day): readonly Pegawai[] {
  const masa = bacaMasa(indexPaket(onDay(paket, people, tmt)));
  return people.filter((p) => {
    const { bupPada } = masa.of(p);
    return bupPada === null || bupPada > tmt;
  });
}

/** Checks one window and returns everybody after it. */
function checkWindow(
  paket: Paket,
  people: readonly Pegawai[],
  jendela: Jendela,
  { pilihan }: Kalender,
  fault: Faults,
): readonly Pegawai[] {
  const before = indexPaket(onDay(paket, people, jendela.tmt));
  const byId = new Map(jendela.pindah.map((m) => [m.pegawaiId, m]));
  const at = (detail: string): string => `${jendela.nomor}: ${detail}`;
  checkMoves(before, jendela, pilihan.majuBulan, (name, detail) => fault(name, at(detail)));
  const after = people.map((p) => {
    const m = byId.get(p.pegawaiId);
    const known = m && before.selByKey.has(`${m.to.unorId}\u001f${m.to.jabatanId}`);
    return m && known ? { ...p, unorId: m.to.unorId, jabatanId: m.to.jabatanId, tmtJabatan: jendela.tmt } : p;
  });
  checkCounts(before, indexPaket(onDay(paket, after, jendela.tmt)), (name, detail) => fault(name, at(detail)));
  checkShares(before, jendela, pilihan.bagianMaksimum, (name, detail) => fault(name, at(detail)));
  checkCompanions(before, jendela, (name, detail) => fault(name, at(detail)));
  return after;
}

function checkMoves(index: PaketIndex, { pindah, tmt }: Jendela, majuBulan: number, fault: Faults): void {
  const judge = createJudge(index);
  const masa = bacaMasa(index);
  for (const m of pindah) {
    const p = index.pegawaiById.get(m.pegawaiId);
    const to = index.selByKey.get(`${m.to.unorId}\u001f${m.to.jabatanId}`);
    const isHere = p?.unorId === m.from.unorId && p.jabatanId === m.from.jabatanId;
    const isElsewhere = m.from.unorId !== m.to.unorId || m.from.jabatanId !== m.to.jabatanId;
    if (!p || !to || !isHere || !isElsewhere) {
      fault('tempat', m.pegawaiId);
      continue;
    }
    const verdict = judge.verdict(p, to);
    if (verdict !== 'allowed' && verdict !== 'needs-consent') fault('aturan', `${m.pegawaiId} ${verdict}`);
    const arah = arahOf(index.jabatanById.get(p.jabatanId)!, to.jabatan);
    if (arah === 'promosi' || arah === 'demosi') fault('setara', `${m.pegawaiId} ${arah}`);
    const own = masa.of(p);
    const early = addMonths(tmt, majuBulan);
    if (own.jalur !== 'umum' || own.genapPada >= early || masa.dekatPensiun(own, tmt))
      fault('jatuh-tempo', m.pegawaiId);
  }
}

/** Full-time and part-time people of each place, counted from the people and not from the places. */
function headcount(index: PaketIndex): Map<string, { full: number; fte: number }> {
  const heads = new Map<string, { full: number; fte: number }>();
  for (const p of index.paket.pegawai) {
    if (p.kedudukanHukum !== '01') continue;
    const key = `${p.unorId}\u001f${p.jabatanId}`;
    const row = heads.get(key) ?? { full: 0, fte: 0 };
    heads.set(key, row);
    if (p.jamPerMinggu >= 37.5) row.full++;
    row.fte += Math.min(1, p.jamPerMinggu / 37.5);
  }
  return heads;
}

const NOBODY = { full: 0, fte: 0 };

function checkCounts(before: PaketIndex, after: PaketIndex, fault: Faults): void {
  const [was, is] = [headcount(before), headcount(after)];
  const need = needBySel(before);
  for (const sel of before.sel) {
    const [old, now] = [was.get(sel.key) ?? NOBODY, is.get(sel.key) ?? NOBODY];
    const where = `${sel.unor.unorId} ${sel.jabatan.jabatanId} ${old.full} -> ${now.full}`;
    const floor = Math.max(sel.formasi?.minimum ?? 0, sel.formasi?.kritis ? 1 : 0);
    if (now.full < Math.min(old.full, floor)) fault('lantai', where);
    if (now.full < old.full && now.fte < need[sel.indeks]! - 1e-6) fault('kekurangan', where);
    const twoHolders = sel.jabatan.jenis === 'struktural' && now.fte > 1 + 1e-9;
    if (twoHolders && now.full > old.full) fault('satu-pemangku', where);
  }
}

function checkShares({ paket }: PaketIndex, { pindah, tmt }: Jendela, bagian: number, fault: Faults): void {
  const leavers = new Map<string, number>();
  for (const m of pindah) {
    if (m.from.unorId !== m.to.unorId) leavers.set(m.from.unorId, (leavers.get(m.from.unorId) ?? 0) + 1);
  }
  const experienced = new Map<string, number>();
  for (const p of paket.pegawai) {
    if (!leavers.has(p.unorId) || p.kedudukanHukum !== '01' || completedMonths(p.tmtJabatan, tmt) < 24) continue;
    experienced.set(p.unorId, (experienced.get(p.unorId) ?? 0) + 1);
  }
  for (const [unorId, leaving] of leavers) {
    const of = experienced.get(unorId) ?? 0;
    const most = Math.max(1, Math.floor(bagian * of + 1e-9));
    if (leaving > most) fault('bagian', `${unorId} ${leaving} > ${most} (${of})`);
  }
}

const COMPANION_MOST = 2;

function checkCompanions(index: PaketIndex, { pindah, tmt }: Jendela, fault: Faults): void {
  const moving = new Set(pindah.map((m) => m.pegawaiId));
  const load = new Map<string, number>();
  const check = (m: PindahRotasi, id: string | null, place: PindahRotasi['from']): void => {
    if (id === null) return;
    load.set(id, (load.get(id) ?? 0) + 1);
    const p = index.pegawaiById.get(id);
    const [own, theirs] = [index.jabatanById.get(place.jabatanId), p && index.jabatanById.get(p.jabatanId)];
    const related = own === theirs || (own !== undefined && own.rumpun !== null && own.rumpun === theirs?.rumpun);
    const stays = p?.unorId === place.unorId && !moving.has(id);
    if (!p || !related || !stays || completedMonths(p.tmtJabatan, tmt) < 24)
      fault('pendamping', `${m.pegawaiId} ${id}`);
  };
  for (const m of pindah) {
    check(m, m.serahTerima.pegawaiId, m.from);
    check(m, m.pembimbing.pegawaiId, m.to);
  }
  for (const [id, n] of load) if (n > COMPANION_MOST) fault('pendamping', `${id}: ${n}`);
}

/** Who is due, who waits how long, and that nobody is forgotten. */
function checkFigures(
  { paket }: PaketIndex,
  { pilihan, jendela, tidakTertempatkan, ringkas }: Kalender,
  fault: Faults,
): void {
  const masa = bacaMasa(indexPaket(onDay(paket, paket.pegawai, pilihan.mulai)));
  const end = addMonths(pilihan.mulai, 12 * pilihan.tahun);
  const on = new Map(jendela.flatMap((j) => j.pindah.map((m) => [m.pegawaiId, j.tmt] as const)));
  const missing = new Set(tidakTertempatkan.map((t) => t.pegawaiId));
  let [due, waiting] = [0, 0];
  for (const p of paket.pegawai) {
    const { jalur, genapPada, bupPada } = masa.of(p);
    const last = bupPada !== null && bupPada < end ? bupPada : end;
    if (p.kedudukanHukum !== '01' || jalur !== 'umum' || genapPada >= last || last <= pilihan.mulai) continue;
    due++;
    const from = genapPada > pilihan.mulai ? genapPada : pilihan.mulai;
    waiting += Math.max(0, daysBetween(from, on.get(p.pegawaiId) ?? last));
    if (on.has(p.pegawaiId) === missing.has(p.pegawaiId)) fault('angka', p.pegawaiId);
  }
  if (due !== ringkas.jatuhTempo) fault('angka', `jatuhTempo ${ringkas.jatuhTempo}, ${due}`);
  if (waiting !== ringkas.terlambatHari) fault('angka', `terlambatHari ${ringkas.terlambatHari}, ${waiting}`);
  if (waiting < ringkas.batasBawahHari) fault('angka', `batasBawahHari ${ringkas.batasBawahHari} > ${waiting}`);
}
