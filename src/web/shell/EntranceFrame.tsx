import { Outlet } from '@tanstack/react-router';
import { LanguageSwitch, ThemeSwitch } from './Preferences.tsx';

/** Around the ways in: nothing but the language and the light. */
export function EntranceFrame() {
  return (
    <>
      <div className="absolute top-3 right-3 flex gap-1">
        <LanguageSwitch tip="below" />
        <ThemeSwitch tip="below" />
      </div>
      <Outlet />
    </>
  );
}
