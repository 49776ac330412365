import { randomUUID } from 'node:crypto';
import { formasiKey, type Tempat } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import { createJudge } from '@seimbang/core/regulation';
import {
  type BahanPutaran,
  berhakOf,
  type CadanganBaris,
  cadanganOf,
  jamKeberatan,
  jenisOf,
  type Label,
  loadLookup,
  type Pernyataan,
  pernyataanOf,
} from '@seimbang/core/willingness';
import type { Tx } from '../../db/index.ts';
import type { Isian } from '../../shared/audit-isi.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { digest } from '../../shared/digest.ts';
import type { Outcome } from '../../shared/problem.ts';
import { notify } from '../../shared/surel.ts';
import { liburSet } from '../approval/index.ts';
import { type Beku, bekuOf } from './beku.ts';
import { akunOf } from './kabar.ts';
import { ringkasHasil } from './lihat-putaran.ts';
import { laju } from './penerimaan.ts';
import { manfaatOf, type PutaranRow } from './putaran.ts';
import type { Ringkas } from './tukarkan.ts';

/** One line to be sent: who goes where, and under which label. */
export interface Baris {
  readonly pegawaiId: string;
  readonly label: Label;
  readonly dari: Tempat;
  readonly ke: Tempat;
}

/** Sends every line of the trade: offers, placement plans and messages, each with its statement; the people are written to. */
export async function kirimTawaran(ctx: Context, tx: Tx, row: PutaranRow, tenggat: Day): Promise<Outcome<Isian>> {
  const beku = await bekuOf(ctx.db, row.id);
  const ringkas = await ringkasHasil(tx, row.id);
  if (!beku || !ringkas) throw new Error(`kirimTawaran: round ${row.id} has no result.`);
  const made = await simpanTawaran(tx, { row, beku, ringkas, tenggat }, ringkas.penempatan, ringkas.penempatan);
  await tx.updateTable('putaran').set({ tenggat }).where('id', '=', row.id).execute();
  return ok({ tenggat, baris: made });
}

interface Kirim {
  readonly row: PutaranRow;
  readonly beku: Beku;
  readonly ringkas: Ringkas;
  readonly tenggat: Day;
}

const bergerak = (b: Baris): boolean =>
  formasiKey(b.dari.unorId, b.dari.jabatanId) !== formasiKey(b.ke.unorId, b.ke.jabatanId);

/** Stores `baru` as lines of the round; `semua` are all lines that then stand, which set load and gerbong. */
export async function simpanTawaran(
  tx: Tx,
  { row, beku, ringkas, tenggat }: Kirim,
  baru: readonly Baris[],
  semua: readonly Baris[],
): Promise<number> {
  const { index } = beku;
  const berhak = berhakOf(index, createJudge(index));
  const moving = semua.filter(bergerak);
  const bahan: BahanPutaran = {
    index,
    berhak,
    putaranId: row.id,
    tanggal: today(),
    tenggat,
    batasKeberatan: jamKeberatan(today(), today(), await liburSet(tx)).batasMasuk,
    beban: loadLookup(index, moving),
    manfaat: manfaatOf(row),
    dicoba: {
      daftar: row.pengisi,
      siklus: ringkas.siklus.length,
      diselamatkan: ringkas.label['tetap-berkat-sukarelawan'],
    },
  };
  const cadangan = cadanganOf(index, berhak, moving, await laju(tx));
  const { nilai, batas } = cadangan;
  await tx
    .updateTable('putaran_hasil')
    .set({ cadangan: JSON.stringify({ nilai, batas }) })
    .where('putaran_id', '=', row.id)
    .execute();
  const backups = new Map(moving.map((b, i) => [b.pegawaiId, cadangan.baris[i] ?? []]));
  const gerbong = gerbongOf(moving);
  const rows = baru.map((b) => rowOf(row, bahan, b, tenggat, { backups, gerbong }));
  const CHUNK = 500;
  for (let i = 0; i < rows.length; i += CHUNK)
    await tx
      .insertInto('tawaran')
      .values(rows.slice(i, i + CHUNK).map((r) => r.values))
      .execute();
  await kabari(tx, rows, tenggat);
  return rows.length;
}

interface Kaitan {
  readonly backups: ReadonlyMap<string, readonly CadanganBaris[]>;
  readonly gerbong: ReadonlyMap<string, string>;
}

function rowOf(row: PutaranRow, bahan: BahanPutaran, b: Baris, tenggat: Day, { backups, gerbong }: Kaitan) {
  const { index } = bahan;
  const pegawai = index.pegawaiById.get(b.pegawaiId);
  const ke = index.selByKey.get(formasiKey(b.ke.unorId, b.ke.jabatanId));
  const jenis = jenisOf(b.label);
  if (!pegawai || !ke || jenis === null) throw new Error(`simpanTawaran: nothing to tell ${b.pegawaiId}.`);
  const pernyataan: Pernyataan = pernyataanOf(bahan, { pegawai, ke, label: b.label }, digest());
  const asks = jenis !== 'pesan';
  return {
    pegawaiId: b.pegawaiId,
    asks,
    values: {
      id: randomUUID(),
      putaran_id: row.id,
      pegawai_id: b.pegawaiId,
      jenis,
      label: b.label,
      dari_unor: b.dari.unorId,
      dari_jabatan: b.dari.jabatanId,
      ke_unor: b.ke.unorId,
      ke_jabatan: b.ke.jabatanId,
      gerbong: gerbong.get(b.pegawaiId) ?? null,
      keadaan: asks ? ('menunggu' as const) : ('terkirim' as const),
      tenggat: asks ? tenggat : null,
      cadangan: JSON.stringify(backups.get(b.pegawaiId) ?? []),
      pernyataan: JSON.stringify(pernyataan),
      sidik: pernyataan.sidik,
    },
  };
}

/** People are told that something waits; what it is stands behind the link. */
async function kabari(tx: Tx, rows: readonly ReturnType<typeof rowOf>[], tenggat: Day): Promise<void> {
  for (const { pegawaiId, values, asks } of rows)
    await notify(tx, {
      peristiwa: `tawaran:${values.id}:kirim`,
      tautan: `/saya/tawaran/${values.id}`,
      akun: await akunOf(tx, [pegawaiId]),
      tenggat: asks ? tenggat : null,
    });
}

/** Lines hang together where one enters the place that another leaves: they go together or not at all. */
export function gerbongOf(baris: readonly Baris[]): Map<string, string> {
  const key = (t: Tempat): string => formasiKey(t.unorId, t.jabatanId);
  const lead = baris.map((_, i) => i);
  const rootOf = (i: number): number => (lead[i] === i ? i : rootOf(lead[i] as number));
  const leaving = new Map<string, number[]>();
  for (const [i, b] of baris.entries()) leaving.set(key(b.dari), [...(leaving.get(key(b.dari)) ?? []), i]);
  for (const [i, b] of baris.entries()) for (const j of leaving.get(key(b.ke)) ?? []) lead[rootOf(i)] = rootOf(j);
  const names = new Map<number, string>();
  return new Map(
    baris.map((b, i) => {
      const root = rootOf(i);
      const name = names.get(root) ?? `g${names.size + 1}`;
      names.set(root, name);
      return [b.pegawaiId, name];
    }),
  );
}
