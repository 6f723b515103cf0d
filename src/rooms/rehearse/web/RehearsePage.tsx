import { useState } from 'react';
import { useTitle } from '../../../web/ui/use-title.ts';
import { m } from '../../../web/ui/words.ts';
import { beginDraft } from './begin-draft.ts';
import { DueFollowUps } from './FollowUp.tsx';
import { Library } from './Library.tsx';
import { OwnScenarios, UnfinishedDraft } from './OwnScenarios.tsx';
import { ProgressBySkill } from './ProgressBySkill.tsx';
import { useRehearsalNews } from './queries.ts';
import { RehearsalList } from './RehearsalList.tsx';
import { WritingField } from './WritingField.tsx';

/** One field for the talk that one dreads; below it what one has begun, and talks to begin with. */
export function RehearsePage() {
  const [wish, setWish] = useState('');
  useTitle(m.rehearse_title());
  useRehearsalNews();
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-12 px-4 pt-[max(1rem,8dvh)] pb-20 sm:px-8">
      <div className="flex flex-col gap-4">
        <h1 className="px-2 text-2xl font-semibold">{m.rehearse_ask()}</h1>
        <WritingField large label={m.rehearse_ask()} placeholder={m.rehearse_ask_example()} value={wish} onChange={setWish} send={m.rehearse_begin_form()} onSend={() => beginDraft(wish.trim())} maxLength={200} />
        <p className="px-2 text-xs text-ink-soft">{m.rehearse_only_you()}</p>
        <UnfinishedDraft />
      </div>
      <DueFollowUps />
      <RehearsalList />
      <OwnScenarios />
      <Library />
      <ProgressBySkill />
    </div>
  );
}
