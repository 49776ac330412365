import { randomUUID } from 'node:crypto';
import { ok } from '@seimbang/core/kernel';
import {
  hakKembaliMulai,
  isSetuju,
  kebalSampai,
  type KeadaanTawaran,
  kursiSesudah,
  paketKursi,
} from '@seimbang/core/willingness';
import type { Tx } from '../../db/index.ts';
import type { Isian } from '../../shared/audit-isi.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { distanceKm } from '../../shared/distance.ts';
import type { Outcome } from '../../shared/problem.ts';
import { type Beku, bekuOf } from './beku.ts';
import { ringkasHasil } from './lihat-putaran.ts';
import { manfaatOf, type PutaranRow } from './putaran.ts';
import { dariOf, keOf, rowsTawaran, type TawaranRow } from './tawaran.ts';
import type { Ringkas } from './tukarkan.ts';

/**
 * What closing a round leaves behind: what became of its seats; the times of service that earn points; the rights that packages gave. Times
 * and rights count once the decree has been issued.
 */
export async function catatTutup(ctx: Context, tx: Tx, row: PutaranRow): Promise<Outcome<Isian>> {
  const beku = await bekuOf(ctx.db, row.id);
  const ringkas = await ringkasHasil(tx, row.id);
  if (!beku || !ringkas) throw new Error(`catatTutup: round ${row.id} has no result.`);
  const all = await rowsTawaran(tx).where('putaran_id', '=', row.id).where('keadaan', '<>', 'gugur').execute();
  await catatKursi(tx, row, beku, ringkas, all);
  const proposed = all.filter((t) => t.jenis !== 'pesan' && t.usul_id !== null);
  for (const t of proposed) await catatOrang(tx, row, beku, t);
  return ok({ penempatan: proposed.filter((t) => t.jenis === 'penempatan').length });
}

async function catatKursi(
  tx: Tx,
  row: PutaranRow,
  { index, rencana }: Beku,
  { kotak }: Ringkas,
  lines: readonly TawaranRow[],
): Promise<void> {
  const sukarela = lines.filter((t) => t.jenis === 'tawaran' && isSetuju(t.keadaan as KeadaanTawaran)).map(keOf);
  const rows = kursiSesudah({ index, rencana, kotak, sukarela, ditutup: today() }).map((k) => ({
    putaran_id: row.id,
    unor_id: k.unorId,
    jabatan_id: k.jabatanId,
    ditutup: k.ditutup,
    dibutuhkan: k.dibutuhkan,
    sukarela: k.sukarela,
  }));
  const CHUNK = 2000;
  for (let i = 0; i < rows.length; i += CHUNK)
    await tx
      .insertInto('kursi_putaran')
      .values(rows.slice(i, i + CHUNK))
      .execute();
}

/** The package belongs to the seat: it is the same for who was placed and for who wished to come. */
async function catatOrang(tx: Tx, row: PutaranRow, { index }: Beku, t: TawaranRow): Promise<void> {
  const isi = paketKursi(manfaatOf(row), keOf(t))?.isi ?? null;
  const dasar = t.jenis === 'penempatan';
  const base = { pegawai_id: t.pegawai_id, putaran_id: row.id };
  if (dasar || (isi?.kreditPersen ?? 0) > 0) {
    const p = index.pegawaiById.get(t.pegawai_id);
    const home = p ? { lat: p.domisiliLat, lon: p.domisiliLon } : null;
    const km = (unorId: string): number | null => distanceKm(home, index.unorById.get(unorId) ?? null);
    const [before, after] = [km(dariOf(t).unorId), km(keOf(t).unorId)];
    const masa = {
      mulai: row.tmt,
      km_tambahan: before === null || after === null ? 0 : Math.max(0, after - before),
      kebal_sampai: dasar ? kebalSampai(row.tmt) : row.tmt,
      dasar,
      tambahan_persen: isi?.kreditPersen ?? 0,
    };
    await tx
      .insertInto('masa_giliran')
      .values({ id: randomUUID(), ...base, ...masa })
      .execute();
  }
  const place = { unor_id: t.dari_unor, jabatan_id: t.dari_jabatan };
  const months = isi?.hakKembaliBulan ?? null;
  if (months !== null) {
    const mulai = hakKembaliMulai(row.tmt, months);
    await tx
      .insertInto('hak_manfaat')
      .values({ id: randomUUID(), ...base, ...place, jenis: 'hak-kembali', mulai })
      .execute();
  }
  if (isi?.pilihanPertama)
    await tx
      .insertInto('hak_manfaat')
      .values({ id: randomUUID(), ...base, ...place, jenis: 'pilihan-pertama', mulai: row.tmt })
      .execute();
}
