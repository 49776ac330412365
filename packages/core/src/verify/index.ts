export type { VerifyCheck, VerifyName, VerifyReport } from './report.ts';
export { type VerifyOptions, verifyRencana } from './verify.ts';
