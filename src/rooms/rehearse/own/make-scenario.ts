/** An own scenario out of the guided form: sensible hidden interests, a schedule of concessions and a rubric, all of which can be seen and edited. */
import { createHash } from 'node:crypto';
import type { SpeechLevel } from '../shared/acts.ts';
import type { Coefficients, Difficulty, Scenario, ScenarioWords } from '../shared/scenario.ts';
import type { Situation } from '../shared/situation.ts';
import { findAmounts } from '../acts/offers/find-amounts.ts';
import { inLevel } from '../lines/korean/in-level.ts';
import { withParticle } from '../lines/korean/with-particle.ts';
import { asIWant } from './in-first-person.ts';
import { type InterestTemplate, interestTemplates } from './interests.ts';
import { ownIssue } from './own-issue.ts';
import { batnas, callsBy, criteria, frameworkOf, openings, otherSide, samplesOf, teachings } from './own-texts.ts';
import { ofOneself } from './of-oneself.ts';

export const standardDifficulty: Record<Difficulty, Coefficients> = {
  easy: { trust: 50, patience: 80, tension: 20, gain: 1.3, loss: 0.8, fade: 1, need: -8 },
  normal: { trust: 40, patience: 70, tension: 30, gain: 1, loss: 1, fade: 2, need: 0 },
  hard: { trust: 30, patience: 60, tension: 40, gain: 0.85, loss: 1.25, fade: 3, need: 6 },
};

/** What each interest asks before it is told; the first one sooner. */
const revealConditions = [{ trust: 48, heard: ['ask-interest' as const] }, { trust: 56, tension: 55 }, { trust: 60 }, { trust: 64 }] as const;

/**
 * The scenario of a situation, in its one language. The same situation gives the same scenario, its id included.
 * @param today the day that dates are counted from, YYYY-MM-DD
 */
export function makeScenario(situation: Situation, today: string): Scenario {
  const { locale, standing, archetype, goal } = situation;
  const level = situation.other.level ?? 'haeyo';
  const amounts = (text: string) => findAmounts(text, locale, today);
  const { issue, words } = ownIssue(situation, level, amounts);
  const interests = pickInterests(situation, level);
  const issues = goal === 'agree' ? [issue] : [];
  return {
    format: 'modu-scenario', version: 1, id: `own-${fingerprint(situation)}`, framework: frameworkOf(situation), archetype, standing, goal, inPublic: false,
    issues,
    interests: interests.map(({ id }, index) => ({ id, revealIf: conditionOf(index) })),
    ...(goal === 'repair' && { repairedIf: { trust: 64, tension: 35, heard: ['acknowledge'] } }),
    difficulty: standardDifficulty,
    rubric: [
      { id: 'listening', weight: 30, earns: ['ask-interest', 'acknowledge', 'open-question'], loses: ['blame', 'insult', 'change-subject'], counts: 'acts' },
      { id: 'clarity', weight: 20, earns: ['own-interest', 'evidence', 'standard'], loses: ['justification'], counts: 'acts' },
      { id: 'fairness', weight: 15, earns: goal === 'agree' ? ['offer', 'trade', 'concession'] : ['apology', 'offer'], loses: ['demand', 'threat', 'begging', 'command'], counts: 'acts' },
      { id: 'interests', weight: 15, earns: [], loses: [], counts: 'interests' },
      { id: 'outcome', weight: 20, earns: [], loses: [], counts: 'outcome' },
    ],
    safety: [],
    locales: { [locale]: wordsFor(situation, level, interests, goal === 'agree' ? { [issue.id]: words } : {}) },
    tests: {},
  };
}

function conditionOf(index: number): Scenario['interests'][number]['revealIf'] {
  const { heard, ...condition } = { heard: undefined, ...(revealConditions[index] ?? revealConditions[3]) };
  return heard ? { ...condition, heard: [...heard] } : condition;
}

function wordsFor(situation: Situation, level: SpeechLevel, interests: readonly InterestTemplate[], issues: ScenarioWords['issues']): ScenarioWords {
  const { locale, other, person, want, least, alternative, reasons, firstSentence } = situation;
  const levels = person.levels?.length ? person.levels : usualLevels(situation);
  return {
    title: `${other.name}: ${want}`.slice(0, 200),
    scene: situation.scene || sceneOf(situation),
    other: { name: other.name, role: other.role, callsPerson: other.callsPerson || (locale === 'ko' ? '저기' : 'you'), ...(locale === 'ko' && { level }) },
    alsoThere: [],
    person: { role: person.role || (locale === 'ko' ? '나' : 'you'), callsOther: person.callsOther || other.name, ...(locale === 'ko' && { levels }) },
    opening: inLevel(openings[locale][situation.archetype], level),
    issues,
    interests: Object.fromEntries(interests.map(({ id, label, say, hint, words }) => [id, { label, say: [...say], hint: [...hint], words: [...words] }])),
    facts: [],
    batna: batnas[locale],
    otherSide: otherSide(situation),
    criteria: criteria[locale],
    card: {
      ask: want, floor: least || callsBy[locale].floor, alternative: alternative || callsBy[locale].alternative,
      firstSentence: firstSentence || firstSentenceOf(situation, levels[0] ?? 'haeyo'),
      reasons: reasons.length > 0 ? [...reasons] : [locale === 'ko' ? '나에게 중요한 일이에요' : 'it matters to me'],
    },
    samples: samplesOf(situation, levels[0] ?? 'haeyo'),
    teaching: teachings[frameworkOf(situation)][locale],
    lines: [],
  };
}

const guess = 'guess-';
/** Whether an interest is one that the person guessed. */
export const isGuess = (id: string): boolean => id.startsWith(guess);

/** The wishes that the person guessed come first; the archetype's own fill up to three. */
function pickInterests(situation: Situation, level: SpeechLevel): InterestTemplate[] {
  const guessed = situation.theyWant.map((wish, index) => guessedInterest(situation, wish, `${guess}${index + 1}`, level));
  const usual = interestTemplates(situation.locale, situation.archetype).slice(0, Math.max(1, 3 - guessed.length));
  return [...guessed, ...usual.map((template) => ({ ...template, say: eachIn(template.say, level), hint: eachIn(template.hint, level) }))];
}

const eachIn = <Lines extends readonly string[]>(lines: Lines, level: SpeechLevel): Lines => lines.map((line) => inLevel(line, level)) as unknown as Lines;

/** Words that are in many a question and touch nothing. */
const bareWords = new Set('that this with from have they them their what when about because being some somebody nobody does want wants still into than more only really where would could'.split(' '));

/** However the wish was written, it is told as the other's own. */
function guessedInterest(situation: Situation, wish: string, id: string, level: SpeechLevel): InterestTemplate {
  const { locale } = situation;
  const bare = wish.replace(/[.!?。…\s]+$/u, '');
  const words = bare.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > (locale === 'ko' ? 1 : 3)).map((word) => (locale === 'ko' && word.length > 2 ? word.replace(/(?:을|를|이|가|은|는|에|의|도)$/u, '') : word));
  if (locale === 'en') {
    const mine = asIWant(bare, situation.other.role);
    return {
      id, label: bare, words: [...new Set([...words.filter((word) => !bareWords.has(word)), 'worried', 'matters', 'need'])],
      say: [`${mine.charAt(0).toUpperCase()}${mine.slice(1)}.`, `I haven't said it yet, but ${mine}.`, `I'll be straight with you: ${mine}.`],
      hint: ["There is something, yes. I'm not ready to say it.", "You're closer than you think. Give me a moment with that."],
    };
  }
  const told = ofOneself(bare, situation, level);
  return {
    id, label: bare, words: [...new Set([...words, '걱정', '중요', '필요'])],
    say: [`솔직히 말하면, ${told}.`, `아직 말 못 했는데, ${told}.`, `사실은 ${told}.`],
    hint: eachIn(['{나도|저도|저도|나도} 따로 걸리는 게 {있다}.', '꼭 그 얘기만은 {아니다}.'], level),
  };
}

function usualLevels({ standing }: Situation): SpeechLevel[] {
  return standing === 'above' ? ['haeyo', 'hasipsio'] : standing === 'equal' ? ['hae', 'haeyo'] : ['haeyo', 'hae'];
}

function sceneOf({ locale, other, want }: Situation): string {
  return locale === 'ko' ? `${other.role} ${withParticle(other.name, '와/과')} 마주 앉았어요. 하고 싶은 말은 이거예요: ${want}.` : `You sit down with ${other.name}, your ${other.role}. What you want to bring up: ${want}.`;
}

function firstSentenceOf({ locale, other, person }: Situation, level: SpeechLevel): string {
  const you = person.callsOther || other.name;
  if (locale === 'en') return `${you}, there's something I'd like to talk about with you. Is now a good time?`;
  const asking = { hae: '할 얘기가 있는데 지금 괜찮아?', haera: '할 얘기가 있는데 지금 괜찮냐?', haeyo: '드릴 말씀이 있는데 지금 괜찮으세요?', hasipsio: '드릴 말씀이 있는데 지금 괜찮으십니까?' };
  return `${you}, ${asking[level]}`;
}

function fingerprint(situation: Situation): string {
  return createHash('sha256').update(JSON.stringify(situation)).digest('hex').slice(0, 12);
}
