import type { Act } from '../../shared/acts.ts';

/**
 * How likely the head must find an act before it stands: `alone` without a rule, `withRule` with one, `withCertainRule` with one that is nearly always
 * right. Chosen out of fold on the tuning half and on own lines that no rule had been written for: a rule that the head finds most unlikely is wrong
 * about as often as right.
 */
export const bars: Readonly<Record<'alone' | 'withRule' | 'withCertainRule', Readonly<Partial<Record<Act, number>>>>> = {
  alone: {
    'open-question': 0.65, 'ask-interest': 0.55, acknowledge: 0.6, evidence: 0.65, offer: 0.6, concession: 0.65, trade: 0.65, fairness: 0.45, 'small-talk': 0.65, apology: 0.6,
    thanks: 0.6, blame: 0.65, insult: 0.55, threat: 0.6, demand: 0.65, begging: 0.6, refusal: 0.65, accept: 0.65, postpone: 0.7, justification: 0.65, 'change-subject': 0.55, command: 0.7,
  },
  withRule: {
    'open-question': 0.35, evidence: 0.3, 'small-talk': 0.25, accept: 0.35, command: 0.3, 'own-interest': 0.2, concession: 0.2, 'ask-interest': 0.2, demand: 0.2, refusal: 0.2, fairness: 0.2,
    trade: 0.14, standard: 0.14, apology: 0.14, postpone: 0.2, threat: 0.12, insult: 0.12, blame: 0.12, 'change-subject': 0.12,
  },
  withCertainRule: { accept: 0.2, apology: 0.09, 'ask-interest': 0.09, trade: 0.09, standard: 0.05, demand: 0.09, refusal: 0.09, postpone: 0.09, threat: 0.05, insult: 0.05, evidence: 0.2 },
};
