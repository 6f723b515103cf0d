import { useEffect, useRef } from 'react';
import { Button } from '../../../web/ui/Button.tsx';
import { CopyLine } from '../../../web/ui/CopyLine.tsx';
import { m } from '../../../web/ui/words.ts';
import type { NewKey } from './keys-query.ts';

/** The one time that the key is seen: it stands in the page's memory only, and in the example. */
export function NewKeyShown({ made, onKept }: { made: NewKey; onKept: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="flex animate-rise flex-col gap-6 rounded-lg bg-sheet p-6 shadow-sheet">
      <header className="flex flex-col gap-1">
        <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">{m.accounts_key_ready_title()}</h2>
        <p className="text-sm text-ink-soft">{m.accounts_key_ready()}</p>
      </header>
      <CopyLine text={made.key} label={m.accounts_key_label({ name: made.name })} />
      <div className="flex flex-col gap-2">
        <h3 className="text-sm font-semibold">{m.accounts_key_example()}</h3>
        <p className="text-sm text-ink-soft">{m.accounts_key_example_lead()}</p>
        <CopyLine text={writeExample(location.origin, made.key)} label={m.accounts_key_example_label()} code />
      </div>
      <div><Button look="primary" onClick={onKept}>{m.accounts_key_kept()}</Button></div>
    </section>
  );
}

function writeExample(origin: string, key: string): string {
  return `// npm install openai
import OpenAI from 'openai';

const client = new OpenAI({
  baseURL: '${origin}/v1',
  apiKey: '${key}',
});

const answer = await client.chat.completions.create({
  model: 'ai/assistant',
  messages: [{ role: 'user', content: 'Hello' }],
});
console.log(answer.choices[0].message.content);`;
}
