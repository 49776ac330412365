import './style.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './app/index.ts';
import { LanguageProvider } from './language/index.ts';
import { retryQuery } from './shared/use-api.ts';
import { ToastProvider } from './ui/index.ts';

const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: retryQuery, refetchOnWindowFocus: false } },
});
const root = document.getElementById('root');
if (!root) throw new Error('main: index.html has no element "root".');

createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <LanguageProvider>
        <QueryClientProvider client={client}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </CSPProvider>
  </StrictMode>,
);
