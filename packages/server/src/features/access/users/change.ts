import { randomUUID } from 'node:crypto';
import type { Pengguna, PenggunaBerkata } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Tx } from '../../../db/index.ts';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { Context } from '../../../shared/context.ts';
import { command, once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { findPerson } from '../../people/index.ts';
import { acceptable, generatePassword, hashPassword } from '../password.ts';
import { closeAll } from '../session.ts';
import { storeAccounts } from '../store-account.ts';
import { type AskedRole, checkRoles, hasAdmin, insertRoles, lockAccounts, replaceRoles } from './roles.ts';
import { viewPengguna } from './view.ts';

/** What the changes need of the server; the terminal has no more than this. */
export type AccountContext = Pick<Context, 'db' | 'paket'>;

export interface NewAccount {
  readonly namaMasuk: string;
  readonly nama: string;
  readonly jabatan: string;
  /** `pegawai_id` or NIP, exactly. */
  readonly pegawai: string | null;
  readonly surel: string | null;
  readonly peran: readonly AskedRole[];
}

/**
 * Creates an account with a password that must be changed at the first sign-in: the given one, or a generated one. It stands in the
 * first answer only; what is kept for a repeat of the request has no password in it.
 */
export async function createPengguna(
  ctx: AccountContext,
  caller: Caller,
  asked: NewAccount,
  key: RequestKey | null,
  given?: string,
): Promise<Outcome<PenggunaBerkata>> {
  const kataSandi = given ?? generatePassword();
  const good = acceptable(kataSandi, asked.namaMasuk);
  if (!good.ok) return good;
  const index = (await ctx.paket())?.index ?? null;
  const person = asked.pegawai === null ? null : index && findPerson(index, asked.pegawai);
  if (asked.pegawai !== null && !person)
    return problem('rujukan-tidak-ada', { nilai: maskLong(asked.pegawai), kolom: 'pegawai' });
  const roles = checkRoles(asked.peran, person?.pegawaiId ?? null, index);
  if (!roles.ok) return roles;
  const kata_sandi = await hashPassword(kataSandi);
  let shown: string | null = null;
  const done = await once<Pengguna>(ctx.db, key, async (tx) => {
    await lockAccounts(tx);
    if (caller.akunId === null && !(await hasAdmin(tx)) && !asked.peran.some((r) => r.peran === 'admin'))
      return problem('akun-pertama-admin');
    const id = randomUUID();
    const { namaMasuk: nama_masuk, nama, jabatan } = asked;
    if (await isTaken(tx, nama_masuk)) return problem('nama-masuk-terpakai', { nama: nama_masuk });
    const row = { id, nama_masuk, nama, jabatan, pegawai_id: person?.pegawaiId ?? null, kata_sandi };
    await storeAccounts(tx, [{ ...row, ganti_sandi: true, demo: false }], []);
    if (asked.surel !== null) await tx.updateTable('akun').set({ surel: asked.surel }).where('id', '=', id).execute();
    await insertRoles(tx, id, roles.value);
    const made = await viewPengguna(tx, id);
    if (!made.ok) return made;
    const act = { tindakan: 'buat-akun', objek: 'akun', objekId: id, sesudah: auditOf(made.value) };
    await record(tx, caller, act);
    shown = given === undefined ? kataSandi : null;
    return made;
  });
  return done.ok ? ok({ pengguna: done.value, kataSandi: shown }) : done;
}

const isTaken = async (tx: Tx, nama: string): Promise<boolean> =>
  (await tx.selectFrom('akun').select('id').where('nama_masuk', '=', nama).executeTakeFirst()) !== undefined;

/** A mistyped NIP is still most of somebody's NIP: a message carries its beginning only. */
const maskLong = (text: string): string => (text.length > 10 ? `${text.slice(0, 6)}…` : text);

export interface AccountChange {
  readonly versi: number;
  readonly nama?: string | undefined;
  readonly jabatan?: string | undefined;
  readonly surel?: string | null | undefined;
  readonly aktif?: boolean | undefined;
  readonly peran?: readonly AskedRole[] | undefined;
}

/** Changes name, roles or whether the account is active. Switching it off ends its sessions at once. */
export async function changePengguna(
  ctx: AccountContext,
  caller: Caller,
  akunId: string,
  change: AccountChange,
): Promise<Outcome<Pengguna>> {
  const index = (await ctx.paket())?.index ?? null;
  return changing(ctx, caller, akunId, change.versi, 'ubah-akun', async (tx, before) => {
    const roles = change.peran && checkRoles(change.peran, before.pegawaiId, index);
    if (roles && !roles.ok) return roles;
    const hadAdmin = await hasAdmin(tx);
    const { nama, jabatan, surel, aktif } = change;
    const set = {
      ...(nama && { nama }),
      ...(jabatan !== undefined && { jabatan }),
      ...(surel !== undefined && { surel }),
      ...(aktif !== undefined && { aktif }),
    };
    if (Object.keys(set).length > 0) await tx.updateTable('akun').set(set).where('id', '=', akunId).execute();
    if (roles) await replaceRoles(tx, akunId, roles.value);
    if (aktif === false) await closeAll(tx, akunId);
    return hadAdmin && !(await hasAdmin(tx)) ? problem('admin-terakhir') : ok(undefined);
  });
}

/** Gives a temporary password, shown once, and ends every session of the account. */
export async function resetPengguna(
  ctx: AccountContext,
  caller: Caller,
  akunId: string,
  versi: number,
  key: RequestKey | null,
  given?: string,
): Promise<Outcome<PenggunaBerkata>> {
  const kataSandi = given ?? generatePassword();
  const kata_sandi = await hashPassword(kataSandi);
  let shown: string | null = null;
  const reset = async (tx: Tx, before: Pengguna): Promise<Outcome<undefined>> => {
    const good = acceptable(kataSandi, before.namaMasuk);
    if (!good.ok) return good;
    await tx.updateTable('akun').set({ kata_sandi, ganti_sandi: true }).where('id', '=', akunId).execute();
    await closeAll(tx, akunId);
    shown = given === undefined ? kataSandi : null;
    return ok(undefined);
  };
  const done = await changing(ctx, caller, akunId, versi, 'reset-sandi', reset, key);
  return done.ok ? ok({ pengguna: done.value, kataSandi: shown }) : done;
}

/** The frame of every change: version in the `where`, demo accounts left alone, before and after on record. */
function changing(
  { db }: AccountContext,
  caller: Caller,
  akunId: string,
  versi: number,
  tindakan: string,
  work: (tx: Tx, before: Pengguna) => Promise<Outcome<undefined>>,
  key: RequestKey | null = null,
): Promise<Outcome<Pengguna>> {
  const all = async (tx: Tx): Promise<Outcome<Pengguna>> => {
    await lockAccounts(tx);
    const before = await viewPengguna(tx, akunId);
    if (!before.ok) return before;
    if (before.value.demo) return problem('akun-demo-tetap');
    const moved = await tx
      .updateTable('akun')
      .set({ versi: sql`versi + 1` })
      .where('id', '=', akunId)
      .where('versi', '=', versi)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return problem('versi-usang', { versi, sekarang: before.value.versi });
    const done = await work(tx, before.value);
    if (!done.ok) return done;
    const after = await viewPengguna(tx, akunId);
    if (!after.ok) return after;
    const [sebelum, sesudah] = [auditOf(before.value), auditOf(after.value)];
    await record(tx, caller, { tindakan, objek: 'akun', objekId: akunId, sebelum, sesudah });
    return after;
  };
  return key ? once(db, key, all) : command(db, all);
}

/** What the audit keeps of an account: never a password, not even its hash; of the address only that there is one. */
const auditOf = ({
  namaMasuk,
  nama,
  jabatan,
  aktif,
  gantiSandi,
  surel,
  peran,
}: Pengguna): Readonly<Record<string, unknown>> => ({
  namaMasuk,
  nama,
  jabatan,
  aktif,
  gantiSandi,
  surel: surel !== null,
  peran: peran.map(({ peran: p, unorId, sifat, ketua, mulai, selesai }) => ({
    peran: p,
    unorId,
    sifat,
    ketua,
    mulai,
    selesai,
  })),
});
