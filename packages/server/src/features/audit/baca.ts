import { sql } from 'kysely';
import type { Db } from '../../db/index.ts';
import { AWAL } from '../../shared/audit-isi.ts';
import { type Catatan, type HasilRantai, type Kepala, periksaRantai } from './rantai.ts';

/** Rows fetched at a time. */
const PART = 5000;

/** As `segel` in 0004_audit.sql writes the instant. */
const saatMikro = sql<string>`to_char(saat at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Rows after a number, in order; at most `limit`. */
const part = async (db: Db, after: number, limit: number): Promise<Catatan[]> => {
  const rows = await db
    .selectFrom('audit_kejadian')
    .select(['nomor', 'akun_id', 'pelaku', 'peran', 'sifat', 'tindakan', 'objek', 'objek_id'])
    .select(['rincian', 'sebelum', 'sesudah', 'alasan', 'sidik_isi', 'sidik', saatMikro.as('saat')])
    .where('nomor', '>', after)
    .orderBy('nomor')
    .limit(limit)
    .execute();
  return rows.map(({ akun_id: akunId, objek_id: objekId, sidik_isi, sidik, ...row }) => ({
    ...row,
    akunId,
    objekId,
    sidikIsi: sidik_isi.toString('hex'),
    sidik: sidik.toString('hex'),
  }));
};

/** Rows after a number in order, as far as the chain reaches now; rows that come meanwhile are left out by `upTo`. */
export async function* rowsAfter(db: Db, after: number, upTo = Number.MAX_SAFE_INTEGER): AsyncGenerator<Catatan> {
  for (let last = after; ; ) {
    const rows = await part(db, last, PART);
    yield* rows.filter((row) => row.nomor <= upTo);
    last = rows.at(-1)?.nomor ?? upTo;
    if (rows.length < PART || last >= upTo) return;
  }
}

/** The head, and rows that were put beside the chain: a commit empties audit_masuk, so what is seen there did not come by a commit. */
export async function headOf(db: Db): Promise<{ kepala: Kepala; liar: number }> {
  const head = await db.selectFrom('audit_kepala').select(['nomor', 'sidik']).executeTakeFirst();
  const liar = await db.selectFrom('audit_masuk').select(db.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  return { kepala: { nomor: head?.nomor ?? 0, sidik: head?.sidik.toString('hex') ?? AWAL }, liar: liar.n };
}

/** Everything in one snapshot: acts that are committed meanwhile belong to the next look. */
const snapshot = <T>(db: Db, work: (tx: Db, kepala: Kepala, liar: number) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { kepala, liar } = await headOf(tx);
      return work(tx, kepala, liar);
    });

const withStray = (hasil: HasilRantai, liar: number): HasilRantai =>
  hasil.utuh && liar > 0
    ? { ...hasil, utuh: false, rusak: { nomor: hasil.kepala.nomor + 1, jenis: 'disisipkan' } }
    : hasil;

/** Checks the whole chain of the database; `saksi` are heads noted earlier, outside it. */
export const verifyAudit = (db: Db, saksi: readonly Kepala[] = []): Promise<HasilRantai> =>
  snapshot(db, async (tx, akhir, liar) => withStray(await periksaRantai(rowsAfter(tx, 0), { akhir, saksi }), liar));

/** Rows checked at every start: a look at the end costs milliseconds, the whole chain seconds. */
const TAIL = 200;

/** Checks the last rows only. */
export const verifyTail = (db: Db): Promise<HasilRantai> =>
  snapshot(db, async (tx, akhir, liar) => {
    const start = await tx
      .selectFrom('audit_kejadian')
      .select(['nomor', 'sidik'])
      .where('nomor', '<=', Math.max(0, akhir.nomor - TAIL))
      .orderBy('nomor', 'desc')
      .limit(1)
      .executeTakeFirst();
    const mulai = start ? { nomor: start.nomor, sidik: start.sidik.toString('hex') } : { nomor: 0, sidik: AWAL };
    return withStray(await periksaRantai(rowsAfter(tx, mulai.nomor), { akhir }, mulai), liar);
  });
