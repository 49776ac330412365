import { describe, expect, it } from 'vitest';
import {
  type Formasi,
  indexPaket,
  type Jabatan,
  kebijakanBawaan,
  type Paket,
  type Pegawai,
  type Tugas,
  type Unor,
} from '../domain/index.ts';
import { formasiRow, jabatanRow, pegawaiRow, tugasRow, unorRow } from '../domain/testing/rows.ts';
import { abk, balanceOf, needBySel } from './index.ts';

const unor = (unorId: string): Unor => unorRow(unorId, { nama: `Kelurahan ${unorId}` });

const jabatan = (jabatanId: string, jenis: Jabatan['jenis'] = 'pelaksana'): Jabatan => jabatanRow(jabatanId, { jenis });

const formasi = (unorId: string, jabatanId: string, kebutuhan: number | null = null): Formasi =>
  formasiRow(unorId, jabatanId, { kebutuhan });

const tugas = (unorId: string, jabatanId: string, rest: Partial<Tugas> = {}): Tugas =>
  tugasRow(unorId, jabatanId, { uraian: 'melayani surat pengantar', volume: 1200, normaMenit: 25, ...rest });

let serial = 0;
const pegawai = (unorId: string, jabatanId: string, rest: Partial<Pegawai> = {}): Pegawai =>
  pegawaiRow(`P${++serial}`, [unorId, jabatanId], rest);

const paket = (rest: Partial<Paket>, wkeMenit = 75_000): Paket => ({
  unor: [unor('U1'), unor('U2')],
  jabatan: [jabatan('PENGADMINISTRASI'), jabatan('LURAH', 'struktural')],
  formasi: [],
  tugas: [],
  pegawai: [],
  kerabat: [],
  volume: [],
  peristiwa: [],
  minat: [],
  kunci: [],
  kebijakan: { ...kebijakanBawaan, wkeMenit },
  ...rest,
});

const needs = (rest: Partial<Paket>, wke?: number): number[] => Array.from(needBySel(indexPaket(paket(rest, wke))));

describe('kebutuhan of a formasi', () => {
  it('is volume times norm time divided by the effective working time, and is never rounded', () => {
    expect(needs({ tugas: [tugas('U1', 'PENGADMINISTRASI')] })).toEqual([0.4]);
    expect(needs({ tugas: [tugas('U1', 'PENGADMINISTRASI')] }, 72_000)[0]).toBeCloseTo(0.416666666, 8);
  });

  it.each([
    [75_000, 'bulan', (100 * 12 * 25) / 75_000],
    [75_000, 'minggu', (100 * 50 * 25) / 75_000],
    [75_000, 'hari', (100 * 250 * 25) / 75_000],
    [72_000, 'minggu', (100 * 48 * 25) / 72_000],
    [72_000, 'hari', (100 * 240 * 25) / 72_000],
    [74_760, 'hari', (100 * 250 * 25) / 74_760],
  ] as const)('at %i minutes a volume per %s is annualised with the set of that constant', (wke, periode, expected) => {
    expect(needs({ tugas: [tugas('U1', 'PENGADMINISTRASI', { volume: 100, periode })] }, wke)).toEqual([expected]);
  });

  it('of a row with its own denominator stays in the period of that row', () => {
    const row = tugas('U1', 'PENGADMINISTRASI', { volume: 35, normaMenit: 7, periode: 'bulan', wkeMenit: 6000 });
    expect(needs({ tugas: [row] })[0]).toBeCloseTo(0.0408, 4);
  });

  it('comes from kebutuhan only where the formasi has no task rows', () => {
    const rows = [formasi('U1', 'PENGADMINISTRASI', 3), formasi('U2', 'PENGADMINISTRASI', 2.5)];
    expect(needs({ formasi: rows, tugas: [tugas('U1', 'PENGADMINISTRASI')] })).toEqual([0.4, 2.5]);
  });

  it('of a structural post is exactly 1, whatever its task rows say', () => {
    expect(needs({ formasi: [formasi('U1', 'LURAH', 4)], tugas: [tugas('U1', 'LURAH')] })).toEqual([1]);
  });
});

describe('the workload report', () => {
  const report = abk(
    indexPaket(
      paket({
        formasi: [formasi('U1', 'PENGADMINISTRASI', 3), formasi('U2', 'PENGADMINISTRASI', 1), formasi('U1', 'LURAH')],
        pegawai: [
          pegawai('U1', 'PENGADMINISTRASI'),
          pegawai('U1', 'PENGADMINISTRASI', { jamPerMinggu: 18.75, status: 'PPPK_PW' }),
          pegawai('U2', 'PENGADMINISTRASI'),
          pegawai('U2', 'PENGADMINISTRASI'),
          pegawai('U2', 'PENGADMINISTRASI', { kedudukanHukum: '02' }),
        ],
      }),
    ),
  );

  it('counts part-time people by their share and leaves out people who are not active', () => {
    expect(report.formasi.map((f) => [f.bezetting, f.fte])).toEqual([
      [2, 1.5],
      [2, 2],
      [0, 0],
    ]);
  });

  it('gives no ratio and no letter to a post that nobody holds', () => {
    expect(report.formasi.map((f) => [f.rasio, f.ej])).toEqual([
      [2, 'A'],
      [0.5, 'D'],
      [null, null],
    ]);
  });

  it('never lets a surplus in one unit hide a shortage in another', () => {
    expect(report.totals).toEqual({ need: 5, bezetting: 4, shortage: 2, surplus: 1 });
  });

  it('reports beban as need times the effective working time', () => {
    expect(report.formasi[0]?.beban).toBe(225_000);
    expect(report.unor.map((u) => [u.unorId, u.need, u.eu])).toEqual([
      ['U1', 4, 'A'],
      ['U2', 1, 'D'],
    ]);
  });

  it('names the empty post beside the spread, which is over people', () => {
    expect(report.balance).toMatchObject({ empty: 1, simpangan: 0.75, max: 2, min: 0.5, over: 2, under: 2 });
    expect(report.balance.B).toBeCloseTo(9 / 1.5 + 1 / 2 + 3, 12);
  });
});

describe('an odd denominator is flagged and kept', () => {
  it.each([
    [1250, 'tahun', 'wke-in-hours'],
    [7200, 'tahun', 'wke-digit-missing'],
    [6000, 'tahun', 'wke-other-period'],
    [60, 'tahun', 'wke-unusual'],
    [0, 'tahun', 'wke-not-positive'],
  ] as const)('%i minutes per %s is reported as %s', (wkeMenit, periode, code) => {
    const row = tugas('U1', 'PENGADMINISTRASI', { wkeMenit, periode });
    const { issues } = abk(indexPaket(paket({ tugas: [row] })));
    expect(issues.map((i) => [i.code, i.row])).toEqual([[code, 2]]);
  });

  it.each([
    [72_000, 'tahun'],
    [90_000, 'tahun'],
    [6000, 'bulan'],
    [1500, 'minggu'],
    [300, 'hari'],
  ] as const)('%i minutes per %s passes without remark', (wkeMenit, periode) => {
    const row = tugas('U1', 'PENGADMINISTRASI', { wkeMenit, periode });
    expect(abk(indexPaket(paket({ tugas: [row] }))).issues).toEqual([]);
  });
});

describe('the spread over people', () => {
  it('is zero when everybody carries the same ratio', () => {
    expect(balanceOf([2, 1], [2, 1], [2, 1])).toMatchObject({ simpangan: 0, gini: 0, B: 3 });
  });

  it('has the Gini coefficient of the ratios of single people', () => {
    expect(balanceOf([0, 1], [1, 1], [1, 1]).gini).toBe(0.5);
    expect(balanceOf([1, 2, 3], [1, 1, 1], [1, 1, 1]).gini).toBeCloseTo(8 / 36, 12);
  });

  it('charges three times the square of the need for an empty place', () => {
    expect(balanceOf([2], [0], [0])).toMatchObject({ empty: 1, max: null, min: null });
    expect(balanceOf([2], [0], [0]).B).toBeCloseTo(12, 12);
  });
});
