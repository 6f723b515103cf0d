import { type Amount, type Currency, keepLongest } from './amount.ts';

const ones = new Map(Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16,
  seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}));
const scales = new Map(Object.entries({ hundred: 100, thousand: 1000, grand: 1000, million: 1_000_000 }));
const word = `(?:${[...ones.keys(), ...scales.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const spelled = String.raw`(?:(?:a (?=hundred|thousand|grand|million|couple))?${word}(?:(?:[ -]| and )${word}){0,6}(?: and a half)?|a couple(?: of)?)`;
const figures = String.raw`\d{1,9}(?:,\d{3})*(?:\.\d+)?(?:\s?(?:k|m)\b|\s(?:thousand|grand|hundred|million)\b)?`;
const number = `(?:${figures}|\\b${spelled}\\b)`;

const signs = new Map<string, Currency>([['$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['₩', 'KRW']]);
const coins: readonly (readonly [RegExp, Currency | undefined])[] = [
  [/^\s?(?:dollars?|bucks?|usd)\b/, 'USD'], [/^\s?(?:pounds?|quid|gbp|sterling)\b/, 'GBP'], [/^\s?(?:euros?|eur)\b/, 'EUR'], [/^\s?(?:won|krw)\b/, 'KRW'], [/^\s?€/, 'EUR'],
];
const unitWords: readonly (readonly [RegExp, Amount['unit']])[] = [
  [/^\s?(?:%|percent\b|per cent\b|pct\b|percentage points?\b)/, 'percent'],
  [/^[\s-]?(?:days?|mornings?|afternoons?|evenings?|nights?|times?)(?: (?:from home|at home|remote(?:ly)?|in the office|off|working from home))? ?(?:a|per|each|every|\/) ?week\b/, 'days-per-week'],
  [/^[\s-]?days?\b/, 'day'], [/^[\s-]?weeks?\b/, 'weeks'], [/^[\s-]?months?\b/, 'months'], [/^[\s-]?(?:hours?|hrs?|h)\b/, 'hours'],
];

/** The amounts of an English text (flattened), dates aside. */
export function englishAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(new RegExp(`([$£€₩]\\s?)?(${number})`, 'g'))) {
    const [whole, sign, digits = ''] = match;
    const value = parseEnglishNumber(digits);
    if (value === undefined || isOrdinal(text, match.index + whole.length) || /^\p{L}/u.test(text.slice(match.index + whole.length)) || isPartOfWord(text, match.index)) continue;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 40);
    const amount = withUnit({ text, start: match.index, end: match.index + whole.length, value, currency: signs.get(sign?.trim() ?? '') }, after);
    if (amount.unit !== 'number' || !isNoAmount(text, match.index, match.index + whole.length)) found.push(amount);
  }
  for (const match of text.matchAll(/\b(?:(?:a )?half(?! (?:an? )?(?:hour|day|past|year|time))|fifty[- ]fifty|50[/-]50)\b/g)) found.push({ unit: 'half', value: 0.5, quote: match[0], start: match.index });
  for (const match of text.matchAll(/\b(?:once|twice|every other day|every day|one day|a day) (?:a |per |each |every )?week\b|\bonce a week\b/g)) found.push({ unit: 'days-per-week', value: match[0].startsWith('twice') ? 2 : match[0].startsWith('every') ? 5 : 1, quote: match[0], start: match.index });
  for (const match of text.matchAll(/\b(?:a|one) (week|month|year)\b|\ban hour\b|\bhalf an hour\b/g)) found.push({ ...single(match[0], match[1]), quote: match[0], start: match.index });
  return keepLongest(found);
}

function single(quote: string, unit: string | undefined): { unit: Amount['unit']; value: number } {
  if (unit === undefined) return { unit: 'hours', value: quote.startsWith('half') ? 0.5 : 1 };
  return unit === 'week' ? { unit: 'weeks', value: 1 } : { unit: 'months', value: unit === 'year' ? 12 : 1 };
}

type Bare = { readonly text: string; readonly start: number; readonly end: number; readonly value: number; readonly currency: Currency | undefined };

function withUnit({ text, start, end, value, currency }: Bare, after: string): Amount {
  const amount = (unit: Amount['unit'], length: number, more: { currency?: Currency } = {}): Amount => ({ unit, value, ...more, quote: text.slice(start, end + length), start });
  if (currency !== undefined) return amount('money', 0, { currency });
  for (const [pattern, coin] of coins) {
    const match = pattern.exec(after);
    if (match !== null && coin !== undefined) return amount('money', match[0].length, { currency: coin });
  }
  for (const [pattern, unit] of unitWords) {
    const match = pattern.exec(after);
    if (match !== null) return amount(unit, match[0].length);
  }
  const years = /^[\s-]?years?\b(?! of)/.exec(after);
  if (years !== null) return { ...amount('months', years[0].length), value: value * 12 };
  return /k$|grand$|thousand$/.test(text.slice(start, end)) ? amount('money', 0) : amount('number', 0);
}

/** "10k", "1,200.50", "five hundred", "twenty-five", "two and a half". */
export function parseEnglishNumber(text: string): number | undefined {
  const digits = /^(\d[\d,]*(?:\.\d+)?)\s?(k|m|thousand|grand|hundred|million)?$/.exec(text.trim());
  if (digits !== null) return Number((digits[1] ?? '').replaceAll(',', '')) * (digits[2] === 'k' ? 1000 : digits[2] === 'm' ? 1_000_000 : (scales.get(digits[2] ?? '') ?? 1));
  if (text.startsWith('a couple')) return 2;
  let total = 0;
  let group = 0;
  for (const part of text.replace(/ and a half$/, '').split(/[ -]+/)) {
    const scale = scales.get(part);
    if (scale === undefined) group += ones.get(part) ?? 0;
    else if (scale === 100) group = Math.max(1, group) * 100;
    else {
      total += Math.max(1, group) * scale;
      group = 0;
    }
  }
  const value = total + group + (text.endsWith(' and a half') ? 0.5 : 0);
  return value === 0 ? undefined : value;
}

const isOrdinal = (text: string, end: number): boolean => /^(?:st|nd|rd|th)\b|^:\d|^\s?(?:am|pm|o'clock)\b/.test(text.slice(end, end + 9));
const isPartOfWord = (text: string, start: number): boolean => /[\p{L}\d.#]$/u.test(text.slice(Math.max(0, start - 1), start));
/** "one" is a pronoun; "at ten" a time of day; "clause 6" a name. */
const isNoAmount = (text: string, start: number, end: number): boolean => text.slice(start, end) === 'one' || /\b(?:at|before|after|past|section|clause|paragraph|room|number|no\.|step|page|level|part|in (?:19|20)(?=\d\d)) ?$/.test(text.slice(Math.max(0, start - 10), start)) || /^(?:19|20)\d\d$/.test(text.slice(start, end)) && /\b(?:in|since|of) $/.test(text.slice(Math.max(0, start - 6), start));
