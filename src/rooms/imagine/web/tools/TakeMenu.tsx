import type { MenuItem } from '../../../../web/ui/Menu.tsx';
import { Menu } from '../../../../web/ui/Menu.tsx';
import { showToast } from '../../../../web/ui/show-toast.ts';
import { m } from '../../../../web/ui/words.ts';
import type { Keeping } from './use-keeping.ts';

type Props = { readonly keeping: Keeping; /** Begins a talk with these words. */ readonly onTalk: (words: string) => void; readonly prompt: string };

/** What a picture can be taken along as. */
export function TakeMenu({ keeping, onTalk, prompt }: Props) {
  const items: readonly MenuItem[] = [
    { label: m.imagine_download_png(), icon: 'download', onSelect: () => keeping.download('png') },
    { label: m.imagine_download_webp(), icon: 'download', onSelect: () => keeping.download('webp') },
    { label: m.imagine_download_svg(), icon: 'download', onSelect: () => keeping.download('svg') },
    { label: m.imagine_download_loop(), icon: 'play', onSelect: () => keeping.download('loop') },
    ...(canCopy() ? [
      { label: m.imagine_copy_picture(), icon: 'copy', onSelect: () => void copyPicture(keeping) },
      { label: m.imagine_copy_link(), icon: 'link', onSelect: keeping.copyLink },
    ] as const : []),
    { label: m.imagine_talk(), icon: 'talk', onSelect: () => keeping.withLink((link) => onTalk(`${prompt}\n${link}`)) },
  ];
  return <Menu label={m.imagine_take()} icon="download" small={false} items={items} />;
}

/** Browsers give the clipboard to https and localhost only. */
const canCopy = (): boolean => typeof ClipboardItem === 'function' && isSecureContext;

/** Safari wants the promise of the bytes within the press. */
async function copyPicture(keeping: Keeping): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': keeping.asPng() })]);
    showToast({ text: m.imagine_picture_copied() });
  } catch {
    showToast({ text: m.imagine_copy_failed() });
  }
}
