import type { Diterima, UsulJadi } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { isSetuju, type KeadaanTawaran } from '@seimbang/core/willingness';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { usulkanBaris } from '../approval/index.ts';
import { bekuOf } from './beku.ts';
import { buktiRencana, periksaPutaran } from './bukti-putaran.ts';
import { jalankanKalender } from './kalender.ts';
import { ditolak } from './perbaikan.ts';
import { putaranById } from './putaran.ts';
import { rowsTawaran, type TawaranRow } from './tawaran.ts';

/** A line may go: an offer that was accepted; a placement plan that was accepted, left unanswered, or whose objection was refused. */
const bolehJalan = (t: TawaranRow): boolean => {
  if (ditolak(t)) return false;
  if (isSetuju(t.keadaan as KeadaanTawaran)) return true;
  return (
    t.jenis === 'penempatan' && (t.keadaan === 'tanpa-jawaban' || (t.keadaan === 'kendala' && t.tinjauan === 'ditolak'))
  );
};

/** What a decree may say of a line: its way through the round, and nothing of what was wished or answered. */
const alasanOf = ({ jenis }: TawaranRow, nama: string) =>
  jenis === 'tawaran'
    ? {
        code: 'putaran-tawaran',
        id: `menerima tawaran dalam putaran "${nama}"`,
        en: `accepted an offer in the round "${nama}"`,
      }
    : {
        code: 'putaran-penempatan',
        id: `ditempatkan menurut kebutuhan dinas dalam putaran "${nama}"`,
        en: `placed for need of service in the round "${nama}"`,
      };

/** Turns whole groups whose lines all may go into one proposal; it then goes the way of every other proposal. */
export async function jadikanUsul(
  ctx: Context,
  caller: Caller,
  id: string,
  { versi, judul }: Diterima<'putaranUsul'>['body'],
  key: RequestKey | null,
): Promise<Outcome<UsulJadi>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  if (caller.akunId === null) return problem('akun-tidak-dikenal');
  await jalankanKalender(ctx);
  const before = await putaranById(ctx.db, id);
  const beku = before && (await bekuOf(ctx.db, id));
  const terbukti = before && beku ? await buktiRencana(ctx, before, beku) : null;
  return once(ctx.db, key, async (tx) => {
    const row = await putaranById(tx, id);
    if (!row) return problem('tidak-ditemukan', { apa: 'putaran' });
    if (row.versi !== versi) return problem('versi-usang', { versi, sekarang: row.versi });
    if (row.keadaan !== 'tawaran')
      return problem('putaran-di-luar-keadaan', { tindakan: 'jadikan usul', keadaan: row.keadaan });
    const lines = await rowsTawaran(tx)
      .where('putaran_id', '=', id)
      .where('jenis', '<>', 'pesan')
      .where('keadaan', '<>', 'gugur')
      .where('usul_id', 'is', null)
      .orderBy('pegawai_id')
      .forUpdate()
      .execute();
    const held = new Set(lines.filter((t) => !bolehJalan(t)).map((t) => t.gerbong));
    const ready = lines.filter((t) => !held.has(t.gerbong));
    if (ready.length === 0) return problem('putaran-tanpa-baris');
    if (!beku || terbukti === null)
      return problem('putaran-di-luar-keadaan', { tindakan: 'jadikan usul', keadaan: row.keadaan });
    const bukti = await periksaPutaran(tx, row, beku, terbukti, ready);
    if (!bukti.ok) return bukti;
    const baris = ready.map((t) => ({
      pegawaiId: t.pegawai_id,
      unorId: t.ke_unor,
      jabatanId: t.ke_jabatan,
      alasan: alasanOf(t, row.nama),
    }));
    const made = await usulkanBaris(tx, current, caller, {
      asal: 'putaran',
      judul,
      tmt: row.tmt,
      putaran: bukti.value,
      baris,
    });
    if (!made.ok) return made;
    await tx
      .updateTable('tawaran')
      .set((eb) => ({ usul_id: made.value.id, versi: eb('versi', '+', 1) }))
      .where(
        'id',
        'in',
        ready.map((t) => t.id),
      )
      .execute();
    await tx
      .updateTable('putaran')
      .set({ versi: versi + 1 })
      .where('id', '=', id)
      .where('versi', '=', versi)
      .execute();
    await record(tx, caller, {
      tindakan: 'usulkan',
      objek: 'putaran',
      objekId: id,
      rincian: { usulId: made.value.id, baris: ready.length, sidikJejak: bukti.value.sidikJejak },
    });
    return ok({ usulId: made.value.id, baris: ready.length });
  });
}
