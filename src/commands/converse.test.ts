import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Talk } from './chat.ts';
import { converse } from './converse.ts';

/** Says what it is told, word by word; `forever` never ends by itself. */
function parrot(): Talk & { heard: string[]; stopped: number } {
  let model = 'one';
  const talk = {
    heard: [] as string[],
    stopped: 0,
    model: () => model,
    useModel: async (id: string) => {
      if (id === 'nope') throw new Error('There is no such model.');
      model = id;
    },
    startAnew: () => void talk.heard.splice(0),
    reply: async function* (text: string, signal: AbortSignal) {
      talk.heard.push(text);
      yield `You said: ${text}`;
      if (text !== 'forever') return;
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      talk.stopped++;
      signal.throwIfAborted();
    },
  };
  return talk;
}

/** A terminal as readline sees one: keys go in as they are typed. */
function terminal(): { input: PassThrough; output: PassThrough; type: (keys: string) => void; shown: () => string; until: (text: string) => Promise<void> } {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += chunk));
  const until = async (text: string) => {
    while (!shown.includes(text)) await new Promise((resolve) => setTimeout(resolve, 5));
    shown = shown.slice(shown.indexOf(text) + text.length);
  };
  return { input, output, type: (keys) => void input.write(keys), shown: () => shown, until };
}

const enter = '\r';
const ctrlC = '\u0003';
const ctrlD = '\u0004';
const up = '\u001B[A';

describe('a talk in the terminal, with a scripted AI', () => {
  it('goes on line by line until Ctrl-D, and brings earlier lines back', async () => {
    const { input, output, type, until } = terminal();
    const talk = parrot();
    const ended = converse(talk, input, output);
    await until('You talk with one.');
    type(`안녕${enter}`);
    await until('You said: 안녕');
    type(up + enter);
    await until('You said: 안녕');
    type(ctrlD);
    await ended;
    expect(talk.heard).toEqual(['안녕', '안녕']);
  });

  it('stops the reply on Ctrl-C and not the program; at the prompt Ctrl-C ends it', async () => {
    const { input, output, type, until } = terminal();
    const talk = parrot();
    const ended = converse(talk, input, output);
    type(`forever${enter}`);
    await until('You said: forever');
    type(ctrlC);
    await until('[stopped]');
    expect(talk.stopped).toBe(1);
    type(`and on${enter}`);
    await until('You said: and on');
    type(ctrlC);
    await ended;
  });

  it('obeys /model, /new and /help, and says what it does not know', async () => {
    const { input, output, type, until } = terminal();
    const talk = parrot();
    const ended = converse(talk, input, output);
    type(`one line${enter}`);
    await until('You said: one line');
    type(`/model two${enter}`);
    await until('You talk with two.');
    type(`/model nope${enter}`);
    await until('There is no such model.');
    type(`/new${enter}`);
    await until('A new talk.');
    expect(talk.heard).toEqual([]);
    type(`/nonsense${enter}`);
    await until('There is no /nonsense.');
    type(`/help${enter}`);
    await until('Ctrl-C stops a reply');
    type(ctrlD);
    await ended;
  });
});
