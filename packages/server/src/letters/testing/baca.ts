import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Blok, Surat } from '../model.ts';

/** Without white space and break marks: how a line is broken is no matter of content. */
export const padat = (teks: string): string => teks.replace(/[\s\u00a0\u200b\u2060\u00ad]+/g, '');

/** Text of each page, as a reader would copy it. */
export async function halamanPdf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text;
}

/** How far texts reach into the outer 8 mm right, or the outer 5 mm below, or beyond; pt, 0 when all stand inside. */
export async function melewatiTepi(bytes: Uint8Array): Promise<number> {
  const TEPI = 22.6;
  const BAWAH = 14.2;
  const doc = await getDocumentProxy(new Uint8Array(bytes));
  const lewat = Array.from({ length: doc.numPages }, async (_, i) => {
    const page = await doc.getPage(i + 1);
    const [, , lebar = 0] = page.view;
    const { items } = await page.getTextContent();
    return items.flatMap((t) =>
      'transform' in t ? [t.transform[4] + t.width - (lebar - TEPI), BAWAH - t.transform[5]] : [],
    );
  });
  return Math.max(0, ...(await Promise.all(lewat)).flat());
}

/** Tags of an XML text that are opened and not closed, or closed and not opened. */
export function tagTimpang(xml: string): string[] {
  const terbuka: string[] = [];
  for (const [, tutup, nama = '', sendiri] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (sendiri) continue;
    if (!tutup) terbuka.push(nama);
    else if (terbuka.pop() !== nama) return [nama];
  }
  return terbuka;
}

/** All text of the PDF without what every page repeats. */
export async function isiPdf(bytes: Uint8Array, surat: Surat): Promise<string> {
  const halaman = (await halamanPdf(bytes)).map(padat);
  const kaki = padat(surat.kaki);
  const berulang = new RegExp(`${pola(kaki)}|Halaman\\d+dari\\d+`, 'g');
  return halaman.map((h) => surat.spanduk.reduce((t, s) => t.replace(padat(s), ''), h.replace(berulang, ''))).join('');
}

const pola = (teks: string): string => teks.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface Docx {
  readonly isi: string;
  readonly spanduk: string;
  readonly kaki: string;
  readonly bagian: readonly string[];
  readonly xml: string;
}

/** The parts of a DOCX and their text. */
export function bacaDocx(bytes: Uint8Array): Docx {
  const zip = unzipSync(bytes);
  const part = (nama: string): string => strFromU8(zip[nama] ?? new Uint8Array());
  const xml = part('word/document.xml');
  return {
    isi: teksXml(xml),
    spanduk: teksXml(part('word/header1.xml')),
    kaki: teksXml(part('word/footer1.xml')) + teksXml(part('word/footer2.xml')),
    bagian: Object.keys(zip),
    xml,
  };
}

const teksXml = (xml: string): string =>
  padat([...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((m) => m[1] ?? '').join(''))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Every text that the blocks of a letter carry. */
export function teksSurat(surat: Surat): string[] {
  return surat.bagian.flatMap(({ isi }) => isi.flatMap(teksBlok)).filter((teks) => teks !== '');
}

function teksBlok(b: Blok): string[] {
  switch (b.jenis) {
    case 'kop':
      return [...b.besar, ...b.kecil];
    case 'kepala':
      return [...b.baris];
    case 'paragraf':
    case 'bab':
      return [b.isi];
    case 'pasangan':
      return b.baris.flatMap((p) => [p.label, ...p.butir.map((x) => `${x.tanda ?? ''}${x.isi}`)]);
    case 'daftar':
      return b.butir.map((x) => `${x.tanda ?? ''}${x.isi}`);
    case 'tabel':
      return [...b.kolom.map((k) => k.judul), ...b.baris.flat()];
    case 'tanda-tangan':
      return b.kolom.flatMap((k) => [...k.atas, k.ruang, k.nama, ...k.bawah]);
    case 'daftar-isi':
    case 'halaman-baru':
      return [];
  }
}
