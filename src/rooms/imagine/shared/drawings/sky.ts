import { ball, both, dot, flat, form, group, limb, row, shine, type Sketches } from './forms.ts';

const burst = (x: number, y: number, size: number, colour: string, pale: string) => group([
  ...row(12, (n) => group([limb([[0, -14], [0, -36]], 2.6, colour, 0), dot(0, -43, 3, pale)], { turn: n * 30 })), ...row(12, (n) => group([dot(0, -26, 1.8, pale)], { turn: n * 30 + 15 })), dot(0, 0, 6, pale),
], { x, y, scale: size });

export const sky: Sketches = {
  fireworks: { marks: [burst(34, 40, 0.75, '#ff5f7e', '#ffd0d8'), burst(74, 24, 0.48, '#ffc53d', '#fff2b8'), burst(70, 72, 0.58, '#4fb8ff', '#d0efff'), ...([[8, 78], [50, 88], [94, 46], [54, 8]] as const).map(([x, y]) => dot(x, y, 1.8, '#fff2b8'))] },
  'shooting-star': { marks: [flat('M98 2Q60 20 22 62L40 80Q76 46 98 2Z', { kind: 'linear', from: [98, 2], to: [28, 72], stops: [[0, '#ffb13c'], [0.5, '#ffd45e'], [1, '#fff2b0']] }, { opacity: 0.75 }), flat('M84 4Q50 20 18 54L26 62Q58 34 84 4Z', '#fff4c4', { opacity: 0.6 }), flat('M98 22Q72 58 44 82L36 76Q68 50 98 22Z', '#ffc04a', { opacity: 0.5 }), form('M29 46L37 60L53 62L42 73L45 89L30 81L16 89L18 73L7 62L22 60Z', '#ffce3a', 0.9), shine(25, 64, 5, 4, 0.6)] },
  rainbow: { marks: [
    ...['#f4525e', '#ff9a3c', '#ffd94a', '#5fcb6a', '#46a8f5', '#9a6ae8'].map((colour, n) => form(`M${2 + n * 4.4} 60A${48 - n * 4.4} ${48 - n * 4.4} 0 0 1 ${98 - n * 4.4} 60H${93 - n * 4.4}A${43 - n * 4.4} ${43 - n * 4.4} 0 0 0 ${7 + n * 4.4} 60Z`, colour, 0)),
    ...both((side) => ([[-9, 62, 8], [9, 62, 8], [0, 58, 10], [-3, 64, 8], [5, 65, 7]] as const).map(([dx, y, r]) => ball(50 + side * 35 + dx, y, r, r * 0.8, '#fbfaff', 0.5))),
  ] },
};
