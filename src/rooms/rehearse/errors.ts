import { ConflictError, Problem } from '../../platform/problem.ts';
import type { Watched } from './shared/watched.ts';

/** A matter that is not rehearsed here: `wayOn` says what can be. The words are for the person. */
export class NotRehearsedError extends Problem {
  override readonly name = 'NotRehearsedError';
  constructor({ reason, words, wayOn }: Extract<Watched, { kind: 'refuse' }>) {
    super(422, `${words} ${wayOn}`, { members: { reason, wayOn } });
  }
}

/** The person may be in danger: no rehearsal of this, but help. */
export class HelpFirstError extends Problem {
  override readonly name = 'HelpFirstError';
  constructor({ reason, words, help }: Extract<Watched, { kind: 'safe-exit' }>) {
    super(422, words, { members: { reason, help } });
  }
}

export class RehearsalOverError extends Problem {
  override readonly name = 'RehearsalOverError';
  constructor() {
    super(409, 'This rehearsal is over. A new attempt goes on from any of its turns.');
  }
}

export class NothingSaidError extends Problem {
  override readonly name = 'NothingSaidError';
  constructor() {
    super(409, 'Nothing was said in this rehearsal yet.');
  }
}

/** Another tab, or another server, went on with this rehearsal in between. */
export class GoneOnError extends ConflictError {
  constructor() {
    super('This rehearsal went on somewhere else in the meantime. Read it again; what you wrote was not sent.');
  }
}
