import { describe, expect, test } from 'vitest';
import { day } from '../kernel/index.ts';
import { LABELS } from './label.ts';
import {
  type FaktaTawaran,
  jawabTawaran,
  jawabanTerbuka,
  jenisOf,
  KEADAAN_TAWARAN,
  padaHari,
  pengingatJatuhTempo,
} from './tawaran.ts';

const TENGGAT = day('2027-03-20');
const fakta = (f: Partial<FaktaTawaran> = {}): FaktaTawaran => ({
  jenis: 'tawaran',
  keadaan: 'menunggu',
  tenggat: TENGGAT,
  hariIni: day('2027-03-18'),
  diusulkan: false,
  ...f,
});

test('only what may be declined is an offer', () => {
  expect(LABELS.map((l) => [l, jenisOf(l)])).toEqual([
    ['sukarela', 'tawaran'],
    ['tetap-berkat-sukarelawan', 'pesan'],
    ['memilih', 'tawaran'],
    ['kebutuhan-dinas', 'penempatan'],
    ['tetap', null],
  ]);
});

describe('answers that are open', () => {
  test.each(KEADAAN_TAWARAN)('at the state %s', (keadaan) => {
    const isClosed = ['gugur', 'tanpa-jawaban', 'terkirim'].includes(keadaan);
    expect(jawabanTerbuka(fakta({ keadaan }))).toEqual(isClosed ? [] : ['bersedia', 'bersyarat', 'tidak']);
    expect(jawabanTerbuka(fakta({ keadaan, jenis: 'penempatan' }))).toEqual(isClosed ? [] : ['bersedia', 'kendala']);
    expect(jawabanTerbuka(fakta({ keadaan, jenis: 'pesan' }))).toEqual([]);
  });

  test('an answer may be changed until the deadline and until the line is proposed', () => {
    expect(jawabanTerbuka(fakta({ keadaan: 'tidak', hariIni: TENGGAT }))).toContain('bersedia');
    expect(jawabanTerbuka(fakta({ hariIni: day('2027-03-21') }))).toEqual([]);
    expect(jawabanTerbuka(fakta({ keadaan: 'bersedia', diusulkan: true }))).toEqual([]);
  });
});

describe('an answer', () => {
  const said = (
    jenis: 'tawaran' | 'penempatan',
    jawaban: 'bersedia' | 'bersyarat' | 'tidak' | 'kendala',
    kode = '',
    isi = '',
  ) => {
    const step = jawabTawaran(fakta({ jenis }), { jawaban, kode: kode || null, isi });
    return step.ok ? step.value : step.error.code;
  };

  test.each([
    ['tawaran', 'tidak', '', '', 'tidak', 'a no needs no reason'],
    ['tawaran', 'bersyarat', '', '', 'isian-jawaban-kosong', 'a condition must be said'],
    ['tawaran', 'bersyarat', '', 'Mulai Februari.', 'bersyarat', 'a condition that is said'],
    ['tawaran', 'kendala', 'lain', 'x', 'jawaban-tidak-sesuai', 'an offer is simply declined'],
    ['penempatan', 'tidak', '', '', 'jawaban-tidak-sesuai', 'a placement is responded to'],
    ['penempatan', 'kendala', '', 'Merawat ibu.', 'isian-jawaban-kosong', 'an obstacle needs its kind'],
    ['penempatan', 'kendala', 'pengasuhan', '  ', 'isian-jawaban-kosong', 'and its evidence'],
    ['penempatan', 'kendala', 'pengasuhan', 'Merawat ibu.', 'kendala', 'an obstacle in full'],
  ] as const)('%s: %s (%s, "%s") gives %s, because %s', (jenis, jawaban, kode, isi, wanted, _why) => {
    expect(said(jenis, jawaban, kode, isi)).toBe(wanted);
  });
});

test('silence beyond the deadline is no answer, which is not a no; before it, one still waits', () => {
  expect(padaHari('menunggu', TENGGAT, TENGGAT)).toBe('menunggu');
  expect(padaHari('menunggu', TENGGAT, day('2027-03-21'))).toBe('tanpa-jawaban');
  expect(padaHari('tidak', TENGGAT, day('2027-03-21'))).toBe('tidak');
});

test.each([
  ['2027-03-16', null],
  ['2027-03-17', 3],
  ['2027-03-18', 3],
  ['2027-03-19', 1],
  ['2027-03-20', 1],
  ['2027-03-21', null],
])('on %s the reminder of %s days before the deadline is due', (hariIni, days) => {
  expect(pengingatJatuhTempo(TENGGAT, day(hariIni))).toBe(days);
});
