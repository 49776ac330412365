import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/index.ts';
import {
  allowedActsPenugasan,
  type FaktaPenugasan,
  gugurOlehPenugasan,
  KEADAAN_PENUGASAN,
  type KeadaanPenugasan,
  type LangkahPenugasan,
  type Pelaku,
  type PeranPelaku,
  stepPenugasan,
  type TindakanPenugasan,
} from '../index.ts';
import { orang, pelaku, penugasan } from '../testing/contoh.ts';
import { TABEL_PENUGASAN } from './tabel.ts';

/** The way as the office reads it, typed by hand: state, act, who, where to. `*` = only a definitive official. */
const HARAPAN = `
draf       ajukan           pengusul              tanggapan
draf       tarik            pengusul,analis       ditarik
tanggapan  tanggapi         kepala-unit           tanggapan
tanggapan  tutup-tanggapan  analis                keputusan
tanggapan  kembalikan       analis                draf
tanggapan  tarik            pengusul,analis       ditarik
keputusan  tugaskan         pyb*                  berjalan
keputusan  kembalikan       pyb                   draf
keputusan  tolak            pyb*                  ditolak
keputusan  tarik            pengusul,analis       ditarik
berjalan   lapor            ketua-tim,kepala-unit berjalan
berjalan   perpanjang       pyb*                  berjalan
berjalan   pulangkan        pyb,kepala-unit       selesai
berjalan   kembali          sistem                selesai
selesai    lapor            ketua-tim,kepala-unit selesai
`;

const harapan = new Map(
  HARAPAN.trim()
    .split('\n')
    .map((line) => line.split(/\s+/))
    .map(
      ([state, act, who, to]) => [`${state} ${act}`, { who: (who as string).split(','), to: to as string }] as const,
    ),
);

const LANGKAH: { readonly [T in TindakanPenugasan]: LangkahPenugasan<T> } = {
  ajukan: { tindakan: 'ajukan', tenggat: day('2027-06-08') },
  tanggapi: { tindakan: 'tanggapi', barisId: 'b1', sisi: 'penerima', jawaban: 'dapat', alasan: '', data: '' },
  'tutup-tanggapan': { tindakan: 'tutup-tanggapan' },
  kembalikan: { tindakan: 'kembalikan', alasan: 'Lengkapi.' },
  tugaskan: { tindakan: 'tugaskan', alasan: 'Perlu.' },
  lapor: { tindakan: 'lapor', laporan: 'Selesai 400 berkas.' },
  perpanjang: { tindakan: 'perpanjang', selesai: day('2027-06-25'), alasan: 'Antrean.' },
  pulangkan: { tindakan: 'pulangkan', alasan: 'Cukup.' },
  kembali: { tindakan: 'kembali' },
  tarik: { tindakan: 'tarik', alasan: 'Batal.' },
  tolak: { tindakan: 'tolak', alasan: 'Tidak perlu.' },
};

const faktaFor = (tindakan: TindakanPenugasan): FaktaPenugasan =>
  penugasan(tindakan === 'kembali' ? { hariIni: day('2027-06-19') } : {});

const PERAN: readonly PeranPelaku[] = [
  'analis',
  'kepala-unit',
  'asn',
  'tpk',
  'pyb',
  'ppk',
  'auditor',
  'admin',
  'sistem',
];
const PELAKU: readonly Pelaku[] = PERAN.flatMap((peran) =>
  (['definitif', 'plt', 'plh'] as const).flatMap((sifat) =>
    [false, true].flatMap((ketua) =>
      [false, true].map((pengusul) => pelaku({ peran, sifat, ketua, pengusul, unor: ['U2'] })),
    ),
  ),
);

function expected(state: string, act: string, { peran, sifat, ketua, pengusul }: Pelaku): string {
  const row = harapan.get(`${state} ${act}`);
  if (!row) return 'tindakan-di-luar-keadaan';
  const names: string[] = [peran, `${peran}*`];
  if (peran === 'asn' && ketua) names.push('ketua-tim');
  if (pengusul && ['analis', 'kepala-unit', 'asn'].includes(peran)) names.push('pengusul');
  const found = row.who.find((w) => names.includes(w));
  if (found === undefined) return 'peran-tidak-berwenang';
  return found.endsWith('*') && sifat !== 'definitif' ? 'plt-tidak-berwenang' : row.to;
}

describe.each(KEADAAN_PENUGASAN)('in the state %s', (keadaan) => {
  test.each(Object.keys(LANGKAH) as TindakanPenugasan[])(
    'the act %s does what the page says for everybody',
    (tindakan) => {
      for (const by of PELAKU) {
        const answer = stepPenugasan(keadaan, LANGKAH[tindakan], by, faktaFor(tindakan));
        const want = expected(keadaan, tindakan, by);
        expect([by.peran, by.sifat, answer.ok ? answer.value : answer.error.code]).toEqual([by.peran, by.sifat, want]);
        const offered = allowedActsPenugasan(keadaan, by, faktaFor(tindakan)).find((p) => p.tindakan === tindakan);
        expect(offered?.boleh ?? false).toBe(answer.ok);
      }
    },
  );
});

test('the table has one row for each line of the page, each state and act once', () => {
  expect(TABEL_PENUGASAN.map((t) => `${t.dari} ${t.tindakan}`).toSorted()).toEqual([...harapan.keys()].toSorted());
});

const analis = pelaku({ pengusul: true });
const pyb = pelaku({ peran: 'pyb' });
const kepala = pelaku({ peran: 'kepala-unit', unor: ['U2'] });
const [lender, receiver] = orang().sisi;

type Row = readonly [KeadaanPenugasan, LangkahPenugasan, Pelaku, Partial<FaktaPenugasan>, string | null];
const ajukan = LANGKAH.ajukan;
const tanggapi: LangkahPenugasan<'tanggapi'> = {
  ...LANGKAH.tanggapi,
  jawaban: 'keberatan',
  alasan: 'Sibuk',
  data: 'Antrean',
};
const half = orang({ sisi: [{ ...lender!, jawaban: null }, receiver!] });

const ROWS: readonly Row[] = [
  ['draf', ajukan, analis, { orang: [] }, 'usul-tanpa-baris'],
  ['draf', ajukan, analis, { uraianTugas: '' }, 'uraian-tugas-kosong'],
  ['draf', ajukan, analis, { tempatTugas: ' ' }, 'uraian-tugas-kosong'],
  ['draf', ajukan, analis, { ketuaTim: null }, 'ketua-tim-tidak-ada'],
  ['draf', ajukan, analis, { ketuaTim: 'p9' }, 'ketua-tim-tidak-ada'],
  ['draf', ajukan, analis, { selesai: day('2027-06-13') }, 'masa-tugas-tidak-berlaku'],
  ['draf', ajukan, analis, { selesai: day('2027-06-14') }, null],
  ['draf', ajukan, analis, { selesai: day('2027-09-11') }, null],
  ['draf', ajukan, analis, { selesai: day('2027-09-12') }, 'masa-tugas-terlalu-panjang'],
  ['draf', ajukan, analis, { hariIni: day('2027-06-15') }, 'masa-tugas-lampau'],
  ['draf', { ...ajukan, tenggat: day('2027-06-14') }, analis, {}, 'tenggat-tidak-berlaku'],
  ['draf', { ...ajukan, tenggat: day('2027-06-01') }, analis, {}, 'tenggat-tidak-berlaku'],
  ['draf', ajukan, analis, { orang: [orang({ bertumpuk: true })] }, 'penugasan-bertumpuk'],
  ['draf', ajukan, analis, { orang: [orang({ jedaHari: 29 })] }, 'jeda-belum-cukup'],
  ['draf', ajukan, analis, { orang: [orang({ jedaHari: 30 })] }, null],
  ['draf', ajukan, analis, { orang: [orang({ hariTahunIni: 115 })] }, null],
  ['draf', ajukan, analis, { orang: [orang({ hariTahunIni: 116 })] }, 'hari-setahun-terlampaui'],
  ['tanggapan', tanggapi, kepala, {}, null],
  ['tanggapan', { ...tanggapi, alasan: '' }, kepala, {}, 'alasan-kosong'],
  ['tanggapan', { ...tanggapi, data: '' }, kepala, {}, 'data-keberatan-kosong'],
  ['tanggapan', { ...tanggapi, barisId: 'b9' }, kepala, {}, 'baris-tidak-ada'],
  ['tanggapan', { ...tanggapi, sisi: 'pemberi' }, kepala, {}, 'bukan-sisi-anda'],
  ['tanggapan', tanggapi, { ...kepala, unor: ['U9'] }, {}, 'bukan-sisi-anda'],
  ['tanggapan', tanggapi, { ...kepala, pegawaiId: 'p1' }, {}, 'perkara-sendiri'],
  [
    'tanggapan',
    tanggapi,
    { ...kepala, pegawaiId: 'p1' },
    { orang: [orang(), orang({ barisId: 'b2', pegawaiId: 'p2' })] },
    'perkara-sendiri',
  ],
  ['tanggapan', { tindakan: 'tutup-tanggapan' }, analis, { orang: [half] }, 'tanggapan-belum-lengkap'],
  ['tanggapan', { tindakan: 'tutup-tanggapan' }, analis, { orang: [half], hariIni: day('2027-06-09') }, null],
  ['keputusan', LANGKAH.tugaskan, pyb, { hariIni: day('2027-06-14') }, null],
  ['keputusan', LANGKAH.tugaskan, pyb, { hariIni: day('2027-06-15') }, 'masa-tugas-lampau'],
  ['keputusan', { tindakan: 'tugaskan', alasan: '' }, pyb, {}, 'alasan-kosong'],
  ['berjalan', { tindakan: 'lapor', laporan: ' ' }, kepala, {}, 'laporan-kosong'],
  ['berjalan', LANGKAH.lapor, { ...kepala, unor: ['U1'] }, {}, 'bukan-sisi-anda'],
  ['berjalan', LANGKAH.pulangkan, { ...kepala, unor: ['U1'] }, {}, null],
  ['berjalan', LANGKAH.pulangkan, { ...kepala, unor: ['U9'] }, {}, 'bukan-sisi-anda'],
  ['berjalan', LANGKAH.perpanjang, pyb, { kaliPerpanjang: 1 }, 'perpanjangan-habis'],
  ['berjalan', { ...LANGKAH.perpanjang, selesai: day('2027-06-18') }, pyb, {}, 'masa-tugas-tidak-berlaku'],
  ['berjalan', { ...LANGKAH.perpanjang, selesai: day('2027-09-16') }, pyb, {}, null],
  ['berjalan', { ...LANGKAH.perpanjang, selesai: day('2027-09-17') }, pyb, {}, 'masa-tugas-terlalu-panjang'],
  ['berjalan', { ...LANGKAH.perpanjang, alasan: '' }, pyb, {}, 'alasan-kosong'],
  ['berjalan', LANGKAH.perpanjang, pyb, { orang: [orang({ hariTahunIni: 109 })] }, 'hari-setahun-terlampaui'],
  [
    'berjalan',
    { tindakan: 'kembali' },
    pelaku({ peran: 'sistem' }),
    { hariIni: day('2027-06-18') },
    'belum-waktunya-kembali',
  ],
  ['berjalan', { tindakan: 'kembali' }, pelaku({ peran: 'sistem' }), { hariIni: day('2027-06-19') }, null],
];

test.each(ROWS.map((row, k) => [k, row[0], row[1].tindakan, row[4] ?? 'boleh', row] as const))(
  'row %i: in %s, %s: %s',
  (_, __, ___, ____, [keadaan, langkah, by, facts, code]) => {
    const answer = stepPenugasan(keadaan, langkah, by, penugasan(facts));
    expect(answer.ok ? null : answer.error.code).toBe(code);
  },
);

test('every reason of an assignment has a row here', () => {
  const source = readFileSync(new URL('../problem.ts', import.meta.url), 'utf8');
  const [, own = ''] = /\/\/ penugasan([\s\S]*?);/.exec(source) ?? [];
  const codes = [...own.matchAll(/'([\w-]+)'/g)].map((m) => m[1] as string);
  expect(codes.filter((c) => !ROWS.some((row) => row[4] === c))).toEqual([]);
  expect(codes.length).toBeGreaterThan(8);
});

test('an assignment sent back to its draft asks its heads anew', () => {
  expect(gugurOlehPenugasan('keputusan', 'kembalikan')).toEqual(['tanggapan']);
  expect(gugurOlehPenugasan('berjalan', 'lapor')).toEqual([]);
});
