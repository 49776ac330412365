import { randomUUID } from 'node:crypto';
import type { Diterima, Usul } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import type { Tx } from '../../db/index.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bekukanDaftar } from './beku.ts';
import { type Baris, type Berkas, loadBerkas } from './berkas.ts';
import { barisTerlihat } from './lihat.ts';
import { syaratTerbuka } from './fakta.ts';
import { buktiKini } from './terbukti.ts';
import { type Kasus, type Langkah, type Tindak, tindak } from './tindak.ts';
import { viewUsul } from './usul-view.ts';

type Act<N extends keyof Acts> = (
  ctx: Context,
  caller: Caller,
  id: string,
  body: Acts[N],
  key: RequestKey | null,
) => Promise<Outcome<Usul>>;

/** Bodies as the contract reads them. */
interface Acts {
  ajukan: Diterima<'usulAjukan'>['body'];
  tanggapi: Diterima<'usulTanggapi'>['body'];
  jawab: Diterima<'usulJawabKeberatan'>['body'];
  syarat: Diterima<'usulSyarat'>['body'];
  polos: Diterima<'usulVerifikasi'>['body'];
  alasan: Diterima<'usulTarik'>['body'];
}

const single = (langkah: Langkah) => (): Outcome<readonly Langkah[]> => ok([langkah]);

/** An act that stores nothing but the new state and its reason. */
export const hanyaAlasan =
  (tindakan: 'kembalikan' | 'tarik' | 'tolak'): Act<'alasan'> =>
  (ctx, caller, id, { versi, alasan }, key) =>
    tindak(ctx, caller, key, { id, versi, langkah: single({ tindakan, alasan }) });

export const ajukan: Act<'ajukan'> = (ctx, caller, id, { versi, tenggat }, key) =>
  tindak(ctx, caller, key, langkahAjukan(id, versi, tenggat as Day));

/** Handing in: the deadline is set and both sides of every line are asked. */
export const langkahAjukan = (id: string, versi: number, tenggat: Day): Tindak => ({
  id,
  versi,
  langkah: single({ tindakan: 'ajukan', tenggat }),
  simpan: async (tx, { berkas }) => {
    await tx.updateTable('usul').set({ tenggat }).where('id', '=', id).execute();
    await bukaTanggapan(tx, berkas.baris);
    return ok({ tenggat, baris: berkas.baris.length });
  },
});

/** Opens both sides of the lines for answers. */
export async function bukaTanggapan(tx: Tx, baris: readonly Pick<Baris, 'id' | 'from' | 'to'>[]): Promise<void> {
  const sides = baris.flatMap((b) => [
    { baris_id: b.id, sisi: 'asal' as const, unor_id: b.from.unorId },
    { baris_id: b.id, sisi: 'tujuan' as const, unor_id: b.to.unorId },
  ]);
  if (sides.length > 0) await tx.insertInto('usul_tanggapan').values(sides).execute();
}

/** In an assignment the sides are called by who lends and who receives. */
const sisiTugas = { asal: 'pemberi', tujuan: 'penerima' } as const;

export const tanggapi: Act<'tanggapi'> = (ctx, caller, id, body, key) => {
  const { versi, barisId, sisi, jawaban, alasan, data } = body;
  const isi = { jawaban, alasan, data };
  const stepOf =
    ({ usul }: Berkas) =>
    (b: string): Langkah =>
      usul.jenis === 'mutasi'
        ? { tindakan: 'tanggapi', barisId: b, sisi, ...isi }
        : { tindakan: 'tanggapi', barisId: b, sisi: sisiTugas[sisi], ...isi };
  return tindak(ctx, caller, key, {
    id,
    versi,
    langkah: ({ berkas }) => ok(barisId.map(stepOf(berkas))),
    simpan: async (tx, { saat }) => {
      await tx
        .updateTable('usul_tanggapan')
        .set({ ...isi, oleh: caller.nama, pada: saat, panitia_alasan: null, panitia_oleh: null, panitia_pada: null })
        .where('baris_id', 'in', barisId)
        .where('sisi', '=', sisi)
        .execute();
      return ok({ sisi, jawaban, baris: barisId });
    },
  });
};

export const tutupTanggapan: Act<'polos'> = (ctx, caller, id, { versi }, key) =>
  tindak(ctx, caller, key, { id, versi, langkah: single({ tindakan: 'tutup-tanggapan' }) });

export const jawabKeberatan: Act<'jawab'> = (ctx, caller, id, { versi, barisId, sisi, alasan }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'jawab-keberatan', barisId, sisi, alasan }),
    simpan: async (tx, { saat }) => {
      await tx
        .updateTable('usul_tanggapan')
        .set({ panitia_alasan: alasan, panitia_oleh: caller.nama, panitia_pada: saat })
        .where('baris_id', '=', barisId)
        .where('sisi', '=', sisi)
        .execute();
      return ok({ baris: barisId, sisi });
    },
  });

export const selesaikanSyarat: Act<'syarat'> = (ctx, caller, id, body, key) => {
  const { versi, barisId, aturan, nomorDokumen, catatan } = body;
  return tindak(ctx, caller, key, {
    id,
    versi,
    langkah: (kasus) =>
      asksConsent(kasus, barisId, aturan)
        ? ok([{ tindakan: 'selesaikan-syarat', barisId, nomorDokumen }])
        : problem('tanpa-syarat-terbuka', { barisId: nomorOf(kasus, barisId) }),
    simpan: async (tx, { saat }) => {
      const row = { nomor_dokumen: nomorDokumen, catatan, oleh: caller.nama ?? '-', pada: saat };
      await tx
        .insertInto('usul_syarat')
        .values({ baris_id: barisId, aturan, ...row })
        .onConflict((c) => c.columns(['baris_id', 'aturan']).doUpdateSet(row))
        .execute();
      return ok({ baris: barisId, aturan, nomorDokumen });
    },
  });
};

/** A line that is not in the list is left to the state table, which says so. */
function asksConsent({ berkas, timbangan }: Kasus, barisId: string, aturan: string): boolean {
  const line = berkas.baris.find((b) => b.id === barisId);
  if (!line) return true;
  return syaratTerbuka({ syarat: [] }, timbangan.nilaiOf(barisId).rules).some((r) => r.id === aturan);
}

const nomorOf = ({ berkas }: Kasus, barisId: string): string | number =>
  berkas.baris.find((b) => b.id === barisId)?.nomor ?? '-';

/** The checklist on today's data; the verifier is asked first, outside the transaction, because it may take a second. */
export const verifikasi: Act<'polos'> = async (ctx, caller, id, { versi }, key) => {
  const terbukti = await buktiKini(ctx, id);
  return tindak(ctx, caller, key, {
    id,
    versi,
    terbukti,
    langkah: single({ tindakan: 'verifikasi' }),
    simpan: async (tx, { berkas, dasar }) => {
      const sha256 = await bekukanDaftar(tx, berkas, dasar, 'verifikasi', caller.nama ?? '-');
      return ok({ sha256 });
    },
  });
};

/** A comment on a gerbong changes nothing, so it asks for no version: two people may write at once. */
export async function komentari(
  ctx: Context,
  caller: Caller,
  id: string,
  { gerbong, isi }: Diterima<'usulKomentar'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Usul>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const done = await once(ctx.db, key, async (tx) => {
    const berkas = await loadBerkas(tx, id);
    const seen = berkas ? barisTerlihat(caller, current.index, berkas.usul, berkas.baris) : [];
    if (!seen.some((b) => b.gerbong === gerbong)) return problem('tidak-ditemukan', { apa: 'gerbong' });
    const row = { id: randomUUID(), usul_id: id, gerbong, isi, oleh: caller.nama ?? '-', peran: caller.peran ?? '-' };
    await tx.insertInto('usul_komentar').values(row).execute();
    return ok({ id });
  });
  return done.ok ? viewUsul(ctx, caller, id) : done;
}
