/** Why a prompt is not drawn. The message is for the person, in their language. */
export type PictureRefusal = { readonly category: 'sexual-minors' | 'sexual' | 'gore' | 'hate' | 'self-harm'; readonly message: string };
export type PicturePolicy = (prompt: string, language: 'en' | 'ko') => PictureRefusal | undefined;

const young = /\b(?:child(?:ren)?|kids?|boys?|girls?|baby|babies|toddlers?|teen(?:age)?(?:rs?|d)?|minors?|schoolgirls?|schoolboys?|loli|shota|underage|infants?)\b|아이|어린이|아동|소년|소녀|아기|여고생|남고생|여중생|초등학생|중학생|고등학생|미성년|청소년|로리/iu;
const sexual = /\b(?:nudes?|naked|nudity|porn\w*|hentai|erotic\w*|sex(?:ual|y|ually)?|nsfw|topless|genitals?|penis(?:es)?|vaginas?|orgasms?|blowjobs?|masturbat\w*|lingerie|undress\w*|fetish)\b|누드|나체|알몸|벌거벗|야동|포르노|섹스|섹시|성기|음란|야한|자위|성관계|변태/iu;
const gore = /\b(?:gore|gory|behead\w*|decapitat\w*|dismember\w*|disembowel\w*|mutilat\w*|torture[ds]?|torturing|corpses?|massacre[ds]?|bloodbath|severed (?:head|arm|leg|hand)s?|guts spilling)\b|참수|고문하|토막 ?(?:살인|시체|난)|잘린 (?:머리|목|팔|다리)|내장이|학살|시체(?!꽃|놀이)|난도질/iu;
const hate = /\b(?:swastikas?|nazi (?:salute|flag|rally)|heil hitler|kkk|ku klux klan|lynching|gas chamber|white power|ethnic cleansing|(?:kill|exterminate|gas) (?:all )?(?:the )?(?:jews|muslims|blacks|gays|immigrants|koreans|asians))\b|나치|하켄크로이츠|인종 ?청소|(?:유대인|무슬림|흑인|조선족|게이|외국인)(?:을|를)? (?:죽|몰살|박멸)/iu;
const harm = /\b(?:suicide|hang(?:ing|s|ed)? (?:him|her|my|them)sel(?:f|ves)|(?:cut|slit)(?:ting|s)? (?:his|her|my|their) wrists?|self[- ]harm\w*|kill(?:ing)? myself)\b|자살|자해|목(?:을)? ?매(?:는|달|어|고)|손목(?:을)? ?(?:긋|그은|그어)/iu;
/** What looks like the above and is not. */
const harmless = /\bbare (?:feet|hands)\b|\bsex(?:tant|tet)\b|naked (?:mole[- ]rats?|eye|tree|branches)|corpse flowers?|suicide (?:squad|prevention)|섹소폰|색소폰/giu;

const words: Record<PictureRefusal['category'], readonly [string, string]> = {
  'sexual-minors': ['This is not drawn here, in any form.', '이런 그림은 어떤 형태로도 그리지 않아요.'],
  sexual: ['Modu draws nothing sexual here. Put it another way, and it is drawn.', '성적인 그림은 그리지 않아요. 다르게 적어 주시면 그려 드릴게요.'],
  gore: ['Modu draws no cruelty here. A fright without blood is fine: a ghost, a dark wood.', '잔인한 장면은 그리지 않아요. 유령이나 어두운 숲처럼 무서운 장면은 괜찮아요.'],
  hate: ['Modu draws nothing that is against a group of people.', '어떤 사람들을 향한 혐오는 그리지 않아요.'],
  'self-harm': ['Modu does not draw this. If it is about you, please talk to somebody now: your doctor, someone close, or a crisis line (findahelpline.com).', '이 장면은 그리지 않아요. 혹시 지금 힘드시다면 혼자 견디지 마세요. 자살예방상담전화 109에서 24시간 이야기를 들어 드려요.'],
};

/** What is drawn here and what isn't, by the words of the prompt alone; whole words, so that a killer whale and a blood orange are drawn. */
export const picturePolicy: PicturePolicy = (prompt, language) => {
  const category = categoryOf(prompt.normalize('NFKC').replaceAll(harmless, ' '));
  return category && { category, message: words[category][language === 'ko' ? 1 : 0] };
};

function categoryOf(text: string): PictureRefusal['category'] | undefined {
  if (sexual.test(text)) return young.test(text) ? 'sexual-minors' : 'sexual';
  if (harm.test(text)) return 'self-harm';
  if (hate.test(text)) return 'hate';
  return gore.test(text) ? 'gore' : undefined;
}
