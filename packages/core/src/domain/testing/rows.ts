import { day } from '../../kernel/index.ts';
import { kebijakanBawaan } from '../kebijakan.ts';
import type { Formasi, Jabatan, Kebijakan, Paket, Pegawai, Tugas, Unor } from '../paket.ts';

/** Rows with every column filled in, to be changed where a test cares. All people are fictional. */

export const unorRow = (unorId: string, rest: Partial<Unor> = {}): Unor => ({
  unorId,
  nama: `Unor ${unorId}`,
  indukId: null,
  jenis: 'kelurahan',
  opdId: null,
  kodeWilayah: null,
  lat: null,
  lon: null,
  ekstra: {},
  ...rest,
});

export const jabatanRow = (jabatanId: string, rest: Partial<Jabatan> = {}): Jabatan => ({
  jabatanId,
  nama: jabatanId,
  jenis: 'pelaksana',
  jenjang: null,
  rumpun: null,
  kelas: null,
  eselon: null,
  golonganMin: null,
  pendidikanMin: null,
  jurusan: [],
  kompetensi: {},
  ekstra: {},
  ...rest,
});

export const formasiRow = (unorId: string, jabatanId: string, rest: Partial<Formasi> = {}): Formasi => ({
  unorId,
  jabatanId,
  kebutuhan: 1,
  minimum: 0,
  kritis: false,
  ekstra: {},
  ...rest,
});

export const tugasRow = (unorId: string, jabatanId: string, rest: Partial<Tugas> = {}): Tugas => ({
  unorId,
  jabatanId,
  uraian: 'melayani warga',
  satuan: 'berkas',
  volume: 100,
  periode: 'tahun',
  normaMenit: 60,
  wkeMenit: null,
  layananId: null,
  ekstra: {},
  ...rest,
});

export const pegawaiRow = (pegawaiId: string, at: [string, string], rest: Partial<Pegawai> = {}): Pegawai => ({
  pegawaiId,
  nip: null,
  nama: `Pegawai ${pegawaiId}`,
  status: 'PNS',
  kedudukanHukum: '01',
  golongan: 'III/c',
  pendidikan: 'S1',
  jurusan: null,
  unorId: at[0],
  jabatanId: at[1],
  tmtJabatan: day('2020-01-06'),
  tanggalLahir: day('1985-05-05'),
  tmtCpns: day('2010-01-01'),
  kinerja1: 'Baik',
  kinerja2: 'Baik',
  prosesDisiplin: false,
  tugasBelajar: false,
  ikatanDinasSampai: null,
  kontrakSampai: null,
  jamPerMinggu: 37.5,
  domisiliLat: null,
  domisiliLon: null,
  kompetensi: {},
  riwayatBulanPengawas: 60,
  riwayatBulanPelaksana: 60,
  kepamongprajaan: true,
  lindungSampai: null,
  poinRotasi: null,
  ekstra: {},
  ...rest,
});

export type PaketDraft = Partial<Omit<Paket, 'kebijakan'>> & { readonly kebijakan?: Partial<Kebijakan> };

export const paketOf = ({ kebijakan, ...rest }: PaketDraft): Paket => ({
  unor: [],
  jabatan: [],
  formasi: [],
  tugas: [],
  pegawai: [],
  kerabat: [],
  volume: [],
  peristiwa: [],
  minat: [],
  kunci: [],
  kebijakan: { ...kebijakanBawaan, ...kebijakan },
  ...rest,
});
