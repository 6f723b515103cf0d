/**
 * A wish as the other can put it into a sentence ("I could live with …"): "move out by the end of March" is "moving out by the end of
 * March", "an 8% raise" stays, "respect my time" is "respecting your time". Only what surely begins with a verb is turned.
 */
const verbs = new Set(`accept add admit agree allow answer apologise apologize arrange ask attend be become begin book break bring build buy call cancel change check choose clean close come commit confirm consider contribute cook cover cut decide delay deliver discuss do drink drive drop eat end explain extend feed find finish fix follow forget forgive freeze get give go hand have help hire hold include introduce invest invite keep knock leave lend let like limit listen look lower make meet mention move name offer open organise organize own pay pick plan play postpone promise promote prove put quit raise read reduce refund remove rent repair repay replace reply report respect respond return review ring say see sell send set share show sign skip sleep smoke sort speak split spend start stay step stick stop support swap switch take talk taste teach tell text tidy treat trust try turn understand use visit wait walk wash watch wear work write`.split(/\s+/));

const doubled = new Set(['admit', 'begin', 'commit', 'cut', 'drop', 'forget', 'get', 'hit', 'let', 'plan', 'put', 'quit', 'run', 'set', 'sit', 'skip', 'split', 'step', 'stop', 'swap']);

export function asAThing(wish: string): string {
  const told = /^that (?:he|she|they|you) (\p{L}+)(.*)$/isu.exec(wish.trim());
  const base = told && baseOf(told[1]?.toLowerCase() ?? '');
  if (told && base) return asAThing(`${base}${told[2] ?? ''}`);
  const plain = wish.trim().replace(/[.!?…\s]+$/u, '');
  const bare = verbs.has(/^\p{L}+/u.exec(plain)?.[0].toLowerCase() ?? '') ? plain : plain.replace(/^(?:i(?:'d| would)? (?:want|like|need) )?(?:(?:for )?(?:him|her|them|you|\p{Lu}\p{L}+) )?to (?=\p{L})/iu, '');
  const [, first = '', rest = ''] = /^(\p{L}+)(.*)$/su.exec(bare) ?? [];
  const denied = /^(not|never) (\p{L}+)(.*)$/isu.exec(bare);
  if (denied && verbs.has(denied[2]?.toLowerCase() ?? '')) return `${denied[1]?.toLowerCase()} ${asAThing(`${denied[2]}${denied[3] ?? ''}`)}`;
  const turned = verbs.has(first.toLowerCase()) ? `${gerund(first.toLowerCase())}${rest}` : uncapital(bare);
  return turned.replaceAll(/\b(my|mine|me|i|myself|we|us|our|their|them|his|him|her|hers)\b/gi, (word) => otherWay[word.toLowerCase()] ?? word);
}

/** "He stops" is "stop", where that is a verb of the list. */
function baseOf(verb: string): string | undefined {
  return [verb, verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find((form) => verbs.has(form));
}

/** The person's "me" is the other's "you"; the other, spoken of as they or she, is "me". */
const otherWay: Readonly<Record<string, string>> = { my: 'your', mine: 'yours', me: 'you', i: 'you', myself: 'yourself', their: 'my', his: 'my', them: 'me', him: 'me' };

function gerund(verb: string): string {
  if (verb === 'be' || verb === 'see' || verb === 'agree') return `${verb}ing`;
  if (doubled.has(verb)) return `${verb}${verb.at(-1)}ing`;
  return verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

const uncapital = (text: string): string => (/^(?:\p{Lu}\p{Ll}|A )/u.test(text) && !/^I\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
