import { randomUUID } from 'node:crypto';
import type { Diterima, ImporMasukan, IssueImpor, Masukan } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import type { Selectable } from 'kysely';
import type { Db, Skema, Tx } from '../../../db/index.ts';
import type { ImportFile } from '../../../exchange/import/index.ts';
import { readSheets } from '../../../exchange/sheets/index.ts';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { bacaMasukan, type BarisMasukan } from './baca.ts';
import { adaMasukan, berkunci, type BarisTersimpan, simpanMasukan } from './simpan.ts';
import { cariUnit } from './unit.ts';

/** What is kept of an import beside its rows. */
type Laporan = Pick<ImporMasukan, 'dibaca' | 'kolom' | 'dibuang' | 'temuan'>;

const EXAMPLES = 5;

/** Reads a file of complaints or satisfaction. Text, names and contacts are dropped here and are nowhere stored. */
export async function unggahMasukan(
  ctx: Context,
  caller: Caller,
  files: readonly ImportFile[],
  key: RequestKey | null,
): Promise<Outcome<ImporMasukan>> {
  const index = (await ctx.paket())?.index;
  if (!index) return problem('belum-ada-data');
  const [file] = files;
  if (!file) return problem('berkas-tidak-ada');
  const sheets = await readSheets(file.path, { name: file.name });
  if (!sheets.ok) return problem('masukan-tidak-terbaca', { nama: file.name, sebab: sheets.error.message.id });
  const read = bacaMasukan(sheets.value);
  if (!read) return problem('masukan-tidak-dikenal', { nama: file.name });
  const made = await once(ctx.db, key, async (tx) => {
    const id = randomUUID();
    const { jenis, baris, dibaca, kolom, dibuang, temuan } = read;
    await tx
      .insertInto('masukan_impor')
      .values({
        id,
        jenis,
        keadaan: 'draf',
        berkas: file.name,
        oleh: caller.nama ?? '-',
        isi: JSON.stringify(baris),
        laporan: JSON.stringify({ dibaca, kolom, dibuang, temuan: [...temuan] } satisfies Laporan),
      })
      .execute();
    await record(tx, caller, { tindakan: 'unggah', objek: 'masukan', objekId: id, rincian: { jenis, dibaca } });
    return ok({ id });
  });
  return made.ok ? lihatImpor(ctx.db, index, made.value.id) : made;
}

type Row = Selectable<Skema['masukan_impor']>;

const placed = (
  index: PaketIndex,
  rows: readonly BarisMasukan[],
  told: readonly { readonly nama: string; readonly unorId: string }[],
): { units: ImporMasukan['unit']; good: (BarisMasukan & { unorId: string })[] } => {
  const find = cariUnit(index);
  const chosen = new Map(told.filter((t) => index.unorById.has(t.unorId)).map((t) => [t.nama, t.unorId]));
  const names = new Map<string, { nama: string; unorId: string | null; baris: number }>();
  for (const { unit } of rows) {
    const one = names.get(unit) ?? { nama: unit, unorId: chosen.get(unit) ?? find(unit), baris: 0 };
    names.set(unit, { ...one, baris: one.baris + 1 });
  }
  const good = rows.flatMap((r) => {
    const unorId = names.get(r.unit)?.unorId;
    return unorId ? [{ ...r, unorId }] : [];
  });
  return { units: [...names.values()].sort((a, b) => Number(a.unorId !== null) - Number(b.unorId !== null)), good };
};

const unknownUnit = (berkas: string, { nama, baris }: { nama: string; baris: number }): IssueImpor => ({
  file: berkas,
  row: null,
  column: 'unit',
  value: nama,
  code: 'masukan-unit-tidak-dikenal',
  severity: 'error',
  message: {
    id: `Unit "${nama}" tidak dikenal; ${baris} baris menunggu. Pilih unitnya, atau biarkan baris itu dilewati.`,
    en: `Unit "${nama}" is not known; ${baris} rows wait. Choose the unit, or let the rows be left out.`,
  },
});

async function viewOf(db: Db | Tx, index: PaketIndex, row: Row): Promise<ImporMasukan> {
  const rows = (row.isi ?? []) as BarisMasukan[];
  const laporan = row.laporan as Laporan &
    Partial<Pick<ImporMasukan, 'diterima' | 'sudahAda' | 'dari' | 'sampai' | 'unit'>>;
  const { units, good } = placed(index, rows, []);
  const keyed = berkunci(row.jenis, good);
  const days = good.map((r) => r.tanggal).sort();
  const draft = row.keadaan === 'draf';
  const diterima = draft ? good.length : (laporan.diterima ?? 0);
  return {
    id: row.id,
    jenis: row.jenis,
    berkas: row.berkas,
    keadaan: row.keadaan,
    saat: row.saat.toISOString(),
    oleh: row.oleh,
    dibaca: laporan.dibaca,
    diterima,
    ditolak: laporan.dibaca - diterima,
    sudahAda: draft
      ? await adaMasukan(
          db,
          keyed.map((k) => k.kunci),
        )
      : (laporan.sudahAda ?? 0),
    dari: draft ? (days[0] ?? null) : (laporan.dari ?? null),
    sampai: draft ? (days.at(-1) ?? null) : (laporan.sampai ?? null),
    kolom: laporan.kolom,
    dibuang: laporan.dibuang,
    unit: draft ? units : (laporan.unit ?? []),
    contoh: keyed.slice(0, EXAMPLES).map((k) => exampleOf(index, k)),
    temuan: [
      ...(draft ? units.filter((u) => u.unorId === null).map((u) => unknownUnit(row.berkas, u)) : []),
      ...laporan.temuan,
    ],
  };
}

const exampleOf = (index: PaketIndex, k: BarisTersimpan): string[] => [
  k.tanggal,
  index.unorById.get(k.unorId)?.nama ?? k.unorId,
  ...(k.unsur
    ? k.unsur.map((v) => (v === null ? '–' : String(v)))
    : [k.kategori ?? '–', k.status ?? '–', k.hari === null ? '–' : String(k.hari)]),
];

const rowOf = (db: Db | Tx, id: string) =>
  db.selectFrom('masukan_impor').selectAll().where('id', '=', id).executeTakeFirst();

async function lihatImpor(db: Db, index: PaketIndex, id: string): Promise<Outcome<ImporMasukan>> {
  const row = await rowOf(db, id);
  return row ? ok(await viewOf(db, index, row)) : problem('tidak-ditemukan', { apa: 'impor' });
}

/** The imports so far, newest first; drafts with what would be stored. */
export async function listMasukan(ctx: Context): Promise<Outcome<Masukan>> {
  const index = (await ctx.paket())?.index;
  if (!index) return ok({ impor: [], unor: [] });
  const rows = await ctx.db.selectFrom('masukan_impor').selectAll().orderBy('saat', 'desc').limit(20).execute();
  const impor: ImporMasukan[] = [];
  for (const row of rows) impor.push(await viewOf(ctx.db, index, row));
  return ok({ impor, unor: index.paket.unor.map(({ unorId, nama }) => ({ unorId, nama })) });
}

/** Stores the good rows once; a row that is stored already stays as it is. The draft is forgotten. */
export async function terapkanMasukan(
  ctx: Context,
  caller: Caller,
  id: string,
  { unit: told }: Diterima<'masukanTerapkan'>['body'],
  key: RequestKey | null,
): Promise<Outcome<ImporMasukan>> {
  const index = (await ctx.paket())?.index;
  if (!index) return problem('belum-ada-data');
  const done = await once(ctx.db, key, async (tx) => {
    const row = await tx.selectFrom('masukan_impor').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return problem('tidak-ditemukan', { apa: 'impor' });
    if (row.keadaan !== 'draf') return problem('masukan-sudah', { nama: row.berkas });
    const { units, good } = placed(index, row.isi as BarisMasukan[], told);
    const stored = await simpanMasukan(tx, id, row.jenis, berkunci(row.jenis, good));
    const days = good.map((r) => r.tanggal).sort();
    const laporan = {
      ...(row.laporan as Laporan),
      diterima: good.length,
      sudahAda: good.length - stored,
      dari: days[0] ?? null,
      sampai: days.at(-1) ?? null,
      unit: units,
    };
    await tx
      .updateTable('masukan_impor')
      .set({ keadaan: 'diterapkan', isi: null, laporan: JSON.stringify(laporan) })
      .where('id', '=', id)
      .execute();
    await record(tx, caller, {
      tindakan: 'terapkan',
      objek: 'masukan',
      objekId: id,
      rincian: { jenis: row.jenis, disimpan: stored },
    });
    return ok({ id });
  });
  return done.ok ? lihatImpor(ctx.db, index, id) : done;
}
