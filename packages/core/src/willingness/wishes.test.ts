import { describe, expect, test } from 'vitest';
import {
  indexPaket,
  type Kerabat,
  type Kunci,
  type Minat,
  type Paket,
  type PaketIndex,
  type Rencana,
} from '../domain/index.ts';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, unorRow } from '../domain/testing/rows.ts';
import { day } from '../kernel/index.ts';
import { createPlanner } from '../planning/index.ts';
import { createJudge } from '../regulation/index.ts';
import { trade, type TradeResult } from './index.ts';
import { leaversOf } from './leavers.ts';
import { readScene } from './scene.ts';

const U = ['U1', 'U2', 'U3'];
/** Three units with one jabatan each, all the same; the same need everywhere unless said otherwise. */
const base = (rest: Partial<Paket>, kebutuhan: readonly number[] = [1, 1, 1]): Paket =>
  paketOf({
    unor: U.map((id) => unorRow(id)),
    jabatan: [jabatanRow('J')],
    formasi: U.map((id, i) => formasiRow(id, 'J', { kebutuhan: kebutuhan[i] ?? 1 })),
    pegawai: U.map((id, i) => pegawaiRow(`P${i + 1}`, [id, 'J'])),
    ...rest,
  });

const wish = (pegawaiId: string, urutan: number, unorId: string | null, jabatanId: string | null = 'J'): Minat => ({
  pegawaiId,
  urutan,
  unorId,
  jabatanId: unorId === null ? null : jabatanId,
  ekstra: {},
});
const kunci = (pegawaiId: string, tindakan: Kunci['tindakan'], unorId: string | null): Kunci => ({
  pegawaiId,
  tindakan,
  unorId,
  jabatanId: null,
  ekstra: {},
});

function planOf(index: PaketIndex, maxMoves: number): Rencana {
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) throw new Error(planner.error.message.en);
  return planner.value.plan({ maxMoves });
}

function run(paket: Paket, maxMoves = 0): TradeResult {
  const index = indexPaket(paket);
  const result = trade(index, planOf(index, maxMoves));
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

const unitsOf = (r: TradeResult): string => r.assignments.map((a) => a.unorId).join(' ');
const labelsOf = (r: TradeResult): string => r.assignments.map((a) => a.label).join(' ');

describe('a row of minat.csv that cannot count is left out and named', () => {
  const ring = [wish('P1', 1, 'U2'), wish('P2', 1, 'U3'), wish('P3', 1, 'U1')];
  test.each<[string, Partial<Paket>, readonly Minat[], string, number]>([
    [
      'somebody who is not active',
      { pegawai: [pegawaiRow('P9', ['U1', 'J'], { kedudukanHukum: '03' })] },
      [wish('P9', 1, 'U2')],
      'minat-bukan-peserta',
      2,
    ],
    [
      'somebody part-time',
      { pegawai: [pegawaiRow('P9', ['U1', 'J'], { jamPerMinggu: 20 })] },
      [wish('P9', 1, 'U2')],
      'minat-bukan-peserta',
      2,
    ],
    ['a unit without a jabatan', {}, [wish('P1', 1, 'U2', null)], 'minat-tidak-lengkap', 2],
    ['a place that is not there', {}, [wish('P1', 1, 'U2', 'LAIN')], 'minat-tempat-tidak-ada', 2],
    ['the same place twice', {}, [wish('P1', 1, 'U2'), wish('P1', 2, 'U2')], 'minat-ganda', 3],
    ['"stay" twice', {}, [wish('P1', 1, null), wish('P1', 2, null)], 'minat-ganda', 3],
    ['"stay" and the present place by name', {}, [wish('P1', 1, null), wish('P1', 2, 'U1')], 'minat-ganda', 3],
    ['two choices of one rank', {}, [wish('P1', 1, 'U2'), wish('P1', 1, 'U3')], 'minat-urutan-sama', 3],
    [
      'a place a lock forbids',
      { kunci: [kunci('P1', 'larang', 'U2')] },
      [wish('P1', 1, 'U2')],
      'minat-tidak-diizinkan',
      2,
    ],
  ])('%s', (_, rest, minat, code, row) => {
    const { issues } = run(base({ ...rest, minat }));
    expect(issues.map((i) => [i.code, i.row, i.file])).toEqual([[code, row, 'minat.csv']]);
    expect(issues[0]?.message.id).toMatch(/Baris ini dilewati/);
  });

  test('"stay" of somebody who must leave', () => {
    const paket = base({ kunci: [kunci('P1', 'wajib', 'U2')], minat: [wish('P1', 1, null)] });
    expect(run(paket, 3).issues.map((i) => i.code)).toEqual(['minat-wajib-pindah']);
  });

  test('what is left of the list keeps its order', () => {
    const minat = [wish('P1', 1, 'U9'), wish('P1', 5, 'U2'), wish('P1', 7, 'U2'), ...ring.slice(1)];
    const result = run(base({ minat }));
    expect(unitsOf(result)).toBe('U2 U3 U1');
    expect(result.issues).toHaveLength(2);
  });
});

describe('rings and "stay"', () => {
  test('three who want each the next one’s place go round together', () => {
    const result = run(base({ minat: [wish('P1', 1, 'U2'), wish('P2', 1, 'U3'), wish('P3', 1, 'U1')] }));
    expect([unitsOf(result), labelsOf(result)]).toEqual(['U2 U3 U1', 'sukarela sukarela sukarela']);
    expect(result.cycles.map((c) => c.members.length)).toEqual([3]);
  });
  test('what stands below "stay" is not given to somebody who may stay', () => {
    const minat = [wish('P1', 1, null), wish('P1', 2, 'U2'), wish('P2', 1, 'U1')];
    expect(unitsOf(run(base({ minat })))).toBe('U1 U2 U3');
  });
  test('of two who want the same place the one with more points gets it', () => {
    const minat = [wish('P1', 1, 'U3'), wish('P2', 1, 'U3'), wish('P3', 1, 'U1')];
    const points = (a: number, b: number): string => {
      const pegawai = [
        pegawaiRow('P1', ['U1', 'J'], { poinRotasi: a }),
        pegawaiRow('P2', ['U1', 'J'], { poinRotasi: b }),
        pegawaiRow('P3', ['U3', 'J']),
      ];
      return unitsOf(run(base({ pegawai, minat }, [2, 0, 1])));
    };
    expect([points(5, 1), points(1, 5)]).toEqual(['U3 U1 U1', 'U1 U3 U1']);
  });
});

describe('labels of people whom the plan designates', () => {
  // Two people in U1, nobody in U2: the plan sends P1 or P2 there.
  const pair = (minat: readonly Minat[]): TradeResult =>
    run(
      base(
        {
          pegawai: [pegawaiRow('P1', ['U1', 'J']), pegawaiRow('P2', ['U1', 'J']), pegawaiRow('P3', ['U3', 'J'])],
          kunci: [kunci('P3', 'tetap', null)],
          minat,
        },
        [1, 1, 1],
      ),
      1,
    );
  const sent = pair([]).assignments.find((a) => a.unorId === 'U2')!.pegawaiId;
  const other = sent === 'P1' ? 'P2' : 'P1';
  const labelOf = (minat: readonly Minat[], id: string): string =>
    pair(minat).assignments.find((a) => a.pegawaiId === id)!.label;

  test('who wished for nothing goes for need of service', () => expect(labelOf([], sent)).toBe('kebutuhan-dinas'));
  test('who wished for the place goes by choice', () => expect(labelOf([wish(sent, 1, 'U2')], sent)).toBe('sukarela'));
  test('who ranks it below "stay" goes for need of service', () =>
    expect(labelOf([wish(sent, 1, null), wish(sent, 2, 'U2')], sent)).toBe('kebutuhan-dinas'));
  test('a volunteer in the unit takes the place, and the designated one stays thanks to that', () => {
    const minat = [wish(other, 1, 'U2')];
    expect([labelOf(minat, sent), labelOf(minat, other)]).toEqual(['tetap-berkat-sukarelawan', 'sukarela']);
  });
  test('who gets something else, liked better than the default and less than staying, has chosen', () => {
    // P3 may go now and wants U2; the designated one would rather have U3 than U2.
    const result = run(
      base({
        pegawai: [pegawaiRow('P1', ['U1', 'J']), pegawaiRow('P2', ['U1', 'J']), pegawaiRow('P3', ['U3', 'J'])],
        minat: [wish(sent, 1, null), wish(sent, 2, 'U3'), wish('P3', 1, 'U2')],
      }),
      1,
    );
    const found = Object.fromEntries(result.assignments.map((a) => [a.pegawaiId, `${a.unorId} ${a.label}`]));
    expect([found[sent], found['P3']]).toEqual(['U3 memilih', 'U2 sukarela']);
  });
});

describe('limits on people taken together are part of eligibility before the lists open', () => {
  const LURAH = jabatanRow('LURAH', { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 });
  const kin: Kerabat = { pegawaiIdA: 'P1', pegawaiIdB: 'P2', derajat: 1, ekstra: {} };
  // P1 heads U1 and would rather head U2; P2 works in U3 and would rather work in U2: together they would be head and staff of U2.
  const couple = (kerabat: readonly Kerabat[]): Paket =>
    paketOf({
      unor: U.map((id) => unorRow(id)),
      jabatan: [jabatanRow('J', { kelas: 7 }), LURAH],
      formasi: [...U.map((id) => formasiRow(id, 'J')), formasiRow('U1', 'LURAH'), formasiRow('U2', 'LURAH')],
      pegawai: [
        pegawaiRow('P1', ['U1', 'LURAH'], { poinRotasi: 9 }),
        pegawaiRow('P2', ['U3', 'J']),
        pegawaiRow('P3', ['U2', 'J']),
        pegawaiRow('P4', ['U2', 'LURAH']),
      ],
      kerabat,
      minat: [wish('P1', 1, 'U2', 'LURAH'), wish('P4', 1, 'U1', 'LURAH'), wish('P2', 1, 'U2'), wish('P3', 1, 'U3')],
    });

  test('relatives never end as head and staff of one unit: the one with less claim gives way, and is told', () => {
    const free = run(couple([]));
    expect(unitsOf(free)).toBe('U2 U2 U3 U1');
    const bound = run(couple([kin]));
    expect(unitsOf(bound)).toBe('U2 U3 U2 U1');
    expect(bound.issues.map((i) => [i.code, i.row])).toEqual([['minat-kerabat', 4]]);
  });

  test('a limit of leavers per unit: first whom the plan sends away, then the best claims', () => {
    const index = indexPaket(
      base({ pegawai: ['U1', 'U1', 'U1', 'U2'].map((u, i) => pegawaiRow(`P${i + 1}`, [u, 'J'], { poinRotasi: i })) }),
    );
    const rencana = planOf(index, 1);
    const scene = readScene(index, createJudge(index), rencana);
    if (!scene.ok) throw new Error(scene.error.message.en);
    const { kebijakan } = index.paket;
    const batas = { ...kebijakan.batas, keluarMaksimumPerUnor: 0.5 };
    const paket = { ...index.paket, kebijakan: { ...kebijakan, batas } };
    const mayLeave = leaversOf({ ...scene.value, index: { ...index, paket } });
    const free = scene.value.people.filter(mayLeave).map((p) => p.pegawai.pegawaiId);
    const sent = rencana.moves.map((m) => m.pegawaiId);
    const others = ['P3', 'P2', 'P1'].filter((id) => !sent.includes(id));
    // Two of three may leave U1, one of one may leave U2.
    expect(sent).toHaveLength(1);
    expect(free.sort()).toEqual([...sent, others[0], 'P4'].sort());
  });

  test('a place may only move towards its fair target: nobody may leave a unit that is short', () => {
    const minat = [wish('P1', 1, 'U2')];
    const paket = base({ pegawai: [pegawaiRow('P1', ['U1', 'J'])], minat }, [2, 1, 1]);
    expect(unitsOf(run(paket))).toBe('U1');
    expect(unitsOf(run(base({ pegawai: [pegawaiRow('P1', ['U1', 'J'])], minat }, [1, 2, 1])))).toBe('U2');
  });

  test('somebody under two years in post is not moved by a wish', () => {
    const pegawai = [pegawaiRow('P1', ['U1', 'J'], { tmtJabatan: day('2026-01-05') }), pegawaiRow('P2', ['U2', 'J'])];
    const result = run(base({ pegawai, minat: [wish('P1', 1, 'U2'), wish('P2', 1, 'U1')] }));
    expect(unitsOf(result)).toBe('U1 U2');
  });
});
