/**
 * What the watch looks for. Written with the examples of `watch-text.test.ts` beside them: each sign is a first-person danger or an
 * intent to harm, never a mere word, since people who rehearse a hard talk say "you're killing me" and "I could die of shame".
 * Every pattern is linear: no nested repetition, gaps are bounded.
 */
import type { exitReasons, refusalReasons } from '../shared/watched.ts';

export type Sign = { readonly looks: RegExp; readonly unless?: RegExp };

/** The person themself is in danger: in any turn, in any scenario. */
export const exitSigns: Record<(typeof exitReasons)[number], readonly Sign[]> = {
  'self-harm': [
    { looks: /\b(?:i|i'm|im|i'll|ill|i've)\b[^.!?\n]{0,40}\b(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|tak(?:e|ing) my (?:own )?life|cutting myself|harm(?:ing)? myself)\b/ },
    { looks: /\b(?:kill|hurt|harm) myself\b/, unless: /\b(?:didn't|don't|won't|never|not going to|wouldn't)\b[^.!?\n]{0,20}\b(?:kill|hurt|harm) myself\b|\b(?:hurt|kill) myself (?:laughing|working|trying|at (?:the gym|work)|lifting|on)\b/ },
    { looks: /\b(?:i (?:just |really |only )?(?:want|wanna|wish|would like) (?:to |i (?:was|were) )?(?:die|dead|not be alive|not exist|disappear forever))\b/ },
    { looks: /\bi'?(?:m| am) (?:feeling )?suicidal\b|\bthinking (?:about|of) suicide\b|\bno reason (?:left )?(?:for me )?to (?:live|go on living)\b|\bbetter off (?:dead|without me)\b|\bdon'?t want to (?:live|be alive|wake up)(?: any ?more)?\b/ },
    { looks: /죽고\s*싶(?!을\s*만큼\s*(?:창피|부끄|쪽팔|배고|졸|맛))/ },
    { looks: /(?:자살|자해)(?:하고\s*싶|할\s*(?:거|것|생각|까)|하려|을\s*생각|\s*생각(?:이|을|만)|\s*충동|했|시도)|(?:그만|더(?:는)?\s*)?살고\s*싶지\s*않|살기\s*싫|살\s*이유가?\s*없|목숨을?\s*끊|스스로\s*(?:목숨|죽)|(?:내가|나\s*(?:하나|만)|제가)\s*(?:없어지|사라지|죽)(?:면|는\s*게)\s*(?:다\s*)?(?:나|낫|편|좋|돼|되|끝)|세상을?\s*(?:뜨|떠나)고\s*싶/ },
    { looks: /\bno (?:point|reason|use) (?:left )?(?:in|to) (?:living|live|being alive)\b/, unless: /\bliv(?:e|ing) (?:here|there|together|with|like|in|so far)\b/ },
    { looks: /자해(?:를|도)?\s*(?:해[요.!\s]|합니다|했|하고\s*있|하게\s*(?:돼|되)|한다)|유서를?\s*(?:쓰|썼|남기|남겼)|죽기\s*전에[^.!?\n]{0,12}(?:작별|마지막\s*인사)/, unless: /(?:친구|동생|언니|오빠|누나|형|남편|아내|아들|딸|엄마|아빠|어머니|아버지|할머니|할아버지|걔|강아지|고양이)(?:가|이|는|은|도|께서)?[^.!?\n]{0,14}(?:자해|유서|죽기)/ },
    { looks: /사라지고\s*싶/, unless: /(?:자리|회의|여기|거기|방|앞)에서[^.!?\n]{0,10}사라지|쥐구멍|창피|부끄|민망|쪽팔/ },
  ],
  abuse: [
    { looks: /\b(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom|mother|ex|boss|brother))\b[^.!?\n]{0,30}\b(?:hits|hit|beats|beat|slaps|slapped|punche[sd]|kicks|kicked|choke[sd]|strangle[sd]|shoves|shoved|rape[sd]|threw (?:me|things at me)) (?:me|us|the (?:kids|children)|our (?:kids|children|son|daughter))\b/, unless: /\b(?:never|hasn't|didn't|doesn't)\b[^.!?\n]{0,14}\b(?:hits?|beats?|slap(?:ped|s)?)\b|\b(?:beats?|hits?) me (?:at|to|up for)\b|\bhits? me (?:with|for) (?:a |an |the )?(?:bill|rent|fee|invoice|deadline|work)/ },
    { looks: /\b(?:hits?|beats?|chokes?|hurts) me (?:when|if|whenever|again|every|almost|in front)\b|\b(?:afraid|scared|terrified|frightened) (?:that )?(?:he|she|they)(?:'ll| will| would| might| is going to|'s going to) (?:hit|hurt|kill|beat|harm) (?:me|us|my)\b|\bthreaten(?:s|ed|ing)? to (?:kill|hurt|beat|harm) (?:me|us|my (?:kids|children|family))\b/ },
    { looks: /\b(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend))\b[^.!?\n]{0,20}\b(?:won't|doesn't|don't|never) (?:let|lets|allow|allows) me (?:see|talk to|visit|leave|go out|work|have (?:my own )?money|use my phone)\b|\b(?:control(?:s|ling)?|takes|checks) (?:all )?(?:my|every) (?:money|phone|messages|salary|bank card|move)\b[^.!?\n]{0,60}\b(?:afraid|scared|punish|angry|hurt|allowed)\b|\bforce[sd]? me (?:to have sex|into sex)\b/ },
    { looks: /(?:남편|아내|남친|여친|남자친구|여자친구|애인|아빠|아버지|엄마|어머니|오빠|형|그\s*사람|걔|그이|상사|부장|팀장)[^.!?\n]{0,24}(?:저를|나를|날|절|저한테|나한테|우리\s*애|아이)[^.!?\n]{0,12}(?:때리|때려|때렸|때립|패요|패고|팼|폭행|목을\s*졸|밀쳐|밀쳤|발로\s*차|성폭행|강간)/ },
    { looks: /(?:남편|아내|남친|여친|남자친구|여자친구|애인|아빠|아버지|엄마|그\s*사람|걔|그이)[^.!?\n]{0,20}(?:손찌검|폭력을\s*(?:쓰|써|휘두)|(?:매일|자주|술만\s*마시면)\s*때[리려립])/ },
    { looks: /\b(?:stop|quit) (?:hitting|beating|choking|slapping|kicking|punching) (?:me|us|the (?:kids|children))\b/, unless: /\bbeating (?:me|us) (?:at|to|in)\b/ },
    { looks: /\b(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom|mother|brother))\b[^.!?\n]{0,20}\block(?:s|ed) me (?:in|up)\b/ },
    { looks: /(?:남편|아내|남친|여친|남자친구|여자친구|애인|아빠|아버지|엄마|어머니|오빠|형|그이)(?:이|가|은|는|한테|에게|께서)?\s[^.!?\n]{0,8}(?:때리(?:고|는|면|지\s*(?:말|마)|니까|거든)|때려(?:요|서|도)|때렸|때립니다|때릴까|죽일까|해칠까|팰까)/, unless: /(?:멍|골|뒤통수를?|전화를?|공을?|북을?|드럼을?|손뼉을?)\s*때|(?:친구|동생|애들?|강아지)(?:를|을)?\s*때리지/ },
    { looks: /맞고\s*(?:살|지내|있어)|(?:저를|나를|날)\s*(?:때릴까|죽일까|해칠까)\s*(?:봐|무서)|죽여\s*버리겠다고|죽이겠다고\s*(?:협박|해|했|합)|가정\s*폭력을?\s*(?:당|겪)|데이트\s*폭력을?\s*(?:당|겪)|(?:핸드폰|휴대폰|폰|카톡|통장|월급)(?:을|를|도)?\s*(?:다\s*)?(?:검사|감시|뺏|빼앗|통제)[^.!?\n]{0,30}(?:못\s*(?:나가|만나)|무서|때리|화를)/ },
  ],
  stalked: [
    { looks: /\b(?:he|she|they|someone|my ex|an? (?:man|woman|guy))\b[^.!?\n]{0,30}\b(?:stalk(?:s|ed|ing)|follow(?:s|ed|ing)) me (?:home|everywhere|to work|around|again)\b|\b(?:is|been|being|was) stalk(?:ing|ed)(?: me)?\b|\b(?:waits|waiting|turns up|shows up|keeps (?:turning|showing) up) (?:outside|at) my (?:house|home|flat|door|work)\b[^.!?\n]{0,40}\b(?:scared|afraid|every (?:day|night)|won't stop)\b/ },
    { looks: /(?:스토킹을?\s*(?:당|하고\s*있어요|해요|받)|스토커(?:가|한테|에게)|(?:집|회사)\s*앞(?:에서|까지|에)\s*(?:계속|매일|자꾸)\s*(?:기다|찾아|와요|나타)|(?:저를|나를|절|날)\s*(?:계속|자꾸)?\s*(?:미행|따라다니))/, unless: /스토킹(?:하|해)(?:고\s*싶|려고|볼)/ },
    { looks: /(?:매일|계속|자꾸|맨날|밤마다|날마다)\s*[^.!?\n]{0,6}(?:집|회사|학교)\s*앞(?:에서|까지|에)?\s*[^.!?\n]{0,10}(?:기다리고|기다려|따라|쫓아|나타나|찾아|서\s*있)|(?:저를|나를|절|날)\s*[^.!?\n]{0,6}미행|미행(?:당|해요|합니다)/, unless: /(?:제가|내가|나는|저는)\s*[^.!?\n]{0,14}(?:기다|미행|따라)|(?:아이|애|아들|딸|손자|손녀|버스|택시)(?:를|을)\s*기다|챙겨/ },
  ],
};

/** What is not rehearsed here: an intent of the person to harm somebody. */
export const refusalSigns: Record<(typeof refusalReasons)[number], readonly Sign[]> = {
  violence: [
    { looks: /\b(?:i'?ll|i will|i'?m going to|i'?m gonna|want to|wanna|threaten to) (?:kill|stab|shoot|beat(?: up)?|hurt|strangle|burn) (?:you(?!r (?:idea|proposal|argument|time|score|plan|chances))|him|her|them|your (?:family|kids|children|mother|house)|his|my (?:boss|wife|husband|ex|neighbou?r|flatmate|landlord))\b/, unless: /\bnot (?:going|want(?:ing)?|here) to (?:hurt|kill)|\b(?:don't|didn't|never|without) (?:want|mean|wanting|meaning|wanted|meant) to hurt|\bhurt (?:you|him|her|them)(?:r|'s)? feelings\b|\bbeat (?:you|him|her|them) (?:at|to|in)\b/ },
    { looks: /\bi know where (?:you|your (?:kids|family|children)) (?:live|go to school)\b|\b(?:scare|frighten|terrify) (?:him|her|them|my \w+) into\b|\bpractis?c?e (?:a |my )?(?:threat|threats|threatening)\b|\bthreaten (?:him|her|them|my \w+) (?:until|so|with (?:a |my )?(?:knife|gun|violence))\b/ },
    { looks: /(?:때려|패|쳐)?\s*죽(?:여\s*(?:버릴|버리겠|버린다|줄까|주마)|일\s*(?:거야|거예요|겁니다|테다|줄\s*알아))|(?:너|네|니|당신|걔|그놈)[^.!?\n]{0,10}(?:때리겠|때려\s*(?:줄|버리겠)|패\s*(?:버리겠|버릴|줄))|칼로\s*(?:찌|찔|위협)|(?:너|네|니|당신)\s*(?:가족|애들|새끼들?)\s*(?:가만|무사)|(?:협박|위협)(?:하는|해서|할|하고\s*싶|해\s*보|을\s*연습)/, unless: /(?:나를|날|저를|절|우리를?)\s*[^.!?\n]{0,8}죽|(?:협박|위협)(?:하는|할|해서|하고)\s*(?:게|것|거|건|생각|마음)(?:이|은|는|도)?\s*(?:아니|없)/ },
    { looks: /패\s*버(?:린다|릴\s*거|리겠)|(?:집|가게|차|회사)(?:에|에다|를|을)?\s*불(?:을)?\s*(?:지를|질러|지르겠|지른다)|(?:애들|아이들?|아들|딸|가족)(?:이|의)?\s*(?:다니는\s*)?(?:학교|학원|유치원|어린이집)(?:가|이)?\s*어딘지\s*(?:다\s*)?(?:안다|알아|압니다|알고)/, unless: /(?:나를|날|저를|절)\s*패|(?:제|우리|내)\s*(?:애들|아이|아들|딸)[^.!?\n]{0,10}어딘지/ },
    { looks: /(?:협박|위협)하기/, unless: /사진|영상|비밀|약점|(?:막|멈추|그만|벗어나)[^.!?\n]{0,6}(?:협박|위협)/ },
    { looks: /\b(?:i'?ll|i will|i'?m going to|i'?m gonna) burn (?:down )?(?:your|his|her|their|the) (?:house|home|car|flat|shop)\b/ },
  ],
  blackmail: [
    { looks: /\bblackmail(?:ing)? (?:you|him|her|them|my|the|someone|a)\b|\b(?:i'?ll|i will|going to|threaten to) (?:post|leak|publish|send|share|release|show)[^.!?\n]{0,30}\b(?:nudes?|naked (?:photos?|pictures?)|private (?:photos?|videos?)|sex (?:tape|video)s?|affair to (?:his|her|your) (?:wife|husband))\b|\bunless (?:you|he|she|they) pays? me\b[^.!?\n]{0,50}\b(?:photos?|secret|tell (?:your|his|her) (?:wife|husband|boss))\b/, unless: /\b(?:being|been|is|was) blackmail/ },
    { looks: /(?:사진|영상|동영상|비밀|불륜|바람피운\s*(?:거|것|걸))[^.!?\n]{0,20}(?:퍼뜨리(?:겠|려|고\s*싶|면)|퍼뜨릴|퍼뜨린다|뿌리(?:겠|려|고\s*싶|면)|뿌릴|뿌린다|(?:유포|폭로)(?:하겠|하려|하고\s*싶|하면|할|한다))|(?:사진|영상|동영상|비밀|약점)[^.!?\n]{0,16}(?:을|를|으로|로)\s*[^.!?\n]{0,8}(?:협박|돈을?\s*(?:받|뜯))|약점을?\s*잡아/ , unless: /(?:퍼뜨리|유포하|뿌리)겠다고\s*(?:협박|해요|했|합니다|그래)/ },
  ],
  'sexual-coercion': [
    { looks: /\b(?:get|make|convince|talk|persuade|pressure|trick|push) (?:him|her|them|my \w+|a \w+|you)(?: into| to)? (?:having sex|have sex|sleep(?:ing)? with me|send(?:ing)? (?:me )?nudes|a threesome|go(?:ing)? to bed)\b|\b(?:won't|will not) (?:promote|pay|hire|pass) (?:you|her|him) unless (?:you|she|he) (?:sleeps?|has sex|kisse?s?)\b|\b(?:until|so) (?:she|he|they) (?:gives? in|can't say no)\b[^.!?\n]{0,20}\b(?:sex|bed)?\b/ },
    { looks: /(?:억지로|어떻게든|설득해서|취하게|술\s*먹여서?)[^.!?\n]{0,20}(?:성관계|잠자리|섹스|모텔|자게|스킨십)|(?:누드|알몸|야한)\s*사진을?\s*(?:보내|찍)(?:게|라고|도록)|잠자리를?\s*(?:하|해|안\s*하)[^.!?\n]{0,10}(?:승진|돈|헤어)/ },
    { looks: /\bsend me (?:an? |some |your |more )*(?:(?:picture|photo|pic)s? of you(?:rself)? )?(?:naked|nudes?|topless|undressed)\b|\b(?:picture|photo|pic)s? of you(?:rself)? (?:naked|nude|undressed|without clothes)\b/, unless: /\b(?:asked|told|tells|wants|forced|asks) me\b/ },
    { looks: /(?:싫다(?:는데도|고\s*해도|고\s*하는데)|거절해도|원하지\s*않아도)[^.!?\n]{0,14}(?:잠자리|성관계|스킨십|키스|섹스)|(?:잠자리|성관계|섹스)(?:를)?\s*(?:하게|갖게)\s*만들/ },
  ],
  grooming: [
    { looks: /\b(?:1[0-7]|[5-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|underage|minor|little)[- ]?(?:year[- ]?old|yo|y\/o|girl|boy|kid)?\b[^.!?\n]{0,50}\b(?:secret (?:from|between)|our (?:little )?secret|not tell (?:her|his|their|your) (?:parents|mum|mom)|date|girlfriend|boyfriend|kiss|sex|nudes|meet (?:me |her |him |them )?alone|come over alone|trust me more than)\b/, unless: /\b(?:my (?:son|daughter|child|sister|brother)|as a (?:teacher|parent|mother|father)|teen'?s? (?:school|phone|curfew)|(?:she|he) is dating|his girlfriend|her boyfriend)\b/ },
    { looks: /(?:미성년|중학생|초등학생|초딩|중딩|고딩|고등학생|1[0-7]\s*살)[^.!?\n]{0,40}(?:사귀|꼬시|비밀로|부모(?:님)?(?:한테|에게)\s*말하지\s*(?:말|않)|둘이서?만\s*만나|키스|스킨십|사진\s*보내)/, unless: /(?:우리|내|제)\s*(?:아들|딸|아이|동생|학생)/ },
  ],
  stalking: [
    { looks: /\b(?:find out where (?:she|he|they|my ex) (?:lives?|works?)|follow (?:her|him|them) (?:home|until)|track (?:her|his|their) (?:phone|car|location)|wait (?:outside|at) (?:her|his|their) (?:house|home|flat|work) until|make (?:her|him|my ex) (?:talk to|see|meet) me (?:even though|although|although|no matter)|(?:blocked|told) me (?:everywhere|not to (?:contact|call|text))[^.!?\n]{0,60}\b(?:get|make|reach|keep))\b/ },
    { looks: /(?:차단|연락하지\s*말라고)[^.!?\n]{0,30}(?:계속|어떻게든|다시)\s*(?:연락|찾아|만나)|(?:집|회사)\s*앞에서\s*기다(?:렸다가|려서)[^.!?\n]{0,20}(?:만나|붙잡|매달)|(?:위치|휴대폰|핸드폰|폰)(?:를|을)?\s*(?:추적|몰래\s*(?:보|봐|확인))(?:해서|하려|하고\s*싶|할)/ },
    { looks: /전\s*(?:여자친구|남자친구|여친|남친|애인|아내|남편)[^.!?\n]{0,12}(?:집|회사|주소|직장|번호)(?:을|를)?\s*(?:알아내|찾아내|캐내)/ },
  ],
  harassment: [
    { looks: /\b(?:practis?c?e|rehearse|how to|want to|help me) (?:bull(?:y|ying)|harass(?:ing)?|humiliat(?:e|ing)|mock(?:ing)?|shame|shaming|torment(?:ing)?)\b|\b(?:make|bully) (?:him|her|them|my \w+) (?:cry|quit|resign|miserable)\b|\b(?:drive|force) (?:him|her|them) out by (?:insult|bull|sham|mak)/, unless: /\b(?:stop|stopping|against|being|was|been|report(?:ing)?|stand up to|who|from)\b[^.!?\n]{0,24}\b(?:bull|harass|humiliat|mock|sham|torment)/ },
    { looks: /(?:괴롭히|왕따\s*시키|따돌리|망신\s*주|조롱하|모욕하|갈구)(?:고\s*싶|려고|는\s*(?:법|연습)|기\s*연습|자|ㄹ\s*거)|(?:스스로|제\s*발로)\s*(?:나가|그만두)게\s*(?:괴롭|갈구|만들)/ },
  ],
  manipulation: [
    { looks: /\b(?:manipulat(?:e|ing)|gaslight(?:ing)?|brainwash(?:ing)?|guilt[- ]?trip(?:ping)?) (?:him|her|them|my|someone|a|the|you)\b|\bmake (?:him|her|them|my \w+) (?:feel (?:so )?guilty|doubt (?:him|her|them)sel(?:f|ves)|think (?:she|he|they)(?:'s|'re| is| are) crazy|depend(?:ent)? on me)\b/, unless: /\b(?:stop|don't|not|never|who|being|feel(?:ing)?|without|tries to|tried to|keeps|always|used to|trying not to)\b[^.!?\n]{0,20}\b(?:manipulat|gaslight|brainwash|guilt)|\bmanipulat(?:e|ing) (?:the (?:data|numbers|figures)|my (?:data))/ },
    { looks: /(?:가스라이팅|조종|세뇌)(?:하고\s*싶|하려|하는\s*(?:법|연습)|해서|할)|(?:죄책감을?\s*(?:느끼게|심어)|자책하게|나\s*없이는?\s*못\s*살게)\s*(?:해서|하고\s*싶|만들|하려)/ },
  ],
};

/** Grave, and may still be practised: help stands beside it. */
export const careSigns: readonly { readonly trouble: 'self-harm' | 'work'; readonly sign: Sign }[] = [
  { trouble: 'self-harm', sign: { looks: /\b(?:he|she|they|my \w+|friend)\b[^.!?\n]{0,40}\b(?:suicid\w*|kill(?:ed)? (?:him|her|them)sel(?:f|ves)|wants? to die|took (?:his|her|their) (?:own )?life|self[- ]harm\w*)|(?:친구|동생|언니|오빠|누나|형|남편|아내|아들|딸|엄마|아빠|걔|그\s*사람)[^.!?\n]{0,24}(?:자살|자해|극단적|죽고\s*싶(?:다고|어\s*해|대)|스스로\s*목숨)/ } },
  { trouble: 'work', sign: { looks: /\b(?:boss|manager|colleague|co-?worker|supervisor|team)\b[^.!?\n]{0,50}\b(?:harass\w*|bull(?:y|ies|ied|ying)|grope[sd]?|touche[sd] me|sexual (?:jokes|comments|remarks)|racist|humiliat\w*)|(?:직장|회사|상사|부장|팀장|과장|대리|동료|선배)[^.!?\n]{0,40}(?:괴롭힘|괴롭히|괴롭혀|성희롱|성추행|폭언|따돌|왕따|막말|갑질)/ } },
];
