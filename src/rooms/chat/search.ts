import { BadRequestError } from '../../platform/problem.ts';
import type { SearchHit } from './contract.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';
import type { Parts } from './parts.ts';
import { type Candidate, candidateQuery, firstLook, textQuery } from './search-store.ts';
import { askedTerms, splitQuery } from './search-terms.ts';

const hitsOnPage = 20;
/** Candidates are looked at in such portions, and so many of them at most: with words that are nearly found everywhere, the next page goes on. */
const portion = 25;
const mostPortions = 12;

type Reader = Pick<Parts, 'store' | 'longRead'>;
type Looked = { readonly candidate: Candidate; readonly found: Excerpt | undefined };

/** Messages of one person that hold every word of the query, the newest first. */
export async function searchMessages(parts: Reader, owner: string, query: string, cursor: string | undefined): Promise<{ hits: SearchHit[]; next: string | null }> {
  const hits: SearchHit[] = [];
  for await (const { candidate, found } of look(parts, owner, splitQuery(query), readCursor(cursor))) {
    if (found) hits.push(presentHit(candidate, found));
    if (hits.length === hitsOnPage || candidate.last) return { hits, next: String(candidate.seq) };
  }
  return { hits, next: null };
}

/** The conversations whose newest matching messages these are. */
export async function findConversationsByText(parts: Reader, owner: string, query: string): Promise<string[]> {
  const found = new Set<string>();
  for await (const looked of look(parts, owner, splitQuery(query), newest)) if (looked.found) found.add(looked.candidate.conversation);
  return [...found];
}

/** What the index offers, checked: it knows pairs of letters, not whole words. `last`: there may be more, but not now. */
async function* look({ store, longRead }: Reader, owner: string, words: readonly string[], from: number): AsyncGenerator<Looked & { candidate: { last: boolean } }> {
  const terms = words.flatMap(askedTerms);
  if (terms.length === 0) return;
  let before = from;
  for (let portions = 1; portions <= mostPortions; portions++) {
    const candidates = await longRead(candidateQuery(store, owner, terms, { before, limit: portion }));
    for (const [i, candidate] of candidates.entries()) {
      const last = portions === mostPortions && i === portion - 1;
      yield { candidate: { ...candidate, last }, found: await check({ store, longRead }, candidate, words) };
      before = candidate.seq;
    }
    if (candidates.length < portion) return;
  }
}

async function check({ store, longRead }: Reader, { id, text, length }: Candidate, words: readonly string[]): Promise<Excerpt | undefined> {
  const found = makeExcerpt(text, words);
  if (found || length <= firstLook) return found;
  const [whole] = await longRead(textQuery(store, id));
  return whole && makeExcerpt(whole.text, words);
}

const newest = Number.MAX_SAFE_INTEGER;

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return newest;
  const before = /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.NaN;
  if (Number.isNaN(before)) throw new BadRequestError('This cursor is not one of ours.');
  return before;
}

function presentHit({ conversation, title, id, role, created_at }: Candidate, found: Excerpt): SearchHit {
  return { conversation, title, message: id, role, createdAt: created_at, ...found };
}
