import type { ScenarioWords } from '../../shared/scenario.ts';
import type { Tongue } from '../book.ts';
import { asDoing } from './as-doing.ts';
import { asThing } from './as-thing.ts';
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
import { inLevel } from './in-level.ts';
import { asked } from './occasions-asked.ts';
import { told } from './occasions-told.ts';
import { places } from './places.ts';
import { sayAmount } from './say-amount.ts';
import { sayYou } from './second-person.ts';
import { isThing, takeOver } from './take-over.ts';
import { fillParticles } from './with-particle.ts';

export const korean: Tongue = {
  locale: 'ko',
  books: {
    'budget-holder': budgetHolder, 'hurt-partner': hurtPartner, avoider, accuser, 'anxious-junior': anxiousJunior, 'friend-in-debt': friendInDebt, 'rule-keeper': ruleKeeper, grieving,
  },
  everyone, places, occasions: { asked, told }, hear, takeOver, sayAmount,
  slotOf: (unit) => (unit === 'step' ? 'step' : 'value'),
  nameIssue: ({ name }) => nameOf(asDoing(asThing(name))),
  voice: (line, words) => inLevel(sayYou(line, words), levelOf(words)),
  finish: (text, words) => fillParticles(withoutName(sayYou(text, words))).replaceAll(/ {2,}/g, ' ').trim(),
};

const levelOf = ({ other }: ScenarioWords): NonNullable<ScenarioWords['other']['level']> => other.level ?? 'haeyo';

const nameOf = (thing: string): string | undefined => (isThing(thing) || (thing.endsWith('는 것') && thing.length <= 20) ? thing : undefined);

/** Nobody gave the person a name: a call by name falls away, a mention becomes "본인". */
function withoutName(text: string): string {
  return text.replaceAll(/\{person\}(?: ?[님씨])?(?=[,.!?]|$),? ?/g, '').replaceAll(/\{person\}(?: 님)?/g, '본인');
}
