import { useQueryClient } from '@tanstack/react-query';
import { Menu } from '../../../web/ui/Menu.tsx';
import { goTo } from '../../../web/ui/navigate.tsx';
import { m } from '../../../web/ui/words.ts';
import { deleteTalk, type Talk } from './conversations.ts';

/** What one can do with a talk as a whole. `shown`: it is the one on the page, which is left when it is deleted. */
export function TalkMenu({ talk, shown, onRename, className }: { talk: Pick<Talk, 'id' | 'title'>; shown: boolean; onRename: () => void; className?: string }) {
  const client = useQueryClient();
  const remove = async () => {
    if ((await deleteTalk(client, talk)) && shown) goTo('/', { replace: true });
  };
  return (
    <Menu
      label={m.chat_menu_of({ title: talk.title || m.chat_untitled() })}
      tip="none"
      items={[
        { label: m.chat_rename(), icon: 'pencil', onSelect: onRename },
        { label: m.chat_export_markdown(), icon: 'download', onSelect: () => save(talk.id, 'markdown') },
        { label: m.chat_export_json(), icon: 'download', onSelect: () => save(talk.id, 'json') },
        { label: m.chat_delete(), icon: 'trash', danger: true, onSelect: () => void remove() },
      ]}
      {...(className !== undefined && { className })}
    />
  );
}

/** The server names the file. */
function save(id: string, format: 'json' | 'markdown'): void {
  const link = document.createElement('a');
  link.href = `/api/conversations/${id}/export?format=${format}`;
  link.download = '';
  link.click();
}
