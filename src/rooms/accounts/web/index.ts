/** The pages of accounts, one chunk. The shell gives each a path; tokens stand behind the `#` of `/setup`, `/sign-in` and `/join`. */
export { JoinPage } from './JoinPage.tsx';
export { KeysPage } from './KeysPage.tsx';
export { MePage } from './MePage.tsx';
export { PeoplePage } from './PeoplePage.tsx';
export { SetupPage } from './SetupPage.tsx';
export { SignInPage } from './SignInPage.tsx';
