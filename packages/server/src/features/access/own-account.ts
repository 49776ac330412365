import type { AkunSaya, Peran, Sifat } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { record } from '../../shared/audit.ts';
import type { Context } from '../../shared/context.ts';
import { command } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { acceptable, hashPassword, passwordFits } from './password.ts';
import { closeAll, fingerprint, openSession, type Session } from './session.ts';
import type { Origin } from './sign-in.ts';

/** The account of this session and every place where it is signed in. */
export async function viewOwnAccount(
  ctx: Context,
  session: Session | null,
  token: string | undefined,
): Promise<Outcome<AkunSaya>> {
  const akun = await accountOf(ctx, session);
  if (!akun) return problem('tanpa-akun');
  const rows = await ctx.db
    .selectFrom('sesi')
    .innerJoin('akun_peran', 'akun_peran.id', 'sesi.peran_id')
    .select(['sesi.sidik_token', 'sesi.perangkat', 'sesi.dibuat', 'sesi.terakhir', 'akun_peran.peran'])
    .where('sesi.akun_id', '=', akun.id)
    // Everybody who tries the demo shares its accounts: each sees the own place only.
    .$if(akun.demo, (q) => q.where('sesi.sidik_token', '=', fingerprint(token ?? '')))
    .orderBy('sesi.terakhir', 'desc')
    .execute();
  return ok({
    namaMasuk: akun.nama_masuk,
    nama: akun.nama,
    jabatan: akun.jabatan,
    punyaSandi: akun.kata_sandi !== null,
    sesi: rows.map((r) => ({
      ini: r.sidik_token.equals(fingerprint(token ?? '')),
      peran: r.peran as Peran,
      perangkat: r.perangkat,
      dibuat: r.dibuat.toISOString(),
      terakhir: r.terakhir.toISOString(),
    })),
  });
}

const accountOf = async (ctx: Context, session: Session | null) =>
  session?.akunId
    ? ctx.db
        .selectFrom('akun')
        .select(['id', 'nama_masuk', 'nama', 'jabatan', 'kata_sandi', 'demo'])
        .where('id', '=', session.akunId)
        .executeTakeFirst()
    : undefined;

/** A new password ends every session of the account; this one goes on under a new token. */
export async function changeOwnPassword(
  ctx: Context,
  session: Session | null,
  { lama, baru }: { readonly lama: string; readonly baru: string },
  { alamat, perangkat }: Origin,
): Promise<Outcome<{ token: string }>> {
  const akun = await accountOf(ctx, session);
  if (!session || !akun) return problem('tanpa-akun');
  if (akun.demo) return problem('akun-demo-tetap');
  const wait = ctx.penjaga.attempt(akun.nama_masuk, alamat);
  if (wait > 0) return problem('tunggu-masuk', { detik: wait });
  if (!(await passwordFits(lama, akun.kata_sandi))) return problem('sandi-lama-salah');
  ctx.penjaga.succeeded(akun.nama_masuk, alamat);
  const good = acceptable(baru, akun.nama_masuk);
  if (!good.ok) return good;
  if (baru === lama) return problem('sandi-sama');
  const kata_sandi = await hashPassword(baru);
  return command(ctx.db, async (tx) => {
    await tx.updateTable('akun').set({ kata_sandi, ganti_sandi: false }).where('id', '=', akun.id).execute();
    await closeAll(tx, akun.id);
    const { asal, peranId: peran_id } = session;
    const token = await openSession(tx, { akun_id: akun.id, peran_id, asal, perangkat });
    await record(tx, actor(session), { tindakan: 'ganti-sandi', objek: 'akun', objekId: akun.id });
    return ok({ token });
  });
}

/** Signs out everywhere; on a shared demo account only here. */
export const signOutEverywhere = (ctx: Context, session: Session | null): Promise<Outcome<undefined>> =>
  command(ctx.db, async (tx) => {
    if (!session?.akunId || session.asal === 'demo') return ok(undefined);
    await closeAll(tx, session.akunId);
    await record(tx, actor(session), { tindakan: 'keluar-semua', objek: 'akun', objekId: session.akunId });
    return ok(undefined);
  });

const actor = (s: Session): { nama: string; akunId: string | null; peran: Peran; sifat: Sifat } => ({
  nama: s.nama,
  akunId: s.akunId,
  peran: s.peran,
  sifat: s.sifat,
});
