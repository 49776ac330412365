import { day } from '@seimbang/core/kernel';
import { describe, expect, test } from 'vitest';
import { type BahanTanda, type BarisPerkara, HARI_MS, type UsulPerkara } from './bahan.ts';
import { KODE_TANDA, type KodeTanda, periksaSemua } from './semua.ts';

const PADA = Date.UTC(2027, 0, 10);
const A = { unorId: 'a', jabatanId: 'adm' };
const B = { unorId: 'b', jabatanId: 'adm' };

const baris = (over: Partial<BarisPerkara> = {}): BarisPerkara => ({
  nomor: 1,
  gerbong: 'G1',
  pegawaiId: 'p1',
  nama: 'Laras Rekaan',
  dari: B,
  ke: A,
  sifat: 'kebutuhan-dinas',
  pejabat: false,
  keputusan: 'setujui',
  diputus: PADA,
  pemutus: 'Ibu PPK',
  panel: 'setujui',
  suara: [
    { akunId: 'tpk-1', saat: PADA - 3 * HARI_MS },
    { akunId: 'tpk-2', saat: PADA - 3 * HARI_MS },
  ],
  bukti: [],
  faktaBerubah: [],
  ...over,
});

const usul = (over: Partial<UsulPerkara> = {}): UsulPerkara => ({
  usulId: 'u1',
  judul: 'Penataan',
  asal: 'rencana',
  hakKembali: false,
  tmt: day('2027-02-01'),
  dibuat: PADA - 20 * HARI_MS,
  pengusul: 'Analis',
  dibekukan: PADA - 5 * HARI_MS,
  tibaPpk: PADA - HARI_MS,
  hadir: ['tpk-1', 'tpk-2'],
  kuorumMinimum: 2,
  baris: [baris()],
  ...over,
});

/** Unit a is overloaded, unit b has people to spare. */
const bahan = (over: Partial<BahanTanda> = {}): BahanTanda => ({
  usul: [usul()],
  penolakan: [],
  lindung: new Map(),
  kini: new Map([['p1', B]]),
  beban: ({ unorId }) => ({ need: 4, fte: unorId === 'a' ? 2 : 6 }),
  beku: [],
  ...over,
});

const ditandai = (isi: Partial<BahanTanda>): KodeTanda[] =>
  periksaSemua(bahan(isi))
    .filter((t) => t.perkara.length > 0)
    .map((t) => t.kode);

const banyak = (n: number, of: (i: number) => Partial<BarisPerkara>): BarisPerkara[] =>
  Array.from({ length: n }, (_, i) => baris({ nomor: i + 1, gerbong: `G${i}`, pegawaiId: `p${i}`, ...of(i) }));

const pasangan = (bersama: number, lain: number): UsulPerkara[] => [
  ...Array.from({ length: bersama }, (_, i) => usul({ usulId: `x${i}`, baris: [baris({ pegawaiId: `x${i}` })] })),
  ...Array.from({ length: lain }, (_, i) =>
    usul({ usulId: `y${i}`, pengusul: 'Kepala lain', baris: [baris({ pegawaiId: `y${i}`, pemutus: 'Bapak Plt' })] }),
  ),
];

const tolakan = (hari: number, usulId: string | null = null) => ({
  penolakan: [{ pegawaiId: 'p1', saat: usul().dibuat - hari * HARI_MS, jenis: 'menolak-tawaran' as const, usulId }],
});

const CASES: Readonly<Record<KodeTanda, readonly (readonly [string, Partial<BahanTanda>, boolean])[]>> = {
  'luar-rencana': [
    ['a line that a head proposed directly', { usul: [usul({ asal: 'kepala' })] }, true],
    ['a line from a round of wishes', { usul: [usul({ asal: 'putaran' })] }, false],
    ['a return that a right of the person gave', { usul: [usul({ asal: 'kepala', hakKembali: true })] }, false],
  ],
  'dua-kali': [
    [
      'two moves 23 months apart',
      { usul: [usul({ tmt: day('2027-02-01') }), usul({ usulId: 'u2', tmt: day('2029-01-31') })] },
      true,
    ],
    [
      'two moves exactly 24 months apart',
      { usul: [usul({ tmt: day('2027-02-01') }), usul({ usulId: 'u2', tmt: day('2029-02-01') })] },
      false,
    ],
    [
      'the second one was asked for',
      { usul: [usul(), usul({ usulId: 'u2', baris: [baris({ sifat: 'permohonan' })] })] },
      false,
    ],
  ],
  'tanpa-beban': [
    [
      'from the overloaded unit to the one with people to spare',
      { usul: [usul({ baris: [baris({ dari: A, ke: B })] })], kini: new Map([['p1', A]]) },
      true,
    ],
    [
      'the same move when the data already contain it',
      { usul: [usul({ baris: [baris({ dari: A, ke: B })] })], kini: new Map([['p1', B]]) },
      true,
    ],
    ['from the unit with people to spare to the overloaded one', {}, false],
    [
      'two people change places: the load stays as it is',
      { usul: [usul({ baris: [baris(), baris({ nomor: 2, pegawaiId: 'p2', dari: A, ke: B })] })] },
      false,
    ],
    [
      'the person asked for it',
      { usul: [usul({ baris: [baris({ dari: A, ke: B, sifat: 'permohonan' })] })], kini: new Map([['p1', A]]) },
      false,
    ],
  ],
  'setelah-menolak': [
    ['proposed 180 days after declining an offer', tolakan(180), true],
    ['proposed 181 days after', tolakan(181), false],
    ['the same line goes on to its decree', tolakan(10, 'u1'), false],
    ['the refusal came after the proposal', tolakan(-1), false],
  ],
  dilindungi: [
    ['protected to the very day', { lindung: new Map([['p1', day('2027-02-01')]]) }, true],
    ['protection ended the day before', { lindung: new Map([['p1', day('2027-01-31')]]) }, false],
  ],
  'bukti-terlambat': [
    [
      'a document recorded after the freeze',
      { usul: [usul({ baris: [baris({ bukti: [{ aturan: 'EL-31', saat: PADA - 4 * HARI_MS }] })] })] },
      true,
    ],
    [
      'a document recorded on the eve of the vote, the list not frozen',
      { usul: [usul({ dibekukan: null, baris: [baris({ bukti: [{ aturan: 'EL-31', saat: PADA - 4 * HARI_MS }] })] })] },
      true,
    ],
    [
      'a fact that changed between the two lists',
      { usul: [usul({ baris: [baris({ faktaBerubah: ['golongan'] })] })] },
      true,
    ],
    [
      'a document recorded before freeze and vote',
      { usul: [usul({ baris: [baris({ bukti: [{ aturan: 'EL-31', saat: PADA - 6 * HARI_MS }] })] })] },
      false,
    ],
  ],
  rapat: [
    ['one member present, two needed', { usul: [usul({ hadir: ['tpk-1'], baris: [baris({ suara: [] })] })] }, true],
    ['a vote by somebody not recorded as present', { usul: [usul({ hadir: ['tpk-1', 'tpk-3'] })] }, true],
    ['the PPK rejects what the panel approved', { usul: [usul({ baris: [baris({ keputusan: 'tolak' })] })] }, true],
    [
      'the PPK rejects what the panel rejected',
      { usul: [usul({ baris: [baris({ keputusan: 'tolak', panel: 'tolak' })] })] },
      false,
    ],
  ],
  'saat-beku': [
    [
      'an official on the last day of the freeze',
      {
        usul: [usul({ baris: [baris({ pejabat: true })] })],
        beku: [{ dari: day('2026-08-01'), sampai: day('2027-02-01') }],
      },
      true,
    ],
    [
      'an official the day after',
      {
        usul: [usul({ baris: [baris({ pejabat: true })] })],
        beku: [{ dari: day('2026-08-01'), sampai: day('2027-01-31') }],
      },
      false,
    ],
    ['a pelaksana inside the freeze', { beku: [{ dari: day('2026-08-01'), sampai: null }] }, false],
  ],
  'pasangan-tetap': [
    ['six of six together, while another pair handles six', { usul: pasangan(6, 6) }, true],
    ['all proposals go to the only decider there is', { usul: pasangan(12, 0) }, false],
    ['four together and four of another pair are too few', { usul: pasangan(4, 4) }, false],
  ],
  stempel: [
    [
      'five proposals of four lines, nothing changed',
      {
        usul: Array.from({ length: 5 }, (_, i) =>
          usul({ usulId: `u${i}`, baris: banyak(4, (k) => ({ pegawaiId: `q${i}${k}` })) }),
        ),
      },
      true,
    ],
    [
      'one line in twenty rejected',
      {
        usul: Array.from({ length: 5 }, (_, i) =>
          usul({
            usulId: `u${i}`,
            baris: banyak(4, (k) => ({
              pegawaiId: `q${i}${k}`,
              ...(i + k === 0 && { keputusan: 'tolak' as const, panel: 'tolak' as const }),
            })),
          }),
        ),
      },
      false,
    ],
    ['nineteen lines are too few', { usul: Array.from({ length: 5 }, (_, i) => usul({ usulId: `u${i}` })) }, false],
  ],
  'putusan-kilat': [
    ['five lines in 49 seconds', { usul: [usul({ tibaPpk: PADA - 49_000, baris: banyak(5, () => ({})) })] }, true],
    ['five lines in 50 seconds', { usul: [usul({ tibaPpk: PADA - 50_000, baris: banyak(5, () => ({})) })] }, false],
    ['four lines in one second', { usul: [usul({ tibaPpk: PADA - 1000, baris: banyak(4, () => ({})) })] }, false],
  ],
};

describe.each(KODE_TANDA)('flag %s', (kode) => {
  test.each(CASES[kode].map(([name, isi, expected]) => ({ name, isi, expected })))(
    '$name: flagged $expected',
    ({ isi, expected }) => {
      expect(ditandai(isi).includes(kode)).toBe(expected);
    },
  );
});

test('a proposal in order raises no flag, and every rule says what it looked at', () => {
  const found = periksaSemua(bahan());
  expect(found.filter((t) => t.perkara.length > 0)).toEqual([]);
  expect(found.every((t) => t.diperiksa >= 0 && t.aturan.id !== '' && t.aturan.en !== '')).toBe(true);
});

test('no sentence accuses anybody', () => {
  const all = Object.values(CASES).flatMap((list) => list.flatMap(([, isi]) => periksaSemua(bahan(isi))));
  const words = JSON.stringify(all).toLowerCase();
  for (const word of ['melanggar', 'bersalah', 'guilty', 'violat', 'pelaku', 'korup', 'corrupt'])
    expect(words).not.toContain(word);
});
