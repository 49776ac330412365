import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Issue } from '@seimbang/core/domain';
import { day, type Day } from '@seimbang/core/kernel';
import { readSheets, type Sheet } from '../sheets/index.ts';
import { draftSheet } from './draft-sheet.ts';
import { type ImportDraft, type KnownMappings, nothingKnown } from './types.ts';

export interface ImportFile {
  /** As the user calls it; used in messages. */
  readonly name: string;
  readonly path: string;
}

/**
 * Reads the files and proposes what each sheet is and what its columns mean. Stores nothing. A file that cannot be read becomes one
 * issue; the others go on. A folder stands for the files in it.
 * @param hariIni the day against which future dates and retirement are judged; default today
 */
export async function draftImport(
  files: readonly (string | ImportFile)[],
  known: KnownMappings = nothingKnown,
  hariIni: Day = today(),
): Promise<ImportDraft> {
  const sheets: Sheet[] = [];
  const issues: Issue[] = [];
  const kebijakan: { berkas: string; teks: string }[] = [];
  for (const { name, path } of await expand(files)) {
    if (/\.json$/i.test(name)) {
      kebijakan.push({ berkas: name, teks: await readFile(path, 'utf8') });
      continue;
    }
    const read = await readSheets(path, { name });
    if (read.ok) sheets.push(...read.value);
    else issues.push(read.error);
  }
  const lembar = sheets.map((s, i) => draftSheet(s, i, known));
  return { hariIni, lembar, kebijakan, nama: known.nama, issues };
}

async function expand(files: readonly (string | ImportFile)[]): Promise<ImportFile[]> {
  const lists = await Promise.all(
    files.map(async (f) => {
      const file = typeof f === 'string' ? { name: basename(f), path: f } : f;
      const isFolder = await stat(file.path).then(
        (s) => s.isDirectory(),
        () => false,
      );
      if (!isFolder) return [file];
      const names = (await readdir(file.path)).filter((n) => /\.(?:csv|txt|tsv|xlsx|json)$/i.test(n)).sort();
      return names.map((name) => ({ name, path: join(file.path, name) }));
    }),
  );
  return lists.flat();
}

const today = (): Day => day(new Date().toISOString().slice(0, 10));
