import type { Selectable } from 'kysely';
import type { Usul } from '@seimbang/contract';
import type { Rencana, Tempat } from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import type { HasilPanel } from '@seimbang/core/workflow';
import type { Db, Skema, Tx } from '../../db/index.ts';
import type { Kenop } from '../planning/index.ts';

export type UsulRow = Selectable<Skema['usul']>;
export type Keadaan = Usul['keadaan'];

/** The plan a proposal was made from, as it was then. */
export interface RencanaUsul {
  readonly isi: Rencana;
  readonly kenop: Kenop;
  readonly paketVersi: number;
  readonly unor: NonNullable<Usul['dampak']>['unor'];
}

/** What a proposal from a round rests on: its default plan and its trade, as they were checked when it was made. No wish is in it. */
export interface PutaranUsul {
  readonly putaranId: string;
  readonly nama: string;
  readonly status: Rencana['status'];
  readonly proof: Rencana['proof'];
  /** Share 0-1 of the points. */
  readonly gap: number;
  readonly simulasi: boolean;
  readonly planHash: string;
  readonly inputHash: string;
  readonly sidikJejak: string;
  readonly sidikMinat: string;
  readonly sidikBenih: string;
  /** Moves of the default plan. */
  readonly pindahan: number;
  /** Moment of the check. */
  readonly diperiksa: string;
  readonly pemeriksaan: NonNullable<Usul['putaran']>['pemeriksaan'];
  readonly label: NonNullable<Usul['putaran']>['label'];
  readonly baris: readonly {
    readonly pegawaiId: string;
    readonly label: NonNullable<Usul['putaran']>['baris'][number]['label'];
    readonly lewat: 'pertukaran' | 'perbaikan';
  }[];
}

/** One state the case has been in. */
export interface Langkah {
  readonly keadaan: Keadaan;
  readonly tindakan: string;
  readonly oleh: string;
  readonly peran: string | null;
  readonly pada: string;
  readonly alasan: string;
}

/** What a penugasan is about, and what has become of its term. */
export interface IsiPenugasan {
  readonly uraian: string;
  readonly unorId: string;
  readonly ketuaPegawaiId: string;
  readonly perpanjangan: readonly {
    readonly sampai: Day;
    readonly alasan: string;
    readonly oleh: string;
    readonly peran: string | null;
    readonly pada: string;
  }[];
  readonly kembali: Day | null;
  readonly alasanPulang: string | null;
}

export interface Pertimbangan {
  readonly alasan: string;
  readonly oleh: string;
  readonly peran: string | null;
  readonly pada: string;
}

/** What the plan says of a line, as proposed; null members where it comes from no plan. */
export type IsiBaris = Pick<Usul['baris'][number], 'points' | 'km' | 'kompetensi' | 'reasons'>;

type Row<T extends keyof Skema> = Selectable<Skema[T]>;

export interface Baris {
  readonly id: string;
  readonly nomor: number;
  readonly gerbong: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly from: Tempat;
  readonly to: Tempat;
  readonly jenis: 'mutasi' | 'promosi' | 'penugasan';
  readonly isi: IsiBaris;
  readonly baru: boolean;
  readonly keputusan: 'setujui' | 'tolak' | null;
  readonly keputusanAlasan: string | null;
  readonly keputusanOleh: string | null;
  readonly keputusanPada: Date | null;
  readonly tanggapan: readonly Row<'usul_tanggapan'>[];
  readonly syarat: readonly Row<'usul_syarat'>[];
  readonly konflik: readonly Row<'usul_konflik'>[];
  readonly suara: readonly Row<'usul_suara'>[];
}

/** A line that a repair took out, with what the panel had said of it by then. */
export interface BarisKeluar extends Pick<Baris, 'id' | 'nomor' | 'pegawaiId' | 'nama' | 'from' | 'to'> {
  readonly hasil: HasilPanel;
  readonly suara: readonly {
    readonly akunId: string;
    readonly nama: string;
    readonly suara: 'setujui' | 'tolak' | 'tinjau-ulang';
    readonly alasan: string;
    readonly pada: string;
  }[];
  readonly konflik: number;
  readonly alasan: string;
  readonly oleh: string;
  readonly peran: string | null;
  readonly pada: string;
}

/** What is kept of a line when it goes out; the line itself stays in the table. */
export type CatatanKeluar = Omit<BarisKeluar, 'id' | 'nomor' | 'pegawaiId' | 'nama' | 'from' | 'to'>;

/** The file of one case: everything the state tables ask about. Lines that a repair took out stand apart: nobody decides on them. */
export interface Berkas {
  readonly usul: UsulRow;
  readonly rencana: RencanaUsul | null;
  readonly putaran: PutaranUsul | null;
  readonly penugasan: IsiPenugasan | null;
  readonly pyb: Pertimbangan | null;
  readonly jalan: readonly Langkah[];
  readonly baris: readonly Baris[];
  readonly keluar: readonly BarisKeluar[];
  readonly hadir: readonly Row<'usul_hadir'>[];
  readonly beku: readonly Row<'usul_beku'>[];
  /** Other assignments of the same people, of a penugasan only. */
  readonly tugasLain: readonly { readonly pegawaiId: string; readonly mulai: Day; readonly selesai: Day }[];
}

const KOLOM_USUL = [
  ...([
    'id',
    'versi',
    'jenis',
    'asal',
    'judul',
    'keadaan',
    'tahap',
    'demo',
    'dibuat',
    'tmt',
    'mulai',
    'selesai',
  ] as const),
  ...(['pengusul_akun', 'pengusul_nama', 'pengusul_peran', 'pengusul_unor', 'pengusul_pegawai', 'tenggat'] as const),
  ...(['terakhir_oleh', 'terakhir_peran', 'terakhir_pada', 'terakhir_tindakan', 'jalan', 'rencana_id'] as const),
  ...(['rencana', 'terbukti', 'terbukti_versi', 'pyb', 'kirim', 'rekomendasi_nomor', 'rekomendasi_tanggal'] as const),
  'penugasan' as const,
  'putaran' as const,
];

export async function loadBerkas(db: Db | Tx, id: string): Promise<Berkas | null> {
  const usul = await db.selectFrom('usul').select(KOLOM_USUL).where('id', '=', id).executeTakeFirst();
  if (!usul) return null;
  const baris = await loadBaris(db, id);
  return {
    usul,
    rencana: usul.rencana as RencanaUsul | null,
    putaran: usul.putaran as PutaranUsul | null,
    penugasan: usul.penugasan as IsiPenugasan | null,
    pyb: usul.pyb as Pertimbangan | null,
    jalan: usul.jalan as Langkah[],
    baris,
    keluar: await keluarOf(db, id),
    hadir: await hadirOf(db, id),
    beku: await db
      .selectFrom('usul_beku')
      .select(['usul_id', 'tahap', 'isi', 'sha256', 'oleh', 'saat'])
      .where('usul_id', '=', id)
      .orderBy('saat')
      .execute(),
    tugasLain: usul.jenis === 'penugasan' ? await tugasLain(db, id, baris) : [],
  };
}

async function tugasLain(db: Db | Tx, id: string, baris: readonly Baris[]): Promise<Berkas['tugasLain']> {
  if (baris.length === 0) return [];
  const people = baris.map((b) => b.pegawaiId);
  const rows = await db
    .selectFrom('usul_baris as b')
    .innerJoin('usul as u', 'u.id', 'b.usul_id')
    .select(['b.pegawai_id', 'u.mulai', 'u.selesai'])
    .where('u.jenis', '=', 'penugasan')
    .where('u.keadaan', 'in', ['berjalan', 'selesai'])
    .where('u.id', '<>', id)
    .where('b.pegawai_id', 'in', people)
    .execute();
  return rows.map((r) => ({ pegawaiId: r.pegawai_id, mulai: r.mulai as Day, selesai: r.selesai as Day }));
}

const hadirOf = (db: Db | Tx, id: string): Promise<Row<'usul_hadir'>[]> =>
  db
    .selectFrom('usul_hadir')
    .select(['usul_id', 'akun_id', 'nama', 'jabatan', 'ketua', 'pada'])
    .where('usul_id', '=', id)
    .orderBy('pada')
    .execute();

async function loadBaris(db: Db | Tx, id: string): Promise<Baris[]> {
  const rows = await barisRows(db, id);
  const ids = rows.map((r) => r.id);
  if (ids.length === 0) return [];
  const [tanggapan, syarat, konflik, suara] = await Promise.all([
    tanggapanOf(db, ids),
    syaratOf(db, ids),
    konflikOf(db, ids),
    suaraOf(db, ids),
  ]);
  const own = <T extends { baris_id: string }>(list: readonly T[], barisId: string): T[] =>
    list.filter((x) => x.baris_id === barisId);
  return rows.map((r) => ({
    id: r.id,
    nomor: r.nomor,
    gerbong: r.gerbong,
    pegawaiId: r.pegawai_id,
    nama: r.nama,
    from: { unorId: r.dari_unor, jabatanId: r.dari_jabatan },
    to: { unorId: r.ke_unor, jabatanId: r.ke_jabatan },
    jenis: r.jenis,
    isi: r.isi as IsiBaris,
    baru: r.baru,
    keputusan: r.keputusan,
    keputusanAlasan: r.keputusan_alasan,
    keputusanOleh: r.keputusan_oleh,
    keputusanPada: r.keputusan_pada,
    tanggapan: own(tanggapan, r.id),
    syarat: own(syarat, r.id),
    konflik: own(konflik, r.id),
    suara: own(suara, r.id),
  }));
}

const barisRows = (db: Db | Tx, id: string) =>
  db
    .selectFrom('usul_baris')
    .select(['id', 'nomor', 'gerbong', 'pegawai_id', 'nama', 'dari_unor', 'dari_jabatan', 'ke_unor', 'ke_jabatan'])
    .select(['jenis', 'isi', 'baru', 'keputusan', 'keputusan_alasan', 'keputusan_oleh', 'keputusan_pada'])
    .where('usul_id', '=', id)
    .where('aktif', '=', true)
    .orderBy('nomor')
    .execute();

async function keluarOf(db: Db | Tx, id: string): Promise<BarisKeluar[]> {
  const rows = await db
    .selectFrom('usul_baris')
    .select(['id', 'nomor', 'pegawai_id', 'nama', 'dari_unor', 'dari_jabatan', 'ke_unor', 'ke_jabatan', 'keluar'])
    .where('usul_id', '=', id)
    .where('aktif', '=', false)
    .where('keluar', 'is not', null)
    .orderBy('nomor')
    .execute();
  return rows.map((r) => ({
    ...(r.keluar as CatatanKeluar),
    id: r.id,
    nomor: r.nomor,
    pegawaiId: r.pegawai_id,
    nama: r.nama,
    from: { unorId: r.dari_unor, jabatanId: r.dari_jabatan },
    to: { unorId: r.ke_unor, jabatanId: r.ke_jabatan },
  }));
}

const tanggapanOf = (db: Db | Tx, ids: string[]) =>
  db
    .selectFrom('usul_tanggapan')
    .select(['baris_id', 'sisi', 'unor_id', 'jawaban', 'alasan', 'data', 'oleh', 'pada'])
    .select(['panitia_alasan', 'panitia_oleh', 'panitia_pada'])
    .where('baris_id', 'in', ids)
    .orderBy('sisi')
    .execute();

const syaratOf = (db: Db | Tx, ids: string[]) =>
  db
    .selectFrom('usul_syarat')
    .select(['baris_id', 'aturan', 'nomor_dokumen', 'catatan', 'oleh', 'pada'])
    .where('baris_id', 'in', ids)
    .orderBy('aturan')
    .execute();

const konflikOf = (db: Db | Tx, ids: string[]) =>
  db
    .selectFrom('usul_konflik')
    .select(['baris_id', 'akun_id', 'nama', 'pada'])
    .where('baris_id', 'in', ids)
    .orderBy('pada')
    .execute();

const suaraOf = (db: Db | Tx, ids: string[]) =>
  db
    .selectFrom('usul_suara')
    .select(['baris_id', 'akun_id', 'nama', 'suara', 'alasan', 'pada'])
    .where('baris_id', 'in', ids)
    .orderBy('pada')
    .execute();
