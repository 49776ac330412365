import {
  type Formasi,
  indexPaket,
  type Jabatan,
  type Kebijakan,
  type Paket,
  type PaketIndex,
  type Pegawai,
  type Rencana,
  type Sel,
  type Tempat,
  type Unor,
} from '../../domain/index.ts';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, unorRow } from '../../domain/testing/rows.ts';
import { day } from '../../kernel/index.ts';
import type { Judge, Verdict } from '../../regulation/index.ts';
import { createPlanner, plan, type Planner, type PlanOptions } from '../index.ts';

/** A small package in a few lines: only what a test is about is named. */
export interface Small {
  readonly unor: readonly (Partial<Unor> & { unorId: string })[];
  readonly jabatan: readonly (Partial<Jabatan> & { jabatanId: string })[];
  readonly formasi: readonly (Partial<Formasi> & { unorId: string; jabatanId: string })[];
  readonly pegawai: readonly (Partial<Pegawai> & { pegawaiId: string; unorId: string; jabatanId: string })[];
  readonly kebijakan?: Partial<Kebijakan>;
}

export function smallPaket(s: Small): Paket {
  return paketOf({
    unor: s.unor.map((u) => unorRow(u.unorId, { nama: u.unorId, jenis: null, opdId: 'opd', ...u })),
    jabatan: s.jabatan.map((j) => jabatanRow(j.jabatanId, j)),
    formasi: s.formasi.map((f) => formasiRow(f.unorId, f.jabatanId, { kebutuhan: null, ...f })),
    pegawai: s.pegawai.map((p) =>
      pegawaiRow(p.pegawaiId, [p.unorId, p.jabatanId], { ...PEGAWAI, nama: p.pegawaiId, ...p }),
    ),
    ...(s.kebijakan && { kebijakan: s.kebijakan }),
  });
}

export const smallIndex = (s: Small): PaketIndex => indexPaket(smallPaket(s));

const PEGAWAI = {
  golongan: 'III/a',
  tmtJabatan: day('2020-01-01'),
  tanggalLahir: day('1985-01-01'),
  tmtCpns: null,
  riwayatBulanPengawas: null,
  riwayatBulanPelaksana: null,
  kepamongprajaan: false,
} as const;

/** A judge of one rule: `may` opens a place to a person; `mustGo` may not stay. Any unor of the same jabatan when `may` is absent. */
export function simpleJudge(may?: (p: Pegawai, to: Sel) => boolean, mustGo: readonly string[] = []): Judge {
  const verdict = (p: Pegawai, to: Sel): Verdict =>
    (may ? may(p, to) : p.jabatanId === to.jabatan.jabatanId) ? 'allowed' : 'forbidden';
  return {
    rulesChecked: ['UJI-01'],
    rulesNotChecked: [],
    assumptions: [],
    verdictPasangan: () => 'allowed',
    verdictJabatan: (p, jabatanId) => (may || p.jabatanId === jabatanId ? 'allowed' : 'forbidden'),
    verdict,
    judge: (p, to) => ({
      verdict: verdict(p, to),
      rules: [
        {
          id: 'UJI-01',
          verdict: verdict(p, to),
          remark: false,
          facts: {},
          article: 'aturan uji',
          message: { id: 'Aturan uji.', en: 'Test rule.' },
          remedy: verdict(p, to) === 'allowed' ? null : { id: 'Ubah aturan uji.', en: 'Change the test rule.' },
        },
      ],
    }),
    remarks: () => [],
    mayStay: (p) => !mustGo.includes(p.pegawaiId),
  };
}

export const STAF = { jabatanId: 'staf' };
/** A place. */
export const at = (unorId: string, jabatanId: string): Tempat => ({ unorId, jabatanId });

/** The plan of a small package; throws where none is made. */
export function planOf(small: Small, judge: Judge = simpleJudge(), options: PlanOptions = {}): Rencana {
  const made = plan(smallIndex(small), judge, options);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

export function plannerOf(small: Small, judge: Judge = simpleJudge()): Planner {
  const made = createPlanner(smallIndex(small), judge);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** One office has four people for two, the other one for three. */
export const uneven: Small = {
  unor: [{ unorId: 'A' }, { unorId: 'B' }],
  jabatan: [STAF],
  formasi: [
    { ...at('A', 'staf'), kebutuhan: 2 },
    { ...at('B', 'staf'), kebutuhan: 3 },
  ],
  pegawai: ['p1', 'p2', 'p3', 'p4']
    .map((pegawaiId) => ({ pegawaiId, ...at('A', 'staf') }))
    .concat({ pegawaiId: 'q', ...at('B', 'staf') }),
};
