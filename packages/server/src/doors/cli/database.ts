import { sentences } from '@seimbang/contract';
import type { Teks } from '@seimbang/core/kernel';
import type { OfflineProblem } from '../../app/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Call, Option } from './verb.ts';

/** Which database: options of every verb that opens one. */
export const databaseOption: Readonly<Record<string, Option>> = {
  data: {
    type: 'string',
    value: 'DIR',
    help: {
      id: 'direktori data basis data tertanam (bawaan: direktori data pengguna); DATABASE_URL memakai server',
      en: 'data directory of the embedded database (default: the user’s data home); DATABASE_URL uses a server',
    },
  },
};

/** A site's server when DATABASE_URL is set, otherwise the embedded database of `--data`. */
export const databaseOf = ({ text }: Call, dataDir = text('data')): { dataDir?: string; databaseUrl?: string } => {
  const url = process.env['DATABASE_URL'];
  return url ? { databaseUrl: url } : dataDir === undefined ? {} : { dataDir };
};

/** Says why a command on the database ended, and with which exit code. */
export function databaseFailure({ out }: Call, problem: OfflineProblem): ExitCode {
  if ('exit' in problem) return out.error(problem.message), problem.exit;
  const text = (bahasa: 'id' | 'en'): string => {
    const { title, detail } = sentences(problem.code, bahasa, problem.values);
    return `${title}. ${detail}`;
  };
  const message: Teks = { id: text('id'), en: text('en') };
  out.error(message);
  return EXIT.data;
}
