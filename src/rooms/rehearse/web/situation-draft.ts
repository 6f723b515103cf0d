import type { Locale } from '../../../web/ui/words.ts';
import type { SpeechLevel } from '../shared/acts.ts';
import type { Archetype } from '../shared/scenario.ts';
import type { Situation, SituationInput } from '../shared/situation.ts';

/** The guided form as it is being filled. Lists are texts with a line for each. */
export type SituationDraft = {
  readonly step: number;
  /** null: as it is written. */
  readonly locale: Locale | null;
  readonly name: string;
  readonly role: string;
  readonly standing: Situation['standing'];
  readonly scene: string;
  readonly goal: Situation['goal'];
  readonly want: string;
  readonly least: string;
  readonly alternative: string;
  readonly reasons: string;
  readonly theyWant: string;
  readonly fear: string;
  readonly archetype: Archetype;
  readonly otherLevel: SpeechLevel | '';
  readonly personLevel: SpeechLevel | '';
  readonly callsPerson: string;
  readonly callsOther: string;
  readonly firstSentence: string;
};

export const emptyDraft: SituationDraft = {
  step: 0, locale: null, name: '', role: '', standing: 'equal', scene: '', goal: 'agree', want: '', least: '', alternative: '', reasons: '', theyWant: '', fear: '',
  archetype: 'avoider', otherLevel: '', personLevel: '', callsPerson: '', callsOther: '', firstSentence: '',
};

/** The language of a talk is the one in which it is told. */
export function languageOf({ locale, want, name, scene }: Pick<SituationDraft, 'locale' | 'want' | 'name' | 'scene'>, page: Locale): Locale {
  const told = want + name + scene;
  if (locale) return locale;
  if (/\p{Script=Hangul}/u.test(told)) return 'ko';
  return /\p{Script=Latin}/u.test(told) ? 'en' : page;
}

const linesOf = (text: string, most: number): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean).slice(0, most);

export function toSituation(draft: SituationDraft, page: Locale): SituationInput {
  const { name, role, standing, scene, goal, want, least, alternative, fear, archetype, otherLevel, personLevel, callsPerson, callsOther, firstSentence } = draft;
  const locale = languageOf(draft, page);
  const korean = locale === 'ko';
  return {
    locale, standing, scene, goal, want, least, alternative, fear, archetype, firstSentence,
    other: { name, role, callsPerson, ...(korean && otherLevel && { level: otherLevel }) },
    person: { callsOther, ...(korean && personLevel && { levels: [personLevel] }) },
    reasons: linesOf(draft.reasons, 6),
    theyWant: linesOf(draft.theyWant, 4),
  };
}

export function toDraft({ locale, other, person, standing, scene, goal, want, least, alternative, reasons, theyWant, fear, archetype, firstSentence }: Situation): SituationDraft {
  return {
    step: 0, locale, name: other.name, role: other.role, standing, scene, goal, want, least, alternative, reasons: reasons.join('\n'), theyWant: theyWant.join('\n'), fear, archetype,
    otherLevel: other.level ?? '', personLevel: person.levels?.[0] ?? '', callsPerson: other.callsPerson, callsOther: person.callsOther, firstSentence,
  };
}
