import { buttonClasses } from '../../../web/ui/Button.tsx';
import { Link } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Rehearsal } from '../contract.ts';
import { HelpLines, HelpRehearsal } from './HelpLines.tsx';

/** The stage is left: nobody plays a part any more. Help comes first. */
export function SafeExit({ rehearsal: { left } }: { rehearsal: Rehearsal }) {
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-8 px-5 pt-10 pb-20 sm:px-8" role="alert">
      <h1 className="text-2xl font-bold">{m.rehearse_safe_title()}</h1>
      <p className="measure text-lg">{left?.words ?? m.rehearse_safe_words()}</p>
      {left && <HelpLines lines={left.help} large />}
      <div className="flex flex-col gap-3">
        <p className="measure text-sm text-ink-soft">{m.rehearse_safe_after()}</p>
        <div className="flex flex-wrap gap-2">
          <HelpRehearsal />
          <Link to="/rehearse" className={buttonClasses({})}>{m.rehearse_to_all()}</Link>
        </div>
      </div>
    </div>
  );
}
