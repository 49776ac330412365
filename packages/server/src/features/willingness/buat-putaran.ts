import { randomBytes, randomUUID } from 'node:crypto';
import type { Diterima, Putaran } from '@seimbang/contract';
import { type Day, ok, sha256Hex } from '@seimbang/core/kernel';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { type Kenop, kenopOf } from '../planning/index.ts';
import { lihatPutaran } from './lihat-putaran.ts';
import { bacaSebagai, TUKAR } from './pembaca.ts';
import type { Langkah } from './putaran.ts';

type Baru = Diterima<'putaranBuat'>['body'];

/** Prepares a round. Its lottery seed is drawn now and committed to by its hash; nobody reads it until the wishes are sealed. */
export async function buatPutaran(
  ctx: Context,
  caller: Caller,
  baru: Baru,
  key: RequestKey | null,
): Promise<Outcome<Putaran>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  if (caller.akunId === null) return problem('akun-tidak-dikenal');
  const kenop = await kenopBaru(ctx, current, baru);
  if (!kenop.ok) return kenop;
  const { tmt } = kenop.value;
  const [buka, tutup] = [baru.buka as Day, baru.tutup as Day];
  if (tutup < buka || tmt <= tutup) return problem('putaran-kalender', { buka, tutup, tmt });
  const id = randomUUID();
  const made = await once(ctx.db, key, async (tx) => {
    const benih = randomBytes(16).toString('hex');
    const saat = new Date();
    const oleh = caller.nama ?? '-';
    const jejak = { oleh, peran: caller.peran, pada: saat.toISOString() };
    const first: Langkah = { keadaan: 'siap', tindakan: 'siapkan', jejak };
    const sidik_benih = sha256Hex(benih);
    await tx
      .insertInto('putaran')
      .values({
        id,
        nama: baru.nama,
        demo: current.demo,
        tmt,
        buka,
        tutup,
        kenop: JSON.stringify(kenop.value),
        otomatis: baru.otomatis,
        sidik_benih,
        dibuat: saat,
        jalan: JSON.stringify([first]),
        terakhir_oleh: oleh,
        terakhir_peran: caller.peran,
        terakhir_pada: saat,
        terakhir_tindakan: 'siapkan',
      })
      .execute();
    await bacaSebagai(tx, TUKAR);
    await tx.insertInto('putaran_kunci').values({ putaran_id: id, benih }).execute();
    await bacaSebagai(tx, null);
    await record(tx, caller, {
      tindakan: 'siapkan',
      objek: 'putaran',
      objekId: id,
      sesudah: {
        keadaan: 'siap',
        nama: baru.nama,
        tmt,
        buka,
        tutup,
        otomatis: baru.otomatis,
        maksimumMutasi: kenop.value.maksimumMutasi,
      },
      rincian: { sidikBenih: sidik_benih },
    });
    return ok({ id });
  });
  return made.ok ? lihatPutaran(ctx, caller, made.value.id) : made;
}

/** The dials of the scenario, or of the package; what is named here goes before. */
async function kenopBaru(ctx: Context, { index }: CurrentPaket, baru: Baru): Promise<Outcome<Kenop>> {
  const base = baru.skenarioId === undefined ? kenopOf(index.paket) : await kenopSkenario(ctx, baru.skenarioId);
  if (!base) return problem('tidak-ditemukan', { apa: 'skenario' });
  const { maksimumMutasi = base.maksimumMutasi, tmt = base.tmt } = baru;
  return ok({ ...base, maksimumMutasi, tmt: tmt as Day });
}

const kenopSkenario = async (ctx: Context, id: string): Promise<Kenop | null> => {
  const row = await ctx.db.selectFrom('skenario').select('kenop').where('id', '=', id).executeTakeFirst();
  return (row?.kenop as Kenop | undefined) ?? null;
};
