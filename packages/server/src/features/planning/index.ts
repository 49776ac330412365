export { planSheets } from './export.ts';
export { startHitungan, stopHitungan, viewHitungan, watchHitungan } from './hitungan.ts';
export { type Kenop, kenopOf, paketWith, sidikOf } from './kenop.ts';
export { confirmAssumptions, viewKebijakan } from './kebijakan.ts';
export { ensureOpening, type Opening, openingOf, openScenario } from './opening.ts';
export { explainPlan } from './penjelasan.ts';
export { tampilOf } from './tampil.ts';
export { prepareWork } from './prepare.ts';
export { planInPaket, rencanaDocument, verifyPlan, viewRencana } from './rencana.ts';
export {
  changeSkenario,
  createSkenario,
  deleteSkenario,
  listSkenario,
  skenarioCurve,
  viewSkenario,
} from './skenario.ts';
