import type { SituationInput } from '../shared/situation.ts';
import type { InterestEdits } from './interest-draft.ts';

/** What the form keeps on the server. */
export type Saving = { readonly situation: SituationInput; readonly interests: InterestEdits };
