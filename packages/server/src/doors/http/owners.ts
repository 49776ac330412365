import type { Objek } from '@seimbang/contract';
import { pemilikUsul } from '../../features/approval/index.ts';
import { pemilikEvaluasi } from '../../features/evaluation/index.ts';
import { pemilikBantuan } from '../../features/surge/index.ts';
import { pemilikTawaran } from '../../features/willingness/index.ts';
import { AGENCY, type Owner, personOwner } from '../../shared/authorise.ts';
import type { Context } from '../../shared/context.ts';

/** Whose the object of an id is; null where there is none. Asked only for a caller who does not see everything. */
type OwnerOf = (ctx: Context, id: string) => Promise<Owner | null>;

/** How the owner of each kind of object is found. The compiler refuses a kind without an entry. */
export const owners: Readonly<Record<Objek, OwnerOf | 'umum'>> = {
  umum: 'umum',
  instansi: async () => AGENCY,
  usul: pemilikUsul,
  tawaran: pemilikTawaran,
  evaluasi: pemilikEvaluasi,
  bantuan: pemilikBantuan,
  unor: async (ctx, id) => ((await ctx.paket())?.index.unorById.has(id) ? { unor: [id], pegawai: [] } : null),
  pegawai: async (ctx, id) => {
    const person = (await ctx.paket())?.index.pegawaiById.get(id);
    return person ? personOwner(person) : null;
  },
};
