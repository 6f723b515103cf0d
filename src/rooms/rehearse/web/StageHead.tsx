import { useState } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { Dialog } from '../../../web/ui/Dialog.tsx';
import { Face } from '../../../web/ui/Face.tsx';
import { Icon } from '../../../web/ui/icons.tsx';
import { IconButton } from '../../../web/ui/IconButton.tsx';
import { Menu } from '../../../web/ui/Menu.tsx';
import { goTo, Link } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';
import type { Rehearsal } from '../contract.ts';
import type { ReadAloud } from './use-read-aloud.ts';

type How = 'postponed' | 'leave';
type Props = { readonly rehearsal: Rehearsal; readonly aloud: ReadAloud; readonly onShowState: (shown: boolean) => void; readonly onEnd: (how: How) => void };

/** Who stands opposite, and what one can do with the talk as a whole. */
export function StageHead({ rehearsal, aloud, onShowState, onEnd }: Props) {
  const { about: { id, other }, status, turns, mostTurns, showState } = rehearsal;
  const [ending, setEnding] = useState(false);
  const live = status === 'live';
  return (
    <header className="mx-auto flex w-full max-w-3xl shrink-0 items-center gap-3 px-4 py-2 sm:px-8">
      <Face seed={id} size={44} />
      <div className="min-w-0 grow">
        <h1 className="truncate text-base font-semibold text-celadon-text">{other.name}</h1>
        <p className="truncate text-xs text-ink-soft">{live ? m.rehearse_turn_of({ role: other.role, count: turns.length, most: mostTurns }) : other.role}</p>
      </div>
      {aloud.offered && <IconButton icon={aloud.speaking ? 'stop' : 'voice'} label={aloud.speaking ? m.rehearse_aloud_stop() : m.rehearse_aloud()} tip="below" tipAlign="end" aria-pressed={aloud.on} onClick={aloud.speaking ? aloud.stop : aloud.toggle} className="aria-pressed:bg-plane aria-pressed:text-ink" />}
      {live && (
        <Link to="/rehearse" data-tip={m.rehearse_pause_about()} data-tip-side="below" data-tip-align="end" aria-label={m.rehearse_pause()} className="tip inline-grid size-10 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-plane hover:text-ink">
          <Icon name="pause" />
        </Link>
      )}
      {live && (
        <Menu
          small={false}
          tip="below"
          label={m.rehearse_talk_menu()}
          items={[
            { label: showState ? m.rehearse_hide_state() : m.rehearse_show_state(), icon: 'info', onSelect: () => onShowState(!showState) },
            { label: m.rehearse_end(), icon: 'exit', onSelect: () => setEnding(true) },
            { label: m.rehearse_to_all(), icon: 'stage', onSelect: () => goTo('/rehearse') },
          ]}
        />
      )}
      {ending && <EndDialog name={other.name} onEnd={onEnd} onClose={() => setEnding(false)} />}
    </header>
  );
}

function EndDialog({ name, onEnd, onClose }: { name: string; onEnd: (how: How) => void; onClose: () => void }) {
  const end = (how: How) => {
    onClose();
    onEnd(how);
  };
  return (
    <Dialog
      title={m.rehearse_end()}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => end('leave')}>{m.rehearse_end_leave()}</Button>
          <Button look="primary" onClick={() => end('postponed')}>{m.rehearse_end_postpone()}</Button>
        </>
      }
    >
      {m.rehearse_end_about({ name })}
    </Dialog>
  );
}
