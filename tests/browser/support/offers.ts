import type { AkunDemo, DaftarTawaran, HasilPutaran } from '@seimbang/contract';
import { overNetwork } from '../../../packages/server/src/testing/network.ts';
import { type Arena, arena, minati } from '../../../packages/server/src/testing/putaran.ts';
import { TENGGAT, type Tanya } from '../../../packages/server/src/testing/usul.ts';

/** Somebody with an offer that waits for an answer. */
export interface Offered {
  readonly akun: AkunDemo;
  readonly cookie: string;
  readonly tawaranId: string;
  readonly versi: number;
}

/** A round whose offers are out, and everybody who has been offered a place. */
export interface Offers {
  readonly a: Arena<Tanya>;
  readonly putaranId: string;
  readonly offered: readonly Offered[];
}

/** Goes from the opening of a round to its offers over the API, with enough wishers that some places are offered. */
export async function offersOf(address: string): Promise<Offers> {
  const a = await arena(overNetwork(address));
  const { id } = await a.putaran();
  await a.laku(id, 'buka');
  const wishers = a.akun.filter((one) => one.peran === 'asn').filter((_, i) => i % 7 === 3);
  for (const { nama } of wishers.slice(0, 30)) await minati(a, await a.asn(nama), id, 6);
  await a.laku(id, 'segel');
  await a.laku(id, 'tukar');
  await a.laku(id, 'tawarkan', { tenggat: TENGGAT });
  const { baris } = await a.baca<HasilPutaran>(await a.peran('analis'), `/api/putaran/${id}/hasil`);
  const names = baris.filter((row) => row.jenis === 'tawaran').map((row) => row.pegawai.nama);
  return { a, putaranId: id, offered: await Promise.all(names.map((nama) => offerOf(a, id, nama))) };
}

async function offerOf(a: Arena<Tanya>, putaranId: string, nama: string): Promise<Offered> {
  const akun = a.akun.find((one) => one.peran === 'asn' && one.nama === nama);
  const cookie = await a.asn(nama);
  const { tawaran } = await a.baca<DaftarTawaran>(cookie, '/api/saya/tawaran');
  const mine = tawaran.find((one) => one.putaranId === putaranId && one.keadaan === 'menunggu');
  if (!akun || !mine) throw new Error(`offersOf: ${nama} has no open offer.`);
  return { akun, cookie, tawaranId: mine.id, versi: mine.versi };
}
