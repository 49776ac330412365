import type { Pengguna } from '@seimbang/contract';
import { ok, type Result, type Teks } from '@seimbang/core/kernel';
import { type OfflineProblem, withAccounts } from '../../../app/index.ts';
import { listPengguna } from '../../../features/access/index.ts';
import { databaseOf } from '../database.ts';
import { table } from '../table.ts';
import type { Call } from '../verb.ts';

/** `user list`: every account with its roles and whether it opens. */
export async function listUsers(call: Call): Promise<Result<undefined, OfflineProblem>> {
  const all = await withAccounts<Pengguna[]>(databaseOf(call), async ({ db }) => {
    const found: Pengguna[] = [];
    for (let halaman = 1; ; halaman++) {
      const page = await listPengguna(db, { cari: '', halaman });
      found.push(...page.pengguna);
      if (found.length >= page.total || page.pengguna.length === 0) return ok(found);
    }
  });
  if (!all.ok) return all;
  if (call.flag('json')) call.out.json({ akun: all.value });
  else call.out.data(listText(all.value, call));
  return ok(undefined);
}

const HEADS = {
  id: ['Nama masuk', 'Nama', 'Peran', 'Keadaan'],
  en: ['Sign-in name', 'Name', 'Roles', 'State'],
} as const;

function listText(all: readonly Pengguna[], { out, bahasa }: Call): string {
  const rows = all.map((a) => [a.namaMasuk, a.nama, a.peran.map(roleText).join(', '), stateOf(a)[bahasa]]);
  const columns = HEADS[bahasa].map((title) => ({ title }));
  return table(columns, rows, out.paint);
}

const roleText = ({ peran, unorId, sifat, ketua }: Pengguna['peran'][number]): string =>
  [peran, unorId && `@${unorId}`, sifat !== 'definitif' && ` (${sifat})`, ketua && ' (ketua)'].filter(Boolean).join('');

function stateOf({ aktif, demo, gantiSandi }: Pengguna): Teks {
  if (!aktif) return { id: 'tidak aktif', en: 'not active' };
  if (demo) return { id: 'demo', en: 'demo' };
  return gantiSandi ? { id: 'belum ganti kata sandi', en: 'password not changed yet' } : { id: 'aktif', en: 'active' };
}
