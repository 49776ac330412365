import type { Context } from '../../../shared/context.ts';
import { prakiraanSelesai } from './hitung.ts';
import { simpanUcapan } from './ucapan.ts';

/** Makes the forecast of the newest data and keeps what it says, so that nobody waits for it in the morning. Safe to repeat. */
export async function siapkanPrakiraan(ctx: Context): Promise<void> {
  const now = await prakiraanSelesai(ctx);
  if (now.keadaan === 'siap') await simpanUcapan(ctx.db, now.hasil.isi);
}
