import type { Lingkup, Peran, Sifat } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';

/** Who is asking, and how far the route lets that role see. */
export interface Caller {
  readonly peran: Peran | null;
  readonly nama: string | null;
  /** Account of the session; null for nobody, for the key of the terminal and for the program itself. */
  readonly akunId: string | null;
  readonly sifat: Sifat;
  /** Chairs the panel (tpk). */
  readonly ketua: boolean;
  /** Person of the data package behind the account. */
  readonly pegawaiId: string | null;
  /** Unit the role is held for; of an ASN the own unit. */
  readonly unorId: string | null;
  /** Agency (OPD) of that unit. */
  readonly opdId: string | null;
  readonly lingkup: Lingkup;
  /** Names the owner of idempotency keys and of acts without naming the person in a log. */
  readonly pemilik: string;
}

/** A unit and everything under it, in the order of the file. */
export function subtree(index: PaketIndex, unorId: string): string[] {
  return index.paket.unor.filter((u) => index.ancestorsOf(u.unorId).includes(unorId)).map((u) => u.unorId);
}
