import type { TextEngine } from '../../../engines/text/port.ts';
import { Problem } from '../../../platform/problem.ts';
import type { InterestWords } from '../shared/scenario.ts';
import type { Situation } from '../shared/situation.ts';
import { admitScenario } from '../watch/gate.ts';
import { allTexts } from '../all-texts.ts';
import { fitInterest, isSame } from './fit-interest.ts';
import { interestFormat, interestPrompt, type Written, writtenSchema } from './interest-prompt.ts';

/** A 1.5B model on two idle cores needs about half of it. Whoever made five steps of a form waits so long for the sixth, and not longer. */
const mostMs = 40_000;
const mostTokens = 700;

/** Why the archetype's interests stand where a model could have written some. */
export type WhyUsual = 'slow' | 'failed' | 'unfit';
export type Filled = { readonly interests: readonly InterestWords[] } | { readonly why: WhyUsual };
type Filling = { readonly situation: Situation; readonly count: number; readonly known: readonly InterestWords[]; readonly engine: TextEngine; readonly model: string; readonly limitMs?: number };

/**
 * Up to `count` hidden interests that fit the situation, in a model's words; fewer where some do not fit. `known`: those that the person guessed, which
 * are not found again. Nothing of it is used before it is checked.
 */
export async function fillInterests({ situation, count, known, engine, model, limitMs = mostMs }: Filling): Promise<Filled> {
  const over = AbortSignal.timeout(limitMs);
  let written = '';
  try {
    const request = { model, messages: interestPrompt(situation, count), sampling: { temperature: 0.6, maxTokens: mostTokens }, responseFormat: interestFormat(count) };
    for await (const step of engine.generate(request, over)) if (step.kind === 'delta') written += step.text;
  } catch (error) {
    if (over.aborted) return { why: 'slow' };
    if (error instanceof Problem) return { why: 'failed' };
    throw error;
  }
  const interests: InterestWords[] = [];
  for (const one of read(written)) {
    const fit = fitInterest(one, situation);
    if (fit && isAdmitted(fit, situation) && ![...known, ...interests].some((other) => isSame(fit, other, situation))) interests.push(fit);
  }
  return interests.length > 0 ? { interests: interests.slice(0, count) } : { why: 'unfit' };
}

/** What was cut off, or is not what was asked for, is nothing. */
function read(written: string): readonly Written[] {
  try {
    return writtenSchema.safeParse(JSON.parse(written)).data?.interests ?? [];
  } catch {
    return [];
  }
}

/** A model's words stand before the same gate as a person's. */
function isAdmitted(interest: InterestWords, { locale }: Situation): boolean {
  try {
    admitScenario(allTexts(interest), { locale });
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
