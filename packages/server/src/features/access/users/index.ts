export {
  type AccountChange,
  type AccountContext,
  changePengguna,
  createPengguna,
  type NewAccount,
  resetPengguna,
} from './change.ts';
export { type AskedRole } from './roles.ts';
export { findPengguna, listPengguna, viewPengguna } from './view.ts';
