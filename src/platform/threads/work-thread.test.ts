import { describe, expect, it } from 'vitest';
import { WorkThread } from './work-thread.ts';

const answering = new URL('./answer-questions.ts', import.meta.url).href;
/** A thread with a script of its own. */
const scripted = (script: string): URL => new URL(`data:text/javascript,${encodeURIComponent(`import { answerQuestions } from '${answering}';\n${script}`)}`);

describe('work in a scripted thread', () => {
  it('is answered, each question by itself', async () => {
    await using thread = new WorkThread({ file: scripted('answerQuestions(async ({ number, ms }) => { await new Promise((done) => setTimeout(done, ms)); return number * 2; });'), idleMs: 60_000 });
    const order: unknown[] = [];
    const ask = async (number: number, ms: number) => order.push(await thread.ask({ number, ms }));
    await Promise.all([ask(1, 80), ask(2, 0)]);
    expect(order).toEqual([4, 2]);
  });

  it('tells what answering threw, and goes on', async () => {
    await using thread = new WorkThread({ file: scripted('answerQuestions((question) => { if (question === "bad") throw new Error("Bad."); return "good"; });'), idleMs: 60_000 });
    await expect(thread.ask('bad')).rejects.toThrow('Bad.');
    expect(await thread.ask('fine')).toBe('good');
  });

  it('begins again after the thread was lost', async () => {
    await using thread = new WorkThread({ file: scripted('answerQuestions((question) => { if (question === "end") process.exit(1); return "there"; });'), idleMs: 60_000 });
    await expect(thread.ask('end')).rejects.toThrow('The thread ended.');
    expect(await thread.ask('again')).toBe('there');
  });

  it('leaves nobody waiting when it is closed', async () => {
    const thread = new WorkThread({ file: scripted('answerQuestions(() => new Promise(() => undefined));'), idleMs: 60_000 });
    const asked = thread.ask('').catch(String);
    await thread[Symbol.asyncDispose]();
    expect(await asked).toBe('Error: Closing.');
  });
});
