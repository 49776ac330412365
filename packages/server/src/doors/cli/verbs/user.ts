import { PERAN, type Pengguna, problems, SIFAT } from '@seimbang/contract';
import { err, ok, parseIsoDay, type Result, type Teks } from '@seimbang/core/kernel';
import { type AccountWork, type OfflineProblem, withAccounts } from '../../../app/index.ts';
import {
  type AskedRole,
  changePengguna,
  createPengguna,
  findPengguna,
  resetPengguna,
} from '../../../features/access/index.ts';
import { today } from '../../../shared/clock.ts';
import { databaseFailure, databaseOf, databaseOption } from '../database.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Call, Option, Verb } from '../verb.ts';
import { listUsers } from './user-list.ts';

const option = (value: string, id: string, en: string): Option => ({ type: 'string', value, help: { id, en } });
const flag = (id: string, en: string): Option => ({ type: 'boolean', help: { id, en } });

export const user: Verb = {
  name: 'user',
  usage: 'list | add NAME | role NAME | disable NAME | reset NAME  [--data DIR] [--json]',
  about: {
    id: 'Mengelola akun: daftar, tambah, beri atau cabut peran, nonaktifkan, beri kata sandi sementara. Kata sandi dibuat dan ditampilkan sekali, atau dibaca dari stdin dengan --stdin; pemiliknya wajib menggantinya saat pertama masuk. Selama server berjalan di direktori data yang sama, pakai halaman Pengguna.',
    en: 'Manages accounts: list, add, give or take roles, disable, give a temporary password. The password is generated and shown once, or read from stdin with --stdin; its owner must change it at the first sign-in. While a server runs on the same data directory, use the page Users.',
  },
  words: [1, 2],
  options: {
    nama: option('NAMA', 'nama orangnya (add)', 'name of the person (add)'),
    jabatan: option('JABATAN', 'jabatan yang ditampilkan (add)', 'post to be shown (add)'),
    pegawai: option('ID', 'pegawai_id atau NIP di data (add)', 'pegawai_id or NIP in the data (add)'),
    email: option('ALAMAT', 'alamat surel untuk pemberitahuan (add)', 'address for notices (add)'),
    peran: option('PERAN', `${PERAN.join(', ')} (add, role)`, `${PERAN.join(', ')} (add, role)`),
    unor: option('ID', 'unit yang dipimpin, untuk kepala-unit', 'unit that is led, for kepala-unit'),
    sifat: option(SIFAT.join('|'), 'bawaan: definitif', 'default: definitif'),
    ketua: flag('ketua Tim Penilai Kinerja', 'chair of the panel'),
    mulai: option('TANGGAL', 'hari pertama peran (bawaan: hari ini)', 'first day of the role (default: today)'),
    selesai: option('TANGGAL', 'hari terakhir peran', 'last day of the role'),
    remove: flag('cabut peran itu (role)', 'take the role away (role)'),
    enable: flag('aktifkan kembali (disable)', 'activate again (disable)'),
    stdin: flag('baca kata sandi dari stdin (add, reset)', 'read the password from stdin (add, reset)'),
    ...databaseOption,
  },
  examples: [
    [
      'seimbang user add yusuf --nama "Yusuf Maheswara" --peran admin',
      { id: 'akun pertama, kata sandi dibuatkan', en: 'the first account, with a generated password' },
    ],
    [
      'seimbang user role bagas --peran kepala-unit --unor 33.74.11.1001 --sifat plt',
      { id: 'Plt. lurah', en: 'acting head of a kelurahan' },
    ],
    ['seimbang user reset yusuf --stdin < sandi.txt', { id: 'kata sandi dari berkas', en: 'password from a file' }],
    ['seimbang user disable yusuf', { id: 'sesinya berakhir seketika', en: 'its sessions end at once' }],
  ],
  run: runUser,
};

/** What was done, and the password where one was generated. */
interface Done {
  readonly pengguna: Pengguna;
  readonly kataSandi: string | null;
}

type Planned = Promise<Result<AccountWork<Done>, Teks>>;

const actions: Readonly<Record<string, (call: Call, namaMasuk: string) => Planned>> = { add, role, disable, reset };

async function runUser(call: Call): Promise<ExitCode> {
  const [what = '', name] = call.words;
  const action = Object.hasOwn(actions, what) ? actions[what] : undefined;
  if (what === 'list' && name === undefined) {
    const listed = await listUsers(call);
    return listed.ok ? EXIT.ok : failure(call, listed.error);
  }
  if (!action || name === undefined) return usage(call, WORDS);
  const planned = await action(call, name);
  if (!planned.ok) return usage(call, planned.error);
  const done = await withAccounts(databaseOf(call), planned.value);
  return done.ok ? tell(call, done.value) : failure(call, done.error);
}

const WORDS: Teks = {
  id: 'tulis "user list", atau "user add|role|disable|reset NAMA".',
  en: 'write "user list", or "user add|role|disable|reset NAME".',
};

function usage(call: Call, message: Teks): ExitCode {
  call.out.error(message);
  return EXIT.usage;
}

/** Ends with the code that fits the kind of refusal. */
function failure(call: Call, problem: OfflineProblem): ExitCode {
  const exit = databaseFailure(call, problem);
  if ('exit' in problem) return exit;
  const { status } = problems[problem.code];
  return status === 404 ? EXIT.notFound : status === 409 ? EXIT.conflict : exit;
}

async function add(call: Call, namaMasuk: string): Planned {
  const asked = roleOf(call);
  if (!asked.ok) return asked;
  const nama = call.text('nama')?.trim();
  if (!nama) return err({ id: 'tulis nama orangnya dengan --nama.', en: 'write the name of the person with --nama.' });
  if (!/^[a-z0-9][a-z0-9._-]{2,59}$/.test(namaMasuk)) return err(BAD_NAME);
  const given = await passwordOf(call);
  const jabatan = call.text('jabatan')?.trim() ?? '';
  const surel = call.text('email')?.trim().toLowerCase() ?? null;
  if (surel !== null && !/^[^\s@]+@[^\s@]+$/.test(surel)) return err(BAD_ADDRESS);
  const pegawai = call.text('pegawai') ?? null;
  const account = { namaMasuk, nama, jabatan, pegawai, surel, peran: [asked.value] };
  return ok((ctx, caller) => createPengguna(ctx, caller, account, null, given));
}

const BAD_ADDRESS: Teks = {
  id: 'alamat surel ditulis seperti nama@kota.go.id.',
  en: 'an address is written like name@city.go.id.',
};

const BAD_NAME: Teks = {
  id: 'nama masuk memakai 3 sampai 60 huruf kecil, angka, titik, garis bawah, atau tanda hubung.',
  en: 'a sign-in name has 3 to 60 lower-case letters, digits, dots, underscores or hyphens.',
};

async function role(call: Call, namaMasuk: string): Planned {
  const asked = roleOf(call);
  if (!asked.ok) return asked;
  const { peran, unorId } = asked.value;
  return ok(async (ctx, caller) => {
    const found = await findPengguna(ctx.db, namaMasuk);
    if (!found.ok) return found;
    const { akunId, versi } = found.value;
    const others = found.value.peran.filter((r) => r.peran !== peran || r.unorId !== unorId);
    const roles = call.flag('remove') ? others : [...others, asked.value];
    return withoutPassword(await changePengguna(ctx, caller, akunId, { versi, peran: roles }));
  });
}

async function disable(call: Call, namaMasuk: string): Planned {
  return ok(async (ctx, caller) => {
    const found = await findPengguna(ctx.db, namaMasuk);
    if (!found.ok) return found;
    const { akunId, versi } = found.value;
    return withoutPassword(await changePengguna(ctx, caller, akunId, { versi, aktif: call.flag('enable') }));
  });
}

async function reset(call: Call, namaMasuk: string): Planned {
  const given = await passwordOf(call);
  return ok(async (ctx, caller) => {
    const found = await findPengguna(ctx.db, namaMasuk);
    if (!found.ok) return found;
    return resetPengguna(ctx, caller, found.value.akunId, found.value.versi, null, given);
  });
}

const withoutPassword = <E>(done: Result<Pengguna, E>): Result<Done, E> =>
  done.ok ? ok({ pengguna: done.value, kataSandi: null }) : done;

const passwordOf = async (call: Call): Promise<string | undefined> =>
  call.flag('stdin') ? (await call.stdin()).replace(/\r?\n$/, '') : undefined;

/** The role that the options describe. */
function roleOf(call: Call): Result<AskedRole, Teks> {
  const peran = PERAN.find((p) => p === call.text('peran'));
  const sifat = SIFAT.find((s) => s === (call.text('sifat') ?? 'definitif'));
  if (!peran) return err(oneOf('peran', PERAN));
  if (!sifat) return err(oneOf('sifat', SIFAT));
  const mulai = call.text('mulai') ?? today();
  const selesai = call.text('selesai') ?? null;
  const bad = [mulai, selesai].find((day) => day !== null && parseIsoDay(day) === null);
  if (bad)
    return err({
      id: `"${bad}" bukan tanggal; tulis seperti 2026-12-31.`,
      en: `"${bad}" is no date; write 2026-12-31.`,
    });
  return ok({ peran, unorId: call.text('unor') ?? null, sifat, ketua: call.flag('ketua'), mulai, selesai });
}

const oneOf = (name: string, choices: readonly string[]): Teks => ({
  id: `--${name} harus salah satu dari ${choices.join(', ')}.`,
  en: `--${name} must be one of ${choices.join(', ')}.`,
});

/** The password is the data of this verb; all else is for the reader. */
function tell({ out, flag: has }: Call, { pengguna, kataSandi }: Done): ExitCode {
  if (has('json')) {
    out.json({ akun: pengguna, kataSandi });
    return EXIT.ok;
  }
  const { namaMasuk, aktif } = pengguna;
  const state = aktif ? { id: 'aktif', en: 'active' } : { id: 'tidak aktif', en: 'not active' };
  out.note({ id: `Akun ${namaMasuk} tersimpan (${state.id}).`, en: `Account ${namaMasuk} is stored (${state.en}).` });
  if (kataSandi !== null) {
    out.note({
      id: 'Kata sandi sementara, hanya tampil sekali; harus diganti saat pertama masuk:',
      en: 'Temporary password, shown only once; it must be changed at the first sign-in:',
    });
    out.data(kataSandi);
  }
  return EXIT.ok;
}
