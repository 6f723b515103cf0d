import type { Mark } from '../marks.ts';
import { around, ball, blob, block, both, can, cord, dot, flat, form, group, limb, plate, row, shine, type Sketches, slab, turned } from './forms.ts';

const wood = '#c98a55';
const bark = '#9a6240';
const pine = '#e0ab72';

/** A board seen a little from above: its face, and its front edge. */
const board = (left: number, right: number, y: number, deep: number, thick: number, colour: string): Mark[] => [
  block([[left + deep * 0.7, y], [right - deep * 0.7, y], [right, y + deep], [left, y + deep]], colour, 2, 0.5),
  slab(left, y + deep - 1, right - left, thick, thick * 0.45, colour, 0.5), shine((left + right) / 2 - 12, y + deep * 0.45, (right - left) * 0.2, deep * 0.14, 0.3),
];
const leg = (x: number, top: number, bottom: number, colour: string, width = 6): Mark => block([[x - width / 2, top], [x + width / 2, top], [x + width * 0.36, bottom], [x - width * 0.36, bottom]], colour, 2, 0.5);
export const flame = (x: number, y: number, size: number): Mark => group([
  blob([[0, 0], [-20, -6], [-24, -24], [-14, -38], [-12, -28], [-2, -58], [8, -40], [14, -46], [24, -22], [18, -5]], '#ff7a2a', 0.4),
  blob([[0, -1], [-13, -6], [-14, -20], [-5, -27], [2, -42], [8, -26], [15, -18], [12, -5]], '#ffb938', 0.3),
  blob([[0, -1], [-7, -6], [-6, -14], [1, -24], [7, -13], [7, -5]], '#fff0a0', 0.2),
], { x, y, scale: size });

const books = ['#e8475c', '#ffb53a', '#3fa7f0', '#58c06a', '#9a68e0', '#ff8a4a', '#2f6fd0', '#f26aa8'];
const shelf = (y: number): Mark[] => row(8, (n) => {
  const height = 15 + ((n * 7 + y) % 5);
  return slab(20 + n * 7.6, y - height, 6.6, height, 1, books[(n * 3 + y) % 8] ?? wood, 0.5);
});

export const furniture: Sketches = {
  table: { marks: [leg(20, 46, 88, bark), leg(80, 46, 88, bark), ...board(2, 98, 34, 14, 7, wood), leg(10, 53, 100, wood, 8), leg(90, 53, 100, wood, 8)] },
  desk: { marks: [leg(22, 44, 90, bark, 6), ...board(2, 98, 33, 12, 7, wood), leg(10, 50, 100, wood, 8), slab(58, 51, 36, 49, 3, wood), ...row(3, (n) => slab(61, 54 + n * 15, 30, 13, 2, pine)), ...row(3, (n) => ball(76, 60.5 + n * 15, 3, 2, '#8a5a3c', 0.3))] },
  bench: { marks: [...[16, 84].flatMap((x) => [limb([[x + (x < 50 ? 4 : -4), 52], [x + (x < 50 ? 4 : -4), 84]], 4, '#3d4356'), limb([[x, 26], [x, 70], [x, 98]], 5, '#4a5168')]), ...row(3, (n) => slab(4, 26 + n * 11, 92, 8.5, 3, wood)), block([[12, 60], [88, 60], [97, 74], [3, 74]], pine, 3), slab(3, 73, 94, 6, 2.5, wood), ...[10, 90].map((x) => limb([[x, 58], [x, 98]], 5, '#4a5168')), ...[10, 90].map((x) => limb([[x + (x < 50 ? 4 : -4), 52], [x, 56], [x, 66]], 5, '#4a5168'))] },
  bookshelf: { marks: [slab(12, 2, 76, 96, 4, bark), plate(18, 7, 64, 84, 2, '#6b4030'), ...[30, 58, 86].flatMap((y) => [...shelf(y), slab(16, y, 68, 5, 1.5, wood)]), slab(10, 1, 80, 6, 2.5, wood), slab(10, 93, 80, 7, 2.5, wood)] },
  fireplace: { marks: [
    slab(10, 22, 80, 76, 3, '#c8614a'),
    ...row(7, (r) => group(row(6, (n) => plate(11 + n * 13.2 + (r % 2 ? 5 : 0), 31 + r * 9.6, r % 2 && n === 5 ? 7 : 11.8, 7.6, 1.6, (r + n) % 3 === 0 ? '#d9785c' : '#b9523f')))),
    slab(4, 14, 92, 11, 4, wood), slab(2, 94, 96, 6, 2.5, '#8d8796'),
    flat('M27 94V62Q27 46 50 46Q73 46 73 62V94Z', { kind: 'radial', at: [50, 92], radius: 46, stops: [[0, '#a83a20'], [0.5, '#4a2028'], [1, '#2a1622']] }),
    flame(50, 90, 0.62), limb([[34, 91], [64, 87]], 7, '#7a4a34'), limb([[36, 86], [66, 91]], 7, '#8d5a3e'),
  ] },
  lamp: { marks: [ball(50, 94, 20, 6, '#d08a4c'), turned(50, 58, 34, { top: 4, bottom: 7, rim: 2, colour: '#d9995a' }), ball(50, 70, 12, 12, '#3fb0c8'), flat('M34 8H66L86 54Q50 64 14 54Z', { kind: 'radial', at: [46, 40], radius: 46, stops: [[0, '#fff6c4'], [0.5, '#ffd873'], [1, '#f2a23e']] }), flat('M34 8Q50 4 66 8Q50 13 34 8Z', '#ffe9a6'), flat('M14 54Q50 64 86 54L87 58Q50 69 13 58Z', '#f09a38')] },
  sink: { marks: [turned(50, 50, 48, { top: 12, bottom: 15, rim: 4, colour: '#e6e6f2' }), form('M8 38H92Q90 66 64 70H36Q10 66 8 38Z', '#f3f2fb', 0.8), flat('M8 38A42 9 0 0 1 92 38A42 9 0 0 1 8 38Z', '#ffffff'), flat('M16 38A34 6 0 0 1 84 38A34 6 0 0 1 16 38Z', '#c4d4ec'), limb([[50, 36], [50, 16], [50, 12], [56, 9], [62, 12], [62, 20]], 6, '#b9bccb'), ...both((side) => [ball(50 + side * 15, 31, 5, 4, side < 0 ? '#ff6a6a' : '#4fa6ff', 0.4)])] },
  refrigerator: { marks: [slab(24, 97, 8, 3, 1, '#6d7386'), slab(68, 97, 8, 3, 1, '#6d7386'), slab(19, 1, 62, 97, 7, '#e9ebf5', 0.7), slab(21, 3, 58, 34, 5, '#f5f6fc', 0.6), slab(21, 39, 58, 57, 5, '#f5f6fc', 0.6), slab(26, 16, 4.4, 17, 2.2, '#9aa2b8'), slab(26, 43, 4.4, 24, 2.2, '#9aa2b8'), ball(62, 13, 4, 4, '#ff6f7d', 0.4), slab(56, 46, 12, 14, 1.5, '#ffd666', 0.3), ball(62, 47, 2.2, 2.2, '#3fa7f0', 0.3)] },
  oven: { marks: [slab(10, 14, 80, 84, 5, '#e4e6f0'), ...[16, 76].map((x) => slab(x, 96, 8, 4, 1, '#5a6074')), block([[16, 8], [84, 8], [92, 17], [8, 17]], '#4b4f62', 3), ...[[32, 10.5], [68, 10.5], [28, 14.5], [72, 14.5]].map(([x = 0, y = 0]) => dot(x, y, 9, '#2b2d3c', 1.6)), slab(10, 18, 80, 16, 3, '#f6f6fb'), ...row(4, (n) => ball(22 + n * 12, 26, 4.2, 4.2, '#5a6074', 0.5)), plate(68, 22, 16, 8, 2, '#38e0a0'), slab(15, 38, 70, 50, 5, '#d6d9e6'), plate(22, 50, 56, 31, 4, { kind: 'radial', at: [50, 78], radius: 44, stops: [[0, '#ffb04a'], [0.5, '#8a4a3c'], [1, '#3a2c3c']] }), slab(20, 42, 60, 4.4, 2.2, '#8f96ac'), shine(34, 60, 3, 8, 0.25)] },
  'street-lamp': { marks: [turned(50, 90, 9, { top: 6, bottom: 12, rim: 2.5, colour: '#3a4258' }), turned(50, 30, 62, { top: 2.2, bottom: 4, rim: 1, colour: '#4a546c' }), ball(50, 70, 4.6, 2.6, '#4a546c'), ball(50, 33, 5, 2.6, '#4a546c'), flat('M38 10H62L58 31H42Z', { kind: 'radial', at: [50, 22], radius: 18, stops: [[0, '#fffbe0'], [0.5, '#ffe27a'], [1, '#ffb43c']] }), limb([[50, 12], [50, 30]], 1.2, '#4a546c'), block([[34, 11], [50, 0], [66, 11]], '#4a546c', 3), slab(40, 29.5, 20, 3.4, 1.7, '#4a546c')], },
  swing: { marks: [...[28, 72].map((x) => limb([[x + (x < 50 ? -10 : 10), 97], [x + (x < 50 ? 2 : -2), 12]], 4.4, '#d9463c')), ...[14, 86].map((x) => limb([[x < 50 ? 2 : 98, 97], [x < 50 ? 14 : 86, 12]], 5, '#ef5a4a')), limb([[10, 12], [90, 12]], 6, '#3f8fe0'), ...[36, 64].flatMap((x) => [cord([[x - 8, 14], [x - 8, 72]], 1.5, '#8a90a4'), cord([[x + 8, 14], [x + 8, 72]], 1.5, '#8a90a4'), slab(x - 11, 71, 22, 6, 3, '#ffc23c')])] },
  well: { marks: [...[22, 78].map((x) => slab(x - 3.5, 30, 7, 40, 1.5, bark)), limb([[24, 44], [76, 44]], 4, wood), cord([[50, 44], [50, 58]], 1.6, '#e8c890'), turned(50, 56, 10, { top: 7, bottom: 5.5, rim: 2, colour: wood }), can(50, 68, 38, 24, '#a5a2b4', '#c9c6d6', 8), flat('M19 68A31 5.5 0 0 1 81 68A31 5.5 0 0 1 19 68Z', '#37507e'), turned(50, 56, 9, { top: 7, bottom: 5.5, rim: 2, colour: wood }), ...row(3, (r) => group(row(4, (n) => plate(15 + n * 18 + (r % 2 ? -5 : 2), 77 + r * 7 - Math.abs(n - 1.5) * 1.2, 15, 5.6, 2.4, (n + r) % 2 ? '#8c889e' : '#b9b6c6')))), block([[6, 32], [30, 6], [70, 6], [94, 32]], '#d9563f', 4), ...row(3, (n) => cord([[28 - n * 7.5, 14 + n * 7], [72 + n * 7.5, 14 + n * 7]], 1.4, '#b03c34'))] },
  fence: { marks: [slab(1, 50, 98, 9, 2, '#e4e1f0'), slab(1, 76, 98, 9, 2, '#e4e1f0'), ...row(6, (n) => block([[4 + n * 16.2, 100], [4 + n * 16.2, 42], [10 + n * 16.2, 32], [16 + n * 16.2, 42], [16 + n * 16.2, 100]], '#faf8ff', 2, 0.6))] },
  campfire: { marks: [flame(50, 84, 1.3), limb([[14, 92], [80, 80]], 12, '#8d5a3e'), limb([[20, 80], [86, 92]], 12, '#a06a48'), ...[[14, 92], [86, 92]].map(([x = 0, y = 0]) => dot(x + (x < 50 ? -1 : 1), y, 5, '#e9bf8a')), ...row(6, (n) => ball(10 + n * 16, 96 + (n === 0 || n === 5 ? -2 : 0), 8.5, 5, n % 2 ? '#9a97aa' : '#b4b1c2', 0.5))] },
  vase: { marks: [flat('M38 6H62L58 24Q82 38 80 62Q78 88 66 98H34Q22 88 20 62Q18 38 42 24Z', around(20, 60, '#f2f5ff'), { volume: 0.4 }), flat('M38 6A12 3 0 0 1 62 6A12 3 0 0 1 38 6Z', '#8aa4d8'), flat('M21.5 50Q50 60 78.5 50L79.5 57Q50 67 20.5 57Z', '#3566c8'), flat('M25 82Q50 91 75 82L72 89Q50 96 28 89Z', '#3566c8'), ...[36, 50, 64].map((x) => group([...row(5, (n) => group([dot(0, -4, 2.2, '#5a8cea', 3.2)], { turn: n * 72 })), dot(0, 0, 1.8, '#ffd45e')], { x, y: x === 50 ? 74 : 72 })), flat('M40.5 20Q50 24 59.5 20L58.5 25Q50 28 41.5 25Z', '#3566c8'), shine(33, 44, 3.5, 8, 0.7)] },
};

