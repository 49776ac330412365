import { day } from '@seimbang/core/kernel';
import { describe, expect, test } from 'vitest';
import {
  desimal,
  diktum,
  huruf,
  jumlah,
  kodeVerifikasi,
  nipTertulis,
  persen,
  rangkai,
  tanggalPanjang,
  tanggalTerbilang,
} from './teks.ts';
import { kutipanPanjang } from './surat/kutipan.ts';

describe('the words of a letter', () => {
  test.each([
    [tanggalPanjang(day('2026-11-23')), '23 November 2026'],
    [tanggalPanjang(day('2027-01-04')), '4 Januari 2027'],
    [
      tanggalTerbilang(day('2026-11-23')),
      'Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)',
    ],
    [jumlah(9), '9 (sembilan)'],
    [jumlah(354), '354 (tiga ratus lima puluh empat)'],
    [desimal(0.2134), '0,21'],
    [desimal(1234.5), '1.234,50'],
    [desimal(null), '–'],
    [persen(0.125), '12,5 %'],
    [rangkai(['a', 'b']), 'a dan b'],
    [rangkai(['a', 'b', 'c']), 'a, b, dan c'],
    [huruf(0), 'a'],
    [huruf(26), 'aa'],
    [diktum(3), 'KEEMPAT'],
  ])('%s reads %s', (tertulis, harusnya) => {
    expect(tertulis).toBe(harusnya);
  });

  test('a NIP is grouped 8-6-1-3, any other number stays as it is, a missing one is a dash', () => {
    expect(nipTertulis('198503122010011004')).toBe('19850312\u00a0201001\u00a01\u00a0004');
    expect(nipTertulis('500123456')).toBe('500123456');
    expect(nipTertulis(null)).toBe('–');
    expect(nipTertulis('  ')).toBe('–');
  });

  test('the code of a letter is the beginning of its hash, in groups that can be read out', () => {
    expect(kodeVerifikasi('7f3a91c204be55d0')).toBe('7F3A-91C2-04BE');
  });

  test('a decree cites laws in full and leaves out what is no law', () => {
    const kutipan = [
      'PP 11/2017 Pasal 190 ayat (3); Peraturan BKN 5/2019 Pasal 2 ayat (3)',
      'kebijakan.json',
      'UU 30/2014 Pasal 55',
      'PP 11/2017 Pasal 54',
    ];
    expect(kutipanPanjang([...kutipan, 'UU 30/2014 Pasal 55', 'SIASN TIM_4'])).toEqual([
      'Pasal 54, Pasal 190 ayat (3) Peraturan Pemerintah Nomor 11 Tahun 2017',
      'Pasal 2 ayat (3) Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019',
      'Pasal 55 Undang-Undang Nomor 30 Tahun 2014',
    ]);
  });
});
