import { emptyDraft, type SituationDraft } from './situation-draft.ts';

export const newDraftKey = 'modu-rehearse-new';

/** Nobody has written anything in it. */
export function isBlank(draft: SituationDraft): boolean {
  return [draft.name, draft.role, draft.want, draft.least, draft.scene, draft.theyWant, draft.fear].every((text) => text.trim() === emptyDraft.name);
}
