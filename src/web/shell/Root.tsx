import { Outlet } from '@tanstack/react-router';
import { Toasts } from '../ui/Toasts.tsx';
import { m, useLocale } from '../ui/words.ts';

/** Around every page. */
export function Root() {
  useLocale();
  return (
    <>
      <a href="#main" className="sr-only z-50 rounded-md bg-ink px-4 py-2 text-sm font-semibold text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2">
        {m.shell_skip()}
      </a>
      <Outlet />
      <Toasts />
    </>
  );
}
