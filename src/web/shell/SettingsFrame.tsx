import { Outlet, useRouterState } from '@tanstack/react-router';
import { useMe } from '../ui/me.ts';
import { Link } from '../ui/navigate.tsx';
import { m } from '../ui/words.ts';
import { settingsWays } from './settings-ways.ts';

/** Around what is set once in a while: the ways between those pages, and the page. */
export function SettingsFrame() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const ways = settingsWays(useMe()?.person?.role);
  return (
    <>
      <nav aria-label={m.shell_settings()} className="mx-auto flex w-full max-w-3xl shrink-0 gap-1 overflow-x-auto px-3 pt-2 sm:px-5 lg:pt-6">
        {ways.map(({ to, name }) => (
          <Link
            key={to}
            to={to}
            current={path === to}
            className="flex min-h-10 shrink-0 items-center rounded-full px-4 text-sm font-medium text-ink-soft hover:bg-plane hover:text-ink aria-[current]:bg-plane aria-[current]:text-ink"
          >
            {name()}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
