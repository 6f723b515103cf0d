import { ConversationList } from '../../rooms/chat/web/index.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useMe } from '../ui/me.ts';
import { Link } from '../ui/navigate.tsx';
import { m } from '../ui/words.ts';
import { settingsWays } from './settings-ways.ts';
import { LanguageSwitch, ThemeSwitch } from './Preferences.tsx';

/** Where one can go: a new talk, the talks so far, and what is set once. */
export function Sidebar({ path, onLeave }: { path: string; onLeave?: () => void }) {
  return (
    <aside aria-label={m.shell_name()} className="flex h-full flex-col gap-2 p-3">
      <div className="flex items-center justify-between">
        <Link to="/" aria-label={m.shell_to_home()} className="flex items-center gap-2 rounded-md px-2 py-1 text-lg font-bold tracking-tight">
          <Mark />
          {m.shell_name()}
        </Link>
        {onLeave && <IconButton icon="close" label={m.ui_close()} tip="none" onClick={onLeave} />}
      </div>
      <nav aria-label={m.shell_menu()} className="flex flex-col">
        <Way to="/" icon="plus" path={path}>
          {m.shell_new_talk()}
        </Way>
        <Way to="/search" icon="search" path={path}>
          {m.shell_search()}
        </Way>
        <Way to="/imagine" icon="brush" path={path}>
          {m.shell_imagine()}
        </Way>
        <Way to="/rehearse" icon="stage" path={path}>
          {m.shell_rehearse()}
        </Way>
      </nav>
      <div className="-mx-3 min-h-0 grow overflow-y-auto px-3">
        <ConversationList current={/^\/chat\/([^/]+)$/.exec(path)?.[1]} />
      </div>
      <Foot path={path} />
    </aside>
  );
}

function Foot({ path }: { path: string }) {
  const me = useMe();
  const inSettings = settingsWays(me?.person?.role).some(({ to }) => to === path);
  return (
    <div className="flex items-center gap-1">
      <Link to="/me" current={inSettings} className="flex min-h-11 min-w-0 grow items-center gap-2 rounded-md px-2 text-sm text-ink-soft hover:bg-plane hover:text-ink aria-[current]:bg-plane aria-[current]:text-ink">
        <Icon name="gear" />
        <span className="truncate">{me?.person?.name ?? m.shell_settings()}</span>
        <span className="sr-only">{m.shell_settings()}</span>
      </Link>
      <LanguageSwitch />
      <ThemeSwitch />
    </div>
  );
}

function Way({ to, icon, path, children }: { to: string; icon: IconName; path: string; children: string }) {
  return (
    <Link to={to} current={path === to} className="flex min-h-11 items-center gap-3 rounded-md px-2 text-sm font-medium text-ink-soft hover:bg-plane hover:text-ink aria-[current]:text-ink">
      <Icon name={icon} />
      {children}
    </Link>
  );
}
