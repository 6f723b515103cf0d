import { type Amount, keepLongest } from './amount.ts';

const sino = new Map(Array.from('영일이삼사오육칠팔구', (sign, value) => [sign, value] as const));
const smallScales = new Map([['십', 10], ['백', 100], ['천', 1000]]);
const native = new Map(Object.entries({ 한: 1, 하나: 1, 두: 2, 둘: 2, 세: 3, 셋: 3, 석: 3, 네: 4, 넷: 4, 넉: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 스무: 20 }));
const spans = new Map(Object.entries({ 하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 엿새: 6, 이레: 7, 열흘: 10, 보름: 15 }));

const part = String.raw`(?:\d[\d,]*(?:\.\d+)?\s?[십백천]?(?:\s?\d[십백천]){0,3}\d?|[일이삼사오육칠팔구]?[십백천](?:[일이삼사오육칠팔구]?[십백천]){0,2}[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])`;
const money = new RegExp(String.raw`(${part})\s?억(?:\s?(${part})\s?(만)?)?(?:\s?원)?|(${part})\s?만(?:\s?(${part}))?(?:\s?원)?(?!\s?(?:큼|에|나|이라도 ?안))|(\d[\d,]*(?:\.\d+)?)\s?(천|백)(?=\s?(?:원|으로|은|이면|정도|까지|쯤|에|만|$|[^\d가-힣]))(?:\s?원)?|(\d[\d,]*)\s?원|₩\s?(\d[\d,]*)`, 'g');
const units: readonly (readonly [string, Amount['unit']])[] = [
  ['(?:%|퍼센트|프로(?!젝트|그램|모션|필|세스)|퍼(?![가-힣]))', 'percent'], ['(?:주일|주(?![가-힣]*일|말|임|간 ?보고|도|요|제|부|시|셔|민|세요|십|면|기))', 'weeks'], ['(?:개월|달)', 'months'], ['시간', 'hours'], ['일(?!\\s?(?:을|이|은|하|도|곱|정|을 ?))', 'day'], ['(?:년|해)(?![가-힣])', 'months'],
];

/** The amounts of a Korean text, dates aside. */
export function koreanAmounts(text: string): Amount[] {
  const found = [...readMoney(text), ...readMeasures(text), ...readHalves(text)];
  for (const match of text.matchAll(/(?<![\d.,가-힣a-z])\d[\d,]*(?:\.\d+)?(?![\d.]*\s?(?:월|시(?!간)|분|층|호|동|번지|살|년|위|차))/g)) found.push({ unit: 'number', value: digits(match[0]), quote: match[0], start: match.index });
  return keepLongest(found);
}

function readMoney(text: string): Amount[] {
  return [...text.matchAll(money)].flatMap((match): Amount[] => {
    const [quote, hundredMillions, rest, restUnit, tenThousands, tail, bare, bareScale, won, signed] = match;
    if (hundredMillions === undefined && !/\d/.test(quote) && !quote.endsWith('원') && !/[십백천]/.test(quote)) return [];
    const value = hundredMillions === undefined
      ? tenThousands === undefined ? digits(won ?? signed ?? bare ?? '') * (smallScales.get(bareScale ?? '') ?? 1) * (bareScale === undefined ? 1 : 10_000) : sinoNumber(tenThousands) * 10_000 + (tail === undefined ? 0 : sinoNumber(tail))
      : sinoNumber(hundredMillions) * 100_000_000 + belowHundredMillion(rest, restUnit);
    return value > 0 ? [{ unit: 'money', value, currency: 'KRW', quote: quote.trimEnd(), start: match.index }] : [];
  });
}

/** After 억 people leave 만 out: "1억 2천" is 120,000,000. */
function belowHundredMillion(rest: string | undefined, unit: string | undefined): number {
  if (rest === undefined) return 0;
  return sinoNumber(rest) * (unit === '만' || /[십백천]/.test(rest) || sinoNumber(rest) < 10_000 ? 10_000 : 1);
}

function readMeasures(text: string): Amount[] {
  const found: Amount[] = [];
  for (const [unitText, unit] of units) {
    const number = unit === 'months' ? String.raw`\d+(?:\.\d+)?|[일이삼사오육칠팔구십]{1,3}|[한두세네석넉]|다섯|여섯|일곱|여덟|아홉|열두|열` : unit === 'hours' || unit === 'weeks' ? String.raw`\d+(?:\.\d+)?|[한두세네일이삼사]|다섯|여섯|일곱|여덟|아홉|열` : String.raw`\d+(?:\.\d+)?|[일이삼사오육칠팔구십]{1,4}`;
    const lead = unit === 'day' ? String.raw`(주(?:에|당|마다)? ?|일주일에 ?)?` : '()';
    for (const match of text.matchAll(new RegExp(String.raw`${lead}(?<![\d.,월가-힣])(${number}|(?<=주)[일이삼사오])\s?${unitText}`, 'g'))) {
      const value = measure(match[2] ?? '');
      if (value === 0 || (unit === 'day' && !/\d/.test(match[2] ?? '') && match[1] === undefined && (match[2] ?? '').length < 2)) continue;
      found.push({ unit: match[1] === undefined || match[1] === '' ? unit : 'days-per-week', value: /년|해/.test(match[0]) && unit === 'months' ? value * 12 : value, quote: match[0], start: match.index });
    }
  }
  for (const match of text.matchAll(/(?:(주에?|일주일에|매주) ?)?(\d+|[한두세네]|다섯|여섯) ?(?:번|회|차례)/g)) found.push({ unit: match[1] === undefined ? 'count' : 'days-per-week', value: measure(match[2] ?? ''), quote: match[0], start: match.index });
  for (const match of text.matchAll(/(?:(주에?|일주일에) ?)?(하루|이틀|사흘|나흘|닷새|엿새|이레|열흘|보름)/g)) found.push({ unit: match[1] === undefined ? 'day' : 'days-per-week', value: spans.get(match[2] ?? '') ?? 1, quote: match[0], start: match.index });
  for (const match of text.matchAll(/(?:주|일주일에) ?(\d)\s?일/g)) found.push({ unit: 'days-per-week', value: Number(match[1]), quote: match[0], start: match.index });
  for (const match of text.matchAll(/일주일|한 ?주|반년|(?<![가-힣])(\d+|[한두세네]) ?(?:명|건|개|가지|곳)(?!월)/g)) found.push(match[1] === undefined ? { unit: match[0] === '반년' ? 'months' : 'weeks', value: match[0] === '반년' ? 6 : 1, quote: match[0], start: match.index } : { unit: 'count', value: measure(match[1]), quote: match[0], start: match.index });
  return found;
}

const readHalves = (text: string): Amount[] => [...text.matchAll(/반반|절반|반씩|5\s?(?:대|:)\s?5|오대오|반(?=만|이라도|은 |을 )/g)].map((match) => ({ unit: 'half', value: 0.5, quote: match[0], start: match.index }));

const measure = (text: string): number => (/\d/.test(text) ? Number(text) : (native.get(text) ?? (text === '열두' ? 12 : sinoNumber(text))));
const digits = (text: string): number => Number(text.replaceAll(',', ''));

/** "5천", "오십", "삼백이십", "1,200", "2.5". */
export function sinoNumber(text: string): number {
  let total = 0;
  let current = '';
  for (const sign of text.replaceAll(/[\s,]/g, '')) {
    const scale = smallScales.get(sign);
    if (scale === undefined) current += sino.get(sign) ?? sign;
    else {
      total += (current === '' ? 1 : Number(current)) * scale;
      current = '';
    }
  }
  return total + (current === '' ? 0 : Number(current));
}
