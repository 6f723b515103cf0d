import type { Clock } from '../../platform/clock.ts';
import { scopes as knownScopes } from '../../platform/http/caller.ts';
import { newId } from '../../platform/new-id.ts';
import { BadRequestError, ConflictError } from '../../platform/problem.ts';
import type { Key } from './contract.ts';
import { hashToken, newToken } from './hash-token.ts';
import { insertKey, type KeyRow, listKeys, type Store } from './store.ts';

const prefix = 'modu_';
const shownLetters = prefix.length + 6;
const mostKeys = 100;

/** Keys of any other form are refused without a look into the database. */
export function looksLikeKey(text: string): boolean {
  return /^modu_[\w-]{43}$/.test(text);
}

/**
 * Makes a key of a person. Only its hash is kept: the answer is the one time that the key is seen.
 * @param input `scopes` left out: all that the person may do
 * @throws BadRequestError for a scope that does not exist, ConflictError when the person has too many keys
 */
export async function createKey({ store, clock }: { store: Store; clock: Clock }, input: { personId: string; name: string; scopes?: readonly string[] | undefined }): Promise<Key & { key: string }> {
  const scopes = input.scopes && checkScopes(input.scopes);
  if ((await listKeys(store, input.personId)).length >= mostKeys) throw new ConflictError(`There are ${mostKeys} keys already. Remove one that is no longer used.`);
  const key = `${prefix}${newToken()}`;
  const now = clock();
  const row: KeyRow = {
    id: newId(now), person_id: input.personId, name: input.name, key_hash: hashToken(key), start: key.slice(0, shownLetters),
    scopes: scopes ? JSON.stringify(scopes) : null, created_at: now, last_used_at: null,
  };
  await insertKey(store, row);
  return { ...presentKey(row), key };
}

export function presentKey(row: KeyRow): Key {
  return { id: row.id, name: row.name, start: row.start, scopes: row.scopes === null ? 'all' : (JSON.parse(row.scopes) as string[]), createdAt: row.created_at, lastUsedAt: row.last_used_at };
}

function checkScopes(scopes: readonly string[]): string[] {
  const names = Object.keys(knownScopes);
  const unknown = scopes.find((scope) => !names.includes(scope));
  if (unknown !== undefined) throw new BadRequestError(`There is no scope "${unknown}". The scopes are ${names.join(', ')}.`, [{ path: 'json.scopes', message: `Unknown: ${unknown}` }]);
  if (scopes.length === 0) throw new BadRequestError(`A key needs at least one scope. The scopes are ${names.join(', ')}.`, [{ path: 'json.scopes', message: 'Empty' }]);
  return [...new Set(scopes)];
}
