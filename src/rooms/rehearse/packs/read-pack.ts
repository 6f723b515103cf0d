/** From a file's text to a scenario that can be played, or a refusal that says everything that is wrong with it at once. */
import type { z } from 'zod';
import type { ProblemDetail } from '../../../platform/problem.ts';
import { type Scenario, scenarioSchema } from '../shared/scenario.ts';
import { findFaults, type Languages } from './find-faults.ts';
import { toPath } from './json-path.ts';
import { PackError } from './pack-error.ts';

/** @throws PackError */
export function readPack(json: string, file: string, languages: Languages = 'both'): Scenario {
  return parsePack(parseJson(json, file), file, languages);
}

/** The same for what is no text any more. @throws PackError */
export function parsePack(value: unknown, file: string, languages: Languages = 'both'): Scenario {
  const parsed = scenarioSchema.safeParse(value);
  if (!parsed.success) throw new PackError(file, parsed.error.issues.map(describe));
  const faults = findFaults(parsed.data, languages);
  if (faults.length > 0) throw new PackError(file, faults);
  return parsed.data;
}

function parseJson(json: string, file: string): unknown {
  try {
    // Editors on Windows put a byte order mark before it.
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new PackError(file, [{ path: '$', message: `it is not JSON: ${cause instanceof Error ? cause.message : 'it cannot be parsed'}` }], cause);
  }
}

function describe({ path, message }: z.core.$ZodIssue): ProblemDetail {
  return { path: toPath(...path), message };
}
