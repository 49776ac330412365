import { expect, test } from 'vitest';
import { pustakaKasus } from './index.ts';

const { kasus } = pustakaKasus();

test('the library holds at least six cases, a mixed and a failed one among them, each once', () => {
  expect(kasus.length).toBeGreaterThanOrEqual(6);
  expect(new Set(kasus.map((k) => k.id)).size).toBe(kasus.length);
  expect(new Set(kasus.map((k) => k.hasil))).toEqual(new Set(['berhasil', 'campuran', 'gagal']));
});

test.each(kasus.map((k) => [k.id, k] as const))(
  '%s is told in both languages, says what failed and whether it holds here, and names its sources',
  (_, k) => {
    for (const part of [k.judul, k.negara, k.dilakukan, k.hasilnya, k.kekurangan, k.berlakuDiSini])
      for (const text of [part.id, part.en]) expect(text.length).toBeGreaterThan(4);
    expect(k.sumber.length).toBeGreaterThan(0);
    for (const s of k.sumber) expect(new URL(s.url).protocol).toMatch(/^https?:$/);
    expect(k.berlakuDiSini.id).toMatch(/^(Ya|Sebagian|Tidak)/);
  },
);
