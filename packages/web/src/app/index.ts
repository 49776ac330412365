export { App, makeClient } from './app.tsx';
export { pageAt } from './page-at.ts';
export { type AppRouter, makeRouter } from './router.tsx';
