/** How the other says "you": Korean has no word that fits everybody. 너 among equals and downwards in plain speech, else by title, else 그쪽. */
import type { ScenarioWords } from '../../shared/scenario.ts';

const forms: Readonly<Record<string, string>> = { 너는: '{은/는}', 네가: '{이/가}', 너도: '도', 너를: '{을/를}', 너한테: '한테', 네: '', 너: '' };
const titled = /엄마|아빠|어머|아버|할머니|할아버지|언니|오빠|누나|형|이모|고모|삼촌|선배|여보|서방|대리|주임|과장|팀장|부장|실장|선생|님$|씨$|사장|대표/;
const younger = /딸|아들|동생|후배|조카|손자|손녀|학생|제자|며느리|사위|신입|막내/;

/** `{너는}`, `{네가}`, `{너도}`, `{너를}`, `{너한테}` and `{네}` (your) in a line. */
export function sayYou(line: string, { other }: ScenarioWords): string {
  const { callsPerson, role, level } = other;
  const isPlain = level === 'hae' || level === 'haera';
  const name = titled.test(callsPerson) && !callsPerson.includes('{') ? callsPerson : undefined;
  const isFamiliar = isPlain && name === undefined && !younger.test(role);
  return line.replaceAll(/\{(너는|네가|너도|너를|너한테|네|너)\}/g, (_, form: string) => (isFamiliar ? form : `${name ?? '그쪽'}${forms[form] ?? ''}`));
}
