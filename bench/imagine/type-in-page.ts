import type { CDPSession, Page } from 'playwright-core';
import type { Keystroke } from './keystrokes.ts';

/**
 * Runs in the page before anything else. `waits`: ms from an `input` event that changed the scene (its words, or its SVG) until the frame
 * with the new picture was done; `unchanged`: events after which two frames brought no other scene; `draws`: when the picture was drawn.
 */
export const watchPicture = `
  const seen = window.seen = { waits: [], draws: [], unchanged: 0, doneAt: 0 };
  const channel = new MessageChannel();
  let [waiting, drawn, canvas] = [[], 0, null];
  const draw = () => void (drawn = performance.now());
  for (const name of ['fill', 'fillRect', 'drawImage']) {
    const method = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...args) {
      if (canvas === null && this.canvas.isConnected && this.canvas.closest('[data-picture]')) canvas = this.canvas;
      if (this.canvas === canvas) draw();
      return method.apply(this, args);
    };
  }
  new MutationObserver((list) => {
    const ours = list.filter(({ target }) => target.closest?.('[data-picture] [role=img]') && target.localName !== 'svg');
    if (ours.length > 0) for (const stroke of waiting) stroke.shows = true;
    if (ours.some(({ type }) => type === 'childList')) draw();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['aria-label'] });
  channel.port1.onmessage = () => {
    const now = performance.now();
    if (drawn > (seen.draws.at(-1) ?? 0)) seen.draws.push(drawn), seen.doneAt = now;
    waiting = waiting.filter((stroke) => {
      if (stroke.shows ? drawn < stroke.at : ++stroke.frames <= 2) return true;
      if (stroke.shows) seen.waits.push(now - stroke.at);
      else seen.unchanged++;
      return false;
    });
  };
  const frame = () => {
    if (canvas && !canvas.isConnected) canvas = null;
    channel.port2.postMessage(null);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  addEventListener('input', ({ timeStamp }) => waiting.push({ at: timeStamp, shows: false, frames: 0 }), true);
`;

export type Seen = { readonly waits: number[]; readonly draws: number[]; readonly unchanged: number; readonly doneAt: number };

type Field = { readonly page: Page; readonly protocol: CDPSession };
/** What an input method holds: from where, how long. */
type Held = { readonly start: number; readonly length: number } | null;

/** Types a trace into the field as a keyboard or an input method would. @returns whether the field reads as it should in the end */
export async function typeInPage(strokes: readonly Keystroke[], { page, protocol }: Field): Promise<boolean> {
  const field = page.locator('textarea');
  await field.fill('');
  await field.focus();
  let [before, held]: [string, Held] = ['', null];
  for (const { after, value, composing } of strokes) {
    await page.waitForTimeout(after);
    held = await strike({ before, value, composing, held }, protocol);
    before = value;
  }
  await page.waitForTimeout(300);
  return (await field.inputValue()) === before;
}

async function strike({ before, value, composing, held }: { before: string; value: string; composing: boolean; held: Held }, protocol: CDPSession): Promise<Held> {
  const { start, removed, put } = held ? { ...heldPart(before, value, held), removed: 0 } : changedPart(before, value);
  if (!held && (removed > 0 || start < before.length)) await select(protocol, start, removed);
  if (put === '' && !held) {
    for (const type of ['keyDown', 'keyUp'] as const) await protocol.send('Input.dispatchKeyEvent', { type, key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 });
    return null;
  }
  const syllable = composing ? put.slice(-1) : '';
  const done = put.slice(0, put.length - syllable.length);
  if (done !== '') await protocol.send('Input.insertText', { text: done });
  if (!composing && !(held && done === '')) return null;
  await protocol.send('Input.imeSetComposition', { text: syllable, selectionStart: syllable.length, selectionEnd: syllable.length });
  return syllable === '' ? null : { start: start + done.length, length: syllable.length };
}

function heldPart(before: string, value: string, { start, length }: NonNullable<Held>): { start: number; put: string } {
  return { start, put: value.slice(start, value.length - (before.length - start - length)) };
}

function changedPart(before: string, value: string): { start: number; removed: number; put: string } {
  let [start, same] = [0, 0];
  while (start < Math.min(before.length, value.length) && before[start] === value[start]) start++;
  while (same < Math.min(before.length, value.length) - start && before.at(-1 - same) === value.at(-1 - same)) same++;
  return { start, removed: before.length - start - same, put: value.slice(start, value.length - same) };
}

async function select(protocol: CDPSession, start: number, length: number): Promise<void> {
  await protocol.send('Runtime.evaluate', { expression: `document.querySelector('textarea').setSelectionRange(${start}, ${start + length})` });
}
