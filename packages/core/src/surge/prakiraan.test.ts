import { expect, test } from 'vitest';
import { indexPaket } from '../domain/index.ts';
import { day } from '../kernel/index.ts';
import { generatePaket } from '../synthetic/index.ts';
import { denganAsumsi } from './asumsi.ts';
import { ketepatan } from './ketepatan.ts';
import { keyakinanDeret } from './keyakinan.ts';
import { puncakList } from './puncak.ts';
import { forecastDaily } from './ramal.ts';
import { ujiMundur } from './uji-mundur.ts';

const DISDIK = '33.74-DISDIK';
const paket = generatePaket({ scale: 'kecamatan' });
const volume = paket.volume.filter((v) => v.unorId === DISDIK && v.layananId === 'VERIFIKASI-SPMB');
const ramalan = forecastDaily(volume, paket.peristiwa, 260);
const meanOf = (r: (typeof ramalan)[number], from: string, to: string): number => {
  const days = r.hari.filter((h) => h.buka && h.tanggal >= from && h.tanggal <= to);
  return days.reduce((sum, h) => sum + h.pengali, 0) / days.length;
};

test('an assumed multiplier replaces the learned mean on the days of the event, keeps its shape, and touches no other day', () => {
  const asumsi = { mulai: day('2027-06-14'), selesai: day('2027-06-18'), unorId: DISDIK, layananId: null, pengali: 5 };
  const [before, after] = [ramalan[0]!, denganAsumsi(ramalan, [asumsi])[0]!];
  expect(meanOf(after, '2027-06-14', '2027-06-18')).toBeCloseTo(5, 9);
  const ratios = after.hari.map((h, i) => (before.hari[i]!.mean > 0 ? h.mean / before.hari[i]!.mean : 1));
  expect(new Set(ratios.map((r) => r.toFixed(9))).size).toBe(2);
  expect(after.hari.filter((h) => h.tanggal < '2027-06-14')).toEqual(
    before.hari.filter((h) => h.tanggal < '2027-06-14'),
  );
});

test('an assumption about another unit changes nothing', () => {
  const asumsi = { mulai: day('2027-06-14'), selesai: day('2027-06-18'), unorId: 'lain', layananId: null, pengali: 5 };
  expect(denganAsumsi(ramalan, [asumsi])).toEqual(ramalan);
});

test('looking back over a year, the calendar beats last year and the usual weeks, and four of five days fall in the interval', () => {
  const { ucapan, galat } = ujiMundur(volume, paket.peristiwa);
  const [g] = galat;
  expect(g!.ramalan!).toBeLessThan(0.7 * g!.tahunLalu!);
  expect(g!.ramalan!).toBeLessThan(0.7 * g!.biasa!);
  const { cakupan, hari } = ketepatan(ucapan, volume).keseluruhan;
  expect(hari).toBeGreaterThan(200);
  expect(cakupan).toBeGreaterThan(0.7);
  expect(cakupan).toBeLessThan(0.92);
});

test('a look back never reads a day after the one it was made on', () => {
  const cut = day('2026-08-01');
  const all = ujiMundur(volume, paket.peristiwa).ucapan.filter((u) => u.tanggal <= '2026-07-11');
  const early = volume.map((v) => (v.tanggal > cut ? { ...v, masuk: 9999 } : v));
  expect(ujiMundur(early, paket.peristiwa).ucapan.filter((u) => u.tanggal <= '2026-07-11')).toEqual(all);
});

test('next June holds two surges of three times the usual at Dinas Pendidikan, with the people missing on the busiest day', () => {
  const peaks = puncakList(indexPaket(paket), ramalan, paket.peristiwa);
  const units = peaks.flatMap((p) => p.unit);
  expect(peaks.map((p) => p.mulai)).toEqual(['2027-06-14', '2027-06-24']);
  expect(units.every((u) => u.unorId === DISDIK && u.pengali[1] > 2.5 && u.kali === 4 && u.kurang! > 2)).toBe(true);
});

test.each([
  [600, 0.15, 'tinggi'],
  [600, 0.3, 'sedang'],
  [300, 0.15, 'sedang'],
  [200, 0.1, 'rendah'],
  [900, null, 'rendah'],
  [900, 0.5, 'rendah'],
])('%i days and an error of %s give confidence "%s"', (hariTeramati, galat, said) => {
  expect(keyakinanDeret({ hariTeramati, galat })).toBe(said);
});
