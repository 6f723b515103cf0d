import type { Lexicon } from '../lexicon/find-words.ts';
import { lexicon as whole } from '../lexicon/find-words.ts';
import { readPrompt } from '../reading/read-prompt.ts';
import type { Choices } from '../reading/reading.ts';
import type { Scene, Thing } from '../scene.ts';

/** A sentence and what is to be seen of it. */
export type StoryPage = { readonly text: string; readonly scene: Scene };

const mostPages = 24;
const beings = new Set(['animal', 'person', 'fantasy', 'bird', 'fish', 'insect']);
/** Who was spoken of is meant: `he`, `그는`. Korean leaves even that away, so there it is enough that nobody else is named. */
const pronoun = /\b(?:he|she|it|they|him|her|them|his|its|their)\b/i;
const hangul = /[\uac00-\ud7a3]/;

/**
 * Each sentence a page. The same fox stays the same fox: what was said of it once (colour, size, role) holds on, and so do the
 * place, its hour and its weather until another place is named.
 */
export function readStory(text: string, choices: Choices = {}, lexicon: Lexicon = whole()): StoryPage[] {
  const cast = new Map<string, Thing>();
  let hero: Thing | undefined;
  let before: Scene | undefined;
  return sentencesOf(text).slice(0, mostPages).map((sentence) => {
    const read = readPrompt(sentence, { choices }, lexicon).scene;
    const isBeing = ({ concept }: Thing) => beings.has(lexicon.byId(concept)?.kind ?? '');
    const known = read.things.map((thing) => recall(thing, cast.get(thing.concept)));
    const things = hero && !known.some(isBeing) && (pronoun.test(sentence) || hangul.test(sentence)) ? [{ ...hero, relations: [] }, ...known.filter(({ id }) => id !== hero?.id)] : known;
    for (const thing of things) if (isBeing(thing)) cast.set(thing.concept, thing);
    hero = things.find(isBeing) ?? hero;
    const stays = read.place === null || read.place === before?.place;
    before = {
      ...read, things, place: read.place ?? before?.place ?? null, season: read.season ?? before?.season ?? null, style: read.style ?? before?.style ?? null,
      time: read.time ?? (stays ? (before?.time ?? null) : null), weather: read.weather ?? (stays ? (before?.weather ?? null) : null),
    };
    return { text: sentence, scene: before };
  });
}

/** Quotes keep their own full stops. */
export function sentencesOf(text: string): string[] {
  const found = text.match(/(?:“[^”]*”|"[^"\n]*"|[^.!?。\n])+[.!?。]*/g) ?? [];
  return found.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function recall(thing: Thing, before: Thing | undefined): Thing {
  if (!before) return thing;
  return { ...thing, colour: thing.colour ?? before.colour, extent: thing.extent ?? before.extent, roles: thing.roles.length > 0 ? thing.roles : before.roles };
}
