import { type ReactNode, useState } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { Switch } from '../../../../web/ui/Switch.tsx';
import { m } from '../../../../web/ui/words.ts';
import { looks, shapes } from '../../shared/scene.ts';
import { rollSeed } from '../easel/recipe.ts';
import { holdSeed, recallSeed } from '../easel/remembered.ts';
import type { Easel } from '../easel/use-easel.ts';
import { lookNames, shapeNames } from './names.ts';

type Props = { readonly easel: Easel; readonly alive: boolean; readonly onAlive: (alive: boolean) => void };

/** How it is drawn: look, shape, arrangement, and whether it lives. */
export function Options({ easel, alive, onAlive }: Props) {
  const { recipe, look } = easel;
  const [held, setHeld] = useState(recallSeed() === recipe.seed);
  const hold = (on: boolean, seed = recipe.seed) => {
    setHeld(on);
    holdSeed(on ? seed : null);
  };
  const roll = () => {
    const seed = rollSeed();
    easel.change({ seed }, `seed ${seed}`);
    if (held) hold(true, seed);
  };
  return (
    <div className="flex flex-col gap-2 rounded-lg bg-sheet p-3 shadow-sheet">
      <Choice label={m.imagine_look()}>
        {looks.map((each) => <Chip key={each} on={each === look} onClick={() => easel.change({ look: each }, 'look')}>{lookNames[each]()}</Chip>)}
      </Choice>
      <Choice label={m.imagine_shape()}>
        {shapes.map((each) => <Chip key={each} on={each === recipe.shape} onClick={() => easel.change({ shape: each }, 'shape')}>{shapeNames[each]()}</Chip>)}
      </Choice>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button small icon="dice" onClick={roll}>{m.imagine_roll()}</Button>
        <Switch checked={held} onChange={hold} label={m.imagine_hold()} />
        <Switch checked={alive} onChange={onAlive} label={m.imagine_alive()} />
      </div>
    </div>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="sr-only">{label}</legend>
      <div className="flex items-center gap-1 overflow-x-auto">
        <span aria-hidden="true" className="hidden w-14 shrink-0 text-xs font-semibold text-ink-soft sm:block">{label}</span>
        {children}
      </div>
    </fieldset>
  );
}

function Chip({ on, onClick, children }: { readonly on: boolean; readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" aria-pressed={on} onClick={onClick} className="min-h-9 shrink-0 rounded-full px-3 text-sm text-ink-soft hover:bg-plane hover:text-ink aria-pressed:bg-plane aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11">
      {children}
    </button>
  );
}
