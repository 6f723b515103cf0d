import type { Choices } from '../../shared/reading/reading.ts';
import type { Look, Scene, Shape, Touches } from '../../shared/scene.ts';
import { looks } from '../../shared/scene.ts';

/** What a picture is made of, as it is typed and chosen. `look` null: as the prompt says, else the usual one. */
export type Recipe = { readonly prompt: string; readonly seed: number; readonly look: Look | null; readonly shape: Shape; readonly touches: Touches; readonly choices: Choices };

const maxSeed = 2 ** 31 - 1;
export const rollSeed = (): number => Math.floor(Math.random() * maxSeed);

export const emptyRecipe: Recipe = { prompt: '', seed: 1, look: null, shape: 'square', touches: {}, choices: {} };

/** The look of a recipe: what was picked, else what the prompt asks for ("수채화"), else clay. */
export function lookOf(recipe: Recipe, { style }: Pick<Scene, 'style'>): Look {
  return recipe.look ?? looks.find((look) => style === `${look}-look`) ?? 'clay';
}
