import type { DaftarPutaran, Peran, Putaran } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import {
  KEADAAN_TAWARAN,
  LABELS,
  langkahPutaran,
  TINDAKAN_PUTARAN,
  type KeadaanTawaran,
} from '@seimbang/core/willingness';
import type { Db, Tx } from '../../db/index.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { jalankanKalender } from './kalender.ts';
import { manfaatTampil } from './manfaat.ts';
import { sebabOf } from './nama.ts';
import { dengan, diri } from './pembaca.ts';
import { faktaOf, type Langkah, putaranById, type PutaranRow, ringkasOf, semuaPutaran } from './putaran.ts';
import type { Ringkas } from './tukarkan.ts';

export async function listPutaran(ctx: Context): Promise<Outcome<DaftarPutaran>> {
  await jalankanKalender(ctx);
  return ok({ putaran: (await semuaPutaran(ctx.db)).map(ringkasOf) });
}

export type HitungJawaban = Partial<Record<KeadaanTawaran, number>>;

/** Lines of a round by state; nothing of any reason. */
export async function hitungJawaban(db: Db | Tx, putaranId: string): Promise<HitungJawaban> {
  const rows = await db
    .selectFrom('tawaran')
    .select(['keadaan', ({ fn }) => fn.countAll<number>().as('n')])
    .where('putaran_id', '=', putaranId)
    .groupBy('keadaan')
    .execute();
  return Object.fromEntries(rows.map((r) => [r.keadaan, Number(r.n)]));
}

export const ringkasHasil = async (db: Db | Tx, putaranId: string): Promise<Ringkas | null> => {
  const row = await db
    .selectFrom('putaran_hasil')
    .select('ringkas')
    .where('putaran_id', '=', putaranId)
    .executeTakeFirst();
  return (row?.ringkas as Ringkas | undefined) ?? null;
};

/** One round, as far as everybody may know it. */
export async function lihatPutaran(ctx: Context, caller: Caller, id: string): Promise<Outcome<Putaran>> {
  await jalankanKalender(ctx);
  const row = await putaranById(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'putaran' });
  const [jawaban, hasil, kodeSaya] = await Promise.all([
    hitungJawaban(ctx.db, id),
    ringkasHasil(ctx.db, id),
    kodeOf(ctx.db, id, caller.pegawaiId),
  ]);
  return ok({
    ...ringkasOf(row),
    jalan: row.jalan as Langkah[],
    terakhir: {
      oleh: row.terakhir_oleh,
      peran: row.terakhir_peran as Putaran['terakhir']['peran'],
      pada: row.terakhir_pada.toISOString(),
      tindakan: row.terakhir_tindakan,
    },
    paketVersi: row.paket_versi,
    sidikRencana: row.sidik_rencana,
    benih: row.benih,
    sidikMinat: row.sidik_minat,
    sidikJejak: row.sidik_jejak,
    peserta: hasil?.peserta ?? null,
    ditunjuk: hasil?.ditunjuk ?? null,
    label: hasil ? LABELS.map((nama) => ({ nama, jumlah: hasil.label[nama] })) : [],
    jawaban: hitunganOf(jawaban),
    manfaat: await manfaatTampil(ctx, row),
    kodeSaya,
    tindakan: caller.peran === 'analis' ? tindakanOf(row, jawaban.menunggu ?? 0) : [],
  });
}

export const hitunganOf = (jawaban: HitungJawaban): Putaran['jawaban'] =>
  KEADAAN_TAWARAN.flatMap((nama) => {
    const jumlah = jawaban[nama] ?? 0;
    return jumlah > 0 ? [{ nama, jumlah }] : [];
  });

const tindakanOf = (row: PutaranRow, menunggu: number): Putaran['tindakan'] =>
  TINDAKAN_PUTARAN.map((tindakan) => {
    const step = langkahPutaran(faktaOf(row, menunggu), tindakan);
    return { tindakan, sebab: step.ok ? null : sebabOf(step.error.code, step.error.values) };
  });

const kodeOf = async (db: Db, putaranId: string, pegawaiId: string | null): Promise<string | null> => {
  if (pegawaiId === null) return null;
  const row = await dengan(db, diri(pegawaiId), (tx) =>
    tx
      .selectFrom('putaran_kode')
      .select('kode')
      .where('putaran_id', '=', putaranId)
      .where('pegawai_id', '=', pegawaiId)
      .executeTakeFirst(),
  );
  return row?.kode ?? null;
};

/** Roles over nobody: who has only these may replay a trade as somebody who took part in it. */
const TANPA_KUASA: readonly Peran[] = ['asn', 'tim-kasus', 'auditor'];

/** Somebody who also leads, plans, decides or administers, under whatever account. */
async function berkuasa(db: Db, { akunId, pegawaiId }: Caller): Promise<boolean> {
  const row = await db
    .selectFrom('akun_peran')
    .innerJoin('akun', 'akun.id', 'akun_peran.akun_id')
    .select('akun_peran.peran')
    .where((where) => where.or([where('akun.id', '=', akunId), where('akun.pegawai_id', '=', pegawaiId)]))
    .where('akun_peran.peran', 'not in', TANPA_KUASA)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The trace of a trade: whoever has it can run the trade again (`seimbang trade --replay`). */
export async function unduhJejak(
  ctx: Context,
  caller: Caller,
  id: string,
): Promise<Outcome<{ nama: string; isi: string }>> {
  if (caller.peran === 'asn' && (await berkuasa(ctx.db, caller))) return problem('jejak-bukan-bagi-pejabat');
  const row = await putaranById(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'putaran' });
  const found = await ctx.db
    .selectFrom('putaran_hasil')
    .select('jejak')
    .where('putaran_id', '=', id)
    .executeTakeFirst();
  if (!found) return problem('jejak-belum-ada');
  return ok({ nama: 'jejak.json', isi: `${JSON.stringify(found.jejak)}\n` });
}
