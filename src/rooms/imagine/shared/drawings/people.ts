import { ellipse, type Point } from '../backdrops/shapes.ts';
import type { Mark } from '../marks.ts';
import { art, ball, blob, block, both, cord, dot, flat, form, group, limb, line, plate, ring, row, shade, type Sketch, type Sketches, slab, starOutline } from './forms.ts';
import { cowboyHat, gat, gnomeHat, kabuto, knightHelmet, strawHat, tricorn } from './hats.ts';

const skin = '#ffc73c';
type Figure = {
  readonly head: readonly Mark[];
  readonly top: string;
  readonly sleeves?: string;
  readonly legs?: string;
  readonly shoes?: string;
  readonly hands?: string;
  /** A skirt or coat down to here instead of the legs alone. */
  readonly skirt?: { readonly colour: string; readonly to: number; readonly wide: number };
  readonly over?: readonly Mark[];
  readonly behind?: readonly Mark[];
  readonly hand?: readonly Mark[];
};

/** Stands and looks at us: a large head down to 47, its arms a little away. */
function figure({ head, top, sleeves = top, legs = '#4d6bb8', shoes = '#7a4a3c', hands = skin, skirt, over = [], behind = [], hand = [] }: Figure): Sketch {
  return {
    marks: [
      ...behind,
      ...both((side) => [limb([[50 + side * 7.5, 72], [50 + side * 8, 92]], 10.5, legs), form(`M${50 + side * 8 - 7} 99Q${50 + side * 8 - 8} 91 ${50 + side * 8} 91Q${50 + side * 8 + 8} 91 ${50 + side * 8 + 7} 99Z`, shoes, 0.5)]),
      ...(skirt ? [block([[39, 60], [61, 60], [50 + skirt.wide, skirt.to], [50 - skirt.wide, skirt.to]], skirt.colour, 5)] : []),
      block([[36, 45], [64, 45], [66, 76], [34, 76]], top, 8), ...over.slice(0, 1),
      ...both((side) => [limb([[50 + side * 14.5, 51], [50 + side * 22, 60], [50 + side * 26, 69]], 9.5, sleeves), ball(50 + side * 27, 73, 5.4, 5.4, hands, 0.5)]),
      shade(50, 48, 11, 3.6, 0.22), ...over.slice(1), ...head, ...hand,
    ],
    anchors: { head: { x: 50, y: 14, size: 40 }, face: { x: 50, y: 26, size: 36 }, neck: { x: 50, y: 49, size: 26 }, hand: { x: 77, y: 72, size: 26 }, back: { x: 50, y: 56, size: 40 }, body: { x: 50, y: 64, size: 50 } },
  };
}

const face = (emoji: string, size = 44, down = 0): Mark => art(emoji, 50 - size / 2, 47 - size + down, size, size);
const hat = (marks: readonly Mark[], wide: number, bottom: number, x = 50): Mark => group(marks, { x: x - wide / 2, y: bottom - wide, scale: wide / 100 });
const buttons = (x: number, from: number, many: number, colour: string): Mark => group(row(many, (n) => ball(x, from + n * 7, 1.7, 1.7, colour, 0.3)));
const eyes = (y: number, apart = 9): Mark[] => both((side) => [dot(50 + side * apart, y, 2.3, '#3b2530', 3.8)]);
const smile = (y: number, wide = 6): Mark => line(`M${50 - wide} ${y}Q50 ${y + wide} ${50 + wide} ${y}`, '#3b2530', 1.8);
const ellipseFace = (colour: string): Mark => ball(50, 27, 20, 20, colour, 0.8);
/** A horse tail of hair, a ribbon at its end. */
const braid: Mark = group([limb([[58, 30], [66, 50], [64, 68]], 6, '#2f2638'), block([[60, 66], [69, 67], [67, 75], [60, 74]], '#e8394c', 1.5)]);

export const people: Sketches = {
  boy: figure({ head: [face('👦')], top: '#3fa3f2', legs: skin, shoes: '#f0474f', skirt: { colour: '#3b4f8f', to: 83, wide: 15 }, over: [plate(34.5, 58, 31, 5, 0, '#ffffff')], sleeves: '#3fa3f2' }),
  girl: figure({ head: [face('👧', 46)], top: '#ff6fa8', legs: skin, shoes: '#e8475c', skirt: { colour: '#ff6fa8', to: 86, wide: 21 }, over: [flat('M42 46Q50 55 58 46L60 50Q50 60 40 50Z', '#fff4fa'), slab(37, 68, 26, 4.5, 2, '#ffd34d', 0.3)], sleeves: '#ff8cba' }),
  grandma: figure({ head: [face('👵', 46)], top: '#b07ad8', legs: skin, shoes: '#6d4a58', skirt: { colour: '#5f6fae', to: 90, wide: 18 }, over: [block([[45, 46], [55, 46], [54, 76], [46, 76]], '#fff0e0', 2, 0.3), buttons(43, 58, 3, '#ffd98a')] }),
  grandpa: figure({ head: [face('👴', 44), ring(41.5, 27.5, 5.6, '#4a4358', 1.5), ring(58.5, 27.5, 5.6, '#4a4358', 1.5), cord([[47, 27], [53, 27]], 1.5, '#4a4358')], top: '#7d9a5e', legs: '#8a7360', shoes: '#5d4038', over: [block([[44, 46], [56, 46], [50, 62]], '#fff7ea', 2, 0.3), buttons(50, 64, 2, '#e9d9a8')] }),
  baby: {
    marks: [...both((side) => [limb([[50 + side * 9, 84], [50 + side * 24, 88], [50 + side * 30, 92]], 13, '#9fdcf5'), ball(50 + side * 33, 92, 7.5, 7, skin, 0.6)]), blob([[50, 50], [66, 58], [70, 82], [60, 97], [40, 97], [30, 82], [34, 58]], '#9fdcf5', 0.7), flat(ellipse(50, 80, 12, 12), '#e6f8ff'), flat(starOutline(50, 80, 7), '#ffd34d'), ...both((side) => [limb([[50 + side * 16, 62], [50 + side * 25, 70], [50 + side * 23, 78]], 10, '#9fdcf5'), ball(50 + side * 22, 81, 5.5, 5.5, skin, 0.5)]), shade(50, 58, 14, 4, 0.2), art('👶', 22, 2, 56, 57)],
    anchors: { head: { x: 50, y: 20, size: 48 }, face: { x: 50, y: 33, size: 42 }, neck: { x: 50, y: 60, size: 28 }, hand: { x: 72, y: 80, size: 24 }, back: { x: 50, y: 70, size: 40 }, body: { x: 50, y: 76, size: 40 } },
  },
  santa: figure({ head: [face('🎅', 48)], top: '#ee3b45', legs: '#d62f3d', shoes: '#3a3444', hands: '#3d8a4e', behind: [blob([[70, 46], [86, 42], [95, 60], [92, 84], [76, 90], [66, 70]], '#a8713f'), limb([[72, 46], [80, 44]], 5, '#e5c07a')], skirt: { colour: '#ee3b45', to: 84, wide: 20 }, over: [plate(47, 46, 6, 38, 1, '#fbf8ff'), slab(32, 66, 36, 7, 2, '#3a3444'), slab(44, 64.5, 12, 10, 2, '#ffc845', 0.4), slab(29, 80, 42, 7, 3.5, '#fbf8ff')] }),
  alien: figure({ head: [group([face('👽', 50, 3)], { only: 'clay' }), group([blob([[50, 2], [70, 8], [76, 24], [66, 40], [50, 49], [34, 40], [24, 24], [30, 8]], '#8fe67c'), ...both((side) => [blob([[50 + side * 4, 30], [50 + side * 8, 20], [50 + side * 18, 17], [50 + side * 18, 27], [50 + side * 11, 33]], '#33273a', 0)]), smile(38, 4)], { only: 'paper' })], top: '#7fdc6e', legs: '#6fcb62', shoes: '#63bd5a', hands: '#8fe67c', over: [ball(50, 64, 9, 9, '#b4f09a', 0.3)] }),
  robot: figure({ head: [slab(44, 44, 12, 6, 2, '#6a6f92'), art('🤖', 24, 1, 52, 45)], top: '#cfcbe6', sleeves: '#9a9cc4', legs: '#9a9cc4', shoes: '#7478a6', hands: '#ff5f6d', over: [slab(40, 54, 20, 14, 3, '#3f3f72', 0.4), ...[[45, 58], [50, 58], [55, 58]].map(([x = 0, y = 0], n) => ball(x, y, 1.9, 1.9, ['#ff5f6d', '#ffd34d', '#4fe0a0'][n] ?? '#ffffff', 0.3)), plate(43, 62, 14, 3, 1.5, '#59c8ff')] }),
  skeleton: { ...figure({ head: [], top: '#f4f1fb' }), marks: [...both((side) => [limb([[50 + side * 7, 74], [50 + side * 8, 95]], 5, '#e9e4f4'), ball(50 + side * 9, 97, 6.5, 3, '#f4f1fb', 0.4), limb([[50 + side * 13, 53], [50 + side * 23, 62], [50 + side * 26, 71]], 4.6, '#e9e4f4'), ball(50 + side * 26.5, 74, 4.6, 4.6, '#f4f1fb', 0.4)]), limb([[50, 48], [50, 74]], 5, '#e0daee'), ...row(4, (n) => line(`M${36 + n * 1.5} ${54 + n * 5}Q50 ${60 + n * 5} ${64 - n * 1.5} ${54 + n * 5}`, '#f4f1fb', 3.2)), limb([[36, 51], [64, 51]], 4.4, '#f4f1fb'), form('M38 70Q50 76 62 70Q64 80 50 79Q36 80 38 70Z', '#e9e4f4', 0.5), art('💀', 27, 1, 46, 47)] },
  knight: figure({ head: [ball(50, 34, 17, 15, skin, 0.5), ...eyes(34, 7), smile(41, 4), hat(knightHelmet, 48, 48)], top: '#b9c0d4', sleeves: '#a4acc4', legs: '#a4acc4', shoes: '#8790ac', hands: '#8790ac', behind: [], over: [block([[40, 50], [60, 50], [60, 68], [50, 77], [40, 68]], '#4a6fd0', 3), flat(starOutline(50, 62, 7), '#ffd34d')], hand: [...swordInHand(), block([[12, 62], [34, 62], [33, 80], [23, 92], [13, 80]], '#e8404e', 4), plate(21, 63, 4, 27, 1, '#ffd34d'), plate(13, 71, 20, 4, 1, '#ffd34d')] }),
  pirate: figure({ head: [face('🧔', 42), block([[53, 24], [63, 24], [62, 31], [54, 31]], '#2b2735', 2, 0.3), cord([[31, 21], [54, 26]], 1.5, '#2b2735'), hat(tricorn, 58, 20.5)], top: '#f7f5fc', legs: '#4a4560', shoes: '#5d3a30', over: [group(row(4, (n) => plate(35, 48 + n * 7, 30, 3.4, 0, '#e8404e'))), block([[33, 46], [41, 45], [39, 78], [31, 78]], '#3d4f8c', 2), block([[59, 45], [67, 46], [69, 78], [61, 78]], '#3d4f8c', 2), slab(33, 71, 34, 5, 2, '#f2a93a')], sleeves: '#3d4f8c' }),
  cowboy: figure({ head: [face('👨', 42), hat(cowboyHat, 62, 21)], top: '#e8e0d0', sleeves: '#e8e0d0', legs: '#4a6cb0', shoes: '#8a5636', over: [block([[34, 46], [44, 45], [42, 76], [33, 76]], '#a06a42', 2), block([[56, 45], [66, 46], [67, 76], [58, 76]], '#a06a42', 2), flat(starOutline(38, 57, 4.2), '#ffd34d'), slab(34, 72, 32, 5, 2, '#6a4230'), slab(46, 71, 8, 7, 1.5, '#ffc845', 0.4), block([[38, 45], [62, 45], [50, 58]], '#ea3f48', 4, 0.5)] }),
  samurai: figure({ head: [ball(50, 32, 17, 16, skin, 0.6), ...eyes(33, 7), line('M39 28L46 30M61 28L54 30', '#3b2530', 2), line('M46 41H54', '#3b2530', 1.8), hat(kabuto, 60, 40)], top: '#4a526c', sleeves: '#d8434a', legs: '#39405a', shoes: '#2d3147', skirt: { colour: '#d8434a', to: 84, wide: 18 }, over: [group(row(3, (n) => plate(35, 52 + n * 6, 30, 2.4, 1, '#d8434a'))), slab(34, 68, 32, 5, 2, '#ffc845'), ...both((side) => [block([[50 + side * 12, 48], [50 + side * 26, 50], [50 + side * 27, 64], [50 + side * 16, 64]], '#454d66', 3), cord([[50 + side * 16, 59], [50 + side * 26, 59]], 1.8, '#d8434a')])], hand: [cord([[66, 84], [90, 60]], 3, '#d9deec'), cord([[70, 80], [78, 72]], 4.4, '#2d3147')] }),
  'hanbok-woman': hanbokWoman(),
  'hanbok-man': figure({ head: [face('👨', 40), ...both((side) => [cord([[50 + side * 14, 18], [50 + side * 15, 38], [50 + side * 3, 48]], 1.2, '#2b2838')]), hat(gat, 60, 22)], top: '#e9f0fb', sleeves: '#e9f0fb', legs: '#f4f2fa', shoes: '#3a3444', skirt: { colour: '#dfe8f8', to: 92, wide: 22 }, over: [flat('M42 45L54 60L50 63L38 48ZM58 45L48 57L52 60L62 48Z', '#ffffff'), slab(35, 61, 30, 3.4, 1.5, '#4f74c4', 0.3), block([[46, 62], [52, 62], [50, 84], [44, 84]], '#4f74c4', 2, 0.3)] }),
  ballerina: { ...figure({ head: [], top: '#ff8fc4' }), marks: [limb([[52, 70], [51, 90], [50, 98]], 7, '#ffd9e6'), limb([[49, 72], [34, 80], [26, 74]], 7, '#ffd9e6'), limb([[50, 93], [50, 98]], 6, '#ff6fae'), block([[42, 46], [58, 46], [60, 68], [40, 68]], '#ff8fc4', 5), blob([[40, 62], [60, 62], [84, 70], [78, 78], [64, 74], [50, 80], [36, 74], [22, 78], [16, 70]], '#ffb3d9', 0.6), limb([[57, 50], [72, 38], [60, 12]], 6, skin), limb([[43, 50], [28, 38], [40, 12]], 6, skin), group([ball(50, 8, 7, 6, '#6b4234')]), art('👩', 33, 10, 34, 35), shade(50, 47, 8, 2, 0.15)] },
  dokkaebi: figure({ head: [group([ball(50, 27, 21, 20, '#ef7a5a', 0.8), blob([[29, 22], [32, 8], [42, 5], [50, 3], [58, 5], [68, 8], [71, 22], [60, 14], [50, 16], [40, 14]], '#3a3040'), ...both((side) => [block([[50 + side * 7, 9], [50 + side * 15, 8], [50 + side * 13, -6]], '#ffd97a', 3), line(`M${50 + side * 5} 20L${50 + side * 13} 18`, '#3a3040', 2.6)]), ...both((side) => [dot(50 + side * 9, 25, 4.2, '#ffffff', 4.6), dot(50 + side * 8.5, 25.5, 2.2, '#3b2530', 2.8)]), ball(50, 30, 4, 3.4, '#d8603f', 0.4), form('M39 35Q50 39 61 35Q59 45 50 45Q41 45 39 35Z', '#7a2434', 0.3), ...both((side) => [block([[50 + side * 5, 36], [50 + side * 9, 35.5], [50 + side * 7, 41]], '#ffffff', 1, 0.2)])])], top: '#ef7a5a', sleeves: '#ef7a5a', hands: '#ef7a5a', legs: '#ef7a5a', shoes: '#d8603f', skirt: { colour: '#ffb638', to: 84, wide: 18 }, over: [block([[36, 45], [50, 45], [66, 66], [66, 76], [34, 76]], '#ffb638', 5), ...([[38, 68], [52, 70], [62, 76], [44, 78], [46, 58], [56, 64]] as const).map(([x, y]) => line(`M${x} ${y}l4 -3`, '#4a3034', 2.6))], hand: [group([block([[-4, 10], [4, 10], [9, -26], [-9, -26]], '#8a5a3c', 4), ...([[-5, -20], [5, -18], [-2, -8], [4, -4]] as const).map(([x, y]) => ball(x, y, 2.2, 2.2, '#ffd34d', 0.3))], { x: 78, y: 72, turn: 12 })] }),
  angel: figure({ head: [face('👧', 42), ring(50, 2, 15, '#ffd75a', 3.6, 4)], behind: both((side) => [blob([[50 + side * 12, 56], [50 + side * 26, 36], [50 + side * 47, 34], [50 + side * 44, 52], [50 + side * 36, 64], [50 + side * 22, 70]], '#ffffff', 0.8), blob([[50 + side * 14, 58], [50 + side * 28, 46], [50 + side * 42, 46], [50 + side * 34, 58], [50 + side * 20, 66]], '#eae6fb', 0.4)]), top: '#fbf9ff', legs: skin, shoes: '#ffd34d', skirt: { colour: '#fbf9ff', to: 90, wide: 22 }, over: [slab(38, 66, 24, 4, 2, '#ffd34d', 0.3)] }),
  devil: figure({ head: [group([ball(50, 27, 20, 19, '#ee3a48', 0.9), ...both((side) => [block([[50 + side * 8, 12], [50 + side * 17, 15], [50 + side * 19, -2]], '#7a2440', 3), line(`M${50 + side * 5} 21L${50 + side * 13} 18`, '#4a1428', 2.4), dot(50 + side * 8.5, 27, 3, '#fff4c0', 4), dot(50 + side * 8.5, 27.5, 1.6, '#4a1428', 3)]), form('M40 34Q50 39 60 34Q58 43 50 43Q42 43 40 34Z', '#5a1020', 0.2), block([[43, 35.5], [47, 36.5], [45, 40]], '#ffffff', 0.8, 0.1)])], behind: [limb([[58, 74], [78, 86], [88, 74], [84, 58]], 4, '#c92a3c'), block([[84, 46], [92, 60], [77, 60]], '#c92a3c', 2)], top: '#ee3a48', hands: '#ee3a48', legs: '#c92a3c', shoes: '#7a2440', over: [ball(50, 63, 9, 9, '#ff7a6a', 0.3)], hand: [cord([[22, 98], [22, 46]], 3, '#4a3050'), line('M15 36V44Q15 50 22 50Q29 50 29 44V36M22 34V50', '#4a3050', 3)] }),
  scarecrow: { marks: [limb([[50, 60], [50, 98]], 6, '#8a5a3c'), limb([[6, 56], [94, 56]], 5, '#8a5a3c'), ...both((side) => [...row(4, (n) => line(`M${50 + side * 38} ${56 + (n - 1.5) * 2}L${50 + side * 49} ${52 + n * 4}`, '#f2c94f', 2.4)), block([[50 + side * 10, 49], [50 + side * 40, 50], [50 + side * 40, 63], [50 + side * 12, 64]], '#e0484c', 4)]), block([[36, 48], [64, 48], [68, 84], [32, 84]], '#e0484c', 6), ...[40, 50, 60].map((x) => cord([[x, 50], [x + (x - 50) * 0.2, 83]], 2, '#a82838')), ...[56, 64, 72, 80].map((y) => cord([[35, y], [65, y]], 2, '#a82838')), ...row(6, (n) => line(`M${36 + n * 5.6} 83L${34 + n * 6.4} 92`, '#f2c94f', 2.6)), ...row(7, (n) => line(`M${44 + n * 2} 45L${38 + n * 4} 54`, '#f2c94f', 2.4)), ball(50, 31, 17, 16, '#e9c489', 0.8), ...both((side) => [dot(50 + side * 7, 30, 2.8, '#3b2530')]), block([[46.5, 35], [53.5, 35], [50, 39.5]], '#f28a3c', 1, 0.3), line('M41 40Q50 46 59 40M44 40V43M50 41.500V45M56 40V43', '#5d3a30', 1.5), hat(strawHat, 60, 26)], anchors: { head: { x: 50, y: 20, size: 34 }, face: { x: 50, y: 31, size: 30 }, neck: { x: 50, y: 48, size: 24 }, hand: { x: 92, y: 56, size: 24 }, back: { x: 50, y: 60, size: 34 }, body: { x: 50, y: 64, size: 34 } } },
  gnome: { marks: [...both((side) => [limb([[50 + side * 10, 84], [50 + side * 11, 92]], 12, '#5b6cb0'), ball(50 + side * 13, 96, 10, 4.5, '#7a4a34', 0.5)]), blob([[50, 48], [68, 58], [72, 76], [66, 88], [34, 88], [28, 76], [32, 58]], '#3f7fd0', 0.8), slab(29, 76, 42, 6, 2, '#5d3a30'), slab(44, 74.5, 12, 9, 2, '#ffc845', 0.4), ...both((side) => [limb([[50 + side * 18, 60], [50 + side * 26, 68], [50 + side * 22, 77]], 9, '#3f7fd0'), ball(50 + side * 21, 79, 5, 5, skin, 0.5)]), ball(50, 42, 18, 14, skin, 0.6), blob([[31, 42], [42, 50], [50, 47], [58, 50], [69, 42], [68, 60], [60, 72], [50, 78], [40, 72], [32, 60]], '#fbf9ff', 0.8), ...both((side) => [dot(50 + side * 8, 40, 2, '#3b2530', 3), blob([[50, 49], [50 + side * 8, 48], [50 + side * 14, 53], [50 + side * 6, 54]], '#ffffff', 0.4)]), ball(50, 45, 4.6, 4, '#ffab6a', 0.5), hat(gnomeHat, 44, 40)], anchors: { head: { x: 50, y: 34, size: 36 }, face: { x: 50, y: 41, size: 34 }, neck: { x: 50, y: 58, size: 28 }, hand: { x: 72, y: 79, size: 22 }, back: { x: 50, y: 66, size: 34 }, body: { x: 50, y: 72, size: 40 } } },
  mummy: { ...figure({ head: [], top: '#efe7d2' }), marks: [...mummyWraps(), ...both((side) => [dot(50 + side * 8, 26, 4, '#fffbe8', 4.6), dot(50 + side * 8, 26.5, 2, '#3b2530', 3)])] },
};

function swordInHand(): Mark[] {
  return [group([block([[-3, -6], [-3, -40], [0, -47], [3, -40], [3, -6]], '#dfe4f2', 1.5), slab(-9, -7, 18, 4, 2, '#f7bb3a'), slab(-2, -4, 4, 10, 1.5, '#7a4a3c')], { x: 78, y: 73, turn: 12 })];
}

function hanbokWoman(): Sketch {
  const { anchors } = figure({ head: [], top: skin });
  return {
    ...(anchors ? { anchors } : {}),
    marks: [
      ball(42, 97.5, 6, 2.5, '#fbf8ff', 0.3), ball(58, 97.5, 6, 2.5, '#fbf8ff', 0.3),
      form('M40 58H60Q72 70 82 92Q82 98 74 98H26Q18 98 18 92Q28 70 40 58Z', '#ea3a4a', 0.9), ...[40, 50, 60].map((x) => line(`M${50 + (x - 50) * 0.8} 66Q${50 + (x - 50) * 1.6} 80 ${50 + (x - 50) * 2.2} 95`, '#c22a40', 1.8)),
      ...both((side) => [blob([[50 + side * 10, 47], [50 + side * 20, 52], [50 + side * 31, 70], [50 + side * 22, 78], [50 + side * 12, 66]], '#ffd34d', 0.5), ball(50 + side * 23, 76, 4.6, 4.6, skin, 0.4)]),
      block([[38, 46], [62, 46], [64, 62], [36, 62]], '#ffd95e', 6), flat('M43 45L53 60L49 62L39 48ZM57 45L48 55L51 58L61 48Z', '#ffffff'), block([[49, 58], [54, 58], [60, 84], [55, 86]], '#3f6fd0', 2, 0.4), block([[47, 58], [51, 58], [48, 80], [43, 79]], '#4f7fe0', 2, 0.4), shade(50, 47.5, 9, 2.6, 0.18),
      braid, blob([[31, 30], [30, 14], [40, 4], [50, 2], [60, 4], [70, 14], [69, 30], [62, 42], [38, 42]], '#2f2638', 0.8), ball(50, 28, 17.5, 18, skin, 0.7), blob([[32, 24], [34, 9], [50, 3], [50, 10], [40, 16]], '#352b40', 0.4), blob([[68, 24], [66, 9], [50, 3], [50, 10], [60, 16]], '#352b40', 0.4), ...eyes(28, 7.5), ...both((side) => [dot(50 + side * 12, 34, 3, '#ff9c7a', 2)]), line('M46 37Q50 40.5 54 37', '#c2304a', 2), ball(63, 12, 3.4, 3.4, '#ff6fa8', 0.4),
    ],
  };
}

function mummyWraps(): Mark[] {
  const cloth = '#efe7d2';
  const wrap = (from: Point, to: Point): Mark => line(`M${from.join(' ')}Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 + 3} ${to.join(' ')}`, '#c9bd9f', 1.5);
  return [
    ...both((side) => [limb([[50 + side * 8, 72], [50 + side * 9, 95]], 11.5, cloth), ...[80, 86, 92].map((y) => wrap([50 + side * 8.5 - 5, y], [50 + side * 8.5 + 5, y - 2])), limb([[50 + side * 15, 53], [50 + side * 28, 56], [50 + side * 38, 54]], 10, cloth), ...[22, 28, 34].map((x) => cord([[50 + side * x, 51], [50 + side * (x - 1), 59]], 1.5, '#c9bd9f'))]),
    block([[35, 45], [65, 45], [66, 78], [34, 78]], cloth, 9), ...[54, 61, 68, 75].map((y, n) => wrap([36, y], [64, y - (n % 2 ? 4 : -1)])),
    ellipseFace(cloth), ...[13, 19, 34, 40].map((y, n) => wrap([50 - Math.sqrt(Math.max(0, 400 - (y - 27) ** 2)) + 1, y], [50 + Math.sqrt(Math.max(0, 400 - (y - 27) ** 2)) - 1, y - (n % 2 ? 3 : -1)])),
    block([[31, 21.5], [69, 21.5], [69.5, 31.5], [30.5, 31.5]], '#5a4f48', 3, 0.2), limb([[66, 42], [78, 46], [80, 54]], 3.6, cloth),
  ];
}
