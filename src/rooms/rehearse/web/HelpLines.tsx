import { Button } from '../../../web/ui/Button.tsx';
import { Icon } from '../../../web/ui/icons.tsx';
import { goTo } from '../../../web/ui/navigate.tsx';
import { writeStored } from '../../../web/ui/stored.ts';
import { m, useLocale } from '../../../web/ui/words.ts';
import type { Helpline } from '../shared/watched.ts';
import { newDraftKey } from './new-draft.ts';

/** Whom to call: one press on a phone. */
export function HelpLines({ lines, large = false }: { lines: readonly Helpline[]; large?: boolean }) {
  return (
    <ul aria-label={m.rehearse_help_lines()} className="flex flex-col gap-2">
      {lines.map(({ number, name, note }) => (
        <li key={number + name}>
          <a href={addressOf(number)} className={`flex items-center gap-4 rounded-md bg-sheet px-4 text-ink outline-1 outline-line hover:bg-plane ${large ? 'min-h-16 py-3' : 'min-h-12 py-2'}`}>
            <span className="text-celadon-text"><Icon name={isAddress(number) ? 'link' : 'phone'} size={large ? 24 : 20} /></span>
            <span className="min-w-0">
              <span className={`block font-semibold ${large ? 'text-lg' : 'text-sm'}`}>{isAddress(number) ? name : `${number} · ${name}`}</span>
              <span className="block text-xs text-ink-soft">{note}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const isAddress = (number: string): boolean => number.startsWith('https://');
const addressOf = (number: string): string => (isAddress(number) ? number : `tel:${number.replaceAll(/[^\d+]/g, '')}`);

/** The one rehearsal that is offered then: asking somebody for help. */
export function HelpRehearsal() {
  const locale = useLocale();
  const begin = () => {
    const draft = { step: 1, locale, want: m.rehearse_help_want(), least: m.rehearse_help_least(), role: m.rehearse_help_role(), archetype: 'avoider', firstSentence: m.rehearse_help_first() };
    writeStored(newDraftKey, JSON.stringify(draft));
    goTo('/rehearse/new');
  };
  return <div><Button onClick={begin}>{m.rehearse_help_rehearse()}</Button></div>;
}
