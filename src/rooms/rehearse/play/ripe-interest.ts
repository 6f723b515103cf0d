/** Which interest of the other a turn asks about, and whether its time has come. */
import type { Act } from '../shared/acts.ts';
import type { InterestWords } from '../shared/scenario.ts';
import { holds } from './conditions.ts';
import type { Setting, State } from './state.ts';
import { wordsOf } from './words-of.ts';

/** Acts that can invite somebody to tell; a guess that shows they were heard invites too. */
const inviting: readonly Act[] = ['ask-interest', 'open-question', 'acknowledge'];

export type Asked = {
  /** The other was asked for what matters to them, or an interest was touched by a question or a guess. */
  readonly isAsked: boolean;
  /** The interest to tell now: its condition holds. */
  readonly ripe?: string;
  /** The interest that may show through, without being told. */
  readonly next?: string;
};

/** `state` is the one after the turn was heard. */
export function findAskedInterest(acts: ReadonlyMap<Act, string>, state: State, setting: Setting): Asked {
  const { interests } = wordsOf(setting);
  const quotes = inviting.flatMap((act) => acts.get(act)?.toLowerCase() ?? []);
  const hidden = setting.scenario.interests.filter(({ id }) => !state.revealed.includes(id));
  const touched = hidden.filter(({ id }) => quotes.some((quote) => touches(quote, interests[id])));
  const inOrder = [...touched, ...hidden.filter((interest) => !touched.includes(interest))];
  const ripe = inOrder.find(({ revealIf }) => holds(revealIf, state, setting))?.id;
  const next = (touched[0] ?? hidden.find(({ id }) => !state.hinted.includes(id)) ?? hidden[0])?.id;
  return {
    isAsked: acts.has('ask-interest') || touched.length > 0,
    ...(ripe !== undefined && { ripe }),
    ...(next !== undefined && { next }),
  };
}

const touches = (quote: string, words: InterestWords | undefined): boolean => words?.words.some((word) => quote.includes(word.toLowerCase())) ?? false;
