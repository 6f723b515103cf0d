/** Text as it may stand in an element or an attribute. What XML can't hold is left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A tenth is exact enough. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);
