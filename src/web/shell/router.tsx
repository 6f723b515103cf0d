import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { meQuery } from '../ui/me.ts';
import { Broken, NotFound, Waiting } from './Fallbacks.tsx';
import { Frame } from './Frame.tsx';
import { Home } from './Home.tsx';
import { inWords } from './in-words.tsx';
import { Root } from './Root.tsx';

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Root });

/** Everything that takes a person. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: inWords(Frame),
  beforeLoad: async ({ context }) => {
    const me = await context.client.ensureQueryData(meQuery);
    if (me.setup) throw redirect({ to: '/setup' });
    if (!me.person) throw redirect({ to: '/sign-in' });
  },
});

const home = createRoute({ getParentRoute: () => inside, path: '/', component: inWords(Home) });

export function createPageRouter(client: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([inside.addChildren([home])]),
    context: { client },
    defaultPendingComponent: Waiting,
    defaultErrorComponent: inWords(Broken),
    defaultNotFoundComponent: inWords(NotFound),
    defaultPendingMs: 200,
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
