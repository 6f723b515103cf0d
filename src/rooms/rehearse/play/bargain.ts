/** Positions of the other on an issue: how far they may go now, and what of the person's wishes lies within that. */
import type { Act, Reading } from '../shared/acts.ts';
import type { Issue, IssueWords } from '../shared/scenario.ts';
import { holds } from './conditions.ts';
import type { Setting, State } from './state.ts';
import { issuesOf } from './words-of.ts';

export type Terms = { readonly issue: string; readonly value: number };
type Bargain = { readonly issue: Issue; readonly words: IssueWords };

/** Whether `a` gives the person at least as much as `b`. */
export function isAsGood(issue: Issue, a: number, b: number): boolean {
  return issue.wants === 'more' ? a >= b : a <= b;
}

const betterOf = (issue: Issue, a: number, b: number): number => (isAsGood(issue, a, b) ? a : b);

/** Values of the schedule whose conditions hold. One that does not hold is passed over: there may be more ways than one to somebody. */
function openValues({ words }: Bargain, state: State, setting: Setting): readonly number[] {
  return words.schedule.filter(({ when }) => holds(when, state, setting)).map(({ value }) => value);
}

/** The furthest value to which the other may agree now: never beyond the reservation, whatever a schedule says. */
function reachOf(bargain: Bargain, state: State, setting: Setting): number {
  const position = state.positions[bargain.issue.id] ?? bargain.words.start;
  const reach = openValues(bargain, state, setting).reduce((best, value) => betterOf(bargain.issue, value, best), position);
  return isAsGood(bargain.issue, bargain.words.reservation, reach) ? reach : bargain.words.reservation;
}

const openIssues = (state: State, setting: Setting): readonly Bargain[] => issuesOf(setting).filter(({ issue }) => !(issue.id in state.agreed));

/** The next position on an issue that the person has asked for, if its time has come. An ask that it reaches is met, not passed. */
export function findConcession(state: State, setting: Setting, issueId?: string): Terms | undefined {
  for (const bargain of openIssues(state, setting)) {
    const { issue } = bargain;
    const asked = state.asked[issue.id];
    const position = state.positions[issue.id] ?? bargain.words.start;
    if (asked === undefined || (issueId !== undefined && issueId !== issue.id) || isAsGood(issue, position, asked)) continue;
    const next = openValues(bargain, state, setting).find((value) => !isAsGood(issue, position, value));
    if (next !== undefined && isAsGood(issue, bargain.words.reservation, next)) return { issue: issue.id, value: isAsGood(issue, next, asked) ? asked : next };
  }
  return undefined;
}

/** Numbers are proposals when an act proposes, or when nothing but numbers was understood ("8%?"): in evidence they are only facts. */
export const proposing: readonly Act[] = ['offer', 'trade', 'concession', 'demand', 'accept'];

/**
 * What the person proposed in this turn on issues that are open; main issues first. Less than the other gives already is no proposal: nobody asks
 * for that, so a number was meant otherwise, and nobody is held to it.
 */
export function findProposals(reading: Reading, state: State, setting: Setting): readonly Terms[] {
  if (reading.acts.length > 0 && !reading.acts.some(({ act }) => proposing.includes(act))) return [];
  const open = openIssues(state, setting).toSorted((a, b) => Number(b.issue.main) - Number(a.issue.main));
  const named = open.flatMap(({ issue }) => {
    const last = reading.offers.findLast((offer) => offer.issue === issue.id);
    return last === undefined ? [] : [{ issue: issue.id, value: last.value }];
  });
  const proposals = named.length > 0 ? named : findUnnamedProposal(reading, open);
  return proposals.filter((terms) => open.some(({ issue, words }) => issue.id === terms.issue && isAsGood(issue, terms.value, state.positions[issue.id] ?? words.start)));
}

/** Where the only main issue is one of steps, a proposal needs no number: it is the ask that the person wrote down, or their floor when they give way. */
function findUnnamedProposal(reading: Reading, open: readonly Bargain[]): readonly Terms[] {
  const [main, ...others] = open.filter(({ issue }) => issue.main);
  if (main === undefined || others.length > 0 || main.issue.unit !== 'step') return [];
  const acts = new Set(reading.acts.filter(({ counts }) => counts).map(({ act }) => act));
  if (acts.has('concession')) return [{ issue: main.issue.id, value: main.words.floor }];
  return acts.has('offer') || acts.has('trade') || acts.has('demand') ? [{ issue: main.issue.id, value: main.words.ask }] : [];
}

/** Nothing of something that the person wants more of. */
export function isNothing({ issue, value }: Terms, { scenario }: Setting): boolean {
  return value <= 0 && scenario.issues.some(({ id, wants }) => id === issue && wants === 'more');
}

/** Whether the other can live with these terms now. Nothing at all is no terms. */
export function isWithinReach(terms: Terms, state: State, setting: Setting): boolean {
  const bargain = openIssues(state, setting).find(({ issue }) => issue.id === terms.issue);
  return bargain !== undefined && !isNothing(terms, setting) && isAsGood(bargain.issue, reachOf(bargain, state, setting), terms.value);
}

/** The position on an issue, the one that the person asked about last if none is named; undefined when there is nothing to bargain about. */
export function findPosition(state: State, setting: Setting, issueId?: string): Terms | undefined {
  const open = openIssues(state, setting);
  const bargain = open.find(({ issue }) => issue.id === issueId) ?? open.find(({ issue }) => issue.main && issue.id in state.asked) ?? open.find(({ issue }) => issue.id in state.asked) ?? open.find(({ issue }) => issue.main);
  return bargain === undefined ? undefined : { issue: bargain.issue.id, value: state.positions[bargain.issue.id] ?? bargain.words.start };
}

/** Both agree. With a main issue everything else is settled, as a package, that the person has asked for and that lies within reach. */
export function agree(terms: Terms, state: State, setting: Setting): State {
  const settled = settle(terms, state, setting);
  if (!setting.scenario.issues.some(({ id, main }) => main && id === terms.issue)) return settled;
  return openIssues(settled, setting)
    .flatMap(({ issue }): readonly Terms[] => {
      const value = settled.asked[issue.id];
      return value === undefined ? [] : [{ issue: issue.id, value }];
    })
    .filter((asked) => isWithinReach(asked, settled, setting))
    .reduce((now, asked) => settle(asked, now, setting), settled);
}

function settle({ issue, value }: Terms, state: State, setting: Setting): State {
  const bargain = openIssues(state, setting).find((one) => one.issue.id === issue);
  if (bargain === undefined) return state;
  const position = state.positions[issue] ?? bargain.words.start;
  return { ...voice(issue, state), positions: { ...state.positions, [issue]: betterOf(bargain.issue, position, value) }, agreed: { ...state.agreed, [issue]: value } };
}

/** The other has said a position aloud. */
export function voice(issue: string, state: State): State {
  return { ...state, voiced: [...state.voiced.filter((one) => one !== issue), issue] };
}
