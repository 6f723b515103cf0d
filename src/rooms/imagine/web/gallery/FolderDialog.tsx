import { type FormEvent, useState } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { Dialog } from '../../../../web/ui/Dialog.tsx';
import { Field } from '../../../../web/ui/Field.tsx';
import { m } from '../../../../web/ui/words.ts';

type Props = { readonly folder: string | null; readonly folders: readonly string[]; readonly onMove: (folder: string | null) => void; readonly onClose: () => void };

/** Into which folder: one that there is, or a new name. */
export function FolderDialog({ folder, folders, onMove, onClose }: Props) {
  const [name, setName] = useState('');
  const move = (to: string | null) => {
    onMove(to);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') move(name.trim());
  };
  return (
    <Dialog title={m.imagine_move_title()} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {folders.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {folders.filter((each) => each !== folder).map((each) => <Button key={each} small icon="folder" onClick={() => move(each)}>{each}</Button>)}
          </div>
        )}
        <Field label={m.imagine_folder_new()} maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
        <div className="flex flex-wrap justify-end gap-2">
          {folder !== null && <Button onClick={() => move(null)}>{m.imagine_move_out()}</Button>}
          <Button type="submit" look="primary" disabled={name.trim() === ''}>{m.imagine_move_there()}</Button>
        </div>
      </form>
    </Dialog>
  );
}
