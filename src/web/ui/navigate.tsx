import type { ComponentProps } from 'react';

type History = { push(path: string): void; replace(path: string): void };
let history: History | undefined;

/** Called once by the shell, whose router it is. */
export function startNavigation(routerHistory: History): void {
  history = routerHistory;
}

/** Shows another page of the app: `goTo('/chat/ID')`. `replace`: without a step to come back to. */
export function goTo(path: string, { replace = false } = {}): void {
  if (!history) location.assign(path);
  else if (replace) history.replace(path);
  else history.push(path);
}

/** A link to a page of the app; `current` says that it is the one shown. */
export function Link({ to, current, onClick, children, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { to: string; current?: boolean }) {
  return (
    <a
      {...rest}
      href={to}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        onClick?.(event);
        const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0 || rest.target === '_blank';
        if (event.defaultPrevented || elsewhere) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}
