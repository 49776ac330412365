import { once } from 'node:events';
import { serve } from '../doors/http/index.ts';
import { followClock } from './follow-clock.ts';

/**
 * A server in a process of its own, for tests that kill it: prints one line of JSON when it is ready, ends on SIGTERM. With `tunggu` it
 * loads its code and waits for a line on stdin before it opens the data directory; with `kosong` it loads no demo; with `jam` a line on
 * stdin is the day that it takes for today from then on.
 */
const [dataDir = '', log = 'quiet', how = ''] = process.argv.slice(2);
if (how === 'tunggu') await once(process.stdin, 'data');
if (how === 'jam') followClock(process.stdin, (hari) => console.log(JSON.stringify({ hari })));
const started = await serve({ dataDir, host: '127.0.0.1', port: 0, log: log === 'log', demo: how !== 'kosong' });
if (!started.ok) {
  console.log(JSON.stringify({ code: started.error.code, message: started.error.message }));
  process.exit(started.error.exit);
}
const { stop, ...serving } = started.value;
console.log(JSON.stringify(serving));
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
