import { describe, expect, test } from 'vitest';
import type { Letter, NaskahDinas } from './data.ts';
import { gambarDocx } from './docx/index.ts';
import { penggambarPdf } from './pdf.ts';
import { susun } from './susun.ts';
import { bacaDocx, halamanPdf, isiPdf, melewatiTepi, padat, tagTimpang, teksSurat } from './testing/baca.ts';
import * as contoh from './testing/contoh.ts';
import * as contohBerkas from './testing/contoh-berkas.ts';

const gambar = penggambarPdf();
const susunSurat = (letter: Letter) => susun(letter, (s) => gambar(s).jumlah);
const pdf = (letter: Letter): Uint8Array => gambar(susunSurat(letter)).pdf();
const teks = async (letter: Letter): Promise<string> => (await halamanPdf(pdf(letter))).map(padat).join('');

const semua: readonly (readonly [string, NaskahDinas])[] = [
  ['SK', { jenis: 'sk', data: contoh.sk() }],
  ['petikan', { jenis: 'petikan', data: contoh.petikan() }],
  ['berita acara', { jenis: 'berita-acara', data: contoh.beritaAcaraTpk() }],
  ['surat usulan', { jenis: 'usulan', data: contoh.usulan('surat-usulan') }],
  ['nota dinas', { jenis: 'usulan', data: contoh.usulan('nota-dinas') }],
  ['surat tugas', { jenis: 'surat-tugas', data: contoh.suratTugas() }],
  ['ringkasan PPK', { jenis: 'ringkas-ppk', data: contohBerkas.ringkas() }],
  ['dosir', { jenis: 'dosir', data: contohBerkas.dosir() }],
];

describe.each(semua)('%s', (_nama, letter) => {
  test('prints every text of the letter, in the PDF as in the DOCX', async () => {
    const surat = susunSurat(letter);
    const [diPdf, diDocx] = [await isiPdf(gambar(surat).pdf(), surat), bacaDocx(gambarDocx(surat)).isi];
    const hilang = teksSurat(surat).filter((t) => !diPdf.includes(padat(t)) || !diDocx.includes(padat(t)));
    expect(hilang).toEqual([]);
    expect(tagTimpang(bacaDocx(gambarDocx(surat)).xml)).toEqual([]);
    expect(await melewatiTepi(gambar(surat).pdf())).toBe(0);
  });

  test('says on every page its number, its class, its code, that it is a demo and waits for its signature', async () => {
    const halaman = (await halamanPdf(pdf(letter))).map(padat);
    halaman.forEach((isi, i) => {
      expect(isi).toContain(`Halaman${i + 1}dari${halaman.length}`);
      expect(isi).toContain(`Klasifikasi:${letter.data.naskah.klasifikasi}|Kodeverifikasi:7F3A-91C2-04BE`);
      expect(isi).toContain('menungguTTE');
      expect(isi).toContain('DATADEMO-BUKANSURATRESMI');
    });
    const docx = bacaDocx(gambarDocx(susunSurat(letter)));
    expect(docx.spanduk).toBe('DATADEMO-BUKANSURATRESMImenungguTTE');
    expect(docx.kaki).toContain('Kodeverifikasi:7F3A-91C2-04BE');
  });

  test('is PDF/A-2b with embedded fonts, and the same data give the same bytes', () => {
    const bytes = Buffer.from(pdf(letter));
    expect(bytes.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B</);
    expect(bytes.toString('latin1')).not.toMatch(/\/BaseFont \/(?!\w{6}\+Arimo)/);
    expect(Buffer.from(penggambarPdf()(susunSurat(letter)).pdf()).equals(bytes)).toBe(true);
    expect(Buffer.from(gambarDocx(susunSurat(letter))).equals(gambarDocx(susunSurat(letter)))).toBe(true);
  });

  test('carries no picture', () => {
    expect(Buffer.from(pdf(letter)).toString('latin1')).not.toContain('/Subtype /Image');
    expect(bacaDocx(gambarDocx(susunSurat(letter))).bagian.some((nama) => /media|\.(png|jpe?g|emf)$/i.test(nama))).toBe(
      false,
    );
  });
});

describe('a keputusan', () => {
  test('gives the figures, the posts and the articles of the plan as its reasons', async () => {
    const isi = await teks({ jenis: 'sk', data: contoh.sk() });
    for (const bagian of [
      'simpangan beban kerja antarunit dari 0,21 menjadi 0,09',
      'jumlah pegawai dengan beban berlebih (rasio di atas 1,15) dari 3 (tiga) menjadi 1 (satu)',
      'Kelurahan Pudakpayung dari 1,42 menjadi 1,21',
      'Kelurahan Jabungan semula tanpa pegawai menjadi 1,02',
      '2 (dua) jabatan lowong perlu segera diisi, yaitu Lurah pada Kelurahan Jabungan dan Lurah pada Kelurahan Ngesrep',
      'Pasal 190 ayat (3) Peraturan Pemerintah Nomor 11 Tahun 2017',
      'Berita Acara Rapat Tim Penilai Kinerja Nomor BA/017/TPK/2026 tanggal 2 November 2026',
      'Rekomendasi Badan Kepegawaian Negara Nomor 12345/R-AK.02.03/SD/2026 tanggal 12 November 2026',
      'paling lama 14 (empat belas) hari kerja',
      'terhitung mulai tanggal 4 Januari 2027',
      'akan diadakan pembetulan sebagaimana mestinya',
    ]) {
      expect(isi).toContain(padat(bagian));
    }
  });

  test('prints its signer without titles; an order prints them', async () => {
    const data = contoh.sk();
    const keputusan = await teks({ jenis: 'sk', data });
    expect(keputusan).toContain('CONTOHWALIKOTA');
    expect(keputusan).not.toContain('S.Sos.,M.M.');
    const tugas = contoh.suratTugas();
    const perintah = { ...tugas, naskah: { ...tugas.naskah, penandatangan: contoh.walikota } };
    expect(await teks({ jenis: 'surat-tugas', data: perintah })).toContain('Dr.ContohWalikota,S.Sos.,M.M.');
  });

  test('for 354 people repeats the header of its list on every page and lists everybody', async () => {
    const halaman = (await halamanPdf(pdf({ jenis: 'sk', data: contoh.sk(354) }))).map(padat);
    expect(halaman.length).toBeGreaterThan(10);
    for (const isi of halaman.slice(2)) expect(isi).toContain('UnitKerjaLamaJabatanBaruUnitKerjaBaru');
    const isi = halaman.join('');
    for (const b of contoh.banyakBaris(354)) expect(isi).toContain(padat(`${b.orang.nip}PenataMuda(III/a)`));
    const docx = bacaDocx(gambarDocx(susunSurat({ jenis: 'sk', data: contoh.sk(354) })));
    expect(docx.xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  });

  test('signed and not from demo data carries no banner', async () => {
    const data = contoh.sk();
    const resmi = { ...data, naskah: { ...data.naskah, sudahTte: true, demo: false } };
    const isi = await teks({ jenis: 'sk', data: resmi });
    expect(isi).not.toMatch(/menungguTTE|DATADEMO/);
    expect(isi).toContain('ditandatanganisecaraelektronik');
  });
});

test('minutes name who was taken out by a repair, with the votes and the reason', async () => {
  const data = contoh.beritaAcaraTpk(2);
  const { no: _, ...gone } = contoh.beritaAcaraTpk(6).hasil[5] as (typeof data.hasil)[number];
  const keluar = [{ ...gone, no: 6, sebab: 'Panel menolak satu baris.', pada: data.rapat.tanggal }];
  const isi = await teks({ jenis: 'berita-acara', data: { ...data, keluar } });
  expect(isi).toContain(padat(`Baris 6, ${gone.nama}, dari`));
  expect(isi).toContain('ditolak(1setuju,4tolak,0tinjauulang;alasan:');
  expect(isi).toContain('keluardaridaftarpada2November2026karenaPanelmenolaksatubaris.');
});

test('a case from no plan claims nothing about a best plan, and no gap', async () => {
  const { bukti, ...data } = contoh.usulan('surat-usulan');
  const isi = await teks({ jenis: 'usulan', data: { ...data, bukti: { ...bukti, status: 'tanpa-rencana' } } });
  expect(isi).toContain('Usulinidisusuntanparencanayangdihitung');
  expect(isi).not.toMatch(/Celahpalingbanyak|Optimalterbukti/);
});

describe('messy records', () => {
  const panjang = contoh.baris(0, {
    orang: contoh.orang(0, { nama: 'Raden'.repeat(24), nip: null, pangkat: null, golongan: null }),
    lama: { jabatan: '', unit: `Unit ${'Pelayanan Administrasi Terpadu '.repeat(7)}`.slice(0, 200) },
    kelas: null,
  });
  const tunggal = contoh.baris(1, { orang: contoh.orang(1, { nama: 'Suparman', gelarBelakang: null }) });

  test('names of 120 letters, units of 200, one-word names and missing numbers stay inside the page', async () => {
    for (const jenis of ['sk', 'petikan'] as const) {
      const letter: Letter =
        jenis === 'sk'
          ? { jenis, data: { ...contoh.sk(), baris: [panjang, tunggal] } }
          : { jenis, data: { ...contoh.petikan(), baris: panjang } };
      const isi = await teks(letter);
      expect(await melewatiTepi(pdf(letter))).toBe(0);
      expect(isi).toContain('Raden'.repeat(24));
      expect(isi).toContain(padat(panjang.lama.unit));
    }
  });

  test('a reason longer than a page is printed whole', async () => {
    const alasan = Array.from({ length: 900 }, (_, i) => `kalimat${i}`).join(' ');
    const data = contoh.beritaAcaraTpk(2);
    const letter: Letter = {
      jenis: 'berita-acara',
      data: { ...data, hasil: data.hasil.map((h) => ({ ...h, alasan: [alasan] })), catatan: [alasan] },
    };
    expect(await melewatiTepi(pdf(letter))).toBe(0);
    expect((await halamanPdf(pdf(letter))).join(' ')).toMatch(/kalimat899/);
  });

  test('the summary for the PPK stays on one page and says where the rest is', async () => {
    const data = {
      ...contohBerkas.ringkas(354),
      pengecualian: Array.from({ length: 60 }, (_, i) => `Pengecualian ${i + 1}: ${'uraian '.repeat(20)}`),
    };
    const halaman = await halamanPdf(pdf({ jenis: 'ringkas-ppk', data }));
    expect(halaman).toHaveLength(1);
    expect(padat(halaman[0] ?? '')).toMatch(
      /barislaintidakdimuatdihalamanini;lihatlampiranusulanNomor800\.1\.3\/98\/2026/,
    );
    expect(padat(halaman[0] ?? '')).toMatch(/pengecualianlaintidakdimuat/);
    expect(padat(halaman[0] ?? '')).toContain('354(tigaratuslimapuluhempat)pegawai');
  });
});

test('126 petikan are drawn and the time is printed', () => {
  const mulai = performance.now();
  const ukuran = Array.from({ length: 126 }, (_, i) => pdf({ jenis: 'petikan', data: contoh.petikan(i) }).length);
  console.info(`126 petikan: ${((performance.now() - mulai) / 1000).toFixed(1)} s on one thread (bound: 10 s)`);
  expect(Math.min(...ukuran)).toBeGreaterThan(10_000);
});
