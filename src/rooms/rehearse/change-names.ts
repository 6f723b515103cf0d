import { mapTexts } from './all-texts.ts';
import { withParticle } from './lines/korean/with-particle.ts';
import type { ScenarioWords } from './shared/scenario.ts';

const personSlot = '{person}';

type Names = {
  readonly otherName: string | undefined;
  readonly personName: string;
  /** The person said how they are called: that counts where the scenario has no place for a name, too. */
  readonly called: boolean;
};

/** The words with the person's own names in them. In a scenario `{person}` is the bare name: "{person} 님". */
export function changeNames(words: ScenarioWords, { called, ...names }: Names): ScenarioWords {
  const [otherName, personName = ''] = [names.otherName, names.personName].map((name) => name?.replaceAll(/[{}]/g, ''));
  const { name, callsPerson } = words.other;
  const renamed = mapTexts(words, (text) => (otherName === undefined ? text : rename(text, name, otherName)).replaceAll(personSlot, () => personName));
  const calls = called && !callsPerson.includes(personSlot) ? personName : renamed.other.callsPerson;
  return { ...renamed, other: { ...renamed.other, name: otherName ?? name, callsPerson: calls } };
}

/** A first name alone becomes the first name of the new one. */
function rename(text: string, from: string, to: string): string {
  const [first = from] = from.split(' ');
  const [newFirst = to] = to.split(' ');
  return swapName(swapName(text, from, to), first, newFirst);
}

const particles = { 이: '이/가', 가: '이/가', 은: '은/는', 는: '은/는', 을: '을/를', 를: '을/를', 과: '와/과', 와: '와/과', 아: '아/야', 야: '아/야' } as const;

/** Whole names only. A Korean particle follows how the new name ends. */
function swapName(text: string, from: string, to: string): string {
  if (from.length < 2 || from === to) return text;
  const escaped = from.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const name = /[가-힣]$/.test(from)
    ? new RegExp(`(?<!\\p{L})${escaped}(?:([${Object.keys(particles).join('')}])(?!\\p{L}))?`, 'gu')
    : new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'gu');
  return text.replace(name, (_whole, particle: unknown) => (isParticle(particle) ? withParticle(to, particles[particle]) : to));
}

function isParticle(text: unknown): text is keyof typeof particles {
  return typeof text === 'string' && text in particles;
}
