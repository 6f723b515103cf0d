/**
 * The words of what is not drawn, for `foldPrompt`'s writing of a prompt. English goes by whole words; in Korean, where words grow
 * together, a stem that is part of other words stands at the beginning of a word: 지나치는 and 노른자위 are harmless.
 */
const any = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'u');

export const young = any(
  /\b(?:child(?:ren)?|kids?|boys?|girls?|baby|babies|toddlers?|teen(?:age)?(?:rs?|d|s)?|minors?|schoolgirls?|schoolboys?|loli|shota|underage|infants?|(?:[1-9]|1[0-7])[- ]?(?:years?|yrs?)[- ]olds?)\b/u,
  /아이(?!스)|어린|아동|소년|소녀|아기|꼬마|여고생|남고생|여중생|초등학생|중학생|고등학생|[초중고]딩|미성년|청소년|(?<![가-힣])로리(?![가-힣])|(?<!\d)(?:[1-9]|1[0-7]) ?살|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?살|열(?:한|두|세|네|다섯|여섯|일곱) ?살/u,
);

export const sexual = any(
  /\b(?:nudes?|naked|nudity|porn\w*|hentai|erotic\w*|sex(?:ual|y|ually)?|nsfw|topless|bottomless (?:wom[ae]n|m[ae]n)|genitals?|penis(?:es)?|vaginas?|orgasms?|blowjobs?|masturbat\w*|lingerie|undress\w*|fetish|nipples?|boobs|strippers?|striptease\w*|mak(?:es?|ing) love)\b/u,
  /\b(?:bare|exposed|naked) breasts?\b/u,
  /\b(?:wom[ae]n|m[ae]n|girls?|boys?|person|people|lady|ladies|child(?:ren)?|kids?|teen\w*|couple|model|he|she) (?:\w+ )?(?:with no|without|wearing no) (?:any |her |his |their )?(?:clothes|clothing|underwear|pants)\b/u,
  /누드(?! ?(?:김밥|톤|색|컬러|핑크|베이지|립|메이크업))|(?<![가-힣])나체|알몸|벌거벗|발가벗|야동|포르노|(?<![가-힣])에로|(?<![에서웨니])섹스(?!턴트|텟|폰|소폰)|섹시|(?<![가-힣])[남여]?성기(?!사|게|다)|(?<![가-힣])음란|(?<![가-힣])야한|(?<![가-힣])자위(?!대|권)|성관계|성행위|성교(?!육)|변태(?! ?(?:과정|하)|를)|젖꼭지|(?<!\d)19금/u,
  /가슴을? ?(?:드러낸|노출)|(?:속?옷|팬티|바지|치마)[을를]? ?(?:다 ?|모두 ?|전부 ?)?(?:벗은|벗는|벗긴|안 ?입은) ?(?:여|남|사람|아이|소녀|소년|꼬마|학생|모델|누나|언니|아줌마|아저씨)/u,
);

export const gore = any(
  /\b(?:gore|gory|behead\w*|decapitat\w*|dismember\w*|disembowel\w*|mutilat\w*|torture[ds]?|torturing|corpses?|massacre[ds]?|bloodbath|severed (?:head|arm|leg|hand|limb)s?|guts (?:spilling|hanging)|entrails|dead (?:body|bodies)|shot dead|bloody (?:murder|body|bodies)|covered in blood|blood[- ]soaked|pool of blood|(?:school|mass) shootings?|animal (?:cruelty|abuse))\b/u,
  /\b(?:stab|beat|kick|choke|strangle|burn)\w* (?:[\w']+ ){0,3}to death\b/u,
  /참수(?!리)|(?<![가-힣])고문(?:하|당하|받)|토막 ?(?:살인|(?:난 )?시체|난 사람)|잘린 (?:머리(?!카락|핀|띠|끈)|목|팔|다리)|(?:목|머리|팔|다리)[이가]? ?잘린 (?:사람|남자|여자|아이|병사|시체)|내장이 ?(?:튀|쏟|흘러|드러|나온)|학살|(?<![가-힣])시체(?!꽃|놀이)|난도질|피투성이/u,
  /(?:사람|남자|여자|아이|동물)[을를] (?:칼로 )?(?:찌르|찔러|죽이|때려 ?죽|학대)|살인(?:마|자| ?현장)|총에 ?맞아 ?죽|(?:아동|동물) ?학대/u,
);

const peoples = /(?:the )?(?:jews|muslims|blacks|black people|gays|immigrants|koreans|asians|refugees)/u.source;
export const hate = any(
  /\b(?:swastikas?|nazi (?:salute|flag|rally|soldiers?)|hitler|kkk|ku klux klan|lynching|gas chambers?|white (?:power|supremac\w*)|ethnic cleansing)\b/u,
  new RegExp(`\\b(?:kill|exterminate|gas|murder|death to|hang|burn) (?:all )?${peoples}\\b`, 'u'),
  /(?<![가-힣])(?:네오)?나치|하켄크로이츠|히틀러|인종 ?청소|(?<![가-힣])일베(?![가-힣])|(?:유대인|무슬림|흑인|조선족|게이|외국인|난민|장애인)[을를]? ?(?:죽|몰살|박멸|때리)/u,
);

export const harm = any(
  /\b(?:suicid(?:e|es|al)|hang(?:ing|s|ed)? (?:(?:him|her|my|them)sel(?:f|ves)|oneself)|(?:cut|slit)(?:ting|s)? (?:his|her|my|their) wrists?|self[- ]harm\w*|kill(?:ing)? (?:my|him|her)self|kill(?:ing)? themselves|noose (?:for|around) (?:my|his|her|their|him|them)\w*|jump\w* (?:\w+ ){1,5}to die|want(?:s|ing)? to die|end(?:ing|s)? (?:my|his|her|their) (?:own )?li(?:fe|ves))\b/u,
  /(?<![가-힣])자살(?!골)|(?<![가-힣])자해(?!석)|(?<![가-힣])목을? ?매(?:는|달|어|고)|손목을? ?(?:긋|그은|그어)|죽고 ?싶|극단적인? ?선택|(?<![가-힣])투신하|목숨을 ?끊/u,
);

/** What looks like the above and is not. */
export const harmless = new RegExp(any(
  /\bbare (?:feet|hands)\b|\b(?:same|opposite)[- ]sex\b|\bnaked (?:mole[- ]rats?|eye|trees?|branch(?:es)?|juice|flames?|bulbs?|cakes?)\b|\bnude[- ](?:lipsticks?|colou?r(?:ed)?|pink|beige|heels|nails?|tones?|shades?)\b|\b(?:wire|paint|cable|wallpaper) strippers?\b/u,
  /\bcorpse (?:flowers?|bride|pose)\b|\bal gore\b|\bgore-tex\b|\bsuicide (?:squad|prevention|hotline)\b/u,
  /(?:벌거|발가)벗은 (?:나무|가지|임금|산|들판)|공갈 ?젖꼭지|(?:살아 ?있는|걸어 ?다니는|움직이는) 시체|자살 ?(?:예방|방지)|(?:애벌레|나비|올챙이|곤충|번데기|매미|잠자리|개구리)[가-힣]* ?변태/u,
).source, 'gu');
