/**
 * While a reply is written, its last lines may be the head of a table that is not yet one: shown as they are, they would
 * first stand there as a paragraph full of bars and then jump. They wait until the line below the head is whole.
 */
export function holdBackTableHead(text: string): string {
  const start = text.lastIndexOf('\n\n') + 1;
  const block = text.slice(start).replace(/^\n+/, '');
  if (!block.startsWith('|')) return text;
  const [, rule, ...rows] = block.split('\n');
  const whole = rows.length > 0 || (rule !== undefined && !/^[|:\- ]*$/.test(rule));
  return whole ? text : text.slice(0, text.length - block.length);
}
