/** What the person wrote down as their wish, as a thing in the other's mouth: "내 방에 들어오지 말았으면 좋겠어" is "방에 들어오지 않기". */
import { plain } from './conjugate.ts';
import { withFinal } from './syllable.ts';
import { isThing } from './take-over.ts';
import { verbStems } from './verbs.ts';

/** 했, 줬, 나눴: the past before -으면, by its stem. */
const pasts: ReadonlyMap<string, string> = new Map([...verbStems, '하', '주', '이'].map((stem) => [withFinal(plain(stem), 'ㅆ'), stem]));
const wishing = /(?:으)?면 ?(?:좋겠|해|합|한다|싶|됩|돼|고맙|감사).*$/;

export function asThing(wish: string): string {
  const bare = asYou(wish.replace(/[.!?~…\s]+$/u, '')).trim();
  if (/(?:기|것|점|건)$/.test(bare)) return bare;
  return named(bare) ?? (isThing(bare) ? bare : `'${bare}'`);
}

/** The person's "I" as the other says it, in the forms of `sayYou`; what is done to them or is theirs goes without saying. */
const youWords: Readonly<Record<string, string>> = { 내가: '{네가}', 제가: '{네가}', 저희가: '{네가}', 우리가: '{네가}' };

function asYou(wish: string): string {
  return wish.replace(/^우리 집(?=[은만] )/, '{네} 집').replaceAll(/(?<=^|\s)(?:내가|제가|저희가|우리가|나한테|저한테|나에게|저에게|나를|저를|나는|저는|내|제)(?=\s)/g, (word) => youWords[word] ?? '').replaceAll(/ {2,}/g, ' ');
}

function named(bare: string): string | undefined {
  const asked = /^(.*?[가-힣]) ?(?:주세요|줘요?|달라|달라고|주라|주십시오|주기를 바람?)$/.exec(bare)?.[1];
  if (asked !== undefined) return `${asked} 주기`;
  const barred = /^(.*)지 ?(?:마세요|말아요?|마|말라|마라|말아 ?(?:줘|주세요)|말았으면.*)$/.exec(bare)?.[1];
  if (barred !== undefined) return `${barred}지 않기`;
  const wanted = /^(.*[가-힣])고 ?싶[가-힣]*$/.exec(bare)?.[1];
  if (wanted !== undefined) return `${wanted}기`;
  if (!wishing.test(bare)) return undefined;
  const head = bare.replace(wishing, '');
  const word = /\S+$/.exec(head)?.[0] ?? '';
  const stem = pasts.get(word.slice(-1)) === undefined ? (pasts.get(word) ?? pasts.get(word.slice(-2))) : pasts.get(word.slice(-1));
  if (stem !== undefined && word.endsWith(withFinal(plain(stem), 'ㅆ'))) return `${head.slice(0, -withFinal(plain(stem), 'ㅆ').length)}${stem}기`;
  return /[가-힣]$/.test(head) && !/[았었겠]$/.test(head) ? `${head}기` : undefined;
}
