import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, StrictMode } from 'react';
import { type Language, LanguageProvider } from '../language/index.ts';
import { retryQuery } from '../shared/use-api.ts';
import { ToastProvider } from '../ui/index.ts';
import type { AppRouter } from './router.tsx';

/** How long an answer counts as fresh, milliseconds: long enough for a page that comes with its data not to ask again. */
const FRESH_MS = 15_000;

/** Calls are tried without a connection too: only then is it known to be missing, and what is kept on the phone is shown. */
export const makeClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: retryQuery,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { networkMode: 'always' },
    },
  });

interface AppProps {
  readonly client: QueryClient;
  readonly router: AppRouter;
  /** Language the page begins in. */
  readonly language: Language;
}

/** Everything around the pages. The server draws the same tree, so that the browser can take it over as it stands. */
export function App({ client, router, language }: AppProps): ReactNode {
  return (
    <StrictMode>
      <CSPProvider disableStyleElements>
        <LanguageProvider start={language}>
          <QueryClientProvider client={client}>
            <ToastProvider>
              <RouterProvider router={router} />
            </ToastProvider>
          </QueryClientProvider>
        </LanguageProvider>
      </CSPProvider>
    </StrictMode>
  );
}
