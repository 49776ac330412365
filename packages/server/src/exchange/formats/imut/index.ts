import type { OutCell } from '@seimbang/core/domain';
import type { OutSheet } from '../../sheets/index.ts';
import type { ImutBaris, ImutData } from './data.ts';
import { DOKUMEN, keperluan } from './dokumen.ts';
import {
  eselon,
  golongan,
  jenisJabatan,
  jenisMutasi,
  jenisPenugasan,
  type Kode,
  kedudukanHukum,
  kinerja,
  kodeEselon,
  kodeGolongan,
  kodeJenisJabatan,
} from './kode.ts';

export type { ImutData } from './data.ts';

/**
 * The package for typing a case into I-MUT: one line for each move with the codes of SIASN, the fields of its post history, the reasons,
 * the checklist of rules, the documents, the code tables. Every cell is typed text or a number, so no text becomes a formula.
 */
export function imutSheets(data: ImutData): OutSheet[] {
  const sheets: OutSheet[] = [
    { name: 'Petunjuk', rows: petunjuk(data) },
    { name: 'Usul', rows: [JUDUL_USUL, ...data.baris.map(barisUsul)] },
    { name: 'Riwayat jabatan SIASN', rows: [JUDUL_RIWAYAT, ...data.baris.map(barisRiwayat)] },
    { name: 'Alasan', rows: [['No', 'NIP', 'Nama', 'Alasan'], ...data.baris.flatMap(barisAlasan)] },
    { name: 'Daftar periksa', rows: [JUDUL_PERIKSA, ...data.baris.flatMap(barisPeriksa)] },
    { name: 'Dokumen', rows: [JUDUL_DOKUMEN, ...data.baris.flatMap(barisDokumen)] },
    { name: 'Kode', rows: [['Tabel', 'Kode', 'Arti'], ...kodeTables()] },
  ];
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(tercetak)) }));
}

/** Controls have no place in a sheet, and some of them none in XML. */
const tercetak = (cell: OutCell): OutCell =>
  typeof cell === 'string' ? cell.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ') : cell;

function petunjuk({ instansi, usul, tanggal, beritaAcara, sidik, demo, baris }: ImutData): OutCell[][] {
  return [
    ['Bahan isian I-MUT', demo ? 'DATA DEMO - BUKAN DATA RESMI' : ''],
    ['Instansi', instansi],
    ['Usul', usul],
    ['Tanggal', tanggal],
    ['Jumlah pegawai', baris.length],
    ['Berita acara TPK', beritaAcara ? `${beritaAcara.nomor}, ${beritaAcara.tanggal}` : 'belum ada'],
    ['Sidik daftar beku', sidik],
    [
      'Cara pakai',
      'Seimbang tidak tersambung ke I-MUT. Isikan lembar Usul ke I-MUT, lalu catat nomor rekomendasi di Seimbang.',
    ],
    ['Kolom kosong', 'Nilai yang tidak diketahui Seimbang (pnsId, instansiId, nomor SK) dilengkapi dari SIASN.'],
    ['Kode', 'Lembar Kode memuat tabel kode SIASN yang dipakai.'],
  ];
}

const JUDUL_USUL: readonly string[] = [
  'No',
  'NIP',
  'Nama',
  'Status',
  'Kode kedudukan hukum',
  'Golongan',
  'Kode golongan',
  'Kinerja 1',
  'Kinerja 2',
  'Jenis mutasi',
  'Kode jenis mutasi',
  'Kode jenis penugasan',
  'Jabatan lama',
  'Kode jenis jabatan lama',
  'Unor lama',
  'Kode eselon lama',
  'Kelas lama',
  'TMT jabatan lama',
  'Jabatan baru',
  'Kode jenis jabatan baru',
  'Unor baru',
  'Kode eselon baru',
  'Kelas baru',
  'TMT',
  'Alasan',
];

/** `MJ` where the post changes, `MU` where only the unit does. */
const kodeJenisMutasi = ({ lama, baru }: ImutBaris): string => (lama.jabatanId === baru.jabatanId ? 'MU' : 'MJ');

function barisUsul(b: ImutBaris): OutCell[] {
  const { lama, baru } = b;
  return [
    b.no,
    b.nip,
    b.nama,
    b.status,
    b.kedudukanHukum,
    b.golongan,
    kodeGolongan(b.golongan),
    b.kinerja[0],
    b.kinerja[1],
    b.jenis,
    kodeJenisMutasi(b),
    'D',
    lama.jabatan,
    kodeJenisJabatan(lama.jenisJabatan),
    lama.unor,
    kodeEselon(lama.eselon),
    lama.kelas,
    b.tmtJabatanLama,
    baru.jabatan,
    kodeJenisJabatan(baru.jenisJabatan),
    baru.unor,
    kodeEselon(baru.eselon),
    baru.kelas,
    b.tmt,
    b.alasan.join(' '),
  ];
}

/** Field names as SIASN writes a post history. */
const JUDUL_RIWAYAT: readonly string[] = [
  'nip',
  'nama',
  'id',
  'pnsId',
  'instansiId',
  'satuanKerjaId',
  'unorId',
  'jenisJabatan',
  'eselonId',
  'jabatanFungsionalId',
  'jabatanFungsionalUmumId',
  'subJabatanId',
  'jenisMutasiId',
  'jenisPenugasanId',
  'nomorSk',
  'tanggalSk',
  'tmtJabatan',
  'tmtMutasi',
  'tmtPelantikan',
];

/** `tmtJabatan` stays with the old post's day where only the unit changes. */
function barisRiwayat(b: ImutBaris): OutCell[] {
  const { jabatanId, jenisJabatan: jenis, unorId, eselon: tingkat } = b.baru;
  const jenisMutasiId = kodeJenisMutasi(b);
  return [
    b.nip,
    b.nama,
    null,
    null,
    null,
    null,
    unorId,
    kodeJenisJabatan(jenis),
    jenis === 'struktural' ? kodeEselon(tingkat) : null,
    jenis === 'fungsional' ? jabatanId : null,
    jenis === 'pelaksana' ? jabatanId : null,
    null,
    jenisMutasiId,
    'D',
    null,
    null,
    jenisMutasiId === 'MU' ? b.tmtJabatanLama : b.tmt,
    b.tmt,
    null,
  ];
}

const barisAlasan = ({ no, nip, nama, alasan }: ImutBaris): OutCell[][] => alasan.map((isi) => [no, nip, nama, isi]);

const JUDUL_PERIKSA: readonly string[] = [
  'No',
  'NIP',
  'Nama',
  'Aturan',
  'Hasil',
  'Pasal',
  'Penjelasan',
  'Penyelesaian',
];

const HASIL = {
  allowed: 'terpenuhi',
  forbidden: 'dilarang',
  'needs-consent': 'perlu persetujuan',
  unknown: 'data belum ada',
} as const;

const barisPeriksa = ({ no, nip, nama, aturan, syarat }: ImutBaris): OutCell[][] =>
  aturan.map((a) => [
    no,
    nip,
    nama,
    a.id,
    HASIL[a.verdict],
    a.pasal,
    a.penjelasan,
    a.verdict === 'needs-consent' ? syarat : null,
  ]);

const JUDUL_DOKUMEN: readonly string[] = [
  'No',
  'NIP',
  'Nama',
  'Dokumen',
  'Keperluan',
  'Nomor dokumen',
  'Tanggal dokumen',
];

const barisDokumen = ({ no, nip, nama, antarInstansi }: ImutBaris): OutCell[][] =>
  DOKUMEN.map((d) => [no, nip, nama, d.nama, keperluan(d, antarInstansi), null, null]);

function kodeTables(): OutCell[][] {
  const tables: Readonly<Record<string, readonly Kode[]>> = {
    jenisMutasi,
    jenisPenugasan,
    kedudukanHukum,
    golongan,
    eselon,
    jenisJabatan,
    kinerja,
  };
  return Object.entries(tables).flatMap(([nama, isi]) => isi.map(({ kode, arti }) => [nama, kode, arti]));
}
