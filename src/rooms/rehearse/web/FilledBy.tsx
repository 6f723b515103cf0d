import { Notice } from '../../../web/ui/Notice.tsx';
import { m } from '../../../web/ui/words.ts';
import type { DraftedScenario } from '../contract.ts';

/** Who found the hidden interests: a model, whose words want a second look, or Modu's own. Nothing where they are those that were there before. */
export function FilledBy({ filledBy }: { filledBy: DraftedScenario['filledBy'] }) {
  if (filledBy.by === 'model') return <Notice kind="ai">{m.rehearse_filled_by_model({ model: filledBy.model })}</Notice>;
  return filledBy.why === null ? null : <Notice>{words[filledBy.why]()}</Notice>;
}

const words = {
  'no-model': m.rehearse_filled_by_templates, 'too-small': m.rehearse_filled_too_small, 'too-slow': m.rehearse_filled_slow, slow: m.rehearse_filled_slow,
  failed: m.rehearse_filled_failed, unfit: m.rehearse_filled_unfit,
} as const;
