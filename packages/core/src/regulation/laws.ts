import type { Teks } from '../kernel/index.ts';

/**
 * How far a statement can be trusted (reference/regulation.md section 0): P the text itself was read, S a secondary source,
 * C seen in systems in use, M general knowledge only, D a decision of the product, no legal rule.
 */
type Trust = 'P' | 'S' | 'C' | 'M' | 'D';

export interface Law {
  /** As cited: `PP 11/2017`. */
  readonly short: string;
  readonly title: Teks;
  readonly trust: Trust;
}

const law = (short: string, trust: Trust, id: string, en: string): Law => ({ short, trust, title: { id, en } });

/** The legal register; docs/register-hukum has one row per key, and a test holds the two together. */
export const laws = {
  'uu-23-2014': law('UU 23/2014', 'P', 'Pemerintahan Daerah', 'Regional government'),
  'uu-24-2013': law('UU 24/2013', 'P', 'Administrasi Kependudukan (perubahan)', 'Population administration (amended)'),
  'uu-30-2014': law('UU 30/2014', 'P', 'Administrasi Pemerintahan', 'Government administration'),
  'uu-10-2016': law('UU 10/2016', 'P', 'Pemilihan Kepala Daerah (perubahan kedua)', 'Election of regional heads'),
  'pp-13-2002': law('PP 13/2002', 'P', 'Pengangkatan PNS dalam Jabatan Struktural', 'Appointment to structural posts'),
  'pp-11-2017': law('PP 11/2017', 'P', 'Manajemen PNS', 'Management of permanent civil servants'),
  'pp-49-2018': law('PP 49/2018', 'P', 'Manajemen PPPK', 'Management of contract civil servants'),
  'pp-17-2018': law('PP 17/2018', 'P', 'Kecamatan', 'Districts'),
  'pp-79-2021': law('PP 79/2021', 'P', 'Upaya Administratif dan BPASN', 'Administrative remedies and BPASN'),
  'pp-94-2021': law('PP 94/2021', 'P', 'Disiplin PNS', 'Discipline of permanent civil servants'),
  'perban-bkn-5-2019': law('Peraturan BKN 5/2019', 'S', 'Tata Cara Pelaksanaan Mutasi', 'Procedure of transfers'),
  'permenpanrb-38-2017': law('PermenPANRB 38/2017', 'M', 'Standar Kompetensi Jabatan ASN', 'Competence standards'),
  siasn: law('SIASN', 'C', 'Tabel kode dan indikator mutu data SIASN', 'SIASN code tables and data-quality indicators'),
  'panrb-pppk': law(
    'Sikap KemenPANRB dan BKN tentang penempatan PPPK',
    'S',
    'Pemindahan PPPK antarunit pada jabatan yang sama',
    'Moving PPPK between units in the same post',
  ),
  'pernyataan-bkn-2025': law(
    'Pernyataan Kepala BKN 1-7-2025',
    'S',
    'Masa jabatan enam bulan sudah cukup',
    'Six months in post are enough',
  ),
  'keterangan-bkn-imut': law(
    'Keterangan BKN 18-7-2025 dan 21-1-2026',
    'S',
    'Rekomendasi I-MUT dijawab dalam lima hari kerja',
    'I-MUT recommendations are answered within five working days',
  ),
  'pp-72-2019': law('PP 72/2019', 'P', 'Perangkat Daerah (perubahan)', 'Regional apparatus (amended)'),
  'uu-20-2023': law('UU 20/2023', 'S', 'Aparatur Sipil Negara', 'Civil service'),
  'perpres-116-2022': law('Perpres 116/2022', 'S', 'Pengawasan NSPK Manajemen ASN', 'Supervision of ASN management'),
  'permenpanrb-27-2021': law('PermenPANRB 27/2021', 'S', 'Pengadaan PNS', 'Recruitment of PNS'),
  'permenpanrb-6-2024': law('PermenPANRB 6/2024', 'S', 'Pengadaan Pegawai ASN', 'Recruitment of ASN'),
  'kepmenpanrb-16-2025': law('KepmenPANRB 16/2025', 'S', 'PPPK Paruh Waktu', 'Part-time PPPK'),
  sektor: law('Aturan sektor', 'M', 'Guru, tenaga kesehatan, Satpol PP, pemadam', 'Teachers, health, order, fire'),
  produk: law('Keputusan rancangan Seimbang', 'D', 'Ketentuan produk, bukan aturan hukum', 'Product decision, no law'),
  kebijakan: law('kebijakan.json', 'D', 'Kebijakan yang dipilih instansi', 'Policy chosen by the agency'),
  kunci: law('kunci.csv', 'D', 'Kunci yang dipasang analis', 'Locks set by the analyst'),
} as const satisfies Record<string, Law>;

export type LawKey = keyof typeof laws;

/** One place in the law: a key of the register and the article (`190 ayat (3)`), or a named part (`Lampiran`). */
export interface Source {
  readonly law: LawKey;
  readonly article: string;
}
/** The first one is the chief source. */
export type SourceList = readonly [Source, ...Source[]];

/** The citation as printed beside a finding: `PP 11/2017 Pasal 190 ayat (3); Peraturan BKN 5/2019 Pasal 2 ayat (3)`. */
export const articleOf = (sources: SourceList): string => sources.map(cite).join('; ');

const cite = ({ law: key, article }: Source): string => {
  if (article === '') return laws[key].short;
  return /^\d/.test(article) ? `${laws[key].short} Pasal ${article}` : `${laws[key].short} ${article}`;
};
