import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { meQuery } from '../ui/me.ts';
import { EntranceFrame } from './EntranceFrame.tsx';
import { Broken, NotFound, Waiting } from './Fallbacks.tsx';
import { Frame } from './Frame.tsx';
import { Home } from './Home.tsx';
import { inWords } from './in-words.tsx';
import { Root } from './Root.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';

// Pages come in chunks of their own; what stands on the first page is imported by it.
const accounts = () => import('../../rooms/accounts/web/index.ts');

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Root });

/** The ways in. Whoever is in already goes home. */
const entrance = createRoute({ getParentRoute: () => root, id: 'entrance', component: inWords(EntranceFrame) });
const setup = createRoute({
  getParentRoute: () => entrance,
  path: '/setup',
  component: inWords(lazyRouteComponent(accounts, 'SetupPage')),
  beforeLoad: async ({ context }) => {
    const me = await context.client.ensureQueryData(meQuery);
    if (!me.setup) throw redirect({ to: '/' });
  },
});
const signIn = createRoute({
  getParentRoute: () => entrance,
  path: '/sign-in',
  component: inWords(lazyRouteComponent(accounts, 'SignInPage')),
  beforeLoad: async ({ context, location }) => {
    const me = await context.client.ensureQueryData(meQuery);
    if (me.setup) throw redirect({ to: '/setup' });
    if (me.person && location.hash === '') throw redirect({ to: '/' });
  },
});
const join = createRoute({ getParentRoute: () => entrance, path: '/join', component: inWords(lazyRouteComponent(accounts, 'JoinPage')) });

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

const settings = createRoute({ getParentRoute: () => inside, id: 'settings', component: inWords(SettingsFrame) });
const me = createRoute({ getParentRoute: () => settings, path: '/me', component: inWords(lazyRouteComponent(accounts, 'MePage')) });
const keys = createRoute({ getParentRoute: () => settings, path: '/keys', component: inWords(lazyRouteComponent(accounts, 'KeysPage')) });
const people = createRoute({ getParentRoute: () => settings, path: '/people', component: inWords(lazyRouteComponent(accounts, 'PeoplePage')) });

const routeTree = root.addChildren([
  entrance.addChildren([setup, signIn, join]),
  inside.addChildren([home, settings.addChildren([me, keys, people])]),
]);

export function createPageRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    defaultPendingComponent: Waiting,
    defaultPendingMs: 200,
    defaultErrorComponent: inWords(Broken),
    defaultNotFoundComponent: inWords(NotFound),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
