/** What a column of a complaint or satisfaction file means to us. Everything else is read over and thrown away. */
export type Arti =
  | 'nomor'
  | 'tanggal'
  | 'unit'
  | 'kategori'
  | 'status'
  | 'selesai'
  | 'hari'
  | 'u1'
  | 'u2'
  | 'u3'
  | 'u4'
  | 'u5'
  | 'u6'
  | 'u7'
  | 'u8'
  | 'u9';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words that a header must hold, best first; text and persons before everything, so that "isi laporan" is never a category. */
const BUANG =
  /\b(nama|pelapor|pengirim|responden|nik|ktp|email|surel|telepon|hp|wa|alamat|isi|uraian|judul|deskripsi|tanggapan|jawaban|lampiran|usia|umur|kelamin|jk|pendidikan|pekerjaan|saran|komentar|keterangan)\b/;

const KELUHAN: readonly (readonly [Arti, RegExp])[] = [
  [
    'nomor',
    /\b(tracking|tiket|ticket|id|kode)\b.*\b(id|laporan|aduan|tiket|pengaduan)?\b|\b(nomor|no)\b (laporan|aduan|pengaduan|tiket|tracking)/,
  ],
  ['selesai', /\b(tanggal|tgl|waktu) (selesai|tutup|penyelesaian|closed)\b|\bclosed at\b/],
  ['hari', /\b(lama|durasi|jumlah hari|hari|sla)\b/],
  ['tanggal', /\b(tanggal|tgl|waktu|date|created)\b/],
  [
    'unit',
    /\b(unit|instansi|opd|disposisi|perangkat daerah|kelurahan|kecamatan|dinas|tujuan|terdisposisi|satuan kerja)\b/,
  ],
  ['kategori', /\b(kategori|topik|klasifikasi|jenis|category)\b/],
  ['status', /\b(status|state)\b/],
];

/** The nine elements of PermenPANRB 14/2017, by number or by their usual words. */
const UNSUR: readonly RegExp[] = [
  /persyaratan/,
  /(sistem|mekanisme|prosedur)/,
  /(waktu penyelesaian|kecepatan|waktu pelayanan|waktu layanan)/,
  /(biaya|tarif)/,
  /(produk|spesifikasi|hasil pelayanan)/,
  /(kompetensi|kemampuan)/,
  /(perilaku|kesopanan|keramahan)/,
  /(penanganan|pengaduan|saran dan masukan)/,
  /(sarana|prasarana|kualitas sarana)/,
];

function skmOf(words: string): Arti | null {
  const numbered = /^(?:u|unsur|q|p|pertanyaan) ?([1-9])\b/.exec(words);
  if (numbered) return `u${numbered[1]}` as Arti;
  const named = UNSUR.findIndex((u) => u.test(words));
  if (named >= 0) return `u${named + 1}` as Arti;
  if (BUANG.test(words)) return null;
  if (/\b(tanggal|tgl|waktu|timestamp|cap waktu|date)\b/.test(words)) return 'tanggal';
  if (/\b(unit|opd|layanan|instansi|kelurahan|kecamatan|dinas|perangkat daerah|loket)\b/.test(words)) return 'unit';
  return /\b(nomor|id|no)\b/.test(words) && /\b(responden|kuesioner|id)\b/.test(words) ? 'nomor' : null;
}

function keluhanOf(words: string): Arti | null {
  const found = KELUHAN.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  const personal = BUANG.test(words) && !/\b(tanggal|tgl|status|kategori|tracking|selesai)\b/.test(words);
  return personal ? null : found;
}

export interface KolomMasukan {
  readonly arti: ReadonlyMap<number, Arti>;
  readonly dibuang: readonly string[];
}

/** Reads one row as a header of this kind; each meaning once, the left column first. */
export function kolomMasukan(jenis: 'keluhan' | 'skm', header: readonly string[]): KolomMasukan {
  const arti = new Map<number, Arti>();
  const dibuang: string[] = [];
  const taken = new Set<Arti>();
  for (const [i, text] of header.entries()) {
    const words = plain(text);
    if (words === '' || /^(no|nomor|nmr)$/.test(words)) continue;
    const found = jenis === 'skm' ? skmOf(words) : keluhanOf(words);
    if (found === null || taken.has(found)) dibuang.push(text.trim());
    else {
      arti.set(i, found);
      taken.add(found);
    }
  }
  return { arti, dibuang };
}

/** How sure a header is of this kind: complaints need day and unit, satisfaction at least five elements. */
export function yakin(jenis: 'keluhan' | 'skm', { arti }: KolomMasukan): number {
  const has = (a: Arti): boolean => [...arti.values()].includes(a);
  if (!has('unit') || !has('tanggal')) return 0;
  const elements = [...arti.values()].filter((a) => /^u\d$/.test(a)).length;
  if (jenis === 'skm') return elements >= 5 ? 10 + elements : 0;
  return arti.size + (has('status') ? 1 : 0) + (has('kategori') ? 1 : 0);
}
