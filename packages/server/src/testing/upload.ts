import type { DrafImpor } from '@seimbang/contract';
import type { TestApp } from './app.ts';

/** A file by its name and content. */
export type Unggahan = readonly [name: string, content: Buffer | string];

const BOUNDARY = '----uji';

/** A form with the given files, as a browser sends it. */
function form(files: readonly Unggahan[]): Buffer {
  const parts = files.flatMap(([name, content]) => [
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="berkas"; filename="${name}"\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

/** The same with its content type, for any route that takes files. */
export const multipart = (files: readonly Unggahan[]): { readonly payload: Buffer; readonly type: string } => ({
  payload: form(files),
  type: `multipart/form-data; boundary=${BOUNDARY}`,
});

/** Uploads files as drafts for the signed-in analyst. */
export const uploader =
  (app: TestApp, cookie: string) =>
  async (
    files: readonly Unggahan[],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ status: number; draf: DrafImpor }> => {
    const type = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
    const reply = await app.http.inject({
      method: 'POST',
      url: '/api/impor',
      headers: { ...type, cookie, ...headers },
      payload: form(files),
    });
    return { status: reply.statusCode, draf: reply.json() };
  };
