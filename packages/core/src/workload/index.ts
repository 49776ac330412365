export { abk } from './abk.ts';
export { balanceOf } from './balance.ts';
export { peringkatOf } from './band.ts';
export { ftePerSel, headsPerSel, needBySel, partTimePerSel } from './need.ts';
export type { AbkReport, Balance, FormasiLoad, Peringkat, UnorLoad } from './report.ts';
export { annualisationOf, type WkeParameter, wkeParameters } from './wke.ts';
