import { expect, it } from 'vitest';
import type { Rules } from './guards.ts';
import { ShownReply } from './shown-reply.ts';

const rules: Rules = {
  locale: 'en', level: undefined, allowed: "I've been thinking about what you asked. All right: a mail to the management saying who built it.", heard: 'I would like a mail to the management.',
  said: new Set(), secrets: { runs: new Set(), phrases: [] }, ownNames: [], gives: 'a-step', wasAsked: true, binds: true,
};
const shown = (sentences: readonly string[], more: Partial<Rules> = {}): string => {
  const reply = new ShownReply({ ...rules, ...more }, () => undefined);
  sentences.every((sentence) => reply.add(sentence));
  reply.close();
  return reply.text;
};

it('terms are said in the words of the line, and what leads up to them may be in others', () => {
  const said = ["I've been thinking over what you asked.", 'All right: a mail to the management, if you write who built it.'];
  expect(shown(said)).toBe("I've been thinking over what you asked. All right: a mail to the management saying who built it.");
  expect(shown(said.slice(0, 1))).toBe("I've been thinking over what you asked. All right: a mail to the management saying who built it.");
});

it('what the model leaves out is said, and a filler may go', () => {
  const line = { allowed: "I'm listening. The contract for the lorries ended in January. I told nobody.", binds: false, gives: 'nothing' } as const;
  expect(shown(['The contract for the lorries is over since January.', 'I told nobody.'], line)).toBe('The contract for the lorries is over since January. I told nobody.');
  expect(shown(['I told nobody.'], line)).toBe('The contract for the lorries ended in January. I told nobody.');
});
