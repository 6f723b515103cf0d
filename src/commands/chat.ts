import { text as readAll } from 'node:stream/consumers';
import type { Modu } from '../assemble.ts';
import type { TextMessage } from '../engines/text/port.ts';
import { newId } from '../platform/new-id.ts';
import { NotFoundError } from '../platform/problem.ts';
import { defaultAi } from '../rooms/ais/index.ts';
import { converse } from './converse.ts';
import { UsageError } from './explain-failure.ts';
import { withModu } from './open-modu.ts';

type Options = { model?: string; ai?: string; data?: string };

/** Talks in the terminal; nothing of it is kept. With a text, or one from a pipe: one answer. */
export async function chat(text: string, options: Options): Promise<void> {
  const asked = text !== '' || process.stdin.isTTY ? text : (await readAll(process.stdin)).trim();
  if (asked === '' && !process.stdin.isTTY) throw new UsageError('There is nothing to answer: give a text, or a pipe that holds one.');
  await withModu(options, async (modu) => {
    const talk = await openTalk(modu, options);
    if (asked !== '') return await answerOnce(talk, asked);
    modu.models.warm();
    await converse(talk, process.stdin, process.stdout);
  });
}

/** One talk with one AI. `reply` yields the pieces of the answer and keeps both sides of it for the next. */
export type Talk = {
  readonly model: () => string;
  useModel(id: string): Promise<void>;
  startAnew(): void;
  reply(text: string, signal: AbortSignal): AsyncGenerator<string>;
};

/** `--model` means the bare model, as everywhere: an AI with an empty card. */
async function openTalk(modu: Pick<Modu, 'ais' | 'models' | 'engine'>, options: Options): Promise<Talk> {
  const slug = options.model === undefined ? (options.ai ?? defaultAi) : undefined;
  const ai = slug === undefined ? undefined : await modu.ais.find(slug);
  if (slug !== undefined && !ai) throw new NotFoundError(`There is no AI called ${slug}.`);
  const card: TextMessage[] = ai && ai.instructions !== '' ? [{ role: 'system', content: ai.instructions }] : [];
  let { id: model } = await modu.models.choose(options.model ?? ai?.model);
  let messages = card;
  let cacheKey = `terminal/${newId()}`;
  return {
    model: () => model,
    useModel: async (id) => void (model = (await modu.models.choose(id)).id),
    startAnew: () => {
      messages = card;
      cacheKey = `terminal/${newId()}`;
    },
    reply: async function* (text, signal) {
      const asked: TextMessage[] = [...messages, { role: 'user', content: text }];
      let said = '';
      try {
        for await (const step of modu.engine.generate({ model, messages: asked, sampling: {}, cacheKey }, signal)) {
          if (step.kind !== 'delta') continue;
          said += step.text;
          yield step.text;
        }
      } finally {
        // What was stopped in the middle was said all the same.
        if (said !== '') messages = [...asked, { role: 'assistant', content: said }];
      }
    },
  };
}

async function answerOnce(talk: Talk, text: string): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  try {
    for await (const piece of talk.reply(text, stop.signal)) process.stdout.write(piece);
    process.stdout.write('\n');
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.stdout.write('\n');
    process.exitCode = 130;
  }
}
