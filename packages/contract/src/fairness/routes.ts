import { z } from 'zod';
import type { Izin } from '../kernel/permission.ts';
import { berkas, json, type Rute, XLSX } from '../kernel/route.ts';
import { laporanKeadilan, tahun, tandaPeriksa } from './schema.ts';

/** The aggregate; small groups are merged for all of them but the auditor. */
const pembacaKeadilan: Izin = { peran: { analis: 'semua', ppk: 'semua', auditor: 'semua' } };
const auditor: Izin = { peran: { auditor: 'semua' } };

const masa = z.object({ tahun: tahun.optional() });

/** Whether moves fall on everybody alike, and what the inspectorate should look into. */
export const ruteFairness = {
  keadilan: {
    ringkasan: { id: 'Siapa yang memikul pindahan', en: 'Who bears the moves' },
    izin: pembacaKeadilan,
    query: masa,
    balasan: json(laporanKeadilan),
  },
  keadilanUnduh: {
    ringkasan: { id: 'Unduh laporan keadilan (Excel)', en: 'Download the fairness report (Excel)' },
    izin: pembacaKeadilan,
    query: masa,
    balasan: berkas(XLSX),
  },
  keadilanTanda: {
    ringkasan: { id: 'Tanda periksa bagi Inspektorat', en: 'Flags for the inspectorate' },
    izin: auditor,
    balasan: json(tandaPeriksa),
  },
} as const satisfies Record<string, Rute>;
