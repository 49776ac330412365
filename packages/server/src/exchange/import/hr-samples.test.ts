import { formasiKey, formatPaket, indexPaket, parsePaket } from '@seimbang/core/domain';
import { openQuestions } from '@seimbang/core/regulation';
import { abk } from '@seimbang/core/workload';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportOutcome } from './index.ts';
import {
  ABK,
  API,
  codes,
  draftOf,
  DUK,
  importOf,
  pegawai,
  PETA,
  rowsWith,
  samplesPresent,
  SIASN,
} from './testing/samples.ts';

describe.skipIf(!samplesPresent)('01: SIASN export with pipes', () => {
  let out: ImportOutcome;
  beforeAll(async () => {
    out = await importOf(null, SIASN);
  });

  it('is recognised by its columns, and every one of the 24 rows is taken', async () => {
    const { lembar } = await draftOf(SIASN);
    expect(lembar.map((s) => [s.jenis, s.barisJudul, s.jumlahBaris])).toEqual([['siasn-ekspor', 1, 24]]);
    expect(out.report).toMatchObject({ read: 24, accepted: 24, rejected: 0 });
    expect(out.paket.pegawai).toHaveLength(24);
  });

  it('reads the first person value for value, apostrophes and titles taken off', () => {
    expect(pegawai(out.paket, 'DUMMI TUJUH 1')).toMatchObject({
      pegawaiId: '85FA2E36E35DC430E385AFD8A48D1C55',
      nip: '197901242001092901',
      status: 'PNS',
      kedudukanHukum: '01',
      golongan: 'III/b',
      pendidikan: 'S1',
      unorId: 'kelurahan-gedawang',
      jabatanId: 'sekretaris-kelurahan',
      tmtJabatan: '2020-02-02',
      tanggalLahir: '1979-01-24',
      tmtCpns: '2001-09-01',
      jamPerMinggu: 37.5,
      ekstra: { gelar_belakang: 'S.Sos.', tmt_golongan: '2019-04-01', masa_kerja_bulan: '1' },
    });
  });

  it('reads a PPPK with the grade IX and without a CPNS date', () => {
    expect(pegawai(out.paket, 'SAMPEL TIGA 14')).toMatchObject({
      status: 'PPPK',
      golongan: 'IX',
      tmtCpns: null,
      tanggalLahir: '1993-04-25',
      jabatanId: 'pengelola-kepegawaian',
      unorId: 'kelurahan-padangsari',
    });
  });

  it('makes 11 kelurahan under one kecamatan although every row carries another UNOR ID', () => {
    expect(out.paket.unor.filter((u) => u.jenis === 'kelurahan' && u.indukId === 'kecamatan-banyumanik')).toHaveLength(
      11,
    );
    expect(out.paket.unor).toHaveLength(12);
    expect(codes(out.report.issues)['unor-id-beda']).toBe(1);
  });

  it('names the standard echelons: lurah IV.a, sekretaris and kepala seksi of a kelurahan IV.b, pelaksana none', () => {
    const echelons = Object.fromEntries(out.paket.jabatan.map((j) => [j.jabatanId, `${j.jenis} ${j.eselon ?? '-'}`]));
    expect(echelons).toEqual({
      lurah: 'struktural IV.a',
      'sekretaris-kelurahan': 'struktural IV.b',
      'kepala-seksi-pemerintahan-dan-pembangunan': 'struktural IV.b',
      'kepala-seksi-kesejahteraan-sosial': 'struktural IV.b',
      'kepala-seksi-ketenteraman-dan-ketertiban': 'struktural IV.b',
      'pengadministrasi-umum': 'pelaksana -',
      'pengadministrasi-kependudukan': 'pelaksana -',
      'pengelola-kepegawaian': 'pelaksana -',
    });
  });

  it('points out every planted contradiction in its own row and keeps the row', () => {
    const { issues } = out.report;
    expect(rowsWith(issues, 'golongan-kode')).toEqual(Array.from({ length: 23 }, (_, i) => i + 3));
    expect(rowsWith(issues, 'pppk-struktural')).toEqual([5, 10, 20, 25]);
    expect(rowsWith(issues, 'gelar-pendidikan')).toEqual([5, 9, 17, 21]);
    expect(rowsWith(issues, 'golongan-lantai')).toEqual([12, 18]);
    expect(rowsWith(issues, 'tmt-urutan')).toEqual([20, 25]);
    expect(rowsWith(issues, 'bup-lewat')).toEqual([16]);
    expect(issues.filter((i) => i.severity === 'error')).toEqual([]);
  });

  it('does not store sex, NIK or place of birth, and says so', () => {
    expect(codes(out.report.issues)['kolom-pribadi']).toBe(1);
    const stored = JSON.stringify(out.paket);
    expect(stored).not.toContain('0000000000000000');
    expect(stored).not.toContain('JENIS KELAMIN');
    expect(stored).not.toContain('"SEMARANG"');
  });

  it('keeps columns without a counterpart beside the person', () => {
    expect(pegawai(out.paket, 'DUMMI TUJUH 1').ekstra['LOKASI KERJA NAMA']).toBe('Kota Semarang');
  });
});

describe.skipIf(!samplesPresent)('02: field names of the SIASN service', () => {
  it('is recognised and read alone: 24 people, birth and CPNS dates from the NIP, "II/c" of a PPPK not used', async () => {
    const { paket, report } = await importOf(null, API);
    expect(report).toMatchObject({ read: 24, accepted: 24, repaired: 5, rejected: 0 });
    expect(rowsWith(report.issues, 'golongan-pppk')).toEqual([5, 10, 15, 20, 25]);
    expect(pegawai(paket, 'REKAAN TUJUH 4')).toMatchObject({
      status: 'PPPK',
      golongan: null,
      tanggalLahir: '1981-11-07',
      tmtCpns: null,
      tmtJabatan: '2023-05-01',
      ekstra: { golongan_di_berkas: 'II/c', pangkat: 'Pengatur', gelar_belakang: 'S.Sos.' },
    });
    expect(pegawai(paket, 'CONTOH SEPULUH 17')).toMatchObject({
      nip: '198503182012032917',
      golongan: 'III/a',
      tmtCpns: '2012-03-01',
    });
    expect(paket.jabatan.find((j) => j.jabatanId === 'lurah')?.eselon).toBe('IV.a');
    expect(codes(report.issues)).toMatchObject({ 'lahir-diturunkan': 1, 'cpns-diturunkan': 1 });
  });

  it('after 01 updates the same 24 people and lists what changed', async () => {
    const first = await importOf(null, SIASN);
    const { paket, changes } = await importOf(first.paket, API);
    expect(paket.pegawai).toHaveLength(24);
    expect(paket.unor).toHaveLength(12);
    expect(changes).toMatchObject([{ file: API, added: 0, changed: 24, unchanged: 19 }]);
    expect(pegawai(paket, 'REKAAN TUJUH 4')).toMatchObject({
      pegawaiId: '1D88308D227F1A0A78B6DACAC648DD9B',
      golongan: 'IX',
    });
    const tmt = changes[0]?.details
      .find((d) => d.id === '85FA2E36E35DC430E385AFD8A48D1C55')
      ?.fields.find((f) => f.field === 'tmtJabatan');
    expect(tmt).toEqual({ field: 'tmtJabatan', from: '2020-02-02', to: '2020-02-01' });
  });
});

describe.skipIf(!samplesPresent)('03: DUK with merged headers', () => {
  let out: ImportOutcome;
  beforeAll(async () => {
    out = await importOf(null, DUK);
  });

  it('finds the two header rows under three titles, and 19 people in two groups', async () => {
    const sheet = (await draftOf(DUK)).lembar[0];
    expect(sheet).toMatchObject({ jenis: 'duk', barisJudul: 6, jumlahBaris: 19, unorBawaan: 'KECAMATAN BANYUMANIK' });
    expect(sheet?.kolom.map((k) => k.tujuan)).toEqual([
      'nomor',
      'nama_nip',
      'golongan',
      'tmt_golongan',
      'jabatan',
      'tmt_jabatan',
      'masa_kerja_tahun',
      'masa_kerja_bulan',
      'pendidikan',
      'tahun_lulus',
      'usia',
      'keterangan',
    ]);
    expect(out.report).toMatchObject({ read: 19, accepted: 19, rejected: 0 });
  });

  it('takes name and NIP out of one cell, dates in words, grade and field of study', () => {
    expect(pegawai(out.paket, 'UJICOBA SATU 11')).toMatchObject({
      nip: '197806142004122911',
      golongan: 'II/c',
      tmtJabatan: '2024-12-12',
      tanggalLahir: '1978-06-14',
      tmtCpns: '2004-12-01',
      pendidikan: 'S1',
      jurusan: 'Administrasi Negara',
      status: 'PNS',
      ekstra: { gelar_belakang: 'S.Sos.', tmt_golongan: '2023-04-01', tahun_lulus: '2011', masa_kerja_tahun: '21' },
    });
  });

  it('takes the kind of post from the group headings', () => {
    const jenis = Object.fromEntries(out.paket.jabatan.map((j) => [j.nama, j.jenis]));
    expect(jenis).toMatchObject({ Lurah: 'struktural', 'Pengelola Kepegawaian': 'pelaksana' });
  });

  it('never makes a person of the camat who signed, nor of headings and column numbers', () => {
    expect(
      out.paket.pegawai.some((p) => p.nip === '197001011995011999' || /CONTOH FIKTIF|CAMAT|STRUKTURAL/.test(p.nama)),
    ).toBe(false);
    const passed = out.report.issues.find((i) => i.code === 'baris-bukan-data')?.message.id;
    expect(passed).toContain('7, 8, 20, 30, 31, 35, 36');
  });

  it('puts people in the unit of the title and says so; no echelon is concluded from it', () => {
    expect(new Set(out.paket.pegawai.map((p) => p.unorId))).toEqual(new Set(['kecamatan-banyumanik']));
    expect(codes(out.report.issues)).toMatchObject({ 'unit-dari-judul': 1 });
    expect(codes(out.report.issues)['jabatan-dua-pemangku']).toBeUndefined();
    expect(out.paket.jabatan.find((j) => j.nama === 'Kepala Seksi Kesejahteraan Sosial')?.eselon).toBeNull();
  });

  it('points out SLTA beside the degree S.Sos. and the person past retirement', () => {
    expect(rowsWith(out.report.issues, 'gelar-pendidikan')).toEqual([12, 15, 16, 19]);
    expect(rowsWith(out.report.issues, 'bup-lewat')).toEqual([25]);
    expect(codes(out.report.issues)['usia-beda']).toBeUndefined();
  });

  it('after 01 adds the field of study and moves nobody', async () => {
    const first = await importOf(null, SIASN);
    const { paket, changes } = await importOf(first.paket, DUK);
    expect(paket.pegawai).toHaveLength(24);
    expect(paket.pegawai.map((p) => p.unorId)).toEqual(first.paket.pegawai.map((p) => p.unorId));
    expect(paket.jabatan).toEqual(first.paket.jabatan);
    expect(pegawai(paket, 'DUMMI TUJUH 1')).toMatchObject({ jurusan: 'Administrasi Negara', tmtJabatan: '2020-02-02' });
    expect(changes[0]).toMatchObject({ added: 0 });
  });
});

describe.skipIf(!samplesPresent)('04: messy ABK workbook', () => {
  let out: ImportOutcome;
  beforeAll(async () => {
    out = await importOf(null, ABK);
  });

  it('reads five tasks of one form and leaves out the instructions and the empty sheet with a word', () => {
    expect(out.report).toMatchObject({ read: 5, accepted: 5, rejected: 0 });
    expect(codes(out.report.issues)).toMatchObject({ 'lembar-petunjuk': 1, 'lembar-kosong': 1 });
    expect(out.paket.tugas.map((t) => [t.uraian, t.satuan, t.volume, t.normaMenit, t.wkeMenit])).toEqual([
      ['Mencatat surat masuk', 'Surat', 1850, 10, 72_000],
      ['Mengetik surat pengantar', 'Dokumen', 2400, 12, 72_000],
      ['Mengarsipkan berkas', 'Berkas', 3200, 5, 72_000],
      ['Menyusun laporan bulanan', 'Laporan', 12, 240, 72_000],
      ['Tugas kedinasan lain', 'Kegiatan', 48, 60, 72_000],
    ]);
    expect(
      out.paket.tugas.every((t) => t.unorId === 'kelurahan-contoh' && t.jabatanId === 'pengadministrasi-umum'),
    ).toBe(true);
  });

  it('reads "BEBAN KERJA" as pieces, because the printed need says so', () => {
    expect(codes(out.report.issues)['beban-sebagai-volume']).toBe(1);
  });

  it('finds that the printed total left out the row whose need is text', () => {
    const total = out.report.issues.find((i) => i.code === 'jumlah-beda');
    expect(total).toMatchObject({ row: 14, value: '0,9192' });
    expect(total?.message.id).toContain('0,9592');
  });

  it('gives a need of 0.9592 people with the denominators of its own rows', () => {
    const report = abk(indexPaket(out.paket));
    expect(report.formasi[0]?.need).toBeCloseTo((18_500 + 28_800 + 16_000 + 2880 + 2880) / 72_000, 12);
  });
});

describe.skipIf(!samplesPresent)('05: peta jabatan with bezetting', () => {
  let out: ImportOutcome;
  beforeAll(async () => {
    out = await importOf(null, PETA);
  });

  it('reads 66 formasi of 11 kelurahan, the unit named once above its rows', () => {
    expect(out.report).toMatchObject({ read: 66, accepted: 66, rejected: 0 });
    expect(out.paket.formasi).toHaveLength(66);
    expect(out.paket.unor.filter((u) => u.indukId === 'kecamatan-banyumanik')).toHaveLength(11);
  });

  it('reads decimal commas, "-" as nobody, and the class of each post', () => {
    const at = new Map(out.paket.formasi.map((f) => [formasiKey(f.unorId, f.jabatanId), f]));
    expect(at.get(formasiKey('kelurahan-pudakpayung', 'lurah'))).toMatchObject({
      kebutuhan: 0.55,
      ekstra: { bezetting_di_berkas: '0' },
    });
    expect(at.get(formasiKey('kelurahan-ngesrep', 'pengadministrasi-umum'))).toMatchObject({ kebutuhan: 2.05 });
    expect(at.get(formasiKey('kelurahan-banyumanik', 'lurah'))).toMatchObject({
      kebutuhan: 1.35,
      ekstra: { bezetting_di_berkas: '2', selisih: '1' },
    });
    expect(Object.fromEntries(out.paket.jabatan.map((j) => [j.jabatanId, j.kelas]))).toMatchObject({
      lurah: 9,
      'sekretaris-kelurahan': 8,
      'pengadministrasi-umum': 5,
    });
  });

  it('finds that the total "1.024" is not the sum of 55 incumbents', () => {
    expect(out.report.issues.find((i) => i.code === 'jumlah-beda')).toMatchObject({
      row: 71,
      column: 'Bezetting',
      value: '1.024',
    });
  });

  it('points out ten structural posts with two incumbents', () => {
    expect(rowsWith(out.report.issues, 'bezetting-struktural')).toEqual([9, 14, 19, 24, 29, 33, 38, 43, 48, 53]);
    expect(codes(out.report.issues)['selisih-beda']).toBeUndefined();
  });
});

describe.skipIf(!samplesPresent)('the samples together', () => {
  it('01 and 05 give a package with loads; only kinerja and contract ends are unknown', async () => {
    const { paket, report } = await importOf(null, PETA, SIASN);
    const index = indexPaket(paket);
    const loads = abk(index);
    expect(loads.totals.need).toBeGreaterThan(60);
    expect(loads.unor.filter((u) => u.rasio !== null)).toHaveLength(11);
    expect(
      openQuestions(index)
        .map((q) => q.code)
        .toSorted(),
    ).toEqual(['kontrak-mencakup-tmt']);
    expect(paket.pegawai.every((p) => p.tanggalLahir !== null && p.pendidikan !== null)).toBe(true);
    expect(report.quality.index).toBeGreaterThan(50);
  });

  it('all five together, in any order, give the same people, units and posts', async () => {
    const one = await importOf(null, SIASN, API, DUK, ABK, PETA);
    const other = await importOf(null, PETA, DUK, ABK, API, SIASN);
    expect(other.paket).toEqual(one.paket);
    expect(one.paket.pegawai).toHaveLength(24);
    expect(one.paket.jabatan).toHaveLength(8);
  });

  it.each([SIASN, API, DUK, ABK, PETA])('importing %s again changes nothing', async (name) => {
    const first = await importOf(null, name);
    const again = await importOf(first.paket, name);
    expect(again.paket).toEqual(first.paket);
    expect(again.changes).toMatchObject([{ added: 0, changed: 0, details: [] }]);
  });

  it('the merged package can be written and read back without loss', async () => {
    const { paket } = await importOf(null, SIASN, API, DUK, ABK, PETA);
    const { tables, kebijakanJson } = formatPaket(paket);
    const raw = tables.map(({ name, rows }) => ({ name, file: name, rows, firstRow: 1 }));
    const back = parsePaket({ tables: raw, kebijakan: { file: 'kebijakan.json', json: kebijakanJson }, notes: [] });
    expect(back.paket).toEqual(paket);
  });

  it('a draft survives the way through JSON', async () => {
    const draft = await draftOf(SIASN, DUK, ABK, PETA);
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
  });
});
