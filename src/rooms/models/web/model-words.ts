import { formatBytes, formatDuration, formatNumber } from '../../../web/ui/format.ts';
import { m } from '../../../web/ui/words.ts';
import type { Model, Pull } from '../contract.ts';

/** `1.1 GB, about 20 seconds` */
export function sayCost({ sizeBytes, fetchSeconds }: Model): string {
  const size = sizeBytes === null ? [] : [formatBytes(sizeBytes)];
  const time = fetchSeconds === null ? m.models_time_unknown() : m.models_about_time({ time: formatDuration(fetchSeconds) });
  return [...size, time].join(', ');
}

/** What the starter can't do, told plainly. */
export function sayLimits({ name, speaksKorean }: Model): string {
  return speaksKorean ? m.models_offer_starter_korean({ name }) : m.models_offer_starter({ name });
}

/** What is known of a model, in a line. */
export function sayFacts({ sizeBytes, contextLength, license, source, id }: Model): string {
  return [
    ...(source === 'upstream' ? [m.models_from_upstream({ name: id.slice(0, id.indexOf('/')) })] : []),
    ...(source === 'file' ? [m.models_from_file()] : []),
    ...(sizeBytes === null ? [] : [formatBytes(sizeBytes)]),
    ...(contextLength === null ? [] : [m.models_context({ count: formatNumber(contextLength) })]),
    ...(license === null ? [] : [m.models_license({ license })]),
  ].join(' · ');
}

/** How a fetch stands, in a line. */
export function sayPull({ state, receivedBytes, totalBytes, bytesPerSecond, secondsLeft }: Pull, name: string): string {
  switch (state) {
    case 'waiting':
      return m.models_pull_waiting();
    case 'fetching':
      return [
        totalBytes === null ? m.models_pull_fetching_unknown({ received: formatBytes(receivedBytes) }) : m.models_pull_fetching({ received: formatBytes(receivedBytes), total: formatBytes(totalBytes) }),
        ...(bytesPerSecond > 0 ? [m.models_pull_speed({ speed: formatBytes(bytesPerSecond) })] : []),
        ...(secondsLeft === null ? [] : [m.models_pull_left({ time: formatDuration(secondsLeft) })]),
      ].join(' · ');
    case 'checking':
      return m.models_pull_checking();
    case 'done':
      return m.models_is_here({ name });
    case 'stopped':
      return receivedBytes > 0 ? m.models_pull_stopped({ received: formatBytes(receivedBytes) }) : m.models_pull_stopped_early();
    case 'failed':
      return m.models_pull_failed({ name });
  }
}

const failures: Record<string, () => string> = {
  checksum: m.models_why_checksum, conflict: m.models_why_conflict, no_space: m.models_why_no_space, private_address: m.models_why_private,
  silent_source: m.models_why_silent, unwritable_folder: m.models_why_unwritable,
};

/** Why a fetch failed, by the server's name for it, and what is safe. */
export function sayFailure({ code, receivedBytes }: Pull): string {
  const why = (failures[code ?? ''] ?? m.models_why_source)();
  return receivedBytes > 0 ? `${why} ${m.models_pull_failed_safe()}` : why;
}

/** That one source gave way to the next, and why. */
export function sayGaveWay({ code }: Pull): string {
  if (code === 'silent_source') return m.models_note_silent();
  return code === 'checksum' ? m.models_note_checksum() : m.models_note_source();
}
