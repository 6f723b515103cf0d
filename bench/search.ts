/**
 * Search through 100,000 messages in English and Korean, made from a seed, in one person's conversations; another person has a few beside them.
 * `node bench/search.ts` (SQLite), or `--database postgres://…` (an empty database).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { answersMigrations } from '../src/platform/database/answers-once.ts';
import { connectDatabase } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { chatMigrations } from '../src/rooms/chat/index.ts';
import { searchMessages } from '../src/rooms/chat/search.ts';
import { indexMessage } from '../src/rooms/chat/search-store.ts';
import { termsOf } from '../src/rooms/chat/search-terms.ts';
import { type ChatTables, insertConversation, insertMessages, type MessageRow, openStore } from '../src/rooms/chat/store.ts';

const { values } = parseArgs({ options: { messages: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, database: { type: 'string' } } });
const count = Number(values.messages);
const folder = await mkdtemp(join(tmpdir(), 'modu-bench-'));
const database = connectDatabase(values.database === undefined ? { kind: 'sqlite', file: join(folder, 'modu.db') } : { kind: 'postgres', url: values.database });
const store = openStore(database);

/** Mulberry32: the same messages from the same seed, everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = createRandom(Number(values.seed));
/** The first words of a list come most often, as in a language. */
const pick = (words: readonly string[]): string => words[Math.floor(words.length * random() ** 3)] ?? '';
const madeUp = (letters: readonly string[], length: number) => Array.from({ length: 20_000 }, () => Array.from({ length: 1 + Math.floor(random() * length) }, () => pick(letters)).join(''));

const english = ['the', 'of', 'and', 'to', 'a', 'in', 'is', 'that', 'it', 'for', 'was', 'on', 'with', 'as', 'be', 'at', 'by', 'this', 'have', 'from', 'meeting', 'quiz', 'house', ...madeUp('e t a o i n s r h l d c u m f p g w y b v k x j q z'.split(' '), 10)];
const stems = ['이것', '그', '사람', '때', '말', '일', '회의', '집', '퀴즈', '오늘', '내일', '학교', '문제', '생각', ...madeUp(Array.from('가나다라마바사아자차카타파하고도리지인시대기정수전부장원산구동보호민성영진현'), 4)];
const endings = ['이', '가', '을', '를', '은', '는', '에', '에서', '의', '로', '와', '과', '도', '만', '입니다', '했어요', '하고', '해서', ''];
const korean = () => `${pick(stems)}${pick(endings)}`;
const write = (i: number) => Array.from({ length: 8 + Math.floor(random() * 60) }, i % 2 === 0 ? () => pick(english) : korean).join(' ') + (i === Math.floor(count / 3) ? ' zyzzyva' : '');

async function fill(owner: string, messages: number): Promise<void> {
  const portion = 200;
  for (let from = 0; from < messages; from += portion) {
    const conversation = `${owner}-${from}`;
    const rows = Array.from({ length: Math.min(portion, messages - from) }, (_, i): MessageRow => ({
      id: `${conversation}-${i}`, conversation, parent: null, role: i % 2 === 0 ? 'user' : 'assistant', text: write(from + i), state: 'complete', created_at: from + i,
      ai: null, model: null, generation: null, trimmed: 0, tokens_per_second: null, prompt_tokens: null, completion_tokens: null, first_token_ms: null, error: null,
    }));
    await database.tables<ChatTables>().transaction().execute(async (db) => {
      await insertConversation({ ...store, db }, { id: conversation, owner, title: conversation, title_key: conversation, titled_by: 'nobody', ai: 'assistant', head: null, draft: '', created_at: from, updated_at: from, deleted_at: null });
      await insertMessages({ ...store, db }, rows);
      for (const row of rows) await indexMessage({ ...store, db }, owner, row.id, await termsOf(row.text));
    });
  }
}

async function measure(owner: string, name: string, query: string): Promise<void> {
  const took: number[] = [];
  let hits = 0;
  for (let i = 0; i < 20; i++) {
    const start = performance.now();
    hits = (await searchMessages({ store, longRead: (read) => database.longRead(read) }, owner, query, undefined)).hits.length;
    took.push(performance.now() - start);
  }
  const sorted = took.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0) * 100) / 100;
  const line = { query, what: name, owner, database: database.kind, messages: count, hits, p50_ms: at(0.5), p95_ms: at(0.95), max_ms: at(1) };
  process.stdout.write(`${JSON.stringify(line)}\n# ${query} (${name}): ${line.hits} hits, ${line.p50_ms} ms p50, ${line.p95_ms} p95, ${line.max_ms} at most\n`);
}

try {
  await migrate(database, [...answersMigrations, ...chatMigrations]);
  const start = performance.now();
  await fill('small', 500);
  await fill('big', count);
  if (database.kind === 'postgres') await sql`ANALYZE`.execute(store.db);
  process.stdout.write(`# ${count} messages written and indexed in ${Math.round((performance.now() - start) / 1000)} s\n`);
  // The worker starts with the first search.
  await searchMessages({ store, longRead: (read) => database.longRead(read) }, 'big', 'warm', undefined);
  for (const [what, query] of [
    ['two syllables', '회의'], ['two syllables', '퀴즈'], ['one syllable', '집'], ['inside a word', '의에서'], ['three words', '오늘 회의 집'], ['a rare word', 'zyzzyva'], ['a very common word', 'the'],
    ['a beginning', 'mee'], ['one letter', 't'], ['both languages', 'the 회의'], ['not there', '쀍쀍'], ['a sentence', 'that it was the house of and to the meeting with a quiz'],
  ] as const) await measure('big', what, query);
  for (const query of ['회의', 'the', 't']) await measure('small', 'beside another\'s many', query);
} finally {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}
