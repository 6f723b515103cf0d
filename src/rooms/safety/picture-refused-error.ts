import { Problem } from '../../platform/problem.ts';
import type { PictureRefusal } from './shared/picture-policy.ts';

/** A prompt that this server does not draw. */
export class PictureRefusedError extends Problem {
  override readonly name = 'PictureRefusedError';
  constructor({ category, message }: PictureRefusal) {
    super(422, message, { members: { category } });
  }
}
