import type { AkunDemo } from '@seimbang/contract';
import type { BrowserContext } from 'playwright-core';
import { type Panggung, panggung, type Tanya } from '../../../packages/server/src/testing/usul.ts';

/** Officials who act beside the browser, over the network, on the same running product. */
export const actorsOf = (address: string): Promise<Panggung> => panggung(overNetwork(address));

function overNetwork(address: string): Tanya {
  const fetchFrom = (method: string, url: string, { cookie, body, headers }: Parameters<Tanya['ask']>[2] = {}) =>
    fetch(address + url, {
      method,
      headers: {
        ...headers,
        ...(cookie && { cookie }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  const ask: Tanya['ask'] = async (method, url, options) => {
    const reply = await fetchFrom(method, url, options);
    const text = await reply.text();
    return { statusCode: reply.status, body: text, json: () => JSON.parse(text) };
  };
  return {
    ask,
    akun: async () => (await ask('GET', '/api/sesi/demo')).json<{ akun: AkunDemo[] }>().akun,
    signIn: async (who) => {
      const body = typeof who === 'string' ? { peran: who } : { akunId: who.akunId, peran: who.peran };
      const reply = await fetchFrom('POST', '/api/sesi/demo', { body });
      const [cookie] = reply.headers.getSetCookie();
      if (!cookie) throw new Error(`no session: ${reply.status}`);
      return cookie.split(';')[0] as string;
    },
  };
}

/** Gives a browser the session of an actor. */
export async function enterAs(context: BrowserContext, address: string, cookie: string): Promise<void> {
  const [name, ...value] = cookie.split('=');
  await context.clearCookies();
  await context.addCookies([{ name: name as string, value: value.join('='), url: address }]);
}
