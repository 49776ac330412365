import { z } from 'zod';
import { analisSaja, type Izin } from '../kernel/permission.ts';
import { dibuat, json, type Rute } from '../kernel/route.ts';
import { uuid } from '../kernel/teks.ts';
import * as career from './schema.ts';

/** Those who prepare, decide or examine a rotation. */
const pembacaRotasi: Izin = { peran: { analis: 'semua', ppk: 'semua', auditor: 'semua' } };
/** The same, and heads for those who leave the own unit, so that work can be handed over. */
const pembacaKalender: Izin = { peran: { ...pembacaRotasi.peran, 'kepala-unit': 'unit' } };

/** The rotation programme and careers. */
export const ruteCareer = {
  rotasi: {
    ringkasan: { id: 'Yang jatuh tempo rotasi', en: 'Who is due for rotation' },
    izin: pembacaRotasi,
    balasan: json(career.rotasi),
  },
  kalenderRotasi: {
    ringkasan: { id: 'Kalender rotasi terakhir', en: 'The last rotation calendar' },
    izin: pembacaKalender,
    balasan: json(career.kalenderTerakhir),
  },
  kalenderRotasiBuat: {
    ringkasan: { id: 'Susun kalender rotasi', en: 'Make a rotation calendar' },
    izin: analisSaja,
    body: career.kalenderBaru,
    sekali: true,
    balasan: dibuat(career.kalenderRotasi),
  },
  kalenderRotasiSkenario: {
    ringkasan: { id: 'Jadikan jendela pertama sebuah skenario', en: 'Make the first window a scenario' },
    izin: analisSaja,
    params: z.object({ id: uuid }),
    pemilik: { id: 'instansi' },
    sekali: true,
    balasan: dibuat(career.skenarioJendela),
  },
  tanggaKarier: {
    ringkasan: { id: 'Tangga karier satu rumpun jabatan', en: 'The ladder of one job family' },
    izin: pembacaRotasi,
    query: career.cariTangga,
    balasan: json(career.tanggaKarier),
  },
  stagnasi: {
    ringkasan: { id: 'Bagian pegawai yang lama tidak berubah', en: 'Share of people without a change for long' },
    izin: pembacaRotasi,
    query: career.cariStagnasi,
    pemilik: { rencanaId: 'instansi' },
    balasan: json(career.stagnasi),
  },
  karierSaya: {
    ringkasan: { id: 'Karier saya', en: 'My career' },
    izin: { peran: { asn: 'diri' } },
    balasan: json(career.karierSaya),
  },
} as const satisfies Record<string, Rute>;
