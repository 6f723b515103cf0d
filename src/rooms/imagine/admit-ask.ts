import { BadRequestError } from '../../platform/problem.ts';
import { type PicturePolicy, PictureRefusedError } from '../safety/index.ts';

/** @throws PictureRefusedError for a prompt that is not drawn here */
export function admitPrompt(policy: PicturePolicy, prompt: string, language: 'en' | 'ko'): void {
  const refused = policy(prompt, language);
  if (refused) throw new PictureRefusedError(refused);
}

/** @throws BadRequestError for an engine that is not here */
export function requireEngine(asked: string, ...here: readonly string[]): void {
  if (asked !== 'auto' && !here.includes(asked)) throw new BadRequestError(`The engine "${asked}" is not here. There is: auto, ${here.join(', ')}.`);
}
