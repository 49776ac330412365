import { createHash } from 'node:crypto';
import type { DaftarLaporan, LaporanDraf, LaporanTerbit } from '@seimbang/contract';
import { type LaporanTriwulan, lembarLaporan } from '@seimbang/core/evaluation';
import { canonicalJson, type Day, ok } from '@seimbang/core/kernel';
import type { Selectable } from 'kysely';
import type { Db, Skema, Tx } from '../../db/index.ts';
import { tataNaskahSemarang } from '../../letters/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { susunLaporan, triwulanPilihan } from './laporan-isi.ts';

type Row = Pick<Selectable<Skema['laporan_publik']>, 'triwulan' | 'versi' | 'isi' | 'sidik' | 'oleh' | 'saat'>;

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

const rows = (db: Db | Tx) =>
  db
    .selectFrom('laporan_publik')
    .select(['triwulan', 'versi', 'isi', 'sidik', 'oleh', 'saat'])
    .orderBy('triwulan', 'desc')
    .orderBy('versi', 'desc');

const terbitan = ({ triwulan, versi, sidik, oleh, saat }: Row): LaporanDraf['terbitan'][number] => ({
  triwulan,
  versi,
  sidik,
  oleh,
  saat: saat.toISOString(),
});

const lembarDua = (laporan: LaporanTriwulan): LaporanDraf['lembar'] => ({
  id: lembarLaporan(laporan, 'id'),
  en: lembarLaporan(laporan, 'en'),
});

/** The agency's name as its letters have it. */
async function instansiOf(db: Db): Promise<{ readonly pemerintah: string; readonly kertas: 'A4' | 'F4' }> {
  const row = await db.selectFrom('pengaturan').select('isi').where('kunci', '=', 'tata-naskah').executeTakeFirst();
  const { pemerintah, kertas } = {
    ...tataNaskahSemarang,
    ...(row?.isi as Partial<typeof tataNaskahSemarang> | undefined),
  };
  return { pemerintah, kertas };
}

async function isiSekarang(ctx: Context, triwulan: string): Promise<Outcome<LaporanTriwulan>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { pemerintah } = await instansiOf(ctx.db);
  return ok(await susunLaporan(ctx, current, triwulan, pemerintah));
}

/** What would be published now, and the versions that have been. */
export async function drafLaporan(ctx: Context, triwulan: string): Promise<Outcome<LaporanDraf>> {
  const isi = await isiSekarang(ctx, triwulan);
  if (!isi.ok) return isi;
  const published = await rows(ctx.db).where('triwulan', '=', triwulan).execute();
  return ok({
    triwulan,
    pilihan: triwulanPilihan(today()),
    sidik: sha(canonicalJson(isi.value)),
    lembar: lembarDua(isi.value),
    terbitan: published.map(terbitan),
  });
}

/**
 * The PPK publishes what he has read: refused when the figures have moved since. The same content again is no new version. Nothing is ever
 * published by the calendar.
 */
export async function terbitkanLaporan(
  ctx: Context,
  caller: Caller,
  triwulan: string,
  sidik: string,
  key: RequestKey | null,
): Promise<Outcome<LaporanTerbit>> {
  const isi = await isiSekarang(ctx, triwulan);
  if (!isi.ok) return isi;
  const text = canonicalJson(isi.value);
  if (sha(text) !== sidik) return problem('laporan-berubah', { triwulan });
  const done = await once(ctx.db, key, async (tx) => {
    const last = await rows(tx).where('triwulan', '=', triwulan).limit(1).executeTakeFirst();
    if (last?.sidik === sidik) return ok({ versi: last.versi });
    const versi = (last?.versi ?? 0) + 1;
    await tx
      .insertInto('laporan_publik')
      .values({ triwulan, versi, isi: text, sidik, oleh: caller.nama ?? '-', pdf_id: null, pdf_en: null })
      .execute();
    await record(tx, caller, { tindakan: 'terbitkan', objek: 'laporan', objekId: triwulan, rincian: { versi, sidik } });
    return ok({ versi });
  });
  return done.ok ? lihatLaporan(ctx.db, triwulan) : done;
}

/** The last published version, for anybody. */
export async function lihatLaporan(db: Db, triwulan: string): Promise<Outcome<LaporanTerbit>> {
  const [last, ...older] = await rows(db).where('triwulan', '=', triwulan).execute();
  if (!last) return problem('tidak-ditemukan', { apa: `laporan ${triwulan}` });
  const isi = JSON.parse(last.isi) as LaporanTriwulan;
  return ok({ ...terbitan(last), lembar: lembarDua(isi), riwayat: older.map(terbitan) });
}

export async function listLaporan(db: Db): Promise<Outcome<DaftarLaporan>> {
  const all = await rows(db).execute();
  const newest = all.filter((row, i) => all[i - 1]?.triwulan !== row.triwulan);
  const laporan = newest.map((row) => {
    const lembar = lembarDua(JSON.parse(row.isi) as LaporanTriwulan);
    return { ...terbitan(row), judul: { id: lembar.id.judul, en: lembar.en.judul } };
  });
  return ok({ laporan });
}

/** The published report as PDF, drawn once and kept: same data, same bytes. */
export async function unduhLaporan(
  ctx: Context,
  triwulan: string,
  bahasa: 'id' | 'en',
): Promise<Outcome<{ readonly nama: string; readonly isi: Uint8Array }>> {
  const column = bahasa === 'id' ? 'pdf_id' : 'pdf_en';
  const row = await ctx.db
    .selectFrom('laporan_publik')
    .select(['versi', 'isi', 'sidik', 'oleh', 'saat', 'pdf_id', 'pdf_en'])
    .where('triwulan', '=', triwulan)
    .orderBy('versi', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return problem('tidak-ditemukan', { apa: `laporan ${triwulan}` });
  const nama = `laporan-${triwulan}-v${row.versi}-${bahasa}.pdf`;
  const there = row[column];
  if (there) return ok({ nama, isi: there });
  const laporan = JSON.parse(row.isi) as LaporanTriwulan;
  const { pemerintah, kertas } = await instansiOf(ctx.db);
  const isi = await ctx.jobs.letters.renderLetter(
    {
      jenis: 'laporan-publik',
      data: {
        bahasa,
        pemerintah,
        kertas,
        tanggal: today(row.saat) as Day,
        demo: laporan.demo,
        versi: row.versi,
        sidik: row.sidik,
        lembar: lembarLaporan(laporan, bahasa),
      },
    },
    'pdf',
  );
  await ctx.db
    .updateTable('laporan_publik')
    .set({ [column]: Buffer.from(isi) })
    .where('triwulan', '=', triwulan)
    .where('versi', '=', row.versi)
    .where(column, 'is', null)
    .execute();
  return ok({ nama, isi });
}
