/** The pages of the rehearse room, for the shell. Each comes when it is opened. */
export { beginDraft } from './begin-draft.ts';

export const pages = {
  rehearse: () => import('./RehearsePage.tsx'),
  form: () => import('./ScenarioFormPage.tsx'),
  prepare: () => import('./PreparePage.tsx'),
  stage: () => import('./StagePage.tsx'),
  debrief: () => import('./DebriefPage.tsx'),
  compare: () => import('./ComparePage.tsx'),
};
