import { z } from 'zod';
import { hari, saat, tempatBernama, teks, uuid } from '../kernel/teks.ts';
import { temuanAturan } from '../regulation/schema.ts';
import { keseimbangan } from '../workload/schema.ts';

const titik = z.object({ balance: z.number(), move: z.number(), km: z.number(), gap: z.number() });

const keadaanRencana = keseimbangan.extend({
  competence: z.object({ gapTotal: z.number(), metShare: z.number(), unknownShare: z.number() }),
});

export const pindahan = z.object({
  pegawaiId: z.string(),
  nama: z.string(),
  golongan: z.string().nullable(),
  from: tempatBernama,
  to: tempatBernama,
  kind: z.enum(['mutasi', 'promosi']),
  points: titik,
  /** Great-circle distance home to unor, km, before and after; null where home or unit has no place. */
  km: z.object({ before: z.number(), after: z.number() }).nullable(),
  /** Required competences met before and after, of how many the new jabatan requires. */
  kompetensi: z.object({ terpenuhi: z.number().int(), diperlukan: z.number().int() }),
  gerbong: z.string(),
  label: z.string(),
  reasons: z.array(teks.extend({ code: z.string() })),
});

const gerbong = z.object({
  id: z.string(),
  kind: z.enum(['rantai', 'siklus']),
  /** pegawaiId in order of release. */
  moves: z.array(z.string()),
});

const unorSebelumSesudah = z.object({
  unorId: z.string(),
  nama: z.string(),
  jenis: z.string().nullable(),
  need: z.number(),
  before: z.object({ bezetting: z.number(), rasio: z.number().nullable() }),
  after: z.object({ bezetting: z.number(), rasio: z.number().nullable() }),
});

/** The plan document with names; the bare document for `seimbang verify` is rencana.json. */
export const rencana = z.object({
  id: uuid,
  skenarioId: uuid,
  skenarioNama: z.string(),
  dibuat: saat,
  dataPer: hari.nullable(),
  usang: z.boolean(),
  status: z.enum(['optimal', 'gap', 'stopped', 'infeasible']),
  proof: z.enum(['dual', 'branches', 'highs', 'none']),
  objective: z.number(),
  bound: z.number(),
  gap: z.number(),
  simulasi: z.boolean(),
  maxMoves: z.number().int().nullable(),
  tmt: hari,
  moves: z.array(pindahan),
  gerbong: z.array(gerbong),
  before: keadaanRencana,
  after: keadaanRencana,
  unor: z.array(unorSebelumSesudah),
  rulesChecked: z.array(z.string()),
  rulesNotChecked: z.array(z.string()),
  assumptions: z.array(
    z.object({ code: z.string(), message: teks, pegawai: z.number().int(), confirmed: z.boolean() }),
  ),
  unplaced: z.array(z.object({ pegawaiId: z.string(), nama: z.string() })),
  inputHash: z.string(),
  planHash: z.string(),
  seed: z.string(),
});

export const verifikasi = z.object({
  ok: z.boolean(),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: teks })),
  /** Recomputed by the verifier; null when the document or its prices say nothing. */
  objective: z.number().nullable(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  restsOnHighs: z.boolean(),
});

export const tanyaPenjelasan = z.object({
  pegawaiId: z.string().optional(),
  unorId: z.string().optional(),
  jabatanId: z.string().optional(),
});

const ujung = tempatBernama.extend({ rasioSebelum: z.number().nullable(), rasioSesudah: z.number().nullable() });

const perubahan = z.object({ before: z.number().nullable(), after: z.number().nullable() });

/** Why this move, why not that one, what one more person in a unit is worth. Facts come before the verdict. */
export const penjelasan = z.object({
  jenis: z.enum(['pindahan', 'bukan-pindahan', 'unit']),
  pegawai: z.object({ pegawaiId: z.string(), nama: z.string() }).nullable(),
  dari: ujung.nullable(),
  ke: ujung.nullable(),
  /** Parts of the points; they add up to the change of the objective. */
  points: titik.nullable(),
  /** What the plan loses without this move (found by solving again), or what this other choice would cost more. */
  selisih: z.number().nullable(),
  simpanganTanpa: z.number().nullable(),
  /** False: `selisih` is at least what is proven. */
  terbukti: z.boolean(),
  /** Competence gap in levels and way to work in km, before and after; null = unknown or not asked about a move. */
  kesenjangan: perubahan.nullable(),
  km: perubahan.nullable(),
  /** How many places are open to the person; null where a place was asked about. */
  terbuka: z.number().int().nullable(),
  gerbong: z.string().nullable(),
  rules: z.array(temuanAturan),
  /** The smallest change that would allow it. */
  remedy: teks.nullable(),
  kalimat: z.array(teks.extend({ code: z.string() })),
  /** Of a unit: what one more person is worth in each of its places, points saved. */
  nilai: z.array(
    tempatBernama.extend({
      need: z.number(),
      rasioSebelum: z.number().nullable(),
      rasioSesudah: z.number().nullable(),
      hemat: z.number().nullable(),
    }),
  ),
});
