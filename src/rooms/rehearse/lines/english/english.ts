import type { Tongue } from '../book.ts';
import { accuser } from './books/accuser.ts';
import { anxiousJunior } from './books/anxious-junior.ts';
import { avoider } from './books/avoider.ts';
import { budgetHolder } from './books/budget-holder.ts';
import { everyone } from './books/everyone.ts';
import { friendInDebt } from './books/friend-in-debt.ts';
import { grieving } from './books/grieving.ts';
import { hurtPartner } from './books/hurt-partner.ts';
import { ruleKeeper } from './books/rule-keeper.ts';
import { hear } from './hear.ts';
import { places } from './places.ts';
import { sayAmount } from './say-amount.ts';
import { takeOver } from './take-over.ts';

export const english: Tongue = {
  locale: 'en',
  books: {
    'budget-holder': budgetHolder, 'hurt-partner': hurtPartner, avoider, accuser, 'anxious-junior': anxiousJunior, 'friend-in-debt': friendInDebt, 'rule-keeper': ruleKeeper, grieving,
  },
  everyone, places, hear, takeOver, sayAmount,
  slotOf: (unit) => (unit === 'step' ? 'step' : 'value'),
  nameIssue: ({ name }) => nameThing(name),
  voice: (line) => line,
  finish: (text) => capitalise(text.replaceAll(/,? ?\{person\},?(?=[.?!,;:]|$)|\{person\}, /g, '')),
};

/** "the slides by Thursday noon" are "the slides"; what is no thing ("rehearsing twice a week") has no name. */
function nameThing(name: string): string | undefined {
  const thing = name.replace(/\s(?:by|back|within|until|till|before|after|handled|fixed|paid|done|returned|ready)\b.*$/i, '');
  return /^(?:the|your|my|our|a|an)\s\D+$/i.test(thing) && thing.split(' ').length <= 5 ? thing : undefined;
}

/** Sentences begin with a capital, also where a slot begins them. */
function capitalise(text: string): string {
  return text.replaceAll(/((?:^|[.?!]["”]?\s+)["“]?)([a-z])/g, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`);
}
