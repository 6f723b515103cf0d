import type { Lettering } from './stage.ts';

const most = 3;
const largest = 110;
const smallest = 34;
/** Widths of letters over the size of the type, on the average. */
const widthOf = (sign: string): number => (/[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/.test(sign) ? 0.92 : /[iljt.,'!| ]/.test(sign) ? 0.3 : /[A-Z@MWmw]/.test(sign) ? 0.72 : 0.54);

/** Sets what stood in quotes across the upper part of the picture, a line each, as large as it fits. */
export function setLettering(texts: readonly string[], { width, height }: { width: number; height: number }): Lettering[] {
  let y = height * 0.08;
  return texts.slice(0, most).map((text) => {
    const wide = Array.from(text).reduce((sum, sign) => sum + widthOf(sign), 0);
    const size = Math.min(largest, Math.max(smallest, height * 0.1), Math.max(smallest, (width * 0.84) / Math.max(wide, 1)));
    y += size;
    const line = { text, x: width / 2, y, size, turn: 0 };
    y += size * 0.28;
    return line;
  });
}
