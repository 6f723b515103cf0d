import { QueryClient, QueryCache, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles.css';
import { AskError } from '../ui/api.ts';
import { meQuery } from '../ui/me.ts';
import { startNavigation } from '../ui/navigate.tsx';
import { startTheme } from '../ui/theme.ts';
import { startWords } from '../ui/words.ts';
import { createPageRouter } from './router.tsx';

startWords();
startTheme();

const client = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => void (error instanceof AskError && error.status === 401 && leave()) }),
  defaultOptions: { queries: { retry: (failures, error) => failures < 2 && !(error instanceof AskError && error.status >= 400 && error.status < 500), refetchOnWindowFocus: false } },
});
const router = createPageRouter(client);
startNavigation(router.history);

/** The session ended elsewhere: ask who is here now, and let the router show the way in. */
async function leave(): Promise<void> {
  await client.fetchQuery({ ...meQuery, staleTime: 0 });
  await router.invalidate();
}

const place = document.getElementById('page');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
