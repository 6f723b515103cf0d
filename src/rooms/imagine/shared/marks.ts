/**
 * A picture as a list of marks: the one language that backdrops and own drawings are written in, and that both painters understand
 * (clay on a canvas, paper as SVG). A mark's lengths are those of the group that it is in.
 */
export type Mark =
  | { readonly kind: 'path'; readonly d: string; readonly fill?: Fill; readonly stroke?: { readonly colour: string; readonly width: number; readonly round?: boolean }; readonly opacity?: number; /** Soft light and shade of its own in the clay look: how round it looks, 0 to 1. */ readonly volume?: number }
  | { readonly kind: 'art'; readonly art: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly opacity?: number; /** A CSS colour to be dyed in. */ readonly dye?: string; readonly grade?: Grade; readonly flip?: boolean }
  | { readonly kind: 'group'; readonly marks: readonly Mark[]; readonly x?: number; readonly y?: number; readonly scale?: number; readonly turn?: number; readonly opacity?: number; /** For one of the looks alone, where their art differs. */ readonly only?: 'clay' | 'paper'; /** Blur in the group's units; a painter may leave it out. */ readonly blur?: number };

/** What light and air do to art: multiplied with `ambient`, then faded into `haze` by `amount`. Paths come in their final colours. */
export type Grade = { readonly ambient: string; readonly haze: string; readonly amount: number };

export type Fill =
  | string
  | { readonly kind: 'linear'; readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly stops: readonly Stop[] }
  | { readonly kind: 'radial'; readonly at: readonly [number, number]; readonly radius: number; readonly stops: readonly Stop[] };

/** A place on the way, 0 to 1, and a CSS colour. */
export type Stop = readonly [number, string];

/** A drawing of our own, in a box of 100 x 100 standing on its lower edge. */
export type Drawing = {
  readonly marks: readonly Mark[];
  /** Where worn and held things go, in the box's units; `size` is the width that a part takes there. */
  readonly anchors?: Readonly<Partial<Record<'head' | 'hand' | 'back' | 'neck' | 'face' | 'body', { readonly x: number; readonly y: number; readonly size: number }>>>;
  /** The part of the box that is drawn on; left out: all of it. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};
