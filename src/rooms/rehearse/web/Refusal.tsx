import { AskError, sayError } from '../../../web/ui/api.ts';
import { Notice } from '../../../web/ui/Notice.tsx';
import type { Helpline } from '../shared/watched.ts';
import { HelpLines, HelpRehearsal } from './HelpLines.tsx';

/** Why something is not rehearsed here, and what can be; with help where somebody may be in danger. Other errors say what they say. */
export function Refusal({ error }: { error: unknown }) {
  const help = helpOf(error);
  return (
    <Notice kind="error">
      <div className="flex flex-col gap-3">
        <p>{sayError(error)}</p>
        {help.length > 0 && <HelpLines lines={help} />}
        {help.length > 0 && <HelpRehearsal />}
      </div>
    </Notice>
  );
}

function helpOf(error: unknown): readonly Helpline[] {
  const help = error instanceof AskError ? error.members['help'] : undefined;
  return Array.isArray(help) ? (help as Helpline[]) : [];
}
