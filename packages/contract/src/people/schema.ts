import { z } from 'zod';
import { hari, tempat, tempatBernama } from '../kernel/teks.ts';

/** What everyone who may see a person sees. */
export const pegawaiRingkas = z.object({
  pegawaiId: z.string(),
  nama: z.string(),
  status: z.enum(['PNS', 'CPNS', 'PPPK', 'PPPK_PW']),
  aktif: z.boolean(),
  golongan: z.string().nullable(),
  unorId: z.string(),
  unorNama: z.string(),
  jabatanId: z.string(),
  jabatanNama: z.string(),
  tmtJabatan: hari,
  /** Whole months in the present jabatan on the tmt of the policy. */
  bulanJabatan: z.number().int(),
});

/**
 * A person. The fields after `rinci` are there only for those entitled to them: the analyst, the panel and the person.
 * Home coordinates leave the server for the person only.
 */
export const pegawai = pegawaiRingkas.extend({
  nip: z.string().nullable().optional(),
  pendidikan: z.string().nullable().optional(),
  jurusan: z.string().nullable().optional(),
  tanggalLahir: hari.nullable().optional(),
  tmtCpns: hari.nullable().optional(),
  kinerja1: z.string().nullable().optional(),
  kinerja2: z.string().nullable().optional(),
  kompetensi: z.record(z.string(), z.number()).optional(),
  kontrakSampai: hari.nullable().optional(),
  jamPerMinggu: z.number().optional(),
  lindungSampai: hari.nullable().optional(),
  domisili: z.object({ lat: z.number(), lon: z.number() }).nullable().optional(),
  /** Great-circle distance home to unor, km, one decimal; null where either place is unknown. */
  kmRumah: z.number().nullable().optional(),
});

export const cariPegawai = z.object({
  cari: z.string().max(100).default(''),
  unorId: z.string().max(200).optional(),
  halaman: z.coerce.number().int().min(1).max(100_000).default(1),
});

export const daftarPegawai = z.object({
  total: z.number().int(),
  halaman: z.number().int(),
  perHalaman: z.number().int(),
  pegawai: z.array(pegawaiRingkas),
});

export const cari = z.object({ q: z.string().max(100).default('') });
/** Hits for the command palette, best first. */
export const hasilCari = z.object({
  hasil: z.array(
    z.object({
      jenis: z.enum(['unor', 'pegawai', 'skenario']),
      id: z.string(),
      judul: z.string(),
      keterangan: z.string(),
    }),
  ),
});

export const pertanyaanKelayakan = tempat.extend({ pegawaiId: z.string(), tmt: hari.optional() });

/** Places the rules leave open to a person, the nearest to home first; where homes are unknown or hidden, by name. */
export const tujuanPegawai = z.object({
  pegawaiId: z.string(),
  tmt: hari,
  tujuan: z.array(
    tempatBernama.extend({
      verdict: z.enum(['allowed', 'needs-consent']),
      /** Great-circle distance from home, km, one decimal; null where unknown or not the reader's to see. */
      km: z.number().nullable(),
      need: z.number(),
      bezetting: z.number().int(),
      /** need / FTE; null where nobody works there yet. */
      rasio: z.number().nullable(),
    }),
  ),
});
