/** The door of ais: what one can talk to. Chat and the gateway ask it who `SLUG` (or `ai/SLUG`) is. */
import type { Api, Door } from '../../platform/http/api.ts';
import { builtInAis } from './built-in.ts';
import type { Ai } from './contract.ts';
import { aisRoutes } from './routes.ts';

export type { Ai } from './contract.ts';

/** The AI that answers when none is named. */
export const defaultAi = 'assistant';

export interface Ais {
  routes(door: Door): Api;
  /** The default one first. */
  list(): Promise<readonly Ai[]>;
  find(slug: string): Promise<Ai | undefined>;
}

export function openAis(): Ais {
  const ais: Omit<Ais, 'routes'> = {
    list: async () => builtInAis,
    find: async (slug) => builtInAis.find((ai) => ai.slug === slug),
  };
  return { ...ais, routes: (door) => aisRoutes(ais, door) };
}
