import { randomUUID } from 'node:crypto';
import type { Diterima, RencanaTampil, Usul } from '@seimbang/contract';
import type { Rencana } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import type { Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import type { Kenop } from '../planning/index.ts';
import { simpanAlasan } from './acts-panel.ts';
import type { IsiPenugasan, Langkah, PutaranUsul, RencanaUsul } from './berkas.ts';
import { type BarisSusun, dariPenugasan, dariRencana, dariTangan } from './susun-baris.ts';
import { viewUsul } from './usul-view.ts';

type Baru = Diterima<'usulBuat'>['body'];

/** What a new case holds, whatever it was made from. */
export interface Naskah {
  readonly jenis: 'mutasi' | 'penugasan';
  readonly asal: 'rencana' | 'kepala' | 'pribadi' | 'putaran';
  readonly judul: string;
  readonly tmt: Day;
  readonly masa: { readonly mulai: Day; readonly selesai: Day } | null;
  readonly rencanaId: string | null;
  readonly rencana: RencanaUsul | null;
  readonly putaran: PutaranUsul | null;
  readonly penugasan: IsiPenugasan | null;
  readonly alasanPribadi: string | null;
  readonly baris: readonly BarisSusun[];
}

/** Writes a new proposal as a draft: from a plan, by hand, as an own request, or for people lent for some days. */
export async function buatUsul(
  ctx: Context,
  caller: Caller,
  baru: Baru,
  key: RequestKey | null,
): Promise<Outcome<Usul>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  if (caller.akunId === null) return problem('akun-tidak-dikenal');
  const naskah = await naskahOf(ctx, current, caller, baru);
  if (!naskah.ok) return naskah;
  const id = randomUUID();
  const made = await once(ctx.db, key, async (tx) => {
    await simpanUsul(tx, current, caller, id, naskah.value);
    return ok({ id });
  });
  return made.ok ? viewUsul(ctx, caller, made.value.id) : made;
}

const MAY: Readonly<Record<Baru['bentuk'], readonly string[]>> = {
  rencana: ['analis'],
  kepala: ['analis', 'kepala-unit'],
  pribadi: ['asn'],
  penugasan: ['analis', 'kepala-unit'],
};

export const KOSONG = {
  masa: null,
  rencanaId: null,
  rencana: null,
  putaran: null,
  penugasan: null,
  alasanPribadi: null,
} as const;

async function naskahOf(ctx: Context, current: CurrentPaket, caller: Caller, baru: Baru): Promise<Outcome<Naskah>> {
  if (!MAY[baru.bentuk].includes(caller.peran ?? '')) return problem('tidak-berwenang');
  if (baru.bentuk === 'rencana') return naskahRencana(ctx, current, baru);
  if (baru.bentuk === 'pribadi') return naskahPribadi(current, caller, baru);
  if (baru.bentuk === 'penugasan') return naskahPenugasan(current, caller, baru);
  const baris = dariTangan(caller, current.index, baru.baris);
  if (!baris.ok) return baris;
  const { judul, tmt } = baru;
  return ok({ ...KOSONG, jenis: 'mutasi', asal: 'kepala', judul, tmt: tmt as Day, baris: baris.value });
}

async function naskahRencana(
  ctx: Context,
  current: CurrentPaket,
  { judul, rencanaId, gerbong }: Extract<Baru, { bentuk: 'rencana' }>,
): Promise<Outcome<Naskah>> {
  const row = await ctx.db
    .selectFrom('rencana')
    .select(['isi', 'tampil', 'kenop', 'paket_versi'])
    .where('id', '=', rencanaId)
    .executeTakeFirst();
  if (!row) return problem('tidak-ditemukan', { apa: 'rencana' });
  if (row.paket_versi !== current.versi)
    return problem('rencana-usang', { versi: row.paket_versi, sekarang: current.versi });
  const tampil = row.tampil as Pick<RencanaTampil, 'moves' | 'unor' | 'tmt'>;
  const baris = dariRencana(tampil.moves, gerbong);
  if (!baris.ok) return baris;
  const rencana: RencanaUsul = {
    isi: row.isi as Rencana,
    kenop: row.kenop as Kenop,
    paketVersi: row.paket_versi,
    unor: unitsOf(tampil.unor),
  };
  const tmt = tampil.tmt as Day;
  return ok({ ...KOSONG, jenis: 'mutasi', asal: 'rencana', judul, tmt, rencanaId, rencana, baris: baris.value });
}

/** Units whose load the plan changes. */
export const unitsOf = (unor: RencanaTampil['unor']): RencanaUsul['unor'] =>
  unor
    .filter((u) => u.before.rasio !== u.after.rasio)
    .map((u) => ({ unorId: u.unorId, nama: u.nama, before: u.before.rasio, after: u.after.rasio }));

function naskahPribadi(
  { index }: CurrentPaket,
  caller: Caller,
  { tmt, ke, alasan }: Extract<Baru, { bentuk: 'pribadi' }>,
): Outcome<Naskah> {
  if (caller.pegawaiId === null || !index.pegawaiById.has(caller.pegawaiId)) return problem('akun-tanpa-pegawai');
  const baris = dariTangan(caller, index, [{ pegawaiId: caller.pegawaiId, ...ke }]);
  if (!baris.ok) return baris;
  const judul = 'Permohonan mutasi sendiri';
  const own = { jenis: 'mutasi', asal: 'pribadi', judul, tmt: tmt as Day } as const;
  return ok({ ...KOSONG, ...own, alasanPribadi: alasan, baris: baris.value });
}

function naskahPenugasan(
  { index }: CurrentPaket,
  caller: Caller,
  baru: Extract<Baru, { bentuk: 'penugasan' }>,
): Outcome<Naskah> {
  const { judul, uraian, unorId, ketuaPegawaiId } = baru;
  const baris = dariPenugasan(caller, index, unorId, baru.baris);
  if (!baris.ok) return baris;
  const masa = { mulai: baru.mulai as Day, selesai: baru.selesai as Day };
  if (masa.selesai < masa.mulai) return problem('masa-tugas-tidak-berlaku', masa);
  if (!baris.value.some((b) => b.pegawaiId === ketuaPegawaiId)) return problem('ketua-tim-tidak-ada');
  const term = { perpanjangan: [], kembali: null, alasanPulang: null };
  const penugasan = { uraian, unorId, ketuaPegawaiId, ...term };
  const own = { jenis: 'penugasan', asal: 'kepala', judul, tmt: masa.mulai } as const;
  return ok({ ...KOSONG, ...own, masa, penugasan, baris: baris.value });
}

export async function simpanUsul(tx: Tx, current: CurrentPaket, caller: Caller, id: string, n: Naskah): Promise<void> {
  const saat = new Date();
  const oleh = caller.nama ?? '-';
  const first: Langkah = {
    keadaan: 'draf',
    tindakan: 'buat',
    oleh,
    peran: caller.peran,
    pada: saat.toISOString(),
    alasan: '',
  };
  await tx
    .insertInto('usul')
    .values({
      id,
      jenis: n.jenis,
      asal: n.asal,
      judul: n.judul,
      keadaan: 'draf',
      demo: current.demo,
      dibuat: saat,
      pengusul_akun: caller.akunId,
      pengusul_nama: oleh,
      pengusul_peran: caller.peran ?? '-',
      pengusul_unor: caller.unorId,
      pengusul_pegawai: caller.pegawaiId,
      tmt: n.tmt,
      mulai: n.masa?.mulai ?? null,
      selesai: n.masa?.selesai ?? null,
      terakhir_oleh: oleh,
      terakhir_peran: caller.peran,
      terakhir_pada: saat,
      terakhir_tindakan: 'buat',
      jalan: JSON.stringify([first]),
      rencana_id: n.rencanaId,
      rencana: n.rencana && JSON.stringify(n.rencana),
      putaran: n.putaran && JSON.stringify(n.putaran),
      penugasan: n.penugasan && JSON.stringify(n.penugasan),
    })
    .execute();
  await simpanBaris(tx, id, n.baris, { baru: false, mulai: 1 });
  const sidik = n.alasanPribadi === null ? null : await simpanAlasan(tx, id, 'permohonan', '', n.alasanPribadi);
  await record(tx, caller, {
    tindakan: 'buat',
    objek: 'usul',
    objekId: id,
    sesudah: { keadaan: 'draf', versi: 1, jenis: n.jenis, asal: n.asal, baris: n.baris.length },
    rincian: {
      rencanaId: n.rencanaId,
      ...(n.putaran && { putaranId: n.putaran.putaranId }),
      ...(sidik && { sidikAlasan: sidik }),
    },
  });
}

/** Adds lines, numbered from `mulai`. Returns their ids with both ends. */
export async function simpanBaris(
  tx: Tx,
  usulId: string,
  baris: readonly BarisSusun[],
  { baru, mulai }: { readonly baru: boolean; readonly mulai: number },
): Promise<{ id: string; from: BarisSusun['from']; to: BarisSusun['to'] }[]> {
  const made = baris.map((b, i) => ({ ...b, id: randomUUID(), nomor: mulai + i }));
  if (made.length === 0) return [];
  await tx
    .insertInto('usul_baris')
    .values(
      made.map((b) => ({
        id: b.id,
        usul_id: usulId,
        nomor: b.nomor,
        gerbong: b.gerbong,
        pegawai_id: b.pegawaiId,
        nama: b.nama,
        dari_unor: b.from.unorId,
        dari_jabatan: b.from.jabatanId,
        ke_unor: b.to.unorId,
        ke_jabatan: b.to.jabatanId,
        jenis: b.jenis,
        isi: JSON.stringify(b.isi),
        baru,
      })),
    )
    .execute();
  return made.map(({ id, from, to }) => ({ id, from, to }));
}
