import { type Jabatan, kebijakanBawaan, type Paket, type Pegawai, type Unor } from '@seimbang/core/domain';
import { day } from '@seimbang/core/kernel';

const unor = (unorId: string, nama: string, indukId: string | null, jenis: string): Unor => ({
  unorId,
  nama,
  indukId,
  jenis,
  opdId: null,
  kodeWilayah: null,
  lat: -7.07,
  lon: 110.41,
  ekstra: {},
});

const jabatan = (jabatanId: string, nama: string, jenis: Jabatan['jenis'], kelas: number): Jabatan => ({
  jabatanId,
  nama,
  jenis,
  jenjang: null,
  rumpun: 'pemerintahan',
  kelas,
  eselon: jenis === 'struktural' ? 'IV.a' : null,
  golonganMin: null,
  pendidikanMin: null,
  jurusan: [],
  kompetensi: {},
  ekstra: {},
});

/** A fictional person, active and full-time. */
export const pegawai = (pegawaiId: string, nama: string, unorId: string, jabatanId: string): Pegawai => ({
  pegawaiId,
  nip: null,
  nama,
  status: 'PNS',
  kedudukanHukum: '01',
  golongan: 'III/b',
  pendidikan: 'S1',
  jurusan: null,
  unorId,
  jabatanId,
  tmtJabatan: day('2020-01-01'),
  tanggalLahir: day('1985-05-17'),
  tmtCpns: day('2010-01-01'),
  kinerja1: 'Baik',
  kinerja2: 'Baik',
  prosesDisiplin: false,
  tugasBelajar: false,
  ikatanDinasSampai: null,
  kontrakSampai: null,
  jamPerMinggu: 37.5,
  domisiliLat: -7.06,
  domisiliLon: 110.4,
  kompetensi: {},
  riwayatBulanPengawas: null,
  riwayatBulanPelaksana: null,
  kepamongprajaan: false,
  lindungSampai: null,
  poinRotasi: null,
  ekstra: {},
});

const tugas = (unorId: string, volume: number): Paket['tugas'][number] => ({
  unorId,
  jabatanId: 'adm',
  uraian: 'Melayani permohonan surat keterangan',
  satuan: 'surat',
  volume,
  periode: 'tahun',
  normaMenit: 30,
  wkeMenit: null,
  layananId: null,
  ekstra: {},
});

/** A kecamatan with two kelurahan, one drowning and one idling; a lurah post is empty. Every name is invented. */
export const paketKecil: Paket = {
  unor: [
    unor('kec', 'Kecamatan Contoh', null, 'kecamatan'),
    unor('kel-a', 'Kelurahan Anggrek', 'kec', 'kelurahan'),
    unor('kel-b', 'Kelurahan Bakung', 'kec', 'kelurahan'),
  ],
  jabatan: [
    { ...jabatan('camat', 'Camat', 'struktural', 12), eselon: 'III.a' },
    jabatan('lurah', 'Lurah', 'struktural', 9),
    jabatan('adm', 'Pengadministrasi', 'pelaksana', 5),
  ],
  formasi: [
    { unorId: 'kec', jabatanId: 'camat', kebutuhan: null, minimum: 0, kritis: false, ekstra: {} },
    { unorId: 'kel-a', jabatanId: 'lurah', kebutuhan: null, minimum: 0, kritis: false, ekstra: {} },
    { unorId: 'kel-b', jabatanId: 'lurah', kebutuhan: null, minimum: 0, kritis: false, ekstra: {} },
    {
      unorId: 'kel-a',
      jabatanId: 'adm',
      kebutuhan: null,
      minimum: 1,
      kritis: false,
      ekstra: { 'Kolom Lama': 'a', B: 'b' },
    },
    { unorId: 'kel-b', jabatanId: 'adm', kebutuhan: null, minimum: 1, kritis: false, ekstra: {} },
  ],
  tugas: [tugas('kel-a', 10_000), tugas('kel-b', 2500)],
  pegawai: [
    pegawai('p1', 'Sekar Wulandari', 'kec', 'camat'),
    pegawai('p2', 'Bagas Nugraha', 'kel-a', 'lurah'),
    pegawai('p3', 'Laras Kinanti', 'kel-a', 'adm'),
    pegawai('p4', 'Dimas Prakoso', 'kel-b', 'adm'),
    pegawai('p5', 'Ratih Anindya', 'kel-b', 'adm'),
    pegawai('p6', 'Yoga Pratama', 'kel-b', 'adm'),
  ],
  kerabat: [],
  volume: [],
  peristiwa: [],
  minat: [{ pegawaiId: 'p4', urutan: 1, unorId: 'kel-a', jabatanId: 'adm', ekstra: {} }],
  kunci: [],
  kebijakan: kebijakanBawaan,
};

/** The same with a second agency beside the kecamatan, led by its own head. */
export const paketDuaInstansi: Paket = {
  ...paketKecil,
  unor: [...paketKecil.unor, unor('dinas', 'Dinas Contoh', null, 'opd')],
  jabatan: [...paketKecil.jabatan, { ...jabatan('kadin', 'Kepala Dinas', 'struktural', 14), eselon: 'II.b' }],
  formasi: [
    ...paketKecil.formasi,
    { unorId: 'dinas', jabatanId: 'kadin', kebutuhan: null, minimum: 0, kritis: false, ekstra: {} },
    { unorId: 'dinas', jabatanId: 'adm', kebutuhan: null, minimum: 1, kritis: false, ekstra: {} },
  ],
  pegawai: [
    ...paketKecil.pegawai,
    pegawai('p7', 'Gendis Maharani', 'dinas', 'kadin'),
    pegawai('p8', 'Panji Kertarajasa', 'dinas', 'adm'),
  ],
};
