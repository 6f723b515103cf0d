import { expect, test } from 'vitest';
import { beginEasel, type EaselState, type Refuse, stepEasel } from './easel-state.ts';
import { emptyRecipe } from './recipe.ts';

const refuse: Refuse = (prompt) => (prompt.includes('naked') ? { message: 'Not drawn.' } : undefined);
const begin = (prompt = '') => beginEasel({ ...emptyRecipe, prompt }, refuse);
const type = (state: EaselState, prompt: string, burst = prompt) => stepEasel(state, { kind: 'type', typed: { prompt, caret: prompt.length }, burst }, refuse);
const undo = (state: EaselState) => stepEasel(state, { kind: 'undo' }, refuse);
const concepts = ({ reading }: EaselState) => reading.scene.things.map(({ concept }) => concept);

test('letters of one burst are undone together, and come back with redo', () => {
  const typed = type(type(type(begin(), 'a', 'one'), 'a cat', 'one'), 'a cat and a dog', 'two');
  expect(concepts(typed)).toEqual(['cat', 'dog']);
  const back = undo(typed);
  expect(back.recipe.prompt).toBe('a cat');
  expect(concepts(undo(back))).toEqual([]);
  expect(stepEasel(back, { kind: 'redo' }, refuse).recipe.prompt).toBe('a cat and a dog');
});

test('a prompt that may not be drawn leaves the picture before it, and says why', () => {
  const refused = type(type(begin(), 'a cat'), 'a cat and a naked man');
  expect([concepts(refused), refused.refused]).toEqual([['cat'], 'Not drawn.']);
  const again = type(refused, 'a cat and a dog');
  expect([concepts(again), again.refused]).toEqual([['cat', 'dog'], null]);
});

test('what a hand moved stays moved while typing goes on', () => {
  const touches = { cat: { dx: 0.2 } };
  const moved = stepEasel(type(begin(), 'a cat'), { kind: 'change', step: 'hand 1', some: () => ({ touches }) }, refuse);
  expect(type(moved, 'a cat and a dog').recipe.touches).toEqual(touches);
  expect(undo(moved).recipe.touches).toEqual({});
});

test('a choice for a word is read at once', () => {
  const chosen = stepEasel(type(begin(), 'a fox'), { kind: 'change', step: 'choose', some: () => ({ choices: { fox: 'wolf' } }) }, refuse);
  expect(concepts(chosen)).toEqual(['wolf']);
});
