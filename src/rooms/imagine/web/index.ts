/** The pages of the imagine room, for the shell. Each comes when it is opened. */
export const pages = {
  imagine: () => import('./ImaginePage.tsx'),
};
