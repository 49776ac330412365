import { AGENCY, type Owner } from '../../shared/authorise.ts';
import type { Context } from '../../shared/context.ts';

/**
 * Whose a case is: of the units its lines leave or enter and of the people on its lines, also of those that
 * a repair took out; of its author too. Null where there is no such
 * case. What of it a reader sees is decided in lihat.ts.
 */
export async function pemilikUsul(ctx: Context, id: string): Promise<Owner | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return AGENCY;
  const usul = await ctx.db
    .selectFrom('usul')
    .select(['pengusul_unor', 'pengusul_pegawai'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!usul) return null;
  const lines = await ctx.db
    .selectFrom('usul_baris')
    .select(['pegawai_id', 'dari_unor', 'ke_unor'])
    .where('usul_id', '=', id)
    .execute();
  const present = (text: string | null): string[] => (text === null ? [] : [text]);
  return {
    unor: [...lines.flatMap((l) => [l.dari_unor, l.ke_unor]), ...present(usul.pengusul_unor)],
    pegawai: [...lines.map((l) => l.pegawai_id), ...present(usul.pengusul_pegawai)],
  };
}
