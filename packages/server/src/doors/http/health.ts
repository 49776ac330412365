import { readFileSync } from 'node:fs';
import type { BalasanOf } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Context } from '../../shared/context.ts';
import type { Outcome } from '../../shared/problem.ts';

const VERSION = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/** Can the service do its work? Says nothing about the data. */
export async function health({ db }: Pick<Context, 'db'>): Promise<Outcome<BalasanOf<'kesehatan'>>> {
  const database = await sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  return ok({ status: database ? 'sehat' : 'sakit', versi: VERSION, database });
}
