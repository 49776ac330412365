import { describe, expect, test } from 'vitest';
import { bersih } from './bersih.ts';
import type { Letter } from './data.ts';
import { gambarDocx } from './docx/index.ts';
import { penggambarPdf } from './pdf.ts';
import { susun } from './susun.ts';
import { bacaDocx, halamanPdf, padat } from './testing/baca.ts';
import * as contoh from './testing/contoh.ts';

const gambar = penggambarPdf();

/** A name put wherever a person, an office or a place can write one. */
function dengan(nama: string): Letter {
  const data = contoh.petikan();
  const orang = { ...data.baris.orang, nama, gelarBelakang: null };
  const baris = { ...data.baris, orang, baru: { jabatan: nama, unit: nama } };
  const naskah = { ...data.naskah, penandatangan: { ...data.naskah.penandatangan, nama } };
  return { jenis: 'petikan', data: { ...data, naskah, baris, alasan: [nama], tentang: nama } };
}
const susunSurat = (letter: Letter) => susun(letter, () => 1);
const teks = async (letter: Letter) => padat((await halamanPdf(gambar(susunSurat(letter)).pdf())).join(''));

const SERANGAN = [
  '#read("/etc/passwd")',
  '#import "@preview/cetz:0.3.0": *',
  '#panic("x")',
  '#sys.inputs',
  '$ integral $ *tebal* _miring_ `kode` <label> @acuan',
  '\\ // komentar /* */ = judul - daftar + angka ~ --- ...',
  '"); #include "rahasia.typ',
  '{{nama}} {#loop} {/loop} ${process.env.HOME} %s',
  '</w:t></w:r><w:r><w:fldSimple w:instr="INCLUDETEXT c:/"/>',
  '&amp; &#x0; <!ENTITY x SYSTEM "file:///etc/passwd">]]>',
];

describe('what somebody types is only ever shown', () => {
  test.each(SERANGAN)('%s', async (nama) => {
    const letter = dengan(nama);
    expect(await teks(letter)).toContain(padat(nama));
    const docx = bacaDocx(gambarDocx(susunSurat(letter)));
    expect(docx.isi).toContain(padat(nama));
    expect(docx.xml).not.toMatch(/INCLUDETEXT [^<]*"\/>|<!ENTITY/);
  });

  test('signs that end the compiler or turn the reading direction do neither', async () => {
    const jahat = [
      'Budi \u202egnatni\u202c',
      'a\u0000b',
      'x\ud800y',
      'Siti 😀',
      'عبد',
      'שלום',
      '\u200b\u2060\ufeff',
      '\u2028baris',
    ];
    for (const nama of jahat) expect(await teks(dengan(nama))).toContain(padat(bersih(nama)));
    expect(bersih('Budi \u202egnatni\u202c')).toBe('Budi gnatni');
    expect(bersih('Siti 😀')).toBe('Siti □');
    expect(bersih('dua\nbaris\tlagi')).toBe('dua baris lagi');
    expect(bersih('Jose\u0301')).toBe('José');
  });

  test('every sign that is let through has a shape in the font', () => {
    const semua = Array.from({ length: 0x2600 }, (_, i) => String.fromCharCode(i)).filter(
      (c) => bersih(`a${c}b`) === `a${c}b`,
    );
    expect(semua.length).toBeGreaterThan(600);
    const kelompok = Array.from({ length: Math.ceil(semua.length / 60) }, (_, i) =>
      semua.slice(i * 60, i * 60 + 60).join(''),
    );
    expect(() =>
      gambar(susunSurat({ jenis: 'petikan', data: { ...contoh.petikan(), alasan: kelompok } })).pdf(),
    ).not.toThrow();
  });
});
