/** Amounts in Korean, each as a noun that takes a particle. */
import type { Issue, IssueWords } from '../../shared/scenario.ts';
import { asDoing } from './as-doing.ts';
import { asThing } from './as-thing.ts';

const native = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const currencies = { USD: '달러', GBP: '파운드', EUR: '유로', KRW: '원' } as const;
const dayLength = 86_400_000;

export function sayAmount(issue: Issue, words: IssueWords, value: number, today?: number): string {
  switch (issue.unit) {
    case 'percent':
      return `${plain(value)}%`;
    case 'money':
      return sayMoney(value, words.currency ?? 'KRW');
    case 'days-per-week':
      return /번/.test(words.name) ? `일주일에 ${counted(value, '번')}` : `주 ${plain(value)}일`;
    case 'weeks':
      return value === 1 ? '일주일' : `${plain(value)}주`;
    case 'months':
      return sayMonths(value);
    case 'hours':
      return sayHours(value);
    case 'count':
      return counted(value, counterOf(words));
    case 'day':
      return sayDay(value, today);
    case 'step':
      return asDoing(asThing(words.steps?.[value]?.say ?? words.steps?.[value]?.label ?? plain(value)));
    default:
      return issue.unit satisfies never;
  }
}

const plain = (value: number): string => value.toLocaleString('ko-KR', { maximumFractionDigits: 1 });
const counted = (value: number, counter: string): string => (Number.isInteger(value) && value > 0 && value < native.length ? `${native[value] ?? ''} ${counter}` : `${plain(value)}${counter}`);

/** What is counted has its own word for it: 세 명, 세 개; 세 번 where nothing tells. */
function counterOf({ name }: IssueWords): string {
  if (/(?:인원|명|사람|인력)(?: 수)?$/.test(name)) return '명';
  return /(?:개수|갯수|물건|박스|좌석|자리)(?: 수)?$/.test(name) ? '개' : '번';
}

/** 1억 2천만 원, 500만 원, 3만 5천 원, 7,500원. */
function sayMoney(value: number, currency: keyof typeof currencies): string {
  if (currency !== 'KRW') return `${plain(value)}${currencies[currency]}`;
  const won = Math.round(Math.abs(value));
  const parts = [inUnit(Math.floor(won / 100_000_000), '억'), inUnit(Math.floor(won / 10_000) % 10_000, '만')].filter((part) => part !== '');
  const rest = won % 10_000;
  const minus = value < 0 ? '-' : '';
  if (parts.length === 0) return `${minus}${plain(rest)}원`;
  return `${minus}${[...parts, inUnit(rest, '')].filter((part) => part !== '').join(' ')} 원`;
}

function inUnit(amount: number, unit: string): string {
  if (amount === 0) return '';
  return amount % 1000 === 0 && unit !== '억' ? `${amount / 1000}천${unit}` : `${plain(amount)}${unit}`;
}

function sayMonths(value: number): string {
  if (value >= 12 && value % 12 === 0) return `${value / 12}년`;
  return value <= 5 ? counted(value, '달').replace(/(?<=\d)달/, '개월') : `${plain(value)}개월`;
}

function sayHours(value: number): string {
  const half = value % 1 === 0.5;
  if (value === 0.5) return '30분';
  return half ? `${counted(Math.floor(value), '시간')} 반` : counted(value, '시간');
}

function sayDay(days: number, today: number | undefined): string {
  const near = ['오늘', '내일', '모레'][days];
  if (near !== undefined) return near;
  if (today !== undefined) return new Intl.DateTimeFormat('ko-KR', { month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' }).format(today + days * dayLength);
  if (days === 10) return '열흘 뒤';
  return days % 7 === 0 ? `${days === 7 ? '일주일' : `${days / 7}주`} 뒤` : `${plain(days)}일 뒤`;
}
