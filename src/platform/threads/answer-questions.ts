import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from './work-thread.ts';

/** To be called once in the file of a `WorkThread`: answers what it is asked, as many questions at once as come. */
export function answerQuestions(answer: (question: unknown) => unknown): void {
  const port = parentPort;
  const take = async ({ id, question }: Question): Promise<void> => {
    try {
      port?.postMessage({ id, answer: await answer(question) } satisfies Answer);
    } catch (error) {
      port?.postMessage({ id, error: error instanceof Error ? error : new Error(String(error)) } satisfies Answer);
    }
  };
  port?.on('message', (question: Question) => void take(question));
}
