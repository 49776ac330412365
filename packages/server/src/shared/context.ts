import type { Db } from '../db/index.ts';
import type { Jobs } from '../jobs/index.ts';
import type { PaketSource } from './current-paket.ts';

/** What every use case is given. */
export interface Context {
  readonly db: Db;
  readonly paket: PaketSource;
  readonly jobs: Jobs;
  /** Private directory for files on their way in. */
  readonly temporaryDir: string;
  /** Sign-in where the data are not the demo; it changes at every start and is shown on the terminal only. */
  readonly loginKey: string;
}
