import { Notice } from '../../../web/ui/Notice.tsx';
import { Progress } from '../../../web/ui/Progress.tsx';
import { ServerWords } from '../../../web/ui/ServerWords.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Pull } from '../contract.ts';
import { sayFailure, sayGaveWay, sayPull } from './model-words.ts';

/** A fetch as it stands: a bar and a line while it runs, what to do when it failed. `notes`: also what happened on the way. */
export function PullProgress({ pull, name, notes = false }: { pull: Pull; name: string; notes?: boolean }) {
  if (pull.state === 'done') return null;
  if (pull.state === 'failed') {
    return (
      <Notice kind="error">
        <p className="font-semibold">{sayPull(pull, name)}</p>
        <p><ServerWords said={pull.error} words={sayFailure(pull)} brief={!notes} /></p>
      </Notice>
    );
  }
  const share = pull.totalBytes === null || pull.state === 'waiting' ? null : pull.receivedBytes / pull.totalBytes;
  return (
    <div className="flex flex-col gap-1">
      {pull.state !== 'stopped' && <Progress value={share} label={m.models_pull_of({ name })} />}
      <p className="text-xs text-ink-soft tabular-nums">{sayPull(pull, name)}</p>
      {notes && pull.note !== null && pull.state !== 'stopped' && <p className="text-xs text-ink-soft"><ServerWords said={pull.note} words={sayGaveWay(pull)} /></p>}
    </div>
  );
}
