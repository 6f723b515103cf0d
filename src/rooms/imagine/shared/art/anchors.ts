import { findDrawing } from '../drawings/drawings.ts';
import type { Part } from '../staging/stage.ts';
import { type ArtSet, artCode } from './art-box.ts';

/** Where parts go on art: the middle of the place (of a head: of a hat's lower edge), and how wide it is, as parts of the art's width (`y`: of its height). */
export type Anchor = { readonly x: number; readonly y: number; readonly size: number };
type Place = Part['at'];

/**
 * Heads and hands, read off the pictures: middle of the head, its top and its width; where it looks (-1 left, 0 at us, 1 right);
 * and the hand or paw. The rest of a body follows from its head.
 */
const heads: Readonly<Record<ArtSet, string>> = {
  clay: `🐒 .27 0 .5 0 .12 .9|🦍 .14 0 .26 -1 .2 .92|🦧 .5 .02 .36 0 .12 .9|🐕 .22 .07 .3 -1 .15 .76|🐩 .27 0 .24 -1 .35 .9|🐈 .2 .1 .34 -1 .33 .92|🐈‍⬛ .2 .1 .34 -1 .33 .92|🐅 .2 .04 .28 -1 .25 .94|🐆 .18 .04 .28 -1 .25 .94|🫏 .2 .24 .2 -1 .2 .95
🐎 .16 .07 .2 -1 .12 .7|🦓 .16 .05 .22 -1 .3 .92|🦌 .18 .2 .2 -1 .3 .92|🦬 .15 .16 .26 -1 .28 .95|🐂 .2 .15 .26 -1 .3 .95|🐃 .2 .17 .24 -1 .3 .95|🐄 .19 .12 .26 -1 .3 .92|🐖 .15 .07 .26 -1 .25 .95|🐏 .18 .04 .28 -1 .35 .95|🐑 .18 .04 .28 -1 .35 .95
🐐 .16 .15 .24 -1 .3 .95|🐪 .13 .03 .2 -1 .36 .95|🐫 .13 .03 .2 -1 .36 .95|🦙 .13 .03 .22 -1 .3 .95|🦒 .16 .06 .2 -1 .24 .95|🐘 .2 .03 .34 -1 .1 .85|🦣 .27 .07 .34 -1 .14 .62|🦏 .12 .28 .2 -1 .2 .94|🦛 .26 .12 .42 0 .14 .95|🐁 .22 .3 .3 -1 .3 .72
🐀 .22 .3 .3 -1 .3 .72|🐇 .27 .24 .38 -1 .36 .95|🐿️ .26 .1 .36 -1 .12 .6|🦫 .33 .03 .34 -1 .1 .45|🦔 .16 .5 .24 -1 .12 .95|🦦 .2 .2 .32 0 .3 .42|🦘 .14 .15 .2 -1 .26 .64|🦨 .16 .54 .22 -1 .15 .95|🦃 .14 .1 .16 -1 .24 .9|🐓 .26 .12 .2 -1 .3 .9
🐣 .5 0 .46 0 .1 .4|🐤 .26 0 .4 -1 .5 .9|🐥 .5 0 .5 0 .07 .55|🐦 .28 .03 .4 -1 .4 .9|🐦‍⬛ .3 .06 .3 -1 .4 .9|🐧 .5 0 .48 0 .08 .68|🕊️ .19 .26 .24 -1 .3 .7|🦅 .2 .26 .2 -1 .4 .8|🦆 .32 0 .3 -1 .3 .9|🦢 .16 .07 .2 -1 .3 .9
🦉 .5 .05 .72 0 .12 .8|🦤 .28 .02 .26 -1 .4 .9|🦩 .18 0 .2 -1 .5 .95|🦚 .45 .22 .14 -1 .5 .9|🦜 .31 0 .36 -1 .3 .92|🪿 .2 .08 .24 -1 .4 .9|🐢 .07 .42 .14 -1 .2 .95|🐉 .32 .14 .34 -1 .2 .6|🦕 .17 0 .17 -1 .24 .9|🦖 .25 .02 .34 -1 .12 .53
🐳 .32 .3 .44 -1 .4 .95|🐋 .3 .3 .44 -1 .4 .95|🐬 .3 .02 .32 -1 .4 .6|🦭 .2 .01 .36 0 .2 .95|🐙 .5 0 .62 0 .1 .85|🦀 .5 .28 .46 0 .08 .2|🐌 .16 .1 .26 -1 .2 .9|🐝 .12 .3 .2 -1 .4 .9|🐞 .5 .1 .34 0 .1 .5|⛄ .42 .12 .32 0 .94 .44
⛄ .48 .2 .44 0 .94 .44|☃️ .42 .12 .32 0 .94 .44|👻 .5 .01 .5 0 .1 .48|🧸 .5 .01 .5 0 .1 .62|🤖 .5 .1 .66 0 .9 .7|🐠 .2 .2 .3 -1 .5 .8|🐟 .2 .26 .3 -1 .5 .8|🦈 .22 .16 .34 -1 .5 .7|🐛 .16 .2 .26 -1 .3 .8`,
  paper: `🐒 .37 .06 .5 0 .4 .85|🦍 .2 .02 .4 0 .25 .9|🦧 .55 .08 .3 0 .3 .6|🐕 .42 .01 .5 0 .3 .92|🐩 .28 .06 .3 -1 .35 .9|🐈 .28 .1 .38 -1 .35 .9|🐈‍⬛ .25 .14 .42 -1 .3 .9|🐅 .16 .04 .28 0 .25 .9|🐆 .16 .06 .26 0 .25 .9|🐎 .16 .08 .22 -1 .2 .8
🦓 .2 .1 .24 -1 .36 .9|🦌 .22 .24 .3 -1 .4 .9|🐂 .16 .12 .28 -1 .3 .9|🐄 .18 .1 .28 -1 .3 .9|🐖 .25 .12 .4 0 .2 .9|🐏 .25 .1 .36 0 .3 .9|🐑 .22 .18 .3 0 .3 .9|🐐 .28 .14 .36 0 .3 .9|🐪 .2 .05 .22 -1 .4 .9|🦙 .12 .05 .22 -1 .3 .9
🦒 .22 .1 .26 -1 .4 .9|🐘 .28 .06 .42 0 .2 .85|🦏 .2 .16 .26 -1 .3 .9|🦛 .24 .07 .4 0 .2 .9|🐁 .3 .14 .44 -1 .36 .7|🐇 .3 .36 .42 -1 .36 .9|🐿️ .3 .08 .36 -1 .16 .6|🦫 .24 .03 .36 -1 .2 .4|🦔 .2 .24 .32 -1 .2 .9|🦦 .25 .1 .32 0 .3 .3
🦘 .18 .1 .22 -1 .3 .5|🐓 .28 .08 .3 -1 .4 .9|🐣 .5 0 .6 0 .1 .5|🐤 .28 0 .42 -1 .5 .9|🐥 .5 0 .58 0 .08 .55|🐦 .22 .03 .42 -1 .4 .9|🐧 .42 .01 .5 -1 .2 .6|🦅 .22 .4 .26 -1 .4 .9|🦆 .25 .03 .34 -1 .4 .9|🦉 .5 .06 .8 0 .14 .7
🦩 .2 .02 .24 -1 .5 .9|🦜 .22 .02 .44 -1 .4 .9|🐢 .2 .22 .38 0 .3 .9|🦕 .14 .05 .22 -1 .4 .9|🦖 .16 .05 .3 -1 .3 .5|🐋 .2 .4 .36 -1 .4 .9|🐬 .26 .12 .4 -1 .4 .6|🦭 .28 .04 .42 0 .3 .9|🐙 .66 .02 .44 0 .1 .5|⛄ .5 .1 .44 0 .94 .4|🧸 .56 .02 .5 0 .1 .6`,
};

type Head = { readonly x: number; readonly top: number; readonly width: number; readonly looks: number; readonly hand: readonly [number, number] };
const usual: Head = { x: 0.5, top: 0.02, width: 0.5, looks: 0, hand: [0.12, 0.66] };
/** Somebody who stands, seen whole: a narrow picture with the head above. */
const standing: Head = { x: 0.5, top: 0, width: 0.66, looks: 0, hand: [0.06, 0.58] };

const read = (rows: string): ReadonlyMap<string, Head> => new Map(rows.split(/[|\n]/).map((row) => {
  const [art = '', ...numbers] = row.split(' ');
  const [x = 0.5, top = 0, width = 0.5, looks = 0, handX = 0.1, handY = 0.7] = numbers.map(Number);
  return [artCode(art), { x, top, width, looks, hand: [handX, handY] }];
}));
const known: Readonly<Record<ArtSet, ReadonlyMap<string, Head>>> = { clay: read(heads.clay), paper: read(heads.paper) };

/** @param aspect width over height of the art */
export function anchorOf(set: ArtSet, art: string, at: Place, aspect: number): Anchor {
  if (art.startsWith('@')) {
    const drawing = findDrawing(art.slice(1));
    const box = drawing?.box ?? { x: 0, y: 0, width: 100, height: 100 };
    const own = drawing?.anchors?.[at];
    if (own) return { x: (own.x - box.x) / box.width, y: (own.y - box.y) / box.height, size: own.size / box.width };
  }
  return fromHead(known[set].get(artCode(art)) ?? (aspect < 0.5 ? standing : usual), at, { aspect, chin: set === 'clay' ? 0.86 : 1.06 });
}

/** `chin`: heights of a head that looks at us down to its neck; on paper heads are higher than wide. */
function fromHead({ x, top, width, looks, hand }: Head, at: Place, { aspect, chin }: { aspect: number; chin: number }): Anchor {
  const tall = width * aspect;
  switch (at) {
    case 'head': return { x: x - looks * width * 0.06, y: top + tall * 0.2, size: width };
    case 'face': return { x: x + looks * width * 0.16, y: top + tall * 0.5, size: width * 0.86 };
    case 'neck': return { x: x - looks * width * 0.2, y: Math.min(0.8, top + tall * (looks === 0 ? chin : 1.02)), size: width * 0.9 };
    case 'hand': return { x: hand[0], y: hand[1], size: Math.max(0.34, width) };
    case 'back': return { x: looks === 0 ? x : 0.6, y: looks === 0 ? top + tall * 1.2 : 0.42, size: looks === 0 ? width * 1.3 : 0.5 };
    case 'body': return { x: looks === 0 ? x : 0.54, y: Math.min(0.72, top + tall * (looks === 0 ? 1.5 : 1.25)), size: looks === 0 ? width * 1.15 : 0.46 };
  }
}
