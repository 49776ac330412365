import { siapaPun } from '../kernel/permission.ts';
import { berkas, json, type Rute } from '../kernel/route.ts';
import { kesehatan } from './schema.ts';

/** The service itself. */
export const ruteSystem = {
  kesehatan: {
    ringkasan: { id: 'Kesehatan layanan', en: 'Health of the service' },
    izin: siapaPun,
    balasan: json(kesehatan),
  },
  openapi: {
    ringkasan: { id: 'Uraian API (OpenAPI 3.1)', en: 'Description of the API (OpenAPI 3.1)' },
    izin: siapaPun,
    balasan: berkas('application/json'),
  },
} as const satisfies Record<string, Rute>;
