import { IconButton } from '../ui/IconButton.tsx';
import type { IconName } from '../ui/icons.tsx';
import { type Theme, useTheme } from '../ui/theme.ts';
import { m, setLocale, useLocale } from '../ui/words.ts';

/** Says in the other language what it does, so that whoever needs it can read it. */
export function LanguageSwitch({ tip = 'above' }: { tip?: 'above' | 'below' }) {
  const locale = useLocale();
  const other = locale === 'ko' ? 'en' : 'ko';
  return (
    <button
      type="button"
      lang={other}
      data-tip={m.shell_language()}
      data-tip-side={tip}
      data-tip-align="end"
      onClick={() => setLocale(other)}
      className="tip inline-grid size-10 shrink-0 place-items-center rounded-md text-xs font-bold text-ink-soft hover:bg-plane hover:text-ink"
    >
      {other === 'ko' ? '한' : 'EN'}
      <span className="sr-only">: {m.shell_language()}</span>
    </button>
  );
}

const order: readonly Theme[] = ['system', 'light', 'dark'];
const icons: Record<Theme, IconName> = { system: 'system', light: 'sun', dark: 'moon' };

/** Each press shows the next: as the system, light, dark. */
export function ThemeSwitch({ tip = 'above' }: { tip?: 'above' | 'below' }) {
  const [theme, setTheme] = useTheme();
  const names: Record<Theme, string> = { system: m.shell_theme_system(), light: m.shell_theme_light(), dark: m.shell_theme_dark() };
  const next = order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
  return <IconButton icon={icons[theme]} label={`${m.shell_theme()}: ${names[theme]}`} tip={tip} tipAlign="end" onClick={() => setTheme(next)} />;
}
