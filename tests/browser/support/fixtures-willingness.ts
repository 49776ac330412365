import type { BalasanOf } from '@seimbang/contract';
import { ID, KELURAHAN, PEGAWAI, pick, type Texts } from './fixture-places.ts';

type Tempat = NonNullable<BalasanOf<'minatSaya'>['isi'][number]>;

const uuid = (n: number): string => ID.replace('0000-7000', `${String(1000 + n)}-7000`);
const jejak = { oleh: 'Ratna Puspitasari', peran: 'analis', pada: '2026-11-21T03:30:00+00:00' } as const;
const tempat = (at: number, texts: Texts): Tempat => {
  const place = pick(KELURAHAN, at);
  const jabatan = 'Pengadministrasi Kependudukan';
  return { unorId: place.id, unorNama: place.nama + texts.tail, jabatanId: jabatan, jabatanNama: jabatan + texts.tail };
};
const orang = (at: number, texts: Texts) => ({ pegawaiId: `P${at}`, nama: pick(PEGAWAI, at) + texts.tail });
const hash = (letter: string): string => letter.repeat(64);

const DASAR = 'Keputusan Wali Kota 800/12/2026';
const LANGKAH = [
  { kreditPersen: 25, hakKembaliBulan: null, pilihanPertama: false, pelatihan: null },
  { kreditPersen: 50, hakKembaliBulan: 24, pilihanPertama: true, pelatihan: 'Bimbingan teknis adminduk' },
] as const;
const kursiPaket = (texts: Texts): BalasanOf<'manfaat'>['kursi'][number] => ({
  tempat: tempat(3, texts),
  langkah: 2,
  sepi: 2,
  isi: LANGKAH[1],
});

export const manfaat = (texts: Texts): BalasanOf<'manfaat'> => ({
  hariIni: '2026-11-23',
  berlakuId: ID,
  kebijakan: [ID, uuid(1)].map((id, i) => ({
    id,
    berlaku: i === 0 ? '2026-10-01' : '2026-01-01',
    dasar: DASAR + texts.tail,
    naikSetiap: { satuan: 'putaran' as const, jumlah: 1 },
    langkah: [...LANGKAH],
    oleh: jejak.oleh,
    dibuat: jejak.pada,
  })),
  kursi: [kursiPaket(texts)],
});

export const hakKembali = (texts: Texts): BalasanOf<'hakKembaliDaftar'> => ({
  hariIni: '2026-11-23',
  hak: (['belum-mulai', 'dapat-diminta', 'diminta', 'dipakai'] as const).map((keadaan, i) => ({
    id: uuid(i),
    versi: 1,
    asal: tempat(i, texts),
    putaranNama: `Putaran 2025-1${texts.tail}`,
    mulai: '2026-11-02',
    keadaan,
    usulId: keadaan === 'dipakai' ? ID : null,
    pegawai: orang(i, texts),
    kini: tempat(i + 2, texts),
    sebab: null,
  })),
});

export const putaranRingkas = (texts: Texts): BalasanOf<'putaranDaftar'>['putaran'][number] => ({
  id: ID,
  versi: 4,
  nama: `Putaran 2027-1${texts.tail}`,
  keadaan: 'tawaran',
  demo: true,
  tmt: '2027-01-04',
  buka: '2026-11-02',
  tutup: '2026-11-20',
  tenggat: '2026-12-04',
  maksimumMutasi: 10,
  sidikBenih: hash('a'),
  otomatis: false,
  pengisi: 41,
  dibuat: jejak.pada,
});

export const putaran = (texts: Texts): BalasanOf<'putaran'> => ({
  ...putaranRingkas(texts),
  jalan: (['siap', 'buka', 'segel', 'tukar', 'tawaran'] as const).map((keadaan) => ({
    keadaan,
    tindakan: keadaan,
    jejak,
  })),
  terakhir: { ...jejak, tindakan: 'tawarkan' },
  paketVersi: 3,
  sidikRencana: hash('b'),
  benih: 'benih-contoh',
  sidikMinat: hash('c'),
  sidikJejak: hash('d'),
  peserta: 213,
  ditunjuk: 10,
  label: [
    { nama: 'sukarela', jumlah: 12 },
    { nama: 'kebutuhan-dinas', jumlah: 3 },
  ],
  jawaban: [{ nama: 'menunggu', jumlah: 9 }],
  manfaat: { berlaku: '2026-10-01', dasar: DASAR + texts.tail, sidik: hash('e'), kursi: [kursiPaket(texts)] },
  kodeSaya: 'K-0412',
  tindakan: [
    { tindakan: 'tutup', sebab: null },
    {
      tindakan: 'batal',
      sebab: { code: 'x', pesan: { id: `Tawaran sudah dikirim${texts.tail}`, en: `Offers are out${texts.tail}` } },
    },
  ],
});

export const putaranKosong = (texts: Texts): BalasanOf<'putaran'> => ({
  ...putaran(texts),
  keadaan: 'siap',
  jalan: [],
  benih: null,
  sidikMinat: null,
  sidikRencana: null,
  sidikJejak: null,
  peserta: null,
  ditunjuk: null,
  label: [],
  jawaban: [],
  manfaat: null,
  kodeSaya: null,
  tindakan: [],
});

export const hasil = (texts: Texts, rows: number): BalasanOf<'putaranHasil'> => ({
  putaranId: ID,
  versi: 4,
  baris: Array.from({ length: rows }, (_, i) => ({
    tawaranId: uuid(i),
    pegawai: orang(i, texts),
    jenis: i % 3 === 0 ? 'penempatan' : 'tawaran',
    label: i % 3 === 0 ? 'kebutuhan-dinas' : 'sukarela',
    dari: tempat(i, texts),
    ke: tempat(i + 2, texts),
    siklus: 'S1',
    keadaan: i % 2 === 0 ? 'menunggu' : 'tidak',
    tenggat: '2026-12-04',
    cadangan: [{ ...orang(i + 4, texts), urutan: 1, km: 3.2 }],
    usulId: null,
  })),
  siklus: [],
  kotak: [],
  label: [{ nama: 'sukarela', jumlah: 12 }],
  jawaban: [{ nama: 'menunggu', jumlah: 9 }],
  penerimaan: { diputus: 12, bersedia: 8, perkiraan: 0.67, bawah: 0.39, atas: 0.86 },
  simpangan: { kini: 0.2134, bawaan: 0.0911, sesudah: 0.0911 },
  nilaiCadangan: { nilai: 7.21, batas: 7.4 },
});

export const perbaikanPutaran = (texts: Texts): BalasanOf<'putaranPerbaikan'> => ({
  perbaikan: [
    {
      id: 'r1',
      jenis: 'terkecil',
      pesan: { id: `Ganti satu orang${texts.tail}`, en: `Replace one person${texts.tail}` },
      keluar: [{ ...orang(0, texts), dari: tempat(0, texts), ke: tempat(2, texts) }],
      masuk: [{ ...orang(5, texts), dari: tempat(5, texts), ke: tempat(2, texts) }],
      sebelum: { pindahan: 9, simpangan: 0.0911 },
      sesudah: { pindahan: 9, simpangan: 0.0954 },
    },
  ],
  sebab: null,
});

export const minat = (texts: Texts, rows: number): BalasanOf<'minatSaya'> => ({
  putaran: { ...putaranRingkas(texts), keadaan: 'buka' },
  versi: 2,
  isi: [...Array.from({ length: rows }, (_, i) => tempat(i, texts)), null],
  tidakSebelum: '2027-02-01',
  disimpan: jejak.pada,
  sebab: null,
});

export const konteks = (texts: Texts, rows: number): BalasanOf<'minatKonteks'> => ({
  tmt: '2027-01-04',
  asal: tempat(8, texts),
  kmAsal: 2.4,
  tempat: Array.from({ length: rows }, (_, i) => ({
    ...tempat(i, texts),
    verdict: 'allowed' as const,
    km: 1.2 + i,
    need: 2.19,
    bezetting: 1,
    rasio: 2.19,
    peminatLalu: { jumlah: i === 0 ? 9 : null },
    paket: i === 0 ? { langkah: 2, isi: LANGKAH[1] } : null,
  })),
  lalu: { nama: `Putaran 2026-2${texts.tail}`, label: 'tetap', peluang: { minta: 14, dapat: 6 } },
  janji: ['daftar-disegel', 'tidak-di-bawah-bawaan', 'jujur-paling-baik'],
  bukanJanji: ['pilihan-terkabul', 'tidak-pernah-ditunjuk'],
});

export const tawaranRingkas = (texts: Texts): BalasanOf<'tawaranSaya'>['tawaran'][number] => ({
  id: ID,
  versi: 1,
  putaranId: ID,
  putaranNama: `Putaran 2027-1${texts.tail}`,
  jenis: 'penempatan',
  label: 'kebutuhan-dinas',
  keadaan: 'menunggu',
  dari: tempat(8, texts),
  ke: tempat(0, texts),
  tmt: '2027-01-04',
  tenggat: '2026-12-04',
  dijawab: null,
});

type Butir = NonNullable<BalasanOf<'tawaran'>['pernyataan']>['butir'][number];
const butir = (kode: string, bagian: Butir['bagian'], arah: Butir['arah'], text: string, tail: string): Butir => ({
  kode,
  bagian,
  arah,
  pesan: { id: text + tail, en: `${text} (en)${tail}` },
  angka: [{ nama: 'km', nilai: arah === 'belum-diisi' ? null : 3.2, satuan: 'km', sumber: 'pegawai.csv P0003' }],
});

export const tawaran = (texts: Texts): BalasanOf<'tawaran'> => {
  const ringkas = tawaranRingkas(texts);
  return {
    ...ringkas,
    pernyataan: {
      versi: 1,
      tanggal: '2026-11-21',
      tmt: '2027-01-04',
      putaranId: ID,
      pegawaiId: 'P0003',
      jenis: 'penempatan',
      label: 'kebutuhan-dinas',
      dari: ringkas.dari,
      ke: ringkas.ke,
      butir: [
        butir(
          'km',
          'perubahan',
          'lebih-buruk',
          'Jarak garis lurus dari rumah menjadi 4,1 km, bertambah 2,3 km.',
          texts.tail,
        ),
        butir('beban', 'perubahan', 'lebih-baik', 'Beban per orang 1,42 menjadi 1,13.', texts.tail),
        butir('tpp', 'perubahan', 'belum-diisi', 'TPP: belum diisi.', texts.tail),
        butir('unit', 'mengapa-unit', 'keterangan', 'Unit ini memerlukan 14,2 orang dan mempunyai 10.', texts.tail),
        butir('saya', 'mengapa-saya', 'keterangan', 'Dari 12 orang yang memenuhi syarat, 3 terlindung.', texts.tail),
        butir('coba', 'dicoba', 'keterangan', 'Pertukaran sukarela dicoba lebih dulu.', texts.tail),
        butir('hak', 'hak', 'keterangan', 'Keberatan diterima sampai 14 hari kerja.', texts.tail),
      ],
      sidik: hash('e'),
    },
    boleh: ['bersedia', 'bersyarat', 'kendala'],
    alasan: null,
    kodeTukar: 'K-0412',
    usulId: null,
  };
};

export const poin: BalasanOf<'poinSaya'> = {
  saldo: 6.5,
  dariPaket: 2,
  kebalSampai: '2028-01-04',
  entri: [{ tanggal: '2027-02-04', bulanKe: 1, poin: 1.5, putaranNama: 'Putaran 2026-2' }],
  aturan: { perBulan: 1, perKm: 0.1, bulanPalingBanyak: 24, bulanKebal: 24 },
};

const lindunganRow = (texts: Texts): BalasanOf<'lindunganSaya'>['lindungan'][number] => ({
  id: ID,
  versi: 1,
  jenis: 'pengasuhan',
  bukti: `Surat keterangan dokter${texts.tail}`,
  sampai: '2027-12-31',
  keadaan: 'diajukan',
  dibuat: jejak.pada,
  berlakuSampai: null,
  putusan: null,
});
export const lindungan = (texts: Texts): BalasanOf<'lindunganSaya'> => ({ lindungan: [lindunganRow(texts)] });

const keberatanRow = (texts: Texts): BalasanOf<'keberatanSaya'>['keberatan'][number] => ({
  id: ID,
  versi: 1,
  tawaranId: ID,
  jenis: 'prosedur',
  alasan: `Tidak pernah ditanya${texts.tail}`,
  bukti: '',
  keadaan: 'diajukan',
  jalur: 'tim-kasus',
  masuk: '2026-11-21',
  batas: '2026-12-22',
  putusan: { alasan: 'Dicatat.', pada: jejak.pada },
});
export const keberatan = (texts: Texts): BalasanOf<'keberatanSaya'> => ({ keberatan: [keberatanRow(texts)] });

export const kasus = (texts: Texts): BalasanOf<'kasusDaftar'> => ({
  lindungan: [{ ...lindunganRow(texts), pegawai: orang(2, texts) }],
  keberatan: [
    {
      ...keberatanRow(texts),
      putusan: null,
      pegawai: orang(3, texts),
      dari: tempat(1, texts),
      ke: tempat(4, texts),
      hariKerjaSisa: 12,
    },
  ],
  jawaban: [
    {
      tawaranId: ID,
      pegawai: orang(4, texts),
      keadaan: 'kendala',
      kode: 'pengasuhan',
      isi: `Merawat orang tua${texts.tail}`,
      pada: jejak.pada,
      ke: tempat(0, texts),
    },
  ],
});

export const dampak: BalasanOf<'kasusDampak'> = {
  dampak: {
    keluar: 1,
    masuk: 1,
    sebelum: { pindahan: 9, simpangan: 0.0911 },
    sesudah: { pindahan: 9, simpangan: 0.0954 },
  },
};

export const tukar = (texts: Texts, rows: number): BalasanOf<'tukarSaya'> => ({
  versi: 1,
  aktif: rows > 0,
  isi: Array.from({ length: rows }, (_, i) => tempat(i, texts)),
  temuan: Array.from({ length: Math.min(rows, 1) }, () => ({
    id: ID,
    versi: 1,
    jenis: 'tukar' as const,
    keadaan: 'menunggu' as const,
    anggota: [
      { saya: true, dari: tempat(8, texts), ke: tempat(0, texts), jawaban: 'menunggu' as const },
      { saya: false, dari: tempat(0, texts), ke: tempat(8, texts), jawaban: 'setuju' as const },
    ],
    usulId: null,
  })),
});
