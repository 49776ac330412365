import { createHash, randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Diterima, DrafImpor, RiwayatImpor } from '@seimbang/contract';
import type { ImportReport, Paket } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import type { Db, Tx } from '../../db/index.ts';
import {
  applyImport,
  type Corrections,
  correctDraft as correctSheets,
  draftImport,
  type DraftSheet,
  type ImportDraft,
  type ImportFile,
  type SheetCorrection,
} from '../../exchange/import/index.ts';
import { today } from '../../shared/clock.ts';
import { formats } from '../../exchange/formats/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { command, once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { baseFor, knownMappings } from './store.ts';

type Berkas = DrafImpor['berkas'];

/** Reads uploaded files into a draft that can be looked at, corrected, applied or thrown away. Nothing of the data changes yet. */
export async function createDraft(
  ctx: Context,
  caller: Caller,
  files: readonly ImportFile[],
  key: RequestKey | null,
): Promise<Outcome<DrafImpor>> {
  const base = await baseFor(ctx.db, undefined);
  const draf = await draftImport(files, await knownMappings(ctx.db), today());
  const berkas = await Promise.all(files.map(describeFile));
  const made = await once(ctx.db, key, async (tx) => {
    const id = randomUUID();
    const row = { id, status: 'draf' as const, oleh: caller.nama ?? '-', diterapkan: null };
    await tx
      .insertInto('impor')
      .values({ ...row, berkas: JSON.stringify(berkas), ...columnsOf(draf, base.paket) })
      .execute();
    await record(tx, caller, { tindakan: 'unggah', objek: 'impor', objekId: id, rincian: { berkas: berkas.length } });
    return ok({ id });
  });
  return made.ok ? viewDraft(ctx.db, made.value.id) : made;
}

async function describeFile({ name, path }: ImportFile): Promise<Berkas[number]> {
  const { size } = await stat(path);
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { nama: name, ukuran: size, sha256 };
}

const rowOf = (db: Db | Tx, id: string) => db.selectFrom('impor').selectAll().where('id', '=', id).executeTakeFirst();

export async function viewDraft(db: Db, id: string): Promise<Outcome<DrafImpor>> {
  const row = await rowOf(db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'impor' });
  const draf = row.draf as ImportDraft | null;
  const { mode } = await baseFor(db, undefined);
  return ok({
    id,
    status: row.status,
    dibuat: row.dibuat.toISOString(),
    oleh: row.oleh,
    mode,
    berkas: row.berkas as Berkas,
    lembar: draf?.lembar.map(sheetView) ?? [],
    jenisLembar: formats.map((f) => ({ id: f.id, label: f.label })),
    pertanyaan: row.pertanyaan as DrafImpor['pertanyaan'],
    laporan: row.laporan as ImportReport,
  });
}

const sheetView = (s: DraftSheet): DrafImpor['lembar'][number] => ({
  indeks: s.indeks,
  berkas: s.berkas,
  lembar: s.lembar,
  jenis: s.jenis,
  jenisNama: s.jenisNama,
  keyakinan: s.keyakinan,
  kemungkinan: s.kemungkinan,
  unorBawaan: s.unorBawaan,
  barisJudul: s.barisJudul,
  jumlahBaris: s.jumlahBaris,
  kolom: s.kolom.map(({ indeks, judul, tujuan, asal, contoh }) => ({ indeks, judul, tujuan, asal, contoh })),
  pilihan: s.pilihan,
  pratinjau: s.pratinjau,
});

/** Corrects kinds, columns, default units and names; the report shows at once what applying would now yield. */
export async function correctDraft(
  ctx: Context,
  caller: Caller,
  id: string,
  wanted: Diterima<'imporPemetaan'>['body'],
): Promise<Outcome<DrafImpor>> {
  const koreksi = corrections(wanted);
  if (!koreksi.ok) return koreksi;
  const base = await baseFor(ctx.db, undefined);
  const done = await command(ctx.db, async (tx) => {
    const row = await openDraft(tx, id);
    if (!row.ok) return row;
    const draf = correctSheets(row.value, koreksi.value);
    await tx.updateTable('impor').set(columnsOf(draf, base.paket)).where('id', '=', id).execute();
    await record(tx, caller, { tindakan: 'petakan', objek: 'impor', objekId: id });
    return ok(undefined);
  });
  return done.ok ? viewDraft(ctx.db, id) : done;
}

/** What applying the draft now would report, and whom it would ask about, kept beside it. */
function columnsOf(draf: ImportDraft, base: Paket): { draf: string; laporan: string; pertanyaan: string } {
  const { report, nameQuestions } = applyImport(draf, { nama: draf.nama }, base);
  return {
    draf: JSON.stringify(draf),
    laporan: JSON.stringify(report),
    pertanyaan: JSON.stringify(nameQuestions),
  };
}

/** The wanted corrections with kinds that exist; what was not named is left out, so that it stays. */
function corrections({ lembar, nama }: Diterima<'imporPemetaan'>['body']): Outcome<Corrections> {
  const checked: SheetCorrection[] = [];
  for (const { indeks, kolom, jenis, unorBawaan } of lembar) {
    const format = jenis ? formats.find((f) => f.id === jenis) : null;
    if (format === undefined) return problem('rujukan-tidak-ada', { nilai: jenis ?? '', kolom: 'jenis' });
    const kind = jenis === undefined ? {} : { jenis: format?.id ?? null };
    checked.push({ indeks, kolom, ...kind, ...(unorBawaan !== undefined && { unorBawaan }) });
  }
  return ok({ lembar: checked, nama });
}

/** The draft, locked for this transaction; an applied one is closed. */
export async function openDraft(tx: Tx, id: string): Promise<Outcome<ImportDraft>> {
  const row = await tx
    .selectFrom('impor')
    .select(['status', 'draf'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return problem('tidak-ditemukan', { apa: 'impor' });
  if (row.status === 'diterapkan' || row.draf === null) return problem('impor-sudah-diterapkan');
  return ok(row.draf as ImportDraft);
}

export const discardDraft = (ctx: Context, caller: Caller, id: string): Promise<Outcome<undefined>> =>
  command(ctx.db, async (tx) => {
    const row = await openDraft(tx, id);
    if (!row.ok) return row;
    await tx.deleteFrom('impor').where('id', '=', id).execute();
    await record(tx, caller, { tindakan: 'buang', objek: 'impor', objekId: id });
    return ok(undefined);
  });

export async function importHistory(db: Db): Promise<RiwayatImpor> {
  const rows = await db
    .selectFrom('impor')
    .select(['id', 'status', 'oleh', 'dibuat', 'diterapkan', 'berkas', 'laporan'])
    .orderBy('dibuat', 'desc')
    .limit(200)
    .execute();
  return {
    impor: rows.map((r) => {
      const { read, accepted, repaired, rejected } = r.laporan as ImportReport;
      return {
        id: r.id,
        status: r.status,
        dibuat: r.dibuat.toISOString(),
        diterapkan: r.diterapkan?.toISOString() ?? null,
        oleh: r.oleh,
        berkas: (r.berkas as Berkas).map((b) => b.nama),
        read,
        accepted,
        repaired,
        rejected,
      };
    }),
  };
}
