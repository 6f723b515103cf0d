import type { Shape } from '../scene.ts';

/**
 * A scene arranged: where everything stands, ready for any painter. Lengths are units of the picture: 1000 wide, and as high as the
 * shape says (square 1000). The same scene, shape, seed and touches give the same stage.
 */
export type Stage = {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** Of the backdrop: concepts, filled in where the prompt says nothing. A sticker has none. */
  readonly backdrop: { readonly place: string; readonly time: string; readonly weather: string | null; readonly season: string | null } | null;
  /** Where the ground meets the sky. */
  readonly horizon: number;
  readonly light: Light;
  /** From the farthest to the nearest. */
  readonly sprites: readonly Sprite[];
  readonly lettering: readonly Lettering[];
};

/** One for all. `x` -1 is from the left, 1 from the right; `warmth` -1 moonlight, 0 noon, 1 sunset; `strength` 0 to 1. */
export type Light = { readonly x: number; readonly warmth: number; readonly strength: number };

export type Sprite = {
  /** Thing and, from the second on, which of its many: `fox`, `fox#2`. */
  readonly id: string;
  readonly thing: string;
  readonly concept: string;
  /** An emoji, or `@name` of an own drawing. */
  readonly art: string;
  /** The middle of where it touches what it stands on, or of its lower edge. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** 0 near, 1 at the horizon: haze and blur grow with it. */
  readonly depth: number;
  readonly flip: boolean;
  /** Degrees, clockwise, about its middle. */
  readonly turn: number;
  /** Id of a colour to be dyed in. */
  readonly colour: string | null;
  readonly shadow: 'ground' | 'water' | 'none';
  readonly motion: 'stand' | 'bob' | 'drift' | 'sway' | 'none';
  /** Worn and held things: in their own box's units (0..1), placed by the painter on the art's anchors. */
  readonly parts: readonly Part[];
};

/** What is put on a sprite: `at` names an anchor of the art (head, hand, back, neck, feet). */
export type Part = { readonly art: string; readonly at: 'head' | 'hand' | 'back' | 'neck' | 'face' | 'body'; readonly colour: string | null };

export type Lettering = { readonly text: string; readonly x: number; readonly y: number; readonly size: number; readonly turn: number };
