import { describe, expect, it } from 'vitest';
import { createApi, createDoor } from '../../platform/http/api.ts';
import { problemResponse, toProblem } from '../../platform/http/problem-response.ts';
import { createLog } from '../../platform/log/log.ts';
import { aiSchema } from './contract.ts';
import { defaultAi, openAis } from './index.ts';

/** The routes, asked by somebody who holds these scopes; undefined: by nobody. */
function ask(path: string, scopes?: ReadonlySet<string>): Promise<Response> {
  const api = createApi();
  api.onError((error, c) => problemResponse(c, toProblem(error, createLog('silent'))));
  const door = createDoor(async () => scopes && { id: 'p', role: 'member', scopes, via: 'key' });
  api.route('/', openAis().routes(door));
  return Promise.resolve(api.request(path));
}

const holder = new Set(['models']);

describe('the ais room', () => {
  it('has the default AI first, and each speaks both languages', async () => {
    const answer = await ask('/api/ais', holder);
    const ais = aiSchema.array().parse(await answer.json());
    expect(ais[0]?.slug).toBe(defaultAi);
    for (const ai of ais) {
      expect(ai.name.ko).toMatch(/\p{Script=Hangul}/u);
      expect(ai.starters.en).toHaveLength(3);
      for (const starter of ai.starters.ko) expect(starter).toMatch(/\p{Script=Hangul}/u);
    }
  });

  it('finds an AI by its slug, over HTTP and through the door', async () => {
    const answer = await ask('/api/ais/assistant', holder);
    expect(await answer.json()).toEqual(await openAis().find('assistant'));
  });

  it('answers 404 for a slug that is nobody\'s, whatever it is made of', async () => {
    for (const slug of ['nobody', '..%2fassistant', '__proto__', 'constructor', '%00', '%ED%A0%80']) {
      const answer = await ask(`/api/ais/${slug}`, holder);
      expect([slug, answer.status]).toEqual([slug, 404]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
    expect((await ask(`/api/ais/${'x'.repeat(101)}`, holder)).status).toBe(400);
  });

  it('keeps out who is not signed in, and a key without the scope', async () => {
    for (const path of ['/api/ais', '/api/ais/assistant']) {
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, new Set(['people']))).status).toBe(403);
    }
  });
});
