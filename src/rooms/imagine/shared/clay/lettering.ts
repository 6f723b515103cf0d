import type { Lettering, Stage } from '../staging/stage.ts';
import type { Pen } from './pen.ts';

export const typeface = 'Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif';

/** Letters cut from a thick sheet: a dark side below, a bright face. */
export function drawLettering(pen: Pen, { text, x, y, size, turn }: Lettering, { width }: Pick<Stage, 'width'>): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate((turn * Math.PI) / 180);
  pen.font = `800 ${size}px ${typeface}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  const fit = Math.min(1, (width * 0.92) / Math.max(1, pen.measureText(text).width));
  pen.scale(fit, fit);
  pen.lineJoin = 'round';
  pen.strokeStyle = 'rgba(38,28,70,0.16)';
  pen.lineWidth = size * 0.2;
  pen.strokeText(text, 0, size * 0.06);
  pen.strokeStyle = '#fffaf0';
  pen.lineWidth = size * 0.15;
  pen.strokeText(text, 0, 0);
  pen.fillStyle = '#a94a1f';
  for (let step = 3; step > 0; step--) pen.fillText(text, 0, (size * 0.018 * step));
  pen.fillStyle = '#ee7c33';
  pen.fillText(text, 0, 0);
  pen.restore();
}
