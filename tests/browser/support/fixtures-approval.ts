import type { BalasanOf, Usul } from '@seimbang/contract';
import { ID, KELURAHAN, PEGAWAI, pick, SHORT, type Texts } from './fixture-places.ts';

type Baris = Usul['baris'][number];

const uuid = (n: number): string =>
  ID.replace(/1$/, (n % 16).toString(16)).replace('0000-7000', `${String(1000 + n)}-7000`);
const jejak = { oleh: 'Ratna Puspitasari', peran: 'analis', pada: '2026-11-21T03:30:00+00:00' } as const;
const tempat = (at: number, texts: Texts, jabatan: string): Baris['dari'] => {
  const place = pick(KELURAHAN, at);
  return { unorId: place.id, unorNama: place.nama + texts.tail, jabatanId: jabatan, jabatanNama: jabatan + texts.tail };
};

function sisi(at: number, texts: Texts): Baris['sisi'] {
  const unit = pick(KELURAHAN, at);
  const common = {
    unorId: unit.id,
    unorNama: unit.nama + texts.tail,
    kantor: `Lurah ${unit.nama.slice(10)}${texts.tail}`,
  };
  const objects = at % 3 === 1;
  return [
    {
      ...common,
      sisi: 'asal',
      milikSaya: at === 0,
      jawaban: objects ? 'keberatan' : 'dapat',
      alasan: objects ? `Loket tinggal satu orang${texts.tail}` : '',
      data: objects ? 'Antrean 46 orang per hari, dua petugas' : '',
      jejak,
      jawabanPanitia:
        at % 2 === 1 && objects ? { alasan: 'Gerbong B mengisi loket itu pada hari yang sama.', jejak } : null,
    },
    {
      ...common,
      sisi: 'tujuan',
      milikSaya: false,
      jawaban: null,
      alasan: '',
      data: '',
      jejak: null,
      jawabanPanitia: null,
    },
  ];
}

const article = 'PP 11/2017 pasal 190 ayat (3)';
function aturan(at: number, texts: Texts): Baris['periksa']['aturan'] {
  const row = (id: string, verdict: 'allowed' | 'needs-consent' | 'unknown', text: string) => ({
    id,
    verdict,
    remark: false,
    facts: {},
    article,
    message: { id: text + texts.tail, en: `${text} (en)${texts.tail}` },
    remedy: null,
    syarat: null,
  });
  return [
    row('EL-05', 'allowed', 'Sudah 31 bulan di jabatan sekarang; paling singkat 24 bulan.'),
    row('EL-10', at % 4 === 2 ? 'unknown' : 'allowed', 'Pendidikan S1 memenuhi syarat jabatan.'),
    row('EL-18', at % 2 === 0 ? 'needs-consent' : 'allowed', 'Lurah diangkat atas usul camat.'),
  ];
}

const MEMBERS = ['Bramantyo Wicaksono', 'Sekar Ayuningtyas', 'Teguh Santosa', 'Lestari Handayani', 'Damar Prabowo'];

function baris(at: number, texts: Texts): Baris {
  const jabatan = at % 3 === 0 ? 'Lurah' : 'Pengadministrasi Kependudukan';
  return {
    id: uuid(at + 1),
    nomor: at + 1,
    gerbong: at % 2 === 0 ? 'A' : 'B',
    pegawai: { pegawaiId: `P${at}`, nama: pick(PEGAWAI, at) + texts.tail, golongan: 'III/c', status: 'PNS' },
    dari: tempat(at, texts, 'Pengadministrasi Kependudukan'),
    ke: tempat(at + 3, texts, jabatan),
    jenis: at % 3 === 0 ? 'promosi' : 'mutasi',
    tentangSaya: false,
    baru: at === 4,
    points: { balance: -120_000, move: 2000, km: 210, gap: 0 },
    km: { before: 3.2, after: 5.3 },
    kompetensi: { terpenuhi: 3, diperlukan: 4 },
    reasons: [
      {
        code: 'beban',
        id: `Beban tujuan turun 1,42 → 1,21${texts.tail}`,
        en: `Load at the destination falls 1,42 → 1,21${texts.tail}`,
      },
      { code: 'syarat', id: 'Memenuhi 14 aturan', en: 'Meets 14 rules' },
    ],
    periksa: { verdict: at % 2 === 0 ? 'needs-consent' : 'allowed', aturan: aturan(at, texts) },
    sisi: sisi(at, texts),
    suara: MEMBERS.slice(0, 3).map((nama, i) => ({
      akunId: `t${i}`,
      nama: nama + texts.tail,
      suara: i === 2 ? 'tolak' : 'setujui',
      alasan: i === 2 ? `Beban unit asal belum jelas${texts.tail}` : 'Kompetensi sesuai.',
      pada: jejak.pada,
    })),
    konflik: at === 2 ? [{ akunId: 't4', nama: MEMBERS[4] ?? '', alasan: 'Pernah menjadi atasan langsung.' }] : [],
    hasil: at % 3 === 1 ? 'tinjau-ulang' : at % 3 === 2 ? 'belum' : 'setujui',
    keputusan: at === 0 ? { keputusan: 'setujui', alasan: 'Mengisi jabatan lurah yang kosong.', jejak } : null,
  };
}

const keseimbangan = (simpangan: number, over: number): NonNullable<Usul['dampak']>['before'] => ({
  simpangan,
  max: 1.42,
  min: 0.61,
  over,
  under: 31,
  metShare: 0.82,
});

/** A proposal before the panel, with an objection, a conflict, a broken gerbong and drift. */
export function usul(texts: Texts, lines: number): Usul {
  const rows = Array.from({ length: lines }, (_, i) => baris(i, texts));
  const of = (gerbong: string): string[] => rows.filter((row) => row.gerbong === gerbong).map((row) => row.id);
  return {
    id: ID,
    versi: 7,
    jenis: 'mutasi',
    asal: 'rencana',
    judul: `Penataan Banyumanik 2027-1${texts.tail}`,
    keadaan: 'panel',
    demo: true,
    dibuat: jejak.pada,
    terakhir: { ...jejak, tindakan: 'verifikasi' },
    pengusul: { nama: 'Ratna Puspitasari', peran: 'analis', unit: `BKPP${texts.tail}`, saya: true },
    tmt: '2027-01-04',
    masa: null,
    tenggat: '2026-12-04',
    jalan: (['draf', 'tanggapan', 'verifikasi', 'panel'] as const).map((keadaan) => ({
      keadaan,
      tindakan: 'ajukan',
      jejak,
      alasan: keadaan === 'verifikasi' ? `Semua jawaban masuk kecuali satu${texts.tail}` : '',
    })),
    baris: rows,
    keluar: [
      {
        id: uuid(13),
        nomor: 13,
        pegawaiId: 'P13',
        nama: pick(PEGAWAI, 6) + texts.tail,
        dari: tempat(6, texts, 'Pengadministrasi Kependudukan'),
        ke: tempat(9, texts, 'Lurah'),
        tentangSaya: false,
        hasil: 'tolak',
        suara: [],
        alasan: `Panel menolak satu baris${texts.tail}`,
        jejak,
      },
    ],
    barisLain: 2,
    gerbong: [
      {
        id: 'A',
        kind: 'rantai',
        baris: of('A'),
        putus: [
          {
            code: 'di-bawah-lantai',
            pesan: {
              id: `Gedawang tinggal 3 orang; sedikitnya 4${texts.tail}`,
              en: `Gedawang is left with 3 people; at least 4${texts.tail}`,
            },
          },
        ],
        komentar: [{ id: uuid(15), isi: `Mohon dipastikan loket buka Sabtu.${texts.tail}`, jejak }],
      },
      { id: 'B', kind: 'siklus', baris: of('B'), putus: [], komentar: [] },
    ],
    belumMenjawab: [{ kantor: `Lurah Ngesrep${texts.tail}`, baris: 2 }],
    rencana: {
      id: ID,
      ada: true,
      status: 'optimal',
      proof: 'dual',
      gap: 0,
      simulasi: false,
      terbukti: true,
      inputHash: 'a'.repeat(64),
      planHash: 'b'.repeat(64),
      pindahan: lines,
      rulesChecked: ['EL-05', 'EL-10', 'EL-18'],
      rulesNotChecked: ['EL-08', 'EL-12'],
      assumptions: [],
    },
    putaran: putaran(texts),
    dampak: {
      baris: lines,
      before: keseimbangan(0.2134, 74),
      after: keseimbangan(0.0911, 22),
      unor: KELURAHAN.map((unit) => ({ unorId: unit.id, nama: unit.nama + texts.tail, before: 1.42, after: 1.13 })),
    },
    panel: {
      nama: `Tim Penilai Kinerja${texts.tail}`,
      kuorumMinimum: 5,
      hadir: MEMBERS.map((nama, i) => ({
        akunId: `t${i}`,
        nama: nama + texts.tail,
        jabatan: 'Anggota',
        ketua: i === 0,
        saya: false,
      })),
      kuorum: null,
    },
    pyb: null,
    imut: {
      dikirim: '2026-11-16',
      jatuhTempo: '2026-11-23',
      hariKerjaBerjalan: 6,
      setujuKarenaDiam: true,
      liburTerisi: false,
      nomor: null,
      tanggal: null,
    },
    beku: [{ tahap: 'verifikasi', sha256: 'c'.repeat(64), saat: jejak.pada, utuh: true }],
    penyimpangan: [
      {
        barisId: uuid(1),
        nama: pick(PEGAWAI, 0) + texts.tail,
        apa: 'golongan',
        beku: 'III/c',
        sekarang: 'III/d',
        pesan: { id: 'Golongan berubah sejak dibekukan.', en: 'The rank has changed since.' },
      },
    ],
    surat: [
      {
        id: uuid(14),
        jenis: 'sk',
        nomor: '800.1.3.1/001/BKPP/2027',
        tanggal: '2026-12-28',
        untuk: null,
        sha256: { pdf: 'd'.repeat(64), docx: 'e'.repeat(64) },
        sidik: 'f'.repeat(64),
        kodeVerifikasi: '7F3A-91C2-04BE',
      },
    ],
    pratinjau: ['berita-acara', 'usulan', 'ringkas-ppk', 'dosir'],
    penugasan: null,
    alasanPribadi: null,
    tindakan: [
      { tindakan: 'kembalikan', boleh: true, sebab: null },
      { tindakan: 'perbaiki', boleh: true, sebab: null },
      { tindakan: 'suara', boleh: true, sebab: null },
      { tindakan: 'konflik', boleh: true, sebab: null },
      {
        tindakan: 'tutup-rapat',
        boleh: false,
        sebab: {
          code: 'gerbong-putus',
          pesan: {
            id: `Gerbong A putus: pakai satu perbaikan dahulu.${texts.tail}`,
            en: `Gerbong A is broken: use a repair first.${texts.tail}`,
          },
        },
      },
    ],
  };
}

const putaran = (texts: Texts): NonNullable<Usul['putaran']> => ({
  putaranId: ID,
  nama: `Putaran 2027-1${texts.tail}`,
  status: 'optimal',
  proof: 'dual',
  gap: 0,
  simulasi: false,
  planHash: 'b'.repeat(64),
  inputHash: 'a'.repeat(64),
  sidikJejak: 'd'.repeat(64),
  sidikMinat: 'c'.repeat(64),
  sidikBenih: 'e'.repeat(64),
  pindahan: 10,
  diperiksa: '2026-11-23T03:30:00.000Z',
  pemeriksaan: (['rencana', 'sidik', 'jejak', 'baris'] as const).map((nama) => ({
    nama,
    pesan: {
      id: `Pertukaran dijalankan ulang dan hasilnya sama.${texts.tail}`,
      en: `The trade was run again, with the same result.${texts.tail}`,
    },
  })),
  label: [
    { nama: 'sukarela', jumlah: 12 },
    { nama: 'kebutuhan-dinas', jumlah: 3 },
  ],
  baris: [{ barisId: baris(0, texts).id, label: 'kebutuhan-dinas', lewat: 'perbaikan' }],
});

/** A proposal that has only been begun. */
export const usulKosong: Usul = {
  ...usul(SHORT, 0),
  keadaan: 'draf',
  jalan: [],
  gerbong: [],
  belumMenjawab: [],
  barisLain: 0,
  keluar: [],
  rencana: null,
  putaran: null,
  dampak: null,
  panel: null,
  imut: null,
  beku: [],
  penyimpangan: [],
  surat: [],
  pratinjau: [],
  tindakan: [],
};

export const perbaikan = (texts: Texts): BalasanOf<'usulPerbaikan'> => {
  const [out, into] = [baris(0, texts), baris(5, texts)];
  return {
    perbaikan: [
      {
        id: 'r1',
        jenis: 'terkecil',
        pesan: { id: `Ganti satu orang${texts.tail}`, en: `Replace one person${texts.tail}` },
        keluar: [{ barisId: out.id, pegawaiId: 'P0', nama: out.pegawai.nama, dari: out.dari, ke: out.ke }],
        masuk: [
          { pegawaiId: 'P5', nama: into.pegawai.nama, dari: into.dari, ke: into.ke, jenis: 'mutasi', reasons: [] },
        ],
        sebelum: { pindahan: 9, simpangan: 0.0911, objective: 1000 },
        sesudah: { pindahan: 9, simpangan: 0.0954, objective: 1010 },
        proof: 'dual',
        gap: 0,
      },
    ],
    sebab: null,
  };
};

export const daftarUsul = (texts: Texts): BalasanOf<'usulDaftar'> => ({
  usul: (['panel', 'draf', 'terbit'] as const).map((keadaan, i) => ({
    id: uuid(i + 1),
    versi: 3,
    jenis: 'mutasi',
    asal: 'rencana',
    judul: `Penataan 2027-${i + 1}${texts.tail}`,
    keadaan,
    demo: true,
    pengusul: `Ratna Puspitasari${texts.tail}`,
    tmt: '2027-01-04',
    masa: null,
    tenggat: null,
    baris: 9,
    gerbong: 2,
    dibuat: jejak.pada,
    terakhir: { ...jejak, tindakan: 'ajukan' },
  })),
});

const urusan = (texts: Texts): BalasanOf<'kotakMasuk'>['urusan'] =>
  (['tugas', 'kabar'] as const).map((jenis) => ({
    kunci: jenis,
    jenis,
    pesan: { id: `Hak kembali Anda sudah dapat diminta.${texts.tail}`, en: `Your right to return.${texts.tail}` },
    halaman: 'hak',
    id: null,
    lihat: 'poin',
    sampai: '2026-12-01',
    terlambat: false,
  }));

export const kotakMasuk = (texts: Texts): BalasanOf<'kotakMasuk'> => ({
  urusan: urusan(texts),
  hariIni: '2026-11-23',
  tugas: (['verifikasi', 'tanggapi'] as const).map((tindakan, i) => ({
    usulId: uuid(i + 1),
    judul: `Penataan 2027-${i + 1}${texts.tail}`,
    jenis: 'mutasi',
    keadaan: 'verifikasi',
    tindakan,
    pesan: { id: `9 pindahan menunggu verifikasi${texts.tail}`, en: `9 moves wait to be verified${texts.tail}` },
    jumlah: 9,
    sampai: i === 0 ? '2026-12-04' : '2026-11-20',
    terlambat: i === 1,
  })),
});

export const tujuan = (texts: Texts, rows: number): BalasanOf<'pegawaiTujuan'> => ({
  pegawaiId: 'P0',
  tmt: '2027-01-04',
  tujuan: Array.from({ length: rows }, (_, i) => ({
    ...tempat(i, texts, 'Pengadministrasi Kependudukan'),
    verdict: 'allowed' as const,
    km: 2.4 + i,
    need: 2.19,
    bezetting: 1,
    rasio: 2.19,
  })),
});

const penanda = (texts: Texts): BalasanOf<'tataNaskah'>['isi']['ppk'] => ({
  jabatan: `Wali Kota Semarang${texts.tail}`,
  nama: 'Retno Kusumastuti',
  gelarDepan: null,
  gelarBelakang: 'S.E., M.M.',
  pangkat: null,
  nip: null,
  atasNama: null,
});
export const tataNaskah = (texts: Texts): BalasanOf<'tataNaskah'> => ({
  versi: 1,
  jejak: null,
  isi: {
    kepalaDaerah: 'Wali Kota',
    provinsi: 'Jawa Tengah',
    pemerintah: `Pemerintah Kota Semarang${texts.tail}`,
    sekretariat: 'Sekretariat Daerah',
    perangkatKepegawaian: 'Badan Kepegawaian, Pendidikan, dan Pelatihan',
    alamat: 'Jalan Pemuda 148, Semarang',
    kontak: '',
    tempat: 'Semarang',
    kodeKlasifikasi: '800.1.3.1',
    kertas: 'F4',
    mengingat: ['UU 20/2023', 'PP 11/2017'],
    tembusan: ['Inspektur'],
    hariKerjaKeberatan: 14,
    klasifikasi: 'Biasa',
    kodeKepegawaian: 'BKPP',
    kodeSekretariat: 'SETDA',
    namaPanel: `Tim Penilai Kinerja${texts.tail}`,
    kuorumMinimum: 5,
    tempatRapat: 'Ruang rapat BKPP',
    ppk: penanda(texts),
    pyb: penanda(texts),
    ketuaPanel: penanda(texts),
    pengesah: penanda(texts),
  },
});
export const hariLibur = (texts: Texts, rows: number): BalasanOf<'hariLibur'> => ({
  versi: 1,
  jejak: null,
  libur: Array.from({ length: rows }, (_, i) => ({
    tanggal: `2027-08-${String(i + 10)}`,
    nama: `Hari libur ${i + 1}${texts.tail}`,
    dasar: 'SKB',
  })),
  tahunKosong: [2028],
});
