import type { BalasanOf, Diterima } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import { type Bantuan, harapanAntrean } from '@seimbang/core/surge';
import type { Tx } from '../../../db/index.ts';
import { record } from '../../../shared/audit.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { Context } from '../../../shared/context.ts';
import type { CurrentPaket } from '../../../shared/current-paket.ts';
import type { RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { usulkanPenugasan } from '../../approval/index.ts';
import { namaUnor } from './bagian.ts';
import type { BantuanRow } from './baris.ts';
import type { KenopBantuan } from './kenop.ts';
import { masaAntara } from './kini.ts';
import { layananBantuan } from './layanan-bantuan.ts';
import { masaHarapan } from './lihat-bantuan.ts';
import { alasanOf, type IsiRencana } from './rencana-view.ts';

import { padaTerbuka } from './tindak.ts';

/**
 * Makes letters of assignment of a plan: one proposal for all who go on the same days with the same share of the day, handed in to the heads
 * of both sides. What is expected of the queue is kept with it, so that it can be compared with what comes.
 */
export const usulkanBantuan = (
  ctx: Context,
  caller: Caller,
  id: string,
  { versi, rencanaId, tenggat, uraian }: Diterima<'bantuanUsulkan'>['body'],
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'bantuan'>>> =>
  padaTerbuka(ctx, caller, { id, versi, tindakan: 'usulkan' }, key, async (tx, row, current) => {
    const plan = await tx
      .selectFrom('bantuan_rencana')
      .select(['isi', 'kenop', 'paket_versi'])
      .where('id', '=', rencanaId)
      .where('bantuan_id', '=', id)
      .executeTakeFirst();
    const isi = plan?.isi as IsiRencana | null | undefined;
    if (!plan || !isi) return problem('tidak-ditemukan', { apa: 'rencana' });
    if (plan.paket_versi !== current.versi)
      return problem('rencana-usang', { versi: plan.paket_versi, sekarang: current.versi });
    if (isi.assignments.length === 0) return problem('rencana-tanpa-pindahan');
    const kenop = plan.kenop as KenopBantuan;
    const usul: string[] = [];
    for (const group of bersama(isi.assignments)) {
      const made = await usulkanSatu(tx, current, caller, row, isi, kenop, group, { uraian, tenggat: tenggat as Day });
      if (!made.ok) return made;
      usul.push(made.value);
    }
    const [from, to] = masaHarapan(row);
    const masa = masaAntara(current.index, from, to);
    const harapan = masa
      ? harapanAntrean(current.index, masa, row.unor_id, isi.assignments, layananBantuan(current.index, row))
      : [];
    await tx
      .updateTable('bantuan')
      .set({ keadaan: 'diusulkan', harapan: JSON.stringify(harapan) })
      .where('id', '=', id)
      .execute();
    const rincian = { rencanaId, usul, orang: isi.assignments.length };
    await record(tx, caller, {
      tindakan: 'usulkan',
      objek: 'bantuan',
      objekId: id,
      sebelum: { keadaan: row.keadaan },
      sesudah: { keadaan: 'diusulkan' },
      rincian,
    });
    return ok(undefined);
  });

/** People who go by one letter: same days, same share of the day. */
function bersama(all: readonly Bantuan[]): Bantuan[][] {
  const groups = new Map<string, Bantuan[]>();
  for (const a of all) {
    const key = `${a.mulai} ${a.selesai} ${a.porsi}`;
    groups.set(key, [...(groups.get(key) ?? []), a]);
  }
  return [...groups.values()];
}

async function usulkanSatu(
  tx: Tx,
  current: CurrentPaket,
  caller: Caller,
  row: BantuanRow,
  isi: IsiRencana,
  kenop: KenopBantuan,
  group: readonly Bantuan[],
  said: { readonly uraian: string; readonly tenggat: Day },
): Promise<Outcome<string>> {
  const { index } = current;
  const [first] = group as [Bantuan, ...Bantuan[]];
  const peristiwa = (row.peringatan as { peristiwa?: string[] } | null)?.peristiwa ?? [];
  const occasion = peristiwa.length > 0 ? peristiwa.join(', ') : 'lonjakan layanan';
  const half = first.porsi < 1 ? ` Separuh hari kerja (porsi ${String(first.porsi).replace('.', ',')}).` : '';
  const made = await usulkanPenugasan(tx, current, caller, {
    judul: `Bantuan ${occasion} di ${namaUnor(index, row.unor_id)}`,
    uraian: `${said.uraian}${half}`,
    unorId: row.unor_id,
    mulai: first.mulai,
    selesai: first.selesai,
    tenggat: said.tenggat,
    orang: group.map((a) => ({
      pegawaiId: a.pegawaiId,
      alasan: alasanOf(index, isi, a, kenop.dahulukan.includes(a.pegawaiId)),
    })),
  });
  if (!made.ok) return made;
  await tx
    .insertInto('bantuan_orang')
    .values(
      group.map((a) => ({
        usul_id: made.value.id,
        pegawai_id: a.pegawaiId,
        bantuan_id: row.id,
        nama: index.pegawaiById.get(a.pegawaiId)?.nama ?? a.pegawaiId,
        dari_unor: a.from.unorId,
        porsi: a.porsi,
        relawan: a.relawan,
        km: a.km,
      })),
    )
    .execute();
  return ok(made.value.id);
}
