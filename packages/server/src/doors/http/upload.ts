import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ok } from '@seimbang/core/kernel';
import type { FastifyRequest } from 'fastify';
import type { ImportFile } from '../../exchange/import/index.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { UPLOAD } from './limits.ts';

/** Writes the uploaded files to a private directory, lets `work` read them, and removes them whatever happens. */
export async function withUploads<T>(
  ctx: Context,
  request: FastifyRequest,
  work: (files: readonly ImportFile[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!request.isMultipart()) return problem('bentuk-tidak-didukung');
  const dir = await mkdtemp(join(ctx.temporaryDir, 'unggah-'));
  try {
    const saved = await saveParts(request, dir);
    return saved.ok ? await work(saved.value) : saved;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function saveParts(request: FastifyRequest, dir: string): Promise<Outcome<ImportFile[]>> {
  const files: ImportFile[] = [];
  try {
    for await (const part of request.files()) {
      const name = safeName(part.filename);
      const path = join(dir, `${files.length}${extname(name)}`);
      await pipeline(part.file, createWriteStream(path, { mode: 0o600 }));
      if (part.file.truncated) return tooLarge();
      files.push({ name, path });
    }
  } catch (cause) {
    if (isLimit(cause)) return tooLarge();
    throw cause;
  }
  return files.length > 0 ? ok(files) : problem('berkas-tidak-ada');
}

const tooLarge = (): ReturnType<typeof problem> => problem('berkas-terlalu-besar', UPLOAD);

const isLimit = (cause: unknown): boolean =>
  cause instanceof Error &&
  /^FST_(REQ_FILE_TOO_LARGE|FILES_LIMIT|PARTS_LIMIT|FIELDS_LIMIT)$/.test(String((cause as { code?: string }).code));

/** The name a person knows the file by, without anything a file system could take for a path. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/\p{Cc}/gu, '')
    .slice(-120)
    .trim();
  return clean === '' || /^\.+$/.test(clean) ? 'berkas' : clean;
}
