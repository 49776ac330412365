export { type AccountWork, withAccounts } from './accounts.ts';
export { loadDemo } from './demo.ts';
export { type App, openApp } from './open.ts';
export { auditExport, auditVerify, exportPaket, importFiles, initData, type OfflineProblem } from './offline.ts';
