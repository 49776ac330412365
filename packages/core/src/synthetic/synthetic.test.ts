import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexPaket, isParuhWaktu } from '../domain/index.ts';
import { completedMonths, dayOf } from '../kernel/index.ts';
import { abk } from '../workload/index.ts';
import { generate, generateBerkas, generatePaket } from './index.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const sample = new URL('../../../../samples/banyumanik/', import.meta.url);

test('samples/banyumanik is what the generator writes today, byte for byte', () => {
  for (const berkas of generateBerkas({ scale: 'kecamatan' })) {
    const lines = [...berkas.lines()];
    expect(`${lines.join('\n')}\n`).toBe(readFileSync(new URL(berkas.name, sample), 'utf8'));
  }
});

describe.each(seeds)('seed %i of Kecamatan Banyumanik', (seed) => {
  const paket = generatePaket({ scale: 'kecamatan', seed });
  const report = abk(indexPaket(paket));
  test('has about 200 people in one kecamatan, eleven kelurahan and three offices', () => {
    expect(paket.pegawai.length).toBeGreaterThan(190);
    expect(paket.pegawai.length).toBeLessThan(230);
    expect(paket.unor).toHaveLength(15);
    expect(paket.unor.filter((u) => u.jenis === 'kelurahan').map((u) => u.nama)).toContain('Kelurahan Pudakpayung');
  });
  test('shows at a glance units that drown, an empty lurah post, and idle hands elsewhere', () => {
    const drowning = report.unor.filter((u) => (u.rasio ?? 0) > 1.15).length;
    const idle = report.formasi.filter((f) => f.rasio !== null && f.rasio < 0.85).length;
    const lurah = report.formasi.filter((f) => f.jabatanId === 'LURAH' && f.bezetting === 0).length;
    expect(drowning).toBeGreaterThanOrEqual(2);
    expect(drowning).toBeLessThanOrEqual(8);
    expect(idle).toBeGreaterThanOrEqual(4);
    expect(lurah).toBeGreaterThanOrEqual(1);
    expect(report.balance.simpangan).toBeGreaterThan(0.17);
  });
  test('has people under two years in post, part-time people, protected people and contracts', () => {
    const young = paket.pegawai.filter((p) => completedMonths(p.tmtJabatan, paket.kebijakan.tmt) < 24).length;
    expect(young / paket.pegawai.length).toBeGreaterThan(0.2);
    expect(young / paket.pegawai.length).toBeLessThan(0.5);
    expect(paket.pegawai.some(isParuhWaktu)).toBe(true);
    expect(paket.pegawai.some((p) => p.lindungSampai !== null)).toBe(true);
    expect(paket.pegawai.every((p) => p.kontrakSampai !== null || !p.status.startsWith('PPPK'))).toBe(true);
  });
  test('gives nobody a number that a living person could have', () => {
    for (const p of paket.pegawai) expect(p.nip).toMatch(/^\d{15}9\d{2}$/);
    expect(new Set(paket.pegawai.map((p) => p.nip)).size).toBe(paket.pegawai.length);
  });
  test('gives everybody a life in order: born, of age at entry, then the present post', () => {
    for (const p of paket.pegawai) {
      expect(p.nip?.slice(0, 8)).toBe(p.tanggalLahir?.replaceAll('-', ''));
      const entry = p.tmtCpns ?? p.tmtJabatan;
      expect(completedMonths(p.tanggalLahir ?? entry, entry)).toBeGreaterThanOrEqual(18 * 12);
      expect(p.tmtJabatan >= entry).toBe(true);
      expect(completedMonths(p.tanggalLahir ?? entry, paket.kebijakan.tmt)).toBeLessThan(58 * 12);
    }
  });
});

test('a registration window brings the counters two and a half to four and a half times their usual day', () => {
  const volume = generatePaket({ scale: 'kecamatan' }).volume.filter((v) => v.unorId === '33.74.11.1001');
  const mean = (rows: typeof volume): number => rows.reduce((sum, v) => sum + v.masuk, 0) / rows.length;
  const surge = mean(volume.filter((v) => v.tanggal >= '2026-06-15' && v.tanggal <= '2026-06-19'));
  const usual = mean(volume.filter((v) => v.tanggal >= '2026-02-01' && v.tanggal <= '2026-05-31'));
  expect(surge / usual).toBeGreaterThan(2.5);
  expect(surge / usual).toBeLessThan(4.5);
});

test('the city has 16 kecamatan, 177 kelurahan, about 15,000 people and a need of about 22,000', () => {
  const paket = generatePaket({ scale: 'kota' });
  const { totals } = abk(indexPaket(paket));
  expect(paket.unor.filter((u) => u.jenis === 'kecamatan')).toHaveLength(16);
  expect(paket.unor.filter((u) => u.jenis === 'kelurahan')).toHaveLength(177);
  expect(new Set(paket.unor.map((u) => u.unorId)).size).toBe(paket.unor.length);
  expect(new Set(paket.pegawai.map((p) => p.nip)).size).toBe(paket.pegawai.length);
  expect(Math.abs(totals.bezetting - 15_000)).toBeLessThan(500);
  expect(Math.abs(totals.need - 22_000)).toBeLessThan(800);
  expect(Math.abs(paket.formasi.length - 5_500)).toBeLessThan(500);
});

test('province and nation are streamed: their first units come at once, with real names where they are known', () => {
  const first = generate({ scale: 'provinsi' }).unor().next().value;
  expect(first).toMatchObject({ jenis: 'kecamatan', opdId: '33.01.01' });
  const nation = generate({ scale: 'nasional' }).pegawai().next().value;
  expect(nation).toMatchObject({ pegawaiId: 'P00001' });
});

test('another seed gives other people in the same organisation', () => {
  const [a, b] = [generatePaket({ scale: 'kecamatan', seed: 1 }), generatePaket({ scale: 'kecamatan', seed: 2 })];
  expect(a.unor.map((u) => u.nama)).toEqual(b.unor.map((u) => u.nama));
  expect(a.pegawai.map((p) => p.nama)).not.toEqual(b.pegawai.map((p) => p.nama));
  expect(a.pegawai.every((p) => dayOf(Number(p.nip?.slice(0, 4)), 1, 1) !== null)).toBe(true);
});

describe('the counters of Dinas Pendidikan', () => {
  const paket = generatePaket({ scale: 'kecamatan' });
  const rows = paket.volume.filter((v) => v.unorId === '33.74-DISDIK' && v.layananId === 'VERIFIKASI-SPMB');
  const mean = (from: string, to: string): number => {
    const some = rows.filter((v) => v.tanggal >= from && v.tanggal <= to);
    return some.reduce((sum, v) => sum + v.masuk, 0) / some.length;
  };

  test('were counted for more than three years, without a row on a Sunday or a national holiday', () => {
    expect(rows[0]!.tanggal < '2023-02-01' && rows.at(-1)!.tanggal > '2026-10-01').toBe(true);
    expect(rows.filter((v) => new Date(v.tanggal).getUTCDay() === 0)).toEqual([]);
    expect(rows.some((v) => v.tanggal === '2026-06-16' || v.tanggal === '2025-08-18')).toBe(false);
  });
  test('are filled two and a half to four and a half times as much in every registration, whose dates move', () => {
    const events = paket.peristiwa.filter((p) => p.unorId === '33.74-DISDIK' && p.mulai < '2027-01-01');
    for (const p of events) {
      const usual = mean(`${p.mulai.slice(0, 4)}-02-01`, `${p.mulai.slice(0, 4)}-05-31`);
      expect(mean(p.mulai, p.selesai) / usual).toBeGreaterThan(2.2);
      expect(mean(p.mulai, p.selesai) / usual).toBeLessThan(4.5);
    }
    expect(new Set(events.map((p) => p.mulai.slice(5))).size).toBe(events.length);
  });
  test('ask no more of the staff than the same tasks did before they were told by service', () => {
    const pdi = paket.tugas.filter((t) => t.unorId === '33.74-DISDIK' && t.jabatanId === 'PDI' && t.periode === 'hari');
    expect(pdi.map((t) => [t.layananId, t.volume * t.normaMenit])).toEqual([
      ['ADMINDUK', 18 * 8],
      ['VERIFIKASI-SPMB', 60 * 8],
    ]);
  });
});
