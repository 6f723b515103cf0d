import type { Model } from '../models/index.ts';
import type { ReplyEnd } from './close-reply.ts';
import type { LiveGeneration } from './live-generation.ts';
import type { Parts } from './parts.ts';
import { fold } from './search-terms.ts';
import { findConversation, type MessageRow, nameUntitled } from './store.ts';

type Told = { readonly model: Model; readonly message: MessageRow; readonly live: LiveGeneration; readonly end: ReplyEnd };

const excerptUnits = 600;
const namingMs = 20_000;

/** After the first reply, when nobody waits for the engine, the model that wrote it gives the talk a name. A person's name for it stays. */
export async function nameConversation(parts: Parts, { model, message, live, end }: Told): Promise<void> {
  const text = end.reply.text ?? '';
  if (message.parent !== null || end.reply.state !== 'complete' || text === '' || !canName(model, message.text) || parts.generations.running > 0) return;
  try {
    const row = await findConversation(parts.store, live.owner, live.conversation);
    if (row?.titled_by !== 'nobody') return;
    const title = cleanTitle(await askForTitle(parts, model.id, message.text, text));
    if (title === undefined) return;
    let named = false;
    await parts.commits.add(async (db) => {
      named = await nameUntitled({ ...parts.store, db }, live.conversation, { title, title_key: fold(title) });
    });
    if (named) parts.events.publish(live.owner, { kind: 'conversation', id: live.conversation, change: 'updated' });
  } catch (error) {
    // The first words are a title too.
    parts.log.debug({ conversation: live.conversation, err: error }, 'no title');
  }
}

/** The starter writes no titles worth reading, and one in the wrong language helps nobody. */
function canName(model: Model, text: string): boolean {
  return !model.starter && (model.speaksKorean || !/\p{Script=Hangul}/u.test(text));
}

async function askForTitle({ engine }: Parts, model: string, question: string, answer: string): Promise<string> {
  const content = `${question.slice(0, excerptUnits)}\n\n---\n\n${answer.slice(0, excerptUnits)}\n\n---\n\nWrite a title of two to five words for this talk, in the language of its first lines. Only the title.`;
  let title = '';
  for await (const step of engine.generate({ model, messages: [{ role: 'user', content }], sampling: { temperature: 0, maxTokens: 16 } }, AbortSignal.timeout(namingMs))) {
    if (step.kind === 'delta') title += step.text;
    if (title.length > 200) break;
  }
  return title;
}

/** One short line without quotes, Markdown's signs or the word "Title"; a model that wrote something else gave no title. */
function cleanTitle(written: string): string | undefined {
  const line = written.replaceAll('\0', '').toWellFormed().trim().split('\n')[0] ?? '';
  const title = unwrap(line.replaceAll(/\*\*|__|`|(?<=\])\([^)]*\)|[[\]]/g, '').replaceAll(/\s+/g, ' '));
  return title.length >= 2 && title.length <= 80 ? title : undefined;
}

/** What stands around a title may stand around it twice: `**Title:** "Rainbows"`. */
function unwrap(title: string): string {
  const inner = title.replaceAll(/^[\s"'“”‘’「『《<#*_>-]+|[\s"'“”‘’」』》>.*_]+$/gu, '').replace(/^(title|제목)\s*[::]\s*/i, '');
  return inner === title ? title : unwrap(inner);
}
