import { z } from 'zod';

export const kesehatan = z.object({ status: z.enum(['sehat', 'sakit']), versi: z.string(), database: z.boolean() });

/** RFC 9457 problem details. `title` and `detail` are in the language of the request; `pesan` holds both. */
export const problem = z.object({
  type: z.string(),
  status: z.number().int(),
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  pesan: z.object({
    id: z.object({ title: z.string(), detail: z.string() }),
    en: z.object({ title: z.string(), detail: z.string() }),
  }),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  instance: z.string(),
});
