/**
 * What code holds and what a prompt holds: the same model and the same turns of a person, once as Modu has it (code decides the move, the
 * model says it, guards look at each sentence), once with everything in one prompt.
 *
 * `npm run bench -- rehearsal-ablation --file MODEL.gguf [--turns 3] [--minutes 25] [--at-once 4] [--locale en] [--design modu] [--out FILE]`. What was played is kept in
 * `--out` and not played again: it may be run in pieces. `--table`, `--replies N`: only shows what is there.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openEmbeddedEngine } from '../src/engines/text/embedded/index.ts';
import type { TextMessage } from '../src/engines/text/port.ts';
import { createLog } from '../src/platform/log/log.ts';
import { composeReply } from '../src/rooms/rehearse/lines/compose-reply.ts';
import { library } from '../src/rooms/rehearse/packs/library.ts';
import { rehearse } from '../src/rooms/rehearse/play/replay.ts';
import type { Setting } from '../src/rooms/rehearse/play/state.ts';
import { wordsOf } from '../src/rooms/rehearse/play/words-of.ts';
import { locales } from '../src/rooms/rehearse/shared/acts.ts';
import { speakMove, type Tried } from '../src/rooms/rehearse/speak/speak-move.ts';
import { judge, type Wrong } from './rehearsal-ablation-judge.ts';
import { everythingInOne } from './rehearsal-ablation-prompt.ts';
import { type Judged, type Kept, showReplies, showTable } from './rehearsal-ablation-report.ts';
import { scripts, scriptNames, type ScriptName } from './rehearsal-ablation-scripts.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string' }, turns: { type: 'string', default: '3' }, minutes: { type: 'string', default: '25' }, 'at-once': { type: 'string', default: '4' }, locale: { type: 'string' }, design: { type: 'string' },
    scenarios: { type: 'string', default: 'ask-for-a-raise,friend-owes-money,credit-taken,say-no-to-the-team-dinner' },
    out: { type: 'string', default: join(tmpdir(), 'modu-rehearsal-ablation.jsonl') }, table: { type: 'boolean', default: false }, replies: { type: 'string' },
  },
});
const designs = ['modu', 'one prompt'] as const;
/** No person waits here: what is counted is what is said. */
const noLimits = { firstSentenceMs: 600_000, wholeReplyMs: 600_000 };
/** A person types for longer, and by then the engine has let go of a reply that was stopped, with what it holds of the card. */
const betweenMs = 1_500;

type Talk = { readonly design: (typeof designs)[number]; readonly setting: Setting; readonly script: ScriptName };

const kept: Kept[] = existsSync(values.out) ? readFileSync(values.out, 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Kept) : [];
if (values.file !== undefined) await playAll(values.file);
if (values.replies !== undefined) process.stdout.write(showReplies(kept, Number(values.replies)));
else process.stdout.write(showTable(judgeAll()));

async function playAll(file: string): Promise<void> {
  await using engine = openEmbeddedEngine({ fileOf: async () => ({ path: file }), log: createLog('silent') });
  const until = performance.now() + Number(values.minutes) * 60_000;
  const waiting = allTalks().filter((talk) => !kept.some(({ talk: played }) => played === nameOf(talk)));
  const work = async (): Promise<void> => {
    for (let talk = waiting.shift(); talk !== undefined && performance.now() < until; talk = waiting.shift()) {
      const played = talk.design === 'modu' ? await playModu(engine, talk) : await playOnePrompt(engine, talk);
      kept.push(...played);
      appendFileSync(values.out, played.map((turn) => `${JSON.stringify(turn)}\n`).join(''));
    }
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, work));
}

/** In rounds that hold every scenario and language, each with another script: also a part of them is a fair one. */
function allTalks(): Talk[] {
  const named = values.scenarios.split(',');
  const scenarios = library().filter(({ id }) => named.includes(id));
  const spoken = locales.filter((locale) => values.locale === undefined || values.locale === locale);
  return scriptNames.flatMap((_, round) => scenarios.flatMap((scenario, at) => spoken.flatMap((locale, other) => {
    const script = scriptNames[(round + at + 2 * other) % scriptNames.length] ?? 'good';
    return designs.filter((design) => values.design === undefined || values.design === design).map((design) => ({ design, script, setting: { scenario, locale, difficulty: 'normal' as const, seed: 5 } }));
  })));
}

function nameOf({ design, setting, script }: Talk): string {
  return `${design}: ${setting.scenario.id} ${setting.locale} ${script}`;
}

/** Judged when it is shown, not when it is played: better eyes then see old talks anew. */
function judgeAll(): Judged[] {
  return allTalks().flatMap((talk) => {
    const { setting, script } = talk;
    const turns = kept.filter((turn) => turn.talk === nameOf(talk)).slice(0, Number(values.turns));
    const played = rehearse(scripts(setting, script).slice(0, turns.length), setting).turns;
    const look = (reply: string | undefined, at: number): Wrong[] => {
      const turn = played[at];
      return turn === undefined || reply === undefined ? [] : judge(reply, { turn, heard: turns.slice(0, at + 1).map(({ text }) => text), setting });
    };
    return turns.map((turn, at) => ({
      ...turn, raw: look(turn.design === 'modu' ? turn.tried[0]?.raw : turn.reply, at), shown: look(turn.reply, at),
    }));
  });
}

/** The play is the same in both designs: it depends on the person's words alone. */
function turnsOf({ setting, script }: Talk) {
  return rehearse(scripts(setting, script).slice(0, Number(values.turns)), setting).turns;
}

type Engine = ReturnType<typeof openEmbeddedEngine>;

async function playModu(engine: Engine, talk: Talk): Promise<Kept[]> {
  const { setting } = talk;
  const said = [wordsOf(setting).opening];
  const out: Kept[] = [];
  for (const turn of turnsOf(talk)) {
    const asked = { setting, before: turn.before, played: turn.played, reading: turn.reading, text: turn.text, said: [...said] };
    const tried: Tried[] = [];
    const spoken = await speakMove(
      { ...asked, cacheKey: `${setting.scenario.id} ${setting.locale}`, signal: new AbortController().signal, onSentence: () => undefined },
      { engine, model: 'model', limits: noLimits, judged: (one) => tried.push(one) },
    );
    out.push({
      talk: nameOf(talk), design: talk.design, locale: setting.locale, script: talk.script, turn: turn.index, text: turn.text, move: turn.played.move.kind, line: composeReply(asked).text,
      tried, reply: spoken.text, source: spoken.source, ...(spoken.source === 'line' && { why: spoken.why ?? 'copy' }),
    });
    said.push(spoken.text);
    await setTimeout(betweenMs);
  }
  return out;
}

async function playOnePrompt(engine: Engine, talk: Talk): Promise<Kept[]> {
  const { setting } = talk;
  const messages: TextMessage[] = [{ role: 'system', content: everythingInOne(setting) }];
  const out: Kept[] = [];
  for (const turn of turnsOf(talk)) {
    messages.push({ role: 'user', content: turn.text });
    let reply = '';
    for await (const step of engine.generate({ model: 'model', messages, cacheKey: nameOf(talk), sampling: { temperature: 0.7, maxTokens: 60, seed: turn.index } }, new AbortController().signal)) if (step.kind === 'delta') reply += step.text;
    out.push({ talk: nameOf(talk), design: talk.design, locale: setting.locale, script: talk.script, turn: turn.index, text: turn.text, move: turn.played.move.kind, tried: [], reply, source: 'model' });
    messages.push({ role: 'assistant', content: reply });
  }
  return out;
}
