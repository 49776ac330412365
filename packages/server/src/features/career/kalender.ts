import { randomUUID } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import type { PaketIndex } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import { type Kalender, type LaporanKalender, type PilihanKalender, pilihanBawaan } from '@seimbang/core/rotation';
import type { Db } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import { reachesUnor } from '../../shared/authorise.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bernama, orang } from './nama.ts';
import { jawaban } from './tanya.ts';

type Tampil = BalasanOf<'kalenderRotasiBuat'>;

const rows = (db: Db) =>
  db
    .selectFrom('kalender_rotasi as k')
    .leftJoin('paket as p', (j) => j.onTrue())
    .select(['k.id', 'k.paket_versi', 'k.keadaan', 'k.isi', 'k.periksa', 'k.oleh', 'k.dibuat', 'p.versi']);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

export const kalenderById = (db: Db, id: string): Promise<Row | undefined> =>
  rows(db).where('k.id', '=', id).executeTakeFirst();

/** The last calendar as far as the caller may see it. */
export async function lihatKalender(ctx: Context, caller: Caller): Promise<Outcome<BalasanOf<'kalenderRotasi'>>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const row = await rows(ctx.db).orderBy('k.dibuat', 'desc').limit(1).executeTakeFirst();
  return ok({ kalender: row ? tampil(current.index, caller, row) : null });
}

/** Makes a calendar in a thread, has it checked there, and stores it as a draft. */
export async function buatKalenderRotasi(
  ctx: Context,
  caller: Caller,
  body: Diterima<'kalenderRotasiBuat'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Tampil>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index, versi } = current;
  const pilihan = dials(index, body);
  // Computed before the transaction: a city takes seconds, and a repeat under the same key only computes in vain.
  const { kalender, laporan } = await jawaban(ctx, current, { jenis: 'kalender', pilihan });
  if (!laporan.ok) throw new Error('buatKalenderRotasi: the independent check refuses a calendar of our own.');
  const made = await once(ctx.db, key, async (tx) => {
    const id = randomUUID();
    await tx
      .insertInto('kalender_rotasi')
      .values({
        id,
        paket_versi: versi,
        pilihan: JSON.stringify(pilihan),
        isi: JSON.stringify(kalender),
        periksa: JSON.stringify(laporan),
        oleh: caller.nama ?? '',
      })
      .execute();
    const rincian = { paketVersi: versi, ...pilihan, pindah: kalender.ringkas.pindah };
    await record(tx, caller, { tindakan: 'susun', objek: 'kalender-rotasi', objekId: id, rincian });
    return ok({ id });
  });
  if (!made.ok) return made;
  const row = await kalenderById(ctx.db, made.value.id);
  return row ? ok(tampil(index, caller, row)) : problem('tidak-ditemukan', { apa: 'kalender' });
}

function dials(index: PaketIndex, body: Diterima<'kalenderRotasiBuat'>['body']): PilihanKalender {
  const usual = pilihanBawaan(index.paket.kebijakan);
  return {
    mulai: (body.mulai as Day | undefined) ?? usual.mulai,
    tahun: body.tahun ?? usual.tahun,
    jendelaPerTahun: body.jendelaPerTahun ?? usual.jendelaPerTahun,
    bagianMaksimum: body.bagianMaksimum ?? usual.bagianMaksimum,
    majuBulan: body.majuBulan ?? usual.majuBulan,
  };
}

/** A head sees who leaves the own unit and when, so that work can be handed over; reasons and figures of the agency are not for heads. */
function tampil(index: PaketIndex, caller: Caller, row: Row): Tampil {
  const isi = row.isi as Kalender;
  const semua = caller.lingkup === 'semua';
  const mine = (unorId: string): boolean => semua || reachesUnor(caller, index, unorId);
  return {
    id: row.id,
    dibuat: row.dibuat.toISOString(),
    oleh: row.oleh,
    keadaan: row.keadaan,
    usang: row.paket_versi !== row.versi,
    pilihan: isi.pilihan as Tampil['pilihan'],
    jendela: isi.jendela.map((j) => ({
      nomor: j.nomor,
      tmt: j.tmt,
      pensiun: semua ? j.pensiun : 0,
      pindah: j.pindah.filter((m) => mine(m.from.unorId)).map((m) => pindahTampil(index, m, semua)),
      unit: j.unit
        .filter((u) => mine(u.unorId))
        .map((u) => ({ ...u, unorNama: index.unorById.get(u.unorId)?.nama ?? u.unorId })),
    })),
    tidakTertempatkan: semua
      ? isi.tidakTertempatkan.map((t) => ({ ...t, ...orang(index, t.pegawaiId), tempat: bernama(index, t.tempat) }))
      : [],
    ringkas: semua ? isi.ringkas : null,
    periksa: (row.periksa as LaporanKalender).checks.map(({ name, ok: holds }) => ({ name, ok: holds })),
  };
}

type Pindah = Kalender['jendela'][number]['pindah'][number];

function pindahTampil(index: PaketIndex, { from, to, serahTerima, pembimbing, ...m }: Pindah, semua: boolean) {
  const named = (p: Pindah['serahTerima']) => ({
    ...p,
    nama: p.pegawaiId === null ? null : orang(index, p.pegawaiId).nama,
  });
  return {
    ...m,
    ...orang(index, m.pegawaiId),
    dari: bernama(index, from),
    ke: bernama(index, to),
    tambahanKm: semua ? m.tambahanKm : null,
    kurangKompetensi: semua ? m.kurangKompetensi : null,
    serahTerima: named(serahTerima),
    pembimbing: named(pembimbing),
  };
}
