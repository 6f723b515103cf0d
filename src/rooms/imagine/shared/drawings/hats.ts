import type { Mark } from '../marks.ts';
import { ball, blob, block, both, cord, darker, dot, flat, form, group, line, plate, ring, row, shine, type Sketches, slab, starOutline } from './forms.ts';

/** Hats in a box of 100 wide, their lower edge at 100; those that a figure of ours wears have a name. */
const brim = (y: number, across: number, down: number, colour: string): Mark => ball(50, y, across, down, colour, 0.5);
const skull = (x: number, y: number, size: number, colour = '#fbf8ff'): Mark => group([
  line('M-11 7L11 15M11 7L-11 15', colour, 3), ball(0, -3, 10, 9, colour, 0.3), plate(-5, 3, 10, 7, 2, colour), dot(-4, -2.5, 2.6, '#2b2438', 3), dot(4, -2.5, 2.6, '#2b2438', 3), dot(0, 2.4, 1.2, '#2b2438'),
], { x, y, scale: size });

export const tricorn: readonly Mark[] = [
  form('M26 76Q24 40 50 36Q76 40 74 76Z', '#3c3850'), form('M2 62Q14 78 28 56Q40 44 50 46Q60 44 72 56Q86 78 98 62Q96 96 66 96Q50 98 34 96Q4 96 2 62Z', '#332f47', 0.8),
  line('M3 64Q14 79 28 57Q40 45.5 50 47Q60 45.5 72 57Q86 79 97 64', '#f5bd45', 3), skull(50, 72, 1),
];
export const cowboyHat: readonly Mark[] = [
  form('M2 74Q10 92 50 92Q90 92 98 74Q99 66 92 66Q80 82 50 82Q20 82 8 66Q1 66 2 74Z', '#9a6240'), form('M24 82Q26 40 36 36Q44 34 50 42Q56 34 64 36Q74 40 76 82Q50 92 24 82Z', '#b07448', 0.8), flat('M24.5 74Q50 84 75.5 74L76 82Q50 92 24 82Z', '#5f3a2e'), ball(50, 83, 4, 4, '#ffc845', 0.4),
];
export const strawHat: readonly Mark[] = [
  brim(86, 49, 13, '#eec267'), ...[42, 34].map((wide) => ring(50, 86, wide, '#d9a648', 1.4, wide * 0.24)), form('M24 84Q24 50 50 50Q76 50 76 84Q50 94 24 84Z', '#f5cf7c', 0.8), ...[60, 68].map((y) => line(`M${27 + (68 - y) * 0.3} ${y}Q50 ${y + 6} ${73 - (68 - y) * 0.3} ${y}`, '#dcae52', 1.4)), flat('M24 77Q50 88 76 77V84Q50 94 24 84Z', '#e2504a'),
];
export const gat: readonly Mark[] = [
  flat('M1 82A49 13 0 0 1 99 82A49 13 0 0 1 1 82Z', '#2d2b3c', { opacity: 0.82 }), ring(50, 82, 48, '#23212f', 2, 12), form('M31 82L35 38Q50 33 65 38L69 82Q50 90 31 82Z', '#33303f', 0.6), flat('M35 38Q50 33 65 38Q50 43 35 38Z', '#4a465a'), flat('M31.5 75Q50 83 68.5 75L69 82Q50 90 31 82Z', '#1d1b27'), shine(41, 56, 2, 10, 0.25),
];
export const santaHat: readonly Mark[] = [form('M12 84Q14 34 50 26Q76 26 88 58Q84 62 78 58Q80 70 88 84Z', '#ef3d46', 0.9), ball(86, 62, 10, 10, '#fbf8ff'), slab(5, 78, 90, 20, 10, '#fbf8ff', 0.8)];
export const gnomeHat: readonly Mark[] = [form('M12 96Q24 46 46 6Q50 0 54 6Q76 46 88 96Q50 106 12 96Z', '#ee4450', 0.9), ...[[40, 58], [57, 74], [47, 30]].map(([x = 0, y = 0]) => shine(x, y, 3, 4, 0.25))];
export const knightHelmet: readonly Mark[] = [
  form('M50 20Q56 2 82 4Q74 10 84 16Q66 14 56 26Z', '#ee4450', 0.6), form('M10 98V54Q10 20 50 18Q90 20 90 54V98H77V50H23V98Z', '#b3bace', 0.9), form('M8 54Q10 28 50 26Q90 28 92 54Q50 44 8 54Z', '#cfd5e4', 0.9), ...row(5, (n) => plate(30 + n * 9, 33, 4, 8, 2, '#5c6480')), flat('M47.5 19H52.500V31H47.500Z', '#8f98b4'), ...both((side) => [ball(50 + side * 38, 54, 6, 6, '#f2b53a', 0.5)]),
];
export const kabuto: readonly Mark[] = [
  form('M8 98Q2 74 20 62H80Q98 74 92 98Q76 88 70 84H30Q24 88 8 98Z', '#3b4258'), ...[70, 78, 86].map((y) => line(`M${18 - (y - 70) * 0.5} ${y}Q24 ${y - 4} 29 ${y - 6}M${82 + (y - 70) * 0.5} ${y}Q76 ${y - 4} 71 ${y - 6}`, '#e24a4a', 2.4)), form('M18 74Q16 36 50 34Q84 36 82 74Q50 84 18 74Z', '#454d66', 0.9), flat('M18 67Q50 78 82 67V75Q50 86 18 75Z', '#e24a4a'), form('M50 56Q30 46 20 8Q34 30 50 38Q66 30 80 8Q70 46 50 56Z', '#ffc53d', 0.7), ball(50, 53, 7, 7, '#ffd45e'),
];

const star = (x: number, y: number, size: number): Mark => flat(starOutline(x, y, size), '#ffd34d');
const peaked = (crown: string, band: string, peak: string, badge: Mark): Mark[] => [form('M6 52Q10 26 50 24Q90 26 94 52Q86 66 76 66H24Q14 66 6 52Z', crown, 0.8), slab(20, 60, 60, 18, 4, band), form('M19 76Q50 68 81 76Q84 92 50 96Q16 92 19 76Z', peak, 0.7), shine(38, 83, 9, 2, 0.4), badge];

export const hats: Sketches = {
  'astronaut-helmet': { marks: [
    flat('M50 2C80 2 98 24 98 52C98 82 80 98 50 98C20 98 2 82 2 52C2 24 20 2 50 2ZM50 20C30 20 17 32 17 53C17 76 32 86 50 86C68 86 83 76 83 53C83 32 70 20 50 20Z', { kind: 'linear', from: [20, 0], to: [74, 98], stops: [[0, '#ffffff'], [0.45, '#eceaf6'], [1, '#a99fcb']] }),
    flat('M50 20C68 20 83 32 83 53C83 76 68 86 50 86C32 86 17 76 17 53C17 32 30 20 50 20Z', '#8fd4ff', { opacity: 0.16 }), line('M50 20C68 20 83 32 83 53C83 76 68 86 50 86C32 86 17 76 17 53C17 32 30 20 50 20Z', '#8189a8', 4), line('M27 48C28 38 33 31 42 28', '#ffffff', 5, 0.85),
    ...both((side) => [slab(side < 0 ? 0 : 91, 42, 9, 24, 4, '#ff7d4d')]), slab(40, 89, 20, 8, 4, '#3fa0ee', 0.4),
  ] },
  'chef-hat': { marks: [blob([[24, 66], [8, 52], [8, 32], [26, 22], [36, 8], [60, 6], [72, 20], [92, 30], [94, 50], [76, 66], [50, 70]], '#fbf9ff', 0.9), ...[36, 50, 64].map((x) => line(`M${x} 52Q${50 + (x - 50) * 0.8} 60 ${50 + (x - 50) * 0.85} 68`, '#d3cce4', 2.4)), slab(21, 64, 58, 34, 6, '#f1eef9', 0.8)] },
  'wizard-hat': { marks: [brim(87, 49, 12, '#4a3fb0'), form('M22 86Q34 50 40 26Q46 6 72 2Q64 10 66 22Q74 60 78 86Q50 96 22 86Z', '#5b50cf', 0.9), flat('M23 80Q50 92 77 80L78.5 88Q50 99 21.5 88Z', '#ffc53d'), star(46, 56, 8), star(62, 40, 5.5), star(66, 68, 4.5), star(36, 74, 4)] },
  'santa-hat': { marks: santaHat }, 'knight-helmet': { marks: knightHelmet }, 'pirate-hat': { marks: tricorn }, gat: { marks: [...gat, ...both((side) => [cord([[50 + side * 19, 84], [50 + side * 15, 92], [50 + side * 4, 99]], 1.5, '#23212f')])] },
  'straw-hat': { marks: strawHat }, 'samurai-helmet': { marks: kabuto },
  'witch-hat': { marks: [brim(87, 49, 12, '#3a3150'), form('M23 86Q36 52 42 30Q48 12 76 10Q64 18 65 30Q73 62 77 86Q50 96 23 86Z', '#463b60', 0.9), flat('M25.5 77Q50 88 74.5 77L77 87Q50 98 23 87Z', '#a15ae0'), slab(41, 79, 17, 14, 2, '#ffc53d', 0.4), plate(45, 83, 9, 6.5, 1, '#a15ae0')] },
  'firefighter-helmet': { marks: [form('M2 88Q14 76 50 76Q86 76 98 88Q92 98 50 98Q8 98 2 88Z', '#c92a3c'), form('M16 84Q14 34 50 32Q86 34 84 84Q50 92 16 84Z', '#f0404a', 0.9), form('M46 30Q50 26 54 30L57 84H43Z', '#d3303f', 0.4), flat('M16 78Q50 88 84 78V85Q50 94 16 85Z', '#ffd34d'), block([[36, 44], [50, 38], [64, 44], [63, 62], [50, 72], [37, 62]], '#ffc53d', 4), ball(50, 54, 6.5, 6.5, '#f0404a', 0.4)] },
  'captain-cap': { marks: peaked('#f7f5fd', '#2d3a66', '#23294a', group([ring(0, -6, 2.6, '#ffc845', 2), line('M0 -3V9M-5 1H5M-8 4Q-6 10 0 10Q6 10 8 4', '#ffc845', 2.4)], { x: 50, y: 64, scale: 0.9 })) },
  'sailor-hat': { marks: [form('M24 78Q22 46 50 46Q78 46 76 78Z', '#fbfaff', 0.8), form('M12 66Q50 54 88 66L84 96Q50 104 16 96Z', '#f3f1fb', 0.8), line('M14.5 76Q50 66 85.5 76', '#3d62b8', 4)] },
  'roman-helmet': { marks: [form('M20 40Q14 4 50 2Q86 4 80 40Q50 20 20 40Z', '#e8404e', 0.6), ...row(6, (n) => line(`M${25 + n * 10} ${30 - Math.abs(n - 2.5) * -2}L${20 + n * 12} ${14 + Math.abs(n - 2.5) * 4}`, '#c22a40', 2)), form('M16 96V60Q16 26 50 24Q84 26 84 60V96Q72 98 70 84L66 66H56L50 78L44 66H34L30 84Q28 98 16 96Z', '#d99a44', 0.9), flat('M17 54Q50 42 83 54V60Q50 48 17 60Z', '#ffd27a')] },
  'bearskin-hat': { marks: [blob([[22, 96], [14, 64], [18, 28], [34, 8], [50, 4], [66, 8], [82, 28], [86, 64], [78, 96], [50, 99]], '#38323f', 0.9), ...row(7, (n) => line(`M${26 + n * 8} ${26 + (n % 3) * 16}q-2 5 0 10`, '#564e60', 2)), line('M24 90Q50 98 76 90', '#e5b34c', 4)] },
  'detective-hat': { marks: [form('M4 92Q8 74 30 74H70Q92 74 96 92Q80 98 72 86H28Q20 98 4 92Z', '#8a6b4c'), form('M18 82Q16 38 50 36Q84 38 82 82Q50 92 18 82Z', '#b08c62', 0.9), ...[34, 50, 66].map((x) => line(`M${x} ${x === 50 ? 40 : 46}Q${50 + (x - 50) * 1.2} 64 ${50 + (x - 50) * 1.2} 84`, '#8f6d49', 1.6)), line('M20 62Q50 72 80 62', '#8f6d49', 1.6), ...both((side) => [blob([[50, 34], [50 + side * 12, 27], [50 + side * 13, 40], [50, 38]], '#6f5238', 0.4)]), ball(50, 36, 4, 4, '#6f5238', 0.4)] },
  'nurse-cap': { marks: [form('M8 90L16 50Q50 40 84 50L92 90Q50 78 8 90Z', '#fbfaff', 0.8), flat('M14 61Q50 51 86 61L87.5 69Q50 59 12.5 69Z', '#6ab7f2')] },
  'ninja-hood': { marks: [
    flat('M50 4C82 4 92 28 92 54C92 84 76 98 50 98C24 98 8 84 8 54C8 28 18 4 50 4ZM22 46Q18 62 30 64Q50 60 70 64Q82 62 78 46Q50 38 22 46Z', { kind: 'linear', from: [20, 0], to: [74, 98], stops: [[0, '#6a6480'], [0.45, '#3b374c'], [1, '#221c33']] }), form('M9 34Q50 20 91 34L92 46Q50 32 8 46Z', '#e0424a', 0.4), slab(36, 26, 28, 13, 4, '#c9cede', 0.5),
  ] },
  headband: { marks: [form('M92 54L99 40L98 62L99 80L90 66Z', '#c22a40', 0.4), form('M4 46Q50 34 96 46V64Q50 54 4 64Z', '#f0404a', 0.8), shine(30, 47, 12, 2.4, 0.4)] },
  headset: { marks: [line('M12 62Q12 14 50 14Q88 14 88 62', '#454b66', 8), line('M16 54Q20 20 50 18', '#6d7594', 3), line('M86 76Q84 92 62 92', '#454b66', 4), slab(48, 87, 18, 10, 5, '#363b52'), ...both((side) => [slab(side < 0 ? 2 : 78, 50, 20, 34, 9, '#ff6b6b', 0.8)])] },
  'racing-helmet': { marks: [form('M8 62Q8 8 52 8Q94 8 94 56Q94 96 74 96H32Q8 96 8 62Z', '#ef4048', 0.9), flat('M44 8H58Q62 26 62 40H40Q40 24 44 8Z', '#fbfaff'), form('M6 44Q50 34 90 44Q92 66 84 70Q46 64 10 72Q4 58 6 44Z', '#2e3450', 0.7), flat('M12 50Q40 43 62 46L56 58Q34 56 13 62Z', '#7fb6e8', { opacity: 0.55 }), ball(86, 60, 5, 5, '#c9cede', 0.4)] },
  bandana: { marks: [blob([[82, 76], [94, 70], [98, 84], [90, 98], [84, 86]], '#c22a40', 0.4), form('M12 86Q10 40 50 38Q90 40 88 86Q50 70 12 86Z', '#ef4048', 0.9), ...[[32, 58], [50, 50], [68, 58], [24, 74], [42, 66], [58, 66], [76, 74]].map(([x = 0, y = 0]) => dot(x, y, 3, '#fff4f0'))] },
  veil: { marks: [flat('M50 8Q86 12 90 50Q96 80 98 99Q74 92 72 60Q70 30 50 28Q30 30 28 60Q26 92 2 99Q4 80 10 50Q14 12 50 8Z', { kind: 'linear', from: [10, 0], to: [90, 99], stops: [[0, '#ffffff'], [0.5, '#f6f2ff'], [1, '#d9d0ee']] }, { opacity: 0.86 }), line('M20 60Q16 82 8 97M80 60Q84 82 92 97M14 46Q20 20 42 12', '#ffffff', 2), ...row(7, (n) => ball(32 + n * 6, 17 - Math.sin((n / 6) * Math.PI) * 7, 4.4, 4.4, n % 2 ? '#ffc2d9' : '#ffffff', 0.5))] },
  horns: { marks: both((side) => [blob([[50 + side * 12, 96], [50 + side * 16, 74], [50 + side * 30, 54], [50 + side * 34, 28], [50 + side * 46, 54], [50 + side * 44, 80], [50 + side * 32, 98]], '#ef3d46', 0.8)]) },
  'elf-ears': { marks: both((side) => [blob([[50 + side * 26, 78], [50 + side * 28, 56], [50 + side * 40, 40], [50 + side * 49, 14], [50 + side * 48, 56], [50 + side * 40, 80]], '#ffcb54', 0.7), blob([[50 + side * 31, 72], [50 + side * 33, 58], [50 + side * 42, 44], [50 + side * 45, 34], [50 + side * 43, 58], [50 + side * 37, 74]], '#f7a24a', 0.2)]) },
  'eye-mask': { marks: [flat('M2 40Q24 28 50 40Q76 28 98 40Q98 74 74 74Q58 74 50 60Q42 74 26 74Q2 74 2 40ZM16 50Q18 62 28 62Q38 62 40 54Q28 44 16 50ZM60 54Q62 62 72 62Q82 62 84 50Q72 44 60 54Z', { kind: 'linear', from: [10, 30], to: [80, 80], stops: [[0, '#6a6480'], [0.45, '#35314a'], [1, '#221c33']] })] },
  'clown-nose': { marks: [ball(50, 50, 48, 48, '#f5333f', 1), shine(34, 30, 11, 8, 0.75)] },
  'fairy-wings': { marks: both((side) => [...(['M0 4C10 -44 46 -52 48 -34C50 -12 22 6 0 4Z', 'M0 4C24 2 44 22 36 38C26 50 4 30 0 4Z'] as const).map((d) => flat(d.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${50 + side * Number(x)} ${52 + Number(y)}`), { kind: 'radial', at: [50, 54], radius: 52, stops: [[0, '#ffffff'], [0.5, '#bfe9ff'], [1, '#d9b8ff']] }, { opacity: 0.82 })), line(`M50 54Q${50 + side * 20} 34 ${50 + side * 38} 20M50 56Q${50 + side * 16} 66 ${50 + side * 28} 82`, '#ffffff', 2.4)]) },
  tutu: { marks: [...[0, 1, 2].map((n) => blob([[32 - n * 2, 34 + n * 10], [50, 32 + n * 10], [68 + n * 2, 34 + n * 10], [96 - n * 3, 58 + n * 9], [82, 66 + n * 9], [66, 64 + n * 10], [50, 70 + n * 9], [34, 64 + n * 10], [18, 66 + n * 9], [4 + n * 3, 58 + n * 9]], ['#ff9fcb', '#ffb6d8', '#ffcde5'][n] ?? '#ffb6d8', 0.5)).reverse(), slab(30, 26, 40, 14, 6, '#f96fae')] },
  cape: { marks: [form('M30 6Q50 16 70 6Q82 40 98 92Q84 99 72 92Q60 99 50 93Q40 99 28 92Q16 99 2 92Q18 40 30 6Z', '#ea3744', 0.9), ...[34, 50, 66].map((x) => line(`M${50 + (x - 50) * 0.7} 26Q${50 + (x - 50) * 1.1} 60 ${50 + (x - 50) * 1.5} 88`, darker('#ea3744', 0.25), 2.4)), form('M26 10Q50 26 74 10L72 2Q50 14 28 2Z', '#c62a3a', 0.5), ball(50, 14, 6, 6, '#ffc845')] },
};
