import { kotaSemarang, type Unor } from '@seimbang/core/domain';
import { describe, expect, test } from 'vitest';
import { applyImport } from './apply-import.ts';
import { draftOfSheets, sheetOf } from './testing/contoh.ts';
import type { ImportOutcome } from './types.ts';

type Tempat = readonly [unit: string, induk: string | null];

/** A list of people, one in each unit. */
const draftOf = (places: readonly Tempat[]) =>
  draftOfSheets([
    sheetOf([
      ['PNS ID', 'NIP BARU', 'NAMA', 'JABATAN NAMA', 'TMT JABATAN', 'UNOR NAMA', 'UNOR INDUK NAMA'],
      ...places.map(([unit, induk], i) => [
        `A-${i}`,
        null,
        `Rekaan ${i}`,
        'Pengelola Data',
        '01-02-2022',
        unit,
        induk ?? '',
      ]),
    ]),
  ]);
const importOf = (places: readonly Tempat[], stored: ImportOutcome['paket'] | null = null) =>
  applyImport(draftOf(places), {}, stored);
const unit = ({ paket }: ImportOutcome, nama: string): Unor | undefined => paket.unor.find((u) => u.nama === nama);
const told = ({ report }: ImportOutcome) => report.issues.filter((i) => i.code === 'wilayah-diturunkan');

describe('code and point of a kelurahan or kecamatan the file does not locate', () => {
  test('Kelurahan Gedawang under Kecamatan Banyumanik is 33.74.11.1002, and the report says that this was derived', () => {
    const outcome = importOf([
      ['Kelurahan Gedawang', 'Kecamatan Banyumanik'],
      ['KEL. SRONDOLKULON', 'KEC. BANYUMANIK'],
    ]);
    expect(unit(outcome, 'Kelurahan Gedawang')).toMatchObject({
      kodeWilayah: '33.74.11.1002',
      lat: -7.084971,
      lon: 110.427669,
    });
    expect(outcome.paket.unor.map((u) => u.kodeWilayah).toSorted()).toEqual([
      '33.74.11',
      '33.74.11.1002',
      '33.74.11.1006',
    ]);
    expect(told(outcome)).toMatchObject([{ severity: 'info', row: null }]);
    expect(told(outcome)[0]?.message.id).toContain('3 kelurahan dan kecamatan');
  });

  test('a name alone is enough where only one kelurahan of the city has it', () => {
    const outcome = importOf([
      ['Kelurahan Gedawang', null],
      ['Kelurahan Purwosari', null],
    ]);
    expect(unit(outcome, 'Kelurahan Gedawang')?.kodeWilayah).toBe('33.74.11.1002');
    expect(unit(outcome, 'Kelurahan Purwosari')).toMatchObject({ kodeWilayah: null, lat: null, lon: null });
  });

  test('two kelurahan of one name are told apart by their kecamatan', () => {
    const outcome = importOf([
      ['Kelurahan Purwosari', 'Kecamatan Mijen'],
      ['Kelurahan Purwosari', 'Kecamatan Semarang Utara'],
    ]);
    const kode = outcome.paket.unor.filter((u) => u.nama === 'Kelurahan Purwosari').map((u) => u.kodeWilayah);
    expect(kode.toSorted()).toEqual(['33.74.02.1004', '33.74.14.1005']);
  });

  test('another region with the same names gets nothing', () => {
    const outcome = importOf([
      ['Kelurahan Tegalsari', 'Kecamatan Tegal Barat'],
      ['Kelurahan Kraton', 'Kecamatan Tegal Barat'],
      ['Kecamatan Tugu', null],
      ['Dinas Pendidikan', null],
    ]);
    expect(outcome.paket.unor.filter((u) => u.kodeWilayah !== null || u.lat !== null)).toEqual([]);
    expect(told(outcome)).toEqual([]);
  });

  test('what is given is never overwritten', () => {
    const first = importOf([['Kelurahan Gedawang', 'Kecamatan Banyumanik']]);
    const given = (over: Partial<Unor>): ImportOutcome['paket'] => ({
      ...first.paket,
      unor: first.paket.unor.map((u) => ({ ...u, kodeWilayah: null, lat: null, lon: null, ...over })),
    });
    const again = (over: Partial<Unor>) =>
      unit(importOf([['Kelurahan Gedawang', 'Kecamatan Banyumanik']], given(over)), 'Kelurahan Gedawang');
    expect(again({ lat: -7.1, lon: 110.5 })).toMatchObject({ kodeWilayah: '33.74.11.1002', lat: -7.1, lon: 110.5 });
    expect(again({ lat: -7.1 })).toMatchObject({ kodeWilayah: '33.74.11.1002', lat: -7.1, lon: null });
    expect(again({ kodeWilayah: '33.22.01.2001' })).toMatchObject({ kodeWilayah: '33.22.01.2001', lat: null });
  });

  test('importing the same file again changes nothing and tells nothing', () => {
    const places: Tempat[] = [['Kelurahan Gedawang', 'Kecamatan Banyumanik']];
    const first = importOf(places);
    const second = importOf(places, first.paket);
    expect(second.paket).toEqual(first.paket);
    expect(told(second)).toEqual([]);
  });

  test('all 177 kelurahan and 16 kecamatan are found, each with its own code', () => {
    const places = kotaSemarang.flatMap((k) =>
      k.kelurahan.map(([nama]): Tempat => [`Kelurahan ${nama}`, `Kecamatan ${k.nama}`]),
    );
    const codes = importOf(places).paket.unor.map((u) => u.kodeWilayah);
    expect(codes).not.toContain(null);
    expect(new Set(codes).size).toBe(177 + 16);
  });
});
