import {
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
  type ErrorComponentProps,
  lazyRouteComponent,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LoadingPanel } from '../ui/index.ts';
import { ProblemPanel } from '../shared/query-panel.tsx';
import { NotFound } from './not-found.tsx';
import type { PageSpec } from '../shared/page-spec.ts';
import { pages } from './pages.ts';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const routes = Object.values<PageSpec>(pages).map((page) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path: page.path,
    component: lazyRouteComponent(page.load, 'Halaman'),
  }),
);

function PageFailure({ error, reset }: ErrorComponentProps): ReactNode {
  return <ProblemPanel error={error} onRetry={reset} />;
}

/** Addresses carry plain words (`?urut=-rasio`), not JSON: they are read, typed and mailed by people. */
const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));
const stringifySearch = (search: Record<string, unknown>): string => {
  const words = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const text = new URLSearchParams(words).toString();
  return text ? `?${text}` : '';
};

const routeTree = rootRoute.addChildren(routes);

/** The router of one browser, or, with a history of its own, of one page drawn on the server. */
export const makeRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    ...(history ? { history } : {}),
    defaultPreload: 'intent',
    defaultPendingComponent: () => <LoadingPanel />,
    defaultErrorComponent: PageFailure,
    // On the server it would write a script into the page, which the content security policy refuses.
    scrollRestoration: history === undefined,
  });

export type AppRouter = ReturnType<typeof makeRouter>;
