import { describe, expect, it } from 'vitest';
import { databases } from '../../../tests/support/databases.ts';
import { ScriptedEngine } from '../../../tests/support/scripted-engine.ts';
import { fileName } from './export-conversation.ts';
import { openHouse } from './test-house.ts';

describe.each(databases)('taking a conversation out, with a scripted engine, on $kind', ({ open }) => {
  it('gives JSON with all its branches, and Markdown of the one looked at', async () => {
    await using house = await openHouse(open, new ScriptedEngine({ say: (request) => [`re: ${request.messages.at(-1)?.content}`] }));
    const ada = house.visitor('ada');
    const { id } = await ada.start({ title: '비 / 눈?' });
    const first = await ada.send(id, { text: 'rain' });
    await ada.events(first.generation.id);
    await ada.events((await ada.send(id, { text: 'snow', parent: null })).generation.id);
    await ada.ask('PATCH', `/api/conversations/${id}`, { draft: 'not this' });
    const json = await ada.ask<{ conversation: { messages: unknown[] } }>('GET', `/api/conversations/${id}/export`);
    expect(json.body).toMatchObject({ format: 'modu-conversation', version: 1, conversation: { id, title: '비 / 눈?' } });
    expect(json.body.conversation.messages).toHaveLength(4);
    expect(json.text).not.toContain('not this');
    const markdown = await ada.ask('GET', `/api/conversations/${id}/export?format=markdown`);
    expect(markdown.text).toBe('# 비 / 눈?\n\n## You\n\nsnow\n\n## Modu (tiny)\n\nre: snow\n');
    expect(markdown.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('비 눈.md')}`);
    expect((await ada.ask('GET', `/api/conversations/${id}/export?format=exe`)).status).toBe(400);
    expect((await house.visitor('bob').ask('GET', `/api/conversations/${id}/export`)).status).toBe(404);
  });
});

describe('the name of the file', () => {
  it('is one that every system takes', () => {
    expect(fileName({ title: '../../etc/passwd\r\nX: y' }, 'md')).toBe('etc passwd X y.md');
    expect(fileName({ title: '???' }, 'json')).toBe('conversation.json');
  });
});
