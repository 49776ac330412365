import { createHash } from 'node:crypto';
import type { BalasanOf, Diterima } from '@seimbang/contract';
import { canonicalJson, ok } from '@seimbang/core/kernel';
import { batasBantuanBawaan } from '@seimbang/core/surge';
import type { Db, Tx } from '../../../db/index.ts';
import type { OrientasiData, TerimaKasihData } from '../../../letters/index.ts';
import { record } from '../../../shared/audit.ts';
import { reachesUnor } from '../../../shared/authorise.ts';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import type { CurrentPaket } from '../../../shared/current-paket.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { kantorOf, naskahLepas, nomorBaru, orangOf, penempatan, tataNaskahOf } from '../../approval/index.ts';
import { mejaKini } from './kini.ts';
import { kepalaDari, menitKerja, namaUnor } from './bagian.ts';
import { bantuanRow, hadirOf, HARI_HADIR, type Terkirim, terkirimOf } from './baris.ts';
import { hariTugas } from './daftar-hadir.ts';
import { lihatBantuan } from './lihat-bantuan.ts';

interface Pdf {
  readonly nama: string;
  readonly isi: Uint8Array;
}

/** The sheet of a helper, for the helper, both heads and the agency; the record only once it has been issued. */
export async function suratBantuan(
  ctx: Context,
  caller: Caller,
  { usulId, pegawaiId, jenis }: Diterima<'bantuanSurat'>['params'],
): Promise<Outcome<Pdf>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  const o = (await terkirimOf(ctx.db)).find((t) => t.usulId === usulId && t.pegawaiId === pegawaiId);
  const own = caller.lingkup === 'diri' && caller.pegawaiId === pegawaiId;
  const mine = own || (o && (reachesUnor(caller, index, o.dariUnor) || reachesUnor(caller, index, o.keUnor)));
  if (!o || !mine) return problem('tidak-ditemukan', { apa: 'surat' });
  if (jenis === 'orientasi') {
    const data = await orientasi(ctx.db, current, o);
    return ok({ nama: 'lembar-orientasi.pdf', isi: await ctx.jobs.letters.renderLetter({ jenis, data }, 'pdf') });
  }
  const row = await ctx.db
    .selectFrom('bantuan_surat')
    .select(['nomor', 'data', 'sidik'])
    .where('usul_id', '=', usulId)
    .where('pegawai_id', '=', pegawaiId)
    .executeTakeFirst();
  if (!row) return problem('tidak-ditemukan', { apa: 'surat' });
  if (sidikOf(row.data) !== row.sidik) return problem('surat-berubah', { nomor: row.nomor });
  const data = row.data as TerimaKasihData;
  return ok({ nama: 'catatan-penugasan.pdf', isi: await ctx.jobs.letters.renderLetter({ jenis, data }, 'pdf') });
}

const sidikOf = (data: unknown): string => createHash('sha256').update(canonicalJson(data)).digest('hex');

async function penugasanOf(db: Db | Tx, usulId: string) {
  const usul = await db
    .selectFrom('usul')
    .select(['penugasan', 'demo'])
    .where('id', '=', usulId)
    .executeTakeFirstOrThrow();
  const surat = await db
    .selectFrom('surat')
    .select(['nomor', 'tanggal'])
    .where('usul_id', '=', usulId)
    .where('jenis', '=', 'surat-tugas')
    .orderBy('dibuat', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { uraian } = usul.penugasan as { uraian: string };
  return { tugas: uraian, demo: usul.demo, suratTugas: surat ?? null };
}

const bagian = ({ index }: CurrentPaket, o: Terkirim) => ({
  orang: orangOf(index, o),
  asal: penempatan(index, {
    unorId: o.dariUnor,
    jabatanId: index.pegawaiById.get(o.pegawaiId)?.jabatanId ?? '',
  }),
  unitPenerima: namaUnor(index, o.keUnor),
  mulai: o.mulai,
  selesai: o.selesai,
  porsi: o.porsi,
});

async function orientasi(db: Db, current: CurrentPaket, o: Terkirim): Promise<OrientasiData> {
  const { index } = current;
  const { demo, ...letter } = await penugasanOf(db, o.usulId);
  const { isi: tata } = await tataNaskahOf(db);
  const facts = {
    ...bagian(current, o),
    ...letter,
    jamSehari: Math.round((o.porsi * menitKerja(index)) / 6) / 10,
    kepalaPenerima: kantorOf(index, o.keUnor),
    kepalaAsal: kantorOf(index, o.dariUnor),
    hariBelajar: batasBantuanBawaan.hariBelajar,
  };
  const tanggal = letter.suratTugas?.tanggal ?? o.mulai;
  const kepala = { nomor: '-', tanggal, sidik: sidikOf(facts) };
  return { ...facts, naskah: naskahLepas(tata, kepala, tata.pyb, demo) };
}

/** Issues the records of one letter once it has ended: one for each helper who was there at all. */
export async function terbitkanTerimaKasih(
  ctx: Context,
  caller: Caller,
  id: string,
  { usulId }: Diterima<'bantuanTerimaKasih'>['body'],
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'bantuan'>>> {
  const current = await mejaKini(ctx);
  if (!current) return problem('belum-ada-data');
  const row = await bantuanRow(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'bantuan' });
  if (!kepalaDari(caller, current.index, row.unor_id))
    return problem('bukan-unit-anda', { nama: namaUnor(current.index, row.unor_id) });
  const done = await once(ctx.db, key, async (tx) => {
    const all = (await terkirimOf(tx, id)).filter((o) => o.usulId === usulId);
    if (all.length === 0) return problem('tidak-ditemukan', { apa: 'penugasan' });
    if (all.some((o) => o.keadaan !== 'selesai')) return problem('penugasan-belum-selesai');
    const issued = await terbitkan(tx, current, caller, all);
    if (issued === 0) return problem('tanpa-kehadiran');
    await record(tx, caller, { tindakan: 'terima-kasih', objek: 'bantuan', objekId: id, rincian: { usulId, issued } });
    return ok(undefined);
  });
  return done.ok ? lihatBantuan(ctx, caller, id) : done;
}

async function terbitkan(tx: Tx, current: CurrentPaket, caller: Caller, all: readonly Terkirim[]): Promise<number> {
  const { index } = current;
  const [first] = all as [Terkirim, ...Terkirim[]];
  const hadir = await hadirOf(tx, [first.usulId]);
  const { demo, ...letter } = await penugasanOf(tx, first.usulId);
  const { isi: tata } = await tataNaskahOf(tx);
  const done = await tx.selectFrom('bantuan_surat').select('pegawai_id').where('usul_id', '=', first.usulId).execute();
  const tanggal = today();
  let issued = 0;
  for (const o of all) {
    const days = hadir.filter((h) => h.pegawaiId === o.pegawaiId).reduce((a, h) => a + HARI_HADIR[h.hadir], 0);
    if (days === 0 || done.some((d) => d.pegawai_id === o.pegawaiId)) continue;
    const facts = {
      ...bagian(current, o),
      ...letter,
      hariTugas: hariTugas(index, o.keUnor, o.mulai, o.selesai).length,
      hariHadir: days,
      relawan: o.relawan,
    };
    const nomor = await nomorBaru(tx, tata, 'terima-kasih', tanggal);
    const kepala = { nomor, tanggal, sidik: sidikOf(facts) };
    const signer = { ...tata.pyb, jabatan: kantorOf(index, o.keUnor), ...penandatanganOf(current, caller) };
    const data: TerimaKasihData = { ...facts, naskah: naskahLepas(tata, kepala, signer, demo) };
    const stored = JSON.parse(JSON.stringify(data)) as TerimaKasihData;
    await tx
      .insertInto('bantuan_surat')
      .values({
        usul_id: o.usulId,
        pegawai_id: o.pegawaiId,
        nomor,
        tanggal,
        data: JSON.stringify(stored),
        sidik: sidikOf(stored),
        oleh: caller.nama ?? '-',
        pada: new Date(),
      })
      .execute();
    issued += 1;
  }
  return issued;
}

/** The head who issues it signs it. */
function penandatanganOf({ index }: CurrentPaket, caller: Caller) {
  const p = orangOf(index, { pegawaiId: caller.pegawaiId ?? '', nama: caller.nama ?? '-' });
  return {
    nama: p.nama,
    gelarDepan: p.gelarDepan,
    gelarBelakang: p.gelarBelakang,
    pangkat: p.pangkat,
    nip: p.nip,
    atasNama: null,
  };
}
