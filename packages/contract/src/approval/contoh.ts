import type { KotakMasuk, Usul } from '../index.ts';

/**
 * A case of two lines before the panel, as the analyst sees it: one objection answered, one line the panel has not settled, a gerbong that
 * breaks when that line falls. Every name is invented.
 */
const oleh = (nama: string, peran: Usul['terakhir']['peran'], pada: string) => ({ oleh: nama, peran, pada });
const tempat = (unorId: string, unorNama: string, jabatanId: string, jabatanNama: string) => ({
  unorId,
  unorNama,
  jabatanId,
  jabatanNama,
});

const LURAH = ['lurah', 'Lurah'] as const;
const KASI = ['kasi', 'Kepala Seksi Pemerintahan'] as const;
const SATU = '7f1b7a54-52ab-4d39-9c0e-0f4f6f9f2a01';
const DUA = '7f1b7a54-52ab-4d39-9c0e-0f4f6f9f2a02';
const SUARA = {
  akunId: 'akun-tpk-1',
  nama: 'Bramantyo Wicaksono',
  suara: 'setujui',
  alasan: 'Sesuai kompetensi.',
  pada: '2026-11-30T09:10:00+07:00',
} as const;

const satu: Usul['baris'][number] = {
  id: SATU,
  nomor: 1,
  gerbong: 'g1',
  pegawai: { pegawaiId: 'p-014', nama: 'Laras Kinanti', golongan: 'III/c', status: 'PNS' },
  dari: tempat('kel-ngesrep', 'Kelurahan Ngesrep', ...KASI),
  ke: tempat('kel-jabungan', 'Kelurahan Jabungan', ...LURAH),
  jenis: 'promosi',
  tentangSaya: false,
  baru: false,
  points: { balance: -182_400, move: 2000, km: 140, gap: 0 },
  km: { before: 2.1, after: 3.5 },
  kompetensi: { terpenuhi: 3, diperlukan: 3 },
  reasons: [
    { code: 'lowong', id: 'Mengisi jabatan Lurah yang lowong.', en: 'Fills the vacant post of Lurah.' },
    {
      code: 'beban',
      id: 'Beban Kelurahan Jabungan turun dari 1,62 ke 1,21.',
      en: 'Load of Kelurahan Jabungan falls from 1.62 to 1.21.',
    },
  ],
  periksa: {
    verdict: 'needs-consent',
    aturan: [
      {
        id: 'EL-18',
        verdict: 'needs-consent',
        remark: false,
        facts: { jabatan: 'Lurah' },
        article: 'PP 17/2018 Pasal 24',
        message: {
          id: 'Pengangkatan lurah memerlukan usul camat.',
          en: 'Appointing a lurah needs the camat’s proposal.',
        },
        remedy: null,
        syarat: {
          nomorDokumen: '800/112/2026',
          catatan: 'Usul Camat Banyumanik.',
          jejak: oleh('Nadia Puspitarini', 'analis', '2026-11-27T10:00:00+07:00'),
        },
      },
    ],
  },
  sisi: [
    {
      sisi: 'asal',
      unorId: 'kel-ngesrep',
      unorNama: 'Kelurahan Ngesrep',
      kantor: 'Lurah, Kelurahan Ngesrep',
      milikSaya: false,
      jawaban: 'keberatan',
      alasan: 'Loket tinggal dua orang.',
      data: 'Rata-rata 41 pemohon sehari, Oktober 2026.',
      jejak: oleh('Bagas Nugraha', 'kepala-unit', '2026-11-25T09:00:00+07:00'),
      jawabanPanitia: {
        alasan: 'Pengganti datang pada hari yang sama (baris 2).',
        jejak: oleh('Nadia Puspitarini', 'analis', '2026-11-27T09:30:00+07:00'),
      },
    },
    {
      sisi: 'tujuan',
      unorId: 'kel-jabungan',
      unorNama: 'Kelurahan Jabungan',
      kantor: 'Camat, Kecamatan Banyumanik',
      milikSaya: false,
      jawaban: null,
      alasan: '',
      data: '',
      jejak: null,
      jawabanPanitia: null,
    },
  ],
  suara: [SUARA],
  konflik: [{ akunId: 'akun-tpk-2', nama: 'Wening Astuti', alasan: 'Pernah menjadi atasan langsung.' }],
  hasil: 'belum',
  keputusan: null,
};

const dua: Usul['baris'][number] = {
  ...satu,
  id: DUA,
  nomor: 2,
  pegawai: { pegawaiId: 'p-031', nama: 'Dimas Prakoso', golongan: 'III/b', status: 'PNS' },
  dari: tempat('kel-gedawang', 'Kelurahan Gedawang', 'adm', 'Pengadministrasi'),
  ke: tempat('kel-ngesrep', 'Kelurahan Ngesrep', ...KASI),
  periksa: { verdict: 'allowed', aturan: [] },
  sisi: [],
  suara: [{ ...SUARA, suara: 'tolak', alasan: 'Belum cukup pengalaman.' }],
  konflik: [],
  hasil: 'tolak',
};

const titik = { simpangan: 21.4, max: 1.92, min: 0.61, over: 4, under: 3, metShare: 0.81 };

export const contohUsul: Usul = {
  id: '5b0d7c9e-2f6b-4a8e-9a0c-1c2d3e4f5a6b',
  versi: 9,
  jenis: 'mutasi',
  asal: 'rencana',
  judul: 'Penataan Kecamatan Banyumanik, gelombang pertama',
  keadaan: 'panel',
  demo: true,
  dibuat: '2026-11-23T08:00:00+07:00',
  terakhir: { ...oleh('Bramantyo Wicaksono', 'tpk', '2026-11-30T09:10:00+07:00'), tindakan: 'suara' },
  pengusul: { nama: 'Nadia Puspitarini', peran: 'analis', unit: null, saya: true },
  tmt: '2027-01-04',
  masa: null,
  tenggat: '2026-11-26',
  jalan: [
    {
      keadaan: 'draf',
      tindakan: 'buat',
      jejak: oleh('Nadia Puspitarini', 'analis', '2026-11-23T08:00:00+07:00'),
      alasan: '',
    },
    {
      keadaan: 'tanggapan',
      tindakan: 'ajukan',
      jejak: oleh('Nadia Puspitarini', 'analis', '2026-11-23T08:20:00+07:00'),
      alasan: '',
    },
  ],
  baris: [satu, dua],
  barisLain: 0,
  keluar: [
    {
      id: '7f1b7a54-52ab-4d39-9c0e-0f4f6f9f2a03',
      nomor: 3,
      pegawaiId: 'p-044',
      nama: 'Sekar Pramesti',
      dari: tempat('kel-pedalangan', 'Kelurahan Pedalangan', 'adm', 'Pengadministrasi'),
      ke: tempat('kel-gedawang', 'Kelurahan Gedawang', 'adm', 'Pengadministrasi'),
      tentangSaya: false,
      hasil: 'tolak',
      suara: [{ ...SUARA, suara: 'tolak', alasan: 'Sedang menyelesaikan pendataan.' }],
      alasan: 'Panel menolak satu baris.',
      jejak: oleh('Nadia Puspitarini', 'analis', '2026-11-30T09:05:00+07:00'),
    },
  ],
  gerbong: [
    {
      id: 'g1',
      kind: 'rantai',
      baris: [SATU, DUA],
      putus: [
        {
          code: 'di-bawah-lantai',
          pesan: {
            id: 'Kelurahan Ngesrep akan kurang dari batas paling sedikit.',
            en: 'Kelurahan Ngesrep would fall below its minimum.',
          },
        },
      ],
      komentar: [
        {
          id: '0a8f7a1c-3d7e-4f63-8f18-3f1f0b6c7d01',
          isi: 'Mohon perhatikan loket adminduk.',
          jejak: oleh('Bagas Nugraha', 'kepala-unit', '2026-11-25T09:05:00+07:00'),
        },
      ],
    },
  ],
  belumMenjawab: [{ kantor: 'Camat, Kecamatan Banyumanik', baris: 1 }],
  rencana: {
    id: '11f5a3c2-7c5e-4a77-8c39-5b8f0e2d9a10',
    ada: true,
    status: 'optimal',
    proof: 'dual',
    gap: 0,
    simulasi: false,
    terbukti: true,
    inputHash: 'a3',
    planHash: 'b4',
    pindahan: 2,
    rulesChecked: ['EL-01', 'EL-05'],
    rulesNotChecked: ['EL-08'],
    assumptions: [],
  },
  putaran: null,
  dampak: {
    baris: 2,
    before: titik,
    after: { ...titik, simpangan: 15.2, max: 1.55 },
    unor: [{ unorId: 'kel-jabungan', nama: 'Kelurahan Jabungan', before: 1.62, after: 1.21 }],
  },
  panel: {
    nama: 'Tim Penilai Kinerja',
    kuorumMinimum: 5,
    hadir: [{ akunId: 'akun-tpk-1', nama: 'Bramantyo Wicaksono', jabatan: 'Ketua', ketua: true, saya: false }],
    kuorum: {
      code: 'kuorum-kurang',
      pesan: { id: 'Rapat dihadiri 1 anggota; paling sedikit 5.', en: '1 member is present; at least 5 are needed.' },
    },
  },
  pyb: null,
  imut: null,
  beku: [{ tahap: 'verifikasi', sha256: 'c5', saat: '2026-11-27T11:00:00+07:00', utuh: true }],
  penyimpangan: [
    {
      barisId: DUA,
      nama: 'Dimas Prakoso',
      apa: 'golongan',
      beku: 'III/a',
      sekarang: 'III/b',
      pesan: {
        id: 'Golongan Dimas Prakoso berubah dari III/a ke III/b sejak daftar dibekukan.',
        en: 'The grade of Dimas Prakoso has changed from III/a to III/b since the list was frozen.',
      },
    },
  ],
  surat: [],
  pratinjau: ['berita-acara', 'ringkas-ppk', 'dosir'],
  penugasan: null,
  alasanPribadi: null,
  tindakan: [
    { tindakan: 'perbaiki', boleh: true, sebab: null },
    {
      tindakan: 'jawab-keberatan',
      boleh: false,
      sebab: {
        code: 'tanpa-keberatan',
        pesan: { id: 'Tidak ada keberatan untuk dijawab.', en: 'There is no objection to answer.' },
      },
    },
  ],
};

export const contohKotakMasuk: KotakMasuk = {
  hariIni: '2026-11-30',
  urusan: [],
  tugas: [
    {
      usulId: contohUsul.id,
      judul: contohUsul.judul,
      jenis: 'mutasi',
      keadaan: 'panel',
      tindakan: 'perbaiki',
      pesan: { id: 'Satu gerbong putus: pilih perbaikannya.', en: 'One gerbong is broken: choose its repair.' },
      jumlah: 1,
      sampai: null,
      terlambat: false,
    },
  ],
};
