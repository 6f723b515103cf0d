/** A stretch of a turn: `text` is the exact substring that begins at `start`. */
export type Piece = { readonly text: string; readonly start: number };

/** A sentence is never longer than this, so that a pattern with a bounded gap costs little whatever is written. */
const longestSentence = 400;

const abbreviation = /(?:^|\s)(?:mr|mrs|ms|dr|prof|st|vs|no|e\.g|i\.e|etc|approx)\.$/i;
/** Nouns that end as a polite verb does. */
const nounInYo = /(?:필|중|주|수|월|강|동|개|소|내|화|목)요$/;
/** 합니다, 습니까, 해요, 하죠 close a sentence even without a full stop; 바쁘니까 and 다 do not. */
const koreanClose = /(?:[가-힣]니다|[가-힣](?:잖아|거든|을게|할게|줄게|낼게|갈게|더라|거야|좋겠어|몰라|했어|었어|았어|봤어|됐어|하자|겠다|겠어|없어|돼)|[습합입됩갑]니까|[가-힣](?<!저|는|은|도|서|고|데)요|죠|십시오)$/;

/** The sentences of a turn, without what stands between them. */
export function splitSentences(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const gap of text.matchAll(/[.!?。…!?~]+["'”’)\]]*(?=\s|$|[가-힣A-Z[])|\n+|[ㅋㅎㅠㅜ]{2,}|\s+/g)) {
    const end = gap.index + gap[0].length;
    if (end - from < longestSentence && !closes(text.slice(from, end), gap[0])) continue;
    pushTrimmed(pieces, text, from, end);
    from = end;
  }
  pushTrimmed(pieces, text, from, text.length);
  return pieces;
}

function closes(sentence: string, gap: string): boolean {
  if (/^\s+$/.test(gap)) return gap.includes('\n') || koreanCloses(sentence.trimEnd());
  if (gap === '.' || gap === '~') return !abbreviation.test(sentence) && (gap === '.' || /[가-힣]~$/.test(sentence));
  return true;
}

function koreanCloses(sentence: string): boolean {
  const word = /\S+$/.exec(sentence.slice(-20))?.[0] ?? '';
  return koreanClose.test(word) && !nounInYo.test(word);
}

/** The parts of a sentence that can stand for themselves: what follows a "but", a semicolon or a dash. */
export function splitClauses(sentence: Piece): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const joint of sentence.text.matchAll(/[,\s]\s*(?=(?:but|however|although|though|because|so that)\s)|;\s*|\s[-–—]+\s|—|(?<=(?:지만|는데|은데|ㄴ데|니까|더라도|어도)),?\s/gi)) {
    const end = joint.index + joint[0].length;
    pushTrimmed(pieces, sentence.text, from, end, sentence.start);
    from = end;
  }
  pushTrimmed(pieces, sentence.text, from, sentence.text.length, sentence.start);
  return pieces;
}

function pushTrimmed(pieces: Piece[], text: string, from: number, to: number, offset = 0): void {
  for (let start = from; start < to; start += longestSentence) {
    const raw = text.slice(start, Math.min(to, start + longestSentence));
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed.replaceAll(/[ㅋㅎㅠㅜㅡ]/g, ''))) pieces.push({ text: trimmed, start: offset + start + raw.indexOf(trimmed) });
  }
}

/** The same length, so that places hold: curly quotes and full-width signs become plain, letters small. */
export function flatten(text: string): string {
  let flat = '';
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    const small = sign.toLowerCase();
    flat += plainSigns.get(sign) ?? (small.length === 1 ? small : sign);
  }
  return flat;
}

const plainSigns = new Map([['’', "'"], ['‘', "'"], ['“', '"'], ['”', '"'], ['!', '!'], ['?', '?'], [',', ','], [':', ':'], ['\u00a0', ' '], ['\t', ' ']]);
