export { verifyAudit, verifyTail } from './baca.ts';
export { auditLines, verifyAuditFile } from './berkas.ts';
export type { HasilRantai, JenisRusak, Kepala } from './rantai.ts';
