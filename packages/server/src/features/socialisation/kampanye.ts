import { randomUUID } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { notify } from '../../shared/surel.ts';
import {
  kampanyeById,
  kampanyeRows,
  pertemuanOf,
  ringkasKampanye,
  surveiOf,
  tanyaRows,
  tanyaView,
} from './kampanye-view.ts';
import { akunPegawai, pegawaiDiundang } from './undangan.ts';

export async function listKampanye(ctx: Context): Promise<Outcome<BalasanOf<'kampanyeDaftar'>>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const rows = await kampanyeRows(ctx.db).execute();
  return ok({ kampanye: await ringkasKampanye(ctx.db, current.index, rows) });
}

export async function lihatKampanye(ctx: Context, id: string): Promise<Outcome<BalasanOf<'kampanye'>>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const row = await kampanyeById(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: id });
  const [ringkas] = await ringkasKampanye(ctx.db, current.index, [row]);
  if (!ringkas) throw new Error(`lihatKampanye: ${id} has no summary.`);
  const { tujuan, isi, oleh } = row;
  const tanya = await tanyaRows(ctx.db).where('kampanye_id', '=', id).execute();
  return ok({
    ...ringkas,
    tujuan,
    isi,
    oleh,
    pertemuan: await pertemuanOf(ctx.db, current.index, id),
    tanya: tanya.map(tanyaView),
    survei: await surveiOf(ctx.db, id, ringkas.pegawai, today()),
  });
}

/** Makes a campaign; the people of the invited units find it on their page, and in their mail where they have an address. */
export async function buatKampanye(
  ctx: Context,
  caller: Caller,
  { judul, tujuan, isi, putaranId, mulai, selesai, unit }: Diterima<'kampanyeBuat'>['body'],
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'kampanye'>>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const hariIni = today();
  if (selesai < mulai || selesai < hariIni) return problem('kampanye-kalender', { mulai, selesai, hariIni });
  const invited = [...new Set(unit)];
  const unknown = invited.find((id) => !current.index.unorById.has(id));
  if (unknown !== undefined) return problem('unit-tidak-diundang', { unit: unknown });
  const done = await once(ctx.db, key, async (tx) => {
    const id = randomUUID();
    const round =
      putaranId === null
        ? null
        : await tx.selectFrom('putaran').select('id').where('id', '=', putaranId).executeTakeFirst();
    if (round === undefined) return problem('tidak-ditemukan', { apa: putaranId ?? '-' });
    const days = { mulai: mulai as Day, selesai: selesai as Day };
    const oleh = caller.nama ?? '-';
    await tx
      .insertInto('kampanye')
      .values({ id, judul, tujuan, isi, putaran_id: putaranId, ...days, oleh })
      .execute();
    await tx
      .insertInto('kampanye_unit')
      .values(invited.map((unor_id, urutan) => ({ kampanye_id: id, unor_id, urutan })))
      .execute();
    await record(tx, caller, {
      tindakan: 'umumkan',
      objek: 'kampanye',
      objekId: id,
      sesudah: { judul, mulai, selesai, putaranId, unit: invited },
    });
    const people = [...pegawaiDiundang(current.index, invited).values()].flat().map((p) => p.pegawaiId);
    const akun = await akunPegawai(tx, people);
    await notify(tx, { peristiwa: `kampanye:${id}`, tautan: '/saya/sosialisasi', akun });
    return ok({ id });
  });
  return done.ok ? lihatKampanye(ctx, done.value.id) : done;
}
