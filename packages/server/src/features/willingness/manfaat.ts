import { randomUUID } from 'node:crypto';
import type { Diterima, Manfaat, ManfaatPutaran as ManfaatTampil } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import {
  type KebijakanManfaat,
  type KursiPutaran,
  type ManfaatPutaran,
  manfaatPutaran,
  periksaManfaat,
} from '@seimbang/core/willingness';
import type { Db, Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { digest } from '../../shared/digest.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bernama } from './nama.ts';
import { manfaatOf, type PutaranRow } from './putaran.ts';

type Isi = Pick<KebijakanManfaat, 'naikSetiap' | 'langkah'>;

/** Policies, the one that holds latest first; of two from one day the one published later. */
const kebijakanRows = (db: Db | Tx) =>
  db
    .selectFrom('paket_manfaat')
    .select(['id', 'berlaku', 'dasar', 'isi', 'oleh', 'dibuat'])
    .orderBy('berlaku', 'desc')
    .orderBy('dibuat', 'desc')
    .execute();

type Row = Awaited<ReturnType<typeof kebijakanRows>>[number];

const kebijakanOf = ({ berlaku, dasar, isi }: Row): KebijakanManfaat => ({ berlaku, dasar, ...(isi as Isi) });

const berlakuPada = (rows: readonly Row[], hari: Day): Row | undefined => rows.find((r) => r.berlaku <= hari);

const riwayatKursi = async (db: Db | Tx): Promise<KursiPutaran[]> => {
  const rows = await db
    .selectFrom('kursi_putaran')
    .select(['unor_id', 'jabatan_id', 'ditutup', 'dibutuhkan', 'sukarela'])
    .execute();
  return rows.map((r) => ({
    unorId: r.unor_id,
    jabatanId: r.jabatan_id,
    ditutup: r.ditutup,
    dibutuhkan: r.dibutuhkan,
    sukarela: r.sukarela,
  }));
};

/** The packages of a round that opens on that day; null = the agency has set no policy that holds then. */
export async function manfaatHari(db: Db | Tx, hari: Day): Promise<ManfaatPutaran | null> {
  const row = berlakuPada(await kebijakanRows(db), hari);
  return row ? manfaatPutaran(kebijakanOf(row), await riwayatKursi(db), hari, digest()) : null;
}

/** The published policy and the seats it serves. Everybody who signs in may read it: it is the same for all. */
export async function lihatManfaat(ctx: Context): Promise<Outcome<Manfaat>> {
  const hariIni = today();
  const rows = await kebijakanRows(ctx.db);
  const current = await ctx.paket();
  const now = await manfaatHari(ctx.db, hariIni);
  return ok({
    hariIni,
    berlakuId: berlakuPada(rows, hariIni)?.id ?? null,
    kebijakan: rows.map((r) => {
      const { naikSetiap, langkah, ...rest } = kebijakanOf(r);
      return { id: r.id, ...rest, naikSetiap, langkah: [...langkah], oleh: r.oleh, dibuat: r.dibuat.toISOString() };
    }),
    kursi: current && now ? kursiTampil(current.index, now) : [],
  });
}

const kursiTampil = (index: PaketIndex, { kebijakan, kursi }: ManfaatPutaran): Manfaat['kursi'] =>
  kursi.flatMap(({ langkah, sepi, ...tempat }) => {
    const isi = kebijakan.langkah[langkah - 1];
    return isi ? [{ tempat: bernama(index, tempat), langkah, sepi, isi }] : [];
  });

/** The packages that a round has fixed, with the names of their places. */
export async function manfaatTampil(ctx: Context, row: PutaranRow): Promise<ManfaatTampil | null> {
  const manfaat = manfaatOf(row);
  const current = manfaat && (await ctx.paket());
  if (!manfaat || !current) return null;
  const { berlaku, dasar } = manfaat.kebijakan;
  return { berlaku, dasar, sidik: manfaat.sidik, kursi: kursiTampil(current.index, manfaat) };
}

/** Publishes a policy from today or a later day on. What was published stays; rounds that are open keep what they opened with. */
export async function terbitkanManfaat(
  ctx: Context,
  caller: Caller,
  body: Diterima<'manfaatTerbitkan'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Manfaat>> {
  const { dasar, naikSetiap, langkah } = body;
  const [berlaku, hariIni] = [body.berlaku as Day, today()];
  if (berlaku < hariIni) return problem('manfaat-lampau', { berlaku, hariIni });
  const checked = periksaManfaat({ langkah });
  if (!checked.ok) return problem(checked.error.code, checked.error.values);
  const done = await once(ctx.db, key, async (tx) => {
    const id = randomUUID();
    const isi = JSON.stringify({ naikSetiap, langkah } satisfies Isi);
    await tx
      .insertInto('paket_manfaat')
      .values({ id, berlaku, dasar, isi, oleh: caller.nama ?? '-', peran: caller.peran })
      .execute();
    const rincian = { berlaku, dasar, langkah: langkah.length };
    await record(tx, caller, { tindakan: 'terbitkan', objek: 'paket-manfaat', objekId: id, rincian });
    return ok({ id });
  });
  return done.ok ? lihatManfaat(ctx) : done;
}
