import { randomUUID } from 'node:crypto';
import type { Day } from '@seimbang/core/kernel';
import type { Tx } from '../db/index.ts';

/** A message that somebody is waited for. It says neither what nor whom it is about: that stands behind the link, after signing in. */
export interface Surel {
  /** The occasion, so that a repeated act sends nothing twice: `usul:{id}:tanggapan`. */
  readonly peristiwa: string;
  /** Addresses; empty ones are passed over. */
  readonly kepada: readonly (string | null)[];
  /** Path of the page: `/usulan/{id}`. */
  readonly tautan: string;
  readonly tenggat?: Day | null;
}

/**
 * Puts mail out for sending in the transaction of the act: with the act it is there, without the act it is not, and the act never waits
 * for a mail server. What needs somebody stands in the inbox of the home page in any case; mail only says to look there.
 */
export async function enqueueMail(tx: Tx, { peristiwa, kepada, tautan, tenggat }: Surel): Promise<void> {
  const addresses = new Set(kepada.map((a) => a?.trim().toLowerCase() ?? '').filter((a) => a !== ''));
  if (addresses.size === 0) return;
  await tx
    .insertInto('surel_keluar')
    .values(
      [...addresses].map((alamat) => ({
        id: randomUUID(),
        kunci: `${peristiwa} ${alamat}`,
        kepada: alamat,
        tautan,
        tenggat: tenggat ?? null,
      })),
    )
    .onConflict((c) => c.column('kunci').doNothing())
    .execute();
}

/** The same, to accounts: those that are active and have an address. The inbox does not depend on it. */
export async function notify(
  tx: Tx,
  { akun, ...surel }: Omit<Surel, 'kepada'> & { readonly akun: readonly string[] },
): Promise<void> {
  if (akun.length === 0) return;
  const found = await tx
    .selectFrom('akun')
    .select('surel')
    .where('id', 'in', [...akun])
    .where('aktif', '=', true)
    .where('surel', 'is not', null)
    .execute();
  await enqueueMail(tx, { ...surel, kepada: found.map((row) => row.surel) });
}
