import { z } from 'zod';
import { hari, saat, tempatBernama, uuid } from '../kernel/teks.ts';
import { isian, jenisLindungan, keadaanTawaran, kodeAlasan, orang, versiDilihat } from './bagian.ts';

const putusan = z.object({ alasan: z.string(), pada: saat });

/** A fact that protects somebody. The planner sees a code and a day; kind and evidence stay between the person and the case team. */
export const lindungan = z.object({
  id: uuid,
  versi: z.number().int(),
  jenis: jenisLindungan,
  bukti: z.string(),
  /** Asked for until this day. */
  sampai: hari,
  keadaan: z.enum(['diajukan', 'diterima', 'ditolak', 'ditarik', 'berakhir']),
  dibuat: saat,
  /** Granted until this day. */
  berlakuSampai: hari.nullable(),
  putusan: putusan.nullable(),
});
export const daftarLindungan = z.object({ lindungan: z.array(lindungan) });
export const lindunganBaru = z.object({ jenis: jenisLindungan, bukti: isian.min(1), sampai: hari });
export const tarikKasus = z.object({ id: uuid, versi: versiDilihat });

export const keberatan = z.object({
  id: uuid,
  versi: z.number().int(),
  tawaranId: uuid.nullable(),
  jenis: kodeAlasan,
  alasan: z.string(),
  bukti: z.string(),
  keadaan: z.enum(['diajukan', 'diterima', 'ditolak', 'ditarik']),
  /** Who decides: the case team, or the inspectorate where punishment is suspected. */
  jalur: z.enum(['tim-kasus', 'inspektorat']),
  masuk: hari,
  /** Last day for the decision (working days of the law). */
  batas: hari,
  putusan: putusan.nullable(),
});
export const daftarKeberatan = z.object({ keberatan: z.array(keberatan) });
export const keberatanBaru = z.object({
  tawaranId: uuid,
  jenis: kodeAlasan,
  alasan: isian.min(1),
  bukti: isian.default(''),
});

/** What waits for the case team, or of suspicions for the inspectorate; each sees its own only. */
export const kasus = z.object({
  lindungan: z.array(lindungan.extend({ pegawai: orang })),
  keberatan: z.array(
    keberatan.extend({
      pegawai: orang,
      dari: tempatBernama.nullable(),
      ke: tempatBernama.nullable(),
      hariKerjaSisa: z.number().int(),
    }),
  ),
  /** Answers with a reason or a condition. */
  jawaban: z.array(
    z.object({
      tawaranId: uuid,
      pegawai: orang,
      keadaan: keadaanTawaran,
      kode: kodeAlasan.nullable(),
      isi: z.string(),
      pada: saat,
      ke: tempatBernama,
    }),
  ),
});
/** `sampai` = granted until; absent where refused. */
export const putuskanLindungan = z.object({
  versi: versiDilihat,
  terima: z.boolean(),
  sampai: hari.nullable(),
  alasan: isian.min(1),
});
export const putuskanKeberatan = z.object({ versi: versiDilihat, terima: z.boolean(), alasan: isian.min(1) });

/** What a granted objection changes, shown before it is decided; null = the line is no longer part of a plan. */
export const dampakKeberatan = z.object({
  dampak: z
    .object({
      keluar: z.number().int(),
      masuk: z.number().int(),
      sebelum: z.object({ pindahan: z.number().int(), simpangan: z.number() }),
      sesudah: z.object({ pindahan: z.number().int(), simpangan: z.number() }),
    })
    .nullable(),
});
