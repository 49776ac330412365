import type { Sesi } from '@seimbang/contract';
import type { Context } from '../../shared/context.ts';
import type { Session } from './session.ts';

/** Who am I, and what is offered here: demo accounts or the key from the terminal. */
export async function viewSession(ctx: Context, session: Session | null, bahasa: 'id' | 'en'): Promise<Sesi> {
  const paket = await ctx.db.selectFrom('paket').select('demo').executeTakeFirst();
  return {
    peran: session?.peran ?? null,
    nama: session?.nama ?? null,
    pegawaiId: session?.pegawaiId ?? null,
    unorId: session?.unorId ?? null,
    opdId: session?.opdId ?? null,
    demo: paket?.demo ?? false,
    adaData: paket !== undefined,
    bahasa,
  };
}
