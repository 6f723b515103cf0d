/**
 * What a book of lines holds. The other answers what the person just did (`answers`, `questions`) and then makes the move that the play
 * chose (`moves`); `whole` lines do both at once. Books of archetypes come first, then the book for everyone of the same language.
 *
 * In a line, all that varies stands in braces. `{slot}` with small Latin letters is filled from the talk, and a line whose slot cannot be
 * filled is not used; other braces (particles and endings in Korean) belong to the language. What stands outside braces tells whether a
 * line was said before, so two lines should not share their fixed words.
 */
import type { Act, Locale } from '../shared/acts.ts';
import type { Archetype, IssueWords, Issue, ScenarioWords } from '../shared/scenario.ts';
import type { MoveKind } from '../play/state.ts';

/** Soft goes with moves that give, firm with moves that hold back. */
export type Stance = 'soft' | 'firm';

/** `raise`: only brings a subject up ("Can I talk to you about the car?"); `unclear`: words without an act; `wordless`: no words that this language can read. */
export type Answered = Act | 'raise' | 'unclear' | 'wordless';

export const questionKinds = [
  'ever', 'your-side', 'new-thing', 'how-others', 'suggest', 'likeness', 'where-you', 'anyone', 'requires', 'echoed', 'either', 'reaction', 'routine', 'what-you', 'going-on', 'how-was', 'age', 'check', 'next', 'is-yes', 'guess', 'sense', 'account', 'choose', 'have', 'done', 'lately', 'greet', 'shown', 'about-you', 'offer-terms', 'mean', 'really', 'like-what', 'minute', 'remember', 'seen', 'wellbeing', 'not-hate', 'bond', 'fault', 'offer-help', 'food', 'invite', 'my-place', 'story', 'found-out', 'said', 'count', 'often', 'duration',
  'degree', 'when-past', 'alternatives', 'small-permission', 'allowed', 'favour', 'exists', 'about-me', 'are-you', 'do-you', 'third', 'who', 'when', 'where', 'amount', 'why', 'why-not', 'need', 'feel', 'upset', 'state', 'view', 'happened', 'help', 'request', 'together', 'permission', 'suits',
  'know', 'past', 'yes-no', 'if', 'which', 'how', 'what',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What a statement tells, more finely than its act; a language need not tell all of them apart. */
export const remarkKinds = [
  'death', 'love', 'illness', 'bad-news', 'good-news', 'gift', 'miss', 'tears', 'fear', 'worn-out', 'hurt', 'confession', 'joke', 'promise', 'easing', 'praise', 'memory', 'decision', 'offer', 'reported',
  'stay', 'speak-up', 'dodging', 'scare', 'short', 'peace', 'welcome', 'advice', 'puzzled', 'you-said', 'notice', 'missed', 'effect', 'condolence', 'late', 'do-this', 'turned-back', 'presence', 'miss-them', 'loyal', 'relief', 'amends', 'care', 'you-know', 'same', 'you-did', 'forgive', 'anecdote', 'unfair', 'disagrees', 'wish', 'trouble', 'effort', 'repeated', 'visit', 'fed-up', 'glad', 'farewell', 'chat', 'correction', 'no-idea', 'agrees', 'yes', 'no',
] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/**
 * Moves, and what some of them need words of their own for: a position of nothing, one that was voiced before, an end of the talk, what is
 * still open after one issue is settled, and others who put in a word.
 */
export type MoveCell = MoveKind | 'counter-none' | 'counter-still' | 'postponed' | 'repaired' | 'rest';

export type Cell = readonly string[];

export type Book = {
  readonly answers: Readonly<Partial<Record<Answered, Readonly<Partial<Record<Stance, Cell>>>>>>;
  /** When the person does the same as in the turn before. */
  readonly again: Readonly<Partial<Record<Act, Cell>>>;
  /** A few words for a kindness that came with a question, before the question is answered. */
  readonly first: Readonly<Partial<Record<Act, Cell>>>;
  /** Honest answers where no fact and no interest of the scenario answers. They fit whatever the move. */
  readonly questions: Readonly<Partial<Record<QuestionKind, Cell>>>;
  /** To a statement whose kind is known; `beside`: before the answer to a question that came with it. */
  readonly remarks?: Readonly<Partial<Record<RemarkKind, Readonly<Partial<Record<Stance | 'beside', Cell>>>>>>;
  /** Before terms that the person did not ask for in this turn. */
  readonly bridge?: Cell;
  /** When a question touches an interest that was told before: nobody tells it twice. */
  readonly told?: Cell;
  /** `disclose` holds what leads up to the interest's own words. */
  readonly moves: Readonly<Partial<Record<MoveCell, Cell>>>;
  readonly whole: readonly { readonly act: Answered; readonly move: MoveKind; readonly text: string }[];
};

/** What can be taken over from the person's words, turned round to the other's view ("my work" becomes "your work"). */
export const heardSlots = ['echo', 'reason', 'wish', 'topic', 'quote', 'feeling', 'give', 'want', 'question', 'did'] as const;
export const talkSlots = ['you', 'name', 'issue', 'value', 'step', 'asked', 'rest', 'person'] as const;
export type Slot = (typeof heardSlots)[number] | (typeof talkSlots)[number];
export type Slots = Readonly<Partial<Record<Slot, string>>>;

export type Question = { readonly kind: QuestionKind; readonly text: string };

export type Heard = {
  /** The last question of the turn. */
  readonly question: Question | null;
  /** The sentence that only brings a subject up. */
  readonly raises: string | null;
  /** What is told, beside what is asked. */
  readonly remark?: RemarkKind | null;
  /** Whether the form of the words can be a proposal; a report of what happened is none, whatever it names. */
  readonly proposes: boolean;
  /** What the words look like where no act was recognised: enough to answer them, not to judge them. */
  readonly looksLike?: Act | null;
  /** Acts for which the words have no form, whatever was recognised. */
  readonly unlikely?: readonly Act[];
  /** Nothing that can be read as words of this language. */
  readonly wordless: boolean;
};

export type Echoed = {
  /** The part of the turn that is answered. */
  readonly quote: string;
  /** The whole turn. */
  readonly text: string;
  /** What must not be repeated: secrets of the scenario, names. */
  readonly avoid: readonly string[];
  readonly words: ScenarioWords;
};

/** Lines that match `line` are said only where the words of the scenario or of the person match `spoken`: nobody speaks of an office at a kitchen table. */
export type Place = { readonly line: RegExp; readonly spoken: RegExp };

/**
 * What may come in any talk, and lines that answer it whatever the manner and the move. `first`: even where the turn proposes or blames.
 * `holds`: neither with a move that gives nor as a yes. `grants`: not to the terms themselves. `beside`: also where it came with a question.
 */
export type Occasion = { readonly heard: RegExp; readonly unless?: RegExp; readonly first?: boolean; readonly holds?: boolean; readonly grants?: boolean; readonly beside?: boolean; readonly lines: Cell };

/** All that differs between languages. */
export type Tongue = {
  readonly locale: Locale;
  readonly books: Readonly<Record<Archetype, Book>>;
  readonly everyone: Book;
  readonly occasions?: { readonly asked: readonly Occasion[]; readonly told: readonly Occasion[] };
  readonly places: readonly Place[];
  /** `before`: what the other said last. */
  readonly hear: (text: string, before?: string) => Heard;
  readonly takeOver: (from: Echoed) => Slots;
  /** An amount of an issue as part of a sentence; `today` in milliseconds gives days a date. */
  readonly sayAmount: (issue: Issue, words: IssueWords, value: number, today?: number) => string;
  /** The name of an issue where it can stand after any preposition; own scenarios have names that cannot. */
  readonly nameIssue: (words: IssueWords) => string | undefined;
  /** The slot that a value of this unit fills: named steps need other sentences than amounts, in some languages. */
  readonly slotOf: (unit: Issue['unit']) => 'value' | 'step';
  /** A line of a book as this other would say it, slots still open: Korean in their level of speech. */
  readonly voice: (line: string, words: ScenarioWords) => string;
  /** The last touch on a filled line: capitals in English, particles and the level of speech in Korean. */
  readonly finish: (text: string, words: ScenarioWords) => string;
};
