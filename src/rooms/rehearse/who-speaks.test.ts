import { describe, expect, it } from 'vitest';
import { BadRequestError } from '../../platform/problem.ts';
import { regionOf } from './region-of.ts';
import { Pace } from './speak/pace.ts';
import { canFindInterests, canHoldRole, whoSpeaks } from './who-speaks.ts';

const file = (id: string, sizeBytes: number, starter = false) => ({ id, sizeBytes, starter });
const upstream = (id: string) => ({ id, sizeBytes: null, starter: false });

describe('a model', () => {
  it('holds a role from about a billion parameters on, and the starter never', () => {
    expect([file('qwen2.5-coder-1.5b', 1_117_320_768), file('mine', 4e9), upstream('cloud/gpt-large'), upstream('cloud/llama-3.1-8b-instruct'), upstream('cloud/qwen-1.5B')].map((model) => canHoldRole(model, 'en'))).not.toContain(false);
    expect([file('smollm2-135m', 98_362_432, true), file('qwen2.5-coder-0.5b', 491_400_064), file('huge', 9e9, true), upstream('cloud/qwen-0.5b'), upstream('cloud/smollm2-360M')].map((model) => canHoldRole(model, 'en'))).not.toContain(true);
  });

  it('speaks Korean from about three billion on', () => {
    expect([file('mine', 2e9), upstream('cloud/gpt-large'), upstream('cloud/llama-3.2-3b')].map((model) => canHoldRole(model, 'ko'))).not.toContain(false);
    expect([file('qwen2.5-coder-1.5b', 1_117_320_768), upstream('cloud/qwen-1.5B')].map((model) => canHoldRole(model, 'ko'))).not.toContain(true);
  });

  it('finds what somebody may want from about three billion on', () => {
    expect([file('mine', 2e9), upstream('cloud/gpt-large'), upstream('cloud/llama-3.2-3b')].map(canFindInterests)).not.toContain(false);
    expect([file('qwen2.5-coder-1.5b', 1_117_320_768), file('huge', 9e9, true), upstream('cloud/qwen-1.5B')].map(canFindInterests)).not.toContain(true);
  });

  it('that is not there leaves the lines, which say why', async () => {
    expect(await whoSpeaks({ models: { choose: () => Promise.reject(new BadRequestError('None.')) }, pace: new Pace(() => 0) }, 'en')).toEqual({ by: 'lines', why: 'no-model', model: null });
  });
});

describe('the country of a visitor', () => {
  it('is that of the first language which names one', () => {
    expect(['ko-KR,ko;q=0.9,en-US;q=0.8', 'en, en-GB;q=0.8', 'zh-Hans-CN', 'en', 'xx-', undefined].map(regionOf)).toEqual(['KR', 'GB', 'CN', undefined, undefined, undefined]);
  });
});
