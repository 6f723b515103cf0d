import type { Me } from '../ui/me.ts';
import { m } from '../ui/words.ts';

type Role = NonNullable<Me['person']>['role'];

/** The settings pages that are somebody's to see. */
export function settingsWays(role: Role | undefined): readonly { to: string; name: () => string }[] {
  const all = [
    { to: '/me', name: () => m.shell_me() },
    { to: '/models', name: () => m.shell_models() },
    { to: '/keys', name: () => m.shell_keys() },
  ];
  return role === undefined || role === 'member' ? all : [...all, { to: '/people', name: () => m.shell_people() }];
}
