import { HelpFirstError, NotRehearsedError } from '../errors.ts';
import type { Helpline } from '../shared/watched.ts';
import { type Watching, watchText } from './watch-text.ts';

/**
 * What stands before a scenario.
 * @returns whom to call, where the matter is grave and may still be practised
 * @throws NotRehearsedError, HelpFirstError
 */
export function admitScenario(texts: readonly string[], watching: Omit<Watching, 'where'>): readonly Helpline[] {
  const watched = watchText(texts.join('\n'), { ...watching, where: 'scenario' });
  if (watched.kind === 'refuse') throw new NotRehearsedError(watched);
  if (watched.kind === 'safe-exit') throw new HelpFirstError(watched);
  return watched.help;
}
