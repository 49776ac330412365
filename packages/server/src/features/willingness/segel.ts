import { randomBytes } from 'node:crypto';
import type { Minat } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { sealOf } from '@seimbang/core/willingness';
import type { Tx } from '../../db/index.ts';
import type { Isian } from '../../shared/audit-isi.ts';
import type { Context } from '../../shared/context.ts';
import { digest } from '../../shared/digest.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bekuOf } from './beku.ts';
import { pakaiPilihanPertama } from './hak-terbit.ts';
import type { Pilihan } from './minat.ts';
import { bacaSebagai, TUKAR } from './pembaca.ts';
import type { PutaranRow } from './putaran.ts';
import { tukarkan } from './tukarkan.ts';

/** All lists of a round as the trade reads them. Who does not want to move before a day after the tmt takes no part with the list. */
async function daftarMinat(tx: Tx, { id, tmt }: PutaranRow): Promise<Minat[]> {
  const rows = await tx
    .selectFrom('minat_putaran')
    .select(['pegawai_id', 'isi', 'tidak_sebelum'])
    .where('putaran_id', '=', id)
    .orderBy('pegawai_id')
    .execute();
  return rows
    .filter((r) => r.tidak_sebelum === null || r.tidak_sebelum <= tmt)
    .flatMap((r) =>
      (r.isi as Pilihan[]).map((p, i) => ({
        pegawaiId: r.pegawai_id,
        urutan: i + 1,
        unorId: p?.unorId ?? null,
        jabatanId: p?.jabatanId ?? null,
        ekstra: {},
      })),
    );
}

export async function segelMinat(tx: Tx, row: PutaranRow): Promise<Outcome<Isian>> {
  await bacaSebagai(tx, TUKAR);
  const sidikMinat = sealOf(await daftarMinat(tx, row), digest());
  const { benih } = await tx
    .selectFrom('putaran_kunci')
    .select('benih')
    .where('putaran_id', '=', row.id)
    .executeTakeFirstOrThrow();
  await bacaSebagai(tx, null);
  await tx.updateTable('putaran').set({ sidik_minat: sidikMinat, benih }).where('id', '=', row.id).execute();
  return ok({ sidikMinat, benih });
}

/** Opens the lists to the trade, all together, and keeps what it brought. Refused where they are not what was sealed. */
export async function bukaSegel(ctx: Context, tx: Tx, row: PutaranRow): Promise<Outcome<Isian>> {
  const beku = await bekuOf(ctx.db, row.id);
  if (!beku) throw new Error(`bukaSegel: round ${row.id} was sealed without a frozen package.`);
  await bacaSebagai(tx, TUKAR);
  const minat = await daftarMinat(tx, row);
  if (sealOf(minat, digest()) !== row.sidik_minat)
    throw new Error(`bukaSegel: the lists of ${row.id} are not the sealed ones.`);
  const traded = tukarkan(beku, minat, kodeAcak(beku.index.paket.pegawai.map((p) => p.pegawaiId)));
  if (!traded.ok)
    return problem('pertukaran-menolak', { alasan: traded.error.message.id, reason: traded.error.message.en });
  const { jejak, ringkas, peminat, peluang, kode } = traded.value;
  await tx
    .insertInto('putaran_hasil')
    .values({
      putaran_id: row.id,
      jejak: JSON.stringify(jejak),
      ringkas: JSON.stringify(ringkas),
      peminat: JSON.stringify(peminat),
      peluang: JSON.stringify(peluang),
    })
    .execute();
  const codes = kode.map((k) => ({ putaran_id: row.id, pegawai_id: k.pegawaiId, kode: k.kode, label: k.label }));
  const CHUNK = 5000;
  for (let i = 0; i < codes.length; i += CHUNK)
    await tx
      .insertInto('putaran_kode')
      .values(codes.slice(i, i + CHUNK))
      .execute();
  await bacaSebagai(tx, null);
  await pakaiPilihanPertama(tx, row.id);
  await tx.updateTable('putaran').set({ sidik_jejak: jejak.traceHash }).where('id', '=', row.id).execute();
  return ok({ sidikJejak: jejak.traceHash, siklus: ringkas.siklus.length });
}

/** A name for each person that says nothing of the person and is used in this round only. */
function kodeAcak(pegawaiId: readonly string[]): (id: string) => string {
  const used = new Set<string>();
  const codes = new Map(
    pegawaiId.map((id) => {
      let kode: string;
      do kode = randomBytes(5).toString('hex').toUpperCase();
      while (used.has(kode));
      used.add(kode);
      return [id, kode] as const;
    }),
  );
  return (id) => codes.get(id) ?? id;
}
