/** Pieces of WordprocessingML. Lengths are twips (1/20 pt) unless a name says otherwise. */

export const TWIP_PER_MM = 56.6929;

const NAMA: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of a letter as XML text: no sign in it can begin a tag. */
export const lolos = (teks: string): string => teks.replace(/[&<>"]/g, (c) => NAMA[c] ?? c);

export interface Huruf {
  readonly pt?: number;
  readonly tebal?: boolean;
  readonly miring?: boolean;
}

function rPr({ pt, tebal, miring }: Huruf): string {
  const isi = `${tebal ? '<w:b/>' : ''}${miring ? '<w:i/>' : ''}${pt ? `<w:sz w:val="${Math.round(pt * 2)}"/>` : ''}`;
  return isi === '' ? '' : `<w:rPr>${isi}</w:rPr>`;
}

/** A run of text; tabs in it are written by `tab`. */
export const run = (teks: string, huruf: Huruf = {}): string =>
  `<w:r>${rPr(huruf)}<w:t xml:space="preserve">${lolos(teks)}</w:t></w:r>`;

export const tab = '<w:r><w:tab/></w:r>';

/** A field that Word works out when the file is opened: PAGE, NUMPAGES, PAGEREF. */
export const bidang = (kode: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> ${kode} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export interface Alinea {
  readonly gaya?: string;
  readonly rata?: 'left' | 'center' | 'right' | 'both';
  readonly kiri?: number;
  readonly baris1?: number;
  readonly tab?: readonly { readonly pada: number; readonly jenis: 'left' | 'right' }[];
  readonly atas?: number;
  readonly bawah?: number;
  readonly ikut?: boolean;
  /** Borders, sections, as XML in the order of the standard. */
  readonly garis?: string;
  readonly seksi?: string;
}

/** A paragraph; the properties stand in the order the standard asks for. */
export function alinea(isi: string, a: Alinea = {}): string {
  const pPr = [
    a.gaya ? `<w:pStyle w:val="${a.gaya}"/>` : '',
    a.ikut ? '<w:keepNext/>' : '',
    a.garis ? `<w:pBdr>${a.garis}</w:pBdr>` : '',
    a.tab
      ? `<w:tabs>${a.tab.map((t) => `<w:tab w:val="${t.jenis}" w:pos="${bulat(t.pada)}"/>`).join('')}</w:tabs>`
      : '',
    `<w:spacing w:before="${bulat(a.atas ?? 0)}" w:after="${bulat(a.bawah ?? 0)}"/>`,
    indentasi(a),
    a.rata ? `<w:jc w:val="${a.rata}"/>` : '',
    a.seksi ?? '',
  ].join('');
  return `<w:p><w:pPr>${pPr}</w:pPr>${isi}</w:p>`;
}

const indentasi = ({ kiri = 0, baris1 = 0 }: Alinea): string =>
  kiri + baris1 === 0 ? '' : `<w:ind w:left="${bulat(kiri)}" w:firstLine="${bulat(baris1)}"/>`;

const bulat = Math.round;

export interface Sel {
  readonly isi: string;
  readonly lebar: number;
  readonly arsir?: boolean;
  /** Columns of the grid that the cell takes; 1 unless given. */
  readonly kolom?: number;
}

const sel = ({ isi, lebar, arsir, kolom }: Sel): string => {
  const rentang = kolom ? `<w:gridSpan w:val="${kolom}"/>` : '';
  const warna = arsir ? '<w:shd w:val="clear" w:color="auto" w:fill="E6E6E6"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${bulat(lebar)}" w:type="dxa"/>${rentang}${warna}</w:tcPr>${isi}</w:tc>`;
};

/** A row that no page break splits; `judul` rows repeat on every page. */
export const baris = (isi: readonly Sel[], judul = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${judul ? '<w:tblHeader/>' : ''}</w:trPr>${isi.map(sel).join('')}</w:tr>`;

const SISI = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** Without lines a table only holds columns; the small paragraph after it keeps it apart from the next one. */
export function tabel(lebar: readonly number[], isi: string, garis = false): string {
  const tepi = SISI.map(
    (s) => `<w:${s} w:val="${garis ? 'single' : 'nil'}" w:sz="4" w:space="0" w:color="auto"/>`,
  ).join('');
  const jumlah = bulat(lebar.reduce((a, b) => a + b, 0));
  const sela = `<w:tblCellMar><w:left w:w="${garis ? 60 : 0}" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>`;
  const sifat = `<w:tblW w:w="${jumlah}" w:type="dxa"/><w:tblBorders>${tepi}</w:tblBorders><w:tblLayout w:type="fixed"/>${sela}`;
  const kolom = lebar.map((l) => `<w:gridCol w:w="${bulat(l)}"/>`).join('');
  return `<w:tbl><w:tblPr>${sifat}</w:tblPr><w:tblGrid>${kolom}</w:tblGrid>${isi}</w:tbl>${CELAH}`;
}

/** Tables that touch would become one. */
const CELAH = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="80" w:lineRule="exact"/></w:pPr></w:p>';
