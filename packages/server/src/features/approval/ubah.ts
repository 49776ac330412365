import type { Diterima, Usul } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import type { Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { command } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { type Berkas, loadBerkas } from './berkas.ts';
import { simpanBaris } from './buat.ts';
import { isPengusul } from './lihat.ts';
import { type BarisSusun, dariPenugasan, dariTangan } from './susun-baris.ts';
import { viewUsul } from './usul-view.ts';

type Ubahan = Diterima<'usulUbah'>['body'];

/** Changes a draft; only its author may, and only as long as it is one. */
export async function ubahUsul(ctx: Context, caller: Caller, id: string, ubahan: Ubahan): Promise<Outcome<Usul>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const done = await command(ctx.db, async (tx) => {
    const berkas = await loadBerkas(tx, id);
    if (!berkas || !isPengusul(caller, berkas.usul)) return problem('tidak-ditemukan', { apa: 'usul' });
    if (berkas.usul.keadaan !== 'draf') return problem('usul-bukan-draf', { keadaan: berkas.usul.keadaan });
    const baris = susunUlang(current, caller, berkas, ubahan);
    if (!baris.ok) return baris;
    return simpanUbahan(tx, caller, berkas, ubahan, baris.value);
  });
  return done.ok ? viewUsul(ctx, caller, id) : done;
}

/** Lines and day of these are what was proven. */
const BERBUKTI: readonly Berkas['usul']['asal'][] = ['rencana', 'putaran'];

function susunUlang(
  { index }: CurrentPaket,
  caller: Caller,
  { usul, penugasan }: Berkas,
  { baris }: Ubahan,
): Outcome<BarisSusun[] | null> {
  if (!baris || BERBUKTI.includes(usul.asal)) return ok(null);
  return penugasan ? dariPenugasan(caller, index, penugasan.unorId, baris) : dariTangan(caller, index, baris);
}

async function simpanUbahan(
  tx: Tx,
  caller: Caller,
  { usul, penugasan }: Berkas,
  ubahan: Ubahan,
  baris: BarisSusun[] | null,
): Promise<Outcome<void>> {
  const { versi, judul, tmt, masa, uraian, ketuaPegawaiId } = ubahan;
  const isi = penugasan && {
    ...penugasan,
    ...(uraian !== undefined && { uraian }),
    ...(ketuaPegawaiId !== undefined && { ketuaPegawaiId }),
  };
  const term = usul.jenis === 'penugasan' && masa;
  const row = await tx
    .updateTable('usul')
    .set({
      versi: versi + 1,
      terakhir_oleh: caller.nama ?? '-',
      terakhir_peran: caller.peran,
      terakhir_pada: new Date(),
      terakhir_tindakan: 'ubah',
      ...(judul !== undefined && { judul }),
      ...(tmt !== undefined && !BERBUKTI.includes(usul.asal) && { tmt: tmt as Day }),
      ...(term && { mulai: term.mulai as Day, selesai: term.selesai as Day, tmt: term.mulai as Day }),
      ...(isi && { penugasan: JSON.stringify(isi) }),
    })
    .where('id', '=', usul.id)
    .where('versi', '=', versi)
    .where('keadaan', '=', 'draf')
    .returning('versi')
    .executeTakeFirst();
  if (!row) return problem('versi-usang', { versi, sekarang: usul.versi });
  if (baris) {
    const old = tx.selectFrom('usul_baris').select('id').where('usul_id', '=', usul.id);
    await tx.deleteFrom('usul_syarat').where('baris_id', 'in', old).execute();
    await tx.deleteFrom('usul_baris').where('usul_id', '=', usul.id).execute();
    await simpanBaris(tx, usul.id, baris, { baru: false, mulai: 1 });
  }
  await record(tx, caller, {
    tindakan: 'ubah',
    objek: 'usul',
    objekId: usul.id,
    sebelum: { judul: usul.judul, tmt: usul.tmt, versi },
    sesudah: { judul: judul ?? usul.judul, tmt: tmt ?? usul.tmt, versi: versi + 1 },
  });
  return ok(undefined);
}
