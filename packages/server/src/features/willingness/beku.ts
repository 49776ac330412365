import { indexPaket, type Paket, type PaketIndex, type Rencana } from '@seimbang/core/domain';
import { canonicalHash, type Day } from '@seimbang/core/kernel';
import { inputHashOf } from '@seimbang/core/planning';
import { POIN_PILIHAN_PERTAMA } from '@seimbang/core/willingness';
import type { Db, Tx } from '../../db/index.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { digest } from '../../shared/digest.ts';
import { type Kenop, paketWith } from '../planning/index.ts';
import { hakTerbit } from './hak-terbit.ts';
import { dengan, TUKAR } from './pembaca.ts';

/** What a round froze when it opened: the facts, and the default plan made from them. */
export interface Beku {
  readonly index: PaketIndex;
  readonly rencana: Rencana;
  /** People whom the plan had to leave where they are: its proof is of the package with them locked. */
  readonly kebal: readonly string[];
}

/** One round is at work at a time: indexing 15,000 people for every request would cost a tenth of a second each. */
let held: { readonly id: string; readonly beku: Beku } | null = null;

/** Null before the round has opened. Read as the trade, and never handed out as it is. */
export async function bekuOf(db: Db, putaranId: string): Promise<Beku | null> {
  if (held?.id === putaranId) return held.beku;
  const row = await dengan(db, TUKAR, (tx) =>
    tx
      .selectFrom('putaran_kunci')
      .select(['paket', 'rencana', 'kebal'])
      .where('putaran_id', '=', putaranId)
      .executeTakeFirst(),
  );
  if (!row?.paket || !row.rencana) return null;
  const beku = {
    index: indexPaket(row.paket as Paket),
    rencana: row.rencana as Rencana,
    kebal: (row.kebal as string[] | null) ?? [],
  };
  held = { id: putaranId, beku };
  return beku;
}

/** Rotation points earned here, and first claims, by person: they come on top of those of the data. */
export async function saldoPoin(db: Db | Tx): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('poin_giliran as p')
    .innerJoin('masa_giliran as m', 'm.id', 'p.masa_id')
    .select(['m.pegawai_id', ({ fn }) => fn.sum<number>('p.poin').as('poin')])
    .groupBy('m.pegawai_id')
    .execute();
  const saldo = await pilihanPertama(db);
  for (const r of rows) saldo.set(r.pegawai_id, (saldo.get(r.pegawai_id) ?? 0) + Number(r.poin));
  return saldo;
}

/** The first claim of those to whom a package gave it and who have not used it: above whatever anybody else has earned. */
async function pilihanPertama(db: Db | Tx): Promise<Map<string, number>> {
  const rows = await hakTerbit(db)
    .where('h.jenis', '=', 'pilihan-pertama')
    .where('h.keadaan', '=', 'berjalan')
    .execute();
  return new Map(rows.map((h) => [h.pegawai_id, POIN_PILIHAN_PERTAMA]));
}

/** People in their immunity window on that day. */
export async function orangKebal(db: Db | Tx, tmt: Day): Promise<Set<string>> {
  const rows = await db
    .selectFrom('masa_giliran as m')
    .innerJoin('tawaran as t', (j) =>
      j.onRef('t.putaran_id', '=', 'm.putaran_id').onRef('t.pegawai_id', '=', 'm.pegawai_id'),
    )
    .innerJoin('usul as u', 'u.id', 't.usul_id')
    .select('m.pegawai_id')
    .where('m.kebal_sampai', '>=', tmt)
    .where('u.keadaan', '=', 'terbit')
    .execute();
  return new Set(rows.map((r) => r.pegawai_id));
}

/**
 * The package of a round: the dials of the round, its own lottery seed, points of the ledger, and no wish at all. Kept as it is until the
 * round ends, whatever is imported meanwhile.
 */
export function paketPutaran(
  { index }: CurrentPaket,
  kenop: Kenop,
  benih: string,
  saldo: ReadonlyMap<string, number>,
): Paket {
  const paket = paketWith(index.paket, kenop);
  const pegawai = paket.pegawai.map((p) => {
    const earned = saldo.get(p.pegawaiId);
    return earned === undefined ? p : { ...p, poinRotasi: (p.poinRotasi ?? 0) + earned };
  });
  return { ...paket, pegawai, minat: [], kebijakan: { ...paket.kebijakan, benih } };
}

/** The same with people locked in their places: only for choosing whom to designate. */
export const tanpaMenunjuk = (paket: Paket, kebal: ReadonlySet<string>): Paket => ({
  ...paket,
  kunci: [
    ...paket.kunci.filter((k) => !kebal.has(k.pegawaiId)),
    ...[...kebal].map((pegawaiId) => ({
      pegawaiId,
      tindakan: 'tetap' as const,
      unorId: null,
      jabatanId: null,
      ekstra: {},
    })),
  ],
});

/**
 * The placement of a plan, as a plan of the package without the locks: who is immune is not designated and may still trade. Its bound is that
 * of the locked package; the trade takes nothing from it but who is placed where.
 */
export function dipindahkanKe(paket: Paket, rencana: Rencana): Rencana {
  const { planHash: _, ...rest } = rencana;
  const body = { ...rest, inputHash: inputHashOf(indexPaket(paket), digest()) };
  return { ...body, planHash: canonicalHash(body, digest()) };
}
