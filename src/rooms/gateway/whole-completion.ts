import type { FinishReason, TextEngine, TextRequest, Usage } from '../../engines/text/port.ts';
import { type Head, presentFinish, presentUsage } from './completion-form.ts';
import type { Completion } from './contract.ts';
import { stopBecause } from './stop-when-gone.ts';

type Call = { id: string; type: 'function'; function: { name: string; arguments: string } };
type Written = { readonly text: string; readonly calls: readonly Call[]; readonly reason: FinishReason; readonly usage: Usage };

/** The answer in one piece. One choice that fails ends the others. */
export async function wholeCompletion(engine: TextEngine, requests: readonly TextRequest[], head: Head, stop: AbortController): Promise<Completion> {
  try {
    const written = await Promise.all(requests.map((request) => collect(engine, request, stop.signal)));
    return {
      id: head.id, object: 'chat.completion', created: head.created, model: head.model,
      choices: written.map(presentChoice),
      usage: presentUsage(written.map(({ usage }) => usage)),
    };
  } catch (error) {
    throw stopBecause(error, stop);
  }
}

async function collect(engine: TextEngine, request: TextRequest, signal: AbortSignal): Promise<Written> {
  const texts: string[] = [];
  const calls: Call[] = [];
  let end: { reason: FinishReason; usage: Usage } = { reason: 'stop', usage: { promptTokens: 0, completionTokens: 0 } };
  for await (const step of engine.generate(request, signal)) {
    if (step.kind === 'delta') texts.push(step.text);
    else if (step.kind === 'finish') end = step;
    else if (step.kind === 'tool-call') {
      const call = (calls[step.index] ??= { id: '', type: 'function', function: { name: '', arguments: '' } });
      call.id ||= step.id ?? '';
      call.function.name ||= step.name ?? '';
      call.function.arguments += step.arguments;
    }
  }
  return { text: texts.join(''), calls: calls.filter(Boolean), ...end };
}

function presentChoice({ text, calls, reason }: Written, index: number): Completion['choices'][number] {
  const content = text === '' && calls.length > 0 ? null : text;
  return { index, message: { role: 'assistant', content, refusal: null, ...(calls.length > 0 && { tool_calls: [...calls] }) }, logprobs: null, finish_reason: presentFinish(reason) };
}
