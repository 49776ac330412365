import { z } from 'zod';
import { type Izin, pembacaRencana } from '../kernel/permission.ts';
import { berkas, json, type Rute } from '../kernel/route.ts';
import { uuid } from '../kernel/teks.ts';
import { cariCatatan, daftarCatatan, rantai, riwayat } from './schema.ts';

/** Who may read the audit as a whole; the analyst and the PPK see no accounts and sessions in it (features/audit/terlihat.ts). */
const pembacaAudit: Izin = { peran: { analis: 'semua', ppk: 'semua', auditor: 'semua' } };
const auditor: Izin = { peran: { auditor: 'semua' } };

const objek = { params: z.object({ id: uuid }), pemilik: { id: 'instansi' } } as const;

/** The record of acts, and the history of each object for those who may read the object. */
export const ruteAudit = {
  auditDaftar: {
    ringkasan: { id: 'Jejak audit', en: 'The audit' },
    izin: pembacaAudit,
    query: cariCatatan,
    pemilik: { objekId: 'umum' },
    balasan: json(daftarCatatan),
  },
  auditRantai: {
    ringkasan: { id: 'Hasil pemeriksaan rantai terakhir', en: 'Result of the last check of the chain' },
    izin: pembacaAudit,
    balasan: json(rantai),
  },
  auditPeriksa: {
    ringkasan: { id: 'Periksa rantai audit sekarang', en: 'Check the chain of the audit now' },
    izin: pembacaAudit,
    balasan: json(rantai),
  },
  auditEkspor: {
    ringkasan: { id: 'Unduh jejak audit (JSON Lines)', en: 'Download the audit (JSON Lines)' },
    izin: auditor,
    balasan: berkas('application/jsonl'),
  },
  riwayatSkenario: {
    ringkasan: { id: 'Riwayat skenario', en: 'History of a scenario' },
    izin: pembacaRencana,
    ...objek,
    balasan: json(riwayat),
  },
  riwayatRencana: {
    ringkasan: { id: 'Riwayat rencana', en: 'History of a plan' },
    izin: pembacaRencana,
    ...objek,
    balasan: json(riwayat),
  },
  riwayatUsul: {
    ringkasan: { id: 'Riwayat usul', en: 'History of a proposal' },
    izin: pembacaRencana,
    ...objek,
    balasan: json(riwayat),
  },
  riwayatImpor: {
    ringkasan: { id: 'Riwayat impor', en: 'History of an import' },
    izin: { peran: { analis: 'semua', auditor: 'semua' } },
    ...objek,
    balasan: json(riwayat),
  },
  riwayatPengguna: {
    ringkasan: { id: 'Riwayat akun', en: 'History of an account' },
    izin: { peran: { admin: 'semua', auditor: 'semua' } },
    params: z.object({ akunId: uuid }),
    pemilik: { akunId: 'instansi' },
    balasan: json(riwayat),
  },
} as const satisfies Record<string, Rute>;
