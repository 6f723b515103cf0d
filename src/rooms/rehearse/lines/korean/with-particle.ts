import { josa } from 'es-hangul';

type Particle = Parameters<typeof josa>[1];

/** How digits and Latin letters end when they are read aloud; `josa` knows Hangul only. */
const readings: Readonly<Record<string, string>> = {
  '0': '영', '1': '일', '2': '이', '3': '삼', '4': '사', '5': '오', '6': '육', '7': '칠', '8': '팔', '9': '구', '%': '트', l: '엘', m: '엠', n: '엔', r: '알', b: '브', k: '크', p: '프', t: '트',
};

/** A word with the particle that fits how it ends: `withParticle('민수', '와/과')` is 민수와. Quotation marks and brackets at the end are passed over. */
export function withParticle(word: string, particle: Particle): string {
  return word + josa.pick(soundOf(word), particle);
}

/** Fills what waits for the word before it, a particle or a form of 이다: `8%{을/를}`, `마음{이에요/예요}`. */
export function fillParticles(text: string): string {
  let filled = '';
  let from = 0;
  for (const wait of text.matchAll(/\{([^{}/]*)\/([^{}/]*)\}/g)) {
    const [brace, afterFinal = '', afterVowel = ''] = wait;
    filled += text.slice(from, wait.index);
    const isClosed = afterFinal.startsWith('으로') ? josa.pick(soundOf(filled), '으로/로') === '으로' : josa.pick(soundOf(filled), '이/가') === '이';
    filled += isClosed ? afterFinal : afterVowel;
    from = wait.index + brace.length;
  }
  return filled + text.slice(from);
}

function soundOf(word: string): string {
  const sound = word.replace(/[^\p{L}\p{N}%]+$/u, '').at(-1)?.toLowerCase() ?? '';
  return readings[sound] ?? (/[가-힣]/.test(sound) ? sound : '아');
}
