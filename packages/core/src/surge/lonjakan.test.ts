import { expect, test } from 'vitest';
import { addDays } from '../kernel/index.ts';
import { lonjakan } from './index.ts';
import { judge, lonjakanRekaan } from './testing/lonjakan-rekaan.ts';

const TOWNS = Array.from({ length: 60 }, (_, i) => lonjakanRekaan(`contoh-${i}`));

test('twice the work is noticed within three open days, with at most one false alarm per counter and year', () => {
  const judged = TOWNS.map((t) => judge(t, lonjakan(t.volume, [])));
  const inTime = judged.filter((j) => j.delay !== null && j.delay <= 3).length;
  const falseAlarms = judged.reduce((sum, j) => sum + j.falseAlarms, 0);
  expect(inTime / TOWNS.length).toBeGreaterThanOrEqual(0.9);
  expect(falseAlarms / (2 * TOWNS.length)).toBeLessThanOrEqual(1);
});

test('an alarm rests on nothing that came after it', () => {
  for (const t of TOWNS.slice(0, 10)) {
    for (const alarm of lonjakan(t.volume, [])) {
      const then = t.volume.filter((v) => v.tanggal <= alarm.diketahui);
      expect(lonjakan(then, []).at(-1)).toMatchObject({ mulai: alarm.mulai, diketahui: alarm.diketahui });
    }
  }
});

test('a surge in the calendar raises no alarm; the same surge without a row does', () => {
  const town = TOWNS[0]!;
  const announced = {
    peristiwaId: 'P',
    nama: 'Pendaftaran',
    mulai: town.mulai,
    selesai: town.selesai,
    unorId: null,
    layananId: null,
    pengali: null,
    ekstra: {},
  };
  const near = (l: { diketahui: string }): boolean =>
    l.diketahui >= town.mulai && l.diketahui <= addDays(town.selesai, 3);
  expect(lonjakan(town.volume, []).some(near)).toBe(true);
  expect(lonjakan(town.volume, [announced]).some(near)).toBe(false);
});

test('a level that stays twice as high is reported once, and becomes the usual', () => {
  const { volume } = TOWNS[1]!;
  const since = '2025-03-03';
  const found = lonjakan(
    volume.filter((v) => v.tanggal < '2025-08-01').map((v) => (v.tanggal < since ? v : { ...v, masuk: 2 * v.masuk })),
    [],
  ).filter((l) => l.diketahui >= since);
  expect(found[0]).toMatchObject({ jenis: 'tingkat-baru' });
  expect(found[0]?.kali).toBeGreaterThan(1.6);
  expect(found.length).toBeLessThanOrEqual(2);
});

test('four weeks are needed before anything is said', () =>
  expect(lonjakan(TOWNS[2]!.volume.slice(0, 20), [])).toEqual([]));
