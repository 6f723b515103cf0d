import type { Concept } from '../lexicon/concept.ts';

/**
 * Words that mean several things. Each sense has cues, looked for in the words around it; without any cue the first sense is meant
 * (for 눈 that is snow: of what people ask to be drawn, more is snowy than has eyes).
 */
type Sense = { readonly concept: string; readonly cues: RegExp };

const senses: Readonly<Record<string, readonly Sense[]>> = {
  눈: [
    { concept: 'snow', cues: /덮|내리|오는|와|쌓|녹|겨울|하얀|첫|펑펑|속|밭|길|산|스키|썰매/ },
    { concept: 'eye', cues: /파란|푸른|초록|감|뜬|뜨고|큰|반짝|맞|코|입|귀|얼굴|윙크|두 눈/ },
  ],
  비: [{ concept: 'rain', cues: /오|내리|맞|그친|우산|장마|젖/ }, { concept: 'broom', cues: /쓸|청소|마녀|마당을/ }],
  말: [{ concept: 'horse', cues: /타|달리|마리|초원|갈기|목장|승마|안장|하얀|갈색|검은/ }, { concept: 'speech-bubble', cues: /하는|하고|나누|걸|건네/ }],
  배: [
    { concept: 'pear', cues: /먹|과일|깎|달콤|사과|개|상자|나무/ },
    { concept: 'ship', cues: /타|바다|항구|강|떠|돛|노|선장|해적|낚시|파도|섬/ },
    { concept: 'belly', cues: /고픈|부른|나온|아픈|볼록/ },
  ],
  다리: [{ concept: 'bridge', cues: /건너|강|위|아래|밑|놓|돌|한강|무지개/ }, { concept: 'leg', cues: /긴|짧은|꼬|아픈|부러|저린|네|여덟/ }],
  차: [{ concept: 'car', cues: /타|운전|도로|길|빨간|파란|세우|주차|달리|대/ }, { concept: 'tea', cues: /마시|따뜻|잔|끓|우리|녹|찻잔|주전자/ }],
  밤: [{ concept: 'night', cues: /하늘|별|달|깊은|늦은|거리|에|바다/ }, { concept: 'chestnut', cues: /먹|굽|군|까|송이|줍/ }],
  bat: [{ concept: 'bat', cues: /fly|cave|night|vampire|wing|moon|halloween|hang/ }, { concept: 'baseball-bat', cues: /baseball|ball|swing|hit|player|cricket|glove/ }],
  crane: [{ concept: 'crane-bird', cues: /bird|paper|origami|lake|wing|fly|feather/ }, { concept: 'crane-machine', cues: /construction|build|tower|site|lift|harbou?r/ }],
  mouse: [{ concept: 'mouse', cues: /cheese|cat|tail|tiny|little|grey|hole|eat/ }, { concept: 'computer-mouse', cues: /computer|keyboard|laptop|desk|click|screen|monitor/ }],
};

/** The sense of a word among what the lexicon has for it. `around`: the words beside it. */
export function chooseSense(text: string, concepts: readonly Concept[], around: string): Concept | undefined {
  const known = senses[text]?.filter(({ concept }) => concepts.some(({ id }) => id === concept));
  const chosen = known?.find(({ cues }) => cues.test(around)) ?? known?.[0];
  return chosen ? concepts.find(({ id }) => id === chosen.concept) : undefined;
}
