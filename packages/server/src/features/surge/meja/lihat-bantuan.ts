import type { BalasanOf } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { addDays, type Day, ok } from '@seimbang/core/kernel';
import type { HariHarapan, Peringatan } from '@seimbang/core/surge';
import { reachesUnor } from '../../../shared/authorise.ts';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { kembalikanOtomatis } from '../../approval/index.ts';
import { mejaKini } from './kini.ts';
import { layananBantuan } from './layanan-bantuan.ts';
import { kepalaDari, menitKerja, peringatanView } from './bagian.ts';
import { type BantuanRow, bantuanRow, hadirOf, type Tahap, type Terkirim, terkirimOf } from './baris.ts';
import { daftarHadirOf } from './daftar-hadir.ts';
import { ringkasOf } from './meja.ts';
import { jumlahRelawan } from './relawan.ts';
import { rencanaTerakhir } from './rencana-view.ts';

type Bantuan = BalasanOf<'bantuan'>;

/**
 * The page of a request. The receiver and the agency see all of it; the head of a lending unit sees the own people on their way and nothing
 * of the others.
 */
export async function lihatBantuan(ctx: Context, caller: Caller, id: string): Promise<Outcome<Bantuan>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  await kembalikanOtomatis(ctx);
  const row = await bantuanRow(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'bantuan' });
  const { index } = current;
  const all = await terkirimOf(ctx.db, id);
  const whole = reachesUnor(caller, index, row.unor_id);
  const orang = whole ? all : all.filter((o) => reachesUnor(caller, index, o.dariUnor));
  const hadir = await hadirOf(ctx.db, [...new Set(orang.map((o) => o.usulId))]);
  const ringkas = ringkasOf(index, caller, row, all);
  const hariIni = today();
  const warning = row.peringatan as Peringatan | null;
  const context = { index, caller, hariIni, dijawab: new Map(warning ? [[warning.kunci, id]] : []) };
  const daftarHadir = await daftarHadirOf(ctx.db, index, orang, hadir);
  return ok({
    ...ringkas,
    orang: new Set(orang.map((o) => o.pegawaiId)).size,
    hariIni,
    jamDiminta: row.jam_diminta,
    rumpun: row.rumpun,
    alasan: row.alasan,
    peminta: { oleh: row.diminta_oleh, pada: row.dibuat.toISOString() },
    layanan: layananBantuan(index, row).map((l) => ({ id: l })),
    peringatan: warning && peringatanView(warning, context),
    menitSehari: menitKerja(index),
    ubahan: await ubahanOf(ctx, id),
    rencana: whole ? await rencanaTerakhir(ctx, current, row) : null,
    relawan: caller.peran === 'analis' ? await jumlahRelawan(ctx.db, row) : null,
    usul: await usulOf(ctx, orang),
    daftarHadir,
    antrean: antreanOf(index, row),
    boleh: bolehOf(caller, index, row, ringkas.tahap, daftarHadir),
  });
}

async function usulOf({ db }: Context, orang: readonly Terkirim[]): Promise<Bantuan['usul']> {
  const letters = [...new Map(orang.map((o) => [o.usulId, o])).values()];
  if (letters.length === 0) return [];
  const ids = letters.map((o) => o.usulId);
  const found = await db.selectFrom('evaluasi').select(['id', 'usul_id']).where('usul_id', 'in', ids).execute();
  return letters.map(({ usulId, judul, keadaan, mulai, selesai }) => ({
    id: usulId,
    judul,
    keadaan,
    mulai,
    selesai,
    evaluasiId: found.find((e) => e.usul_id === usulId)?.id ?? null,
  }));
}

async function ubahanOf({ db }: Context, id: string): Promise<Bantuan['ubahan']> {
  const rows = await db
    .selectFrom('bantuan_ubahan')
    .select(['jam_sehari', 'alasan', 'oleh', 'pada'])
    .where('bantuan_id', '=', id)
    .orderBy('pada')
    .execute();
  return rows.map((r) => ({ jamSehari: r.jam_sehari, alasan: r.alasan, oleh: r.oleh, pada: r.pada.toISOString() }));
}

/** Expected and come, day by day; days after the time of the request stay in sight while their figures come in. */
function antreanOf(index: PaketIndex, row: BantuanRow): Bantuan['antrean'] {
  const harapan = (row.harapan as HariHarapan[] | null) ?? [];
  const last = addDays(row.selesai, 14);
  const services = layananBantuan(index, row);
  const came = index.paket.volume.filter(
    (v) => v.unorId === row.unor_id && v.tanggal >= row.mulai && v.tanggal <= last && services.includes(v.layananId),
  );
  return harapan.map(({ tanggal, masuk, sisaTanpa, sisaDengan }) => {
    const own = came.filter((v) => v.tanggal === tanggal);
    const add = (of: 'masuk' | 'selesai' | 'antre'): number | null =>
      own.every((v) => v[of] === null) ? null : own.reduce((a, v) => a + (v[of] ?? 0), 0);
    return {
      tanggal,
      harapMasuk: masuk,
      harapTanpa: sisaTanpa,
      harapDengan: sisaDengan,
      masuk: add('masuk'),
      selesai: add('selesai'),
      antre: add('antre'),
    };
  });
}

function bolehOf(
  caller: Caller,
  index: PaketIndex,
  row: BantuanRow,
  tahap: Tahap,
  hadir: Bantuan['daftarHadir'],
): Bantuan['boleh'][number][] {
  const head = kepalaDari(caller, index, row.unor_id);
  const open = tahap === 'diminta';
  const begun = hadir.some((h) => h.keadaan === 'berjalan' || h.keadaan === 'selesai');
  const thankable = hadir.some((h) => h.keadaan === 'selesai' && h.terimaKasih === null && h.hariHadir > 0);
  return [
    ...(caller.peran === 'analis' && open ? (['ubah', 'tolak', 'susun', 'usulkan'] as const) : []),
    ...(open && (head || caller.peran === 'analis') ? (['tarik'] as const) : []),
    ...(head && begun ? (['hadir', 'antrean'] as const) : []),
    ...(head && thankable ? (['terima-kasih'] as const) : []),
  ];
}

/** Days of the request and a fortnight after it, so that the expected queue shows how it empties. */
export const masaHarapan = (row: Pick<BantuanRow, 'mulai' | 'selesai'>): readonly [Day, Day] => [
  row.mulai,
  addDays(row.selesai, 7),
];
