import type { Result } from '@seimbang/core/kernel';
import type { DatabaseOptions, StartProblem } from '../db/index.ts';
import type { AccountContext } from '../features/access/index.ts';
import { SISTEM } from '../shared/audit.ts';
import type { Caller } from '../shared/caller.ts';
import { paketSource } from '../shared/current-paket.ts';
import type { Problem } from '../shared/problem.ts';
import { withDatabase } from './offline.ts';

/** Work on accounts from the terminal; whoever may open the data directory may do it, and the audit says that it came from there. */
export type AccountWork<T> = (ctx: AccountContext, caller: Caller) => Promise<Result<T, Problem>>;

const TERMINAL: Caller = { ...SISTEM, nama: 'terminal' };

/** `user`: one piece of work on the accounts of a database that no server is running on, or of a site's own server. */
export const withAccounts = <T>(
  options: DatabaseOptions,
  work: AccountWork<T>,
): Promise<Result<T, StartProblem | Problem>> =>
  withDatabase<T, Problem>(options, ({ db }) => work({ db, paket: paketSource(db) }, TERMINAL));
