import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, random } from '@seimbang/core/kernel';
import type { Client } from 'pg';
import { verifyAudit } from '../../../packages/server/src/features/audit/index.ts';
import { kyselyOf, openPool } from '../../../packages/server/src/db/pool.ts';
import { type Act, ACTS, type Bukti, HALF_STATES, type Ingatan } from './acts.ts';
import { ACTS_USUL } from './acts-usul.ts';
import { Peladen, type Permintaan } from './server.ts';
import { setStage } from './stage.ts';

export interface Laporan {
  readonly rounds: number;
  readonly acknowledged: ReadonlyMap<string, number>;
  /** Requests that were under way at a kill and were sent again under the same key. */
  readonly repeated: number;
  /** What was lost, doubled or left half done. */
  readonly faults: readonly string[];
  /** Seconds from the kill to the first answer, sorted. */
  readonly restarts: readonly number[];
}

const CLIENTS = 3;
const ALL = [...ACTS, ...ACTS_USUL];

interface Keadaan {
  readonly ingatan: Ingatan;
  readonly acknowledged: Map<string, number>;
  readonly bukti: Bukti[];
  terputus: { readonly act: Act; readonly permintaan: Permintaan }[];
}

/** Kills the server `rounds` times while officials act, each time 20 to 320 ms after they begin, and looks at what is stored. */
export async function killRounds(rounds: number): Promise<Laporan> {
  const server = new Peladen();
  const dice = random('kill');
  const state: Keadaan = { ingatan: new Map(), acknowledged: new Map(), bukti: [], terputus: [] };
  const faults: string[] = [];
  const restarts: number[] = [];
  let repeated = 0;
  try {
    await server.start();
    state.ingatan.set('rencana', new Map((await server.settle()).map((id) => [id, 1])));
    await setStage(server.address, state.ingatan);
    for (const peran of new Set(ALL.map((a) => a.peran))) await server.signIn(peran);
    for (let round = 0; round < rounds; round++) {
      const working = Array.from({ length: CLIENTS }, (_, i) => work(server, state, random(`klien/${round}/${i}`)));
      await sleep(20 + dice.below(301));
      const killed = performance.now();
      await server.kill();
      await Promise.all(working);
      await server.start();
      restarts.push((performance.now() - killed) / 1000);
      repeated += state.terputus.length;
      faults.push(...(await repeat(server, state)), ...(await inspect(server, state.bukti.splice(0))));
    }
  } finally {
    await server.close();
  }
  restarts.sort((a, b) => a - b);
  return { rounds, acknowledged: state.acknowledged, repeated, faults, restarts };
}

/** One official: acts until the server is gone. */
async function work(server: Peladen, state: Keadaan, dice: Random): Promise<void> {
  for (;;) {
    const act = dice.pick(ALL);
    const permintaan = act.minta(state.ingatan, dice);
    if (permintaan && !(await attempt(server, state, act, permintaan))) {
      state.terputus.push({ act, permintaan });
      return;
    }
  }
}

/** False when no answer came. */
async function attempt(server: Peladen, state: Keadaan, act: Act, permintaan: Permintaan): Promise<boolean> {
  const jawaban = await server.send(permintaan);
  if (jawaban && jawaban.status < 300) {
    state.acknowledged.set(act.nama, (state.acknowledged.get(act.nama) ?? 0) + 1);
    state.bukti.push(...act.diakui(permintaan, jawaban, state.ingatan));
  }
  return jawaban !== null;
}

/** What nobody answered is sent again under the same key, as an official would the next morning. */
async function repeat(server: Peladen, state: Keadaan): Promise<string[]> {
  const open = state.terputus;
  state.terputus = [];
  const faults: string[] = [];
  for (const { act, permintaan } of open)
    if (!(await attempt(server, state, act, permintaan))) faults.push(`${act.nama}: no answer after the restart`);
  return faults;
}

async function inspect(server: Peladen, bukti: readonly Bukti[]): Promise<string[]> {
  const client = await server.look();
  try {
    return [...(await missing(client, bukti)), ...(await halfDone(client)), ...(await brokenChain(client))];
  } finally {
    await client.end();
  }
}

async function missing(client: Client, bukti: readonly Bukti[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { apa, sql, nilai } of bukti) {
    const { rowCount } = await client.query(sql, [...nilai]);
    if (rowCount !== 1) faults.push(`not so, but ${rowCount} times: ${apa}`);
  }
  return faults;
}

async function halfDone(client: Client): Promise<string[]> {
  const faults: string[] = [];
  for (const { apa, sql } of HALF_STATES) {
    const { rows } = await client.query<Record<string, string>>(sql);
    faults.push(...rows.map((row) => `${apa}: ${Object.values(row).join()}`));
  }
  return faults;
}

async function brokenChain({ host, port, user, database }: Client): Promise<string[]> {
  const pool = openPool({ host, port, user: user ?? '', database: database ?? '' }, 1);
  const { rusak } = await verifyAudit(kyselyOf(pool));
  await pool.end();
  return rusak ? [`the chain is broken at ${rusak.nomor}: ${rusak.jenis}`] : [];
}
