import type { GenerationEvent } from './contract.ts';

/**
 * A step as the log holds it: JSON, a bare string for a delta (nearly all of them are), `[event, data]` for the rest.
 * A whole generation is such a list; packing it changes no step, so a replay is the very bytes of the live stream.
 */
export function encodeStep(step: GenerationEvent): string {
  return JSON.stringify(step.event === 'delta' ? step.data.text : [step.event, step.data]);
}

export function decodeStep(step: string): GenerationEvent {
  const value = JSON.parse(step) as string | [string, unknown];
  return (typeof value === 'string' ? { event: 'delta', data: { text: value } } : { event: value[0], data: value[1] }) as GenerationEvent;
}

const isDelta = (step: string): boolean => step.startsWith('"');

/** Two deltas as one; undefined when one of them is something else. */
export function mergeDeltas(first: string, second: string): string | undefined {
  return isDelta(first) && isDelta(second) ? first.slice(0, -1) + second.slice(1) : undefined;
}

/** Step `n` as a block of Server-Sent Events. */
export function toBlock(n: number, step: string): string {
  if (isDelta(step)) return `id: ${n}\nevent: delta\ndata: {"text":${step}}\n\n`;
  const { event, data } = decodeStep(step);
  return `id: ${n}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

export function packSteps(steps: readonly string[]): string {
  return `[${steps.join(',')}]`;
}

export function unpackSteps(packed: string): string[] {
  return (JSON.parse(packed) as unknown[]).map((step) => JSON.stringify(step));
}

/** What was written, from its steps. */
export function textOf(steps: readonly string[]): string {
  return steps.filter(isDelta).map((step) => JSON.parse(step) as string).join('');
}
