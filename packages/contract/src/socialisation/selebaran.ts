import { z } from 'zod';
import { hari } from '../kernel/teks.ts';
import { pertemuan } from './kampanye.ts';

const unitBeban = z.object({
  unorId: z.string(),
  nama: z.string(),
  /** FTE. */
  butuh: z.number(),
  /** Heads. */
  ada: z.number().int(),
  /** Need per FTE present; null without anybody. */
  rasio: z.number().nullable(),
});

/** The figures of a leaflet, as computed now. The PDF prints these and no others. */
export const selebaran = z.object({
  unit: unitBeban.extend({ fte: z.number() }),
  tanggal: hari,
  dataPer: hari,
  demo: z.boolean(),
  /** Effective minutes of one person in a year. */
  wkeMenit: z.number(),
  /** Units under the same parent, heaviest first, the own one among them. */
  tetangga: z.array(unitBeban),
  /** What is planned for this unit; null = nothing that may be told yet. */
  rencana: z
    .object({
      asal: z.enum(['usul', 'putaran']),
      judul: z.string(),
      tmt: hari,
      /** The decree has been issued. */
      ditetapkan: z.boolean(),
      keluar: z.number().int(),
      masuk: z.number().int(),
      adaSesudah: z.number().int(),
      rasioSesudah: z.number().nullable(),
    })
    .nullable(),
  putaran: z.object({ nama: z.string(), buka: hari, tutup: hari, tenggat: hari.nullable(), tmt: hari }).nullable(),
  kampanye: z.object({ judul: z.string(), mulai: hari, selesai: hari, pertemuan: z.array(pertemuan) }).nullable(),
  /** Clocks of the law, working days. */
  hak: z.object({
    penyampaian: z.number().int(),
    penyampaianMassal: z.number().int(),
    keberatan: z.number().int(),
    putusanKeberatan: z.number().int(),
  }),
});
