import { describe, expect, it } from 'vitest';
import type { Model, ModelList } from '../contract.ts';
import { findKoreanModel, findOffer, lacksKorean } from './offer.ts';

const model = (id: string, more: Partial<Model> = {}): Model => ({
  id, name: id, source: 'packaged', ready: false, sizeBytes: 1, contextLength: null, license: null, speaksKorean: false, starter: false, recommended: false, fetchSeconds: null, pull: null, ...more,
});
const starter = model('starter', { starter: true, ready: true });
const better = model('better', { recommended: true, speaksKorean: true, sizeBytes: 9 });
const list = (models: Model[], answering: string | null = 'starter'): ModelList => ({ models, default: answering, engine: { kind: 'ready', model: null, threads: 1, active: 0, queued: 0 } });

describe('the better model beside the starter', () => {
  it('is offered while the starter answers', () => {
    expect(findOffer(list([starter, better]))).toEqual({ starter, better });
  });

  it('is not offered once it is here, when another model answers, or when this machine can hold none', () => {
    expect(findOffer(list([starter, { ...better, ready: true }]))).toBeUndefined();
    expect(findOffer(list([starter, better, model('own', { ready: true })], 'own'))).toBeUndefined();
    expect(findOffer(list([starter, { ...better, recommended: false }]))).toBeUndefined();
    expect(findOffer(list([better], null))).toBeUndefined();
  });
});

describe('a question in Korean', () => {
  it('finds no answer while only the starter is here', () => {
    for (const text of ['안녕하세요', 'what does 회의 mean?', 'ㅋㅋ', '\u1100\u1161']) expect(lacksKorean(text, list([starter, better]))).toBe(true);
    for (const text of ['hello', 'Grüße', '你好', 'こんにちは', '🙂', '']) expect(lacksKorean(text, list([starter, better]))).toBe(false);
  });

  it('is asked as usual when a model that speaks Korean is here, from whichever server', () => {
    expect(lacksKorean('안녕', list([starter, { ...better, ready: true }]))).toBe(false);
    expect(lacksKorean('안녕', list([starter, model('home/qwen', { source: 'upstream', ready: true, speaksKorean: true })]))).toBe(false);
  });

  it('is offered the model that fits this machine, else the smallest that speaks it', () => {
    const small = model('small', { speaksKorean: true, sizeBytes: 3 });
    expect(findKoreanModel(list([starter, small, better]))).toBe(better);
    expect(findKoreanModel(list([starter, { ...better, recommended: false }, small]))).toBe(small);
    expect(findKoreanModel(list([starter]))).toBeUndefined();
  });
});
