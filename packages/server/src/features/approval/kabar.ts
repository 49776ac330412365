import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import { notify } from '../../shared/surel.ts';
import type { Keadaan } from './berkas.ts';
import type { Kasus } from './tindak.ts';

/** Who is waited for in a state; the heads of the lines in `tanggapan`, nobody at an end. */
const MENUNGGU: Readonly<Partial<Record<Keadaan, string>>> = {
  verifikasi: 'analis',
  panel: 'tpk',
  pyb: 'pyb',
  imut: 'analis',
  ppk: 'ppk',
  ditetapkan: 'ppk',
  keputusan: 'pyb',
};

/** Mail to those whom the new state waits for, in the transaction of the act. It names the page and nothing else. */
export async function kabari(tx: Tx, { berkas, dasar }: Kasus, ke: Keadaan): Promise<void> {
  const { usul, baris } = berkas;
  const tautan = `/usul/${usul.id}`;
  const peristiwa = `usul:${usul.id}:${usul.versi + 1}:${ke}`;
  if (ke === 'draf' && usul.pengusul_akun !== null)
    return notify(tx, { peristiwa, tautan, akun: [usul.pengusul_akun], tenggat: null });
  const units = ke === 'tanggapan' ? baris.flatMap((b) => [b.from.unorId, b.to.unorId]) : [];
  const above = [...new Set(units.flatMap((u) => dasar.index.ancestorsOf(u)))];
  const peran = MENUNGGU[ke];
  if (above.length === 0 && peran === undefined) return;
  const held = tx
    .selectFrom('akun_peran')
    .select('akun_id')
    .where(sql<boolean>`current_date between mulai and coalesce(selesai, 'infinity')`);
  const found = await (peran === undefined
    ? held.where('peran', '=', 'kepala-unit').where('unor_id', 'in', above)
    : held.where('peran', '=', peran)
  ).execute();
  await notify(tx, { peristiwa, tautan, akun: [...new Set(found.map((r) => r.akun_id))], tenggat: usul.tenggat });
}
