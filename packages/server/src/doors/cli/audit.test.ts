import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportAudit, type Kepala } from '../../features/audit/index.ts';
import { record, SISTEM } from '../../shared/audit.ts';
import { testDatabase } from '../../testing/database.ts';
import { seimbang } from './testing/call.ts';

let dir: string;
let file: string;
let kepala: Kepala;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'seimbang-audit-'));
  file = join(dir, 'jejak.jsonl');
  const base = await testDatabase();
  for (const objekId of ['a', 'b', 'c'])
    await base.db.transaction().execute((tx) => record(tx, SISTEM, { tindakan: 'uji', objek: 'uji', objekId }));
  const exported = await exportAudit(base.db);
  kepala = exported.kepala;
  await writeFile(file, exported.lines);
  await base.close();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('a whole export holds and prints the head to be kept elsewhere', async () => {
  const { code, stdout } = await seimbang(['audit', 'verify', file]);
  expect(code).toBe(0);
  expect(stdout).toContain(`${kepala.nomor}:${kepala.sidik}`);
  expect((await seimbang(['audit', 'verify', file, '--kepala', `${kepala.nomor}:${kepala.sidik}`])).code).toBe(0);
});

test('a changed row ends with exit code 9 and its number, in words and as JSON', async () => {
  const changed = join(dir, 'diubah.jsonl');
  writeFileSync(changed, readFileSync(file, 'utf8').replace('"objekId":"b"', '"objekId":"x"'));
  expect(await seimbang(['audit', 'verify', changed])).toMatchObject({
    code: 9,
    stdout: expect.stringContaining('PUTUS pada catatan 2: isi atau segelnya diubah'),
  });
  const json = await seimbang(['audit', 'verify', changed, '--json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ utuh: false, rusak: { nomor: 2, jenis: 'diubah' } });
});

test('a chain that is not the noted one, a file of another kind, and a wrong head are told apart', async () => {
  expect((await seimbang(['audit', 'verify', file, '--kepala', `2:${'0'.repeat(64)}`])).code).toBe(9);
  writeFileSync(join(dir, 'lain.csv'), 'nip;nama\n');
  expect((await seimbang(['audit', 'verify', join(dir, 'lain.csv')])).code).toBe(4);
  expect((await seimbang(['audit', 'verify', file, '--kepala', '2'])).code).toBe(2);
  expect((await seimbang(['audit', 'export'])).code).toBe(2);
});
