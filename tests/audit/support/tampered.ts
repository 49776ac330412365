import { type Random, random } from '@seimbang/core/kernel';
import { verifyAudit } from '../../../packages/server/src/features/audit/index.ts';
import { type Sasaran, sasaran } from './database.ts';
import { TAMPERS } from './tamper.ts';

export interface Hitungan {
  readonly tried: ReadonlyMap<string, number>;
  /** Tamperings that were not found, or found under another number or kind. */
  readonly missed: readonly string[];
}

const ROWS = 40;

/** Falsifies an audit in the database `count` times, each time from its true state, and checks it each time. */
export async function runTampers(count: number): Promise<Hitungan> {
  const dice = random('audit');
  const target = await sasaran(ROWS, dice);
  const tried = new Map<string, number>();
  const missed: string[] = [];
  try {
    const kinds = Object.keys(TAMPERS) as (keyof typeof TAMPERS)[];
    for (let i = 0; i < count; i++) {
      const kind = kinds[i % kinds.length] as keyof typeof TAMPERS;
      tried.set(kind, (tried.get(kind) ?? 0) + 1);
      const fault = await one(target, kind, dice);
      if (fault) missed.push(`${i} ${kind}: ${fault}`);
    }
  } finally {
    await target.close();
  }
  return { tried, missed };
}

async function one(
  { base, superuser, restore }: Sasaran,
  kind: keyof typeof TAMPERS,
  dice: Random,
): Promise<string | null> {
  const expected = await TAMPERS[kind](superuser, dice, ROWS);
  const found = await verifyAudit(base.db);
  await restore();
  const held = await verifyAudit(base.db);
  if (!held.utuh) return 'the restored audit does not hold';
  const fits =
    found.rusak?.nomor === expected.nomor && (expected.jenis as readonly string[]).includes(found.rusak.jenis);
  return fits ? null : `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found.rusak)}`;
}
