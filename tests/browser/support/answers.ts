import type { BalasanOf, Problem } from '@seimbang/contract';
import type { NamaRute } from '@seimbang/contract/light';
import * as base from './fixtures.ts';
import { ID, LONG, SHORT } from './fixture-places.ts';
import * as usulan from './fixtures-approval.ts';
import * as audit from './fixtures-audit.ts';
import * as accounts from './fixtures-akun.ts';
import * as files from './fixtures-import.ts';
import * as more from './fixtures-more.ts';

/** Replies of the mocked API, as the contract types them. */
export type Answers = { readonly [N in NamaRute]?: BalasanOf<N> };

const common: Answers = {
  sesiLihat: base.sesi,
  cari: { hasil: [] },
  rencanaVerifikasi: more.verifikasi,
  skenarioUbah: base.skenario(SHORT),
  skenarioHitung: { hitunganId: ID },
};

export const normal: Answers = {
  ...common,
  sesiAkunDemo: { akun: accounts.akunDemo(SHORT, 24) },
  akunSaya: accounts.akunSaya(SHORT, 2),
  penggunaDaftar: accounts.daftarPengguna(SHORT, 12),
  penggunaUnit: accounts.unitPengguna(SHORT, 11),
  pengguna: accounts.pengguna(SHORT),
  beranda: base.beranda(SHORT),
  beban: base.beban(SHORT, 11),
  bebanUnor: more.unit(SHORT, 6),
  pegawai: base.pegawai(SHORT),
  aturan: { aturan: more.aturan(SHORT) },
  kebijakan: more.kebijakan(SHORT, false),
  skenarioDaftar: { skenario: [base.skenario(SHORT)] },
  skenario: base.skenario(SHORT),
  skenarioKurva: base.kurva,
  hitungan: base.hitungan(SHORT),
  rencana: base.rencana(SHORT, 9),
  rencanaPenjelasan: more.penjelasan(SHORT),
  imporRiwayat: files.riwayat(SHORT),
  impor: files.draf(SHORT, false),
  usulDaftar: usulan.daftarUsul(SHORT),
  kotakMasuk: usulan.kotakMasuk(SHORT),
  usul: usulan.usul(SHORT, 6),
  usulPerbaikan: usulan.perbaikan(SHORT),
  pegawaiTujuan: usulan.tujuan(SHORT, 11),
  tataNaskah: usulan.tataNaskah(SHORT),
  hariLibur: usulan.hariLibur(SHORT, 8),
  auditDaftar: audit.daftar(SHORT, 24),
  auditRantai: audit.rantai,
  riwayatSkenario: audit.riwayat(SHORT, 3),
  riwayatRencana: audit.riwayat(SHORT, 3),
  cari: {
    hasil: [
      {
        jenis: 'pegawai',
        id: 'P0003',
        judul: 'Dwi Larasati, S.H.',
        keterangan: 'Pengelola Keuangan, Kelurahan Gedawang',
      },
    ],
  },
};

/** Many rows and the longest names. */
export const long: Answers = {
  ...common,
  sesiAkunDemo: { akun: accounts.akunDemo(LONG, 240) },
  akunSaya: accounts.akunSaya(LONG, 9),
  penggunaDaftar: accounts.daftarPengguna(LONG, 50, 15_000),
  penggunaUnit: accounts.unitPengguna(LONG, 11),
  pengguna: accounts.pengguna(LONG),
  beranda: base.beranda(LONG),
  beban: base.beban(LONG, 300),
  bebanUnor: more.unit(LONG, 40),
  pegawai: base.pegawai(LONG),
  aturan: { aturan: more.aturan(LONG) },
  kebijakan: more.kebijakan(LONG, false),
  skenarioDaftar: {
    skenario: [base.skenario(LONG), { ...base.skenario(LONG), id: ID.replace(/1$/, '3'), rencana: null }],
  },
  skenario: base.skenario(LONG),
  skenarioKurva: base.kurva,
  hitungan: base.hitungan(LONG),
  rencana: base.rencana(LONG, 9),
  rencanaPenjelasan: more.penjelasan(LONG),
  imporRiwayat: files.riwayat(LONG),
  impor: files.draf(LONG, false),
  usulDaftar: usulan.daftarUsul(LONG),
  kotakMasuk: usulan.kotakMasuk(LONG),
  usul: usulan.usul(LONG, 9),
  usulPerbaikan: usulan.perbaikan(LONG),
  pegawaiTujuan: usulan.tujuan(LONG, 11),
  tataNaskah: usulan.tataNaskah(LONG),
  hariLibur: usulan.hariLibur(LONG, 8),
  auditDaftar: audit.daftar(LONG, 150),
  auditRantai: audit.putus,
  riwayatSkenario: audit.riwayat(LONG, 30),
  riwayatRencana: audit.riwayat(LONG, 30),
};

/** Nothing there yet. */
export const empty: Answers = {
  ...common,
  sesiAkunDemo: { akun: [] },
  akunSaya: { ...accounts.akunSaya(SHORT, 1), punyaSandi: false },
  penggunaDaftar: accounts.daftarPengguna(SHORT, 0),
  penggunaUnit: accounts.unitPengguna(SHORT, 0),
  pengguna: accounts.pengguna(SHORT, 6),
  beranda: base.emptyBeranda,
  beban: base.emptyBeban,
  bebanUnor: { ...more.unit(SHORT, 0), strukturalKosong: 0 },
  pegawai: { ...base.pegawai(SHORT), kompetensi: {} },
  aturan: { aturan: [] },
  kebijakan: more.kebijakan(SHORT, true),
  skenarioDaftar: { skenario: [] },
  skenario: { ...base.skenario(SHORT), kunci: [], rencana: null },
  skenarioKurva: { ...base.kurva, points: base.kurva.points.slice(0, 1), knee: 0, openingBudget: 0 },
  hitungan: {
    ...base.hitungan(SHORT),
    keadaan: 'antre',
    terbaik: null,
    batas: null,
    celah: null,
    riwayat: [],
    fase: null,
  },
  rencana: { ...base.rencana(SHORT, 0), gerbong: [] },
  rencanaPenjelasan: more.penjelasan(SHORT),
  imporRiwayat: { impor: [] },
  impor: files.draf(SHORT, true),
  usulDaftar: { usul: [] },
  kotakMasuk: { hariIni: '2026-11-23', tugas: [] },
  usul: usulan.usulKosong,
  usulPerbaikan: { perbaikan: [], sebab: null },
  pegawaiTujuan: usulan.tujuan(SHORT, 0),
  tataNaskah: usulan.tataNaskah(SHORT),
  hariLibur: usulan.hariLibur(SHORT, 0),
  auditDaftar: { ...audit.daftar(SHORT, 0), objek: [] },
  auditRantai: audit.belumDiperiksa,
  riwayatSkenario: audit.riwayat(SHORT, 0),
  riwayatRencana: audit.riwayat(SHORT, 0),
};

export const problem: Problem = {
  type: 'https://seimbang.example/masalah/sakit',
  status: 500,
  code: 'kesalahan-server',
  title: 'Server mengalami kesalahan',
  detail: 'Tidak ada yang diubah. Coba lagi sebentar lagi.',
  pesan: {
    id: { title: 'Server mengalami kesalahan', detail: 'Tidak ada yang diubah. Coba lagi sebentar lagi.' },
    en: { title: 'The server failed', detail: 'Nothing was changed. Try again in a moment.' },
  },
  values: {},
  instance: '/api',
};
