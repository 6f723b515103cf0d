import type { ScenarioWords } from '../../shared/scenario.ts';
import type { Book, Tongue } from '../book.ts';
import { everyone } from './books/everyone.ts';
import { hear } from './hear.ts';
import { inLevel } from './in-level.ts';
import { sayAmount } from './say-amount.ts';
import { isThing, takeOver } from './take-over.ts';
import { fillParticles } from './with-particle.ts';

const none: Book = { answers: {}, again: {}, first: {}, questions: {}, moves: {}, whole: [] };

export const korean: Tongue = {
  locale: 'ko',
  books: {
    'budget-holder': none, 'hurt-partner': none, avoider: none, accuser: none, 'anxious-junior': none, 'friend-in-debt': none, 'rule-keeper': none, grieving: none,
  },
  everyone, hear, takeOver, sayAmount,
  slotOf: (unit) => (unit === 'step' ? 'step' : 'value'),
  nameIssue: ({ name }) => (isThing(name) ? name : undefined),
  voice: (line, words) => inLevel(line, levelOf(words)),
  finish: (text) => fillParticles(withoutName(text)).replaceAll(/ {2,}/g, ' ').trim(),
};

const levelOf = ({ other }: ScenarioWords): NonNullable<ScenarioWords['other']['level']> => other.level ?? 'haeyo';

/** Nobody gave the person a name: a call by name falls away, a mention becomes "본인". */
function withoutName(text: string): string {
  return text.replaceAll(/\{person\}(?: ?[님씨])?(?=[,.!?]|$),? ?/g, '').replaceAll(/\{person\}(?: 님)?/g, '본인');
}
