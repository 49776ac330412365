import { describe, expect, it } from 'vitest';
import { kebijakanBawaan } from '../kebijakan.ts';
import { formatPaket } from './format-paket.ts';
import { parsePaket } from './parse-paket.ts';
import type { RawPaket, RawTable } from './raw.ts';
import { isUsable } from './report.ts';
import { schemas } from './schemas.ts';

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
const table = (name: string, text: string): RawTable => ({ name, file: `${name}.csv`, rows: lines(text), firstRow: 1 });
const sound: Readonly<Record<string, string>> = {
  unor: 'unor_id,nama,induk_id\nkec,Kecamatan,\nkel,Kelurahan,kec',
  jabatan: 'jabatan_id,nama,jenis\nlurah,Lurah,struktural\nadm,Pengadministrasi,pelaksana',
  formasi: 'unor_id,jabatan_id,kebutuhan\nkel,lurah,1\nkel,adm,2',
  pegawai:
    'pegawai_id,nama,status,unor_id,jabatan_id,tmt_jabatan\np1,Dummi,PNS,kel,lurah,2020-01-01\np2,Tiruan,PNS,kel,adm,2021-01-01',
};
const paket = (changes: Readonly<Record<string, string>> = {}, kebijakan: RawPaket['kebijakan'] = null): RawPaket => ({
  tables: Object.entries({ ...sound, ...changes }).map(([name, text]) => table(name, text)),
  kebijakan,
  notes: [],
});
const policy = (json: string): RawPaket['kebijakan'] => ({ file: 'kebijakan.json', json });
const codesOf = (raw: RawPaket): string[] => parsePaket(raw).report.issues.map((i) => i.code);

describe('the report of a package', () => {
  it('a sound package is taken whole and in silence', () => {
    const { paket: read, report } = parsePaket(paket());
    expect({ ...report, quality: report.quality.index > 0 }).toEqual({
      read: 8,
      accepted: 8,
      repaired: 0,
      rejected: 0,
      issues: [],
      quality: true,
    });
    expect(read?.pegawai.map((p) => p.pegawaiId)).toEqual(['p1', 'p2']);
    expect(isUsable(report)).toBe(true);
  });

  it('a bad row is left out and named; the good ones stay', () => {
    const { paket: read, report } = parsePaket(
      paket({ pegawai: `${sound.pegawai}\np3,Contoh,PNS,kel,adm,31/02/2024` }),
    );
    expect(read?.pegawai.length).toBe(2);
    expect(report).toMatchObject({ read: 9, accepted: 8, rejected: 1 });
    expect(report.issues).toMatchObject([
      { file: 'pegawai.csv', row: 4, column: 'tmt_jabatan', value: '31/02/2024', severity: 'error' },
    ]);
    expect(isUsable(report)).toBe(false);
  });

  it('a repaired row is taken and counted once', () => {
    const { report } = parsePaket(paket({ pegawai: `${sound.pegawai}\np3,Contoh,P3K,kel,adm,2020-01-01` }));
    expect(report).toMatchObject({ read: 9, accepted: 9, repaired: 1, rejected: 0 });
    expect(report.issues).toMatchObject([{ code: 'choice-repaired', severity: 'info', value: 'P3K' }]);
  });

  it('a unit that is left out takes its children, its people and its formasi with it, each named', () => {
    const { report } = parsePaket(paket({ unor: 'unor_id,nama,induk_id\nkec,Kecamatan,x\nkel,Kelurahan,kec' }));
    expect(report).toMatchObject({ read: 8, accepted: 2, rejected: 6 });
    expect(new Set(report.issues.map((i) => i.code))).toEqual(new Set(['reference-missing', 'no-workload']));
  });

  it('a ring of parents is one finding that shows the ring', () => {
    const { report } = parsePaket(
      paket({ unor: 'unor_id,nama,induk_id\nkec,Kecamatan,sek\nkel,Kelurahan,kec\nsek,Seksi,kel' }),
    );
    expect(report.issues.map((i) => i.message.id)).toEqual([
      'induk_id membentuk lingkaran: kec -> sek -> kel -> kec. Hapus induk_id dari unor paling atas.',
    ]);
  });

  it('unknown columns are kept, said once, and written again', () => {
    const { paket: read, report } = parsePaket(
      paket({ unor: 'unor_id,nama,induk_id,Telepon\nkec,Kecamatan,,0241\nkel,Kelurahan,kec,' }),
    );
    expect(report.issues).toMatchObject([{ code: 'column-unknown', column: 'Telepon', row: 1, severity: 'info' }]);
    expect(read?.unor.map((u) => u.ekstra)).toEqual([{ Telepon: '0241' }, {}]);
    const [header, first] = formatPaket(read ?? expect.fail()).tables[0]?.rows ?? [];
    expect([header?.at(-1), first?.at(-1)]).toEqual(['Telepon', '0241']);
  });

  it('a header in another style and under a title is recognised', () => {
    const { paket: read, report } = parsePaket(
      paket({ unor: 'DAFTAR UNIT,,\n,,\nUnor ID,Nama,indukId\nkec,Kecamatan,\nkel,Kelurahan,kec' }),
    );
    expect(read?.unor.length).toBe(2);
    expect(report.issues.map((i) => [i.code, i.row])).toEqual([
      ['column-renamed', 3],
      ['column-renamed', 3],
      ['column-renamed', 3],
    ]);
  });

  it('a package without a required file is refused as a whole', () => {
    const raw = paket();
    const { paket: read, report } = parsePaket({ ...raw, tables: raw.tables.filter((t) => t.name !== 'jabatan') });
    expect(read).toBe(null);
    expect(report).toMatchObject({
      read: 6,
      accepted: 0,
      rejected: 6,
      issues: [{ code: 'file-required', file: 'jabatan.csv' }],
    });
  });

  it('two people in one structural post and one NIP twice are pointed out, and stay', () => {
    const people =
      'pegawai_id,nip,nama,status,unor_id,jabatan_id,tmt_jabatan\np1,197901242001092901,A,PNS,kel,lurah,2020-01-01\np2,197901242001092901,B,PNS,kel,lurah,2020-01-01';
    const { report } = parsePaket(paket({ pegawai: people }));
    expect(report.issues.map((i) => [i.code, i.severity, i.value])).toEqual([
      ['nip-duplicate', 'warning', '19xxxxxx...2901'],
      ['structural-twice', 'warning', 'lurah'],
    ]);
    expect(JSON.stringify(report)).not.toContain('197901242001092901');
    expect(isUsable(report)).toBe(true);
  });

  it('thousands of equal findings are listed to 500 and then counted', () => {
    const rows = Array.from({ length: 700 }, (_, i) => `x${i},Contoh,PNS,tidak-ada,adm,2020-01-01`).join('\n');
    const { report } = parsePaket(paket({ pegawai: `${sound.pegawai}\n${rows}` }));
    expect(report.rejected).toBe(700);
    expect(report.issues.length).toBe(501);
    expect(report.issues.at(-1)?.message.id).toBe('200 baris lain mempunyai temuan yang sama.');
  });
});

describe('the policy', () => {
  it('silent keys have their defaults', () => {
    const { paket: read, report } = parsePaket(paket({}, policy('{ "wkeMenit": 72000, "bobot": { "km": 5 } }')));
    expect(read?.kebijakan).toEqual({
      ...kebijakanBawaan,
      wkeMenit: 72_000,
      bobot: { ...kebijakanBawaan.bobot, km: 5 },
    });
    expect(report.issues).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['{ "tmt": "4 Januari 2027" }', []],
    ['{ "tmt": "2027-02-30" }', ['policy-wrong-type']],
    ['{ "maksimumMutasi": null }', []],
    ['{ "maksimumMutasi": 2.5 }', ['policy-wrong-type']],
    ['{ "maksimumMutasi": -1 }', ['policy-wrong-type']],
    ['{ "wkeMenit": 0 }', ['policy-wrong-type']],
    ['{ "lintasJabatan": "semua" }', ['policy-wrong-type']],
    ['{ "bobot": 5 }', ['policy-wrong-type']],
    ['{ "bobot": { "balance": "1", "lain": 2 } }', ['policy-wrong-type', 'policy-unknown-key']],
    ['{ "asumsi": ["kinerja-baik"], "wajibRotasi": true }', []],
    ['{ "asumsi": ["kinerja-hebat"] }', ['policy-wrong-type']],
    ['{ "pengecualianMasaJabatan": { "p1": { "nomorDokumen": "1/2026", "alasan": "x" } } }', []],
    ['{ "pengecualianMasaJabatan": { "p1": "ya" } }', ['policy-wrong-type']],
    ['{ "kalender": { "penetapanCalon": "2027-03-01", "izinMenteriNomor": null } }', []],
    ['{ "catatan": 1 }', ['policy-unknown-key']],
    ['[]', ['policy-not-json']],
    ['{', ['policy-not-json']],
    ['\ufeff{ "benih": "x" }', []],
  ])('%s says %j', (json, codes) => {
    expect(codesOf(paket({}, policy(json)))).toEqual(codes);
  });

  it('unknown keys come back where they were', () => {
    const json = { catatan: [1], bobot: { lain: 2 }, kalender: {} };
    const { paket: read } = parsePaket(paket({}, policy(JSON.stringify(json))));
    const written = JSON.parse(formatPaket(read ?? expect.fail()).kebijakanJson) as typeof json;
    expect(written).toMatchObject({ catatan: [1], bobot: { lain: 2, move: 2000 } });
  });

  it('a sheet may hold it as keys and values, or as one JSON text', () => {
    const rows = [
      ['kunci', 'nilai'],
      ['wkeMenit', 72_000],
      ['bobot.km', '7'],
      ['maksimumMutasi', 'null'],
      ['benih', 'kota'],
    ];
    const asRows = parsePaket(paket({}, { file: 'paket.xlsx/kebijakan', rows }));
    const asText = parsePaket(
      paket({}, { file: 'x', rows: [['{ "wkeMenit": 72000, "bobot": { "km": 7 }, "benih": "kota" }']] }),
    );
    expect(asRows.paket?.kebijakan).toMatchObject({
      wkeMenit: 72_000,
      bobot: { km: 7 },
      maksimumMutasi: null,
      benih: 'kota',
    });
    expect(asText.paket?.kebijakan).toEqual(asRows.paket?.kebijakan);
  });
});

describe('the quality index', () => {
  const indicator = (raw: RawPaket, id: string) => parsePaket(raw).report.quality.indicators.find((i) => i.id === id);

  it('is 100 only when nothing is missing, and its weights add up to one', () => {
    const { quality } = parsePaket(paket()).report;
    expect(quality.index).toBeLessThan(100);
    expect(quality.indicators.reduce((sum, i) => sum + i.weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('counts what is filled, what agrees and what is up to date', () => {
    const people =
      'pegawai_id,nip,nama,status,unor_id,jabatan_id,tmt_jabatan,tanggal_lahir\np1,197901242001092901,A,PNS,kel,lurah,2020-01-01,1979-01-24\np2,,B,PNS,kel,adm,2020-01-01,1950-01-01';
    const raw = paket({ pegawai: people });
    expect(indicator(raw, 'nip')).toMatchObject({ checked: 2, good: 1, share: 0.5 });
    expect(indicator(raw, 'nip-cocok')).toMatchObject({ checked: 1, good: 1 });
    expect(indicator(raw, 'usia')).toMatchObject({ checked: 2, good: 1 });
    expect(indicator(raw, 'kontrak')).toMatchObject({ checked: 0, share: null, weight: 0 });
  });
});

/** The table of DATA section 1; `*` = required. */
const contract: Readonly<Record<string, string>> = {
  unor: 'unor_id* nama* induk_id jenis opd_id kode_wilayah lat lon',
  jabatan: 'jabatan_id* nama* jenis* jenjang rumpun kelas eselon golongan_min pendidikan_min jurusan kompetensi',
  formasi: 'unor_id* jabatan_id* kebutuhan minimum kritis',
  tugas: 'unor_id* jabatan_id* uraian* satuan volume* periode norma_menit* wke_menit layanan_id',
  pegawai:
    'pegawai_id* nip nama* status* kedudukan_hukum golongan pendidikan jurusan unor_id* jabatan_id* tmt_jabatan* tanggal_lahir tmt_cpns kinerja_1 kinerja_2 proses_disiplin tugas_belajar ikatan_dinas_sampai kontrak_sampai jam_per_minggu domisili_lat domisili_lon kompetensi riwayat_bulan_pengawas riwayat_bulan_pelaksana kepamongprajaan lindung_sampai poin_rotasi',
  kerabat: 'pegawai_id_a* pegawai_id_b* derajat',
  volume: 'unor_id* layanan_id* tanggal* masuk* selesai antre',
  peristiwa: 'peristiwa_id* nama* mulai* selesai* unor_id layanan_id pengali',
  minat: 'pegawai_id* urutan* unor_id jabatan_id',
  kunci: 'pegawai_id* tindakan* unor_id jabatan_id',
};

interface Described {
  readonly name: string;
  readonly absent: unknown;
  readonly doc: { readonly id: string; readonly en: string };
}

describe('the columns of the contract', () => {
  it.each(Object.values(schemas).map((s) => [s.name, Object.values(s.columns) as Described[]] as const))(
    '%s has the columns of the contract, each explained in both languages',
    (name, columns) => {
      expect(columns.map((c) => (c.absent === undefined ? `${c.name}*` : c.name)).join(' ')).toBe(contract[name]);
      for (const { doc } of columns) expect(Math.min(doc.id.length, doc.en.length)).toBeGreaterThan(3);
    },
  );
});
