import type { BalasanOf } from '@seimbang/contract';
import { alamat, type NamaRute } from '@seimbang/contract/light';
import type { Query, QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App, makeClient, makeRouter, pageAt } from './app/index.ts';

import { FIRST_DATA, type FirstData, firstDataText } from './first-data.ts';
import type { Language } from './language/index.ts';
import { serverPages } from './server-pages.ts';
import { addressOf } from './shared/client.ts';
import { keyOf } from './shared/use-api.ts';

/** Answers a GET of the API as the person who asked for the page would be answered; undefined where that is not an answer of 200. */
export type Asked = (address: string) => Promise<unknown>;

/** A page as the server sends it, or where the reader has to go first. */
export type Drawn = { readonly html: string; readonly modul: string } | { readonly alihkan: string };

/** Reading one answer may lead to the next question; three rounds are one more than any page needs. */
const ROUNDS = 3;

/**
 * Draws a page with its data, or null where the page is left to the browser. It reads through the API only, with the reader's own
 * rights; what it may not read is left out, and the browser asks again and shows the refusal.
 */
export async function draw(path: string, bahasa: Language, ask: Asked): Promise<Drawn | null> {
  const page = pageAt(path.split('?')[0] ?? '/');
  const modul = page === null ? undefined : serverPages[page];
  if (modul === undefined) return null;
  const client = makeClient();
  const session = (await ask(addressOf('sesiLihat'))) as BalasanOf<'sesiLihat'> | undefined;
  if (!session || session.gantiSandi) return null;
  if (session.peran === null && page !== 'masuk') return { alihkan: `/masuk?${new URLSearchParams({ ke: path })}` };
  client.setQueryData(keyOf('sesiLihat'), session);
  const router = makeRouter(createMemoryHistory({ initialEntries: [path] }));
  await router.load();
  const render = (): string => renderToString(<App client={client} router={router} language={bahasa} />);
  let html = render();
  const asked = new Set<string>();
  for (let round = 0; round < ROUNDS && (await readWaiting(client, asked, ask)); round++) html = render();
  return { html: `<div id="root">${html}</div>${dataBlock(client, bahasa)}`, modul };
}

/** Is it an answer of the API? Other data of a page belong to the browser. */
const isAnswer = ({ queryKey }: Query): boolean => Object.hasOwn(alamat, String(queryKey[0]));

/** Reads what the page waits for and was not asked before; true where something came. */
async function readWaiting(client: QueryClient, asked: Set<string>, ask: Asked): Promise<boolean> {
  const waiting = client
    .getQueryCache()
    .getAll()
    .filter((query) => isAnswer(query) && query.state.data === undefined && !asked.has(query.queryHash))
    .filter(({ options }) => (options as { enabled?: boolean }).enabled !== false);
  const came = await Promise.all(
    waiting.map(async ({ queryKey, queryHash }) => {
      asked.add(queryHash);
      const [rute, sent] = queryKey as readonly [NamaRute, object | null];
      const data = await ask(addressOf(rute, sent ?? {}));
      if (data !== undefined) client.setQueryData(queryKey, data);
      return data !== undefined;
    }),
  );
  return came.includes(true);
}

function dataBlock(client: QueryClient, bahasa: Language): string {
  const read = client
    .getQueryCache()
    .getAll()
    .filter((query) => isAnswer(query) && query.state.data !== undefined);
  const first: FirstData = { bahasa, data: read.map(({ queryKey, state }) => [queryKey, state.data] as const) };
  return `<script type="application/json" id="${FIRST_DATA}">${firstDataText(first)}</script>`;
}
