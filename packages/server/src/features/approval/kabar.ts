import type { Day } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import { notify } from '../../shared/surel.ts';
import type { Baris, Keadaan } from './berkas.ts';
import type { Kasus } from './tindak.ts';

/** Who is waited for in a state; the heads of the lines in `tanggapan`, nobody at an end. */
const MENUNGGU: Readonly<Partial<Record<Keadaan, 'analis' | 'tpk' | 'pyb' | 'ppk'>>> = {
  verifikasi: 'analis',
  panel: 'tpk',
  pyb: 'pyb',
  imut: 'analis',
  ppk: 'ppk',
  ditetapkan: 'ppk',
  keputusan: 'pyb',
};

/** Mail to those whom the new state waits for, in the transaction of the act. It names the page and nothing else. */
export async function kabari(tx: Tx, kasus: Kasus, ke: Keadaan): Promise<void> {
  const { usul, baris } = kasus.berkas;
  if (ke === 'tanggapan') return kabariKepala(tx, kasus, baris, await tenggatBaru(tx, usul.id));
  const peran = MENUNGGU[ke];
  const akun =
    ke === 'draf' && usul.pengusul_akun !== null ? [usul.pengusul_akun] : peran ? await pemegang(tx, peran) : [];
  await notify(tx, { ...surelOf(kasus, ke), akun, tenggat: batasOf(kasus, ke) });
}

/** Mail to the heads who must answer for a side of these lines. */
export async function kabariKepala(
  tx: Tx,
  kasus: Kasus,
  baris: readonly Pick<Baris, 'from' | 'to'>[],
  tenggat: Day | null,
): Promise<void> {
  const units = baris.flatMap((b) => [b.from.unorId, b.to.unorId]);
  const above = [...new Set(units.flatMap((u) => kasus.dasar.index.ancestorsOf(u)))];
  if (above.length === 0) return;
  const rows = await berlaku(tx).where('peran', '=', 'kepala-unit').where('unor_id', 'in', above).execute();
  await notify(tx, { ...surelOf(kasus, 'tanggapan'), akun: akunOf(rows), tenggat });
}

const surelOf = ({ berkas: { usul } }: Kasus, ke: Keadaan) => ({
  peristiwa: `usul:${usul.id}:${usul.versi + 1}:${ke}`,
  tautan: `/usulan/${usul.id}`,
});

/** Roles held today. */
const berlaku = (tx: Tx) =>
  tx
    .selectFrom('akun_peran')
    .select('akun_id')
    .where(sql<boolean>`current_date between mulai and coalesce(selesai, 'infinity')`);

const akunOf = (rows: readonly { readonly akun_id: string }[]): string[] => [...new Set(rows.map((r) => r.akun_id))];

/** Whoever only acts for the pyb or the ppk may not decide, and is not asked to. */
async function pemegang(tx: Tx, peran: 'analis' | 'tpk' | 'pyb' | 'ppk'): Promise<string[]> {
  const held = berlaku(tx).where('peran', '=', peran);
  const decides = peran === 'pyb' || peran === 'ppk';
  return akunOf(await (decides ? held.where('sifat', '=', 'definitif') : held).execute());
}

/** The day until which the new state waits, where there is one. */
function batasOf({ berkas: { usul } }: Kasus, ke: Keadaan): Day | null {
  if (ke === 'keputusan') return usul.mulai;
  return ke === 'ditetapkan' ? usul.tmt : null;
}

/** The deadline as the act has just set it. */
async function tenggatBaru(tx: Tx, id: string): Promise<Day | null> {
  const row = await tx.selectFrom('usul').select('tenggat').where('id', '=', id).executeTakeFirst();
  return row?.tenggat ?? null;
}
