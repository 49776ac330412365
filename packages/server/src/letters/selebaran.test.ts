import { describe, expect, test } from 'vitest';
import type { SelebaranData } from './data.ts';
import { penggambarPdf } from './pdf.ts';
import { susun } from './susun.ts';
import { halamanPdf, isiPdf, melewatiTepi, padat, teksSurat } from './testing/baca.ts';
import { selebaran } from './testing/contoh-selebaran.ts';
import { angka, rasioTertulis } from './teks.ts';

const gambar = penggambarPdf();
const suratOf = (data: SelebaranData) => susun({ jenis: 'selebaran', data }, (s) => gambar(s).jumlah);
const pdfOf = (data: SelebaranData): Uint8Array => gambar(suratOf(data)).pdf();
const teksOf = async (data: SelebaranData): Promise<string> => (await halamanPdf(pdfOf(data))).map(padat).join('');

describe.each(['id', 'en'] as const)('the leaflet in %s', (bahasa) => {
  const data = selebaran({ bahasa });

  test('prints every text, inside the margins, on one or two pages of A4', async () => {
    const surat = suratOf(data);
    const seen = (await halamanPdf(gambar(surat).pdf())).map(padat).join('');
    expect(teksSurat(surat).filter((t) => !seen.includes(padat(t)))).toEqual([]);
    expect(await melewatiTepi(gambar(surat).pdf())).toBe(0);
    expect(gambar(surat).jumlah).toBeLessThanOrEqual(2);
    expect(surat.kertas).toBe('A4');
  });

  test('numbers its pages in its language and says that it is no decision and that the data are a demo', async () => {
    const pages = (await halamanPdf(pdfOf(data))).map(padat);
    for (const [i, page] of pages.entries()) {
      expect(page).toContain(bahasa === 'id' ? `Halaman${i + 1}dari${pages.length}` : `Page${i + 1}of${pages.length}`);
      expect(page).toContain(bahasa === 'id' ? 'Bukankeputusan' : 'Nodecision');
      expect(page).toContain(bahasa === 'id' ? 'DATADEMO' : 'DEMODATA');
      expect(page).not.toContain('menungguTTE');
    }
  });

  test('prints each figure of the unit, its neighbours and the plan as given', async () => {
    const text = await teksOf(data);
    for (const u of data.tetangga) expect(text).toContain(padat(`${u.nama}${angka(u.butuh)}${angka(u.ada)}`));
    for (const n of [1.42, 1.1833]) expect(text).toContain(rasioTertulis(n));
    for (const days of [5, 10, 14, 21]) expect(text).toContain(String(days));
    expect(text).toContain('75.000');
  });

  test('says so where there is no plan, no round, no campaign, no neighbour and nobody in the unit', async () => {
    const empty = selebaran({
      bahasa,
      rencana: null,
      putaran: null,
      kampanye: null,
      tetangga: [],
      unit: { unorId: 'k0', nama: 'Kelurahan Kosong', butuh: 3, ada: 0, fte: 0, rasio: null },
    });
    const text = await teksOf(empty);
    expect(text).toContain(bahasa === 'id' ? 'Belumadarencana' : 'Thereisnoplan');
    expect(text).toContain(bahasa === 'id' ? 'belumadapegawai' : 'nobodyinKelurahanKosong');
    expect(text).not.toContain('null');
    expect(text).not.toContain('NaN');
  });

  test('keeps the own unit among forty neighbours, and two pages', async () => {
    const tetangga = Array.from({ length: 40 }, (_, i) => ({
      unorId: `t${i}`,
      nama: `Kelurahan dengan nama yang agak panjang sekali nomor ${i}`,
      butuh: 20 - i / 4,
      ada: 10,
      rasio: 2 - i / 40,
    }));
    const own = { unorId: 'k0', nama: 'Kelurahan Sendiri', butuh: 5, ada: 10, rasio: 0.5 };
    const data = selebaran({ bahasa, tetangga: [...tetangga, own], unit: { ...own, fte: 10 } });
    expect(await teksOf(data)).toContain('•KelurahanSendiri');
    expect(gambar(suratOf(data)).jumlah).toBeLessThanOrEqual(2);
  });
});

test('same figures, same bytes; the file is PDF/A-2b', () => {
  const bytes = Buffer.from(pdfOf(selebaran()));
  expect(bytes.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>B</);
  expect(Buffer.from(penggambarPdf()(suratOf(selebaran())).pdf()).equals(bytes)).toBe(true);
});

test.each([
  [1.42, '1,42'],
  [1.1512, '1,151'],
  [1.15, '1,15'],
  [0.8488, '0,849'],
  [2, '2,00'],
])('a ratio of %f is printed %s, on its own side of the border', (n, text) => {
  expect(rasioTertulis(n)).toBe(text);
});

test('what a person wrote is text, never source', async () => {
  const nasty = selebaran();
  const judul = '#panic("x") $1/0$ \\ [a] "b" 😀';
  const text = await teksOf({ ...nasty, rencana: nasty.rencana && { ...nasty.rencana, judul } });
  expect(text).toContain(padat('#panic("x") $1/0$ \\ [a] "b"'));
});

test('the whole text is readable in the order of the page', async () => {
  const surat = suratOf(selebaran());
  const text = await isiPdf(gambar(surat).pdf(), surat);
  expect(text.indexOf('Bebanunitini')).toBeLessThan(text.indexOf('HakAnda'));
});
