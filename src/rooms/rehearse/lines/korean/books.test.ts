import { describe, expect, it } from 'vitest';
import { speechLevel } from '../../acts/korean/speech-level.ts';
import { splitSentences } from '../../acts/split-text.ts';
import { library } from '../../packs/library.ts';
import { acts, type SpeechLevel, speechLevels } from '../../shared/acts.ts';
import { archetypes, type ScenarioWords } from '../../shared/scenario.ts';
import { moveKinds } from '../../play/state.ts';
import type { Book, Cell, Occasion } from '../book.ts';
import { fillLine } from '../fill-line.ts';
import { koreanKinds } from './hear.ts';
import { hasAllLevels } from './in-level.ts';
import { korean } from './korean.ts';
import { asked } from './occasions-asked.ts';
import { told } from './occasions-told.ts';
import { fillParticles } from './with-particle.ts';

const slots = {
  echo: '밤새 못 잤다', wish: '조금만 기다려 달라', feeling: '서운하다', reason: '애가 열이 나서', topic: '층간소음', quote: '신규 고객 세 곳', give: '낮에는 참겠다', want: '매트를 깔아 주면', question: '매트는 깔았냐', did: '그건',
  asked: '5%', value: '주 3일', step: '나갈 날짜를 정하기', issue: '연봉 인상', rest: '재택근무', you: '민수 씨', name: '지은', person: '민수 씨',
};

const [raise] = library();
const wordsAt = (level: SpeechLevel): ScenarioWords => {
  const words = raise?.locales.ko;
  if (words === undefined) throw new Error('The library has no Korean scenario.');
  return { ...words, other: { ...words.other, level, callsPerson: '' } };
};

const none: Book = { answers: {}, again: {}, first: {}, questions: {}, moves: {}, whole: [] };
const books = { everyone: korean.everyone, ...korean.books };

function linesOf(book: Book): string[] {
  const cells: (Cell | undefined)[] = [
    ...Object.values(book.answers).flatMap((by) => [by.soft, by.firm]), ...Object.values(book.again), ...Object.values(book.first), ...Object.values(book.questions), ...Object.values(book.moves), book.whole.map(({ text }) => text),
  ];
  return cells.flatMap((cell) => cell ?? []);
}

const everyday = (of: readonly Occasion[]): Book => ({ ...none, questions: { what: [...new Set(of.flatMap(({ lines }) => lines))] } });
const pages = { ...books, 'what is asked everywhere': everyday(asked), 'what is told everywhere': everyday(told) };

describe.each(Object.entries(pages))('the Korean book of %s', (_, book) => {
  it('is read at the level it is said in, line by line, with every slot and particle filled', () => {
    const slips = linesOf(book).flatMap((line) => speechLevels.flatMap((level) => {
      const said = fillParticles(fillLine(korean.voice(line, wordsAt(level)), slots) ?? '{}');
      const wrong = splitSentences(said).map(({ text }) => ({ text, read: speechLevel(text) })).filter(({ read }) => read !== undefined && read !== level);
      return [...(/[{}|]/.test(said) ? [`unfilled: ${said}`] : []), ...wrong.map(({ text, read }) => `${level} read as ${read}: ${text}`)];
    }));
    expect(slips).toEqual([]);
  });

  it('has a form for each level wherever forms are given', () => {
    expect(linesOf(book).filter((line) => !hasAllLevels(line))).toEqual([]);
  });

  it('says no line twice', () => {
    const lines = linesOf(book);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });
});

describe('a character in Korean', () => {
  const count = (pick: (book: Book) => Cell | undefined, own: Book): number => (pick(own)?.length ?? 0) + (pick(korean.everyone)?.length ?? 0);

  it.each(archetypes)('has at least three ways for everything: %s', (archetype) => {
    const own = korean.books[archetype];
    const poor = [
      ...acts.flatMap((act) => (['soft', 'firm'] as const).map((stance) => ({ cell: `${act} ${stance}`, lines: count((book) => book.answers[act]?.[stance], own) }))),
      ...moveKinds.map((move) => ({ cell: move, lines: count((book) => book.moves[move], own) })),
      ...koreanKinds.map((kind) => ({ cell: `question ${kind}`, lines: count((book) => book.questions[kind], own) })),
    ].filter(({ lines }) => lines < 3);
    expect(poor).toEqual([]);
  });
});
