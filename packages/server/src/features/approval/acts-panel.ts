import type { Diterima, Usul } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import { sidikAlasan } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { RequestKey } from '../../shared/once.ts';
import type { Outcome } from '../../shared/problem.ts';
import { tetapkanUsul } from '../evaluation/index.ts';
import { bekukanDaftar } from './beku.ts';
import { loadBerkas } from './berkas.ts';
import { terbitkanBeritaAcara, terbitkanSk, terbitkanUsulan } from './terbit.ts';
import { type Langkah, tindak } from './tindak.ts';

type Call<B> = (ctx: Context, caller: Caller, id: string, body: B, key: RequestKey | null) => Promise<Outcome<Usul>>;
type Body<N extends 'usulHadir' | 'usulKonflik' | 'usulSuara' | 'usulTutupRapat' | 'usulSetujuiPyb'> =
  Diterima<N>['body'];

const single = (langkah: Langkah) => (): Outcome<readonly Langkah[]> => ok([langkah]);

export const hadiri: Call<Body<'usulHadir'>> = (ctx, caller, id, { versi, hadir }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    sendiri: true,
    langkah: single({ tindakan: 'hadir', hadir }),
    simpan: async (tx, { saat }) => {
      await (hadir ? datang(tx, caller, id, saat) : pergi(tx, caller, id));
      return ok({ hadir });
    },
  });

async function datang(tx: Tx, caller: Caller, id: string, pada: Date): Promise<void> {
  const akun = caller.akunId ?? '';
  const jabatan = await jabatanOf(tx, akun);
  await tx
    .insertInto('usul_hadir')
    .values({ usul_id: id, akun_id: akun, nama: caller.nama ?? '-', jabatan, ketua: caller.ketua, pada })
    .onConflict((c) => c.doNothing())
    .execute();
}

const pergi = (tx: Tx, caller: Caller, id: string) =>
  tx
    .deleteFrom('usul_hadir')
    .where('usul_id', '=', id)
    .where('akun_id', '=', caller.akunId ?? '')
    .execute();

async function jabatanOf(tx: Tx, akunId: string): Promise<string> {
  const row = await tx.selectFrom('akun').select('jabatan').where('id', '=', akunId).executeTakeFirst();
  return row?.jabatan ?? '-';
}

/** Declares a conflict. The reason is personal: it lies apart, and the audit holds its hash. A vote already given falls. */
export const nyatakanKonflik: Call<Body<'usulKonflik'>> = (ctx, caller, id, { versi, barisId, alasan }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    sendiri: true,
    langkah: single({ tindakan: 'konflik', barisId, alasan }),
    simpan: async (tx, { saat }) => {
      const akun = caller.akunId ?? '';
      await tx
        .insertInto('usul_konflik')
        .values({ baris_id: barisId, akun_id: akun, nama: caller.nama ?? '-', pada: saat })
        .onConflict((c) => c.doNothing())
        .execute();
      await tx.deleteFrom('usul_suara').where('baris_id', '=', barisId).where('akun_id', '=', akun).execute();
      const sidik = await simpanAlasan(tx, id, 'konflik', `${barisId} ${akun}`, alasan);
      return ok({ baris: barisId, sidikAlasan: sidik });
    },
  });

/** Keeps a personal reason apart from everything else and returns the hash that stands for it. */
export async function simpanAlasan(
  tx: Tx,
  usulId: string,
  jenis: 'permohonan' | 'konflik',
  pokok: string,
  isi: string,
): Promise<string> {
  const { sidik, garam } = sidikAlasan(isi);
  await sql`select set_config('seimbang.alasan', 'boleh', true)`.execute(tx);
  await tx
    .insertInto('usul_alasan')
    .values({ usul_id: usulId, jenis, pokok, isi, garam })
    .onConflict((c) => c.columns(['usul_id', 'jenis', 'pokok']).doUpdateSet({ isi, garam }))
    .execute();
  await sql`select set_config('seimbang.alasan', '', true)`.execute(tx);
  return sidik;
}

export const beriSuara: Call<Body<'usulSuara'>> = (ctx, caller, id, { versi, barisId, suara, alasan }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    sendiri: true,
    langkah: single({ tindakan: 'suara', barisId, suara, alasan }),
    simpan: async (tx, { saat }) => {
      const vote = { suara, alasan, pada: saat };
      const rows = barisId.map((b) => ({
        baris_id: b,
        akun_id: caller.akunId ?? '',
        nama: caller.nama ?? '-',
        ...vote,
      }));
      await tx
        .insertInto('usul_suara')
        .values(rows)
        .onConflict((c) => c.columns(['baris_id', 'akun_id']).doUpdateSet(vote))
        .execute();
      return ok({ baris: barisId, suara });
    },
  });

/** Closing the meeting makes its minutes. */
export const tutupRapat: Call<Body<'usulTutupRapat'>> = (ctx, caller, id, { versi }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'tutup-rapat' }),
    simpan: (tx, kasus) => terbitkanBeritaAcara(tx, kasus),
  });

export const setujuiPyb: Call<Body<'usulSetujuiPyb'>> = (ctx, caller, id, { versi, alasan }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'setujui-pyb', alasan }),
    simpan: async (tx, kasus) => {
      const pyb = { alasan, oleh: caller.nama ?? '-', peran: caller.peran, pada: kasus.saat.toISOString() };
      await tx
        .updateTable('usul')
        .set({ pyb: JSON.stringify(pyb) })
        .where('id', '=', id)
        .execute();
      return terbitkanUsulan(tx, kasus);
    },
  });

export const kirimImut: Call<Diterima<'usulKirimImut'>['body']> = (ctx, caller, id, { versi, tanggal }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'kirim-imut', tanggal: tanggal as Day }),
    simpan: async (tx) => {
      await tx
        .updateTable('usul')
        .set({ kirim: tanggal as Day })
        .where('id', '=', id)
        .execute();
      return ok({ tanggal });
    },
  });

export const catatRekomendasi: Call<Diterima<'usulRekomendasi'>['body']> = (
  ctx,
  caller,
  id,
  { versi, nomor, tanggal },
  key,
) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'catat-rekomendasi', nomor, tanggal: tanggal as Day }),
    simpan: async (tx) => {
      await tx
        .updateTable('usul')
        .set({ rekomendasi_nomor: nomor, rekomendasi_tanggal: tanggal as Day })
        .where('id', '=', id)
        .execute();
      return ok({ nomor, tanggal });
    },
  });

export const putuskan: Call<Diterima<'usulPutusan'>['body']> = (
  ctx,
  caller,
  id,
  { versi, barisId, keputusan, alasan },
  key,
) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'putuskan', barisId, keputusan, alasan }),
    simpan: async (tx, { saat }) => {
      const by = { keputusan_oleh: caller.nama, keputusan_pada: saat };
      await tx
        .updateTable('usul_baris')
        .set({ keputusan, keputusan_alasan: alasan, ...by })
        .where('usul_id', '=', id)
        .where('id', 'in', barisId)
        .execute();
      return ok({ baris: barisId, keputusan });
    },
  });

/** Fixes the decision: the list is frozen a second time, now with what was decided and why. */
export const tetapkan: Call<Body<'usulTutupRapat'>> = (ctx, caller, id, { versi }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'tetapkan' }),
    simpan: async (tx, { dasar }) => {
      const berkas = await loadBerkas(tx, id);
      if (!berkas) throw new Error(`tetapkan: ${id} is gone inside its own transaction.`);
      await tetapkanUsul(tx, dasar.index, caller, id);
      return ok({ sha256: await bekukanDaftar(tx, berkas, dasar, 'penetapan', caller.nama ?? '-') });
    },
  });

export const terbitkan: Call<Body<'usulTutupRapat'>> = (ctx, caller, id, { versi }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'terbitkan' }),
    simpan: (tx, kasus) => terbitkanSk(tx, kasus),
  });
