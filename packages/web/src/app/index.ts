export { App, makeClient } from './app.tsx';
export { pageAt } from './page-at.ts';
export { makeRouter } from './router.tsx';
export type { PageName } from './pages.ts';
