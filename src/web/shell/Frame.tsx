import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Icon } from '../ui/icons.tsx';
import { Link } from '../ui/navigate.tsx';
import { m } from '../ui/words.ts';
import { Drawer } from './Drawer.tsx';
import { Waiting } from './Fallbacks.tsx';
import { LiveLine } from './LiveLine.tsx';
import { Sidebar } from './Sidebar.tsx';
import { useStaySignedIn } from './use-stay-signed-in.ts';

/** Around every page inside: the sidebar on a wide screen, a drawer on a narrow one. */
export function Frame() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useStaySignedIn();
  return (
    <div className="flex h-dvh flex-col lg:flex-row print:block print:h-auto">
      <div className="hidden w-72 shrink-0 bg-paper-deep lg:block print:hidden">
        <Sidebar path={path} />
      </div>
      <header className="flex h-14 shrink-0 items-center justify-between px-2 lg:hidden print:hidden">
        <Drawer key={path} path={path} />
        <Link to="/" aria-label={m.shell_new_talk()} className="inline-grid size-10 place-items-center rounded-md text-ink-soft hover:bg-plane hover:text-ink">
          <Icon name="plus" />
        </Link>
      </header>
      <main id="main" tabIndex={-1} className="relative flex min-h-0 min-w-0 grow flex-col overflow-y-auto outline-none print:block print:overflow-visible">
        <LiveLine />
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
