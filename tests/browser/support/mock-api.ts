import type { Peran } from '@seimbang/contract';
import { alamat, type NamaRute } from '@seimbang/contract/light';
import type { ScreenState } from '../../../packages/web/src/app/register.ts';
import { type Answers, empty, long, normal as answers, problem } from './answers.ts';
import type { Site } from './site.ts';

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

const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';

/**
 * Answers the API for one page: the routes it reads are in the wanted state, everything else replies normally, to somebody of the role.
 * "Loading" never replies.
 * Returns the names of calls nobody had an answer for.
 */
export function mockApi(
  site: Site,
  state: ScreenState,
  reads: readonly NamaRute[],
  peran: Peran = 'analis',
): readonly string[] {
  const normal = { ...answers, ...(answers.sesiLihat && { sesiLihat: { ...answers.sesiLihat, peran } }) };
  const unanswered: string[] = [];
  site.answer((method, path) => {
    const name = routeOf(method, path);
    const concerned = name !== null && reads.includes(name);
    if (concerned && state === 'loading') return null;
    if (concerned && state === 'error') return { status: 500, type: PROBLEM_TYPE, body: JSON.stringify(problem) };
    const answer = name === null ? undefined : (concerned ? ANSWERS[state] : normal)[name];
    if (answer !== undefined) return { status: 200, type: JSON_TYPE, body: JSON.stringify(answer) };
    if (name !== 'hitunganAliran') unanswered.push(`${method} ${path}`);
    return { status: 404, type: PROBLEM_TYPE, body: JSON.stringify(problem) };
  });
  return unanswered;
}
