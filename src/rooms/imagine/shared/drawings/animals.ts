import { ellipse, type Point } from '../backdrops/shapes.ts';
import type { Mark } from '../marks.ts';
import { art, ball, blob, block, both, dot, flat, form, group, limb, line, shade, shine, type Sketch, type Sketches } from './forms.ts';

type Coat = { readonly fur: string; readonly belly: string; readonly paws?: string; readonly arms?: string; readonly pads?: string };
type Head = { readonly marks: readonly Mark[]; readonly width: number; readonly brow: number; readonly eyes: number };

/** Head of the emoji set: its chin at 60, its brow as a part of its height from above. */
const face = (emoji: string, { width, height, brow, eyes }: { width: number; height: number; brow: number; eyes: number }): Head => ({ marks: [art(emoji, 50 - width / 2, 60 - height, width, height)], width, brow: 60 - height * (1 - brow), eyes: 60 - height * (1 - eyes) });

/** Sits upright and looks at us, paws before its belly. */
function sitting({ fur, belly, paws = fur, arms = fur, pads = belly }: Coat, head: Head, tail: readonly Mark[] = []): Sketch {
  const marks = [
    ...tail,
    blob([[50, 50], [66, 58], [73, 78], [70, 94], [50, 99], [30, 94], [27, 78], [34, 58]], fur, 0.6),
    flat(ellipse(50, 79, 15, 17), belly),
    ...both((side) => [ball(50 + side * 19, 93, 12, 7.5, paws, 0.6), dot(50 + side * 19, 94, 5.5, pads, 3.6)]),
    shade(50, 59, 17, 6, 0.2),
    ...both((side) => [limb([[50 + side * 18, 65], [50 + side * 20, 74], [50 + side * 11, 81]], 11, arms)]),
    ...head.marks,
  ];
  return { marks, anchors: { head: { x: 50, y: head.brow, size: head.width * 0.72 }, face: { x: 50, y: head.eyes, size: head.width * 0.8 }, neck: { x: 50, y: 62, size: 32 }, hand: { x: 39, y: 80, size: 26 }, back: { x: 50, y: 70, size: 46 }, body: { x: 50, y: 80, size: 62 } } };
}

const bushyTail = (fur: string, tip: string): Mark[] => [blob([[62, 92], [76, 90], [84, 76], [82, 58], [91, 50], [98, 66], [96, 86], [82, 98]], fur), blob([[82, 58], [91, 50], [97, 62], [91, 65], [87, 70], [83, 66]], tip, 0.5)];
const ringedTail = (fur: string, ring: string): Mark[] => [limb([[62, 92], [82, 92], [90, 76], [86, 58]], 16, fur), ...([[79, 92, 70], [89, 80, 10], [88, 67, -12]] as const).map(([x, y, turn]) => group([flat('M-9 -3Q0 0 9 -3V3Q0 6 -9 3Z', ring)], { x, y, turn })), dot(85.5, 56, 7.5, ring)];

/** On four legs, its head turned to us. */
function standing({ fur, belly, paws = fur }: Coat, head: readonly Mark[], tail: readonly Mark[], { thick = 12, size = 50 } = {}): Sketch {
  const leg = (x: number, tone: string, lower: string): Mark[] => [limb([[x, 72], [x, 94]], thick, tone), limb([[x - 0.5, 90], [x - 1, 94]], thick, lower)];
  const marks = [
    ...tail,
    ...leg(44, belly, paws), ...leg(84, belly, paws),
    blob([[26, 50], [44, 45], [70, 46], [88, 50], [93, 64], [88, 78], [62, 77], [36, 79], [25, 68]], fur, 0.6),
    blob([[40, 74], [60, 72], [78, 74], [62, 78.5]], belly, 0),
    ...leg(33, fur, paws), ...leg(76, fur, paws),
    shade(39, 60, 12, 6, 0.2),
    ...head,
  ];
  return { marks, anchors: { head: { x: 28, y: 60 - size * 0.72, size: size * 0.72 }, face: { x: 28, y: 60 - size * 0.48, size: size * 0.75 }, neck: { x: 32, y: 63, size: 30 }, hand: { x: 16, y: 68, size: 26 }, back: { x: 62, y: 46, size: 40 }, body: { x: 60, y: 62, size: 60 } } };
}

/** Where the paper's art shows the whole animal, that is used. */
const inPaper = ({ marks, ...more }: Sketch, whole: readonly Mark[]): Sketch => ({ ...more, marks: [group(marks, { only: 'clay' }), group(whole, { only: 'paper' })] });

const sideFace = (emoji: string, width: number, height: number): Mark[] => [art(emoji, 28 - width / 2, 62 - height, width, height)];

/** A long-legged animal in profile, its neck at the left. */
function hoofed(fur: string, { hooves, head, tail, far }: { hooves: string; head: readonly Mark[]; tail: readonly Mark[]; far: string }): Mark[] {
  const leg = (points: readonly Point[], tone: string): Mark[] => [limb(points, 8, tone), limb([points.at(-1) ?? [0, 0], [points.at(-1)?.[0] ?? 0, 96.5]], 7.4, hooves)];
  return [
    ...tail,
    ...leg([[44, 72], [43, 84], [42, 93]], far), ...leg([[83, 70], [80, 82], [82, 93]], far),
    blob([[34, 42], [50, 53], [70, 51], [86, 51], [92, 62], [88, 74], [68, 73], [46, 76], [32, 66], [30, 52]], fur, 0.6),
    ...leg([[37, 70], [36, 84], [36, 93]], fur), ...leg([[86, 68], [88, 80], [89, 93]], fur),
    ...head,
  ];
}

const pandaHead = face('🐼', { width: 60, height: 53, brow: 0.22, eyes: 0.46 });
const equine = { head: { x: 24, y: 13, size: 22 }, face: { x: 18, y: 24, size: 22 }, neck: { x: 38, y: 44, size: 26 }, hand: { x: 8, y: 44, size: 24 }, back: { x: 66, y: 51, size: 36 }, body: { x: 64, y: 62, size: 56 } } as const;
const unicornBody = (more: readonly Mark[] = []): Mark[] => hoofed('#e9ddf8', { hooves: '#b57be8', far: '#cdb8e6', head: [...more, blob([[30, 54], [54, 50], [56, 58], [49, 67], [36, 64]], '#f27df3', 0.3), art('🦄', 4, 2, 52, 54)], tail: [blob([[88, 54], [97, 56], [99, 72], [95, 88], [89, 90], [92, 74]], '#f58af0')] });

const wing = (x: number, y: number, colour: string): Mark => group([
  blob([[0, 0], [8, -26], [30, -40], [40, -34], [26, -12], [12, 2]], colour), blob([[4, 0], [14, -18], [36, -27], [36, -20], [22, -4]], colour), blob([[4, 2], [18, -9], [32, -12], [30, -6], [16, 6]], colour),
], { x, y });

export const animals: Sketches = {
  fox: sitting({ fur: '#fb8a33', belly: '#ffe3bd', paws: '#5a3a4a', pads: '#8a5f6c' }, face('🦊', { width: 58, height: 57, brow: 0.36, eyes: 0.6 }), bushyTail('#fb8a33', '#ffeed2')),
  wolf: standing({ fur: '#9c9ca4', belly: '#cfcadb', paws: '#dcd7e6' }, sideFace('🐺', 50, 52), [blob([[84, 52], [94, 44], [100, 54], [99, 70], [93, 78], [91, 64]], '#9c9ca4'), blob([[96, 62], [99.5, 60], [99, 70], [93, 78], [94, 68]], '#d9d5e4', 0.4)]),
  raccoon: inPaper(sitting({ fur: '#aaa6b4', belly: '#dcd8e4', paws: '#55505e', pads: '#857f90', arms: '#918d9c' }, face('🦝', { width: 58, height: 51, brow: 0.3, eyes: 0.5 }), ringedTail('#b4b0bd', '#55505e')), [art('🦝', 20, 30, 78, 70)]),
  lion: standing({ fur: '#fcae36', belly: '#ffd796', paws: '#ffc861' }, [art('🦁', 0, 6, 58, 60)], [limb([[88, 54], [97, 60], [96, 74]], 5, '#fcae36'), ball(95.5, 78, 4.5, 7, '#7d4a50')], { thick: 13, size: 54 }),
  bear: sitting({ fur: '#92605c', belly: '#b98572', pads: '#e8b48c' }, face('🐻', { width: 60, height: 54, brow: 0.22, eyes: 0.46 })),
  'polar-bear': standing({ fur: '#f3f1f8', belly: '#d9d6e8' }, sideFace('🐻‍❄️', 50, 45), [ball(92, 54, 5, 5, '#f3f1f8')], { thick: 14, size: 44 }),
  koala: sitting({ fur: '#aeaeba', belly: '#e3e1ec', pads: '#8a8a98' }, face('🐨', { width: 64, height: 54, brow: 0.2, eyes: 0.54 })),
  panda: (({ marks, ...more }) => ({ ...more, marks: [...marks, limb([[26, 92], [39, 60]], 4, '#58b844'), blob([[34, 70], [24, 66], [20, 58], [30, 61]], '#7ad04e', 0.4), blob([[38, 62], [46, 54], [54, 56], [46, 63]], '#7ad04e', 0.4)] }))(sitting({ fur: '#f2eefa', belly: '#fdfbff', paws: '#56487e', arms: '#56487e', pads: '#8678b0' }, pandaHead, [ball(72, 90, 6, 6, '#f2eefa')])),
  hamster: sitting({ fur: '#f9b27c', belly: '#fff0dc', paws: '#ffb9a6', pads: '#ff9d98' }, face('🐹', { width: 62, height: 57, brow: 0.4, eyes: 0.58 })),
  frog: {
    marks: [group(frog('#48d494', '#3fc487', '#ffdf7a'), { only: 'clay' }), group(frog('#b5d017', '#9dbb12', '#e4ef8a'), { only: 'paper' })],
    anchors: { head: { x: 50, y: 20, size: 46 }, face: { x: 50, y: 19, size: 56 }, neck: { x: 50, y: 67, size: 36 }, hand: { x: 30, y: 84, size: 26 }, back: { x: 50, y: 72, size: 44 }, body: { x: 50, y: 78, size: 44 } },
  },
  unicorn: { marks: unicornBody(), anchors: equine },
  pegasus: { marks: [...hoofed('#f4f1fb', { hooves: '#d9a94a', far: '#d5cfe6', tail: [blob([[88, 54], [97, 56], [99, 72], [95, 88], [89, 90], [92, 74]], '#ffe08a')], head: [
    blob([[30, 60], [28, 40], [26, 26], [34, 14], [44, 20], [48, 40], [50, 58]], '#f4f1fb'), blob([[36, 12], [22, 12], [10, 26], [6, 36], [12, 41], [24, 34], [36, 32], [42, 20]], '#f4f1fb'),
    block([[30, 13], [33, 2], [38, 12]], '#f4f1fb', 2), blob([[34, 8], [44, 10], [52, 26], [54, 50], [46, 56], [46, 38], [42, 24]], '#ffd76a'), blob([[34, 8], [26, 10], [22, 20], [30, 20]], '#ffd76a'), dot(22, 23, 2, '#3d2a50', 3.4), dot(9, 34, 1.2, '#b9a9cf'),
  ] }), wing(56, 58, '#ffffff')], anchors: equine },
  moose: { marks: hoofed('#8f5f5c', { hooves: '#4c3644', far: '#774b50', tail: [ball(92, 55, 3.4, 5, '#774b50')], head: [blob([[36, 36], [46, 34], [58, 48], [56, 64], [40, 62], [32, 52]], '#8f5f5c'), group([art('🫎', 0, 0, 54, 53)], { only: 'clay' }), group([art('🫎', 6, 2, 48, 48)], { only: 'paper' })] }), anchors: { ...equine, head: { x: 28, y: 22, size: 18 }, face: { x: 19, y: 30, size: 24 } } },
  boar: { marks: [limb([[90, 56], [97, 60], [95, 68]], 3, '#7a4b50'), ...[[42, 78], [82, 76]].flatMap(([x = 0, y = 0]) => [limb([[x, y], [x, 95]], 9, '#74464c'), limb([[x, 95], [x, 96]], 8.6, '#3f2d3a')]), blob([[36, 40], [60, 36], [84, 44], [93, 60], [88, 78], [64, 84], [42, 84], [34, 66]], '#8f5f5c', 0.6), ...[[52, 80], [76, 80]].flatMap(([x = 0, y = 0]) => [limb([[x, y], [x, 95]], 10, '#8f5f5c'), limb([[x, 95], [x, 96]], 9.6, '#3f2d3a')]), art('🐗', 0, 28, 52, 54), blob([[34, 32], [48, 24], [62, 26], [76, 33], [84, 44], [70, 43], [58, 46], [57, 60], [54, 76], [48, 70], [48, 48]], '#6d444c', 0.4)], anchors: { head: { x: 36, y: 38, size: 26 }, face: { x: 24, y: 48, size: 24 }, neck: { x: 46, y: 60, size: 34 }, hand: { x: 8, y: 74, size: 24 }, back: { x: 66, y: 38, size: 40 }, body: { x: 64, y: 60, size: 56 } } },
  hen: { marks: [...[44, 58].flatMap((x) => [limb([[x, 82], [x, 95]], 4, '#f6a13a'), limb([[x - 8, 98], [x, 95], [x + 6, 98]], 3.4, '#f6a13a')]), blob([[78, 60], [82, 36], [92, 30], [97, 40], [96, 58], [88, 70]], '#ded4ec'), blob([[24, 46], [40, 52], [62, 56], [82, 48], [90, 60], [82, 78], [60, 88], [38, 86], [24, 72]], '#f4f0fa', 0.6), blob([[48, 60], [66, 58], [82, 62], [74, 74], [58, 76]], '#e0d8ef', 0.7), art('🐔', 12, 4, 42, 54)], anchors: { head: { x: 36, y: 18, size: 24 }, face: { x: 28, y: 26, size: 24 }, neck: { x: 36, y: 56, size: 30 }, hand: { x: 16, y: 66, size: 22 }, back: { x: 66, y: 54, size: 34 }, body: { x: 56, y: 68, size: 50 } } },
  gumiho: {
    marks: [
      ...[-76, -57, -38, -19, 0, 19, 38, 57, 76].map((turn) => group([blob([[0, 4], [-5, -24], [-11, -54], [0, -76], [11, -54], [5, -24]], '#fbf5ff', 0.4), blob([[-10.6, -58], [0, -76], [10.6, -58], [4, -54], [-4, -54]], '#f79ac4', 0.3)], { x: 50, y: 84, turn, scale: 0.98 - Math.abs(turn) / 200 })),
      group(sitting({ fur: '#fbf5ff', belly: '#ffffff', paws: '#f3d6e8', pads: '#f79ac4' }, { marks: whiteFoxHead(), width: 54, brow: 24, eyes: 38 }).marks, { x: 15, y: 29, scale: 0.71 }),
    ],
    anchors: { head: { x: 50, y: 46, size: 30 }, face: { x: 50, y: 56, size: 32 }, neck: { x: 50, y: 73, size: 24 }, hand: { x: 42, y: 86, size: 20 }, back: { x: 50, y: 78, size: 34 }, body: { x: 50, y: 84, size: 33 } },
  },
  'red-panda': sitting({ fur: '#d9622f', belly: '#5a3038', paws: '#4a2a34', arms: '#4a2a34', pads: '#7d5058' }, { marks: redPandaHead(), width: 56, brow: 18, eyes: 33 }, [limb([[62, 92], [82, 92], [90, 76], [86, 56]], 17, '#d9622f'), ...([[79, 92, 70], [89.5, 80, 10], [88, 67, -12]] as const).map(([x, y, turn]) => group([flat('M-9 -3Q0 0 9 -3V3Q0 6 -9 3Z', '#f6b888')], { x, y, turn })), dot(85.5, 54, 7.5, '#4a2a34')]),
  husky: standing({ fur: '#7f8796', belly: '#eceaf4', paws: '#f5f3fb' }, huskyHead(), [limb([[86, 54], [96, 46], [95, 32], [84, 30], [82, 38]], 11, '#8b93a2'), dot(83, 37, 5, '#f5f3fb')]),
  capybara: { marks: [...[[40, 78], [86, 76]].flatMap(([x = 0, y = 0]) => [limb([[x, y], [x, 95]], 10, '#8d5f42'), limb([[x - 2, 96], [x, 96]], 8, '#5d3f35')]), blob([[30, 52], [52, 44], [76, 44], [94, 58], [95, 76], [84, 86], [56, 87], [34, 84]], '#b37f55', 0.6), ...[[50, 80], [76, 82]].flatMap(([x = 0, y = 0]) => [limb([[x, y], [x, 95]], 11, '#b37f55'), limb([[x - 2, 96], [x, 96]], 9, '#5d3f35')]), ball(48, 30, 5.5, 5, '#8d5f42'), block([[8, 36], [30, 26], [50, 28], [58, 44], [54, 62], [30, 66], [10, 64], [5, 50]], '#bd8a5e', 12, 0.6), block([[7, 38], [19, 33], [22, 60], [10, 63], [5, 52]], '#8a5c42', 6, 0.5), dot(9, 44, 1.6, '#4a3030', 2.2), dot(36, 39, 2.2, '#33222c', 3.2), line('M8 56Q14 59 22 55', '#4a3030', 1.6), ball(38, 20, 9, 8, '#ff9e2c'), block([[38, 13], [44, 8], [47, 13]], '#4fae43', 1.5, 0.3)], anchors: { head: { x: 38, y: 28, size: 34 }, face: { x: 34, y: 40, size: 34 }, neck: { x: 46, y: 62, size: 34 }, hand: { x: 12, y: 76, size: 24 }, back: { x: 70, y: 45, size: 40 }, body: { x: 66, y: 64, size: 56 } } },
};

function frog(skin: string, thigh: string, belly: string): Mark[] {
  return [
    ...both((side) => [blob([[50 + side * 14, 78], [50 + side * 34, 66], [50 + side * 46, 80], [50 + side * 40, 96], [50 + side * 20, 97]], thigh), blob([[50 + side * 26, 94], [50 + side * 40, 92], [50 + side * 48, 97], [50 + side * 36, 100], [50 + side * 24, 99]], skin, 0.5)]),
    blob([[50, 48], [70, 58], [74, 80], [64, 96], [36, 96], [26, 80], [30, 58]], skin), flat(ellipse(50, 80, 17, 17), belly),
    shade(50, 62, 19, 6, 0.16),
    ...both((side) => [limb([[50 + side * 19, 68], [50 + side * 20, 82], [50 + side * 13, 95]], 9, skin), ball(50 + side * 13, 96.5, 7, 3.4, skin, 0.4)]),
    art('🐸', 17, 6, 66, 60),
  ];
}

function whiteFoxHead(): Mark[] {
  return [
    ...both((side) => [block([[50 + side * 6, 26], [50 + side * 20, 3], [50 + side * 27, 32]], '#fbf5ff', 4), block([[50 + side * 12, 25], [50 + side * 19, 11], [50 + side * 23, 30]], '#f79ac4', 3, 0.3)]),
    blob([[50, 17], [66, 20], [74, 34], [80, 46], [62, 56], [50, 61], [38, 56], [20, 46], [26, 34], [34, 20]], '#fbf5ff', 0.6),
    ...both((side) => [dot(50 + side * 11, 38, 2.4, '#4a2a50', 4.2), dot(50 + side * 19, 45, 4, '#ffc3dc', 2.6)]),
    block([[46, 45], [54, 45], [50, 50]], '#4a2a50', 1.6, 0.2), line('M44 53Q47 56 50 52Q53 56 56 53', '#4a2a50', 1.6), ball(50, 25, 2.6, 3.6, '#e2447a', 0.3),
  ];
}

function redPandaHead(): Mark[] {
  return [
    ...both((side) => [block([[50 + side * 10, 20], [50 + side * 26, 4], [50 + side * 31, 30]], '#fbeede', 8), block([[50 + side * 16, 20], [50 + side * 25, 11], [50 + side * 27, 27]], '#5a3038', 4, 0.3)]),
    blob([[50, 12], [68, 17], [80, 38], [68, 56], [50, 61], [32, 56], [20, 38], [32, 17]], '#dd6a33', 0.6),
    ...both((side) => [blob([[50 + side * 8, 25], [50 + side * 17, 24], [50 + side * 15, 30], [50 + side * 9, 29]], '#fff3e2', 0.2), blob([[50 + side * 12, 42], [50 + side * 26, 38], [50 + side * 26, 48], [50 + side * 14, 56]], '#fff3e2', 0.3), dot(50 + side * 11, 35, 2.5, '#33202a', 4.2)]),
    flat(ellipse(50, 48, 10, 8.5), '#fff3e2'), block([[46, 43], [54, 43], [50, 48]], '#33202a', 1.6, 0.2), line('M45 51Q47.500 54 50 51Q52.500 54 55 51', '#33202a', 1.6),
  ];
}

function huskyHead(): Mark[] {
  return [group([
    ...both((side) => [block([[50 + side * 6, 22], [50 + side * 20, 0], [50 + side * 26, 30]], '#6d7584', 4), block([[50 + side * 12, 22], [50 + side * 19, 9], [50 + side * 22, 27]], '#e8c4cc', 3, 0.3)]),
    blob([[50, 14], [66, 18], [76, 34], [72, 50], [58, 60], [42, 60], [28, 50], [24, 34], [34, 18]], '#7f8796', 0.6),
    blob([[50, 36], [56, 26], [68, 26], [72, 42], [66, 53], [56, 60], [44, 60], [34, 53], [28, 42], [32, 26], [44, 26]], '#f8f6fd', 0.4),
    ...both((side) => [dot(50 + side * 11, 35, 4, '#4aa8f0', 4.6), dot(50 + side * 11, 35, 2, '#26304a', 3)]),
    block([[44.5, 43], [55.5, 43], [50, 49]], '#2c2a38', 2, 0.2), line('M43 52Q46.500 56 50 52Q53.500 56 57 52', '#2c2a38', 1.8), shine(45, 44, 1.2, 0.8), form('M47.500 54.500H52.500V58A2.500 2.500 0 0 1 47.500 58Z', '#ff7a96', 0.3),
  ], { x: -22, y: 2 })];
}
