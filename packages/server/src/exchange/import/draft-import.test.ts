import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from '@seimbang/core/kernel';
import { afterAll, describe, expect, it } from 'vitest';
import { lineOf } from '../formats/index.ts';
import { applyImport, draftImport } from './index.ts';
import { HARI_INI, orang, siasnColumns, siasnSheet } from './testing/contoh.ts';

const folder = mkdtempSync(join(tmpdir(), 'impor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): { name: string; path: string } {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { name, path };
}

const rng = random('berkas');
const people = orang(rng, 12);
const texts = siasnSheet(random('tanpa-judul-1'), people, siasnColumns(rng)).rows.map((row) => row.map(lineOf));

describe('files on disk', () => {
  it.each([
    ['pipe', '|'],
    ['tab', '\t'],
    ['semicolon', ';'],
    ['comma', ','],
  ])('a list separated by %s gives the same people', async (name, delimiter) => {
    const quoted = (t: string): string =>
      t.includes(delimiter) || t.includes('"') ? `"${t.replaceAll('"', '""')}"` : t;
    const file = write(`${name}.csv`, texts.map((row) => row.map(quoted).join(delimiter)).join('\r\n'));
    const { paket, report } = applyImport(await draftImport([file], undefined, HARI_INI), {}, null);
    expect(report).toMatchObject({ read: 12, accepted: 12 });
    expect(paket.pegawai.map((p) => p.nip)).toEqual(people.map((o) => o.nip));
  });

  it('the name of a file says nothing: the content decides', async () => {
    const file = write('beban kerja final (2).txt', texts.map((row) => row.join('|')).join('\n'));
    expect((await draftImport([file], undefined, HARI_INI)).lembar[0]?.jenis).toBe('siasn-ekspor');
  });

  it('a file that cannot be read is one message; the others go on', async () => {
    const good = write('baik.csv', texts.map((row) => row.join(';')).join('\n'));
    const bad = write('rusak.pdf', Buffer.from('%PDF-1.7 nothing'));
    const missing = { name: 'hilang.csv', path: join(folder, 'hilang.csv') };
    const draft = await draftImport([bad, missing, good], undefined, HARI_INI);
    expect(draft.issues.map((i) => [i.file, i.severity])).toEqual([
      ['rusak.pdf', 'error'],
      ['hilang.csv', 'error'],
    ]);
    const { report } = applyImport(draft, {}, null);
    expect(report.accepted).toBe(12);
    expect(report.issues).toEqual(expect.arrayContaining([...draft.issues]));
  });

  it('an unknown table, an empty file and plain text store nothing and say why', async () => {
    const unknown = write('aneh.csv', 'alpha;beta;gamma\n1;2;3\n4;5;6\n7;8;9');
    const note = write('catatan.csv', 'Mohon dibaca dahulu');
    const { paket, report } = applyImport(await draftImport([unknown, note], undefined, HARI_INI), {}, null);
    expect(report).toMatchObject({ read: 0, accepted: 0 });
    expect(report.issues.map((i) => i.code).toSorted()).toEqual(['lembar-asing', 'lembar-petunjuk']);
    expect(paket.unor).toEqual([]);
  });
});
