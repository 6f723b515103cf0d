import { Notice } from '../../../web/ui/Notice.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Speaks } from '../contract.ts';

/** What the voice of the other is made of. The play is the same either way. */
export function VoiceNote({ speaks, name }: { speaks: Speaks; name: string }) {
  return <Notice kind="ai">{sayVoice(speaks, name)}</Notice>;
}

function sayVoice(speaks: Speaks, name: string): string {
  if (speaks.by === 'model') return m.rehearse_voice_model({ name, model: speaks.model });
  const { why, model } = speaks;
  if (why === 'no-model' || model === null) return m.rehearse_voice_lines({ name });
  return why === 'too-slow' ? m.rehearse_voice_too_slow({ name, model }) : m.rehearse_voice_too_small({ name, model });
}
