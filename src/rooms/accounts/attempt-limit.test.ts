import { describe, expect, it } from 'vitest';
import { AttemptLimit, TooManyAttemptsError } from './attempt-limit.ts';

describe('an attempt limit', () => {
  it('refuses one attempt too many, says when to come back, and opens again then', () => {
    let now = 1_000_000;
    const limit = new AttemptLimit(() => now, { most: 2, windowMs: 60_000 });
    limit.take('ada');
    limit.take('ada');
    now += 45_000;
    expect(() => limit.take('ada')).toThrow(expect.objectContaining({ status: 429, retryAfterSeconds: 15 }));
    limit.take('bob');
    now += 15_000;
    expect(() => limit.take('ada')).not.toThrow();
  });

  it('does not count what was right', () => {
    const limit = new AttemptLimit(() => 0, { most: 1, windowMs: 60_000 });
    for (let i = 0; i < 5; i++) {
      limit.take('ada');
      limit.giveBack('ada');
    }
    limit.take('ada');
    expect(() => limit.take('ada')).toThrow(TooManyAttemptsError);
  });

  it('outlives a clock that was set back', () => {
    let now = 1_000_000;
    const limit = new AttemptLimit(() => now, { most: 1, windowMs: 60_000 });
    limit.take('ada');
    now -= 500_000;
    expect(() => limit.take('ada')).not.toThrow();
  });
});
