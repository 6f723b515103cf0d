import type { Act } from '../../shared/acts.ts';

/**
 * How likely the Korean head must find an act: `alone` for it to stand without a rule, `withRule` for a rule to stand. Chosen by five-fold cross-validation
 * over the tuning half and the lines of `training/`, for F1 with a precision of .8 at least; more is asked of what costs a person most when misread.
 */
export const alone: Readonly<Partial<Record<Act, number>>> = {
  'open-question': 0.4, 'ask-interest': 0.4, 'own-interest': 0.5, acknowledge: 0.5, evidence: 0.5, offer: 0.6, concession: 0.6, trade: 0.4, standard: 0.5, fairness: 0.4,
  apology: 0.5, blame: 0.4, insult: 0.6, threat: 0.4, demand: 0.6, begging: 0.5, refusal: 0.6, accept: 0.7, postpone: 0.5, justification: 0.5, 'change-subject': 0.5, command: 0.5,
};

export const withRule: Readonly<Partial<Record<Act, number>>> = {
  'open-question': 0.16, 'ask-interest': 0.06, 'own-interest': 0.16, evidence: 0.2, offer: 0.13, concession: 0.13, trade: 0.2, standard: 0.08, fairness: 0.09,
  apology: 0.2, demand: 0.18, refusal: 0.13, accept: 0.12, postpone: 0.08,
};

/** Acts whose rules never stand without the head, however sure they are. */
export const neverAlone: ReadonlySet<Act> = new Set<Act>(['thanks', 'insult', 'accept', 'change-subject']);
