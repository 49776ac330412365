export { deviceOf } from './device.ts';
export { demoAccounts, storeDemoAccounts } from './demo-accounts.ts';
export { changeOwnPassword, signOutEverywhere, viewOwnAccount } from './own-account.ts';
export { closeSession, type Session, sessionOf } from './session.ts';
export { changeRole, type Origin, signIn, signInDemo, signInWithKey } from './sign-in.ts';
export {
  type AccountContext,
  type AskedRole,
  changePengguna,
  createPengguna,
  findPengguna,
  listPengguna,
  resetPengguna,
  viewPengguna,
} from './users/index.ts';
export { placeOf, viewSession } from './view.ts';
