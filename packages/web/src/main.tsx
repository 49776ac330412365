import './style.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, makeClient, makeRouter } from './app/index.ts';
import { firstData } from './first-data.ts';
import { storedLanguage } from './language/index.ts';
import { ingatHalaman } from './shared/luring/index.ts';

const root = document.getElementById('root');
if (!root) throw new Error('main: index.html has no element "root".');

const client = makeClient();
const router = makeRouter();
const language = storedLanguage();
const first = firstData();
for (const [key, data] of first?.data ?? []) client.setQueryData(key, data);
if (first) void ingatHalaman(first.data);
const app = <App client={client} router={router} language={language} />;

// What the server drew is taken over as it stands, unless this browser reads the other language. A transition works in short
// pieces, so that a slow phone answers a tap in between.
if (first?.bahasa === language) {
  router.ssr = { manifest: undefined };
  void router.load().then(() => startTransition(() => void hydrateRoot(root, app)));
} else {
  createRoot(root).render(app);
}
