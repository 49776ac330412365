import { formasiKey, indexPaket, type Rencana } from '@seimbang/core/domain';
import { canonicalHash, ok, type Teks } from '@seimbang/core/kernel';
import { inputHashOf } from '@seimbang/core/planning';
import { LABELS, type PublishedTrade, replayTrade, type ReplayReport } from '@seimbang/core/willingness';
import type { Tx } from '../../db/index.ts';
import type { Context } from '../../shared/context.ts';
import { digest } from '../../shared/digest.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import type { PutaranUsul } from '../approval/index.ts';
import { type Beku, tanpaMenunjuk } from './beku.ts';
import { ringkasHasil } from './lihat-putaran.ts';
import { bacaSebagai, TUKAR } from './pembaca.ts';
import { kenopPutaran, type PutaranRow } from './putaran.ts';
import { keOf, type TawaranRow } from './tawaran.ts';
import type { Ringkas } from './tukarkan.ts';

/** Whether the independent verifier accepts the default plan of a round, on the facts that the round froze. */
export async function buktiRencana(ctx: Context, row: PutaranRow, { index, rencana, kebal }: Beku): Promise<boolean> {
  const orang = new Set(kebal);
  const paket = orang.size > 0 ? tanpaMenunjuk(index.paket, orang) : index.paket;
  const isi = orang.size > 0 ? kePaketTerkunci(paket, rencana) : rencana;
  const task = { jenis: 'verifikasi', rencana: isi, maxMoves: kenopPutaran(row).maksimumMutasi } as const;
  const answer = await ctx.jobs.ask({ paket, sidik: `bukti putaran ${row.id}`, task });
  return answer.ok && answer.value.ok;
}

/** The plan as the planner made it, of the package with people locked in their places; nothing else differs. */
function kePaketTerkunci(paket: Beku['index']['paket'], rencana: Rencana): Rencana {
  const { planHash: _, ...rest } = rencana;
  const body = { ...rest, inputHash: inputHashOf(indexPaket(paket), digest()) };
  return { ...body, planHash: canonicalHash(body, digest()) };
}

/**
 * Checks a round before its lines are proposed: the plan was verified (`terbukti`), the published trace fits what was announced, the trade can
 * be run again from it, and each line is what it brought or what a repair put in its place. What comes back holds labels, and no wish.
 */
export async function periksaPutaran(
  tx: Tx,
  row: PutaranRow,
  { rencana }: Beku,
  terbukti: boolean,
  lines: readonly TawaranRow[],
): Promise<Outcome<PutaranUsul>> {
  const found = await tx
    .selectFrom('putaran_hasil')
    .select('jejak')
    .where('putaran_id', '=', row.id)
    .executeTakeFirst();
  const ringkas = await ringkasHasil(tx, row.id);
  if (!found || !ringkas) return gagal(row, HAL.jejak);
  const jejak = found.jejak as PublishedTrade;
  if (!terbukti || rencana.planHash !== row.sidik_rencana) return gagal(row, HAL.rencana);
  if (!isDiumumkan(row, jejak)) return gagal(row, HAL.sidik);
  const again = replayTrade(jejak, digest);
  if (!again.ok) return gagal(row, HAL.jejak);
  const baris = lines.map((t) => barisOf(ringkas, t));
  if (!(await isHasilJejak(tx, row.id, again, baris, lines))) return gagal(row, HAL.baris);
  return ok({
    putaranId: row.id,
    nama: row.nama,
    ...pernyataanRencana(rencana),
    sidikJejak: jejak.traceHash,
    sidikMinat: jejak.wishesHash,
    sidikBenih: jejak.seedHash,
    diperiksa: new Date().toISOString(),
    pemeriksaan: (Object.keys(HAL) as (keyof typeof HAL)[]).map((nama) => ({ nama, pesan: HAL[nama].lulus })),
    label: LABELS.map((nama) => ({ nama, jumlah: ringkas.label[nama] })),
    baris,
  });
}

interface Hal {
  readonly lulus: Teks;
  readonly gagal: Teks;
}

const HAL: Readonly<Record<PutaranUsul['pemeriksaan'][number]['nama'], Hal>> = {
  rencana: {
    lulus: {
      id: 'Rencana bawaan lulus pemeriksa mandiri atas data yang dibekukan saat putaran dibuka.',
      en: 'The default plan passes the independent check on the data frozen when the round opened.',
    },
    gagal: { id: 'rencana bawaan tidak lulus pemeriksa mandiri', en: 'the default plan fails the independent check' },
  },
  sidik: {
    lulus: {
      id: 'Sidik rencana, benih, dan minat sama dengan yang diumumkan sebelum minat dibuka.',
      en: 'The hashes of plan, seed and wishes are those announced before the wishes were opened.',
    },
    gagal: { id: 'jejak tidak cocok dengan sidik yang diumumkan', en: 'the trace does not fit the announced hashes' },
  },
  jejak: {
    lulus: {
      id: 'Pertukaran dijalankan ulang dari jejak yang diterbitkan dan hasilnya sama.',
      en: 'The trade was run again from the published trace, with the same result.',
    },
    gagal: { id: 'pertukaran tidak dapat diulang dari jejaknya', en: 'the trade cannot be run again from its trace' },
  },
  baris: {
    lulus: {
      id: 'Setiap baris usul ini adalah hasil pertukaran itu atau perbaikan yang tercatat.',
      en: 'Each line of this proposal is a result of that trade, or a repair on record.',
    },
    gagal: { id: 'ada baris yang bukan hasil pertukaran', en: 'a line is no result of the trade' },
  },
};

const gagal = ({ nama }: PutaranRow, { gagal: { id, en } }: Hal): ReturnType<typeof problem> =>
  problem('putaran-tidak-terbukti', { nama, apa: id, what: en });

const isDiumumkan = (row: PutaranRow, jejak: PublishedTrade): boolean =>
  jejak.planHash === row.sidik_rencana &&
  jejak.seedHash === row.sidik_benih &&
  jejak.wishesHash === row.sidik_minat &&
  jejak.traceHash === row.sidik_jejak;

const pernyataanRencana = ({ status, proof, gap, objective, simulasi, planHash, inputHash, moves }: Rencana) => ({
  status,
  proof,
  gap: gap > 0 ? gap / Math.max(1, Math.abs(objective)) : 0,
  simulasi,
  planHash,
  inputHash,
  pindahan: moves.length,
});

const keyOf = ({ unorId, jabatanId }: { unorId: string; jabatanId: string }): string => formasiKey(unorId, jabatanId);

/** A line that the trade did not bring came in by a repair, which is a placement for need of service. */
function barisOf({ penempatan }: Ringkas, t: TawaranRow): PutaranUsul['baris'][number] {
  const traded = penempatan.some((p) => p.pegawaiId === t.pegawai_id && keyOf(p.ke) === keyOf(keOf(t)));
  const label = t.label as PutaranUsul['baris'][number]['label'];
  return { pegawaiId: t.pegawai_id, label, lewat: traded ? 'pertukaran' : 'perbaikan' };
}

/** Whoever got the place by the trade got it in the replay, under the pseudonym of the trace, with the same label. */
async function isHasilJejak(
  tx: Tx,
  putaranId: string,
  { result }: ReplayReport,
  baris: PutaranUsul['baris'],
  lines: readonly TawaranRow[],
): Promise<boolean> {
  await bacaSebagai(tx, TUKAR);
  const codes = await tx
    .selectFrom('putaran_kode')
    .select(['pegawai_id', 'kode'])
    .where('putaran_id', '=', putaranId)
    .where(
      'pegawai_id',
      'in',
      lines.map((t) => t.pegawai_id),
    )
    .execute();
  await bacaSebagai(tx, null);
  const kodeOf = new Map(codes.map((c) => [c.pegawai_id, c.kode]));
  const byKode = new Map(result?.map((r) => [r.kode, r]));
  return lines.every((t, i) => {
    if (baris[i]?.lewat === 'perbaikan') return t.label === 'kebutuhan-dinas';
    const again = byKode.get(kodeOf.get(t.pegawai_id) ?? '');
    return again?.unorId === t.ke_unor && again.jabatanId === t.ke_jabatan && again.label === t.label;
  });
}
