import { z } from 'zod';
import { peran } from '../kernel/permission.ts';
import { labelTukar } from '../willingness/bagian.ts';
import { hari, saat, teks, uuid } from '../kernel/teks.ts';
import { alasan, asalUsul, jejak, jenisSurat, jenisUsul, keadaanUsul, rentang, sebab, tindakanUsul } from './bagian.ts';
import { barisKeluar, barisUsul, gerbongUsul, penyimpangan } from './baris.ts';

const keseimbangan = z.object({
  simpangan: z.number(),
  max: z.number().nullable(),
  min: z.number().nullable(),
  over: z.number().int(),
  under: z.number().int(),
  metShare: z.number(),
});

/**
 * Load and competence before and after exactly the lines that go: those that neither the panel nor the ppk has rejected. On today's data, and
 * from the decree on as the decree prints them.
 */
const dampakUsul = z.object({
  /** How many lines these figures are of. */
  baris: z.number().int(),
  before: keseimbangan,
  after: keseimbangan,
  /** Units whose load these lines change. */
  unor: z.array(
    z.object({ unorId: z.string(), nama: z.string(), before: z.number().nullable(), after: z.number().nullable() }),
  ),
});

/** What the machine claims about the plan behind the lines. Of the day of the computation. */
const rencanaUsul = z.object({
  id: uuid,
  /** False: the plan has been deleted since; the case keeps its own copy. */
  ada: z.boolean(),
  status: z.enum(['optimal', 'gap', 'stopped', 'infeasible']),
  proof: z.enum(['dual', 'branches', 'highs', 'none']),
  /** What could at most still be gained, as a share 0-1 of the plan's points. */
  gap: z.number(),
  simulasi: z.boolean(),
  /** The verifier accepts it on today's data; null = not asked yet. */
  terbukti: z.boolean().nullable(),
  inputHash: z.string(),
  planHash: z.string(),
  /** Moves of the whole plan; the case may carry some of its gerbong only. */
  pindahan: z.number().int(),
  rulesChecked: z.array(z.string()),
  rulesNotChecked: z.array(z.string()),
  assumptions: z.array(
    z.object({ code: z.string(), message: teks, pegawai: z.number().int(), confirmed: z.boolean() }),
  ),
});

/**
 * What a proposal from a round rests on: the default plan and the trade, checked on the server when the proposal was made. No wish is in it.
 */
const putaranUsul = z.object({
  putaranId: uuid,
  nama: z.string(),
  status: z.enum(['optimal', 'gap', 'stopped', 'infeasible']),
  proof: z.enum(['dual', 'branches', 'highs', 'none']),
  /** Share 0-1 of the plan's points. */
  gap: z.number(),
  simulasi: z.boolean(),
  planHash: z.string(),
  inputHash: z.string(),
  sidikJejak: z.string(),
  sidikMinat: z.string(),
  sidikBenih: z.string(),
  /** Moves of the default plan. */
  pindahan: z.number().int(),
  diperiksa: saat,
  pemeriksaan: z.array(z.object({ nama: z.enum(['rencana', 'sidik', 'jejak', 'baris']), pesan: teks })),
  /** Everybody in the round, by label. */
  label: z.array(z.object({ nama: labelTukar, jumlah: z.number().int() })),
  /** Lines the caller may see; `perbaikan` = came in when somebody declined. */
  baris: z.array(z.object({ barisId: uuid, label: labelTukar, lewat: z.enum(['pertukaran', 'perbaikan']) })),
});

const anggota = z.object({
  akunId: z.string(),
  nama: z.string(),
  jabatan: z.string(),
  ketua: z.boolean(),
  saya: z.boolean(),
});

const panel = z.object({
  /** "Tim Penilai Kinerja", or what the agency calls it. */
  nama: z.string(),
  kuorumMinimum: z.number().int(),
  hadir: z.array(anggota),
  /** Null = the meeting may decide; otherwise why not yet. */
  kuorum: sebab.nullable(),
});

const imut = z.object({
  dikirim: hari.nullable(),
  /** Last of the working days the BKN has; from the day after, silence counts as agreement (WF-10). */
  jatuhTempo: hari.nullable(),
  hariKerjaBerjalan: z.number().int(),
  /** Shown only: the number must still be typed in. */
  setujuKarenaDiam: z.boolean(),
  /** False: no holidays are entered for the days that count, so the date may be too early. */
  liburTerisi: z.boolean(),
  nomor: z.string().nullable(),
  tanggal: hari.nullable(),
});

const penugasan = z.object({
  uraian: z.string(),
  unitPenerima: z.object({ unorId: z.string(), nama: z.string() }),
  ketua: z.object({ pegawaiId: z.string(), nama: z.string() }),
  perpanjangan: z.array(z.object({ sampai: hari, alasan: z.string(), jejak })),
  laporan: z.array(z.object({ isi: z.string(), jejak })),
  /** Day everybody is back: after the end, or earlier; null while it runs. */
  kembali: hari.nullable(),
  /** Reason of an early return. */
  alasanPulang: z.string().nullable(),
  hariKe: z.number().int().nullable(),
  dariHari: z.number().int(),
});

export const suratUsul = z.object({
  id: uuid,
  jenis: jenisSurat,
  nomor: z.string(),
  tanggal: hari,
  /** The person of a petikan. */
  untuk: z.string().nullable(),
  /** Of the stored files, hex; null while they are being made. */
  sha256: z.object({ pdf: z.string(), docx: z.string() }).nullable(),
  sidik: z.string(),
  /** As printed at the foot of every page. */
  kodeVerifikasi: z.string(),
});

/** Everything the page of a proposal shows, as far as the caller may see it. */
export const usul = z
  .object({
    id: uuid,
    versi: z.number().int(),
    jenis: jenisUsul,
    asal: asalUsul,
    judul: z.string(),
    keadaan: keadaanUsul,
    demo: z.boolean(),
    dibuat: saat,
    /** Last act: what the loser of two at once is told. */
    terakhir: jejak.extend({ tindakan: z.string() }),
    pengusul: z.object({ nama: z.string(), peran: peran.nullable(), unit: z.string().nullable(), saya: z.boolean() }),
    tmt: hari,
    /** Of a penugasan. */
    masa: rentang.nullable(),
    /** Last day for the heads' answers; null before the proposal is handed in. */
    tenggat: hari.nullable(),
    /** Every state it has been in, in order. */
    jalan: z.array(z.object({ keadaan: keadaanUsul, tindakan: z.string(), jejak, alasan: z.string() })),
    baris: z.array(barisUsul),
    /** Lines of other units that this caller does not see. */
    barisLain: z.number().int(),
    /** Lines that a repair took out, with what the panel had said of them. */
    keluar: z.array(barisKeluar),
    gerbong: z.array(gerbongUsul),
    /** Sides that have not answered, by office. */
    belumMenjawab: z.array(z.object({ kantor: z.string(), baris: z.number().int() })),
    rencana: rencanaUsul.nullable(),
    /** Null unless the proposal comes from a round; null for the person concerned. */
    putaran: putaranUsul.nullable(),
    /** Null for an assignment, which moves no post, and for the person concerned. */
    dampak: dampakUsul.nullable(),
    panel: panel.nullable(),
    pyb: z.object({ alasan: z.string(), jejak }).nullable(),
    imut: imut.nullable(),
    beku: z.array(
      z.object({
        tahap: z.enum(['verifikasi', 'penetapan']),
        sha256: z.string(),
        saat,
        /** The list still has this hash. */
        utuh: z.boolean(),
      }),
    ),
    penyimpangan: z.array(penyimpangan),
    surat: z.array(suratUsul),
    /** Letters that can be looked at before they are issued. */
    pratinjau: z.array(jenisSurat),
    penugasan: penugasan.nullable(),
    /** Reason of an own request: for the person and the case roles only, null for everybody else. */
    alasanPribadi: z.string().nullable(),
    tindakan: z.array(z.object({ tindakan: tindakanUsul, boleh: z.boolean(), sebab: sebab.nullable() })),
  })
  .meta({ id: 'Usul' });

export const saringUsul = z.object({
  keadaan: keadaanUsul.optional(),
  jenis: jenisUsul.optional(),
  cari: z.string().max(100).default(''),
});

export const usulRingkas = z.object({
  id: uuid,
  versi: z.number().int(),
  jenis: jenisUsul,
  asal: asalUsul,
  judul: z.string(),
  keadaan: keadaanUsul,
  demo: z.boolean(),
  pengusul: z.string(),
  tmt: hari,
  masa: rentang.nullable(),
  tenggat: hari.nullable(),
  /** Lines and gerbong that the caller may see. */
  baris: z.number().int(),
  gerbong: z.number().int(),
  dibuat: saat,
  terakhir: jejak.extend({ tindakan: z.string() }),
});
export const daftarUsul = z.object({ usul: z.array(usulRingkas) });

const judul = z.string().trim().min(1).max(200);
const barisMutasi = z.object({ pegawaiId: z.string(), unorId: z.string(), jabatanId: z.string() });
const barisPenugasan = z.object({ pegawaiId: z.string() });

/**
 * A new proposal. `rencana`: from a computed plan, whole or some gerbong. `kepala`: lines by hand. `pribadi`: the caller's own request.
 * `penugasan`: people lent for some days, by the receiving head or the analyst.
 */
export const usulBaru = z.discriminatedUnion('bentuk', [
  z.object({
    bentuk: z.literal('rencana'),
    judul,
    rencanaId: uuid,
    gerbong: z.array(z.string()).min(1).optional(),
  }),
  z.object({ bentuk: z.literal('kepala'), judul, tmt: hari, baris: z.array(barisMutasi).min(1).max(2000) }),
  z.object({
    bentuk: z.literal('pribadi'),
    tmt: hari,
    ke: z.object({ unorId: z.string(), jabatanId: z.string() }),
    alasan: alasan.min(1),
  }),
  z.object({
    bentuk: z.literal('penugasan'),
    judul,
    ...rentang.shape,
    uraian: alasan.min(1),
    unorId: z.string(),
    ketuaPegawaiId: z.string(),
    baris: z.array(barisPenugasan).min(1).max(200),
  }),
]);

/** Changes of a draft; what is not named stays. `baris` replaces all lines of a proposal by hand or of a penugasan. */
export const ubahUsul = z.object({
  versi: z.number().int().min(1),
  judul: judul.optional(),
  tmt: hari.optional(),
  masa: rentang.optional(),
  uraian: alasan.min(1).optional(),
  ketuaPegawaiId: z.string().optional(),
  baris: z
    .array(z.object({ pegawaiId: z.string(), unorId: z.string(), jabatanId: z.string() }))
    .min(1)
    .max(2000)
    .optional(),
});

/** Something outside the proposals: a `tugas` waits for the caller, a `kabar` is told for some days. Sentences carry no reason and no wish. */
const urusan = z.object({
  kunci: z.string(),
  jenis: z.enum(['tugas', 'kabar']),
  pesan: teks,
  /** Page that it leads to, with its object and tab. */
  halaman: z.enum([
    'tawaran',
    'minat',
    'hak',
    'tukar',
    'kasus',
    'putaran',
    'manfaat',
    'suara',
    'sosialisasi',
    'volume',
  ]),
  id: uuid.nullable(),
  lihat: z.string().nullable(),
  sampai: hari.nullable(),
  terlambat: z.boolean(),
});

/** What needs the caller, by when. */
export const kotakMasuk = z.object({
  urusan: z.array(urusan),
  hariIni: hari,
  tugas: z.array(
    z.object({
      usulId: uuid,
      judul: z.string(),
      jenis: jenisUsul,
      keadaan: keadaanUsul,
      tindakan: tindakanUsul,
      pesan: teks,
      /** How many lines or sides wait for the caller; 1 where the whole case does. */
      jumlah: z.number().int(),
      sampai: hari.nullable(),
      terlambat: z.boolean(),
    }),
  ),
});
