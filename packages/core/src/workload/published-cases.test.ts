import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BarisBeban } from './index.ts';
import { availableTime, hasilKerja, printedNeed, tugasPerTugas, wisn } from './index.ts';

const FILE = join(import.meta.dirname, '../../../../../shared/data/abk/abk_wisn_cases.json');

interface Row {
  readonly task: string;
  readonly volume: number;
  readonly time: number;
  readonly wke: number;
  readonly published: number;
}

interface Case {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly row_decimals: number;
  readonly inputs: Readonly<Record<string, number>>;
  readonly published: Readonly<Record<string, number>>;
}

const present = existsSync(FILE);
const cases: readonly Case[] = present ? JSON.parse(readFileSync(FILE, 'utf8')).cases : [];

function published(id: string): Case {
  const found = cases.find((c) => c.id === id);
  if (!found) throw new Error(`The case "${id}" is not in ${FILE}.`);
  return found;
}

function input(c: Case, name: string): number {
  const value = c.inputs[name];
  if (value === undefined) throw new Error(`The case "${c.id}" has no input "${name}".`);
  return value;
}

const baris = (r: Row): BarisBeban => ({ volume: r.volume, periode: 'tahun', normaMenit: r.time, wkeMenit: r.wke });

function needOf(rows: readonly BarisBeban[]): number {
  const result = tugasPerTugas(rows, 75_000);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

if (!present) console.warn(`Skipped: ${FILE} is absent, so published workload results are not compared.`);

describe.skipIf(!present)('published results', () => {
  it.each(['abk-analis-perencanaan-sdm', 'abk-bkpp-kepala-badan', 'abk-kalbar-dukcapil-kadis-row1'])(
    '%s: every row gives the need that its source prints',
    (id) => {
      const c = published(id);
      for (const row of c.rows) expect(needOf([baris(row)])).toBeCloseTo(row.published, c.row_decimals);
    },
  );

  it('the form of the analis perencanaan SDM prints a total of 0.2208: it left out one of its three rows of 0.0667', () => {
    const c = published('abk-analis-perencanaan-sdm');
    const total = needOf(c.rows.map(baris));
    expect(total).toBeCloseTo(0.2875, 4);
    expect(total - (c.rows[0] as Row).published).toBeCloseTo(c.published.sum as number, 4);
    expect(printedNeed(total, 'pelaksana', 'ceil')).toBe(c.published.need);
  });

  it('the rows of the kepala badan divide by year, month, week and hour and add up to 0.9096', () => {
    expect(needOf(published('abk-bkpp-kepala-badan').rows.map(baris))).toBeCloseTo(0.9096, 4);
  });

  it('the perancang grafik needs 0.724 of a person: its source prints 54,300 / 75,000 as 0.75', () => {
    const c = published('kep75-proses-perancang-grafik');
    const total = input(c, 'total_minutes');
    const need = needOf([{ volume: 1, periode: 'tahun', normaMenit: total, wkeMenit: input(c, 'wke_minutes') }]);
    expect(total / 60).toBe(c.published.hours);
    expect(need).toBeCloseTo(0.724, 12);
    expect(need).not.toBeCloseTo(c.published.need_raw as number, 2);
    expect(printedNeed(need, 'pelaksana')).toBe(c.published.need);
  });

  it('hasil kerja: 1,000 pieces at 100 per person need 10 people', () => {
    const c = published('kep75-hasil-kerja');
    expect(hasilKerja(input(c, 'volume'), input(c, 'standard_per_person'))).toEqual({
      ok: true,
      value: c.published.need,
    });
  });

  it('WISN of the HIV clinic in Kenya: 179 days, 3,125 days of work, 17.46 people', () => {
    const c = published('wisn-kenya-hiv-clinic-2011');
    const hoursPerDay = input(c, 'hours_per_day');
    const time = availableTime({
      weeks: input(c, 'weeks'),
      daysPerWeek: input(c, 'days_per_week'),
      leave: input(c, 'leave'),
      holidays: input(c, 'holidays'),
      training: 0,
      absence: input(c, 'sick'),
      hoursPerWeek: hoursPerDay * input(c, 'days_per_week'),
      effectiveShare: 1,
    });
    const volume = input(c, 'patients') * input(c, 'visits_per_patient');
    const minutes = input(c, 'hours_per_visit') * 60;
    const result = wisn({
      activities: [{ volume, minutes }],
      awtMinutes: time.hoursPerYear * 60,
      categoryAllowances: [],
      individualAllowanceMinutes: [],
      existing: 0,
    });
    expect(time.availableDays).toBe(c.published.awt_days);
    expect((volume * minutes) / 60).toBe(c.published.workload_hours);
    expect((volume * minutes) / 60 / hoursPerDay).toBe(c.published.workload_days);
    expect(result.required).toBeCloseTo(c.published.need_raw as number, 2);
  });

  it('the calendar of the bidan of Situbondo gives 1,113 and 1,155 hours; the adopted 1,200 is a policy figure', () => {
    const c = published('wisn-awt-situbondo-bidan');
    const week = (daysPerWeek: number) =>
      availableTime({
        weeks: input(c, 'weeks'),
        daysPerWeek,
        leave: input(c, 'leave'),
        holidays: input(c, 'holidays'),
        training: input(c, 'training'),
        absence: input(c, 'absence'),
        hoursPerWeek: input(c, 'hours_per_week'),
        effectiveShare: input(c, 'effective_share'),
      });
    const p = c.published;
    for (const [days, suffix] of [
      [5, '5'],
      [6, '6'],
    ] as const) {
      expect(week(days).workdays).toBe(p[`workdays_${suffix}`]);
      expect(week(days).availableDays).toBe(p[`available_days_${suffix}`]);
      expect(week(days).effectiveHoursPerDay).toBeCloseTo(p[`hours_day_${suffix}`] as number, 12);
      expect(week(days).hoursPerYear).toBeCloseTo(p[`awt_hours_${suffix}`] as number, 9);
    }
    expect(week(5).effectiveHoursPerWeek).toBeCloseTo(p.effective_hours_week as number, 12);
    expect(Math.round(week(6).hoursPerYear)).not.toBe(p.awt_rounded_hours);
  });

  it('the setda thesis divides by 86,400 minutes, from 64 weekend days that fit neither a five-day nor a six-day week', () => {
    const c = published('awt-setda-bagian-288');
    const days = input(c, 'days') - input(c, 'weekend') - input(c, 'holidays');
    expect(days).toBe(c.published.workdays);
    expect([104, 52]).not.toContain(input(c, 'weekend'));
    expect(input(c, 'hours_day') * input(c, 'effective_share')).toBeCloseTo(
      c.published.effective_hours_day as number,
      12,
    );
    const minutes = days * (c.published.adopted_hours_day as number) * 60;
    expect(minutes).toBe(c.published.annual_minutes);
    const beban = Object.values(c.published.workload_minutes as unknown as Record<string, number>);
    const needs = beban.map((b) => needOf([{ volume: 1, periode: 'tahun', normaMenit: b, wkeMenit: minutes }]));
    expect(needs.map((n) => n.toFixed(2))).toEqual(['17.77', '13.80', '9.83']);
  });

  it('every case of the file is named in a test of this page', () => {
    const source = readFileSync(import.meta.filename, 'utf8');
    expect(cases.filter((c) => !source.includes(`'${c.id}'`)).map((c) => c.id)).toEqual([]);
  });
});
