import type { Db } from '../db/index.ts';
import type { Jobs } from '../jobs/index.ts';
import type { PaketSource } from './current-paket.ts';
import type { SignInGuard } from './sign-in-guard.ts';

/** What every use case is given. */
export interface Context {
  readonly db: Db;
  readonly paket: PaketSource;
  readonly jobs: Jobs;
  /** Private directory for files on their way in. */
  readonly temporaryDir: string;
  /** Makes the first account where the data are not the demo; it changes at every start and is shown on the terminal only. */
  readonly loginKey: string;
  /** Slows down whoever guesses passwords. */
  readonly penjaga: SignInGuard;
}
