import type { Peran } from '@seimbang/contract';
import { alamat, type NamaRute } from '@seimbang/contract/light';
import type { Page, Route } from 'playwright-core';
import type { ScreenState } from '../../../packages/web/src/app/register.ts';
import { type Answers, empty, long, normal as answers, problem } from './answers.ts';

const patterns = (Object.entries(alamat) as [NamaRute, string][]).map(([name, line]) => {
  const [method, path] = line.split(' ') as [string, string];
  return { name, method, pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`) };
});

function routeOf(method: string, path: string): NamaRute | null {
  const hits = patterns.filter((one) => one.method === method && one.pattern.test(path));
  // A fixed path goes before one with parameters.
  return (hits.find((one) => !one.pattern.source.includes('[^/]+')) ?? hits[0])?.name ?? null;
}

const ANSWERS: Readonly<Record<ScreenState, Answers>> = {
  normal: answers,
  long,
  empty,
  loading: answers,
  error: answers,
};

/**
 * Answers the API for one page: the routes it reads are in the wanted state, everything else replies normally, to somebody of the role.
 * "Loading" never replies.
 * Returns the names of calls nobody had an answer for.
 */
export async function mockApi(
  page: Page,
  state: ScreenState,
  reads: readonly NamaRute[],
  peran: Peran = 'analis',
): Promise<readonly string[]> {
  const normal = { ...answers, ...(answers.sesiLihat && { sesiLihat: { ...answers.sesiLihat, peran } }) };
  const unanswered: string[] = [];
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/api/**', async (route: Route) => {
    const request = route.request();
    const name = routeOf(request.method(), new URL(request.url()).pathname);
    const concerned = name !== null && reads.includes(name);
    if (concerned && state === 'loading') return;
    if (concerned && state === 'error')
      return route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) });
    const answer = name === null ? undefined : (concerned ? ANSWERS[state] : normal)[name];
    if (answer === undefined) {
      if (name !== 'hitunganAliran') unanswered.push(`${request.method()} ${request.url()}`);
      return route.fulfill({ status: 404, contentType: 'application/problem+json', body: JSON.stringify(problem) });
    }
    return route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(answer) });
  });
  return unanswered;
}
