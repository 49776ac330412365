import { formatPaket, type Issue, type Paket } from '@seimbang/core/domain';
import { random } from '@seimbang/core/kernel';
import { describe, expect, it } from 'vitest';
import { applyImport, correctDraft, mergeKnown, nothingKnown } from './index.ts';
import { draftOfSheets, HARI_INI, type Isi, orang, sheetOf, siasnSheet } from './testing/contoh.ts';

const HEADER = [
  'NIP',
  'NAMA',
  'JABATAN',
  'TMT JABATAN',
  'UNIT KERJA',
  'UNIT KERJA INDUK',
  'GOLONGAN',
  'STATUS PEGAWAI',
];
const SATU: Isi[] = [
  '198503182012032001',
  'DUMMI SATU, S.Sos.',
  'Pengadministrasi Umum',
  '2021-03-01',
  'Kelurahan Gedawang',
  'Kecamatan Banyumanik',
  'III/a',
  'PNS',
];
const DUA: Isi[] = [
  '199002162015011002',
  'REKAAN DUA',
  'Lurah',
  '01/02/2022',
  'Kelurahan Jabungan',
  'Kecamatan Banyumanik',
  'III/c',
  'PNS',
];

const change = (row: readonly Isi[], values: Readonly<Record<string, Isi>>): Isi[] =>
  row.map((v, i) => ((HEADER[i] as string) in values ? (values[HEADER[i] as string] as Isi) : v));
const importRows = (
  rows: readonly (readonly Isi[])[],
  existing: Paket | null = null,
  header: readonly Isi[] = HEADER,
) => applyImport(draftOfSheets([sheetOf([header, ...rows])]), {}, existing);
const codesOf = (issues: readonly Issue[], row: number | null): string[] =>
  issues.filter((i) => i.row === row).map((i) => i.code);

describe('numbers that a spreadsheet has spoilt', () => {
  it.each<[string, Isi]>([
    ['scientific notation', '1.98503E+17'],
    ['scientific notation with a comma', '1,98503182012032E+17'],
    ['a number cell, which keeps 15 digits', Number(SATU[0])],
    ['the last three digits turned to zeros', '198503182012032000'],
  ])('%s: the row is rejected with the reason, the other row is kept', (_, nip) => {
    const { paket, report } = importRows([change(SATU, { NIP: nip }), DUA]);
    expect(report).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
    expect(report.issues.find((i) => i.code === 'nip-rusak')).toMatchObject({
      row: 2,
      column: 'NIP',
      severity: 'error',
    });
    expect(paket.pegawai.map((p) => p.nama)).toEqual(['REKAAN DUA']);
  });

  it('accepts a number with spaces, dots or an apostrophe', () => {
    const { paket } = importRows([
      change(SATU, { NIP: "'19850318 201203 2 001" }),
      change(DUA, { NIP: '19900216.201501.1.002' }),
    ]);
    expect(paket.pegawai.map((p) => p.nip)).toEqual([SATU[0], DUA[0]]);
  });

  it('never shows a whole NIP in a message', () => {
    const { report } = importRows([
      change(SATU, { NIP: '19850318201203200' }),
      change(DUA, { NIP: '199002162015991002' }),
    ]);
    expect(codesOf(report.issues, 2)).toContain('nip-panjang');
    expect(JSON.stringify(report.issues)).not.toMatch(/\d{15,}/);
  });
});

describe('rows that cannot be used are named, the rest is kept', () => {
  it.each([
    ['nama-kosong', { NAMA: '-' }],
    ['jabatan-kosong', { JABATAN: '' }],
    ['unit-kosong', { 'UNIT KERJA': '', 'UNIT KERJA INDUK': null }],
    ['tmt-kosong', { 'TMT JABATAN': null }],
    ['tmt-rusak', { 'TMT JABATAN': '31/02/2024' }],
    ['status-asing', { 'STATUS PEGAWAI': 'Honorer' }],
    ['jabatan-plt', { JABATAN: 'Plt. Lurah' }],
  ] as const)('%s', (code, values) => {
    const { paket, report } = importRows([change(SATU, values), DUA]);
    expect(codesOf(report.issues, 2)).toContain(code);
    expect(report).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
    expect(paket.pegawai).toHaveLength(1);
  });

  it('a value that cannot be read in an optional column is dropped and told', () => {
    const header = [...HEADER, 'TANGGAL LAHIR', 'PENDIDIKAN'];
    const { paket, report } = importRows(
      [
        [...SATU, '1985-13-40', 'Kursus'],
        [...DUA, '16 Feb 1990', 'D-III'],
      ],
      null,
      header,
    );
    expect(codesOf(report.issues, 2)).toEqual(expect.arrayContaining(['tanggal-rusak', 'pendidikan-asing']));
    expect(report).toMatchObject({ accepted: 2, repaired: 1, rejected: 0 });
    expect(paket.pegawai[0]).toMatchObject({
      tanggalLahir: '1985-03-18',
      pendidikan: null,
      ekstra: { pendidikan_di_berkas: 'Kursus' },
    });
    expect(paket.pegawai[1]).toMatchObject({ tanggalLahir: '1990-02-16', pendidikan: 'D3' });
  });
});

it('a kind of warning that most rows have is listed 500 times and then counted', () => {
  const rows = Array.from({ length: 520 }, (_, i) =>
    change(SATU, { NIP: `1985031820120320${String(i).padStart(3, '0')}9`, NAMA: `DUMMI ORANG ${i}` }),
  );
  const { report } = importRows(rows);
  expect(report.issues.filter((i) => i.code === 'nip-panjang')).toHaveLength(500);
  expect(report.issues.find((i) => i.code === 'temuan-lain')?.message.id).toContain('20 baris lain');
});

describe('the same person twice', () => {
  it('an equal row is counted once', () => {
    const { paket, report } = importRows([SATU, DUA, SATU]);
    expect(paket.pegawai).toHaveLength(2);
    expect(codesOf(report.issues, 4)).toEqual(['baris-ganda']);
  });

  it('of two different rows the later post counts, whatever their order', () => {
    const later = change(SATU, { JABATAN: 'Pengelola Data', 'TMT JABATAN': '2024-05-01' });
    for (const rows of [
      [SATU, later],
      [later, SATU],
    ]) {
      const { paket, report } = importRows(rows);
      expect(paket.pegawai.map((p) => p.jabatanId)).toEqual(['pengelola-data']);
      expect(codesOf(report.issues, 3)).toEqual(['pegawai-ganda']);
    }
  });

  it('two people of one name without a number are two people when their units differ, and stay so', () => {
    const bare = (unit: string) => change(SATU, { NIP: null, 'UNIT KERJA': unit });
    const rows = [bare('Kelurahan Gedawang'), bare('Kelurahan Jabungan')];
    const first = importRows(rows);
    expect(first.paket.pegawai.map((p) => p.unorId)).toEqual(['kelurahan-gedawang', 'kelurahan-jabungan']);
    expect(importRows(rows, first.paket).paket).toEqual(first.paket);
  });

  it('another name under the same NIP is rejected', () => {
    const { paket, report } = importRows([SATU, change(SATU, { NAMA: 'TIRUAN LIMA' })]);
    expect(paket.pegawai.map((p) => p.nama)).toEqual(['DUMMI SATU']);
    expect(codesOf(report.issues, 3)).toContain('nip-ganda');
  });

  it('a later file updates the person and lists what changed', () => {
    const first = importRows([SATU, DUA]);
    const { paket, changes } = importRows([change(SATU, { GOLONGAN: 'III/b' }), DUA], first.paket);
    expect(paket.pegawai).toHaveLength(2);
    expect(changes[0]).toMatchObject({ added: 0, changed: 1 });
    expect(changes[0]?.details).toMatchObject([
      { table: 'pegawai', fields: [{ field: 'golongan', from: 'III/a', to: 'III/b' }] },
    ]);
  });
});

describe('names of units and posts', () => {
  const place = (unit: Isi, jabatan: Isi = 'Pengadministrasi Umum', induk: Isi = 'Kecamatan Banyumanik') =>
    change(SATU, { 'UNIT KERJA': unit, JABATAN: jabatan, 'UNIT KERJA INDUK': induk });
  const person = (row: readonly Isi[], n: number): Isi[] => [
    `1985031820120320${String(n).padStart(2, '0')}`,
    `DUMMI ORANG ${n}`,
    ...row.slice(2),
  ];
  const units = (rows: readonly (readonly Isi[])[]) => importRows(rows.map((r, i) => person(r, i + 1)));

  it('reads short forms, capitals and the whole address of a unit as one unit', () => {
    const { paket } = units([
      place('Kelurahan Gedawang'),
      place('KEL. GEDAWANG'),
      place('Kelurahan Gedawang, Kec. Banyumanik, Kota Semarang'),
      place('kelurahan  gedawang'),
    ]);
    expect(paket.unor.map((u) => u.unorId)).toEqual(['kelurahan-gedawang', 'kecamatan-banyumanik']);
  });

  it('reads "Kasi Trantib" and "Kepala Seksi Ketenteraman dan Ketertiban" as one post, "Lurah Gedawang" as lurah', () => {
    const { paket } = units([
      place('Kelurahan Gedawang', 'Kasi Trantib'),
      place('Kelurahan Jabungan', 'Kepala Seksi Ketenteraman dan Ketertiban'),
      place('Kelurahan Gedawang', 'LURAH GEDAWANG'),
    ]);
    expect(paket.jabatan).toHaveLength(2);
    expect(paket.pegawai[2]).toMatchObject({ jabatanId: 'lurah', unorId: 'kelurahan-gedawang' });
  });

  it('keeps a kepala seksi of the kecamatan (IV.a) apart from one of a kelurahan (IV.b)', () => {
    const { paket } = units([
      place('Kelurahan Gedawang', 'Kepala Seksi Kesejahteraan Sosial'),
      place('Kecamatan Banyumanik', 'Kepala Seksi Kesejahteraan Sosial', null),
    ]);
    expect(paket.jabatan.map((j) => j.eselon).toSorted()).toEqual(['IV.a', 'IV.b']);
  });

  it('keeps two kelurahan of one name in two kecamatan apart', () => {
    const { paket } = units([
      place('Kelurahan Mangunharjo', 'Lurah', 'Kecamatan Tugu'),
      place('Kelurahan Mangunharjo', 'Lurah', 'Kecamatan Tembalang'),
    ]);
    expect(paket.unor.filter((u) => u.jenis === 'kelurahan')).toHaveLength(2);
  });

  it('reads one typing error as the right name, says so, and takes the answer "no" of the user', () => {
    const rows = [...Array.from({ length: 4 }, () => place('Kelurahan Gedawang')), place('Kelurahan Gedawnag')].map(
      (r, i) => person(r, i + 1),
    );
    const draft = draftOfSheets([sheetOf([HEADER, ...rows])]);
    const { paket, report, nameQuestions } = applyImport(draft, {}, null);
    expect(paket.unor).toHaveLength(2);
    expect(codesOf(report.issues, 6)).toEqual(['nama-mirip']);
    expect(nameQuestions).toMatchObject([{ jenis: 'unor', nama: 'Kelurahan Gedawnag', dipakai: 'kelurahan-gedawang' }]);
    const other = applyImport(draft, { nama: [{ jenis: 'unor', nama: 'Kelurahan Gedawnag', id: null }] }, null);
    expect(other.paket.unor).toHaveLength(3);
    expect(other.rememberedMappings.nama).toHaveLength(1);
    expect(codesOf(other.report.issues, 6)).toEqual([]);
    expect(other.nameQuestions).toMatchObject([
      { nama: 'Kelurahan Gedawnag', dipakai: null, diputuskan: true, calon: [{ id: 'kelurahan-gedawang' }] },
    ]);
  });

  it('reads a name as the one the user chose, also one that is new in the same file, and asks no more', () => {
    const draft = draftOfSheets([
      sheetOf([HEADER, person(place('Kelurahan Gedawang'), 1), person(place('Kelurahan Gedowang'), 2)]),
    ]);
    for (const [nama, id] of [
      ['Kelurahan Gedawang', 'kelurahan-gedowang'],
      ['Kelurahan Gedowang', 'kelurahan-gedawang'],
    ] as const) {
      const { paket, report, nameQuestions } = applyImport(draft, { nama: [{ jenis: 'unor', nama, id }] }, null);
      expect(paket.unor.filter((u) => u.jenis === 'kelurahan').map((u) => u.unorId)).toEqual([id]);
      expect(report.issues.filter((i) => i.code === 'nama-ambigu')).toEqual([]);
      expect(nameQuestions).toMatchObject([{ nama, dipakai: id, diputuskan: true }]);
    }
  });

  it('does not merge what may be two names', () => {
    const { paket, nameQuestions } = units([place('Kelurahan Gedawang'), place('Kelurahan Gedowang')]);
    expect(paket.unor).toHaveLength(3);
    expect(nameQuestions).toMatchObject([{ dipakai: null }]);
    expect(units([place('SDN 1 Gedawang'), place('SDN 2 Gedawang')]).nameQuestions).toEqual([]);
  });
});

describe('a mapping that the user corrects', () => {
  const odd = ['Kode Induk', 'Orang', 'Pekerjaan', 'Mulai', 'Kantor', 'Catatan Lain'];
  const rows = [SATU, DUA].map((r) => [r[0], r[1], r[2], r[3], r[4], 'x'] as Isi[]);
  const kolom = { '0': 'nip', '1': 'nama', '2': 'jabatan', '3': 'tmt_jabatan', '4': 'unor' };

  it('takes nothing from a table it does not know, and says what to do', () => {
    const draft = draftOfSheets([sheetOf([odd, ...rows])]);
    expect(draft.lembar[0]).toMatchObject({ jenis: null, jumlahBaris: 0 });
    expect(draft.lembar[0]?.kolom.map((k) => k.judul)).toEqual(odd);
  });

  it('is applied, remembered by the set of headers, and found again in another order', () => {
    const wide = [odd, ...rows, ...rows.map((r, i) => [`19850318201203200${i + 3}`, `DUMMI LAIN ${i}`, ...r.slice(2)])];
    const corrections = { lembar: [{ indeks: 0, jenis: 'daftar-pegawai' as const, kolom }] };
    const first = applyImport(draftOfSheets([sheetOf(wide)]), corrections, null);
    expect(first.paket.pegawai).toHaveLength(4);
    expect(first.paket.pegawai[0]?.ekstra['Catatan Lain']).toBe('x');
    const known = mergeKnown(nothingKnown, first.rememberedMappings);
    const turned = wide.map((row) => row.toReversed());
    const again = draftOfSheets([sheetOf(turned)], known);
    expect(again.lembar[0]).toMatchObject({ jenis: 'daftar-pegawai', jumlahBaris: 4 });
    expect(again.lembar[0]?.kolom.filter((k) => k.asal === 'diingat')).toHaveLength(5);
    expect(applyImport(again, {}, first.paket).paket).toEqual(first.paket);
  });

  it('shows a preview of what each field will get, and follows the correction', () => {
    const draft = draftOfSheets([
      sheetOf([
        [...HEADER, 'Keterangan Asal'],
        [...SATU, 'abc'],
      ]),
    ]);
    expect(draft.lembar[0]?.pratinjau[0]).toMatchObject({ nip: SATU[0], unor: SATU[4], 'Keterangan Asal': 'abc' });
    const changed = correctDraft(draft, { lembar: [{ indeks: 0, kolom: { '8': 'jurusan' } }] });
    expect(changed.lembar[0]?.pratinjau[0]).toMatchObject({ jurusan: 'abc' });
    expect(changed.lembar[0]?.kolom[8]).toMatchObject({ tujuan: 'jurusan', asal: 'dikoreksi' });
  });

  it('refuses rows until a required column is chosen', () => {
    const draft = draftOfSheets([sheetOf([HEADER, SATU, DUA])]);
    const { paket, report } = applyImport(draft, { lembar: [{ indeks: 0, kolom: { '1': null } }] }, null);
    expect(paket.pegawai).toEqual([]);
    expect(codesOf(report.issues, null)).toContain('kolom-wajib');
  });

  it('reads a misspelt heading and points it out', () => {
    const header = HEADER.map((h) => (h === 'TMT JABATAN' ? 'TMT JABTAN' : h));
    const { paket, report } = importRows([SATU, DUA], null, header);
    expect(paket.pegawai).toHaveLength(2);
    expect(codesOf(report.issues, null)).toContain('kolom-mirip');
  });
});

describe('personal data', () => {
  it('is recognised by its content under any heading, and cannot be kept as an extra', () => {
    const people = [1, 2, 3, 4].map((n) => [
      ...change(SATU, { NIP: `19850318201203200${n}`, NAMA: `DUMMI ORANG ${n}` }),
      `08123456789${n}`,
      `330000000000000${n}`,
      n % 2 ? 'Islam' : 'Hindu',
    ]);
    const draft = draftOfSheets([sheetOf([[...HEADER, 'Kontak', 'Nomor Lain', 'Kepercayaan'], ...people])]);
    const kept = applyImport(draft, { lembar: [{ indeks: 0, kolom: { '8': null, '9': null, '10': null } }] }, null);
    expect(JSON.stringify(kept.paket)).not.toMatch(/"0812|33000000|Hindu/);
    expect(kept.report.issues.find((i) => i.code === 'kolom-pribadi')?.message.id).toContain('"Kontak"');
    expect(draft.lembar[0]?.kolom.slice(8).every((k) => k.contoh.length === 0)).toBe(true);
  });
});

describe('the data package through the same door', () => {
  const tables = (paket: Paket) =>
    formatPaket(paket).tables.map((t) => sheetOf(t.rows as Isi[][], { file: 'paket.xlsx', sheet: t.name }));

  it('is recognised by its columns and comes back as it was', () => {
    const { paket } = applyImport(draftOfSheets([siasnSheet(random('paket'), orang(random('paket'), 12))]), {}, null);
    const draft = draftOfSheets(tables(paket));
    expect(new Set(draft.lembar.map((s) => s.jenis))).toEqual(new Set(['paket-data']));
    const back = applyImport(draft, {}, null);
    expect(back.report.rejected).toBe(0);
    expect(back.paket).toEqual(paket);
    expect(applyImport(draft, {}, paket).changes).toMatchObject([{ added: 0, changed: 0 }]);
  });

  it('one changed file alone is merged into the stored package', () => {
    const { paket } = applyImport(draftOfSheets([siasnSheet(random('satu'), orang(random('satu'), 12))]), {}, null);
    const unor = paket.unor.map((u) => ({ ...u, kodeWilayah: '33.74.11' }));
    const sheet = tables({ ...paket, unor }).find((s) => s.sheet === 'unor');
    const { paket: merged, report } = applyImport(draftOfSheets(sheet ? [sheet] : []), {}, paket);
    expect(merged.pegawai).toEqual(paket.pegawai);
    expect(merged.unor.every((u) => u.kodeWilayah === '33.74.11')).toBe(true);
    expect(report.read).toBe(paket.unor.length);
  });
});

describe('suspicious values are flagged and kept', () => {
  it.each([
    ['tmt-depan', { 'TMT JABATAN': '2027-06-01' }],
    ['tmt-urutan', { 'TMT JABATAN': '2010-01-01' }],
    ['pangkat-golongan', { GOLONGAN: 'Penata (III/a)' }],
    ['nip-status', { 'STATUS PEGAWAI': 'PPPK', GOLONGAN: 'IX' }],
  ] as const)('%s', (code, values) => {
    const { paket, report } = importRows([change(SATU, values), DUA]);
    expect(codesOf(report.issues, 2)).toContain(code);
    expect(paket.pegawai).toHaveLength(2);
  });

  it('a NIP that disagrees with birth date and CPNS date', () => {
    const header = [...HEADER, 'TANGGAL LAHIR', 'TMT CPNS'];
    const { paket, report } = importRows([[...SATU, '1985-03-19', '2012-04-01']], null, header);
    expect(codesOf(report.issues, 2)).toEqual(expect.arrayContaining(['nip-lahir', 'nip-cpns']));
    expect(paket.pegawai[0]).toMatchObject({ tanggalLahir: '1985-03-19', tmtCpns: '2012-04-01' });
  });

  it('two holders of one structural post, on both rows', () => {
    const { report } = importRows([DUA, change(DUA, { NIP: '199102162015011003', NAMA: 'REKAAN TIGA' })]);
    expect(report.issues.filter((i) => i.code === 'jabatan-dua-pemangku').map((i) => i.row)).toEqual([2, 3]);
    expect(HARI_INI).toBe('2026-11-23');
  });
});
