export {
  type AccountContext,
  changePengguna,
  createPengguna,
  resetPengguna,
} from './change.ts';
export { type AskedRole } from './roles.ts';
export { findPengguna, listPengguna, viewPengguna } from './view.ts';
