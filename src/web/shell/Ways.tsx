import { openImagine } from '../../rooms/imagine/web/index.ts';
import { beginDraft } from '../../rooms/rehearse/web/index.ts';
import { Icon } from '../ui/icons.tsx';
import { goTo } from '../ui/navigate.tsx';
import { m } from '../ui/words.ts';

/** What the field of home can be used for. What was typed goes along; it stays in the field too. */
export function Ways({ typed }: { typed: () => string }) {
  const rehearse = () => {
    const wish = typed();
    if (wish === '') goTo('/rehearse');
    else beginDraft(wish.slice(0, mostLetters));
  };
  return (
    <div className="flex shrink-0 gap-1">
      <span aria-current="true" className={`${look} bg-plane text-ink`}>
        <Icon name="talk" size={16} />
        {m.shell_talk()}
      </span>
      <button type="button" onClick={() => openImagine(typed())} className={`${look} text-ink-soft hover:bg-plane hover:text-ink`}>
        <Icon name="brush" size={16} />
        {m.shell_imagine()}
      </button>
      <button type="button" onClick={rehearse} className={`${look} text-ink-soft hover:bg-plane hover:text-ink`}>
        <Icon name="stage" size={16} />
        {m.shell_rehearse()}
      </button>
    </div>
  );
}

const look = 'inline-flex min-h-9 items-center gap-1.5 rounded-full px-3 text-xs font-medium transition-colors duration-150 pointer-coarse:min-h-11';

/** A wish in the form has so many. */
const mostLetters = 200;
