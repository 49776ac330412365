import type { Diterima, HakKembaliDaftar, HakKembaliSaya, UsulJadi } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import type { Db, Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { notify } from '../../shared/surel.ts';
import { usulkanBaris } from '../approval/index.ts';
import { hakTerbit } from './hak-terbit.ts';
import { akunPeran } from './kabar.ts';
import { orangSaya } from './minat.ts';
import { bernama, orangOf, sebabOf } from './nama.ts';

/** Rights to return, the earliest first. */
export const hakKembali = (db: Db | Tx) =>
  hakTerbit(db).where('h.jenis', '=', 'hak-kembali').orderBy('h.mulai').orderBy('h.id');

type Hak = Awaited<ReturnType<ReturnType<typeof hakKembali>['execute']>>[number];
type Tampil = HakKembaliSaya['hak'][number];

const keadaanOf = ({ keadaan, mulai }: Hak, hariIni: Day): Tampil['keadaan'] => {
  if (keadaan !== 'berjalan') return keadaan;
  return hariIni < mulai ? 'belum-mulai' : 'dapat-diminta';
};

const tampil = (index: PaketIndex, h: Hak, hariIni: Day): Tampil => ({
  id: h.id,
  versi: h.versi,
  asal: bernama(index, { unorId: h.unor_id, jabatanId: h.jabatan_id }),
  putaranNama: h.putaran_nama,
  mulai: h.mulai,
  keadaan: keadaanOf(h, hariIni),
  usulId: h.usul_id,
});

export async function hakKembaliSaya(ctx: Context, caller: Caller): Promise<Outcome<HakKembaliSaya>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const { current, pegawaiId } = who.value;
  const rows = await hakKembali(ctx.db).where('h.pegawai_id', '=', pegawaiId).execute();
  return ok({ hak: rows.map((h) => tampil(current.index, h, today())) });
}

/** The person asks to go back, or gives the right up; both are final. */
export async function pilihHakKembali(
  ctx: Context,
  caller: Caller,
  { id, versi, pilihan }: Diterima<'hakKembaliPilih'>['body'],
  key: RequestKey | null,
): Promise<Outcome<HakKembaliSaya>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const done = await once(ctx.db, key, async (tx) => {
    const h = await hakKembali(tx)
      .where('h.id', '=', id)
      .where('h.pegawai_id', '=', who.value.pegawaiId)
      .executeTakeFirst();
    if (!h) return problem('tidak-ditemukan', { apa: 'hak kembali' });
    if (pilihan === 'minta' && today() < h.mulai) return problem('hak-kembali-belum', { mulai: h.mulai });
    const moved = await tx
      .updateTable('hak_manfaat')
      .set({ keadaan: pilihan === 'minta' ? 'diminta' : 'dilepas', versi: versi + 1 })
      .where('id', '=', id)
      .where('versi', '=', versi)
      .where('keadaan', '=', 'berjalan')
      .executeTakeFirst();
    if (moved.numUpdatedRows !== 1n) return problem('versi-usang', { versi, sekarang: h.versi });
    if (pilihan === 'minta')
      await notify(tx, {
        peristiwa: `hak:${id}:diminta`,
        tautan: '/putaran/manfaat?lihat=hak',
        akun: await akunPeran(tx, 'analis'),
      });
    await record(tx, caller, { tindakan: pilihan, objek: 'hak-kembali', objekId: id });
    return ok({ id });
  });
  return done.ok ? hakKembaliSaya(ctx, caller) : done;
}

/** All rights to return, for who has to keep them. */
export async function daftarHakKembali(ctx: Context): Promise<Outcome<HakKembaliDaftar>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  const hariIni = today();
  const rows = await hakKembali(ctx.db).execute();
  return ok({
    hariIni,
    hak: rows.map((h) => {
      const p = index.pegawaiById.get(h.pegawai_id);
      const waits = h.keadaan !== 'diminta';
      return {
        ...tampil(index, h, hariIni),
        pegawai: orangOf(index, h.pegawai_id),
        kini: p ? bernama(index, p) : null,
        sebab: waits ? sebabOf('hak-kembali-belum', { mulai: h.mulai }) : null,
      };
    }),
  });
}

const PULANG = {
  code: 'hak-kembali',
  id: 'kembali ke tempat asal menurut hak kembali dari paket kursi',
  en: 'returns to the place of origin by the right that the package of the seat gave',
};

/** Turns a right that was asked for into a proposal, which goes the way of every other one. */
export async function usulkanKembali(
  ctx: Context,
  caller: Caller,
  id: string,
  { versi }: Diterima<'hakKembaliUsul'>['body'],
  key: RequestKey | null,
): Promise<Outcome<UsulJadi>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  if (caller.akunId === null) return problem('akun-tidak-dikenal');
  return once(ctx.db, key, async (tx) => {
    const h = await hakKembali(tx).where('h.id', '=', id).executeTakeFirst();
    if (!h) return problem('tidak-ditemukan', { apa: 'hak kembali' });
    if (h.keadaan !== 'diminta') return problem('hak-kembali-belum', { mulai: h.mulai });
    const made = await usulkanBaris(tx, current, caller, {
      asal: 'kepala',
      judul: `Hak kembali: ${orangOf(current.index, h.pegawai_id).nama}`,
      tmt: current.index.paket.kebijakan.tmt,
      baris: [{ pegawaiId: h.pegawai_id, unorId: h.unor_id, jabatanId: h.jabatan_id, alasan: PULANG }],
    });
    if (!made.ok) return made;
    const moved = await tx
      .updateTable('hak_manfaat')
      .set({ keadaan: 'dipakai', usul_id: made.value.id, versi: versi + 1 })
      .where('id', '=', id)
      .where('versi', '=', versi)
      .where('keadaan', '=', 'diminta')
      .executeTakeFirst();
    if (moved.numUpdatedRows !== 1n) return problem('versi-usang', { versi, sekarang: h.versi });
    const rincian = { usulId: made.value.id };
    await record(tx, caller, { tindakan: 'usulkan', objek: 'hak-kembali', objekId: id, rincian });
    return ok({ usulId: made.value.id, baris: 1 });
  });
}
