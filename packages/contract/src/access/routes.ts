import { z } from 'zod';
import { adminSaja, pembuatAkun, siapaPun, yangMasuk } from '../kernel/permission.ts';
import { dibuat, json, kosong, type Rute } from '../kernel/route.ts';
import { uuid } from '../kernel/teks.ts';
import {
  akunDemo,
  akunSaya,
  cariPengguna,
  daftarPengguna,
  gantiPeran,
  masuk,
  masukDemo,
  masukKunci,
  pengguna,
  penggunaBaru,
  penggunaBerkata,
  resetSandi,
  sesi,
  ubahBahasa,
  ubahPengguna,
  ubahSandi,
  unitPengguna,
} from './schema.ts';

const akun = { params: z.object({ akunId: uuid }), pemilik: { akunId: 'instansi' } } as const;

/** Sessions, the own account, and the accounts of others. */
export const ruteAccess = {
  sesiLihat: { ringkasan: { id: 'Siapa saya', en: 'Who am I' }, izin: siapaPun, balasan: json(sesi) },
  sesiAkunDemo: {
    ringkasan: { id: 'Akun demo', en: 'Demo accounts' },
    izin: siapaPun,
    balasan: json(z.object({ akun: z.array(akunDemo) })),
  },
  sesiMasukDemo: {
    ringkasan: { id: 'Masuk sebagai akun demo', en: 'Sign in as a demo account' },
    izin: siapaPun,
    body: masukDemo,
    balasan: json(sesi),
  },
  sesiMasuk: {
    ringkasan: { id: 'Masuk dengan kata sandi', en: 'Sign in with a password' },
    izin: siapaPun,
    body: masuk,
    balasan: json(sesi),
  },
  sesiMasukKunci: {
    ringkasan: { id: 'Masuk dengan kunci dari terminal', en: 'Sign in with the key from the terminal' },
    izin: siapaPun,
    body: masukKunci,
    balasan: json(sesi),
  },
  sesiPeran: {
    ringkasan: { id: 'Ganti peran akun ini', en: 'Change to another role of this account' },
    izin: yangMasuk,
    body: gantiPeran,
    balasan: json(sesi),
  },
  sesiBahasa: {
    ringkasan: { id: 'Ganti bahasa', en: 'Change the language' },
    izin: siapaPun,
    body: ubahBahasa,
    balasan: json(sesi),
  },
  sesiKeluar: { ringkasan: { id: 'Keluar', en: 'Sign out' }, izin: siapaPun, balasan: kosong },

  akunSaya: {
    ringkasan: { id: 'Akun saya', en: 'My account' },
    izin: yangMasuk,
    selagiGantiSandi: true,
    balasan: json(akunSaya),
  },
  akunSayaSandi: {
    ringkasan: { id: 'Ganti kata sandi sendiri', en: 'Change the own password' },
    izin: yangMasuk,
    selagiGantiSandi: true,
    body: ubahSandi,
    balasan: json(sesi),
  },
  akunSayaKeluar: {
    ringkasan: { id: 'Keluar dari semua perangkat', en: 'Sign out everywhere' },
    izin: yangMasuk,
    selagiGantiSandi: true,
    balasan: kosong,
  },

  penggunaDaftar: {
    ringkasan: { id: 'Daftar pengguna', en: 'List of accounts' },
    izin: adminSaja,
    query: cariPengguna,
    balasan: json(daftarPengguna),
  },
  penggunaUnit: {
    ringkasan: { id: 'Unit untuk lingkup peran', en: 'Units a role can be held for' },
    izin: pembuatAkun,
    balasan: json(unitPengguna),
  },
  penggunaBuat: {
    ringkasan: { id: 'Buat akun', en: 'Create an account' },
    izin: pembuatAkun,
    body: penggunaBaru,
    sekali: true,
    balasan: dibuat(penggunaBerkata),
  },
  pengguna: { ringkasan: { id: 'Satu akun', en: 'One account' }, izin: adminSaja, ...akun, balasan: json(pengguna) },
  penggunaUbah: {
    ringkasan: { id: 'Ubah akun, peran, atau keaktifan', en: 'Change an account, its roles or whether it is active' },
    izin: adminSaja,
    ...akun,
    body: ubahPengguna,
    balasan: json(pengguna),
  },
  penggunaReset: {
    ringkasan: { id: 'Beri kata sandi sementara', en: 'Give a temporary password' },
    izin: adminSaja,
    ...akun,
    body: resetSandi,
    sekali: true,
    balasan: json(penggunaBerkata),
  },
} as const satisfies Record<string, Rute>;
