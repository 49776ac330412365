import { describe, expect, test } from 'vitest';
import { random } from '../kernel/index.ts';
import { type BatasTempat, gerbongPutus, type PindahanBaris } from './index.ts';

const at = (unorId: string, jabatanId = 'staf') => ({ unorId, jabatanId });
const lurah = (unorId: string) => at(unorId, 'lurah');
const batas = (tempat: BatasTempat['tempat'], rest: Partial<BatasTempat> = {}): BatasTempat => ({
  tempat,
  hadir: 1,
  paruhWaktu: 0,
  lantai: 0,
  langit: null,
  ...rest,
});
const pindah = (
  barisId: string,
  from: BatasTempat['tempat'],
  to: BatasTempat['tempat'],
  gerbong = 'G1',
): PindahanBaris => ({
  barisId,
  gerbong,
  from,
  to,
});

describe('a chain of two lurah and one staff into a vacant lurah post', () => {
  const places = [
    batas(lurah('A'), { hadir: 0, langit: 1 }),
    batas(lurah('B'), { langit: 1, lantai: 1 }),
    batas(lurah('C'), { langit: 1 }),
    batas(at('C'), { hadir: 3 }),
  ];
  const list = [
    pindah('b1', lurah('B'), lurah('A')),
    pindah('b2', lurah('C'), lurah('B')),
    pindah('b3', at('C'), lurah('C')),
  ];

  test('all three together break nothing, and none at all breaks nothing', () => {
    expect(gerbongPutus(places, list, ['b1', 'b2', 'b3'])).toEqual([]);
    expect(gerbongPutus(places, list, [])).toEqual([]);
  });

  test('without the last one the post C is vacant but nothing is against the rules', () => {
    expect(gerbongPutus(places, list, ['b1', 'b2'])).toEqual([]);
  });

  test('without the middle one the office B falls below its floor and the post C has two holders', () => {
    expect(gerbongPutus(places, list, ['b1', 'b3'])).toEqual([
      {
        gerbong: 'G1',
        sebab: [
          { kode: 'di-bawah-lantai', barisId: 'b1', tempat: lurah('B'), tersisa: 0, batas: 1, barisLawan: null },
          { kode: 'dua-pemangku', barisId: 'b3', tempat: lurah('C'), tersisa: 2, batas: 1, barisLawan: null },
          {
            kode: 'kursi-tidak-ditinggalkan',
            barisId: 'b3',
            tempat: lurah('C'),
            tersisa: 2,
            batas: null,
            barisLawan: 'b2',
          },
        ],
      },
    ]);
  });

  test('without the first one the second fills a seat that nobody leaves', () => {
    expect(gerbongPutus(places, list, ['b2', 'b3'])[0]?.sebab.map((s) => [s.kode, s.barisId])).toEqual([
      ['dua-pemangku', 'b2'],
      ['kursi-tidak-ditinggalkan', 'b2'],
    ]);
  });
});

test('a staff seat that nobody leaves is told even where no limit is broken', () => {
  const places = [batas(at('A')), batas(at('B')), batas(at('C'))];
  const list = [pindah('b1', at('B'), at('C')), pindah('b2', at('A'), at('B'))];
  expect(gerbongPutus(places, list, ['b2'])).toEqual([
    {
      gerbong: 'G1',
      sebab: [
        { kode: 'kursi-tidak-ditinggalkan', barisId: 'b2', tempat: at('B'), tersisa: 2, batas: null, barisLawan: 'b1' },
      ],
    },
  ]);
});

test('a gerbong breaks too when another one no longer brings the person it counted on', () => {
  const places = [batas(at('A'), { hadir: 2, lantai: 2 }), batas(at('B'), { hadir: 2 }), batas(at('C'))];
  const list = [pindah('b1', at('A'), at('C'), 'G1'), pindah('b2', at('B'), at('A'), 'G2')];
  expect(gerbongPutus(places, list, ['b1', 'b2'])).toEqual([]);
  expect(gerbongPutus(places, list, ['b1']).map((g) => g.gerbong)).toEqual(['G1']);
});

test('a part-time holder counts as a holder of a structural post', () => {
  const places = [batas(lurah('A'), { hadir: 0, paruhWaktu: 1, langit: 0 }), batas(at('B'))];
  const found = gerbongPutus(places, [pindah('b1', at('B'), lurah('A'))], ['b1']);
  expect(found[0]?.sebab).toEqual([
    { kode: 'dua-pemangku', barisId: 'b1', tempat: lurah('A'), tersisa: 2, batas: 1, barisLawan: null },
  ]);
});

test('on random lists a limit is reported broken exactly where recounting the heads finds it', () => {
  for (let seed = 0; seed < 300; seed++) {
    const dice = random(`putus/${seed}`);
    const places = ['A', 'B', 'C', 'D'].map((u) => {
      const hadir = dice.below(4);
      const structural = hadir < 2 && dice.below(2) === 0;
      return batas(at(u), { hadir, lantai: dice.below(hadir + 1), langit: structural ? 1 : null });
    });
    const list = Array.from({ length: 5 }, (_, k) => {
      const [from, to] = [dice.below(4), 1 + dice.below(3)];
      return pindah(`b${k}`, places[from]!.tempat, places[(from + to) % 4]!.tempat, `G${k % 2}`);
    });
    const chosen = list.filter(() => dice.below(2) === 0);
    const heads = places.map(
      ({ tempat, hadir }) =>
        hadir + chosen.filter((p) => p.to === tempat).length - chosen.filter((p) => p.from === tempat).length,
    );
    const truth = places.flatMap(({ tempat, lantai, langit }, k) => [
      ...(heads[k]! < lantai && chosen.some((p) => p.from === tempat) ? [`lantai ${tempat.unorId}`] : []),
      ...(langit !== null && heads[k]! > langit && chosen.some((p) => p.to === tempat)
        ? [`langit ${tempat.unorId}`]
        : []),
    ]);
    const told = gerbongPutus(
      places,
      list,
      chosen.map((p) => p.barisId),
    ).flatMap((g) =>
      g.sebab.flatMap(({ kode, tempat }) =>
        kode === 'kursi-tidak-ditinggalkan'
          ? []
          : [`${kode === 'dua-pemangku' ? 'langit' : 'lantai'} ${tempat.unorId}`],
      ),
    );
    expect([seed, [...new Set(told)].sort()]).toEqual([seed, truth.sort()]);
  }
});

test('a line at a place without limits is a mistake of the caller', () => {
  expect(() => gerbongPutus([], [pindah('b1', at('A'), at('B'))], ['b1'])).toThrow('no limits');
});
