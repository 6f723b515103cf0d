/** The pages of the imagine room, for the shell. Each comes when it is opened. */
export { imagineOrder, openImagine } from './open-imagine.ts';

export const pages = {
  imagine: () => import('./ImaginePage.tsx'),
  gallery: () => import('./gallery/GalleryPage.tsx'),
  story: () => import('./story/StoryPage.tsx'),
  shared: () => import('./SharedPicturePage.tsx'),
};
