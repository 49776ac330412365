import type { AturanKatalog, HalamanUnor, KebijakanTampil, Penjelasan, Verifikasi } from '@seimbang/contract';
import { KELURAHAN, loadOf, PEGAWAI, pick, type Texts } from './fixture-places.ts';

export function unit(texts: Texts, rows: number): HalamanUnor {
  const home = KELURAHAN[0];
  const names = ['Lurah', 'Pengadministrasi Kependudukan', 'Pengelola Keuangan', 'Pranata Komputer Terampil'] as const;
  const load = loadOf(0);
  return {
    dataPer: '2026-11-20',
    unor: {
      unorId: home.id,
      nama: home.nama + texts.tail,
      indukId: '33.74.11',
      jenis: 'kelurahan',
      kodeWilayah: home.id,
      lat: home.lat,
      lon: home.lon,
      opdId: '33.74.11',
      opdNama: 'Kecamatan Banyumanik',
    },
    jalur: [{ unorId: '33.74.11', nama: `Kecamatan Banyumanik${texts.tail}` }],
    wkeMenit: 75_000,
    angka: { unorId: home.id, ...load, eu: 'A' },
    termasukSubunit: { unorId: home.id, ...load, eu: 'A' },
    strukturalKosong: 1,
    formasi: Array.from({ length: rows }, (_, i) => ({
      unorId: home.id,
      jabatanId: `J${i}`,
      ...loadOf(i),
      rasio: i === 1 ? null : loadOf(i).rasio,
      gap: loadOf(i).bezetting - loadOf(i).need,
      ej: pick(['A', 'B', null] as const, i),
      jabatanNama: pick(names, i) + texts.tail,
      jenis: pick(['struktural', 'pelaksana', 'fungsional'] as const, i),
      kelas: 5 + (i % 6),
      minimum: 1,
      kritis: i % 3 === 0,
      sumber: pick(['struktural', 'tugas', 'kebutuhan'] as const, i),
    })),
    tugas: Array.from({ length: rows }, (_, i) => ({
      jabatanId: `J${i % 4}`,
      jabatanNama: pick(names, i) + texts.tail,
      uraian: `${pick(['Memproses surat pindah', 'Mencatat kelahiran', 'Menyusun laporan bulanan'] as const, i)}${texts.tail}`,
      satuan: 'berkas',
      volume: 760,
      periode: pick(['bulan', 'tahun', 'minggu'] as const, i),
      volumeHitung: 9120,
      normaMenit: 18,
      wkeMenit: i === 2 ? 1250 : 75_000,
      wkeSendiri: i === 2,
      menit: 164_160,
      need: 2.1888,
      layananId: null,
    })),
    pegawai: Array.from({ length: rows }, (_, i) => ({
      pegawaiId: `P000${i + 1}`,
      nama: pick(PEGAWAI, i) + texts.tail,
      status: pick(['PNS', 'PPPK', 'PPPK_PW'] as const, i),
      aktif: true,
      golongan: pick(['III/d', 'IX', null] as const, i),
      unorId: home.id,
      unorNama: home.nama,
      jabatanId: `J${i % 4}`,
      jabatanNama: pick(names, i) + texts.tail,
      tmtJabatan: '2022-03-10',
      bulanJabatan: 57,
    })),
    subunit:
      rows > 0
        ? [{ unorId: 'seksi', ...loadOf(3), eu: 'A', nama: `Seksi Pemerintahan${texts.tail}`, jenis: 'seksi' }]
        : [],
  };
}

export const aturan = (texts: Texts): readonly AturanKatalog[] =>
  Array.from({ length: 8 }, (_, i) => ({
    id: `EL-${String(i + 1).padStart(2, '0')}`,
    judul: {
      id: `${pick(['Masa jabatan paling singkat dua tahun', 'Kelas jabatan tidak turun', 'Tidak sedang tugas belajar'] as const, i)}${texts.tail}`,
      en: `${pick(['At least two years in post', 'The class of the post does not fall', 'Not on study leave'] as const, i)}${texts.tail}`,
    },
    kekuatan: pick(['HARD', 'ROUTE', 'SOFT'] as const, i),
    article: `PermenPANRB 6/2022 pasal ${i + 12}${texts.tail}`,
    diperiksa: i !== 5,
    alasan: i === 5 ? { id: 'Memerlukan data angka kredit.', en: 'Needs credit-point data.' } : null,
  }));

export const kebijakan = (texts: Texts, empty: boolean): KebijakanTampil => ({
  versi: 2,
  wkeMenit: 75_000,
  tmt: '2027-01-04',
  maksimumMutasi: null,
  bobot: { balance: 1, move: 2000, km: 100, gap: 20_000 },
  batas: {
    ejMaksimumDonor: null,
    keluarMaksimumPerUnor: null,
    masaJabatanMinimumBulan: 24,
    masaJabatanMaksimumBulan: 60,
  },
  lintasJabatan: 'promosi',
  benih: 'seimbang',
  wajibRotasi: false,
  asumsi: empty
    ? []
    : [
        {
          kode: 'kinerja-baik',
          pesan: {
            id: `Anggap predikat kinerja Baik bila belum ada${texts.tail}.`,
            en: `Take the appraisal as Good where it is missing${texts.tail}.`,
          },
          pegawai: 118,
          dikonfirmasi: false,
          oleh: null,
          pada: null,
        },
        {
          kode: 'usia-di-bawah-bup',
          pesan: { id: 'Anggap belum mencapai batas usia pensiun.', en: 'Take the retirement age as not reached.' },
          pegawai: 3,
          dikonfirmasi: true,
          oleh: `Ratna Puspitasari${texts.tail}`,
          pada: '2026-11-22T07:04:00+00:00',
        },
      ],
  anggapan: empty
    ? []
    : [
        {
          code: 'kerabat',
          message: {
            id: `Hubungan kerabat dianggap tidak ada${texts.tail}.`,
            en: `Kin ties count as none${texts.tail}.`,
          },
          pegawai: 213,
        },
      ],
});

export const penjelasan = (texts: Texts): Penjelasan => {
  const [from, to] = [KELURAHAN[1], KELURAHAN[7]];
  return {
    jenis: 'pindahan',
    pegawai: { pegawaiId: 'P0001', nama: PEGAWAI[0] + texts.tail },
    dari: {
      unorId: from.id,
      jabatanId: 'J1',
      unorNama: from.nama + texts.tail,
      jabatanNama: 'Sekretaris Lurah',
      rasioSebelum: 0.74,
      rasioSesudah: 0.83,
    },
    ke: {
      unorId: to.id,
      jabatanId: 'J0',
      unorNama: to.nama + texts.tail,
      jabatanNama: 'Lurah',
      rasioSebelum: null,
      rasioSesudah: 1.02,
    },
    points: { balance: -2_400_000, move: 2000, km: 0, gap: -20_000 },
    selisih: 2_418_000,
    simpanganTanpa: 0.1312,
    gerbong: 'A',
    rules: [
      {
        id: 'EL-05',
        verdict: 'allowed',
        remark: false,
        facts: { bulan: 57, minimum: 24 },
        article: 'PermenPANRB 6/2022 pasal 190 ayat 3',
        message: {
          id: `Sudah 57 bulan di jabatan sekarang; paling singkat 24 bulan${texts.tail}.`,
          en: `57 months in the present post; at least 24${texts.tail}.`,
        },
        remedy: null,
      },
      {
        id: 'EL-06',
        verdict: 'allowed',
        remark: true,
        facts: { bulan: 57 },
        article: 'PermenPANRB 6/2022 pasal 191',
        message: { id: 'Mendekati lima tahun di jabatan yang sama.', en: 'Close to five years in the same post.' },
        remedy: null,
      },
      {
        id: 'EL-14',
        verdict: 'needs-consent',
        remark: false,
        facts: {},
        article: 'PP 11/2017 pasal 190',
        message: {
          id: 'Memerlukan persetujuan pejabat pembina kepegawaian.',
          en: 'Needs the consent of the appointing authority.',
        },
        remedy: null,
      },
    ],
    terbukti: true,
    kesenjangan: { before: 1, after: 0 },
    km: { before: 3.2, after: 2.6 },
    terbuka: null,
    nilai: [],
    remedy: null,
    kalimat: [
      {
        code: 'jabatan-kosong',
        id: 'Jabatan lurah kosong; orang ini memenuhi syarat promosi.',
        en: 'The lurah post is vacant; this person qualifies for promotion.',
      },
      { code: 'kompetensi', id: 'Memenuhi 4 dari 4 kompetensi.', en: 'Meets 4 of 4 competences.' },
    ],
  };
};

export const verifikasi: Verifikasi = {
  ok: true,
  checks: [
    {
      name: 'aturan',
      ok: true,
      detail: { id: '9 pindahan, 27 aturan: tidak ada yang menolak.', en: '9 moves, 27 rules: none refuses.' },
    },
    {
      name: 'batas',
      ok: true,
      detail: {
        id: 'Batas 241.308.221 sama dengan nilai rencana.',
        en: 'The bound 241.308.221 equals the value of the plan.',
      },
    },
  ],
  objective: 241_308_221,
  bound: 241_308_221,
  gap: 0,
  restsOnHighs: false,
};
