import { describe, expect, test } from 'vitest';
import { indexPaket } from '../../domain/index.ts';
import { addDays, day, daysBetween } from '../../kernel/index.ts';
import { generatePaket } from '../../synthetic/index.ts';
import { rencanakanBantuan } from './bantuan.ts';
import type { RencanaBantuan } from './dokumen.ts';
import { verifySurge } from './periksa.ts';

const paket = generatePaket({ scale: 'kecamatan', seed: 1 });
const index = indexPaket(paket);
const window = { from: day('2027-06-14'), to: day('2027-06-21') };
const usaha = { rounds: 5, ascent: 40, search: 0 };
const made = (more: Partial<Parameters<typeof rencanakanBantuan>[1]> = {}): RencanaBantuan => {
  const plan = rencanakanBantuan(index, { ...window, usaha, ...more });
  if (!plan.ok) throw new Error(plan.error.message.en);
  return plan.value;
};
const plan = made();
const failing = (p: RencanaBantuan): string[] =>
  verifySurge(index, p)
    .checks.filter((c) => !c.ok)
    .map((c) => c.name);

describe('a plan of help for a week of school registration', () => {
  test('lowers the points, and the checker finds the same points, shortages and bound', () => {
    expect(plan.objective).toBeLessThan(plan.objectiveTanpaBantuan);
    expect(failing(plan)).toEqual([]);
    expect(verifySurge(index, plan)).toMatchObject({ ok: true, objective: plan.objective, bound: plan.bound });
  });
  test('nobody helps the own unit’s service, and no helper heads anything', () => {
    for (const a of plan.assignments) {
      const person = index.pegawaiById.get(a.pegawaiId);
      expect(index.jabatanById.get(person?.jabatanId ?? '')?.jenis).not.toBe('struktural');
      expect([person?.unorId, person?.jabatanId]).toEqual([a.from.unorId, a.from.jabatanId]);
    }
  });
  test('every critical post keeps its people on every day', () => {
    const drained = plan.days.flatMap(({ tanggal }) =>
      index.sel.filter((sel) => {
        const own = new Set(sel.pemangku.map((p) => p.pegawaiId));
        const away = plan.assignments.filter((a) => own.has(a.pegawaiId) && a.mulai <= tanggal && tanggal <= a.selesai);
        return sel.formasi?.kritis && away.length > 0 && own.size - away.length < 1;
      }),
    );
    expect(drained).toEqual([]);
  });
  test('days before the last row are the written ones, days after it the forecast, and the document says so', () => {
    expect(plan.assumptions.some((a) => a.id.includes('ramalan'))).toBe(true);
    const past = made({ from: day('2026-06-15'), to: day('2026-06-19') });
    expect(past.assumptions.some((a) => a.id.includes('ramalan'))).toBe(false);
    const unit = past.days[0]?.unit.find((u) => u.unorId === '33.74.11');
    const row = paket.volume.find((v) => v.unorId === '33.74.11' && v.tanggal === '2026-06-15');
    expect(unit?.masuk).toEqual([row?.masuk]);
  });
  test('the same request gives the same document', () => {
    expect(made()).toEqual(plan);
  });
});

describe('whose turn it is', () => {
  const same = (a: { unorId: string; jabatanId: string }, b: { unorId: string; jabatanId: string }): boolean =>
    a.unorId === b.unorId && a.jabatanId === b.jabatanId;
  const others = (a: RencanaBantuan['assignments'][number]): string[] =>
    paket.pegawai.filter((p) => same(p, a.from) && p.pegawaiId !== a.pegawaiId).map((p) => p.pegawaiId);
  /** Somebody from a post that does the service itself: all of the post can help. */
  const first = plan.assignments.find(
    (a) => others(a).length > 0 && paket.tugas.some((t) => same(t, a.from) && t.layananId === a.to.layananId[0]),
  )!;
  test('of one post whose people can all help, volunteers are sent before the others', () => {
    const again = made({ relawan: others(first) });
    const sent = again.assignments.filter((a) => same(a.from, first.from));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((a) => a.relawan).length).toBeGreaterThanOrEqual(Math.min(sent.length, others(first).length));
    expect(failing(again)).toEqual([]);
  });
  test('who helped until last week rests for 30 days and is not sent again', () => {
    const riwayat = plan.assignments.map((a) => ({
      pegawaiId: a.pegawaiId,
      mulai: day('2027-05-20'),
      selesai: addDays(window.from, -5),
      km: a.km,
    }));
    const again = made({ riwayat });
    const rested = new Set(riwayat.map((r) => r.pegawaiId));
    expect(again.assignments.filter((a) => rested.has(a.pegawaiId))).toEqual([]);
    expect(verifySurge(index, again, riwayat).ok).toBe(true);
    expect(verifySurge(index, plan, riwayat).ok).toBe(false);
  });
  test('with 118 days behind them people may serve two more days, and terms begin at three', () => {
    const riwayat = paket.pegawai.map((p) => ({
      pegawaiId: p.pegawaiId,
      mulai: day('2027-01-01'),
      selesai: addDays(day('2027-01-01'), 117),
      km: 1,
    }));
    expect(made({ riwayat }).assignments).toEqual([]);
  });
  test('half days are lent only when asked for', () => {
    const half = made({ paruhWaktu: true });
    expect(new Set(plan.assignments.map((a) => a.porsi))).toEqual(new Set([1]));
    expect(half.assignments.some((a) => a.porsi === 0.5)).toBe(true);
    expect(failing(half)).toEqual([]);
  });
});

describe('the checker refuses', () => {
  const [a, ...rest] = plan.assignments as [RencanaBantuan['assignments'][number], ...RencanaBantuan['assignments']];
  const lurah = paket.pegawai.find((p) => p.jabatanId === 'LURAH')!;
  const tampered: [string, RencanaBantuan][] = [
    ['a lurah who is lent', { ...plan, assignments: [{ ...a, pegawaiId: lurah.pegawaiId, from: lurah }, ...rest] }],
    ['somebody sent twice at once', { ...plan, assignments: [a, a, ...rest] }],
    ['an assignment left out', { ...plan, assignments: rest }],
    ['one person’s term of one day', { ...plan, assignments: [{ ...a, selesai: a.mulai }, ...rest] }],
    ['a lower figure of points', { ...plan, objective: plan.objective - 1e6, gap: plan.gap - 1e6 }],
    ['a bound that the prices do not give', { ...plan, bound: plan.bound + 1e6, gap: plan.gap - 1e6 }],
    ['a gap called none', { ...plan, status: 'optimal', proof: 'dual' }],
    ['a negative price', withPrice(plan, -1)],
    ['a shortage painted smaller', painted(plan)],
    ['a claim to have volunteered', { ...plan, assignments: [{ ...a, relawan: true }, ...rest] }],
  ];
  test.each(tampered)('%s', (_, document) => {
    expect(failing(document)).not.toEqual([]);
  });
});

function withPrice(p: RencanaBantuan, price: number): RencanaBantuan {
  const [first, ...others] = p.prices.lepas;
  return { ...p, prices: { ...p.prices, lepas: [{ ...first!, perHari: first!.perHari.map(() => price) }, ...others] } };
}

function painted(p: RencanaBantuan): RencanaBantuan {
  const days = p.days.map((d) => ({ ...d, unit: d.unit.map((u) => ({ ...u, kurangSesudah: 0 })) }));
  return { ...p, days };
}

describe('what cannot be planned is said with a reason', () => {
  test.each([
    ['jendela-terbalik', { from: day('2027-06-28'), to: day('2027-06-14') }],
    ['jendela-terlalu-jauh', { from: day('2035-01-01'), to: day('2035-01-31') }],
  ])('%s', (code, when) => {
    expect(rencanakanBantuan(index, { ...when, usaha })).toMatchObject({ ok: false, error: { code } });
  });
  test('a package without volumes', () => {
    const empty = indexPaket({ ...paket, volume: [] });
    expect(rencanakanBantuan(empty, { ...window, usaha })).toMatchObject({
      ok: false,
      error: { code: 'tanpa-volume' },
    });
  });
});

test('a long window has terms that begin and end with weeks or events, and some end before the window does', () => {
  const season = made({ from: day('2027-06-07'), to: day('2027-07-16') });
  expect(season.langkah).toBe('pekanan');
  expect(season.assignments.every((x) => daysBetween(x.mulai, x.selesai) + 1 <= season.batas.hariMaksimum)).toBe(true);
  expect(failing(season)).toEqual([]);
});
