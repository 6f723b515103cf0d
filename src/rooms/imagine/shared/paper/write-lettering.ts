import type { Lettering, Stage } from '../staging/stage.ts';
import { escapeText, short } from './text.ts';

const typeface = 'Pretendard, Apple SD Gothic Neo, Malgun Gothic, Noto Sans KR, sans-serif';

/** Text stays text: whoever has no Pretendard sees it in what they have. */
export function writeLettering({ text, x, y, size, turn }: Lettering, { width }: Pick<Stage, 'width'>): string {
  const wide = Array.from(text).length * size * 0.5 > width * 0.8 ? ` textLength="${short(width * 0.9)}" lengthAdjust="spacingAndGlyphs"` : '';
  const words = (attributes: string, dy: number) => `<text x="${short(x)}" y="${short(y + dy)}" ${attributes}${wide}>${escapeText(text)}</text>`;
  return `<g font-family="${typeface}" font-weight="800" font-size="${short(size)}" text-anchor="middle" stroke-linejoin="round"${turn ? ` transform="rotate(${short(turn)} ${short(x)} ${short(y)})"` : ''}>${words(`fill="#261c46" opacity=".2" stroke="#261c46" stroke-width="${short(size * 0.14)}"`, size * 0.06)}${words(`fill="#fffaf0" stroke="#fffaf0" stroke-width="${short(size * 0.16)}"`, 0)}${words('fill="#e86f2c"', 0)}</g>`;
}
