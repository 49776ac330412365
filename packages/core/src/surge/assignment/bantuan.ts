import {
  type LendingAnswer,
  type LendingOptions,
  type LendingProblem,
  type Loan,
  solveLending,
} from '../../algorithms/index.ts';
import type { PaketIndex } from '../../domain/index.ts';
import { addDays, type Day, daysBetween, err, ok, type Result, type Teks } from '../../kernel/index.ts';
import { type BatasBantuan, batasBantuanBawaan } from './batas.ts';
import type { Bantuan, HargaBantuan, HariBantuan, LayananUnit, RencanaBantuan } from './dokumen.ts';
import { kmBetween } from './jarak.ts';
import { kelompokList, menitSehari } from './kelompok.ts';
import { layananUnit, SASARAN_MENIT } from './layanan.ts';
import { masaOf } from './masa.ts';
import { type Masalah, masalahOf } from './masalah.ts';
import { type Masuk, masukOf, TERJAUH } from './masuk.ts';
import { calonList, type RiwayatBantuan } from './orang.ts';

export interface PermintaanBantuan {
  readonly from: Day;
  readonly to: Day;
  readonly batas?: Partial<BatasBantuan>;
  /** Half of the working time may be lent too. */
  readonly paruhWaktu?: boolean;
  /** pegawaiId of those who volunteered: sent first. */
  readonly relawan?: Iterable<string>;
  /** unorId of those who asked: nobody else is sent help, however short. Default: whoever is short. */
  readonly penerima?: Iterable<string>;
  /** Earlier assignments: rest, days of the year, and whose turn it is. */
  readonly riwayat?: readonly RiwayatBantuan[];
  readonly usaha?: Omit<LendingOptions, 'stop'>;
  readonly stop?: () => boolean;
}

export interface SebabTanpaBantuan {
  readonly code: 'jendela-terbalik' | 'jendela-terlalu-jauh' | 'tanpa-volume';
  readonly message: Teks;
}

/** Who helps where from day to day in the window (MODEL section 5): the best plan found, its bound, and what it does to the queues. */
export function rencanakanBantuan(
  index: PaketIndex,
  wanted: PermintaanBantuan,
): Result<RencanaBantuan, SebabTanpaBantuan> {
  const { from, to, paruhWaktu = false, riwayat = [], usaha, stop } = wanted;
  const wrong = windowProblem(index, from, to);
  if (wrong) return err(wrong);
  const masuk = masukOf(index.paket, from, to) as Masuk;
  const batas = { ...batasBantuanBawaan, ...wanted.batas };
  const { hari } = masuk;
  const masa = masaOf(hari, index.paket.peristiwa, batas);
  const kelompok = kelompokList(index, hari, masuk);
  const relawan = new Set(wanted.relawan ?? []);
  const calon = calonList(index, from, to, batas, relawan, riwayat);
  const porsi = paruhWaktu ? [1, 0.5] : [1];
  const penerima = wanted.penerima === undefined ? null : new Set(wanted.penerima);
  const masalah = masalahOf({ index, hari, kelompok, calon, masa, batas, porsi, riwayat, penerima });
  const answer = solveLending(masalah.problem, { ...usaha, ...(stop ? { stop } : {}) });
  const flows = flowsOf(masalah.problem, answer.loans);
  const dual = answer.cost <= answer.bound;
  return ok({
    from,
    to,
    status: answer.exhausted ? 'optimal' : answer.stopped ? 'stopped' : 'gap',
    proof: dual ? 'dual' : answer.exhausted ? 'search' : 'none',
    objective: answer.cost,
    objectiveTanpaBantuan: answer.costWithout,
    bound: answer.bound,
    gap: answer.cost - answer.bound,
    days: daysOf(masalah, hari, flows),
    assignments: assignmentsOf(masalah, answer.loans, hari),
    service: {
      menitSehari: menitSehari(index.paket.kebijakan.wkeMenit),
      sasaranMenit: SASARAN_MENIT,
      unit: serviceOf(index, masalah, hari, flows),
    },
    batas,
    porsi,
    relawan: [...relawan].sort(),
    langkah: masa.langkah,
    prices: pricesOf(masalah, answer),
    assumptions: assumptionsOf(masuk, masalah),
    rulesChecked: ['TMP-01', 'TMP-05', 'TMP-06'],
  });
}

function windowProblem({ paket }: PaketIndex, from: Day, to: Day): SebabTanpaBantuan | null {
  if (from > to)
    return {
      code: 'jendela-terbalik',
      message: {
        id: `Hari pertama ${from} sesudah hari terakhir ${to}. Tukar keduanya.`,
        en: `The first day ${from} is after the last ${to}. Exchange them.`,
      },
    };
  if (paket.volume.length === 0)
    return {
      code: 'tanpa-volume',
      message: {
        id: 'Paket ini tidak memuat volume harian, jadi kekurangan per hari tidak dapat dihitung. Isi volume.csv.',
        en: 'This package holds no daily volumes, so no shortage per day can be computed. Fill volume.csv.',
      },
    };
  const last = paket.volume.reduce((a, v) => (v.tanggal > a ? v.tanggal : a), paket.volume[0]!.tanggal);
  const ahead = daysBetween(last, to);
  const length = daysBetween(from, to) + 1;
  if (ahead <= TERJAUH && length <= 366) return null;
  return {
    code: 'jendela-terlalu-jauh',
    message: {
      id: `Jendela ${from} sampai ${to} tidak dapat dihitung: paling panjang 366 hari dan paling jauh ${TERJAUH} hari sesudah volume terakhir (${last}). Pilih jendela lain, atau tambahkan volume yang lebih baru.`,
      en: `The window ${from} to ${to} cannot be computed: at most 366 days long, and at most ${TERJAUH} days after the last volume (${last}). Choose another window, or add newer volumes.`,
    },
  };
}

/** FTE received and lent, by line and period. */
interface Flows {
  readonly received: Float64Array;
  readonly lent: Float64Array;
}

function flowsOf(p: LendingProblem, loans: readonly Loan[]): Flows {
  const received = new Float64Array(p.lines * p.periods);
  const lent = new Float64Array(p.lines * p.periods);
  for (const { route, group, span, portion } of loans) {
    const to = p.routeLine[route]! * p.periods;
    const from = p.poolLine[p.groupPool[group]!]! * p.periods;
    for (let t = p.first[span]!; t <= p.last[span]!; t++) {
      const worth = t - p.first[span]! < p.learning ? p.early : p.late;
      received[to + t]! += (worth * portion) / 1e6;
      lent[from + t]! += portion / 1000;
    }
  }
  return { received, lent };
}

function daysOf({ kelompok, problem: p }: Masalah, hari: readonly Day[], { received, lent }: Flows): HariBantuan[] {
  const shown = kelompok.flatMap((k, l) => {
    const row = (list: Float64Array): boolean => list.subarray(l * p.periods, (l + 1) * p.periods).some((v) => v > 0);
    return k.layanan.length > 0 || row(lent) ? [l] : [];
  });
  return hari.map((tanggal, t) => {
    const unit = shown.map((l) => {
      const k = kelompok[l]!;
      const need = k.need[t]!;
      const [dibantu, membantu] = [received[l * p.periods + t]!, lent[l * p.periods + t]!];
      return {
        unorId: k.unorId,
        layananId: k.layanan.map((y) => y.layananId),
        masuk: k.layanan.map((y) => y.masuk[t]!),
        need: rapi(need),
        fte: rapi(k.fte),
        kurangSebelum: rapi(Math.max(0, need - k.fte)),
        kurangSesudah: rapi(Math.max(0, need - k.fte - dibantu + membantu)),
        dibantu: rapi(dibantu),
        membantu: rapi(membantu),
      };
    });
    const sum = (of: 'kurangSebelum' | 'kurangSesudah'): number => rapi(unit.reduce((a, u) => a + u[of], 0));
    return { tanggal, kurangSebelum: sum('kurangSebelum'), kurangSesudah: sum('kurangSesudah'), unit };
  });
}

/** Six digits: what the planner distinguishes is a thousandth of a person. */
const rapi = (v: number): number => Math.round(v * 1e6) / 1e6;

/**
 * Names the people of the loans. Within a group the heaviest task goes to the one with the least person-days x km in the ledger, then to
 * the one with the shorter way from home, then by id.
 */
function assignmentsOf(masalah: Masalah, loans: readonly Loan[], hari: readonly Day[]): Bantuan[] {
  const { problem: p, calon, kelompok, routeKm } = masalah;
  const weight = (l: Loan): number =>
    (daysBetween(hari[p.first[l.span]!]!, hari[p.last[l.span]!]!) + 1) * Math.max(1, routeKm[l.route]!);
  const found = calon.flatMap((people, group) => {
    const own = loans.filter((l) => l.group === group);
    const slots = [...new Set(own.map((l) => l.person))].map((person) => own.filter((l) => l.person === person));
    const heavy = slots.toSorted((a, b) => total(b, weight) - total(a, weight) || a[0]!.person - b[0]!.person);
    const goal = own[0] ? kelompok[p.routeLine[own[0].route]!]!.sel[0]!.unor : null;
    const homeKm = (c: (typeof people)[number]): number =>
      goal === null ? 0 : (kmBetween({ lat: c.pegawai.domisiliLat, lon: c.pegawai.domisiliLon }, goal) ?? 0);
    const turn = people.toSorted(
      (a, b) => a.beban - b.beban || homeKm(a) - homeKm(b) || (a.pegawai.pegawaiId < b.pegawai.pegawaiId ? -1 : 1),
    );
    return heavy.flatMap((slot, i) =>
      slot.map((loan): Bantuan => {
        const c = turn[i]!;
        const to = kelompok[p.routeLine[loan.route]!]!;
        const [mulai, selesai] = [hari[p.first[loan.span]!]!, hari[p.last[loan.span]!]!];
        return {
          pegawaiId: c.pegawai.pegawaiId,
          from: { unorId: c.sel.unor.unorId, jabatanId: c.sel.jabatan.jabatanId },
          to: { unorId: to.unorId, layananId: to.layanan.map((l) => l.layananId) },
          mulai,
          selesai,
          porsi: loan.portion / 1000,
          hari: daysBetween(mulai, selesai) + 1,
          km: rapi(routeKm[loan.route]!),
          relawan: c.relawan,
          bebanSebelum: c.beban,
        };
      }),
    );
  });
  return found.sort((a, b) => (a.mulai < b.mulai ? -1 : a.mulai > b.mulai ? 1 : a.pegawaiId < b.pegawaiId ? -1 : 1));
}

const total = (slot: readonly Loan[], weight: (l: Loan) => number): number => slot.reduce((a, l) => a + weight(l), 0);

function serviceOf(
  index: PaketIndex,
  { kelompok, problem: p }: Masalah,
  hari: readonly Day[],
  { received, lent }: Flows,
): LayananUnit[] {
  const minutes = menitSehari(index.paket.kebijakan.wkeMenit);
  return kelompok.flatMap((k, l) => {
    const gets = received.subarray(l * p.periods, (l + 1) * p.periods);
    const gives = lent.subarray(l * p.periods, (l + 1) * p.periods);
    const missing = p.missing.subarray(l * p.periods, (l + 1) * p.periods);
    const penerima = gets.some((v) => v > 0) || missing.some((v) => v > 0);
    if (!penerima && !gives.some((v) => v > 0)) return [];
    const before = hari.map(() => k.fte);
    const after = hari.map((_, t) => k.fte + gets[t]! - gives[t]!);
    return k.layanan.map((y) => layananUnit(k, y, hari, before, after, minutes, penerima ? 'penerima' : 'pemberi'));
  });
}

function pricesOf({ problem: p, kelompok, sel, jangkauanKm }: Masalah, { prices }: LendingAnswer): HargaBantuan {
  const row = (list: Int32Array, at: number): number[] => [...list.subarray(at * p.periods, (at + 1) * p.periods)];
  return {
    terima: kelompok
      .map(({ unorId, layanan }, l) => ({
        unorId,
        layananId: layanan.map((y) => y.layananId),
        jangkauanKm: jangkauanKm[l] ?? null,
        perHari: row(prices.late, l),
        perHariBelajar: row(prices.early, l),
      }))
      .filter((t) => t.layananId.length > 0),
    lepas: sel.map((s, i) => ({
      unorId: s.unor.unorId,
      jabatanId: s.jabatan.jabatanId,
      perHari: row(prices.away, i),
    })),
  };
}

function assumptionsOf({ sampai, hari }: Masuk, { routesLeftOut }: Masalah): Teks[] {
  const found: Teks[] = [];
  if (hari.some((t) => t > sampai))
    found.push({
      id: `Volume sesudah ${sampai} adalah ramalan (mulai ${addDays(sampai, 1)}).`,
      en: `Volumes after ${sampai} are forecast (from ${addDays(sampai, 1)}).`,
    });
  if (routesLeftOut > 0)
    found.push({
      id: `Untuk setiap penerima hanya kelompok pemberi terdekat yang ditawarkan; ${routesLeftOut} pasangan lebih jauh tidak.`,
      en: `Each receiver is offered the nearest groups of lenders only; ${routesLeftOut} pairs further away are not.`,
    });
  return found;
}
