export type { AbkReport, Balance, FormasiLoad, Peringkat, UnorLoad } from './report.ts';
