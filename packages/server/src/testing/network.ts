import type { AkunDemo } from '@seimbang/contract';
import { type Panggung, panggung, type Tanya } from './usul.ts';

/** People who act over the network on a running product, each with a session of their own. */
export const actorsOf = (address: string): Promise<Panggung> => panggung(overNetwork(address));

/** A running product, asked as a browser would. */
export function overNetwork(address: string): Tanya {
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
