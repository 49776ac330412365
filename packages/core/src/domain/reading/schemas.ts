import { kerabatSchema, kunciSchema, minatSchema, pegawaiSchema } from './schema-people.ts';
import { peristiwaSchema, volumeSchema } from './schema-service.ts';
import { formasiSchema, jabatanSchema, tugasSchema, unorSchema } from './schema-unit.ts';

/** Every file of the package (DATA section 1), in the order in which it is written. */
export const schemas = {
  unor: unorSchema,
  jabatan: jabatanSchema,
  formasi: formasiSchema,
  tugas: tugasSchema,
  pegawai: pegawaiSchema,
  kerabat: kerabatSchema,
  volume: volumeSchema,
  peristiwa: peristiwaSchema,
  minat: minatSchema,
  kunci: kunciSchema,
} as const;

export type SchemaName = keyof typeof schemas;
