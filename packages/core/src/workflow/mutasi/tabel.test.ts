import { describe, expect, test } from 'vitest';
import { day } from '../../kernel/index.ts';
import {
  allowedActs,
  type FaktaUsul,
  KEADAAN_MUTASI,
  type KeadaanMutasi,
  type LangkahMutasi,
  type Pelaku,
  type PeranPelaku,
  step,
  type TindakanMutasi,
} from '../index.ts';
import { baris, pelaku, usul } from '../testing/contoh.ts';
import { TABEL_MUTASI } from './tabel.ts';

/**
 * The way as the office reads it, typed by hand and not derived from the table: state, act, who, where to. `*` = only a definitive
 * official. Whatever is not here is refused.
 */
const HARAPAN = `
draf        ajukan             pengusul         tanggapan
draf        tarik              pengusul,analis  ditarik
tanggapan   tanggapi           kepala-unit      tanggapan
tanggapan   tutup-tanggapan    analis           verifikasi
tanggapan   tarik              pengusul,analis  ditarik
verifikasi  jawab-keberatan    analis           verifikasi
verifikasi  selesaikan-syarat  analis           verifikasi
verifikasi  verifikasi         analis           panel
verifikasi  kembalikan         analis           draf
verifikasi  tarik              pengusul,analis  ditarik
verifikasi  tolak              analis           ditolak
panel       hadir              tpk              panel
panel       konflik            tpk              panel
panel       suara              tpk              panel
panel       perbaiki           analis           panel
panel       tanggapi           kepala-unit      panel
panel       jawab-keberatan    analis           panel
panel       selesaikan-syarat  analis           panel
panel       tutup-rapat        ketua            pyb
panel       kembalikan         ketua            verifikasi
panel       tarik              pengusul,analis  ditarik
panel       tolak              ketua            ditolak
pyb         setujui-pyb        pyb*             imut
pyb         kembalikan         pyb              panel
pyb         tarik              pengusul,analis  ditarik
pyb         tolak              pyb*             ditolak
imut        kirim-imut         analis           imut
imut        catat-rekomendasi  analis           ppk
imut        kembalikan         analis           verifikasi
imut        tarik              pengusul,analis  ditarik
ppk         putuskan           ppk*             ppk
ppk         tetapkan           ppk*             ditetapkan
ppk         kembalikan         ppk              panel
ppk         tarik              pengusul,analis  ditarik
ppk         tolak              ppk*             ditolak
ditetapkan  terbitkan          ppk*             terbit
`;

interface Harapan {
  readonly who: readonly string[];
  readonly to: string;
}
const harapan = new Map<string, Harapan>(
  HARAPAN.trim()
    .split('\n')
    .map((line) => line.split(/\s+/))
    .map(([state, act, who, to]) => [`${state} ${act}`, { who: (who as string).split(','), to: to as string }]),
);

/** Every act with an input that is in order, and facts in which nothing stands in its way. */
const LANGKAH: { readonly [T in TindakanMutasi]: LangkahMutasi<T> } = {
  ajukan: { tindakan: 'ajukan', tenggat: day('2027-03-17') },
  tanggapi: { tindakan: 'tanggapi', barisId: 'b1', sisi: 'asal', jawaban: 'dapat', alasan: '', data: '' },
  'tutup-tanggapan': { tindakan: 'tutup-tanggapan' },
  'jawab-keberatan': { tindakan: 'jawab-keberatan', barisId: 'b1', sisi: 'tujuan', alasan: 'Dihitung.' },
  'selesaikan-syarat': { tindakan: 'selesaikan-syarat', barisId: 'b1', nomorDokumen: '800/1' },
  verifikasi: { tindakan: 'verifikasi' },
  kembalikan: { tindakan: 'kembalikan', alasan: 'Lengkapi.' },
  hadir: { tindakan: 'hadir', hadir: true },
  konflik: { tindakan: 'konflik', barisId: 'b1', alasan: 'Kerabat.' },
  suara: { tindakan: 'suara', barisId: ['b1'], suara: 'setujui', alasan: 'Cocok.' },
  perbaiki: { tindakan: 'perbaiki', barisBaru: 0, tenggat: null, alasan: 'Putus.' },
  'tutup-rapat': { tindakan: 'tutup-rapat' },
  'setujui-pyb': { tindakan: 'setujui-pyb', alasan: 'Perlu.' },
  'kirim-imut': { tindakan: 'kirim-imut', tanggal: day('2027-03-02') },
  'catat-rekomendasi': { tindakan: 'catat-rekomendasi', nomor: 'I-MUT/1', tanggal: day('2027-03-09') },
  putuskan: { tindakan: 'putuskan', barisId: ['b1'], keputusan: 'setujui', alasan: 'Perlu.' },
  tetapkan: { tindakan: 'tetapkan' },
  terbitkan: { tindakan: 'terbitkan' },
  tarik: { tindakan: 'tarik', alasan: 'Batal.' },
  tolak: { tindakan: 'tolak', alasan: 'Tidak perlu.' },
};

const faktaFor = (tindakan: TindakanMutasi): FaktaUsul =>
  usul({ baris: [baris({ baru: true })], gerbongPutus: tindakan === 'perbaiki' ? ['G1'] : [] });

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
const SIFAT = ['definitif', 'plt', 'plh'] as const;

const PELAKU: readonly Pelaku[] = PERAN.flatMap((peran) =>
  SIFAT.flatMap((sifat) =>
    [false, true].flatMap((ketua) =>
      [false, true].map((pengusul) => pelaku({ peran, sifat, ketua, pengusul, akunId: 't1', unor: ['U1'] })),
    ),
  ),
);

/** What must come out, read from the page above alone. */
function expected(state: string, act: string, { peran, sifat, ketua, pengusul }: Pelaku): string {
  const row = harapan.get(`${state} ${act}`);
  if (!row) return 'tindakan-di-luar-keadaan';
  const names: string[] = [peran, `${peran}*`];
  if (peran === 'tpk' && ketua) names.push('ketua');
  if (pengusul && ['analis', 'kepala-unit', 'asn'].includes(peran)) names.push('pengusul');
  const found = row.who.find((w) => names.includes(w));
  if (found === undefined) return 'peran-tidak-berwenang';
  return found.endsWith('*') && sifat !== 'definitif' ? 'plt-tidak-berwenang' : row.to;
}

const ACTS = Object.keys(LANGKAH) as TindakanMutasi[];

describe.each(KEADAAN_MUTASI)('in the state %s', (keadaan) => {
  test.each(ACTS)('the act %s does what the page says for every role, standing and authorship', (tindakan) => {
    const wrong = PELAKU.flatMap((by) => {
      const answer = step(keadaan, LANGKAH[tindakan], by, faktaFor(tindakan));
      const got = answer.ok ? answer.value : answer.error.code;
      const want = expected(keadaan, tindakan, by);
      return got === want ? [] : [{ by, got, want }];
    });
    expect(wrong).toEqual([]);
  });

  test('a screen is offered exactly the acts of the page, open or with the reason that the act itself would give', () => {
    for (const by of PELAKU) {
      const offered = allowedActs(keadaan, by, faktaFor('tutup-rapat'));
      const known = [...harapan.keys()].filter((k) => k.startsWith(`${keadaan} `)).map((k) => k.split(' ')[1]);
      expect(offered.map((p) => p.tindakan).sort()).toEqual(known.sort());
      for (const { tindakan, boleh, sebab } of offered) {
        const answer = step(keadaan, LANGKAH[tindakan], by, faktaFor('tutup-rapat'));
        expect([tindakan, boleh, sebab]).toEqual([tindakan, answer.ok, answer.ok ? null : answer.error]);
      }
    }
  });
});

test('the table has one row for each line of the page, each state and act once', () => {
  const rows = TABEL_MUTASI.map((t) => `${t.dari} ${t.tindakan}`);
  expect(rows.toSorted()).toEqual([...harapan.keys()].toSorted());
});

test('every row of the table leads to a known state, and nothing leads out of an end', () => {
  const ends: readonly KeadaanMutasi[] = ['terbit', 'ditarik', 'ditolak'];
  expect(TABEL_MUTASI.filter((t) => !KEADAAN_MUTASI.includes(t.ke) || ends.includes(t.dari))).toEqual([]);
});

test('the administrator, the auditor and the machine have no act on any case', () => {
  for (const peran of ['admin', 'auditor', 'sistem'] as const)
    for (const keadaan of KEADAAN_MUTASI)
      expect(
        allowedActs(keadaan, pelaku({ peran, ketua: true, pengusul: true }), usul()).filter((p) => p.boleh),
      ).toEqual([]);
});
