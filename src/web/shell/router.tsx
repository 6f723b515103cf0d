import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { SearchPage } from '../../rooms/chat/web/index.ts';
import { pages as pictures } from '../../rooms/imagine/web/index.ts';
import { ModelsPage } from '../../rooms/models/web/index.ts';
import { pages as rehearsals } from '../../rooms/rehearse/web/index.ts';
import { meQuery } from '../ui/me.ts';
import { rememberWay } from '../ui/way-back.ts';
import { Chat } from './Chat.tsx';
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
  beforeLoad: async ({ context, location }) => {
    const me = await context.client.ensureQueryData(meQuery);
    if (me.setup) throw redirect({ to: '/setup' });
    if (me.person) return;
    rememberWay(location.href);
    throw redirect({ to: '/sign-in' });
  },
});
const home = createRoute({ getParentRoute: () => inside, path: '/', component: inWords(Home) });

const chat = createRoute({
  getParentRoute: () => inside,
  path: '/chat/$id',
  validateSearch: ({ message }: { message?: string }) => (message ? { message } : {}),
  component: inWords(() => <Chat id={chat.useParams().id} to={chat.useSearch().message} />),
});
const search = createRoute({
  getParentRoute: () => inside,
  path: '/search',
  validateSearch: ({ query }: { query?: string }) => (query ? { query } : {}),
  component: inWords(() => <SearchPage query={search.useSearch().query ?? ''} />),
});

const rehearse = createRoute({ getParentRoute: () => inside, path: '/rehearse', component: inWords(lazyRouteComponent(rehearsals.rehearse, 'RehearsePage')) });
const newScenario = createRoute({ getParentRoute: () => inside, path: '/rehearse/new', component: inWords(lazyRouteComponent(rehearsals.form, 'NewScenarioPage')) });
const EditScenarioPage = lazyRouteComponent(rehearsals.form, 'EditScenarioPage');
const editScenario = createRoute({ getParentRoute: () => inside, path: '/rehearse/edit/$id', component: inWords(() => <EditScenarioPage id={editScenario.useParams().id} />) });
const PreparePage = lazyRouteComponent(rehearsals.prepare, 'PreparePage');
const prepare = createRoute({ getParentRoute: () => inside, path: '/rehearse/prepare/$id', component: inWords(() => <PreparePage id={prepare.useParams().id} />) });
const StagePage = lazyRouteComponent(rehearsals.stage, 'StagePage');
const stage = createRoute({ getParentRoute: () => inside, path: '/rehearsal/$id', component: inWords(() => <StagePage id={stage.useParams().id} />) });
const DebriefPage = lazyRouteComponent(rehearsals.debrief, 'DebriefPage');
const debrief = createRoute({ getParentRoute: () => inside, path: '/rehearsal/$id/debrief', component: inWords(() => <DebriefPage id={debrief.useParams().id} />) });
const ComparePage = lazyRouteComponent(rehearsals.compare, 'ComparePage');
const compare = createRoute({ getParentRoute: () => inside, path: '/rehearsal/$id/compare/$other', component: inWords(() => <ComparePage {...compare.useParams()} />) });

// Both at once: the page is what takes its time.
const ImaginePage = lazyRouteComponent(async () => (await Promise.all([import('./Imagine.tsx'), pictures.imagine()]))[0], 'Imagine');
const imagine = createRoute({
  getParentRoute: () => inside,
  path: '/imagine',
  validateSearch: ({ prompt, from }: { prompt?: string; from?: string }) => ({ ...(prompt && { prompt }), ...(from && { from }) }),
  component: inWords(() => <ImaginePage {...imagine.useSearch()} />),
});
const gallery = createRoute({ getParentRoute: () => inside, path: '/imagine/gallery', component: inWords(lazyRouteComponent(pictures.gallery)) });
const story = createRoute({ getParentRoute: () => inside, path: '/imagine/story', component: inWords(lazyRouteComponent(() => import('./Imagine.tsx'), 'Story')) });
/** For whoever has the link, signed in or not. */
const SharedPicturePage = lazyRouteComponent(pictures.shared);
const sharedPicture = createRoute({ getParentRoute: () => entrance, path: '/shared/picture/$token', component: inWords(() => <SharedPicturePage token={sharedPicture.useParams().token} />) });

const settings = createRoute({ getParentRoute: () => inside, id: 'settings', component: inWords(SettingsFrame) });
const me = createRoute({ getParentRoute: () => settings, path: '/me', component: inWords(lazyRouteComponent(accounts, 'MePage')) });
const keys = createRoute({ getParentRoute: () => settings, path: '/keys', component: inWords(lazyRouteComponent(accounts, 'KeysPage')) });
const models = createRoute({ getParentRoute: () => settings, path: '/models', component: inWords(ModelsPage) });
const people = createRoute({ getParentRoute: () => settings, path: '/people', component: inWords(lazyRouteComponent(accounts, 'PeoplePage')) });
/** An address that is nothing's still has the frame around it, to go elsewhere. */
const nowhere = createRoute({ getParentRoute: () => inside, path: '$', component: inWords(NotFound) });

const routeTree = root.addChildren([
  entrance.addChildren([setup, signIn, join, sharedPicture]),
  inside.addChildren([home, chat, search, rehearse, newScenario, editScenario, prepare, stage, debrief, compare, imagine, gallery, story, settings.addChildren([me, models, keys, people]), nowhere]),
]);

export function createPageRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    // Words as they are: the router's own way would turn a search for 2026 into a number.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString();
      return text === '' ? '' : `?${text}`;
    },
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
