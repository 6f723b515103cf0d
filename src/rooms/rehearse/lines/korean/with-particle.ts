import { josa } from 'es-hangul';

type Particle = Parameters<typeof josa>[1];

/** How digits and Latin letters end when they are read aloud; `josa` knows Hangul only. */
const readings: Readonly<Record<string, string>> = {
  '0': '영', '1': '일', '2': '이', '3': '삼', '4': '사', '5': '오', '6': '육', '7': '칠', '8': '팔', '9': '구', '%': '트', l: '엘', m: '엠', n: '엔', r: '알', b: '브', k: '크', p: '프', t: '트',
};

/** A word with the particle that fits how it ends: `withParticle('민수', '와/과')` is 민수와. Quotation marks and brackets at the end are passed over. */
export function withParticle(word: string, particle: Particle): string {
  const sound = word.replace(/[^\p{L}\p{N}%]+$/u, '').at(-1)?.toLowerCase() ?? '';
  return word + josa.pick(readings[sound] ?? (/[가-힣]/.test(sound) ? sound : '아'), particle);
}
