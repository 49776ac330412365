import { randomUUID } from 'node:crypto';
import type { Diterima, Usul } from '@seimbang/contract';
import { addDays, type Day, ok } from '@seimbang/core/kernel';
import type { Tx } from '../../db/index.ts';
import { SISTEM } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { command, type RequestKey } from '../../shared/once.ts';
import type { Outcome } from '../../shared/problem.ts';
import { tetapkanUsul } from '../evaluation/index.ts';
import type { IsiPenugasan } from './berkas.ts';
import { terbitkanSuratTugas } from './terbit.ts';
import { type Kasus, lakukan, type Langkah, tindak } from './tindak.ts';

type Call<B> = (ctx: Context, caller: Caller, id: string, body: B, key: RequestKey | null) => Promise<Outcome<Usul>>;

const single = (langkah: Langkah) => (): Outcome<readonly Langkah[]> => ok([langkah]);

const isiOf = ({ berkas }: Kasus): IsiPenugasan => {
  if (!berkas.penugasan) throw new Error(`isiOf: ${berkas.usul.id} is no penugasan.`);
  return berkas.penugasan;
};

async function simpanIsi(tx: Tx, id: string, penugasan: IsiPenugasan, selesai?: Day): Promise<void> {
  await tx
    .updateTable('usul')
    .set({ penugasan: JSON.stringify(penugasan), ...(selesai && { selesai }) })
    .where('id', '=', id)
    .execute();
}

export const tugaskan: Call<Diterima<'usulTugaskan'>['body']> = (ctx, caller, id, { versi, alasan }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'tugaskan', alasan }),
    simpan: async (tx, kasus) => {
      await tetapkanUsul(tx, kasus.dasar.index, caller, id);
      return terbitkanSuratTugas(tx, kasus, null);
    },
  });

export const lapor: Call<Diterima<'usulLapor'>['body']> = (ctx, caller, id, { versi, isi }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'lapor', laporan: isi }),
    simpan: async (tx, { saat }) => {
      const who = { oleh: caller.nama ?? '-', peran: caller.peran ?? '-' };
      await tx
        .insertInto('usul_laporan')
        .values({ id: randomUUID(), usul_id: id, isi, ...who, pada: saat })
        .execute();
      return ok({});
    },
  });

/** A longer term is a new letter. */
export const perpanjang: Call<Diterima<'usulPerpanjang'>['body']> = (ctx, caller, id, body, key) => {
  const { versi, alasan } = body;
  const sampai = body.sampai as Day;
  return tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'perpanjang', selesai: sampai, alasan }),
    simpan: async (tx, kasus) => {
      const isi = isiOf(kasus);
      const one = { sampai, alasan, oleh: caller.nama ?? '-', peran: caller.peran, pada: kasus.saat.toISOString() };
      await simpanIsi(tx, id, { ...isi, perpanjangan: [...isi.perpanjangan, one] }, sampai);
      return terbitkanSuratTugas(tx, kasus, sampai);
    },
  });
};

/** Early return: today is the last day, or the first one where the term has not begun. */
export const pulangkan: Call<Diterima<'usulPulangkan'>['body']> = (ctx, caller, id, { versi, alasan }, key) =>
  tindak(ctx, caller, key, {
    id,
    versi,
    langkah: single({ tindakan: 'pulangkan', alasan }),
    simpan: async (tx, kasus) => {
      const { mulai, selesai } = kasus.berkas.usul;
      const last = [kasus.hariIni, mulai ?? kasus.hariIni].sort().at(-1) as Day;
      const end = selesai !== null && selesai < last ? selesai : last;
      await simpanIsi(tx, id, { ...isiOf(kasus), kembali: addDays(end, 1), alasanPulang: alasan }, end);
      return ok({ selesai: end });
    },
  });

/**
 * Ends the assignments whose last day has passed: nobody has to remember. Asked for by the daily job and before a case is shown, so that
 * the screen is right even where the job did not run.
 */
export async function kembalikanOtomatis(ctx: Context): Promise<number> {
  const due = await ctx.db
    .selectFrom('usul')
    .select(['id', 'versi'])
    .where('jenis', '=', 'penugasan')
    .where('keadaan', '=', 'berjalan')
    .where('selesai', '<', today())
    .execute();
  const current = due.length > 0 ? await ctx.paket() : null;
  if (!current) return 0;
  let ended = 0;
  for (const { id, versi } of due) {
    const done = await command(ctx.db, (tx) =>
      lakukan(tx, current, SISTEM, {
        id,
        versi,
        langkah: single({ tindakan: 'kembali' }),
        simpan: async (t, kasus) => {
          const { selesai } = kasus.berkas.usul;
          await simpanIsi(t, id, { ...isiOf(kasus), kembali: addDays(selesai ?? kasus.hariIni, 1) });
          return ok({ selesai });
        },
      }),
    );
    if (done.ok) ended++;
  }
  return ended;
}
