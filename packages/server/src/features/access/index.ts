export { demoAccounts, storeDemoAccounts } from './demo-accounts.ts';
export { closeSession, type Session, sessionOf } from './session.ts';
export { signInDemo, signInWithKey } from './sign-in.ts';
export { viewSession } from './view.ts';
