import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { canonicalJson } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import { headOf, rowsAfter } from './baca.ts';
import { type Catatan, type HasilRantai, type Kepala, periksaRantai } from './rantai.ts';

/** First line of an export: what it is, and where the chain ended when it was written. */
interface Kop {
  readonly format: 'seimbang-audit';
  readonly versi: 1;
  readonly kepala: Kepala;
}

const FIELDS = [
  'akunId',
  'alasan',
  'nomor',
  'objek',
  'objekId',
  'pelaku',
  'peran',
  'rincian',
  'saat',
  'sebelum',
  'sesudah',
  'sidik',
  'sidikIsi',
  'sifat',
  'tindakan',
].join();

/** The audit as JSON Lines: a head, then one row per line in canonical form, so that a file has one spelling only. */
export async function exportAudit(db: Db): Promise<{ readonly kepala: Kepala; readonly lines: AsyncIterable<string> }> {
  const { kepala } = await headOf(db);
  return { kepala, lines: linesOf(db, kepala) };
}

async function* linesOf(db: Db, kepala: Kepala): AsyncGenerator<string> {
  yield `${canonicalJson({ format: 'seimbang-audit', versi: 1, kepala } satisfies Kop)}\n`;
  for await (const row of rowsAfter(db, 0, kepala.nomor)) yield `${canonicalJson(row)}\n`;
}

/** Checks an export without a database. Null when the file is no audit export. Throws what reading the file throws. */
export async function verifyAuditFile(path: string, saksi: readonly Kepala[] = []): Promise<HasilRantai | null> {
  const stream = createReadStream(path, 'utf8');
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  try {
    const first = await lines.next();
    const kop = first.done ? null : headLine(first.value);
    if (!kop) return null;
    return await periksaRantai(rowsOf(lines), { akhir: kop.kepala, saksi });
  } finally {
    stream.destroy();
  }
}

function headLine(line: string): Kop | null {
  const kop = parsed(line) as Partial<Kop> | null;
  const { nomor, sidik } = kop?.kepala ?? {};
  const fits = kop?.format === 'seimbang-audit' && typeof nomor === 'number' && typeof sidik === 'string';
  return fits ? (kop as Kop) : null;
}

async function* rowsOf(lines: AsyncIterator<string>): AsyncGenerator<Catatan | null> {
  for (let line = await lines.next(); !line.done; line = await lines.next()) yield rowOf(line.value);
}

/** A row in exactly the spelling of the export, or null. */
function rowOf(line: string): Catatan | null {
  const row = parsed(line);
  if (row === null || typeof row !== 'object' || canonicalJson(row) !== line) return null;
  return Object.keys(row).sort().join() === FIELDS ? (row as Catatan) : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
