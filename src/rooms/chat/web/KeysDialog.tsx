import { Dialog } from '../../../web/ui/Dialog.tsx';
import { m } from '../../../web/ui/words.ts';

const command = () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl');

/** The keys of a talk, for who asks with `?`. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const keys: [string[], string][] = [
    [['Enter'], m.chat_key_send()],
    [['Shift', 'Enter'], m.chat_key_line()],
    [['Esc'], m.chat_key_stop()],
    [['↑'], m.chat_key_last()],
    [['/'], m.chat_key_write()],
    [[command(), 'K'], m.chat_key_search()],
    [[command(), 'Shift', 'O'], m.chat_key_new()],
    [['?'], m.chat_key_this()],
  ];
  return (
    <Dialog title={m.chat_keys()} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2 text-sm">
        {keys.map(([pressed, does]) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {pressed.map((key) => (
                <kbd key={key} className="min-w-7 rounded-sm bg-plane px-2 py-1 text-center font-sans text-xs">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="text-ink-soft">{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
