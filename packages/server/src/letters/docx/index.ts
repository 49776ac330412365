import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Bagian, Surat } from '../model.ts';
import { type Bab, gambarBlok } from './blok.ts';
import { alinea, bidang, lolos, run, tab, TWIP_PER_MM } from './xml.ts';

const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ISI = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Paper and margins, mm; the same as in the PDF. */
const KERTAS = { A4: [210, 297], F4: [215, 330] } as const;
const TEPI = { tegak: { x: [25, 20], y: [22, 20] }, mendatar: { x: [15, 15], y: [20, 18] } } as const;

/** An editable twin of the PDF: the same blocks as WordprocessingML. Same letter, same bytes. */
export function gambarDocx(surat: Surat): Uint8Array {
  const bagian: Zippable = {
    '[Content_Types].xml': teks(jenisIsi),
    '_rels/.rels': teks(hubunganAkar),
    'docProps/core.xml': teks(sifat(surat)),
    'word/document.xml': teks(dokumen(surat)),
    'word/styles.xml': teks(gaya),
    'word/settings.xml': teks(`${KEPALA}<w:settings ${W}><w:defaultTabStop w:val="720"/></w:settings>`),
    'word/header1.xml': teks(`${KEPALA}<w:hdr ${W}>${spanduk(surat)}</w:hdr>`),
    'word/footer1.xml': teks(kaki(surat, 'tegak')),
    'word/footer2.xml': teks(kaki(surat, 'mendatar')),
    'word/_rels/document.xml.rels': teks(hubunganDokumen),
  };
  // The zip stores local time: this day reads the same in every time zone.
  return zipSync(bagian, { level: 6, mtime: new Date(2000, 0, 1) });
}

const teks = (xml: string): Uint8Array => strToU8(xml);
const twip = (mm: number): number => Math.round(mm * TWIP_PER_MM);

function ukuran({ kertas }: Surat, arah: Bagian['arah']): { lebar: number; tinggi: number; isi: number } {
  const [pendek, panjang] = KERTAS[kertas];
  const [lebar, tinggi] = arah === 'tegak' ? [pendek, panjang] : [panjang, pendek];
  const [kiri, kanan] = TEPI[arah].x;
  return { lebar: twip(lebar), tinggi: twip(tinggi), isi: twip(lebar - kiri - kanan) };
}

function dokumen(surat: Surat): string {
  const bab = surat.bagian.flatMap((b) => b.isi.filter((x): x is Bab => x.jenis === 'bab'));
  const isi = surat.bagian.map((bagian, i) => {
    const tempat = { huruf: bagian.huruf, lebar: ukuran(surat, bagian.arah).isi, bab };
    const badan = bagian.isi.map((b) => gambarBlok(b, tempat)).join('');
    const seksi = sectPr(surat, bagian);
    return badan + (i === surat.bagian.length - 1 ? seksi : alinea('', { seksi }));
  });
  return `${KEPALA}<w:document ${W} ${R}><w:body>${isi.join('')}</w:body></w:document>`;
}

function sectPr(surat: Surat, { arah }: Bagian): string {
  const { lebar, tinggi } = ukuran(surat, arah);
  const [kiri, kanan] = TEPI[arah].x.map(twip);
  const [atas, bawah] = TEPI[arah].y.map(twip);
  const mendatar = arah === 'mendatar' ? ' w:orient="landscape"' : '';
  const kakinya = arah === 'tegak' ? 'rId4' : 'rId5';
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="${kakinya}"/><w:type w:val="nextPage"/><w:pgSz w:w="${lebar}" w:h="${tinggi}"${mendatar}/><w:pgMar w:top="${atas}" w:right="${kanan}" w:bottom="${bawah}" w:left="${kiri}" w:header="500" w:footer="400" w:gutter="0"/></w:sectPr>`;
}

const BINGKAI = ['top', 'left', 'bottom', 'right']
  .map((s) => `<w:${s} w:val="single" w:sz="4" w:space="2" w:color="auto"/>`)
  .join('');

const spanduk = ({ spanduk: baris }: Surat): string =>
  baris.length === 0
    ? alinea('')
    : baris.map((s) => alinea(run(s, { pt: 8, tebal: true }), { rata: 'center', garis: BINGKAI })).join('');

function kaki(surat: Surat, arah: Bagian['arah']): string {
  const halaman = `${run('Halaman ')}${bidang('PAGE')}${run(' dari ')}${bidang('NUMPAGES')}`;
  const isi = alinea(`${run(surat.kaki)}${tab}${halaman}`, {
    gaya: 'Kaki',
    garis: '<w:top w:val="single" w:sz="4" w:space="2" w:color="auto"/>',
    tab: [{ pada: ukuran(surat, arah).isi, jenis: 'right' }],
  });
  return `${KEPALA}<w:ftr ${W}>${isi}</w:ftr>`;
}

const judulGaya = (tingkat: number, pt: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${tingkat}"><w:name w:val="heading ${tingkat}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="${tingkat - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${pt * 2}"/></w:rPr></w:style>`;

const gaya = `${KEPALA}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${judulGaya(1, 13)}${judulGaya(2, 11)}<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kaki"><w:name w:val="Kaki"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="15"/></w:rPr></w:style></w:styles>`;

const sifat = ({ judul, tanggal }: Surat): string =>
  `${KEPALA}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${lolos(judul)}</dc:title><dc:language>id-ID</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${tanggal}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${tanggal}T00:00:00Z</dcterms:modified></cp:coreProperties>`;

const BERKAS: readonly (readonly [string, string])[] = [
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['settings', 'settings'],
  ['header1', 'header'],
  ['footer1', 'footer'],
  ['footer2', 'footer'],
];

const jenisIsi = `${KEPALA}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${BERKAS.map(
  ([nama, jenis]) => `<Override PartName="/word/${nama}.xml" ContentType="${ISI}.${jenis}+xml"/>`,
).join(
  '',
)}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const hubungan = (isi: readonly (readonly [string, string, string])[]): string =>
  `${KEPALA}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${isi
    .map(([id, jenis, sasaran]) => `<Relationship Id="${id}" Type="${jenis}" Target="${sasaran}"/>`)
    .join('')}</Relationships>`;

const hubunganAkar = hubungan([
  ['rId1', `${REL}/officeDocument`, 'word/document.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
]);

const hubunganDokumen = hubungan([
  ['rId1', `${REL}/styles`, 'styles.xml'],
  ['rId2', `${REL}/settings`, 'settings.xml'],
  ['rId3', `${REL}/header`, 'header1.xml'],
  ['rId4', `${REL}/footer`, 'footer1.xml'],
  ['rId5', `${REL}/footer`, 'footer2.xml'],
]);
