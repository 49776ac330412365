import { z } from 'zod';
import { pembacaBeban } from '../kernel/permission.ts';
import { json, type Rute } from '../kernel/route.ts';
import { idPanjang } from '../kernel/teks.ts';
import { beban, beranda, halamanUnor } from './schema.ts';

/** Workload of units. */
export const ruteWorkload = {
  beranda: {
    ringkasan: { id: 'Temuan, mutu data, dan tugas', en: 'Finding, data quality and tasks' },
    izin: pembacaBeban,
    balasan: json(beranda),
  },
  beban: {
    ringkasan: { id: 'Beban kerja semua unit', en: 'Workload of all units' },
    izin: pembacaBeban,
    balasan: json(beban),
  },
  bebanUnor: {
    ringkasan: { id: 'Satu unit: jabatan, tugas, pegawai', en: 'One unit: jabatan, tasks, people' },
    izin: pembacaBeban,
    params: z.object({ unorId: idPanjang }),
    pemilik: { unorId: 'unor' },
    balasan: json(halamanUnor),
  },
} as const satisfies Record<string, Rute>;
