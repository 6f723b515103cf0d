import { Button } from '../../../web/ui/Button.tsx';
import { Dialog } from '../../../web/ui/Dialog.tsx';
import { Field } from '../../../web/ui/Field.tsx';
import { m } from '../../../web/ui/words.ts';

/** Another name for a rehearsal. */
export function RenameDialog({ title, onDone, onClose }: { title: string; onDone: (title: string) => void; onClose: () => void }) {
  return (
    <Dialog title={m.rehearse_rename()} onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const written = new FormData(event.currentTarget).get('title');
          if (typeof written === 'string' && written.trim() !== '') onDone(written.trim());
        }}
      >
        <Field name="title" label={m.rehearse_rename_label()} defaultValue={title} maxLength={200} autoComplete="off" />
        <div><Button type="submit" look="primary">{m.rehearse_rename_save()}</Button></div>
      </form>
    </Dialog>
  );
}
