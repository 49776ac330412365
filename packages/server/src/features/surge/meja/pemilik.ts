import { AGENCY, type Owner } from '../../../shared/authorise.ts';
import type { Context } from '../../../shared/context.ts';
import { bantuanRow, terkirimOf } from './baris.ts';

/** Whose a request for help is: of the unit that asked, of those that lend, and of the people who are sent. Null where there is none. */
export async function pemilikBantuan({ db }: Context, id: string): Promise<Owner | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return AGENCY;
  const row = await bantuanRow(db, id);
  if (!row) return null;
  const orang = await terkirimOf(db, id);
  return {
    unor: [row.unor_id, ...orang.map((o) => o.dariUnor)],
    pegawai: orang.map((o) => o.pegawaiId),
  };
}
