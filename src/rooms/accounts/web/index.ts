/**
 * The pages of accounts, each a chunk of its own. The shell gives each a path; tokens stand behind the `#` of `/setup`, `/sign-in`
 * and `/join`.
 */
import { lazy } from 'react';

export const JoinPage = lazy(async () => ({ default: (await import('./JoinPage.tsx')).JoinPage }));
export const KeysPage = lazy(async () => ({ default: (await import('./KeysPage.tsx')).KeysPage }));
export const MePage = lazy(async () => ({ default: (await import('./MePage.tsx')).MePage }));
export const PeoplePage = lazy(async () => ({ default: (await import('./PeoplePage.tsx')).PeoplePage }));
export const SetupPage = lazy(async () => ({ default: (await import('./SetupPage.tsx')).SetupPage }));
export const SignInPage = lazy(async () => ({ default: (await import('./SignInPage.tsx')).SignInPage }));
