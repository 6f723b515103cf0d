/** All that a reply is made from: the talk so far, what was heard, and what can stand in a line. */
import type { Reading } from '../shared/acts.ts';
import type { Archetype, Issue, IssueWords, ScenarioWords } from '../shared/scenario.ts';
import { chanceOf } from '../play/pick.ts';
import type { Move, MoveKind, Played, Setting, State } from '../play/state.ts';
import { issuesOf, wordsOf } from '../play/words-of.ts';
import type { Book, Heard, Slots, Stance, Tongue } from './book.ts';
import { chooseAct, type Chosen } from './choose-act.ts';
import { tongues } from './tongues.ts';
import { weigh } from './weigh.ts';

export type Asked = {
  readonly setting: Setting;
  readonly before: State;
  readonly played: Played;
  readonly reading: Reading;
  readonly text: string;
  /** All earlier replies of this rehearsal, the opening too. */
  readonly said: readonly string[];
  /** `person`: how the other calls the person, instead of the scenario's word. `today` (milliseconds): days are said as dates. */
  readonly slots?: { readonly person?: string; readonly today?: number };
};

export type Talk = {
  readonly asked: Asked;
  readonly words: ScenarioWords;
  readonly tongue: Tongue;
  readonly book: Book;
  readonly heard: Heard;
  readonly chosen: Chosen;
  readonly move: Move;
  readonly stance: Stance;
  /** Whether the turn speaks of what is bargained for: then a yes would be a deal. */
  readonly isAboutTerms: boolean;
  /** Whether its words or numbers are those of the terms, whatever was recognised. */
  readonly speaksOfTerms: boolean;
  /** Whether its question itself does. */
  readonly asksForTerms: boolean;
  readonly slots: Slots;
  /** What marks lines of places where this talk is not. */
  readonly elsewhere: readonly RegExp[];
  /** Earlier replies in small letters. */
  readonly said: readonly string[];
  /** From 0 up to 1, of its own for each name, the same for the same seed and turn. */
  readonly chance: (name: string) => number;
};

const soft: readonly MoveKind[] = ['disclose', 'concede', 'accept', 'repair', 'probe'];

/** What is written after this is not listened to: nobody answers page three of a monologue. */
const longestHeard = 2000;
/** Words that a greeting may have. */
const longestGreeting = 9;

export function readTalk(asked: Asked): Talk {
  const { setting, played } = asked;
  const words = wordsOf(setting);
  const tongue = tongues[setting.locale];
  const text = asked.text.slice(0, longestHeard);
  const heard = tongue.hear(text, asked.said.at(-1));
  const first = beyondManners(chooseAct(asked.reading, heard, text), heard, text, setting.locale);
  const said = asked.said.map((reply) => reply.toLowerCase());
  const taken = freshOnly(tongue.takeOver({ quote: first.quote, text, avoid: secretsOf(asked, words), words }), said);
  // "Hello Greg, the heating has been off for three weeks" is not about the hello.
  const saysMore = taken.echo !== undefined || text.split(/\s+/).length > longestGreeting;
  const chosen: Chosen = first.act === 'small-talk' && !first.asks && saysMore ? { ...first, act: 'unclear' } : first;
  return {
    asked, words, tongue, heard, chosen,
    book: tongue.books[setting.scenario.archetype satisfies Archetype],
    move: played.move,
    speaksOfTerms: asked.reading.offers.length > 0 || speaksOfTerms(asked, text),
    asksForTerms: asked.reading.offers.some(({ quote }) => !justNow.test(quote) && heard.question?.text.includes(quote) === true) || speaksOfTerms(asked, heard.question?.text ?? ''),
    isAboutTerms: asked.reading.offers.length > 0 || speaksOfTerms(asked, text) || asked.reading.acts.some(({ act, counts }) => counts && act === 'offer'),
    stance: soft.includes(played.move.kind) ? 'soft' : 'firm',
    slots: { ...taken, ...slotsOf(asked, words, tongue) },
    elsewhere: elsewhereOf(tongue, words, text),
    said,
    chance: (name) => chanceOf((setting.seed ^ hash(`${setting.scenario.id} ${name}`)) >>> 0, played.state.turn),
  };
}

/** "Thanks. Last week I fell asleep at a red light" is not about the thanks; Korean has occasions for it. */
function beyondManners(chosen: Chosen, { remark }: Heard, text: string, setIn: string): Chosen {
  const rest = text.replace(chosen.quote, ' ').trim();
  const leadsUp = chosen.act === 'thanks' || (chosen.act === 'acknowledge' && !/\byou/i.test(rest));
  if (!leadsUp || chosen.asks || (remark ?? null) !== null || setIn !== 'en') return chosen;
  return rest.split(/\s+/).length > longestGreeting ? { ...chosen, act: 'unclear', quote: rest } : chosen;
}

/** "Shall we go for a walk today?" names no day for what is bargained for. */
const justNow = /오늘|지금|\b(?:today|tonight|now)\b/i;

/** With this many words of a step of the issue, the step is meant. */
const wordsOfTerms = 2;

function speaksOfTerms({ setting }: Asked, text: string): boolean {
  return issuesOf(setting).some(({ words }) => [words.words, ...(words.steps ?? []).map((step) => step.words)].some((each) => each.filter((word) => weigh([word], text) > 0).length >= Math.min(wordsOfTerms, Math.max(1, each.length))));
}

/** What the maker of the scenario wrote of the situation, and the person's turn, tell where we are. */
function elsewhereOf({ places }: Tongue, words: ScenarioWords, text: string): readonly RegExp[] {
  const { title, scene, other, person, issues, facts, card, lines } = words;
  const told = JSON.stringify([title, scene, other.role, person.role, issues, facts, card, lines, text]);
  return places.filter(({ spoken }) => !spoken.test(told)).map(({ line }) => line);
}

/** Who says the same again does not hear the same back; a name of a thing may come again. Nobody reads braces, tags or code aloud. */
function freshOnly(taken: Slots, said: readonly string[]): Slots {
  return Object.fromEntries(Object.entries(taken).filter(([, words]) => !/[{}<>[\]|\\`=]/.test(words)).filter(([, words]) => words.split(' ').length < 4 || !said.some((reply) => reply.includes(words.toLowerCase()))));
}

/** FNV-1a. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** What the other has not told yet must not come back even in the person's own words, where it would sound like a yes. */
function secretsOf({ setting, played }: Asked, words: ScenarioWords): readonly string[] {
  const hidden = setting.scenario.interests.filter(({ id }) => !played.state.revealed.includes(id));
  return hidden.flatMap(({ id }) => {
    const told = words.interests[id];
    return told === undefined ? [] : [told.label, ...told.words.filter((word) => /\S\s\S/.test(word))];
  });
}

/** What own scenarios hold where the other calls the person by no name. */
const nameless: ReadonlySet<string> = new Set(['you', '저기', '']);

function slotsOf(asked: Asked, words: ScenarioWords, tongue: Tongue): Slots {
  const { played, slots } = asked;
  const { move } = played;
  const person = slots?.person;
  const { callsPerson } = words.other;
  const you = nameless.has(callsPerson) || (person === undefined && callsPerson.includes('{person}')) ? person : callsPerson.replaceAll('{person}', person ?? '');
  const found = findIssue(asked);
  const value = 'value' in move ? move.value : undefined;
  const wished = found === undefined ? undefined : played.state.asked[found.issue.id];
  const say = (amount: number | undefined): string | undefined => (found === undefined || amount === undefined ? undefined : tongue.sayAmount(found.issue, found.words, amount, slots?.today));
  const slot = found === undefined ? 'value' : tongue.slotOf(found.issue.unit);
  const open = issuesOf(asked.setting).find(({ issue }) => issue.main && !(issue.id in played.state.agreed));
  return {
    ...optional('you', you),
    person: person ?? you ?? '{person}',
    name: words.other.name,
    ...optional('issue', found === undefined ? undefined : tongue.nameIssue(found.words)),
    ...optional(slot, say(value)),
    ...optional('asked', wished === value || slot === 'step' ? undefined : say(wished)),
    ...optional('rest', open === undefined ? undefined : tongue.nameIssue(open.words)),
  };
}

const optional = (name: 'you' | 'issue' | 'value' | 'step' | 'asked' | 'rest', words: string | undefined): Slots => (words === undefined ? {} : { [name]: words });

/** The issue that is talked about: that of the move, of the person's last number, of the person's words, or the first main one. */
function findIssue({ setting, played, reading, text }: Asked): { readonly issue: Issue; readonly words: IssueWords } | undefined {
  const issues = issuesOf(setting);
  const named = 'issue' in played.move ? played.move.issue : reading.offers.at(-1)?.issue;
  const small = text.toLowerCase();
  return issues.find(({ issue }) => issue.id === named)
    ?? issues.find(({ words }) => [words.name, ...words.words].some((word) => small.includes(word.toLowerCase())))
    ?? issues.find(({ issue }) => issue.main)
    ?? issues[0];
}
