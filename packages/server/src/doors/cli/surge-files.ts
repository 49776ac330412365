import { readFile } from 'node:fs/promises';
import type { PaketIndex } from '@seimbang/core/domain';
import { err, ok, parseIsoDay, type Result } from '@seimbang/core/kernel';
import type { RiwayatBantuan } from '@seimbang/core/surge';
import { EXIT, type ExitCode } from './exit.ts';
import { fileFailure } from './files.ts';
import { pegawaiNotFound, readDocument, requirePath } from './paket.ts';
import type { Call } from './verb.ts';

/** `--volunteers`: one pegawai_id per line; somebody who is not in the package ends the run, since a slip would send another person. */
export async function readVolunteers(call: Call, index: PaketIndex): Promise<Result<readonly string[], ExitCode>> {
  const path = call.text('volunteers');
  if (path === undefined) return ok([]);
  const found = await requirePath(call, path);
  if (!found.ok) return found;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => fileFailure(call, path, cause));
  if (typeof text === 'number') return err(text);
  const ids = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'pegawai_id');
  const unknown = ids.find((id) => !index.pegawaiById.has(id));
  if (unknown === undefined) return ok(ids);
  call.out.error(pegawaiNotFound(unknown));
  return err(EXIT.notFound);
}

/** `--after`: the assignments of an earlier plan of this verb. */
export async function readRecord(call: Call): Promise<Result<readonly RiwayatBantuan[], ExitCode>> {
  const path = call.text('after');
  if (path === undefined) return ok([]);
  const document = await readDocument(call, path);
  if (!document.ok) return document;
  const rows = (document.value as { assignments?: unknown } | null)?.assignments;
  const read = Array.isArray(rows) ? rows.map(recordOf) : [null];
  if (read.every((r) => r !== null)) return ok(read);
  call.out.error({
    id: `${path} bukan rencana lonjakan: assignments[] dengan pegawaiId, mulai, selesai tidak ada atau tidak utuh.`,
    en: `${path} is no surge plan: assignments[] with pegawaiId, mulai, selesai is absent or incomplete.`,
  });
  return err(EXIT.data);
}

function recordOf(row: unknown): RiwayatBantuan | null {
  if (typeof row !== 'object' || row === null) return null;
  const { pegawaiId, mulai, selesai, km } = row as Readonly<Record<string, unknown>>;
  const [first, last] = [parseIsoDay(String(mulai)), parseIsoDay(String(selesai))];
  if (typeof pegawaiId !== 'string' || first === null || last === null || first > last) return null;
  return { pegawaiId, mulai: first, selesai: last, km: typeof km === 'number' && km >= 0 ? km : 0 };
}
