import type { TextMessage } from '../../../engines/text/port.ts';
import { composeReply } from '../lines/compose-reply.ts';
import type { Asked } from '../lines/talk.ts';
import type { PlayedTurn } from '../play/replay.ts';
import type { Setting } from '../play/state.ts';
import { wordsOf } from '../play/words-of.ts';
import { cardOf, direct } from './card.ts';
import { mostHeard } from './limits.ts';
import { meaningOf } from './meaning.ts';

export type Prompted = Pick<Asked, 'setting' | 'text' | 'slots'> & {
  /** The turns before, each with its reply. */
  readonly earlier: readonly PlayedTurn[];
  /** What is to be said to this turn. */
  readonly meaning: string;
};

/**
 * The prompt of a turn: the card, the talk so far, and what is meant now. It only grows at its end, so that an engine that holds the last
 * turn's state reads no more than what is new. It is made of what the lines say, which hold no interest that is not told, no limit and no
 * alternative: what is not in it cannot leave it.
 */
export function promptOf({ setting, text, slots, earlier, meaning }: Prompted, stricter: boolean): readonly TextMessage[] {
  return [...talkSoFar(setting, earlier, slots), { role: 'user', content: directionOf(setting, text, meaning, stricter) }];
}

/** What the prompts of all turns to come begin with. */
export function talkSoFar(setting: Setting, earlier: readonly PlayedTurn[], slots: Asked['slots']): readonly TextMessage[] {
  const words = wordsOf(setting);
  const said = [words.opening];
  const turns = earlier.flatMap(({ text, reading, before, played, reply = '' }): TextMessage[] => {
    const asked = { setting, before, played, reading, text, said: [...said], ...(slots && { slots }) };
    const meaning = meaningOf(asked, composeReply(asked).text).text;
    said.push(reply);
    return [{ role: 'user', content: directionOf(setting, text, meaning, false) }, { role: 'assistant', content: reply }];
  });
  return [...cardOf(words, setting.locale, setting.scenario.archetype), ...turns];
}

function directionOf(setting: Setting, text: string, meaning: string, stricter: boolean): string {
  const { name, level = 'haeyo' } = wordsOf(setting).other;
  return direct({ heard: shorten(text), meaning: quotable(meaning), name, level }, setting.locale, stricter);
}

/** On one line and without quotation marks, which would end what is quoted. */
function quotable(text: string): string {
  return text.replaceAll(/["“”]/g, "'").replaceAll(/\s+/g, ' ').trim().toWellFormed();
}

function shorten(text: string): string {
  const flat = quotable(text);
  if (flat.length <= mostHeard) return flat;
  return `${flat.slice(0, mostHeard / 2)} … ${flat.slice(-mostHeard / 2)}`.toWellFormed();
}
