/** What a turn of the person does to the other: meters with reasons, and what is remembered. The other's answer comes after, in `legal-moves.ts`. */
import type { Act, Reading } from '../shared/acts.ts';
import {
  archetypeEffects, type Effect, effects, inPublic, levelEffects, trustGrowth, unclear, weightWhenRepeated, worthInARow,
} from './effects.ts';
import { findProposals } from './bargain.ts';
import { judgeLevel } from './judge-level.ts';
import { type Reason, reasonsOfActs } from './reasons.ts';
import { type Change, meters, type Setting, type State } from './state.ts';

/** One cause, before it has been fitted to the meters. */
type Cause = { readonly effect: Effect; readonly reason: Reason; readonly act?: Act; readonly quote?: string };

/** Only acts whose label can be trusted move anything; each counts once a turn, with its first quote. */
export function countedActs(reading: Reading): ReadonlyMap<Act, string> {
  const counted = new Map<Act, string>();
  for (const { act, quote, counts } of reading.acts) if (counts && !counted.has(act)) counted.set(act, quote);
  return counted;
}

/** The state after the person has spoken and before the other answers, with every change of a meter. */
export function hearTurn(state: State, reading: Reading, setting: Setting): { readonly state: State; readonly changes: readonly Change[] } {
  const acts = countedActs(reading);
  const causes = [...findCauses(state, acts, reading, setting), ...findLevelCauses(reading, setting)];
  const felt = feel(state, causes, setting);
  return {
    state: {
      ...felt.state,
      turn: state.turn + 1,
      asked: { ...state.asked, ...Object.fromEntries(findProposals(reading, state, setting).map(({ issue, value }) => [issue, value])) },
      heard: { ...state.heard, ...Object.fromEntries([...acts.keys()].map((act) => [act, (state.heard[act] ?? 0) + 1])) },
      streaks: Object.fromEntries([...acts.keys()].map((act) => [act, (state.streaks[act] ?? 0) + 1])),
    },
    changes: felt.changes,
  };
}

function findCauses(state: State, acts: ReadonlyMap<Act, string>, reading: Reading, setting: Setting): readonly Cause[] {
  const { fade } = setting.scenario.difficulty[setting.difficulty];
  const passing: Cause = { effect: { trust: 0, patience: -fade, tension: 0 }, reason: 'time-passes' };
  if (reading.acts.length === 0 && reading.offers.length === 0) return [{ effect: unclear, reason: 'not-understood' }, passing];
  return [...[...acts].map(([act, quote]) => causeOf(state, act, quote, setting)), passing];
}

function causeOf(state: State, act: Act, quote: string, { scenario }: Setting): Cause {
  const own = archetypeEffects[scenario.archetype][act];
  const base = own ?? effects[act];
  const [first, again] = reasonsOfActs[act];
  const isGood = base.trust > 0;
  const before = (isGood ? state.streaks[act] : state.heard[act]) ?? 0;
  if (act === 'small-talk' && (state.heard[act] ?? 0) > 0) return { effect: { trust: 0, patience: -1, tension: 0 }, reason: again, act, quote };
  const face = scenario.inPublic && inPublic.acts.includes(act) ? inPublic.weight : 1;
  const weight = (isGood ? worthInARow : weightWhenRepeated)[Math.min(before, 2)] ?? 1;
  const unwanted = own !== undefined && !isGood && effects[act].trust > 0;
  return { effect: times(base, weight * face), reason: unwanted ? 'advice-unwanted' : before > 0 ? again : first, act, quote };
}

const times = (effect: Effect, weight: number): Effect => ({ trust: effect.trust * weight, patience: effect.patience * weight, tension: effect.tension * weight });

function findLevelCauses(reading: Reading, setting: Setting): readonly Cause[] {
  const slip = judgeLevel(reading, setting);
  if (slip === undefined) return [];
  const effect = slip.kind === 'too-low' ? levelEffects.tooLow[setting.scenario.standing] : levelEffects.tooHigh;
  return [{ effect, reason: slip.kind === 'too-low' ? 'level-too-low' : 'level-too-high', quote: slip.quote }];
}

/** Fits causes to the meters, one after the other: coefficients, whole points, bounds, and the most trust that a turn may bring. */
function feel(state: State, causes: readonly Cause[], setting: Setting): { readonly state: State; readonly changes: readonly Change[] } {
  const { gain, loss } = setting.scenario.difficulty[setting.difficulty];
  const now = { trust: state.trust, patience: state.patience, tension: state.tension };
  const changes: Change[] = [];
  let trustLeft: number = trustGrowth.mostPerTurn;
  for (const { effect, reason, act, quote } of causes) {
    for (const meter of meters) {
      const isGood = meter === 'tension' ? effect[meter] < 0 : effect[meter] > 0;
      let wished = effect[meter] * (reason === 'time-passes' ? 1 : isGood ? gain : loss);
      if (meter === 'trust' && isGood) {
        wished = Math.min(wished, trustLeft);
        trustLeft -= wished;
        wished *= Math.min(1, (100 - now.trust) / (100 - trustGrowth.eases));
      }
      const next = Math.min(100, Math.max(0, now[meter] + Math.round(wished)));
      if (next === now[meter]) continue;
      changes.push({ meter, by: next - now[meter], reason, ...(act !== undefined && { act }), ...(quote !== undefined && { quote }) });
      now[meter] = next;
    }
  }
  return { state: { ...state, ...now }, changes };
}
