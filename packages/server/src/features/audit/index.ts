export { verifyAudit, verifyTail } from './baca.ts';
export { exportAudit, verifyAuditFile } from './berkas.ts';
export { historyOf, historyOfPlan, listAudit } from './daftar.ts';
export { auditStatus, checkAudit } from './periksa.ts';
export type { HasilRantai, JenisRusak, Kepala } from './rantai.ts';
