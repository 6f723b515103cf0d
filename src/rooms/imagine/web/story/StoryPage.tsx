import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { TextArea } from '../../../../web/ui/Field.tsx';
import { Icon } from '../../../../web/ui/icons.tsx';
import { useMe } from '../../../../web/ui/me.ts';
import { Link } from '../../../../web/ui/navigate.tsx';
import { Notice } from '../../../../web/ui/Notice.tsx';
import { readStored, writeStored } from '../../../../web/ui/stored.ts';
import { useTitle } from '../../../../web/ui/use-title.ts';
import { m, useLocale } from '../../../../web/ui/words.ts';
import { altText } from '../../shared/alt-text.ts';
import { lexicon } from '../../shared/lexicon/find-words.ts';
import { stageScene } from '../../shared/staging/stage-scene.ts';
import { readStory } from '../../shared/story/read-story.ts';
import type { Refuse } from '../easel/easel-state.ts';
import { refuseLong } from '../easel/refuse-long.ts';
import { recallChoices } from '../easel/remembered.ts';
import { LittleScene } from '../picture/LittleScene.tsx';
import './story.css';
import { type Page, StoryFilm } from './StoryFilm.tsx';

const draftKey = 'modu-imagine-story';

/** Each sentence a page; the same fox stays the same fox. To be leafed through, shown as a film, or printed. */
export default function StoryPage({ refuse }: { readonly refuse: Refuse }) {
  const locale = useLocale();
  const person = useMe()?.person?.id ?? '';
  const [text, setText] = useState(() => readStored(draftKey) ?? '');
  const [filming, setFilming] = useState(false);
  const told = useDeferredValue(text);
  const refused = refuseLong(refuse)(told)?.message;
  useTitle(m.imagine_story());
  const pages = useMemo((): Page[] => (refused !== undefined ? [] : readStory(told, recallChoices(person)).map(({ text: sentence, scene }) => ({ sentence, alt: altText(scene, locale), stage: stageScene(scene, { shape: 'wide', seed: 7 }, lexicon().byId) }))), [told, refused, person, locale]);
  const write = (next: string) => {
    setText(next);
    writeStored(draftKey, next === '' ? null : next);
  };
  return (
    <div className="story mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 pt-6 pb-20 sm:px-8 sm:pt-10">
      <header className="flex flex-col gap-2 print:hidden">
        <Link to="/imagine" className="inline-flex min-h-10 items-center gap-1 self-start text-sm text-ink-soft hover:text-ink"><Icon name="left" size={17} />{m.imagine_title()}</Link>
        <h1 className="text-2xl font-bold">{m.imagine_story()}</h1>
        <p className="measure text-ink-soft">{m.imagine_story_lead()}</p>
      </header>
      <TextArea label={m.imagine_story_field()} rows={3} value={text} placeholder={m.imagine_story_placeholder()} onChange={({ target }) => write(target.value)} className="print:hidden" />
      {refused !== undefined && <Notice>{refused}</Notice>}
      {text === '' && <Button className="self-start print:hidden" onClick={() => write(m.imagine_story_placeholder())}>{m.imagine_story_try()}</Button>}
      {pages.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <Button look="primary" icon="play" onClick={() => setFilming(true)}>{m.imagine_story_film()}</Button>
          <Button icon="print" onClick={() => print()}>{m.imagine_story_print()}</Button>
          <span className="text-sm text-ink-faint">{m.imagine_story_pages({ count: pages.length })}</span>
        </div>
      )}
      <ol className="flex flex-col gap-8">
        {pages.map(({ sentence, alt, stage }, index) => (
          <li key={index} className="story-page flex flex-col gap-3">
            <LittleScene stage={stage} width={704} alt={alt} className="h-auto max-w-full rounded-lg" />
            <p className="px-1 text-lg">{sentence}</p>
          </li>
        ))}
      </ol>
      {pages.length > 0 && <p className="text-xs text-ink-faint">{m.imagine_scene_note()}</p>}
      {filming && <StoryFilm pages={pages} onClose={() => setFilming(false)} />}
    </div>
  );
}
