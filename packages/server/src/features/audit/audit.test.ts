import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from '@seimbang/core/kernel';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '../../db/migrate.ts';
import { record, SISTEM } from '../../shared/audit.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { exportAudit, type Kepala, verifyAudit, verifyAuditFile, verifyTail } from './index.ts';

const ROWS = 30;
let base: TestDatabase;
let dir: string;
let lines: string[] = [];
let kepala: Kepala;
beforeAll(async () => {
  base = await testDatabase();
  dir = mkdtempSync(join(tmpdir(), 'seimbang-audit-'));
  for (let i = 0; i < ROWS; i++) await write(i);
  const exported = await exportAudit(base.db);
  kepala = exported.kepala;
  for await (const line of exported.lines) lines.push(line.trimEnd());
});
afterAll(async () => {
  rmSync(dir, { recursive: true, force: true });
  await base.close();
});

const write = (i: number): Promise<void> =>
  base.db
    .transaction()
    .execute((tx) =>
      record(tx, SISTEM, { tindakan: 'uji', objek: 'uji', objekId: `o${i}`, rincian: { i, s: 'é"\n' } }),
    );

const checked = (changed: readonly string[], saksi: readonly Kepala[] = []) => {
  const path = join(dir, 'audit.jsonl');
  writeFileSync(path, changed.map((line) => `${line}\n`).join(''));
  return verifyAuditFile(path, saksi);
};

test('an untouched audit holds: in the database, at its tail, and as a file', async () => {
  const whole = { utuh: true, catatan: ROWS, kepala, rusak: null };
  expect(await verifyAudit(base.db)).toEqual(whole);
  expect(await verifyTail(base.db)).toEqual(whole);
  expect(await checked(lines)).toEqual(whole);
});

test('acts of several officials at once get consecutive numbers and one chain', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, i) => write(ROWS + i)));
  expect(await verifyAudit(base.db)).toMatchObject({ utuh: true, catatan: ROWS + 20 });
});

test('any changed character of an exported file is found in its own line', async () => {
  const dice = random('berkas');
  for (let i = 0; i < 300; i++) {
    const at = 1 + dice.below(ROWS);
    const line = lines[at] as string;
    const column = dice.below(line.length);
    const other = dice.pick([...'x0 "}']);
    if (line[column] === other) continue;
    const found = await checked(lines.with(at, line.slice(0, column) + other + line.slice(column + 1)));
    expect(found?.rusak?.nomor, `line ${at}, column ${column} -> ${other}`).toBe(at);
  }
});

test('lines that are missing, moved, added or cut off are named with what happened', async () => {
  expect((await checked(lines.toSpliced(7, 2)))?.rusak).toEqual({ nomor: 7, jenis: 'hilang' });
  expect((await checked(lines.toSpliced(7, 0, lines[3] as string)))?.rusak).toEqual({ nomor: 3, jenis: 'disisipkan' });
  expect((await checked(lines.toSpliced(7, 0, '{}')))?.rusak).toEqual({ nomor: 7, jenis: 'disisipkan' });
  const swapped = lines.with(5, lines[9] as string).with(9, lines[5] as string);
  expect((await checked(swapped))?.rusak).toEqual({ nomor: 5, jenis: 'urutan' });
  expect((await checked(lines.slice(0, -3)))?.rusak).toEqual({ nomor: ROWS - 2, jenis: 'terpotong' });
});

test('a file cut off with a head made to fit is found by a head noted earlier', async () => {
  const last = JSON.parse(lines[10] as string) as Kepala;
  const shorter = [
    JSON.stringify({ format: 'seimbang-audit', kepala: { nomor: last.nomor, sidik: last.sidik }, versi: 1 }),
  ];
  const file = [...shorter, ...lines.slice(1, 11)];
  expect((await checked(file))?.utuh).toBe(true);
  expect((await checked(file, [kepala]))?.rusak).toEqual({ nomor: 11, jenis: 'terpotong' });
});

test('a chain made anew does not contain the head noted earlier', async () => {
  const noted = { nomor: 12, sidik: 'f'.repeat(64) };
  expect((await checked(lines, [noted]))?.rusak).toEqual({ nomor: 12, jenis: 'kepala-lain' });
});

test('a file that is no audit export is refused as such', async () => {
  expect(await checked(['nama;nip', 'a;b'])).toBeNull();
  expect(await checked([])).toBeNull();
});

test('a look at the end finds what was changed there', async () => {
  await base.pool.query('alter table audit_kejadian disable trigger user');
  await base.pool.query(`update audit_kejadian set pelaku = 'x' where nomor = $1`, [ROWS]);
  expect((await verifyTail(base.db)).rusak).toEqual({ nomor: ROWS, jenis: 'diubah' });
  await base.pool.query(`update audit_kejadian set pelaku = 'sistem' where nomor = $1`, [ROWS]);
  await base.pool.query('alter table audit_kejadian enable trigger user');
  expect((await verifyTail(base.db)).utuh).toBe(true);
});

test('rows written before the chain existed are numbered without gaps and sealed by the migration', async () => {
  const old = await testDatabase();
  const client = new Client({ ...old.connection });
  await client.connect();
  await client.query('drop schema public cascade; create schema public');
  const [before, after] = [
    migrations().filter((m) => m.name < '0003'),
    migrations().find((m) => m.name === '0004_audit.sql'),
  ];
  for (const step of before) await client.query(step.sql);
  const rincian = [
    {},
    { b: [1, 2.5, null, true], a: { 'ü "x"': 'baris\nbaru\u0001\u2028' } },
    { angka: 0.000123, nol: 0 },
  ];
  for (const r of rincian) {
    await client.query(
      `insert into audit_kejadian (pelaku, peran, tindakan, objek, rincian) values ('a', 'b', 'c', 'd', $1)`,
      [r],
    );
    await client.query(
      `begin; insert into audit_kejadian (pelaku, peran, tindakan, objek) values ('a', 'b', 'c', 'd'); rollback`,
    );
  }
  await client.query(after?.sql as string);
  await client.end();
  expect(await verifyAudit(old.db)).toMatchObject({ utuh: true, catatan: 3, kepala: { nomor: 3 } });
  await old.close();
});
