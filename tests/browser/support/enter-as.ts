import type { BrowserContext } from 'playwright-core';

/** Gives a browser the session of an actor. */
export async function enterAs(context: BrowserContext, address: string, cookie: string): Promise<void> {
  const [name, ...value] = cookie.split('=');
  await context.clearCookies();
  await context.addCookies([{ name: name as string, value: value.join('='), url: address }]);
}
