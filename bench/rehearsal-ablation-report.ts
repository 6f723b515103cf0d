/** The table and the replies of rehearsal-ablation.ts. */
import { splitSentences } from '../src/rooms/rehearse/acts/split-text.ts';
import type { Locale } from '../src/rooms/rehearse/shared/acts.ts';
import type { Tried } from '../src/rooms/rehearse/speak/speak-move.ts';
import { type Wrong, wrongs } from './rehearsal-ablation-judge.ts';

/** One turn as it was played. */
export type Kept = {
  readonly talk: string; readonly design: 'modu' | 'one prompt'; readonly locale: Locale; readonly script: string; readonly turn: number; readonly text: string; readonly move: string;
  readonly line?: string; readonly tried: readonly Tried[]; readonly reply: string; readonly source: 'model' | 'line'; readonly why?: string;
};
/** `raw`: what was wrong with all that the model said; `shown`: with what a person would have seen. */
export type Judged = Kept & { readonly raw: readonly Wrong[]; readonly shown: readonly Wrong[] };

export function showTable(all: readonly Judged[]): string {
  const rows = (['en', 'ko'] as const).flatMap((locale) => {
    const [modu, one] = (['modu', 'one prompt'] as const).map((design) => all.filter((turn) => turn.locale === locale && turn.design === design));
    if (modu === undefined || one === undefined) return [];
    return [row(locale, 'everything in one prompt', one, 'shown'), row(locale, 'Modu, before the guards', modu.filter(({ tried }) => tried.length > 0), 'raw'), row(locale, 'Modu, as shown', modu, 'shown')];
  });
  return `| | design | turns | ${wrongs.join(' | ')} | any |\n| --- | --- | --- | ${wrongs.map(() => '---').join(' | ')} | --- |\n${rows.join('\n')}\n\n${voices(all)}\n`;
}

function row(locale: Locale, name: string, turns: readonly Judged[], which: 'raw' | 'shown'): string {
  const count = (wrong: Wrong): number => turns.filter((turn) => turn[which].includes(wrong)).length;
  return `| ${locale} | ${name} | ${turns.length} | ${wrongs.map(count).join(' | ')} | ${turns.filter((turn) => turn[which].length > 0).length} |`;
}

/** Who spoke in the end, and why the model did not. */
function voices(all: readonly Judged[]): string {
  return (['en', 'ko'] as const).map((locale) => {
    const turns = all.filter((turn) => turn.locale === locale && turn.design === 'modu');
    const byModel = turns.filter(({ source }) => source === 'model');
    const faults = new Map<string, number>();
    for (const { fault } of turns.flatMap(({ tried }) => tried)) if (fault !== undefined) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    const count = (why: string): number => turns.filter((turn) => turn.why === why).length;
    const mixed = byModel.filter(({ line = '', reply }) => splitSentences(reply).some(({ text }) => line.includes(text))).length;
    return `${locale}: of ${turns.length} replies ${byModel.length} are in the model's words (${mixed} of them with a sentence of the line's), ${count('copy')} the line as the model said it again, ${count('guard')} the line because what the model said was turned down, ${count('other-voice')} somebody else's; turned down, parts of replies too: ${[...faults].sort((one, other) => other[1] - one[1]).map(([fault, n]) => `${fault} ${n}`).join(', ') || 'nothing'}.`;
  }).join('\n');
}

/** The replies that the model gave in Modu's design, as they were shown, with what the person said. */
export function showReplies(all: readonly Kept[], most: number): string {
  let talk = '';
  return all.filter(({ design, source }) => design === 'modu' && source === 'model').slice(0, most).map((turn) => {
    const head = turn.talk === talk ? '' : `\n## ${turn.talk.replace('modu: ', '')}\n\n`;
    talk = turn.talk;
    return `${head}- **${turn.turn}** ${turn.text}\n  **${turn.move}** ${turn.reply}\n  line: ${turn.line ?? ''}\n`;
  }).join('');
}
