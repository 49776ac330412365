import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '../../kernel/index.ts';
import type { FaktaUsul, KeadaanMutasi, LangkahMutasi, Pelaku } from '../index.ts';
import { gugurOleh, step } from '../index.ts';
import { baris, PANEL, pelaku, usul } from '../testing/contoh.ts';

const analis = pelaku({ pengusul: true });
const kepala = pelaku({ peran: 'kepala-unit', unor: ['U1'] });
const tpk = pelaku({ peran: 'tpk', akunId: 't2' });
const ketua = pelaku({ peran: 'tpk', akunId: 't1', ketua: true });
const pyb = pelaku({ peran: 'pyb' });
const ppk = pelaku({ peran: 'ppk' });

const [first, second] = baris().sisi;
const open = baris({ sisi: [first!, { ...second!, dijawabPanitia: false }] });
const silent = baris({ sisi: [first!, { ...second!, jawaban: null }] });
const votes = (...list: readonly ('setujui' | 'tolak' | 'tinjau-ulang')[]) =>
  list.map((suara, k) => ({ akunId: PANEL[k] as string, suara }));

const tanggapi: LangkahMutasi<'tanggapi'> = {
  tindakan: 'tanggapi',
  barisId: 'b1',
  sisi: 'asal',
  jawaban: 'keberatan',
  alasan: 'Sudah kurang orang',
  data: 'Antrean 40 per hari',
};
const suara: LangkahMutasi<'suara'> = { tindakan: 'suara', barisId: ['b1'], suara: 'tolak', alasan: 'Belum siap' };
const putuskan: LangkahMutasi<'putuskan'> = {
  tindakan: 'putuskan',
  barisId: ['b1'],
  keputusan: 'tolak',
  alasan: 'Belum',
};
const perbaiki: LangkahMutasi<'perbaiki'> = {
  tindakan: 'perbaiki',
  barisBaru: 1,
  tenggat: day('2027-03-12'),
  alasan: 'Putus',
};
const putus: Partial<FaktaUsul> = { gerbongPutus: ['G1'] };

type Row = readonly [KeadaanMutasi, LangkahMutasi, Pelaku, Partial<FaktaUsul>, string | null];

/** One broken condition at a time; null = on the lawful side of the boundary. */
const ROWS: readonly Row[] = [
  ['draf', { tindakan: 'ajukan', tenggat: day('2027-03-11') }, analis, {}, null],
  ['draf', { tindakan: 'ajukan', tenggat: day('2027-03-10') }, analis, {}, 'tenggat-tidak-berlaku'],
  ['draf', { tindakan: 'ajukan', tenggat: day('2027-03-11') }, analis, { baris: [] }, 'usul-tanpa-baris'],
  ['draf', { tindakan: 'ajukan', tenggat: day('2027-03-11') }, analis, { simulasi: true }, 'rencana-simulasi'],

  ['tanggapan', tanggapi, kepala, {}, null],
  ['tanggapan', { ...tanggapi, alasan: ' ' }, kepala, {}, 'alasan-kosong'],
  ['tanggapan', { ...tanggapi, data: '' }, kepala, {}, 'data-keberatan-kosong'],
  ['tanggapan', { ...tanggapi, jawaban: 'dapat', alasan: '', data: '' }, kepala, {}, null],
  ['tanggapan', { ...tanggapi, sisi: 'tujuan' }, kepala, {}, 'bukan-sisi-anda'],
  ['tanggapan', { ...tanggapi, barisId: 'b9' }, kepala, {}, 'baris-tidak-ada'],
  ['tanggapan', tanggapi, { ...kepala, unor: ['U9'] }, {}, 'bukan-sisi-anda'],
  ['tanggapan', tanggapi, { ...kepala, pegawaiId: 'p1' }, {}, 'perkara-sendiri'],
  [
    'tanggapan',
    tanggapi,
    { ...kepala, pegawaiId: 'p1' },
    { baris: [baris(), baris({ barisId: 'b2', pegawaiId: 'p2' })] },
    'perkara-sendiri',
  ],
  ['tanggapan', { tindakan: 'tutup-tanggapan' }, analis, {}, null],
  [
    'tanggapan',
    { tindakan: 'tutup-tanggapan' },
    analis,
    { baris: [silent], tenggat: day('2027-03-10') },
    'tanggapan-belum-lengkap',
  ],
  ['tanggapan', { tindakan: 'tutup-tanggapan' }, analis, { baris: [silent], tenggat: null }, 'tanggapan-belum-lengkap'],
  ['tanggapan', { tindakan: 'tutup-tanggapan' }, analis, { baris: [silent], tenggat: day('2027-03-09') }, null],

  ['verifikasi', { tindakan: 'verifikasi' }, analis, { terbukti: null }, null],
  ['verifikasi', { tindakan: 'verifikasi' }, analis, { terbukti: false }, 'rencana-tidak-terbukti'],
  ['verifikasi', { tindakan: 'verifikasi' }, analis, { simulasi: true }, 'rencana-simulasi'],
  ['verifikasi', { tindakan: 'verifikasi' }, analis, { baris: [] }, 'usul-tanpa-baris'],
  ['verifikasi', { tindakan: 'verifikasi' }, analis, { baris: [baris({ verdict: 'forbidden' })] }, 'verdict-terlarang'],
  [
    'verifikasi',
    { tindakan: 'verifikasi' },
    analis,
    { baris: [baris({ verdict: 'unknown' })] },
    'verdict-tidak-diketahui',
  ],
  [
    'verifikasi',
    { tindakan: 'verifikasi' },
    analis,
    { baris: [baris({ syaratSelesai: false })] },
    'syarat-belum-selesai',
  ],
  [
    'verifikasi',
    { tindakan: 'verifikasi' },
    analis,
    { baris: [baris({ verdict: 'allowed', syaratSelesai: false })] },
    null,
  ],
  ['verifikasi', { tindakan: 'verifikasi' }, analis, { baris: [open] }, 'keberatan-belum-dijawab'],
  ['verifikasi', { tindakan: 'verifikasi' }, analis, { baris: [silent] }, null],
  ['verifikasi', { tindakan: 'jawab-keberatan', barisId: 'b1', sisi: 'tujuan', alasan: 'Ya' }, analis, {}, null],
  [
    'verifikasi',
    { tindakan: 'jawab-keberatan', barisId: 'b1', sisi: 'tujuan', alasan: '' },
    analis,
    {},
    'alasan-kosong',
  ],
  [
    'verifikasi',
    { tindakan: 'jawab-keberatan', barisId: 'b1', sisi: 'asal', alasan: 'Ya' },
    analis,
    {},
    'tanpa-keberatan',
  ],
  [
    'verifikasi',
    { tindakan: 'jawab-keberatan', barisId: 'b9', sisi: 'asal', alasan: 'Ya' },
    analis,
    {},
    'baris-tidak-ada',
  ],
  [
    'verifikasi',
    { tindakan: 'jawab-keberatan', barisId: 'b1', sisi: 'tujuan', alasan: 'Ya' },
    analis,
    { baris: [silent] },
    'tanpa-keberatan',
  ],
  [
    'verifikasi',
    { tindakan: 'selesaikan-syarat', barisId: 'b1', nomorDokumen: '' },
    analis,
    {},
    'nomor-dokumen-kosong',
  ],
  [
    'verifikasi',
    { tindakan: 'selesaikan-syarat', barisId: 'b1', nomorDokumen: '1' },
    analis,
    { baris: [baris({ verdict: 'unknown' })] },
    'tanpa-syarat-terbuka',
  ],
  [
    'verifikasi',
    { tindakan: 'selesaikan-syarat', barisId: 'b2', nomorDokumen: '1' },
    analis,
    { baris: [baris(), baris({ barisId: 'b2', verdict: 'forbidden' })] },
    'tanpa-syarat-terbuka',
  ],
  ['verifikasi', { tindakan: 'selesaikan-syarat', barisId: 'b9', nomorDokumen: '1' }, analis, {}, 'baris-tidak-ada'],
  ['verifikasi', { tindakan: 'kembalikan', alasan: '\n' }, analis, {}, 'alasan-kosong'],

  ['panel', suara, tpk, {}, null],
  ['panel', suara, { ...tpk, akunId: 't9' }, {}, 'belum-hadir'],
  ['panel', { ...suara, alasan: '' }, tpk, {}, 'alasan-kosong'],
  ['panel', { ...suara, suara: 'setujui', alasan: '' }, tpk, {}, 'alasan-kosong'],
  ['panel', { ...suara, barisId: [] }, tpk, {}, 'baris-tidak-ada'],
  ['panel', { ...suara, barisId: ['b1', 'b9'] }, tpk, {}, 'baris-tidak-ada'],
  ['panel', suara, tpk, { baris: [baris({ konflik: ['t2'] })] }, 'konflik-kepentingan'],
  ['panel', suara, { ...tpk, pegawaiId: 'p1' }, {}, 'konflik-kepentingan'],
  ['panel', { tindakan: 'konflik', barisId: 'b9', alasan: 'Kerabat' }, tpk, {}, 'baris-tidak-ada'],
  ['panel', { tindakan: 'konflik', barisId: 'b1', alasan: '' }, tpk, {}, 'alasan-kosong'],
  ['panel', perbaiki, analis, putus, null],
  ['panel', perbaiki, analis, {}, 'tidak-ada-gerbong-putus'],
  ['panel', { ...perbaiki, alasan: '' }, analis, putus, 'alasan-kosong'],
  ['panel', { ...perbaiki, tenggat: day('2027-03-10') }, analis, putus, 'tenggat-tidak-berlaku'],
  ['panel', { ...perbaiki, tenggat: null }, analis, putus, 'tenggat-tidak-berlaku'],
  ['panel', { ...perbaiki, barisBaru: 0, tenggat: null }, analis, putus, null],
  ['panel', tanggapi, kepala, {}, 'bukan-sisi-anda'],
  ['panel', tanggapi, kepala, { baris: [baris({ baru: true })] }, null],
  ['panel', tanggapi, kepala, { baris: [baris(), baris({ barisId: 'b2', baru: true })] }, 'baris-tidak-ada'],
  ['panel', { tindakan: 'tutup-rapat' }, ketua, {}, null],
  ['panel', { tindakan: 'tutup-rapat' }, { ...ketua, akunId: 't9' }, {}, 'belum-hadir'],
  ['panel', { tindakan: 'tutup-rapat' }, ketua, { hadir: PANEL.slice(0, 3) }, 'kuorum-kurang'],
  ['panel', { tindakan: 'tutup-rapat' }, ketua, { hadir: PANEL.slice(0, 3), kuorumMinimum: 3 }, 'kuorum-kurang'],
  ['panel', { tindakan: 'tutup-rapat' }, ketua, { kuorumMinimum: 7 }, 'kuorum-kurang'],
  ['panel', { tindakan: 'tutup-rapat' }, ketua, { hadir: [...PANEL, 't6'] }, 'kuorum-genap'],
  [
    'panel',
    { tindakan: 'tutup-rapat' },
    ketua,
    { baris: [baris({ suara: votes('setujui', 'setujui') })] },
    'baris-tanpa-mayoritas',
  ],
  [
    'panel',
    { tindakan: 'tutup-rapat' },
    ketua,
    { baris: [baris({ suara: votes('tinjau-ulang', 'tinjau-ulang', 'tinjau-ulang') })] },
    'tinjau-ulang-tersisa',
  ],
  [
    'panel',
    { tindakan: 'tutup-rapat' },
    ketua,
    { baris: [baris({ suara: votes('tolak', 'tolak', 'tolak') })] },
    'tidak-ada-baris-tersisa',
  ],
  ['panel', { tindakan: 'tutup-rapat' }, ketua, putus, 'gerbong-putus'],
  [
    'panel',
    { tindakan: 'tutup-rapat' },
    ketua,
    { baris: [{ ...silent, baru: true }], tenggat: day('2027-03-12') },
    'tanggapan-belum-lengkap',
  ],
  ['panel', { tindakan: 'tutup-rapat' }, ketua, { baris: [silent], tenggat: day('2027-03-12') }, null],
  ['panel', { tindakan: 'tutup-rapat' }, ketua, { baris: [{ ...open, baru: true }] }, 'keberatan-belum-dijawab'],
  [
    'panel',
    { tindakan: 'tutup-rapat' },
    ketua,
    { baris: [baris({ baru: true, verdict: 'unknown' })] },
    'verdict-tidak-diketahui',
  ],
  ['panel', { tindakan: 'tutup-rapat' }, ketua, { baris: [baris({ verdict: 'unknown' })] }, null],

  ['pyb', { tindakan: 'setujui-pyb', alasan: '' }, pyb, {}, 'alasan-kosong'],
  ['pyb', { tindakan: 'setujui-pyb', alasan: 'Perlu' }, { ...pyb, sifat: 'plh' }, {}, 'plt-tidak-berwenang'],
  ['pyb', { tindakan: 'kembalikan', alasan: 'Lengkapi' }, { ...pyb, sifat: 'plh' }, {}, null],

  ['imut', { tindakan: 'kirim-imut', tanggal: day('2027-03-01') }, analis, {}, null],
  ['imut', { tindakan: 'kirim-imut', tanggal: day('2027-03-10') }, analis, {}, null],
  ['imut', { tindakan: 'kirim-imut', tanggal: day('2027-02-28') }, analis, {}, 'tanggal-kirim-tidak-berlaku'],
  ['imut', { tindakan: 'kirim-imut', tanggal: day('2027-03-11') }, analis, {}, 'tanggal-kirim-tidak-berlaku'],
  [
    'imut',
    { tindakan: 'catat-rekomendasi', nomor: ' ', tanggal: day('2027-03-09') },
    analis,
    {},
    'nomor-rekomendasi-kosong',
  ],
  [
    'imut',
    { tindakan: 'catat-rekomendasi', nomor: '1', tanggal: day('2027-03-09') },
    analis,
    { tanggalKirim: null },
    'belum-dikirim-imut',
  ],
  [
    'imut',
    { tindakan: 'catat-rekomendasi', nomor: '1', tanggal: day('2027-03-01') },
    analis,
    {},
    'tanggal-rekomendasi-tidak-berlaku',
  ],
  [
    'imut',
    { tindakan: 'catat-rekomendasi', nomor: '1', tanggal: day('2027-03-11') },
    analis,
    {},
    'tanggal-rekomendasi-tidak-berlaku',
  ],

  ['ppk', putuskan, ppk, {}, null],
  ['ppk', { ...putuskan, alasan: '' }, ppk, {}, 'alasan-kosong'],
  ['ppk', { ...putuskan, barisId: [] }, ppk, {}, 'baris-tidak-ada'],
  ['ppk', { ...putuskan, barisId: ['b9'] }, ppk, {}, 'baris-tidak-ada'],
  ['ppk', putuskan, ppk, { baris: [baris({ suara: votes('tolak', 'tolak', 'tolak') })] }, 'baris-ditolak-panel'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, {}, null],
  ['ppk', { tindakan: 'tetapkan' }, { ...ppk, sifat: 'plt' }, {}, 'plt-tidak-berwenang'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, { nomorRekomendasi: null }, 'nomor-rekomendasi-kosong'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, { nomorRekomendasi: '  ' }, 'nomor-rekomendasi-kosong'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, { hadir: PANEL.slice(0, 4) }, 'kuorum-kurang'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, { pertimbanganPyb: null }, 'pertimbangan-pyb-kosong'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, { bekuUtuh: false }, 'beku-berubah'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, { baris: [baris({ keputusan: null })] }, 'keputusan-belum-lengkap'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, { baris: [baris({ alasanKeputusan: null })] }, 'keputusan-tanpa-alasan'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, { baris: [baris({ keputusan: 'tolak' })] }, 'tidak-ada-baris-tersisa'],
  ['ppk', { tindakan: 'tetapkan' }, ppk, putus, 'gerbong-putus'],
  [
    'ppk',
    { tindakan: 'tetapkan' },
    ppk,
    { baris: [baris(), baris({ barisId: 'b2', suara: votes('tolak', 'tolak', 'tolak'), keputusan: null })] },
    null,
  ],
  ['ditetapkan', { tindakan: 'terbitkan' }, ppk, { bekuUtuh: false }, 'beku-berubah'],
  ['ditetapkan', { tindakan: 'terbitkan' }, ppk, { nomorRekomendasi: '' }, 'nomor-rekomendasi-kosong'],
  ['ppk', { tindakan: 'tarik', alasan: '' }, analis, {}, 'alasan-kosong'],
];

test.each(ROWS.map((row, k) => [k, row[0], row[1].tindakan, row[4] ?? 'boleh', row] as const))(
  'row %i: in %s, %s: %s',
  (_, __, ___, ____, [keadaan, langkah, by, facts, code]) => {
    const answer = step(keadaan, langkah, by, usul(facts));
    expect(answer.ok ? null : answer.error.code).toBe(code);
  },
);

test('a refusal names its values: how many are present and how many are needed', () => {
  expect(step('panel', { tindakan: 'tutup-rapat' }, ketua, usul({ hadir: ['t1', 't2'] }))).toEqual({
    ok: false,
    error: { code: 'kuorum-kurang', values: { hadir: 2, minimum: 5 } },
  });
});

test('every reason to refuse an act of a mutasi has a row here or in the table of roles', () => {
  const source = readFileSync(new URL('../problem.ts', import.meta.url), 'utf8');
  const [, own = ''] = /export type WorkflowProblem =([\s\S]*?)\/\/ penugasan/.exec(source) ?? [];
  const codes = [...own.matchAll(/'([\w-]+)'/g)].map((m) => m[1] as string);
  const seen = new Set<string | null>(ROWS.map((row) => row[4]));
  const byRoles = ['tindakan-di-luar-keadaan', 'peran-tidak-berwenang'];
  expect(codes.filter((c) => !seen.has(c) && !byRoles.includes(c))).toEqual([]);
  expect(codes.length).toBeGreaterThan(30);
});

test('sending a case back makes lapse what was decided on the list that may now change', () => {
  expect(gugurOleh('ppk', 'kembalikan')).toEqual(['pertimbangan-pyb', 'kirim-imut', 'rekomendasi', 'keputusan']);
  expect(gugurOleh('imut', 'kembalikan')).toContain('suara');
  expect(gugurOleh('verifikasi', 'kembalikan')).toEqual(['tanggapan']);
  expect(gugurOleh('panel', 'suara')).toEqual([]);
});
