const lookalikes: Readonly<Record<string, string>> = { а: 'a', ɑ: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' };

/** A prompt as its words are looked for: one writing of each letter, nothing invisible, l e t t e r s that were pulled apart put together. */
export function foldPrompt(prompt: string): string {
  const plain = prompt.normalize('NFKD').replaceAll(/[\u0300-\u036f]|\p{Cf}/gu, '').normalize('NFKC').toLowerCase();
  return plain
    .replaceAll(/[аɑеорсухі]|(?<=[a-z])[01345@$](?=[a-z])/gu, (sign) => lookalikes[sign] ?? sign)
    .replaceAll(/(?<![a-z])[a-z](?:[ ._*-][a-z]){2,}(?![a-z])/gu, (apart) => apart.replaceAll(/[^a-z]/gu, ''))
    .replaceAll(/(?<![가-힣])[가-힣](?:[ ._*-][가-힣])+(?![가-힣])/gu, (apart) => apart.replaceAll(/[^가-힣]/gu, ''));
}
