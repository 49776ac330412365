import { createHash, timingSafeEqual } from 'node:crypto';
import type { Peran, Sifat } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Context } from '../../shared/context.ts';
import { command } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { hashPassword, isCrowded, isDated, passwordFits } from './password.ts';
import { roleIsCurrent } from './role.ts';
import { dataAreDemo, type NewSession, openSession, somebodyHasAccount } from './session.ts';

/** Where a sign-in comes from: the address counts failures, the device is shown to the owner of the account. */
export interface Origin {
  readonly alamat: string;
  readonly perangkat: string | null;
}

type Entered = Promise<Outcome<{ token: string }>>;

/** A fictional account: the first of a role, or a certain one in its first role or in the one named. */
export type DemoChoice = { readonly akunId: string; readonly peran?: Peran | undefined } | { readonly peran: Peran };

/** Signs in as a demo account; refused as soon as the data are not the demo. */
export const signInDemo = (ctx: Context, choice: DemoChoice, { perangkat }: Origin): Entered =>
  command(ctx.db, async (tx) => {
    const { ada } = await tx.selectNoFrom(dataAreDemo.as('ada')).executeTakeFirstOrThrow();
    if (!ada) return problem('bukan-demo');
    const role = await roles(tx)
      .where('akun.demo', '=', true)
      .$if('akunId' in choice, (q) => q.where('akun.id', '=', (choice as { akunId: string }).akunId))
      .$if(choice.peran !== undefined, (q) => q.where('akun_peran.peran', '=', choice.peran as string))
      .executeTakeFirst();
    return role ? enter(tx, role, 'demo', perangkat) : problem('tidak-ditemukan', { apa: 'akun' });
  });

/**
 * Signs in by name and password, in the first role that holds today. An unknown name, an inactive account and a wrong password cost the
 * same time and get the same answer. Whoever must wait is told how long.
 */
export async function signIn(
  ctx: Context,
  given: { readonly namaMasuk: string; readonly kataSandi: string },
  origin: Origin,
): Entered {
  const namaMasuk = given.namaMasuk.trim().toLowerCase();
  const wait = isCrowded() ? CROWDED_SECONDS : ctx.penjaga.attempt(namaMasuk, origin.alamat);
  if (wait > 0) return problem('tunggu-masuk', { detik: wait });
  const akun = await ctx.db
    .selectFrom('akun')
    .select(['id', 'kata_sandi', 'aktif'])
    .where('nama_masuk', '=', namaMasuk)
    .executeTakeFirst();
  const fits = await passwordFits(given.kataSandi, akun?.kata_sandi ?? null);
  if (!fits || !akun?.aktif || akun.kata_sandi === null) return problem('masuk-salah');
  ctx.penjaga.succeeded(namaMasuk, origin.alamat);
  const renewed = isDated(akun.kata_sandi) ? await hashPassword(given.kataSandi) : null;
  return command(ctx.db, async (tx) => {
    const role = await roles(tx)
      .where('akun.id', '=', akun.id)
      .where('akun.kata_sandi', '=', akun.kata_sandi)
      .executeTakeFirst();
    if (!role) return problem('tanpa-peran');
    if (renewed) await tx.updateTable('akun').set({ kata_sandi: renewed }).where('id', '=', akun.id).execute();
    return enter(tx, role, 'sandi', origin.perangkat);
  });
}

/** What is said when a thousand people are signing in at once. */
const CROWDED_SECONDS = 30;

/** Another role of the same account, in a session of its own. */
export const changeRole = (
  ctx: Context,
  from: { readonly akunId: string | null; readonly asal: NewSession['asal'] },
  peranId: number,
  { perangkat }: Origin,
): Entered =>
  command(ctx.db, async (tx) => {
    const role = await roles(tx)
      .where('akun.id', '=', from.akunId)
      .where('akun_peran.id', '=', peranId)
      .executeTakeFirst();
    return role ? enter(tx, role, from.asal, perangkat) : problem('tidak-ditemukan', { apa: 'peran' });
  });

/** Whoever can read the terminal of the server is its analyst, until somebody has an account. */
export const signInWithKey = (ctx: Context, kunci: string, { alamat, perangkat }: Origin): Entered =>
  command(ctx.db, async (tx) => {
    const wait = ctx.penjaga.attempt(KEY_AS_ACCOUNT, alamat);
    if (wait > 0) return problem('tunggu-masuk', { detik: wait });
    const { tutup } = await tx
      .selectNoFrom(sql<boolean>`${somebodyHasAccount} or ${dataAreDemo}`.as('tutup'))
      .executeTakeFirstOrThrow();
    if (tutup) return problem('kunci-tertutup');
    if (!sameText(kunci.trim(), ctx.loginKey)) return problem('kunci-salah');
    ctx.penjaga.succeeded(KEY_AS_ACCOUNT, alamat);
    const token = await openSession(tx, { akun_id: null, peran_id: null, asal: 'kunci', perangkat });
    const who = { peran: 'analis' as const, nama: 'Analis (kunci terminal)' };
    await record(tx, who, { tindakan: 'masuk', objek: 'sesi', objekId: null, rincian: { cara: 'kunci' } });
    return ok({ token });
  });

const KEY_AS_ACCOUNT = ' kunci';

/** Roles that hold today of accounts that are active, in the order in which accounts and roles were made. */
const roles = (tx: Tx) =>
  tx
    .selectFrom('akun')
    .innerJoin('akun_peran', 'akun_peran.akun_id', 'akun.id')
    .select(['akun.id', 'akun.nama', 'akun_peran.id as peran_id', 'akun_peran.peran', 'akun_peran.sifat'])
    .where('akun.aktif', '=', true)
    .where(roleIsCurrent)
    .orderBy('akun.urutan')
    .orderBy('akun_peran.id')
    .limit(1);

interface Role {
  readonly id: string;
  readonly nama: string;
  readonly peran_id: number;
  readonly peran: string;
  readonly sifat: string;
}

async function enter(tx: Tx, role: Role, asal: NewSession['asal'], perangkat: string | null): Entered {
  const token = await openSession(tx, { akun_id: role.id, peran_id: role.peran_id, asal, perangkat });
  const who = { nama: role.nama, akunId: role.id, peran: role.peran as Peran, sifat: role.sifat as Sifat };
  await record(tx, who, { tindakan: 'masuk', objek: 'akun', objekId: role.id, rincian: { cara: asal } });
  return ok({ token });
}

/** Compares hashes, so that the time taken says nothing about where the texts differ. */
function sameText(a: string, b: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
