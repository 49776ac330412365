import { z } from 'zod';
import { siapaPun } from '../kernel/permission.ts';
import { json, kosong, type Rute } from '../kernel/route.ts';
import { akunDemo, masukDemo, masukKunci, sesi, ubahBahasa } from './schema.ts';

/** Session and sign-in. */
export const ruteAccess = {
  sesiLihat: { ringkasan: { id: 'Siapa saya', en: 'Who am I' }, izin: siapaPun, balasan: json(sesi) },
  sesiAkunDemo: {
    ringkasan: { id: 'Akun demo', en: 'Demo accounts' },
    izin: siapaPun,
    balasan: json(z.object({ akun: z.array(akunDemo) })),
  },
  sesiMasukDemo: {
    ringkasan: { id: 'Masuk sebagai peran demo', en: 'Sign in as a demo role' },
    izin: siapaPun,
    body: masukDemo,
    balasan: json(sesi),
  },
  sesiMasukKunci: {
    ringkasan: { id: 'Masuk dengan kunci dari terminal', en: 'Sign in with the key from the terminal' },
    izin: siapaPun,
    body: masukKunci,
    balasan: json(sesi),
  },
  sesiBahasa: {
    ringkasan: { id: 'Ganti bahasa', en: 'Change the language' },
    izin: siapaPun,
    body: ubahBahasa,
    balasan: json(sesi),
  },
  sesiKeluar: { ringkasan: { id: 'Keluar', en: 'Sign out' }, izin: siapaPun, balasan: kosong },
} as const satisfies Record<string, Rute>;
