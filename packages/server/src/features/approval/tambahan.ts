import type { GerbongUsul, SuratUsul, Usul } from '@seimbang/contract';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import { kodeVerifikasi, type SkData } from '../../letters/index.ts';
import type { Dampak } from './dampak.ts';

type Peran = Usul['terakhir']['peran'];

/** What the page shows beside the file itself. */
export interface Tambahan {
  readonly komentar: readonly { readonly gerbong: string; readonly komentar: GerbongUsul['komentar'][number] }[];
  readonly laporan: NonNullable<Usul['penugasan']>['laporan'];
  readonly surat: readonly { readonly barisId: string | null; readonly surat: SuratUsul }[];
  readonly alasanPribadi: string | null;
  /** By "line account". */
  readonly alasanKonflik: ReadonlyMap<string, string>;
  readonly rencanaAda: boolean;
  /** Figures printed in the decree; null before there is one. */
  readonly dampakTerbit: Dampak | null;
}

export async function tambahanOf(tx: Tx, id: string, pribadi: boolean): Promise<Tambahan> {
  const alasan = pribadi ? await alasanOf(tx, id) : [];
  const ada = await tx
    .selectFrom('usul')
    .innerJoin('rencana', 'rencana.id', 'usul.rencana_id')
    .select('rencana.id')
    .where('usul.id', '=', id)
    .executeTakeFirst();
  return {
    komentar: await komentarOf(tx, id),
    laporan: await laporanOf(tx, id),
    surat: await suratOf(tx, id),
    alasanPribadi: alasan.find((a) => a.jenis === 'permohonan')?.isi ?? null,
    alasanKonflik: new Map(alasan.filter((a) => a.jenis === 'konflik').map((a) => [a.pokok, a.isi])),
    rencanaAda: ada !== undefined,
    dampakTerbit: await dampakTerbitOf(tx, id),
  };
}

async function dampakTerbitOf(tx: Tx, id: string): Promise<Dampak | null> {
  const row = await tx
    .selectFrom('surat')
    .select(sql<SkData['pertimbangan']>`data -> 'pertimbangan'`.as('pertimbangan'))
    .where('usul_id', '=', id)
    .where('jenis', '=', 'sk')
    .executeTakeFirst();
  if (!row) return null;
  const { sebelum, sesudah, bebanUnit } = row.pertimbangan;
  const unor = bebanUnit.map((u) => ({ unorId: u.unorId, nama: u.unit, before: u.sebelum, after: u.sesudah }));
  return { sebelum, sesudah, unor };
}

/** Sees rows only in a transaction that has declared that its reader may. */
const alasanOf = (tx: Tx, id: string) =>
  tx.selectFrom('usul_alasan').select(['jenis', 'pokok', 'isi']).where('usul_id', '=', id).execute();

async function komentarOf(tx: Tx, id: string): Promise<Tambahan['komentar']> {
  const rows = await tx
    .selectFrom('usul_komentar')
    .select(['id', 'gerbong', 'isi', 'oleh', 'peran', 'pada'])
    .where('usul_id', '=', id)
    .orderBy('pada')
    .execute();
  return rows.map(({ id: komentarId, gerbong, isi, oleh, peran, pada }) => ({
    gerbong,
    komentar: { id: komentarId, isi, jejak: { oleh, peran: peran as Peran, pada: pada.toISOString() } },
  }));
}

async function laporanOf(tx: Tx, id: string): Promise<Tambahan['laporan']> {
  const rows = await tx
    .selectFrom('usul_laporan')
    .select(['isi', 'oleh', 'peran', 'pada'])
    .where('usul_id', '=', id)
    .orderBy('pada')
    .execute();
  return rows.map((r) => ({
    isi: r.isi,
    jejak: { oleh: r.oleh, peran: r.peran as Peran, pada: r.pada.toISOString() },
  }));
}

async function suratOf(tx: Tx, id: string): Promise<Tambahan['surat']> {
  const rows = await tx
    .selectFrom('surat as s')
    .leftJoin('usul_baris as b', 'b.id', 's.baris_id')
    .select(['s.id', 's.baris_id', 's.jenis', 's.nomor', 's.tanggal', 's.sidik', 's.pdf_sha256', 's.docx_sha256'])
    .select(['b.nama', 'b.nomor as baris_nomor'])
    .select(sql<string>`s.data -> 'naskah' ->> 'sidik'`.as('sidik_naskah'))
    .where('s.usul_id', '=', id)
    .orderBy('s.dibuat')
    .orderBy('b.nomor')
    .execute();
  return rows.map((r) => ({
    barisId: r.baris_id,
    surat: suratView(r),
  }));
}

interface SuratRow {
  readonly id: string;
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly sidik: string;
  readonly pdf_sha256: string | null;
  readonly docx_sha256: string | null;
  readonly nama: string | null;
  readonly sidik_naskah: string;
}

const suratView = (r: SuratRow): SuratUsul => ({
  id: r.id,
  jenis: r.jenis as SuratUsul['jenis'],
  nomor: r.nomor,
  tanggal: r.tanggal,
  untuk: r.nama,
  sha256: r.pdf_sha256 !== null && r.docx_sha256 !== null ? { pdf: r.pdf_sha256, docx: r.docx_sha256 } : null,
  sidik: r.sidik,
  kodeVerifikasi: kodeVerifikasi(r.sidik_naskah),
});
