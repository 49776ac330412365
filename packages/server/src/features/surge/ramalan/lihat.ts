import type { BalasanOf, Diterima } from '@seimbang/contract';
import { forecast } from '@seimbang/core/algorithms';
import { addDays, type Day, ok } from '@seimbang/core/kernel';
import { type GalatLayanan, type HariRamalan, keyakinanDeret, type Puncak, tahunData } from '@seimbang/core/surge';
import { reachesUnor } from '../../../shared/authorise.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { Context } from '../../../shared/context.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { bernama, bulanSemua, deretSemua, type PeristiwaBerlaku, type VolumeBerlaku } from '../volume/index.ts';
import { type Prakiraan, prakiraanKini, type Terhitung } from './hitung.ts';

type Ringkas = BalasanOf<'prakiraanPuncak'>;
type Seri = BalasanOf<'prakiraanSeri'>;

/** The surges ahead in the caller's units, nearest first. */
export async function lihatPuncak(ctx: Context, caller: Caller): Promise<Outcome<Ringkas>> {
  return ok(ringkas(await prakiraanKini(ctx), caller));
}

function ringkas(now: Prakiraan, caller: Caller): Ringkas {
  if (now.keadaan !== 'siap') return { keadaan: now.keadaan, puncak: [] };
  const { berlaku, hasil } = now;
  return { keadaan: 'siap', puncak: kelompokPuncak(berlaku, hasil.isi.puncak, caller) };
}

/** Rows of the calendar with one name and the same days are one surge. */
function kelompokPuncak(berlaku: VolumeBerlaku, all: readonly Puncak[], caller: Caller): Ringkas['puncak'] {
  const pasti = new Map(berlaku.peristiwa.map((p) => [p.peristiwaId, p.pasti]));
  const groups = new Map<string, Puncak[]>();
  for (const p of all) {
    const unit = p.unit.filter((u) => reachesUnor(caller, berlaku.index, u.unorId));
    const key = JSON.stringify([p.nama, p.mulai, p.selesai]);
    if (unit.length > 0) groups.set(key, [...(groups.get(key) ?? []), { ...p, unit }]);
  }
  return Array.from(groups.values(), (group) => {
    const [first] = group;
    const unit = group.flatMap((p) => p.unit).sort((a, b) => (b.kurang ?? 0) - (a.kurang ?? 0));
    return {
      nama: first!.nama,
      mulai: first!.mulai,
      selesai: first!.selesai,
      pasti: group.some((p) => pasti.get(p.peristiwaId) === true),
      pengali: [Math.min(...unit.map((u) => u.pengali[0])), Math.max(...unit.map((u) => u.pengali[1]))] as const,
      kali: Math.min(...unit.map((u) => u.kali)),
      kurang: jumlahKurang(unit),
      unit: unit.map(({ unorId, layananId, kali: _k, ...u }) => ({
        ...bernama(berlaku.index, unorId, layananId),
        ...u,
      })),
    };
  });
}

/** People missing over the units: services of one unit share their people, so the most of them counts. */
function jumlahKurang(unit: readonly { readonly unorId: string; readonly kurang: number | null }[]): number | null {
  const byUnor = new Map<string, number>();
  for (const { unorId, kurang } of unit)
    if (kurang !== null) byUnor.set(unorId, Math.max(kurang, byUnor.get(unorId) ?? 0));
  return byUnor.size === 0 ? null : [...byUnor.values()].reduce((a, b) => a + b, 0);
}

/** Every service the caller reaches: how much is known of it, how right the forecast was, how far to trust it. */
export async function lihatPrakiraan(ctx: Context, caller: Caller): Promise<Outcome<BalasanOf<'prakiraan'>>> {
  const now = await prakiraanKini(ctx);
  const base = ringkas(now, caller);
  if (now.keadaan !== 'siap') return ok({ ...base, dihitung: null, sampai: null, tanpaLibur: [], deret: [] });
  const { berlaku, hasil } = now;
  const galat = galatByKey(hasil);
  return ok({
    ...base,
    dihitung: hasil.dihitung.toISOString(),
    sampai: hasil.isi.sampai,
    tanpaLibur: tanpaLibur(berlaku, hasil),
    deret: hasil.isi.ramalan
      .filter((r) => reachesUnor(caller, berlaku.index, r.unorId))
      .map((r) => ({
        ...bernama(berlaku.index, r.unorId, r.layananId),
        ...dasarOf(r.hariTeramati, galat.get(keyOf(r.unorId, r.layananId)) ?? null),
      })),
  });
}

/** Years of the forecast whose holidays nobody has entered: their days count as open. */
function tanpaLibur({ libur }: VolumeBerlaku, { isi }: Terhitung): number[] {
  const years = new Set(isi.ramalan.flatMap((r) => r.hari.map((h) => h.tanggal.slice(0, 4))));
  return [...years].filter((year) => ![...libur].some((day) => day.startsWith(year))).map(Number);
}

const keyOf = (unorId: string, layananId: string): string => JSON.stringify([unorId, layananId]);
const galatByKey = ({ isi }: Terhitung): Map<string, GalatLayanan> =>
  new Map(isi.ujiMundur.galat.map((g) => [keyOf(g.unorId, g.layananId), g]));

function dasarOf(hariTeramati: number, g: GalatLayanan | null) {
  const galat = g && { hari: g.hari, ramalan: g.ramalan, tahunLalu: g.tahunLalu, biasa: g.biasa };
  return {
    hariTeramati,
    tahun: tahunData(hariTeramati),
    galat,
    keyakinan: keyakinanDeret({ hariTeramati, galat: g?.ramalan ?? null }),
  };
}

/** Days of the past on the chart. */
const LALU = 400;

/** One service: what came, what is said of the days ahead, the events between, and last year beside it. */
export async function lihatSeri(
  ctx: Context,
  { unorId, layananId }: Diterima<'prakiraanSeri'>['query'],
): Promise<Outcome<Seri>> {
  const now = await prakiraanKini(ctx);
  if (!now.berlaku?.index.unorById.has(unorId)) return problem('tidak-ditemukan', { apa: 'unit' });
  const { berlaku } = now;
  const names = bernama(berlaku.index, unorId, layananId);
  const ramalan =
    now.keadaan === 'siap'
      ? now.hasil.isi.ramalan.find((r) => r.unorId === unorId && r.layananId === layananId)
      : undefined;
  if (now.keadaan !== 'siap' || !ramalan) {
    const kosong = { ...EMPTY, ...names, keadaan: now.keadaan };
    return ok({ ...kosong, ...bulananSaja(berlaku, unorId, layananId) });
  }
  const { hasil } = now;
  const deret = deretSemua(berlaku).find((d) => d.unorId === unorId && d.layananId === layananId);
  const from = addDays(hasil.isi.sampai, -LALU);
  const last = ramalan.hari.at(-1)?.tanggal ?? hasil.isi.sampai;
  const mine = (a: { readonly unorId: string | null; readonly layananId: string | null }): boolean =>
    (a.unorId ?? unorId) === unorId && (a.layananId ?? layananId) === layananId;
  return ok({
    ...names,
    keadaan: 'siap',
    sampai: hasil.isi.sampai,
    ...dasarOf(ramalan.hariTeramati, galatByKey(hasil).get(keyOf(unorId, layananId)) ?? null),
    riwayat: (deret?.hari ?? []).filter((v) => v.tanggal > from).map(({ tanggal, masuk }) => ({ tanggal, masuk })),
    ramalan: ramalan.hari.map(({ pengali: _p, ...h }) => ({ ...h, peristiwa: [...h.peristiwa] })),
    peristiwa: peristiwaDalam(berlaku.peristiwa.filter(mine), from, last),
    lonjakan: hasil.isi.lonjakan
      .filter((l) => mine(l) && l.sampai > from)
      .map(({ mulai, sampai, kali }) => ({ mulai, sampai, kali })),
    bulan: bulanKeDepan(ramalan.hari, new Map((deret ? bulanSemua(deret) : []).map((b) => [b.bulan, b.jumlah]))),
    bulanan: null,
  });
}

const peristiwaDalam = (all: readonly PeristiwaBerlaku[], from: Day, to: Day): Seri['peristiwa'] =>
  all
    .filter((p) => p.selesai > from && p.mulai <= to)
    .map(({ nama, mulai, selesai, pasti }) => ({ nama, mulai, selesai, pasti }));

const EMPTY = {
  sampai: null,
  hariTeramati: 0,
  tahun: 0,
  keyakinan: 'rendah' as const,
  galat: null,
  riwayat: [],
  ramalan: [],
  peristiwa: [],
  lonjakan: [],
  bulan: [],
  bulanan: null,
};

const lalu = (bulan: string): string => `${Number(bulan.slice(0, 4)) - 1}${bulan.slice(4)}`;

type HariKeDepan = Pick<HariRamalan, 'tanggal' | 'buka' | 'mean' | 'lower' | 'upper'>;

/** Months ahead against the same months a year before; a month that has begun holds what came already. */
function bulanKeDepan(hari: readonly HariKeDepan[], came: ReadonlyMap<string, number | null>): Seri['bulan'] {
  const open = hari.filter((h) => h.buka);
  const months = [...new Set(open.map((h) => h.tanggal.slice(0, 7)))];
  return months.slice(0, 14).map((bulan) => {
    const days = open.filter((h) => h.tanggal.startsWith(bulan));
    const begun = came.get(bulan) ?? 0;
    const sum = (of: (h: HariKeDepan) => number): number => days.reduce((s, h) => s + of(h), begun);
    return {
      bulan,
      dikatakan: sum((h) => h.mean),
      bawah: sum((h) => h.lower),
      atas: sum((h) => h.upper),
      tahunLalu: came.get(lalu(bulan)) ?? null,
    };
  });
}

/** Months that a series needs before its months are forecast, and how many are. */
const BULAN_TERSEDIKIT = 6;
const BULAN_KE_DEPAN = 12;

/** A service that is counted by the month only: its months ahead. */
function bulananSaja(berlaku: VolumeBerlaku, unorId: string, layananId: string): Partial<Seri> {
  const deret = deretSemua(berlaku).find((d) => d.unorId === unorId && d.layananId === layananId);
  const months = deret && deret.hari.length === 0 ? bulanSemua(deret) : [];
  const [first, last] = [months[0], months.at(-1)];
  if (months.length < BULAN_TERSEDIKIT || !first || !last) return {};
  const came = new Map(months.map((m) => [m.bulan, m.jumlah]));
  const train: (number | null)[] = [];
  let bulan = first.bulan;
  for (; bulan <= last.bulan; bulan = berikut(bulan)) train.push(came.get(bulan) ?? null);
  const said = forecast(train, BULAN_KE_DEPAN, 12);
  if (said === null) return {};
  const ahead: Seri['bulan'][number][] = [];
  for (let n = 0; n < BULAN_KE_DEPAN; n++, bulan = berikut(bulan))
    ahead.push({
      bulan,
      dikatakan: said.mean[n]!,
      bawah: said.lower[n]!,
      atas: said.upper[n]!,
      tahunLalu: came.get(lalu(bulan)) ?? null,
    });
  return { keadaan: 'siap', bulan: ahead, bulanan: { model: said.model } };
}

const berikut = (bulan: string): string =>
  bulan.endsWith('-12')
    ? `${Number(bulan.slice(0, 4)) + 1}-01`
    : `${bulan.slice(0, 5)}${String(Number(bulan.slice(5)) + 1).padStart(2, '0')}`;
