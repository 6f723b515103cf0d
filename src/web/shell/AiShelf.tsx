import { Face } from '../ui/Face.tsx';
import { m, useLocale } from '../ui/words.ts';
import { useAis } from './use-ais.ts';

/** The faces of the AIs that are here, each with first words that one can take; they go into the field, and nothing is sent. */
export function AiShelf({ onTake }: { onTake: (text: string) => void }) {
  const locale = useLocale();
  const ais = useAis();
  return (
    <ul aria-label={m.shell_ais()} className="flex min-h-24 flex-col gap-6">
      {ais.map(({ slug, name, starters }) => (
        <li key={slug} className="flex items-start gap-4 px-2">
          <Face seed={slug} size={48} />
          <div className="flex min-w-0 flex-col gap-2">
            <p className="flex items-baseline gap-2">
              <span className="font-semibold text-celadon-text">{name[locale]}</span>
              <span className="text-xs text-ink-faint">{m.shell_is_ai()}</span>
            </p>
            <div className="flex flex-wrap gap-2">
              {starters[locale].map((starter) => (
                <button key={starter} type="button" onClick={() => onTake(starter)} className="min-h-9 rounded-full bg-plane px-4 py-1 text-left text-sm text-ink-soft transition-colors duration-150 hover:bg-persimmon-wash hover:text-ink">
                  {starter}
                </button>
              ))}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
