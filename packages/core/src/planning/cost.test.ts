import { expect, test } from 'vitest';
import { extraKmToAll, moveCost, spotsOf } from './cost.ts';
import { smallIndex, STAF } from './testing/small.ts';

const RATE = { move: 0, km: 1000, gap: 0 };

test('all places of a list at once have the extra kilometres that each has alone, unknown places and homes none', () => {
  const home = { domisiliLat: -6.99, domisiliLon: 110.42 };
  const index = smallIndex({
    unor: [
      { unorId: 'A', lat: -7.0, lon: 110.4 },
      { unorId: 'B', lat: -7.06, lon: 110.42 },
      { unorId: 'C', lat: -6.99, lon: 110.42 },
      { unorId: 'D', lat: null, lon: null },
    ],
    jabatan: [STAF],
    formasi: ['A', 'B', 'C', 'D'].map((unorId) => ({ unorId, ...STAF })),
    pegawai: [
      { pegawaiId: 'p1', unorId: 'A', ...STAF, ...home },
      { pegawaiId: 'p2', unorId: 'A', ...STAF, domisiliLat: null, domisiliLon: null },
      { pegawaiId: 'p3', unorId: 'D', ...STAF, ...home },
    ],
  });
  const km = new Float64Array(index.sel.length);
  for (const sel of index.sel)
    for (const p of sel.pemangku) {
      extraKmToAll(p, sel.unor, spotsOf(index.sel), km);
      const alone = index.sel.map((to) => moveCost(RATE, p, sel, to).km);
      expect(Array.from(km, (x) => Math.round(RATE.km * x))).toEqual(alone);
    }
});
