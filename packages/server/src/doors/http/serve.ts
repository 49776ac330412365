import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { AkunDemo } from '@seimbang/contract';
import { ok, type Result } from '@seimbang/core/kernel';
import { type App, loadDemo, openApp } from '../../app/index.ts';
import type { DatabaseOptions, StartProblem } from '../../db/index.ts';
import { demoAccounts, viewSession } from '../../features/access/index.ts';
import { ensureOpening } from '../../features/planning/index.ts';
import { faultLine } from '../../shared/fault.ts';
import { apiHandlers } from './api.ts';
import { STDERR } from './log.ts';
import { buildHttp } from './server.ts';

export interface ServeOptions extends DatabaseOptions {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Load the demo into an empty database; default true. */
  readonly demo?: boolean;
  /** Directory of the built pages; default that of the repository. */
  readonly webDir?: string;
  readonly log?: boolean;
  readonly ratePerMinute?: number;
}

/** A server that answers, and what to tell the person who started it. */
export interface Serving {
  readonly url: string;
  readonly firstStart: boolean;
  /** True when the database of a killed server was taken over. */
  readonly adopted: boolean;
  readonly akun: readonly AkunDemo[];
  /** Signs in as the analyst, who makes the first account; null as soon as somebody has one, and with the demo. */
  readonly loginKey: string | null;
  readonly stop: () => Promise<void>;
}

const WEB = fileURLToPath(new URL('../../../../web/dist', import.meta.url));

/** Web, API and workers in one process. The caller prints and ends it; this function does neither. Throws when the port is taken. */
export async function serve(options: ServeOptions): Promise<Result<Serving, StartProblem>> {
  const opened = await openApp(options);
  if (!opened.ok) return opened;
  try {
    return ok(await listen(opened.value, options));
  } catch (cause) {
    await opened.value.close();
    throw cause;
  }
}

async function listen({ ctx, database, close }: App, options: ServeOptions): Promise<Serving> {
  const { log = true, ratePerMinute = 1200, webDir = WEB } = options;
  const firstStart = options.demo !== false && (await loadDemo(ctx.db));
  const http = await buildHttp(ctx, apiHandlers, { log: log && STDERR, ratePerMinute, webDir });
  await http.listen({ host: options.host, port: options.port });
  void ensureOpening(ctx).catch((cause: unknown) => process.emitWarning(faultLine(cause), 'OpeningScenario'));
  const { port } = http.server.address() as AddressInfo;
  return {
    url: `http://${urlHost(options.host)}:${port}`,
    firstStart,
    adopted: database.adopted,
    akun: await demoAccounts(ctx.db),
    loginKey: (await viewSession(ctx, null, 'id')).kunciTerbuka ? ctx.loginKey : null,
    stop: async () => {
      await http.close();
      await close();
    },
  };
}

const urlHost = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
