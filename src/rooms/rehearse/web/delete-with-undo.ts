import type { QueryClient } from '@tanstack/react-query';
import { ask, sayError } from '../../../web/ui/api.ts';
import { showToast } from '../../../web/ui/show-toast.ts';
import { m } from '../../../web/ui/words.ts';

type Thing = { /** Its address on the server. */ readonly path: string; readonly title: string; /** The lists that have it. */ readonly lists: 'rehearsals' | 'scenarios' };

/** Takes it out of sight, with a way back. */
export async function deleteWithUndo(client: QueryClient, { path, title, lists }: Thing): Promise<void> {
  const change = async (method: 'DELETE' | 'POST', at: string) => {
    try {
      await ask(method, at);
    } catch (error) {
      showToast({ text: sayError(error) });
      return false;
    }
    await client.invalidateQueries({ queryKey: [lists] });
    return true;
  };
  if (!(await change('DELETE', path))) return;
  showToast({ text: m.rehearse_deleted_toast({ title }), action: { label: m.ui_undo(), run: () => void change('POST', `${path}/restore`) } });
}
