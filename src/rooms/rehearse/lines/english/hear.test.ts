import { describe, expect, it } from 'vitest';
import { hear } from './hear.ts';

describe('what is heard in an English turn', () => {
  it.each([
    ['How many loaves do you get out before six?', 'count'], ['When did you last see her?', 'when-past'], ['Where were you?', 'where-you'], ['Have you eaten?', 'wellbeing'], ['Do you want me to talk to them?', 'offer-help'],
    ['Do you remember when you taught me to drive?', 'remember'], ['Is there someone at head office who decides?', 'exists'], ['Tell me something about Biscuit.', 'story'], ['Do you still love me?', 'bond'],
    ['In a river?!', 'echoed'], ['Shall I play it, on his birthday? Something loud?', 'offer-help'], ['So you put them in first?', 'check'], ['How much would it cost you, do you think?', 'amount'],
  ])('%s asks: %s', (text, kind) => {
    expect(hear(text).question?.kind).toBe(kind);
  });

  it.each([
    ['My grandfather died two days before the exam.', 'death'], ['I got the job!', 'good-news'], ['I brought you some soup.', 'gift'], ["You're not in trouble.", 'easing'], ["That's not an answer.", 'dodging'],
    ['I nearly went under a van.', 'scare'], ['You promised you would call.', 'you-said'], ["Please don't hang up.", 'stay'], ['I worry about you.', 'care'], ['I love you, you idiot.', 'love'],
  ])('%s tells: %s', (text, kind) => {
    expect(hear(text).remark).toBe(kind);
  });

  it.each(["I won't stay long.", 'The battery died.', 'My sister will be here when you come on Sunday.'])('nothing weighty is read into: %s', (text) => {
    expect(hear(text).remark).toBeNull();
  });

  it('takes a request for a minute as taken by who goes on', () => {
    expect(hear('Do you have a moment? This morning there was a man in my kitchen.').question).toBeNull();
  });
});
