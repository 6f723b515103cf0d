import type { Book, Tongue } from '../book.ts';
import { everyone } from './books/everyone.ts';
import { hear } from './hear.ts';
import { sayAmount } from './say-amount.ts';
import { takeOver } from './take-over.ts';

const none: Book = { answers: {}, again: {}, first: {}, questions: {}, moves: {}, whole: [] };

export const english: Tongue = {
  locale: 'en',
  books: {
    'budget-holder': none, 'hurt-partner': none, avoider: none, accuser: none, 'anxious-junior': none, 'friend-in-debt': none, 'rule-keeper': none, grieving: none,
  },
  everyone, hear, takeOver, sayAmount,
  finish: (text) => capitalise(text.replaceAll(/,? ?\{person\},?(?=[.?!,;:]|$)|\{person\}, /g, '')),
};

/** Sentences begin with a capital, also where a slot begins them. */
function capitalise(text: string): string {
  return text.replaceAll(/(^|[.?!]["”]?\s+)([a-z])/g, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`);
}
