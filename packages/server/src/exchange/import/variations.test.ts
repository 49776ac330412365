import { indexPaket, type Paket } from '@seimbang/core/domain';
import { random } from '@seimbang/core/kernel';
import { describe, expect, it } from 'vitest';
import { applyImport } from './index.ts';
import {
  abkForms,
  abkTable,
  draftOfSheets,
  dukSheet,
  type Orang,
  orang,
  shuffled,
  siasnColumns,
  siasnSheet,
  tugasContoh,
} from './testing/contoh.ts';

const SEEDS = Array.from({ length: 10 }, (_, i) => `ragam-${i}`);

/** What must have been read of a person, whatever the file looked like. */
const core = (paket: Paket) =>
  paket.pegawai
    .map((p) => ({
      nip: p.nip,
      nama: p.nama.toUpperCase(),
      golongan: p.golongan,
      lahir: p.tanggalLahir,
      cpns: p.tmtCpns,
      tmt: p.tmtJabatan,
      jabatan: p.jabatanId,
      unor: p.unorId,
    }))
    .toSorted((a, b) => ((a.nip ?? '') < (b.nip ?? '') ? -1 : 1));

const slug = (text: string): string => text.toLowerCase().replaceAll(' ', '-');
const wanted = (people: readonly Orang[]) =>
  people
    .map((o) => ({
      nip: o.nip,
      nama: o.nama.toUpperCase(),
      golongan: o.golongan,
      lahir: o.lahir,
      cpns: o.cpns,
      tmt: o.tmt,
      jabatan: slug(o.jabatan),
      unor: slug(o.unor),
    }))
    .toSorted((a, b) => (a.nip < b.nip ? -1 : 1));

describe('SIASN-shaped exports that nobody has seen before', () => {
  it.each(SEEDS)('%s: other spellings, extra columns, titles above: every person is read right', (seed) => {
    const rng = random(seed);
    const people = orang(rng, 25);
    const draft = draftOfSheets([siasnSheet(rng, people)]);
    expect(draft.lembar[0]?.jenis).toBe('siasn-ekspor');
    const { paket, report } = applyImport(draft, {}, null);
    expect(report.issues.filter((i) => i.severity === 'error')).toEqual([]);
    expect(core(paket)).toEqual(wanted(people));
    expect(JSON.stringify(paket)).not.toMatch(/Katolik|Islam|"0812/);
    expect(() => indexPaket(paket)).not.toThrow();
  });

  it.each(SEEDS.slice(0, 4))('%s: the order of columns and of rows does not matter', (seed) => {
    const rng = random(seed);
    const people = orang(rng, 20);
    const columns = siasnColumns(rng).filter(([h]) => !h.includes('AGAMA'));
    const one = applyImport(draftOfSheets([siasnSheet(random('t'), people, columns)]), {}, null);
    const other = applyImport(
      draftOfSheets([siasnSheet(random('t'), shuffled(rng, people), shuffled(rng, columns))]),
      {},
      null,
    );
    expect(core(other.paket)).toEqual(core(one.paket));
    expect(other.paket.unor).toEqual(one.paket.unor);
    expect(other.paket.jabatan.toSorted((a, b) => (a.jabatanId < b.jabatanId ? -1 : 1))).toEqual(
      one.paket.jabatan.toSorted((a, b) => (a.jabatanId < b.jabatanId ? -1 : 1)),
    );
  });

  it.each(SEEDS.slice(0, 4))('%s: importing again changes nothing', (seed) => {
    const rng = random(seed);
    const sheets = [siasnSheet(rng, orang(rng, 20)), dukSheet(rng, orang(rng, 10)), abkForms(tugasContoh(rng), 72_000)];
    const draft = draftOfSheets(sheets);
    const first = applyImport(draft, {}, null);
    const again = applyImport(draft, {}, first.paket);
    expect(again.paket).toEqual(first.paket);
    expect(again.changes.every((c) => c.added === 0 && c.changed === 0)).toBe(true);
  });
});

describe('DUK without merged cells', () => {
  it.each(SEEDS.slice(0, 6))('%s: names, numbers, grades and posts come out of two header rows', (seed) => {
    const rng = random(seed);
    const people = orang(rng, 15);
    const draft = draftOfSheets([dukSheet(rng, people)]);
    expect(draft.lembar[0]?.jenis).toBe('duk');
    const { paket } = applyImport(draft, {}, null);
    const bare = (rows: readonly object[]) => rows.map((row) => ({ ...row, unor: null }));
    expect(bare(core(paket))).toEqual(bare(wanted(people)));
  });

  it('after a SIASN export updates the same people and leaves them in their units', () => {
    const rng = random('lalu');
    const people = orang(rng, 15);
    const first = applyImport(draftOfSheets([siasnSheet(rng, people)]), {}, null);
    const { paket } = applyImport(draftOfSheets([dukSheet(random('tanpa-unit-2'), people)]), {}, first.paket);
    expect(core(paket)).toEqual(core(first.paket));
  });
});

describe('ABK in two shapes', () => {
  it.each(SEEDS.slice(0, 6))('%s: forms below one another and a flat table give the same tasks', (seed) => {
    const rng = random(seed);
    const tasks = tugasContoh(rng);
    const forms = draftOfSheets([abkForms(tasks, 72_000)]);
    const table = draftOfSheets([abkTable(rng, tasks, 72_000)]);
    expect([forms.lembar[0]?.jenis, table.lembar[0]?.jenis]).toEqual(['abk-formulir', 'abk-tabel']);
    const a = applyImport(forms, {}, null);
    const b = applyImport(table, {}, null);
    expect(a.paket.tugas).toEqual(b.paket.tugas);
    expect(a.paket.tugas.map((t) => [t.unorId, t.jabatanId, t.uraian, t.volume, t.normaMenit, t.wkeMenit])).toEqual(
      tasks.map((t) => [slug(t.unor), slug(t.jabatan), t.uraian, t.volume, t.norma, 72_000]),
    );
    expect(a.report.issues.filter((i) => i.severity !== 'info')).toEqual([]);
  });
});
