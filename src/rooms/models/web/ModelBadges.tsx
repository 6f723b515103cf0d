import { m } from '../../../web/ui/words.ts';
import type { Model } from '../contract.ts';

const look = { plain: 'bg-plane text-ink-soft', good: 'bg-celadon-wash text-celadon-text' };

/** What one wants to know of a model at a glance. */
export function ModelBadges({ model: { speaksKorean, starter, recommended, source } }: { model: Model }) {
  return (
    <span className="flex flex-wrap gap-1">
      {recommended && <Badge kind="good">{m.models_recommended()}</Badge>}
      {starter && <Badge kind="plain">{m.models_starter()}</Badge>}
      {source !== 'upstream' && <Badge kind={speaksKorean ? 'good' : 'plain'}>{speaksKorean ? m.models_speaks_korean() : m.models_no_korean()}</Badge>}
    </span>
  );
}

function Badge({ kind, children }: { kind: keyof typeof look; children: string }) {
  return <span className={`rounded-sm px-2 text-xs font-semibold ${look[kind]}`}>{children}</span>;
}
