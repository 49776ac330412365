import { createHash, timingSafeEqual } from 'node:crypto';
import type { Peran } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { record } from '../../shared/audit.ts';
import type { Context } from '../../shared/context.ts';
import { command } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { openSession } from './session.ts';

/** Signs in as a demo role; refused as soon as the data are not the demo. */
export const signInDemo = (ctx: Context, peran: Peran): Promise<Outcome<{ token: string }>> =>
  command(ctx.db, async (tx) => {
    const akun = await tx
      .selectFrom('akun_demo')
      .innerJoin('paket', (j) => j.on('paket.demo', '=', true))
      .select(['peran', 'nama', 'pegawai_id', 'unor_id', 'opd_id'])
      .where('peran', '=', peran)
      .executeTakeFirst();
    if (!akun) return problem('bukan-demo');
    const token = await openSession(tx, { ...akun, asal: 'demo' });
    await record(tx, { nama: akun.nama, peran }, { tindakan: 'masuk', objek: 'sesi', objekId: null });
    return ok({ token });
  });

/** Whoever can read the terminal of the server is its analyst. */
export const signInWithKey = (ctx: Context, kunci: string): Promise<Outcome<{ token: string }>> =>
  command(ctx.db, async (tx) => {
    if (!sameText(kunci.trim(), ctx.loginKey)) return problem('kunci-salah');
    const who = { peran: 'analis' as const, nama: 'Analis (kunci terminal)' };
    const token = await openSession(tx, { ...who, pegawai_id: null, unor_id: null, opd_id: null, asal: 'kunci' });
    await record(tx, who, { tindakan: 'masuk', objek: 'sesi', objekId: null });
    return ok({ token });
  });

/** Compares hashes, so that the time taken says nothing about where the texts differ. */
function sameText(a: string, b: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
