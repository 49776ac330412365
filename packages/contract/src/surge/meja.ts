import { z } from 'zod';
import { hari, idPanjang, saat, teks, uuid } from '../kernel/teks.ts';
import { panelUnit } from './layanan.ts';

/** One of the services that a group of posts shares. */
const layanan = z.object({ id: z.string() });

/** A day of a warning. Pieces with the ends of the 80 % interval; people are FTE. */
export const hariPeringatan = z.object({
  tanggal: hari,
  masuk: z.number(),
  bawah: z.number(),
  atas: z.number(),
  perlu: z.number(),
  kurang: z.number(),
});

/** More work is coming than the people of a unit can do. */
export const peringatan = z.object({
  kunci: z.string(),
  unorId: z.string(),
  unorNama: z.string(),
  layanan: z.array(layanan),
  /** Names of the events; empty = the season alone. */
  peristiwa: z.array(z.string()),
  mulai: hari,
  selesai: hari,
  hariPuncak: hari,
  fte: z.number(),
  kurangPuncak: z.number(),
  hariKurang: z.number().int(),
  orangHari: z.number(),
  keyakinan: z.enum(['tinggi', 'sedang', 'rendah']),
  /** Past occurrences it was learned from. */
  kali: z.number().int(),
  /** Ask until this day. */
  mintaPaling: hari,
  terlambat: z.boolean(),
  milikSaya: z.boolean(),
  /** The request that answers it. */
  bantuanId: uuid.nullable(),
  hari: z.array(hariPeringatan),
});

/** A year of one unit, week by week; people are FTE. */
export const unitSetahun = z.object({
  unorId: z.string(),
  unorNama: z.string(),
  fte: z.number(),
  pekan: z.array(
    z.object({
      mulai: hari,
      hariBuka: z.number().int(),
      perlu: z.number(),
      puncak: z.number(),
      kurang: z.number(),
      longgar: z.number(),
    }),
  ),
});

export const peristiwaKalender = z.object({
  nama: z.string(),
  mulai: hari,
  selesai: hari,
  unorNama: z.string().nullable(),
});

/** Person-days lent and borrowed by a unit, as worked so far. */
export const kreditPinjam = z.object({
  unorId: z.string(),
  unorNama: z.string(),
  dipinjamkan: z.number(),
  dipinjam: z.number(),
  /** Lent minus borrowed: the more, the earlier its own requests stand in the list. */
  saldo: z.number(),
});

/** Where a request stands. From `diusulkan` on, what its letters of assignment say. */
export const tahapBantuan = z.enum(['diminta', 'ditolak', 'ditarik', 'diusulkan', 'berjalan', 'selesai']);

export const bantuanRingkas = z.object({
  id: uuid,
  versi: z.number().int(),
  unorId: z.string(),
  unorNama: z.string(),
  mulai: hari,
  selesai: hari,
  jamSehari: z.number(),
  tahap: tahapBantuan,
  peristiwa: z.array(z.string()),
  /** People sent or proposed. */
  orang: z.number().int(),
  milikSaya: z.boolean(),
});

/** The desk: warnings, the year, requests, credit. A head sees the own units. */
export const mejaLonjakan = z.object({
  hariIni: hari,
  /** Last day with a figure; null = no daily volumes at all. */
  sampai: hari.nullable(),
  peringatan: z.array(peringatan),
  unit: z.array(unitSetahun),
  peristiwa: z.array(peristiwaKalender),
  bantuan: z.array(bantuanRingkas),
  kredit: z.array(kreditPinjam),
});

export const cariLonjakan = z.object({ unorId: idPanjang, mulai: hari.optional(), selesai: hari.optional() });

/** What a request is filled in with: the unit, its warning if there is one, and how it serves with one fewer and one more. */
export const bahanPermintaan = z.object({
  hariIni: hari,
  unorId: z.string(),
  unorNama: z.string(),
  /** Units the caller may ask for. */
  unit: z.array(z.object({ unorId: z.string(), nama: z.string() })),
  rumpun: z.array(z.string()),
  menitSehari: z.number(),
  peringatan: peringatan.nullable(),
  mulai: hari,
  selesai: hari,
  jamSehari: z.number(),
  layanan: panelUnit,
});

const jam = z.number().min(1).max(2000);
const alasan = z.string().trim().min(1).max(2000);

export const bantuanBaru = z.object({
  unorId: idPanjang,
  mulai: hari,
  selesai: hari,
  /** Hours of work needed on each day. */
  jamSehari: jam,
  rumpun: z.string().max(100).nullable(),
  alasan,
});

export const versiBantuan = z.object({ versi: z.number().int().min(1) });
export const ubahBantuan = versiBantuan.extend({ jamSehari: jam, alasan });
export const akhiriBantuan = versiBantuan.extend({ alasan });
export const susunBantuan = versiBantuan.extend({
  paruhWaktu: z.boolean(),
  larang: z.array(idPanjang).max(500),
  dahulukan: z.array(idPanjang).max(500),
});
export const usulkanBantuan = versiBantuan.extend({ rencanaId: uuid, tenggat: hari, uraian: alasan });

const jejakBantuan = z.object({ oleh: z.string(), pada: saat });

/** One helper of a plan, and why this one. */
export const pembantuRencana = z.object({
  pegawaiId: z.string(),
  nama: z.string(),
  jabatanNama: z.string(),
  unorId: z.string(),
  unorNama: z.string(),
  mulai: hari,
  selesai: hari,
  /** Share of the working day. */
  porsi: z.number(),
  hari: z.number().int(),
  km: z.number(),
  relawan: z.boolean(),
  dahulukan: z.boolean(),
  alasan: z.array(teks),
});

export const hariRencana = z.object({
  tanggal: hari,
  /** FTE: all the work there is, own people, and missing of what was agreed, before and after. */
  perlu: z.number(),
  fte: z.number(),
  kurang: z.number(),
  dibantu: z.number(),
  masihKurang: z.number(),
});

/** A computed proposal, or one that is being computed. */
export const rencanaBantuan = z.object({
  id: uuid,
  keadaan: z.enum(['berjalan', 'selesai', 'dihentikan', 'gagal']),
  dibuat: saat,
  detik: z.number(),
  masalah: z.object({ code: z.string(), message: teks }).nullable(),
  paruhWaktu: z.boolean(),
  larang: z.array(z.object({ pegawaiId: z.string(), nama: z.string() })),
  dahulukan: z.array(z.object({ pegawaiId: z.string(), nama: z.string() })),
  /** Points; null until it is done. */
  hasil: z
    .object({
      objective: z.number(),
      tanpaBantuan: z.number(),
      bound: z.number(),
      gap: z.number(),
      proof: z.enum(['dual', 'search', 'none']),
      stopped: z.boolean(),
      /** The independent check of the plan. */
      periksa: z.object({ ok: z.boolean(), jumlah: z.number().int() }),
      orang: z.array(pembantuRencana),
      hari: z.array(hariRencana),
      penerima: panelUnit,
      pemberi: z.array(panelUnit),
      catatan: z.array(teks),
    })
    .nullable(),
});

export const hadir = z.enum(['hadir', 'separuh', 'tidak']);

/** A helper under way: what each day was to bring, and who was there. */
export const barisHadir = z.object({
  usulId: uuid,
  pegawaiId: z.string(),
  nama: z.string(),
  unorNama: z.string(),
  porsi: z.number(),
  mulai: hari,
  selesai: hari,
  keadaan: z.string(),
  relawan: z.boolean(),
  hari: z.array(
    z.object({
      tanggal: hari,
      /** Worth of one experienced person. */
      harap: z.number(),
      hadir: hadir.nullable(),
      /** Times it was corrected. */
      koreksi: z.number().int(),
    }),
  ),
  /** Days present so far; a half day is 0.5. */
  hariHadir: z.number(),
  terimaKasih: z.object({ nomor: z.string(), tanggal: hari }).nullable(),
});

/** Expected against what came. Pieces; null = no figure. */
export const hariAntrean = z.object({
  tanggal: hari,
  harapMasuk: z.number(),
  /** Left at the end of the day, without and with the help. */
  harapTanpa: z.number(),
  harapDengan: z.number(),
  masuk: z.number().nullable(),
  selesai: z.number().nullable(),
  antre: z.number().nullable(),
});

export const bantuan = bantuanRingkas.extend({
  hariIni: hari,
  jamDiminta: z.number(),
  rumpun: z.string().nullable(),
  alasan: z.string(),
  peminta: jejakBantuan,
  layanan: z.array(layanan),
  peringatan: peringatan.nullable(),
  menitSehari: z.number(),
  ubahan: z.array(jejakBantuan.extend({ jamSehari: z.number().nullable(), alasan: z.string() })),
  rencana: rencanaBantuan.nullable(),
  relawan: z.number().int().nullable(),
  usul: z.array(
    z.object({
      id: uuid,
      judul: z.string(),
      keadaan: z.string(),
      mulai: hari,
      selesai: hari,
      /** The evaluation whose measures were fixed when the letter was signed. */
      evaluasiId: uuid.nullable(),
    }),
  ),
  daftarHadir: z.array(barisHadir),
  antrean: z.array(hariAntrean),
  boleh: z.array(z.enum(['ubah', 'tolak', 'tarik', 'susun', 'usulkan', 'hadir', 'antrean', 'terima-kasih'])),
});

export const catatHadir = z.object({
  usulId: uuid,
  pegawaiId: idPanjang,
  tanggal: hari,
  hadir,
  catatan: z.string().trim().max(500),
});

const jumlah = z.number().min(0).max(1e6);
export const catatAntrean = z.object({
  layananId: idPanjang,
  tanggal: hari,
  masuk: jumlah,
  selesai: jumlah.nullable(),
  antre: jumlah.nullable(),
});

export const terimaKasih = z.object({ usulId: uuid });

/** Readiness of an ASN to help in a surge. */
export const bantuanSaya = z.object({
  hariIni: hari,
  relawan: z.array(
    z.object({ id: uuid, mulai: hari, selesai: hari, porsi: z.number(), dicabut: z.boolean(), pada: saat }),
  ),
  /** Events ahead, so that days need not be guessed. */
  peristiwa: z.array(peristiwaKalender),
  tugas: z.array(
    z.object({
      bantuanId: uuid,
      usulId: uuid,
      unorNama: z.string(),
      mulai: hari,
      selesai: hari,
      porsi: z.number(),
      keadaan: z.string(),
      hariHadir: z.number(),
      terimaKasih: z.boolean(),
    }),
  ),
});

export const relawanBaru = z.object({ mulai: hari, selesai: hari, porsi: z.union([z.literal(1), z.literal(0.5)]) });
