import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { type Said, seimbang } from './testing/call.ts';

let base: TestDatabase;
const before = process.env['DATABASE_URL'];
beforeAll(async () => {
  base = await testDatabase();
  process.env['DATABASE_URL'] = base.url;
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await base.close();
});

const user = (words: string, stdin = ''): Promise<Said> => seimbang(['user', ...words.split(' ')], { stdin });

test('the first account must be an administrator', async () => {
  const { code, stdout, stderr } = await user('add nadia --nama Nadia --peran analis');
  expect([code, stdout]).toEqual([4, '']);
  expect(stderr).toContain('administrator');
});

test('a generated password is the only thing on stdout, and is kept as a hash', async () => {
  const { code, stdout, stderr } = await user('add yusuf --nama Yusuf --peran admin');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}\n$/);
  expect(stderr).toContain('hanya tampil sekali');
  const row = await base.db.selectFrom('akun').select(['kata_sandi', 'ganti_sandi']).executeTakeFirstOrThrow();
  expect(row.kata_sandi).toMatch(/^\$argon2id\$/);
  expect(row.ganti_sandi).toBe(true);
});

test('a password from stdin is not printed; a weak one is refused', async () => {
  const good = await user('add sari --nama Sari --peran analis --stdin --json', 'pohon jati di halaman\n');
  expect(JSON.parse(good.stdout)).toMatchObject({ akun: { namaMasuk: 'sari' }, kataSandi: null });
  expect(good.stdout + good.stderr).not.toContain('pohon');
  expect((await user('add budi --nama Budi --peran analis --stdin', 'pendek')).code).toBe(4);
});

test('there is no option for a password', async () => {
  const { code, stderr } = await user('reset sari --password rahasia');
  expect([code, stderr]).toEqual([2, expect.stringContaining('--password')]);
});

test('a role is given, changed and taken away', async () => {
  await user('role sari --peran tpk --ketua');
  await user('role sari --peran tpk');
  const given = JSON.parse((await user('role sari --peran auditor --selesai 2099-12-31 --json')).stdout);
  expect(given.akun.peran).toMatchObject([
    { peran: 'analis' },
    { peran: 'tpk', ketua: false },
    { peran: 'auditor', selesai: '2099-12-31' },
  ]);
  const taken = JSON.parse((await user('role sari --peran tpk --remove --json')).stdout);
  expect(taken.akun.peran.map((r: { peran: string }) => r.peran)).toEqual(['analis', 'auditor']);
});

test('disabling, the list that shows it, and enabling', async () => {
  expect((await user('disable sari')).code).toBe(0);
  expect((await user('list')).stdout).toMatch(/sari +Sari +analis, auditor +tidak aktif/);
  expect((await user('disable sari --enable')).stderr).toContain('aktif');
  expect(JSON.parse((await user('list --json')).stdout).akun).toHaveLength(2);
});

test.each([
  ['a name that is not there', 'reset tidak.ada', 3],
  ['a name that is taken', 'add sari --nama Lain --peran analis', 7],
  ['the last administrator', 'disable yusuf', 7],
  ['a role that needs a unit', 'role sari --peran kepala-unit', 4],
  ['a role nobody knows', 'role sari --peran raja', 2],
  ['a date that is none', 'role sari --peran tpk --mulai 2026-02-30', 2],
  ['a name with a capital in it', 'add Sari.B --nama Sari --peran analis', 2],
  ['an action nobody knows', 'hapus sari', 2],
  ['an action without a name', 'reset', 2],
])('%s ends with its exit code', async (_, words, code) => {
  const said = await user(words);
  expect([said.code, said.stdout]).toEqual([code, '']);
  expect(said.stderr).not.toBe('');
});
