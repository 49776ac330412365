import type { Sesi } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { sql } from 'kysely';
import type { Context } from '../../shared/context.ts';
import { roleIsCurrent } from './role.ts';
import { type Session, somebodyHasAccount } from './session.ts';

type Place = Pick<Sesi, 'unorId' | 'opdId'>;

/** Unit and agency a session stands for: the unit of its role, or the own unit of an ASN. */
export async function placeOf(ctx: Context, session: Session | null): Promise<Place> {
  const own = session?.peran === 'asn' ? session.pegawaiId : null;
  const index = session && (session.unorId ?? own) !== null ? (await ctx.paket())?.index : undefined;
  const unorId = session?.unorId ?? (own !== null && own !== undefined ? index?.pegawaiById.get(own)?.unorId : null);
  return { unorId: unorId ?? null, opdId: (unorId && index?.opdOf.get(unorId)) ?? null };
}

/** Who am I, what else may I be, and how does one sign in here. */
export async function viewSession(ctx: Context, session: Session | null, bahasa: 'id' | 'en'): Promise<Sesi> {
  const { demo, terpakai } = await ctx.db
    .selectNoFrom([sql<boolean | null>`(select demo from paket)`.as('demo'), somebodyHasAccount.as('terpakai')])
    .executeTakeFirstOrThrow();
  const index = session ? (await ctx.paket())?.index : undefined;
  const place = await placeOf(ctx, session);
  return {
    peran: session?.peran ?? null,
    sifat: session?.sifat ?? 'definitif',
    ketua: session?.ketua ?? false,
    nama: session?.nama ?? null,
    akunId: session?.akunId ?? null,
    pegawaiId: session?.pegawaiId ?? null,
    ...place,
    unorNama: nameOf(index, place.unorId),
    demo: demo ?? false,
    adaData: demo !== null,
    kunciTerbuka: !terpakai && !demo,
    gantiSandi: session?.gantiSandi ?? false,
    peranId: session?.peranId ?? null,
    daftarPeran: session?.akunId ? await rolesOf(ctx, session.akunId, index) : [],
    bahasa,
  };
}

const nameOf = (index: PaketIndex | undefined, unorId: string | null): string | null =>
  unorId === null ? null : (index?.unorById.get(unorId)?.nama ?? null);

async function rolesOf(ctx: Context, akunId: string, index: PaketIndex | undefined): Promise<Sesi['daftarPeran']> {
  const rows = await ctx.db
    .selectFrom('akun_peran')
    .select(['id', 'peran', 'sifat', 'ketua', 'unor_id'])
    .where('akun_id', '=', akunId)
    .where(roleIsCurrent)
    .orderBy('id')
    .execute();
  return rows.map((r) => ({
    peranId: r.id,
    peran: r.peran as Sesi['daftarPeran'][number]['peran'],
    sifat: r.sifat as Sesi['sifat'],
    ketua: r.ketua,
    unorId: r.unor_id,
    unorNama: nameOf(index, r.unor_id),
  }));
}
