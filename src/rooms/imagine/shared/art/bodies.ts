import { box, down, ellipse, line, path } from '../backdrops/shapes.ts';
import type { Mark } from '../marks.ts';
import type { ArtSet } from './art-box.ts';
import { artCode } from './art-box.ts';
import bustTable from './busts.json' with { type: 'json' };
import { mix } from './colour.ts';

/** What people are made of where the art shows no more than a bust or a head: the rest of them. */
export type Body = { /** How much of the whole the art is, from above. */ readonly art: number; readonly marks: (width: number) => Mark[] };

/** Of busts: colour along the lower edge, and where that edge begins and ends; in clay, and on paper. Made by looking at each. */
const busts = bustTable as unknown as Readonly<Record<string, readonly [string, number, number, string, number, number]>>;
/** Where the edge's own colour is a beard, a bouquet or a glove. */
const stuffs: ReadonlyMap<string, string> = new Map(Object.entries({ '🧙‍♂️': '#379efa', '👰': '#f3eff6', '👰‍♂️': '#f3eff6', '👰‍♀️': '#f3eff6', '🧛': '#3d3350', '🧛‍♂️': '#3d3350', '🧛‍♀️': '#3d3350', '🤵': '#4c4470', '🤵‍♂️': '#4c4470', '🤵‍♀️': '#4c4470', '🧝': '#6aa24c', '🧝‍♂️': '#4f8fc9', '🧝‍♀️': '#d98a3c', '🙇': '#f0803c', '🧖': '#f3ece4' }).map(([art, stuff]) => [artCode(art), stuff]));
const cutOff = 0.6;
const bustShare = 0.62;
const headShare = 0.5;

const list = (arts: string): ReadonlySet<string> => new Set(arts.split(' ').map(artCode));
const robed = list('🧑‍🎓 👨‍🎓 👩‍🎓 🧑‍⚖️ 👨‍⚖️ 👩‍⚖️ 👸 🧕 👰 👰‍♂️ 👰‍♀️ 🧙 🧙‍♂️ 🧙‍♀️ 🧛 🧛‍♂️ 🧛‍♀️ 🧝 🧝‍♂️ 🧝‍♀️ 🦹 🦹‍♂️ 🦹‍♀️ 🫅 🤴 🧖 🤱');
/** On paper these are heads. */
const crowned = list('🫅 🤴');
/** Who sits behind a table. */
const seated = list('🧑‍💻 👨‍💻 👩‍💻');
/** Signs, and who ends in smoke. */
const complete = list('🫂 🤳 👤 👥 🧞 🧞‍♂️ 🧞‍♀️');
/** Heads, with what they have on. */
const heads: ReadonlyMap<string, string> = new Map(Object.entries({
  '👶': '#f6d36f', '🧒': '#f08a4b', '👦': '#4f8fdc', '👧': '#8f6fd0', '🧑': '#f08a4b', '👱': '#f08a4b', '👱‍♀️': '#8f6fd0', '👱‍♂️': '#4f8fdc', '👨': '#4f8fdc', '🧔': '#5fa58f', '👨‍🦰': '#4f8fdc', '👨‍🦱': '#5fa58f', '👨‍🦳': '#6b7fb0', '👨‍🦲': '#d98a4f',
  '👩': '#8f6fd0', '👩‍🦰': '#3f9f86', '👩‍🦱': '#d9688a', '👩‍🦳': '#8f7fb8', '👩‍🦲': '#d9688a', '🧓': '#7f9a8a', '👴': '#6f7fa0', '👵': '#b08ab8', '👳': '#e0a04f', '👳‍♂️': '#e0a04f', '👳‍♀️': '#5fa58f', '👼': '#f4f1ee', '🎅': '#d8343c', '🤶': '#d8343c', '🧑‍🎄': '#d8343c',
  '🤡': '#f2c14e', '👽': '#7cc95f', '👽️': '#7cc95f', '🤖': '#b9bccb', '👹': '#d8504a', '👺': '#d8504a',
}).map(([art, colour]) => [artCode(art), colour]));

/** Who is in a family, seen whole: what stands for each, and how tall. */
const members: Readonly<Record<string, { readonly art: string; readonly tall: number }>> = { '👨': { art: '🧍‍♂️', tall: 100 }, '👩': { art: '🧍‍♀️', tall: 94 }, '👦': { art: '@boy', tall: 66 }, '👧': { art: '@girl', tall: 64 } };

/** The members of a family: its own art is busts, and on paper a sign. Undefined for all else. */
export function familyOf(art: string): readonly { readonly art: string; readonly tall: number }[] | undefined {
  const signs = art.startsWith('👪') ? ['👨', '👧', '👩'] : art.split('\u200d');
  const all = signs.flatMap((sign) => members[sign] ?? []);
  if (all.length < 2 || all.length !== signs.length) return undefined;
  // The small ones stand in the middle.
  const [tall, small] = [all.filter((each) => each.tall > 80), all.filter((each) => each.tall <= 80)];
  return [...tall.slice(0, 1), ...small, ...tall.slice(1)];
}

/** The rest of a person's body; undefined for what is whole. */
export function bodyOf(set: ArtSet, art: string): Body | undefined {
  const code = artCode(art);
  const colour = heads.get(code);
  if (colour !== undefined) return { art: headShare, marks: (width) => whole(width, colour) };
  const bust = busts[code];
  if (!bust || complete.has(code)) return undefined;
  const [edge, from, to] = set === 'clay' ? [bust[0], bust[1], bust[2]] : [bust[3], bust[4], bust[5]];
  if (to - from < cutOff) return set === 'paper' && crowned.has(code) ? { art: headShare, marks: (width) => whole(width, edge) } : undefined;
  const stuff = stuffs.get(code) ?? edge;
  const span = (width: number) => ({ left: width * from, wide: width * (to - from) });
  return { art: bustShare, marks: (width) => (seated.has(code) ? desk(span(width)) : robed.has(code) ? robe(span(width), stuff) : legs(span(width), stuff)) };
}

type Span = { readonly left: number; readonly wide: number };
const trousers = (stuff: string): string => mix(mix(stuff, '#3b3f66', 0.72), '#000000', 0.04);
const seam = bustShare * 100;

/** The hem of what is worn above, trousers, shoes. */
function legs({ left, wide }: Span, stuff: string, top = seam, narrow = 0.8): Mark[] {
  const [middle, half] = [left + wide / 2, (wide * narrow) / 2];
  const leg = (side: number) => path(box(middle + side * half * 0.5 - half * 0.36, top + 4, half * 0.72, 93 - top, half * 0.22), trousers(stuff), { volume: 0.6 });
  const shoe = (side: number) => path(ellipse(middle + side * half * 0.55, 96.4, half * 0.44, 3.8), mix(stuff, '#2b2338', 0.75), { volume: 0.7 });
  return [leg(-1), leg(1), shoe(-1), shoe(1), path(`M${left} ${top - 1.5}h${wide}v4q0 8 -${wide * 0.14} 8h-${wide * 0.72}q-${wide * 0.14} 0 -${wide * 0.14} -8Z`, down(top - 1, top + 11, [0, stuff], [1, mix(stuff, '#2b2350', 0.3)]))];
}

function robe({ left, wide }: Span, stuff: string): Mark[] {
  const out = wide * 0.06;
  return [
    ...[-1, 1].map((side) => path(ellipse(left + wide / 2 + side * wide * 0.2, 97, wide * 0.15, 3.4), mix(stuff, '#2b2338', 0.7), { volume: 0.7 })),
    path(`M${left} ${seam - 1.5}h${wide}q${out * 0.4} 16 ${out} 33q-${wide / 2 + out} 6 -${wide + 2 * out} 0q${out * 0.6} -17 ${out} -33Z`, down(seam, 98, [0, stuff], [0.4, stuff], [1, mix(stuff, '#2b2350', 0.3)])),
    ...[-0.22, 0.06, 0.3].map((part) => line(`M${left + wide * (0.5 + part * 0.8)} ${seam + 10}q${wide * part * 0.1} 12 ${wide * part * 0.3} 23`, mix(stuff, '#2b2350', 0.4), 1.6, 0.35)),
  ];
}

function desk({ left, wide }: Span): Mark[] {
  const [from, across] = [left - wide * 0.16, wide * 1.32];
  return [path(`${box(from + across * 0.06, seam, across * 0.09, 38, 2)}${box(from + across * 0.85, seam, across * 0.09, 38, 2)}`, '#9a6a48', { volume: 0.5 }), path(box(from, seam - 2, across, 8, 3), '#c08a5e', { volume: 0.6 })];
}

/** A small body with arms under a head. */
function whole(width: number, colour: string): Mark[] {
  const [middle, wide, top] = [width / 2, width * 0.62, headShare * 100 - 6];
  const skin = '#ffc83d';
  const arm = (side: number): Mark[] => [path(ellipse(middle + side * wide * 0.6, 76, 4, 4), skin, { volume: 0.5 }), { kind: 'path', d: `M${middle + side * wide * 0.34} ${top + 9}Q${middle + side * wide * 0.58} ${top + 14} ${middle + side * wide * 0.6} ${top + 27}`, stroke: { colour: mix(colour, '#2b2350', 0.08), width: 8, round: true } }];
  return [
    ...legs({ left: middle - wide * 0.37, wide: wide * 0.74 }, colour, 76, 0.86), ...arm(-1), ...arm(1),
    path(`M${middle - wide * 0.3} ${top}h${wide * 0.6}q${wide * 0.14} 4 ${wide * 0.13} 16l-${wide * 0.03} 16q-${wide * 0.4} 5 -${wide * 0.8} 0l-${wide * 0.03} -16q0 -12 ${wide * 0.13} -16Z`, colour, { volume: 0.6 }),
  ];
}
