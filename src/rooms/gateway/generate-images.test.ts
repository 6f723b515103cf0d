import OpenAI from 'openai';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlatform, type TestPlatform } from '../../../tests/support/start-platform.ts';

describe('pictures by the official openai client', () => {
  let platform: TestPlatform;
  let client: OpenAI;
  let key: string;
  beforeAll(async () => {
    platform = await startPlatform();
    ({ key } = await platform.person('kim@example.org', 'owner'));
    client = new OpenAI({ baseURL: `${platform.url}/v1`, apiKey: key, maxRetries: 0 });
  });
  afterAll(async () => await platform[Symbol.asyncDispose]());

  const ask = async (body: unknown, by = key) => await platform.ask(by, 'POST', '/v1/images/generations', body);

  it('draws as many as were asked for, in the size and form that was asked for, marked for what they are', async () => {
    const { data = [] } = await client.images.generate({ model: 'composer', prompt: 'a cat on a sofa', n: 3, size: '1536x1024' });
    expect(data).toHaveLength(3);
    const files = data.map(({ b64_json }) => Buffer.from(b64_json ?? '', 'base64'));
    expect(new Set(files.map((file) => file.toString('base64'))).size).toBe(3);
    const { width, height, format, xmp } = await sharp(files[0]).metadata();
    expect({ width, height, format }).toEqual({ width: 1536, height: 1024, format: 'png' });
    expect(String(xmp)).toContain('digitalsourcetype/algorithmicMedia');
    const webp = await client.images.generate({ prompt: '고양이', size: '256x256', output_format: 'webp' });
    expect((await sharp(Buffer.from(webp.data?.[0]?.b64_json ?? '', 'base64')).metadata()).format).toBe('webp');
  });

  it('draws on nothing where that is asked for', async () => {
    const { data = [] } = await client.images.generate({ prompt: 'a fox', size: '256x256', background: 'transparent' });
    const { channels } = await sharp(Buffer.from(data[0]?.b64_json ?? '', 'base64')).stats();
    expect(channels[3]?.min).toBe(0);
  });

  it('streams partial pictures and the whole', async () => {
    const stream = await client.images.generate({ prompt: 'a red fox next to a house and a tree', size: '256x256', stream: true, partial_images: 2 });
    const events = [];
    for await (const event of stream) events.push(event);
    expect(events.map(({ type }) => type)).toEqual(['image_generation.partial_image', 'image_generation.partial_image', 'image_generation.completed']);
    expect(new Set(events.map((event) => event.b64_json)).size).toBe(3);
  });

  it('gives the same picture for the same seed', async () => {
    const once = async (seed: number) => (await ask({ prompt: 'two dogs', size: '128x128', seed })).body as { data: { b64_json: string }[] };
    const pixels = async (seed: number) => (await sharp(Buffer.from((await once(seed)).data[0]?.b64_json ?? '', 'base64')).raw().toBuffer()).toString('base64');
    expect(await pixels(5)).toBe(await pixels(5));
    expect(await pixels(5)).not.toBe(await pixels(6));
  });

  it('answers what it can\'t do in OpenAI\'s form', async () => {
    await expect(client.images.generate({ model: 'gpt-image-1', prompt: 'x' })).rejects.toMatchObject({ status: 404, code: 'model_not_found' });
    await expect(client.images.generate({ prompt: 'a naked woman' })).rejects.toMatchObject({ status: 422 });
    const bad = [{}, null, [], { prompt: 5 }, { prompt: 'x'.repeat(10_000) }, { prompt: 'x', n: 99 }, { prompt: 'x', size: '9x9' }, { prompt: 'x', size: '1024x64' }, { prompt: 'x', response_format: 'url' }, { prompt: 'x', partial_images: 7 }];
    const answers = await Promise.all(bad.map(async (body) => await ask(body)));
    expect(answers.map(({ status }) => status)).toEqual(bad.map(() => 400));
    expect(answers.every(({ body }) => typeof (body as { error: { message: unknown } }).error.message === 'string')).toBe(true);
    expect((await ask({ prompt: 'x' }, 'nobody')).status).toBe(401);
  });
});
