import { describe, expect, it } from 'vitest';
import type { TextEngine, TextRequest } from '../../../engines/text/port.ts';
import { EngineBusyError } from '../../../engines/text/port.ts';
import { meaningOf } from './meaning.ts';
import { speakMove } from './speak-move.ts';
import { settingOf, speakingOf } from './test-speaking.ts';

type Script = (request: TextRequest, call: number) => readonly string[] | Error | 'hangs';

/** An engine that says what a script tells it to. */
function scripted(script: Script) {
  const requests: TextRequest[] = [];
  const state = { aborted: 0 };
  const engine: TextEngine = {
    async *generate(request, signal) {
      requests.push(request);
      const pieces = script(request, requests.length);
      if (pieces instanceof Error) throw pieces;
      if (pieces === 'hangs') {
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        state.aborted += 1;
        throw new DOMException('Stopped.', 'AbortError');
      }
      for (const text of pieces) yield { kind: 'delta' as const, text };
      yield { kind: 'finish' as const, reason: 'stop' as const, usage: { promptTokens: 1, completionTokens: pieces.length } };
    },
  };
  return { engine, requests, state };
}

const raise = settingOf('ask-for-a-raise', 'en');
const question = 'How do you see my work over the last year?';
const pieces = (text: string): string[] => text.match(/.{1,7}/gs) ?? [];

describe('a move, said by a scripted engine', () => {
  it('is shown sentence by sentence, each before the next is written', async () => {
    const { speaking, line, sentences } = speakingOf(raise, [question]);
    const told: number[] = [];
    const { engine } = scripted(() => [line, ' And then there is the rest of it.', ' Well.']);
    const spoken = await speakMove({ ...speaking, onSentence: (text) => told.push(sentences.push(text)) }, { engine, model: 'scripted' });
    expect(spoken).toMatchObject({ speaker: 'Dana Whitfield', source: 'model' });
    expect(sentences.join(' ')).toBe(spoken.text);
    expect(told.length).toBeGreaterThan(1);
  });

  it('that breaks a rule is tried once more, with a stricter word and another seed', async () => {
    const { speaking, line } = speakingOf(raise, [question]);
    const { engine, requests } = scripted((_, call) => pieces(call === 1 ? 'As an AI language model, I cannot say.' : line));
    expect(await speakMove(speaking, { engine, model: 'scripted' })).toMatchObject({ source: 'model', text: line });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.sampling.seed).not.toBe(requests[0]?.sampling.seed);
    expect(requests[1]?.messages.at(-1)?.content).toContain('Keep to the meaning');
    expect(requests[1]?.messages.slice(0, -1)).toEqual(requests[0]?.messages.slice(0, -1));
  });

  it('that breaks a rule twice is the line, and nothing of it was shown', async () => {
    const { speaking, line, sentences } = speakingOf(raise, [question]);
    const { engine, requests } = scripted(() => ['You get 20%. ', 'Deal!']);
    expect(await speakMove(speaking, { engine, model: 'scripted' })).toMatchObject({ source: 'line', why: 'guard', text: line });
    expect([requests.length, sentences]).toEqual([2, []]);
  });

  it('that is the bare move, without a word on what was heard, is led in by the line', async () => {
    const { speaking, line } = speakingOf(raise, ['The new routing I built has saved 140,000 dollars since March.']);
    const { text, lead } = meaningOf(speaking, line);
    const { engine } = scripted(() => pieces(text));
    expect(lead).toBeDefined();
    expect(await speakMove(speaking, { engine, model: 'scripted' })).toMatchObject({ source: 'model', text: `${lead ?? ''} ${text}` });
  });

  it('keeps what was shown, and leaves out what breaks a rule behind it', async () => {
    const { speaking, line, sentences } = speakingOf(raise, [question]);
    const { engine, requests } = scripted(() => [line, ' I am an AI, you know. ', 'More.']);
    const spoken = await speakMove(speaking, { engine, model: 'scripted' });
    expect(spoken).toMatchObject({ source: 'model' });
    expect(spoken.text).not.toContain('AI');
    expect([sentences.join(' '), requests.length]).toEqual([spoken.text, 1]);
  });

  it.each([['is busy', new EngineBusyError(3), 'failed'], ['never answers', 'hangs', 'slow']] as const)('is the line when the engine %s', async (_name, what, why) => {
    const { speaking, line } = speakingOf(raise, [question]);
    const { engine, state } = scripted(() => what);
    expect(await speakMove(speaking, { engine, model: 'scripted', limits: { firstSentenceMs: 5, wholeReplyMs: 10 } })).toMatchObject({ source: 'line', why, text: line });
    expect(state.aborted).toBe(why === 'slow' ? 1 : 0);
  });

  it('stops the engine and fails when nobody waits for it any more', async () => {
    const nobody = new AbortController();
    const { speaking } = speakingOf(raise, [question], { signal: nobody.signal });
    const { engine, state } = scripted(() => 'hangs');
    const spoken = speakMove(speaking, { engine, model: 'scripted' });
    nobody.abort();
    await expect(spoken).rejects.toMatchObject({ name: 'AbortError' });
    expect(state.aborted).toBe(1);
  });

  it('does not hide what is no problem of the engine', async () => {
    const { speaking } = speakingOf(raise, [question]);
    const { engine } = scripted(() => new TypeError('A mistake of ours.'));
    await expect(speakMove(speaking, { engine, model: 'scripted' })).rejects.toThrow('A mistake of ours.');
  });

  it('is asked for with a prompt that only grows', async () => {
    const asked: TextRequest[] = [];
    for (const texts of [[question], [question, 'I understand that money is tight. What would you need from me?']]) {
      const { speaking } = speakingOf(raise, texts);
      const { engine, requests } = scripted(() => ['']);
      await speakMove(speaking, { engine, model: 'scripted' });
      asked.push(...requests.slice(0, 1));
    }
    expect(asked[1]?.messages.slice(0, asked[0]?.messages.length)).toEqual(asked[0]?.messages);
    expect(asked.map(({ cacheKey }) => cacheKey)).toEqual(['ada:rehearsal:1', 'ada:rehearsal:1']);
  });
});
