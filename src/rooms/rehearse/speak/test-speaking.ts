import { composeReply } from '../lines/compose-reply.ts';
import { library } from '../packs/library.ts';
import { rehearse } from '../play/replay.ts';
import type { Setting } from '../play/state.ts';
import { wordsOf } from '../play/words-of.ts';
import type { Locale } from '../shared/acts.ts';
import type { Speaking } from './speak-move.ts';

export function settingOf(id: string, locale: Locale): Setting {
  const scenario = library().find((one) => one.id === id);
  if (!scenario) throw new Error(`The library has no ${id}.`);
  return { scenario, locale, difficulty: 'normal', seed: 3 };
}

/** For tests: the last of the given turns, after the others were answered in lines. */
export function speakingOf(setting: Setting, texts: readonly string[], more: Partial<Speaking> = {}): { readonly speaking: Speaking; readonly line: string; readonly sentences: string[] } {
  const said = [wordsOf(setting).opening];
  const spoken = rehearse(texts, setting).turns.map((turn) => {
    const line = composeReply({ setting, said: [...said], ...turn });
    said.push(line.text);
    return { ...turn, reply: line.text };
  });
  const last = spoken.at(-1);
  if (!last) throw new Error('Nothing was said.');
  const sentences: string[] = [];
  const speaking: Speaking = {
    setting, before: last.before, played: last.played, reading: last.reading, text: last.text, said: said.slice(0, -1),
    cacheKey: 'ada:rehearsal:1', signal: new AbortController().signal, onSentence: (text) => sentences.push(text), ...more,
  };
  return { speaking, line: last.reply, sentences };
}
