import type { Remember } from '../../platform/database/answers-once.ts';
import type { TakenTurn } from './contract.ts';
import { GoneOnError, NotRehearsedError, RehearsalOverError } from './errors.ts';
import { finish } from './finish-rehearsal.ts';
import { type Opened, openRehearsal, openWith, readerOf, requireRehearsal, type SavedTurn, saveTurn, voiceOf } from './open-rehearsal.ts';
import type { Parts } from './parts.ts';
import { playTurn } from './play/play-turn.ts';
import { issuesOf, wordsOf } from './play/words-of.ts';
import { presentLeft, presentTerms, presentTurn } from './present-rehearsal.ts';
import type { Asking } from './read-scenarios.ts';
import { reply } from './reply.ts';
import type { Reading } from './shared/acts.ts';
import type { Watched } from './shared/watched.ts';
import { insertTurns, type RehearsalRow, updateRehearsal } from './store.ts';
import { watchText } from './watch/watch-text.ts';

export type Saying = { readonly text: string; readonly onSentence: (text: string) => void; readonly remember: Remember };

/**
 * The person's turn and the other's answer. Both are in the database when this returns, or neither is.
 * @throws NotFoundError, RehearsalOverError, ConflictError while another turn is being answered, NotRehearsedError
 */
export async function takeTurn(parts: Parts, asking: Asking, id: string, saying: Saying): Promise<TakenTurn> {
  await requireRehearsal(parts.db, asking.owner, id);
  return await parts.running.run(id, async (signal) => {
    const opened = await openRehearsal(parts, asking.owner, id);
    if (opened.row.status !== 'live') throw new RehearsalOverError();
    const { turn, left } = await answer(parts, opened, { ...saying, region: asking.region, signal });
    signal.throwIfAborted();
    return await keep(parts, opened, turn, left, saying.remember);
  });
}

type Answered = { readonly turn: SavedTurn; readonly left: Left | null };
type Left = Extract<Watched, { kind: 'safe-exit' }>;

async function answer(parts: Parts, opened: Opened, { text, region, signal, onSentence }: Saying & { region: string | undefined; signal: AbortSignal }): Promise<Answered> {
  const { setting, state: before, turns } = opened;
  const watched = watchText(text, { locale: setting.locale, where: 'turn', ...(region !== undefined && { region }) });
  if (watched.kind === 'refuse') throw new NotRehearsedError(watched);
  const [index, at, reading] = [turns.length + 1, parts.clock(), read(text, opened)];
  if (watched.kind === 'safe-exit') return { turn: { index, text, reading, played: null, reply: { speaker: 'Modu', text: watched.words, source: 'line' }, at }, left: watched };
  const played = playTurn(before, reading, setting);
  const said = [wordsOf(setting).opening, ...turns.map((turn) => turn.reply.text)];
  const spoken = await reply(parts, { setting, before, played, reading, text, said, ...voiceOf(opened), signal, onSentence });
  return { turn: { index, text, reading, played, reply: spoken, at }, left: null };
}

/** The words of the last reply are not read: they depend on the engine, and the play must not. */
function read(text: string, opened: Opened): Reading {
  const { setting, state } = opened;
  const lastMove = state.moves.at(-1);
  return readerOf(opened)({ text, locale: setting.locale, issues: issuesOf(setting), ...(lastMove !== undefined && { lastMove }) });
}

async function keep(parts: Parts, { row: before, turns }: Opened, turn: SavedTurn, left: Left | null, remember: Remember): Promise<TakenTurn> {
  const after = openWith({ ...before, turn_count: turn.index }, [...turns, turn]);
  const ending = left ? 'safe-exit' : after.state.ending;
  const change: Partial<RehearsalRow> = {
    turn_count: turn.index, updated_at: turn.at, ...(ending && finish(after, ending)),
    ...(left && { left_for: JSON.stringify({ reason: left.reason, words: left.words, help: left.help }) }),
  };
  const taken = present({ ...after, row: { ...after.row, ...change } }, turn);
  await parts.commits.add(async (db) => {
    if (!(await updateRehearsal(db, before, change))) throw new GoneOnError();
    await insertTurns(db, [saveTurn(before.id, turn)]);
    await remember(db, taken, before.id);
  });
  parts.events.publish(before.owner, { kind: 'rehearsal', id: before.id, change: 'updated' });
  return taken;
}

function present(opened: Opened, turn: SavedTurn): TakenTurn {
  const { status, ending } = opened.row;
  const left = presentLeft(opened.row);
  return { turn: presentTurn(turn, opened), status, ...(ending && { ending, terms: presentTerms(opened) }), ...(left && { left }) };
}
