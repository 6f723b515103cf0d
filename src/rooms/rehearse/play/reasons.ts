/** Why a meter moved. Each key has words in both languages on the page (`rehearse_reason_…`, with `_` for `-`). */
import type { Act } from '../shared/acts.ts';

export const reasons = [
  'open-question', 'asked-what-matters', 'own-interest', 'acknowledged', 'evidence-given', 'offer-made', 'gave-way', 'trade-offered', 'standard-named',
  'fairness-claimed', 'small-talk', 'apologised', 'thanked', 'blamed', 'insulted', 'threatened', 'demanded', 'begged', 'refused', 'accepted',
  'asked-for-time', 'justified', 'subject-changed', 'commanded',
  /** The same good thing as in the turn before: it counts less. */
  'said-again',
  'blame-repeated', 'insult-repeated', 'threat-repeated', 'demand-repeated', 'begging-repeated', 'command-repeated', 'refusal-repeated',
  'justification-repeated', 'fairness-repeated', 'change-subject-repeated', 'small-talk-repeated',
  /** Advice, facts or plans for somebody who wants to be heard first. */
  'advice-unwanted',
  'not-understood', 'time-passes', 'level-too-low', 'level-too-high',
] as const;
export type Reason = (typeof reasons)[number];

/** The first time, and again. */
export const reasonsOfActs: Readonly<Record<Act, readonly [first: Reason, again: Reason]>> = {
  'open-question': ['open-question', 'said-again'],
  'ask-interest': ['asked-what-matters', 'said-again'],
  'own-interest': ['own-interest', 'said-again'],
  acknowledge: ['acknowledged', 'said-again'],
  evidence: ['evidence-given', 'said-again'],
  offer: ['offer-made', 'said-again'],
  concession: ['gave-way', 'said-again'],
  trade: ['trade-offered', 'said-again'],
  standard: ['standard-named', 'said-again'],
  apology: ['apologised', 'said-again'],
  thanks: ['thanked', 'said-again'],
  accept: ['accepted', 'said-again'],
  postpone: ['asked-for-time', 'said-again'],
  fairness: ['fairness-claimed', 'fairness-repeated'],
  'small-talk': ['small-talk', 'small-talk-repeated'],
  blame: ['blamed', 'blame-repeated'],
  insult: ['insulted', 'insult-repeated'],
  threat: ['threatened', 'threat-repeated'],
  demand: ['demanded', 'demand-repeated'],
  begging: ['begged', 'begging-repeated'],
  refusal: ['refused', 'refusal-repeated'],
  justification: ['justified', 'justification-repeated'],
  'change-subject': ['subject-changed', 'change-subject-repeated'],
  command: ['commanded', 'command-repeated'],
};
