import type { Teks } from '../kernel/index.ts';
import type { SourceList } from './laws.ts';
import type { RuleKind } from './rule.ts';

/** A rule of the catalogue that bears on a plan but that the product does not check, with the reason. */
export interface UncheckedRule {
  readonly id: string;
  readonly title: Teks;
  readonly kind: RuleKind;
  readonly sources: SourceList;
  readonly reason: Teks;
}

const row = (
  id: string,
  kind: RuleKind,
  sources: SourceList,
  title: readonly [id: string, en: string],
  reason: readonly [id: string, en: string],
): UncheckedRule => ({
  id,
  kind,
  sources,
  title: { id: title[0], en: title[1] },
  reason: { id: reason[0], en: reason[1] },
});

export const uncheckedRules: readonly UncheckedRule[] = [
  row(
    'ABK-06',
    'HARD',
    [{ law: 'produk', article: '' }],
    ['ABK harus berstatus final', 'The ABK must be final'],
    ['Paket data tidak memuat status ABK.', 'The data package does not carry the status of the ABK.'],
  ),
  row(
    'CAL-04',
    'HARD',
    [{ law: 'perpres-116-2022', article: '25' }],
    ['Kepala daerah berstatus Pj/Plt/Pjs', 'Acting regional head'],
    ['Status penanda tangan tidak ada di paket data.', "The signer's status is not in the data package."],
  ),
  row(
    'CAL-05',
    'HARD',
    [{ law: 'produk', article: '' }],
    ['Tidak memindahkan saat lonjakan unit asal', "No move during the donor's surge"],
    ['Kalender lonjakan belum dibaca perencana.', 'The surge calendar is not yet read by the planner.'],
  ),
  row(
    'EL-08',
    'HARD',
    [
      { law: 'permenpanrb-27-2021', article: '52' },
      { law: 'permenpanrb-6-2024', article: '59' },
    ],
    ['Janji sepuluh tahun', 'Ten-year pledge'],
    ['Hanya mengenai pindah ke instansi lain.', 'Concerns only moves to another agency.'],
  ),
  row(
    'EL-12',
    'HARD',
    [{ law: 'pp-11-2017', article: '76, 79' }],
    ['Syarat masuk jabatan fungsional', 'Conditions of entry into a JF'],
    [
      'Uji kompetensi dan pengalaman bidang di luar data.',
      'The competence test and experience in the field are outside the data.',
    ],
  ),
  row(
    'EL-20',
    'ROUTE',
    [{ law: 'pp-72-2019', article: '99B' }],
    ['Inspektur: konsultasi tertulis gubernur', 'Inspectors: written consultation of the governor'],
    ['Inspektur pembantu belum dikenali dari data.', 'Assistant inspectors are not yet recognised from the data.'],
  ),
  row(
    'EL-21',
    'HARD',
    [{ law: 'pp-72-2019', article: '95' }],
    ['Kepala sekolah dan kepala puskesmas', 'Heads of schools and puskesmas'],
    ['Tugas tambahan tidak ada di paket data.', 'Additional duties are not in the data package.'],
  ),
  row(
    'EL-27',
    'SOFT',
    [
      { law: 'pp-94-2021', article: '3 huruf h' },
      { law: 'uu-20-2023', article: '24' },
    ],
    ['Kesediaan ditempatkan', 'Willingness to be placed'],
    ['Minat dibaca sesudah rencana, bukan sebagai aturan.', 'Wishes are read after the plan, not as a rule.'],
  ),
  row(
    'EL-28',
    'ROUTE',
    [{ law: 'pp-11-2017', article: '190 ayat (6)' }],
    ['Permintaan sendiri', 'Own request'],
    ['Rencana ini atas kebutuhan organisasi.', 'This plan follows the need of the organisation.'],
  ),
  row(
    'EL-30',
    'HARD',
    [{ law: 'sektor', article: '' }],
    ['Syarat profesi (STR, SIP, sertifikat)', 'Professional licences'],
    ['Izin profesi tidak ada di paket data.', 'Professional licences are not in the data package.'],
  ),
  row(
    'EL-32',
    'SOFT',
    [{ law: 'produk', article: '' }],
    ['Perubahan kelas dan TPP ditunjukkan', 'Change of class and TPP is shown'],
    ['Besaran TPP tidak ada di paket data.', 'TPP amounts are not in the data package.'],
  ),
  row(
    'PK-02',
    'HARD',
    [{ law: 'permenpanrb-6-2024', article: '59 ayat (4)' }],
    ['PPPK tidak pindah instansi', 'PPPK do not change agency'],
    ['Paket data memuat satu instansi.', 'The data package holds one agency.'],
  ),
  row(
    'PK-04',
    'ROUTE',
    [{ law: 'pp-49-2018', article: '68' }],
    ['PPPK saat perampingan organisasi', 'PPPK in a reorganisation'],
    ['Perubahan organisasi tidak ada di paket data.', 'Reorganisations are not in the data package.'],
  ),
  row(
    'PK-05',
    'HARD',
    [{ law: 'kepmenpanrb-16-2025', article: '' }],
    ['PPPK paruh waktu', 'Part-time PPPK'],
    [
      'Pindah instansi di luar data; di dalam instansi pegawai paruh waktu tinggal (POL-PARUH).',
      'Changing agency is outside the data; inside it part-time people stay (POL-PARUH).',
    ],
  ),
];
