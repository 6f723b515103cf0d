import { Button } from '../../../../web/ui/Button.tsx';
import { IconButton } from '../../../../web/ui/IconButton.tsx';
import { m } from '../../../../web/ui/words.ts';
import type { Easel } from '../easel/use-easel.ts';
import { TakeMenu } from './TakeMenu.tsx';
import type { Keeping } from './use-keeping.ts';

export type Folded = 'options' | 'variations' | null;

type Props = { readonly easel: Easel; readonly keeping: Keeping; readonly unfolded: Folded; readonly onUnfold: (part: Folded) => void; readonly onTalk: (words: string) => void };

/** One row under the field; what takes more room unfolds from it. */
export function Toolbar({ easel, keeping, unfolded, onUnfold, onTalk }: Props) {
  const nothing = easel.recipe.prompt.trim() === '' || easel.refused !== null;
  const toggle = (part: Folded) => () => onUnfold(unfolded === part ? null : part);
  return (
    <div role="toolbar" aria-label={m.imagine_tools()} className="flex items-center">
      <IconButton icon="undo" label={m.ui_undo()} tipAlign="start" disabled={!easel.canUndo} onClick={easel.undo} />
      <IconButton icon="redo" label={m.imagine_redo()} disabled={!easel.canRedo} onClick={easel.redo} />
      <IconButton icon="tune" label={m.imagine_options()} aria-expanded={unfolded === 'options'} onClick={toggle('options')} />
      <IconButton icon="dice" label={m.imagine_variations()} aria-expanded={unfolded === 'variations'} disabled={nothing} onClick={toggle('variations')} />
      <span className="grow" />
      {!nothing && <TakeMenu keeping={keeping} onTalk={onTalk} prompt={easel.recipe.prompt} />}
      <Button small look="primary" icon={keeping.kept ? 'check' : 'keep'} busy={keeping.busy} disabled={nothing || keeping.kept} onClick={keeping.keep} className="ml-1 rounded-full pointer-coarse:min-h-11">
        {keeping.kept ? m.imagine_is_kept() : m.imagine_keep()}
      </Button>
    </div>
  );
}
