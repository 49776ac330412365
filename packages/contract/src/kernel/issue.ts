import { z } from 'zod';
import { teks } from './teks.ts';

/** One finding about a file (DATA section 2). `row` counts from the header as row 1. */
export const issue = z.object({
  file: z.string(),
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  message: teks,
  severity: z.enum(['error', 'warning', 'info']),
});

/** Quality of the data: `index` 0-100 from weighted shares; `share` is null when there was nothing to check. */
export const mutu = z.object({
  index: z.number(),
  indicators: z.array(
    z.object({
      id: z.string(),
      dimension: z.enum(['kelengkapan', 'keabsahan', 'kesesuaian', 'kemutakhiran']),
      name: teks,
      weight: z.number(),
      checked: z.number().int(),
      good: z.number().int(),
      share: z.number().nullable(),
    }),
  ),
});
