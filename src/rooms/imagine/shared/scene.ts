/** A scene graph: what a prompt says is to be seen. It is kept with a picture, so that the picture can be opened and changed again. */
export type Scene = {
  readonly version: typeof sceneVersion;
  /** Ids of concepts of the kinds `place`, `time`, `weather`, `season`, `style`; null: not said. */
  readonly place: string | null;
  readonly time: string | null;
  readonly weather: string | null;
  readonly season: string | null;
  readonly style: string | null;
  /** In the order of the prompt; the first is what the picture is of. */
  readonly things: readonly Thing[];
  /** What stood in quotes and is set on the picture. */
  readonly lettering: readonly string[];
};

export const sceneVersion = 1;

export type Thing = {
  /** The concept and, from the second on, which one of them (`fox`, `fox.2`): the same as long as the rest is typed. */
  readonly id: string;
  readonly concept: string;
  readonly count: number;
  readonly colour: string | null;
  readonly extent: Extent | null;
  /** Concepts that it is fused with: a cat who is an `astronaut`. */
  readonly roles: readonly string[];
  /** Id of a concept of kind `action`. */
  readonly action: string | null;
  /** Id of a concept of kind `mood`. */
  readonly mood: string | null;
  /** Of this thing to others: `holding` and `wearing` stand with whoever holds and wears. */
  readonly relations: readonly Relation[];
};

export type Extent = 'tiny' | 'small' | 'big' | 'huge';

/** A place said by another's: this thing is `kind` that one. */
export type Relation = { readonly kind: RelationKind; readonly to: string };

export const relationKinds = ['on', 'under', 'in', 'beside', 'behind', 'in-front', 'above', 'left', 'right', 'riding', 'holding', 'wearing', 'with'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a person's hand did to things, by thing; it outlives further typing. Lengths are parts of the picture's width. */
export type Touches = Readonly<Record<string, Touch>>;
export type Touch = {
  readonly dx?: number | undefined;
  readonly dy?: number | undefined;
  /** Times its size. */
  readonly scale?: number | undefined;
  /** Degrees, clockwise. */
  readonly turn?: number | undefined;
  readonly flip?: boolean | undefined;
};

export const looks = ['clay', 'paper', 'watercolour', 'oil', 'ink', 'night'] as const;
export type Look = (typeof looks)[number];

export const shapes = ['square', 'wide', 'tall', 'card', 'sticker'] as const;
export type Shape = (typeof shapes)[number];

const proportions: Record<Shape, number> = { square: 1, wide: 0.563, tall: 1.5, card: 1.4, sticker: 1 };
/** Height over width of a shape. */
export const proportionOf = (shape: Shape): number => proportions[shape];
