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

/** Quality of the data: `index` 0-100, and what it is made of. */
export const mutu = z.object({
  index: z.number(),
  indicators: z.array(
    z.object({ code: z.string(), label: teks, value: z.number(), rows: z.number().int(), total: z.number().int() }),
  ),
});
