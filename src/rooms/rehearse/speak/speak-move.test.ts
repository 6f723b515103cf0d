import { describe, expect, it } from 'vitest';
import type { TextEngine, TextRequest } from '../../../engines/text/port.ts';
import { EngineBusyError } from '../../../engines/text/port.ts';
import { splitSentences } from '../acts/split-text.ts';
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
/** Answered in more than one sentence. */
const lasting = 'I understand that money is tight this year. What would you need from me to make this work with finance?';
const pieces = (text: string): string[] => text.match(/.{1,7}/gs) ?? [];

/** The same, and not word for word. */
const reworded = (line: string): string => `Well, ${line}`;

describe('a move, said by a scripted engine', () => {
  it('is shown sentence by sentence, each before the next is written', async () => {
    const { speaking, line } = speakingOf(raise, [lasting]);
    const told: { readonly text: string; readonly written: number }[] = [];
    let written = 0;
    const engine: TextEngine = {
      async *generate() {
        for (const text of pieces(line)) {
          written += text.length;
          yield { kind: 'delta', text };
        }
      },
    };
    const spoken = await speakMove({ ...speaking, onSentence: (text) => told.push({ text, written }) }, { engine, model: 'scripted' });
    expect(told.map(({ text }) => text).join(' ')).toBe(spoken.text);
    expect(told.length).toBeGreaterThan(1);
    expect(told[0]?.written).toBeLessThan(line.length);
  });

  it('is the line, without a reason, when the model says it as it stands', async () => {
    const { speaking, line } = speakingOf(raise, [lasting]);
    const { engine } = scripted(() => pieces(line));
    expect(await speakMove(speaking, { engine, model: 'scripted' })).toEqual({ speaker: 'Dana Whitfield', text: line, source: 'line' });
  });

  it("is the model's where it finds other words", async () => {
    const { speaking, line } = speakingOf(raise, [question]);
    const { engine } = scripted(() => pieces(reworded(line)));
    expect(await speakMove(speaking, { engine, model: 'scripted' })).toMatchObject({ source: 'model', text: reworded(line) });
  });

  it('that breaks a rule is the line, and nothing of it was shown', async () => {
    const { speaking, line, sentences } = speakingOf(raise, [question]);
    const { engine, requests } = scripted(() => ['You get 20%. ', 'Deal!']);
    expect(await speakMove(speaking, { engine, model: 'scripted' })).toMatchObject({ source: 'line', why: 'guard', text: line });
    expect([requests.length, sentences]).toEqual([1, []]);
  });

  it('has the sentence of the line in the place of one that says something else, and the other words behind it', async () => {
    const { speaking, line } = speakingOf(raise, [lasting]);
    const [first = '', ...rest] = splitSentences(line).map(({ text }) => text);
    const { engine } = scripted(() => ['The weather is fine for once. ', reworded(rest.join(' '))]);
    expect(await speakMove(speaking, { engine, model: 'scripted' })).toMatchObject({ source: 'model', text: `${first} ${reworded(rest.join(' '))}` });
  });

  it('is said to its end in the words of the line, where the model breaks a rule behind its beginning or stops too early', async () => {
    for (const behind of [' I am an AI, you know. More.', '']) {
      const { speaking, line, sentences } = speakingOf(raise, [lasting]);
      const [first = '', ...rest] = splitSentences(line).map(({ text }) => text);
      const { engine } = scripted(() => [first, behind]);
      const spoken = await speakMove(speaking, { engine, model: 'scripted' });
      expect(rest.length).toBeGreaterThan(0);
      expect(spoken.text).toBe(line);
      expect(sentences.join(' ')).toBe(line);
    }
  });

  it('hears nothing of what was said before, so that the engine holds all of the prompt but the line', async () => {
    const asked: TextRequest[] = [];
    for (const texts of [[question], [question, lasting]]) {
      const { speaking } = speakingOf(raise, texts);
      const { engine, requests } = scripted(() => ['']);
      await speakMove(speaking, { engine, model: 'scripted' });
      asked.push(...requests);
    }
    expect(asked[1]?.messages.slice(0, -1)).toEqual(asked[0]?.messages.slice(0, -1));
    expect(asked.map(({ cacheKey }) => cacheKey)).toEqual(['ada:rehearsal:1', 'ada:rehearsal:1']);
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
});
