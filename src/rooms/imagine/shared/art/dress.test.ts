import { describe, expect, it } from 'vitest';
import type { Part } from '../staging/stage.ts';
import { dress } from './dress.ts';

const on = (art: string, at: Part['at']): Part => ({ art, at, colour: null });
const artOf = (wearer: string, part: Part) => {
  const { marks } = dress({ art: wearer, colour: null, parts: [part] }, 'clay');
  const found = marks.findIndex((mark) => mark.kind === 'art' && mark.art === part.art);
  const mark = marks[found];
  if (mark?.kind !== 'art') throw new Error(`${part.art} is not put on`);
  return { ...mark, behind: found < marks.findIndex((other) => other.kind === 'art' && other.art === wearer) };
};

describe('an actor', () => {
  it('wears a hat on its head, wherever its head is', () => {
    const [dog, penguin] = [artOf('🐕', on('🎩', 'head')), artOf('🐧', on('🎩', 'head'))];
    for (const hat of [dog, penguin]) expect(hat.y + hat.height).toBeLessThan(30);
    expect(dog.x + dog.width / 2).toBeLessThan(45);
    expect(penguin.x + penguin.width / 2).toBeGreaterThan(35);
  });

  it('has what is on its back behind it, and what it holds in front', () => {
    expect(artOf('🐧', on('🎒', 'back')).behind).toBe(true);
    expect(artOf('🐧', on('🎈', 'hand')).behind).toBe(false);
  });

  it('stands on legs where the art is a bust, and is left alone where it is whole', () => {
    const lowest = (art: string) => dress({ art, colour: null, parts: [] }, 'clay').marks.filter(({ kind }) => kind === 'path').length;
    expect(lowest('🧑‍🍳')).toBeGreaterThan(0);
    expect(lowest('🧍')).toBe(0);
    expect(lowest('🐕')).toBe(0);
  });

  it('is each of a family, where the art is one picture of all', () => {
    const arts = (art: string) => dress({ art, colour: null, parts: [] }, 'paper').marks.flatMap((mark) => (mark.kind === 'art' ? [mark.art] : []));
    expect(arts('👨‍👩‍👧')).toEqual(['🧍‍♂️', '@girl', '🧍‍♀️']);
    expect(arts('👩‍👦')).toEqual(['🧍‍♀️', '@boy']);
    expect(arts('👩')).toEqual(['👩']);
  });
});
