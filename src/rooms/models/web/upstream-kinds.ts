import { m } from '../../../web/ui/words.ts';
import type { Upstream } from '../contract.ts';

const names: Record<Upstream['kind'], () => string> = {
  openai: m.models_upstream_kind_openai,
  ollama: m.models_upstream_kind_ollama,
  anthropic: m.models_upstream_kind_anthropic,
  'openai-images': m.models_upstream_kind_openai_images,
  comfyui: m.models_upstream_kind_comfyui,
};

export const nameKind = (kind: Upstream['kind']): string => names[kind]();

/** Those that this version can talk with. */
export const talkingKinds = ['openai', 'ollama'] as const satisfies readonly Upstream['kind'][];

/** Where such a server is most often. */
export const usualAddress: Record<(typeof talkingKinds)[number], string> = { openai: 'https://api.openai.com/v1', ollama: 'http://localhost:11434' };
