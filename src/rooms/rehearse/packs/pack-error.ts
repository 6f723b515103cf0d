import { Problem, type ProblemDetail } from '../../../platform/problem.ts';

/** A scenario pack that is broken: the file, and each place in it (a JSON path like `$.locales.en.issues.raise.start`) with what is wrong there. */
export class PackError extends Problem {
  override readonly name = 'PackError';
  readonly file: string;
  constructor(file: string, errors: readonly ProblemDetail[], cause?: unknown) {
    const list = errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
    super(422, `${file} is no scenario that can be played. Nothing was taken from it. ${list}`, { errors, ...(cause !== undefined && { cause }) });
    this.file = file;
  }
}
