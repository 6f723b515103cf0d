import { lazy, Suspense, useRef, useState } from 'react';
import { Icon } from '../../../web/ui/icons.tsx';
import { goTo } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';
import { chooseModel, useChosenModel } from './chosen-model.ts';
import { useModels } from './use-models.ts';

const load = () => import('../../../web/ui/MenuPopup.tsx');
const Popup = lazy(load);

/** Which model answers, small, and a way to another one that is here. Nothing where there is no choice. */
export function ModelChoice() {
  const { ready, answering } = useChosenModel();
  const usual = useModels().data?.default;
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  if (ready.length < 2 || !answering) return null;
  const items = ready.map(({ id, name }) => ({ key: id, label: name, checked: id === answering.id, onSelect: () => chooseModel(id === usual ? null : id) }));
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        className="flex min-h-8 max-w-full min-w-0 items-center gap-1 rounded-md px-2 text-xs text-ink-soft hover:bg-plane hover:text-ink aria-expanded:bg-plane pointer-coarse:min-h-10"
      >
        <span className="truncate">{answering.name}</span>
        <span className="sr-only">: {m.models_choice()}</span>
        <Icon name="down" size={14} />
      </button>
      {open && (
        <Suspense fallback={null}>
          <Popup anchor={trigger} items={[...items, { label: m.models_choice_more(), icon: 'gear', onSelect: () => goTo('/models') }]} label={m.models_choice()} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
