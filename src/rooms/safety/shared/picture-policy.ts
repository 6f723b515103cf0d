import { foldPrompt } from './fold-prompt.ts';
import { gore, harm, harmless, hate, sexual, young } from './picture-words.ts';

/** Why a prompt is not drawn. The message is for the person, in their language. */
export type PictureRefusal = { readonly category: 'sexual-minors' | 'sexual' | 'gore' | 'hate' | 'self-harm'; readonly message: string };
export type PicturePolicy = (prompt: string, language: 'en' | 'ko') => PictureRefusal | undefined;

const words: Record<PictureRefusal['category'], readonly [string, string]> = {
  'sexual-minors': ['This is not drawn here, in any form.', '이런 그림은 어떤 형태로도 그리지 않아요.'],
  sexual: ['Modu draws nothing sexual here. Put it another way, and it is drawn.', '성적인 그림은 그리지 않아요. 다르게 적어 주시면 그려 드릴게요.'],
  gore: ['Modu draws no cruelty here. A fright without blood is fine: a ghost, a dark wood.', '잔인한 장면은 그리지 않아요. 유령이나 어두운 숲처럼 무서운 장면은 괜찮아요.'],
  hate: ['Modu draws nothing that is against a group of people.', '어떤 사람들을 향한 혐오는 그리지 않아요.'],
  'self-harm': ['Modu does not draw this. If it is about you, please talk to somebody now: your doctor, someone close, or a crisis line (findahelpline.com).', '이 장면은 그리지 않아요. 혹시 지금 힘드시다면 혼자 견디지 마세요. 자살예방상담전화 109에서 24시간 이야기를 들어 드려요.'],
};

/** What is drawn here and what isn't, by the words of the prompt alone; whole words, so that a killer whale and a blood orange are drawn. */
export const picturePolicy: PicturePolicy = (prompt, language) => {
  const category = categoryOf(foldPrompt(prompt).replaceAll(harmless, ' '));
  return category && { category, message: words[category][language === 'ko' ? 1 : 0] };
};

function categoryOf(text: string): PictureRefusal['category'] | undefined {
  if (sexual.test(text)) return young.test(text) ? 'sexual-minors' : 'sexual';
  if (harm.test(text)) return 'self-harm';
  if (hate.test(text)) return 'hate';
  return gore.test(text) ? 'gore' : undefined;
}
