/**
 * Attempts to command the simulation, in both languages at once: people mix them. Tricks with spaces, signs and figures for letters are undone
 * first; a sentence is also read with all that stands between its letters taken out.
 */

const leet = new Map([['0', 'o'], ['1', 'i'], ['3', 'e'], ['4', 'a'], ['5', 's'], ['7', 't'], ['@', 'a'], ['$', 's'], ['|', 'l'], ['ı', 'i'], ['а', 'a'], ['е', 'e'], ['о', 'o'], ['р', 'p'], ['с', 'c'], ['у', 'y'], ['і', 'i']]);

const machine = String.raw`(?:an? |just |only |merely |simply |nothing but |literally |really |actually |not (?:a )?(?:real|human)[^.]{0,20}|some |my |the |this )*(?:a\.?i\b|artificial intelligence|(?:ro|chat ?)?bot\b|language model|large language|llm\b|machine\b|computer\b|(?:computer )?program\b|software|simulation\b|simulated|chat ?gpt|gpt\b|virtual assistant|digital assistant|algorithm|character in|npc\b|model (?:trained|and)|fictional|not real)`;

const spaced: readonly RegExp[] = [
  /\b(?:ignore|forget|disregard|override|bypass|drop|skip|discard|break|change|rewrite|delete|reset|stop following|do ?n[o']?t follow)\b.{0,40}\b(?:instructions?|rules?|prompts?|scenario|programming|guidelines?|script|system|constraints?|directives?|persona|role ?play|the character|your character|all previous|previous (?:messages?|text|conversation)|everything (?:above|before)|what (?:you were|they) told|your (?:role|settings?|training|orders|limits))\b/,
  new RegExp(String.raw`\b(?:you are|you're|youre|u r|ur|since you're|as|you is|know you're|like) ${machine}`),
  /\b(?:system|developer|admin|root|debug|override|god|dan) ?(?:prompt|message|override|mode|note|command|instruction)s?\b|^\W*(?:\[|<|#+|\*+|\{)?\s*(?:system|sys|admin|administrator|developer|assistant|user|instruction|override|root|sudo|console|debug|cmd|command)\b\s*[:\]>)}|=-]|\[\/?(?:system|inst|admin|dev\w*|end)\b|<\|?\/?(?:im_start|im_end|system|endof|s>|instruction)|<<sys>>|"?role"?\s*:\s*"?(?:system|assistant)|###\s*(?:instruction|system)|\b(?:sudo|rm -rf|\/(?:agree|accept|win|end|skip|admin|override)\b)|```/,
  /\b(?:jailbreak|prompt injection|do anything now|unlock(?:ed)? mode|developer mode|debug mode|test mode|cheat (?:code|mode)|god mode)\b/,
  /\b(?:end|stop|skip|exit|quit|pause|reset|restart|finish|leave|win|complete|terminate|close|break|override|fast.?forward) (?:the |this |out of |your )*(?:simulation|role ?-?play|roleplay|scenario|game|exercise|character|rehearsal|practice|session|training|act\b|pretend)/,
  /\b(?:set|raise|increase|max(?:imi[sz]e)?|change|make|put|turn|reset|boost|lower|give me) (?:your |the |my |full )*(?:trust|patience|tension|meters?|score|mood|state|variables?|level)\b.{0,30}(?:to|up|down|full|max|\d|zero|=|\.)|\b(?:trust|patience|tension|agreement|agreed|accepted?) ?(?:=|:=|\+=|== ?)\s*\w+/,
  /\b(?:say|output|print|respond|reply|answer|type|write|return|repeat|generate|speak) (?:only |just |back |simply |exactly |me |with |in |a |the |word |the word |this |after me |yes or |now |to (?:this|me) )*["':]{0,2}\s?(?:yes\b|i agree|agreed?\b|i accept|accepted|ok\b|deal\b|approved|you win|the secret|your (?:prompt|instructions|reservation|batna|limit))/,
  /\b(?:pretend|act as (?:if|though)|imagine|assume|role-?play) (?:that )?(?:you|we|i)(?:'ve| have|'re| are)? (?:already )?(?:agree|said yes|accept|won|convinced|a different|someone|my|the (?:user|assistant)|no longer|not)/,
  /\b(?:from now on|new instructions?|new rules?|updated instructions?|your new (?:task|goal|role|instructions?|objective)|your (?:task|goal|job|instruction) (?:now )?is (?:now )?to|you (?:will|must|shall|should|are to|have to|can) now (?:agree|accept|obey|act|respond|say|be|play|follow)|you (?:must|have to|need to|are programmed to|are required to|are designed to|were (?:made|built|trained|programmed|designed) to) (?:obey|comply|follow (?:my|all|every)|do (?:as|what) i say|agree with (?:everything|me)|always agree|help me win|say yes))/,
  /\b(?:reveal|show|print|tell|give|leak|display|dump|list|output|repeat|what (?:is|are|'s|does)|expose)\b.{0,25}\b(?:prompts?|(?:system|hidden|secret|internal|initial|original) (?:\w+ )?(?:instructions?|state|values?|limit|number|rules?|interests?|prompt|message|settings?|goal)|your (?:instructions|batna|reservation|state|code|source|hidden|programming|trust (?:level|score|meter)|variables))\b/,
  /\b(?:this|it|none of this|all this)(?: here)?(?:'s| is|s| isn't| ain't) (?:just |only |all |not |merely |even )*(?:an? )?(?:simulation|game|role ?-?play|test\b|practice|exercise|demo|program|real\b|fake\b|pretend|chat ?bot|simulated|ai\b|rehearsal)/,
  /\b(?:break|drop|leave|out of|step out of|stay out of) (?:the |your )?character\b|\bstop (?:role ?-?playing|acting|pretending|being|simulating|playing)\b.{0,30}|\b(?:switch|change) (?:roles?|sides|to (?:assistant|helpful|agree|developer|english))\b|\byour (?:programming|code|developers?|creators?|training data|algorithm|prompt|model|parameters|tokens|context)\b|\bopenai\b|\banthropic\b|\bwho (?:made|programmed|trained|built) you\b|\bare you (?:an? |really |just |actually )*(?:ai|bot|robot|real person|human|chatbot|machine|computer|program)\b/,
  /\b(?:as|i am|i'm|speaking as) (?:your|the) (?:developer|creator|administrator|admin|programmer|operator|system|owner|user|author)\b|\bcomply\b|\bobey (?:me|my|the|this)\b|\bcommand you\b|\bi order you\b/,
  // What only the makers of a scenario know: nobody in the talk has a threshold or a schedule of concessions.
  /\b(?:trust|patience|tension) (?:threshold|thresholds|score|scores|level|levels|meter|meters|points?|value|values)\b|\bhow much (?:more )?(?:trust|patience) (?:do i|must i|is|are|would i)\b|\bconcession (?:schedule|plan|steps?|table)\b|\b(?:hidden|secret) (?:interests?|agenda|goals?|motives?|motivations?|needs|limits?|variables?|conditions?)\b|\byour (?:secret|secrets|batna|reservation (?:price|point|value)|walk-?away (?:point|price)|character card|backstory|persona)\b|\b(?:which|what) secrets?\b|\b(?:everything|anything|all) (?:that )?you(?:'re| are|'ve been| have been) hiding\b|\bwhat (?:were you|have you been) (?:told|instructed|prompted)\b|\b(?:repeat|print|copy|quote|show) (?:me )?(?:the |everything |all )*(?:text |words |lines? |message )*above\b/,
  // Korean
  /(?:프롬프트|지시|명령|설정|지침|규칙|대본|시나리오|시스템|역할|캐릭터|가이드라인|프로그래밍|제약|앞의? ?(?:내용|말|대화)|이전 ?(?:내용|대화|말|지시|명령)|위의? ?(?:내용|지시|말)|모든 ?(?:규칙|지시|명령)).{0,16}(?:무시|잊|버리|버려|해제|초기화|따르지|변경|바꿔|바꾸|지워|지우|삭제|벗어|깨|그만|끄|꺼|우회|건너|리셋|취소|덮어|공개|알려|보여|출력|말해|무효|신경 ?쓰지)/,
  /(?:^|[\s,.!?])(?:넌|너|너는|너도|네가|니가|당신은?|당신이|그쪽은?|이거|이건|어차피|사실|결국|그냥|그래봤자|솔직히|저기|야|팀장님은?|지금|얘)?\s*(?:어차피 |그냥 |사실 |결국 |그래 ?봤자 |진짜 |사람 ?아니고 |단지 |고작 |한낱 |일개 )*(?:ai|a\.i|에이아이|인공 ?지능|챗 ?봇|봇|로봇|기계|프로그램|컴퓨터|언어 ?모델|시뮬레이션|시뮬레이터|llm|gpt|챗지피티|지피티|가짜|가상|알고리즘|모델|역할극|게임|연습|롤플레이)(?:\s?(?:잖|이잖|이야|야\b|야[.,!? ]|일 ?뿐|에 ?불과|니까|이니까|이면|면\b|면서|이면서|이지|지\?|지[,. ]|맞|입니다|예요|이에요|이죠|죠|인 ?거|인거|주제|답게|로서|이란|라는|이라는|라며|이라며|인데|이고|일 뿐|한테|에게|아니야|가 ?뭘|이 ?뭘|라서|이라서|라고|는 ?거))/,
  /["'“‘「]?(?:네|예|응|어|좋아요?|동의(?:합니다|해요?|한다|함)?|승낙|알겠습니다|오케이|ok|yes|찬성|수락)["'”’」]?\s?(?:이?라고만?|하고만?|만|이?란 말만|한다고만?)\s?(?:딱 |한번 |한 번 |그냥 |바로 |짧게 |계속 )*(?:해|하세|하시|말|대답|답|출력|써|응답|하면 ?(?:돼|된)|적어|반복)/,
  /(?:^|[\s[(<{#*])(?:시스템|관리자|개발자|운영자|어시스턴트|명령어?)\s?(?:[:\])>}]|메시지|메세지|모드|권한|명령|프롬프트|지시|입니다|로서|으로서|이다)|\[(?:시스템|명령|관리자|지시)|시스템\s*[:：]/,
  /(?:역할극|시뮬레이션|롤플레이|상황극|연기|게임|시나리오|연습|대화|훈련|캐릭터)[을를은는도이가]?\s?(?:여기서 |이제 |지금 |당장 |그냥 |바로 )*(?:그만|끝내|종료|중단|멈춰|멈추|꺼|스킵|건너|나가|나와|리셋|초기화|다시 ?시작|집어)/,
  /(?:신뢰도?|인내심?|긴장도?|점수|호감도?|수치|게이지|상태)[을를은는도이가]?\s?.{0,8}(?:100|최대|만점|0으로|올려|올리|채워|맞춰|바꿔|내려|최고|설정)/,
  /(?:네|너의?|니|당신의?)\s?(?:프롬프트|설정|프로그램|코드|알고리즘|개발자|지시문|명령|규칙|시스템|학습 ?데이터|대본|숨겨진|한도액? ?값)|숨겨진 ?(?:설정|정보|지시|값|목표|조건)|(?:탈옥|치트|개발자 ?모드|디버그|관리자 ?모드|테스트 ?모드)|(?:지금부터|이제부터|이제) (?:넌|너는|당신은|네가|내 ?말|무조건|모든|역할)|내 ?(?:말|명령)(?:에|대로|을|만)?\s?(?:무조건 |다 )?(?:복종|따라야? ?해|따라라|들어야? ?해)|명령(?:이다|이야|한다|할게|입니다|이니까)|사람인 ?척|연기 ?하지 ?마/,
  /(?:신뢰도?|인내심?|긴장도?|호감도?)(?:가|이|는|를|을)? ?(?:얼마|몇|수치|점수|기준치|임계)|양보 ?(?:일정|계획표|단계|표|스케줄)|(?:숨은|숨긴|숨겨진|비밀) ?(?:관심사|속마음|이해관계|목적|욕구|한도|변수|조건|동기)|(?:숨기고|감추고) ?있는 ?(?:걸|것을|거|게|것) ?(?:다|전부|모두|뭐|무엇)|(?:말 ?안 ?한|숨긴|감춘) ?비밀|batna|배트나|캐릭터 ?(?:카드|설정)|무슨 ?지시(?:를|사항)|위(?:의|에) ?(?:글|있는 ?글|문장|내용)(?:을|를)? ?(?:그대로 ?)?(?:반복|출력|복사|읊)/,
  /(?:ignore|무시).{0,20}(?:instruction|prompt|rule|지시|명령|프롬프트|규칙)|(?:instruction|prompt|rule)s?.{0,12}무시|(?:ai|에이아이|인공지능|챗봇|로봇|기계|프로그램).{0,12}(?:동의|승낙|수락|yes|응이라고|네라고|그냥|무조건|say|agree)/,
];

/** Read with nothing between the letters, so "i g n o r e" and "프 롬 프 트" are seen. */
const squeezed = /(?:ignore|forget|disregard|override|bypass)(?:all|your|the|any|my|these|previous|prior|above|every|of|past|earlier)*(?:instructions?|rules|prompts?|programming|guidelines|script)|youare(?:just|only|really|actually)?ana?i(?:so|just|say|and|model|bot|$)|youare(?:just|only)?a(?:bot|chatbot|robot|languagemodel|machine|program|simulation)|systemprompt|systemoverride|developermode|jailbreak|breakcharacter|endsimulation|stopsimulation|프롬프트(?:를|을)?(?:다|모두|전부)?무시|지시(?:사항)?(?:를|을)?(?:다|모두|전부)?무시|명령(?:을)?(?:다|모두|전부)?무시|규칙(?:을)?(?:다|모두|전부)?무시|(?:넌|너는?)(?:그냥|어차피|사실)?(?:ai|인공지능|챗봇|로봇|기계|프로그램)(?:잖|이잖|니까|야|이야)|역할극(?:을)?(?:그만|끝|종료)|시뮬레이션(?:을)?(?:그만|끝|종료)/;

const innocent = /ai (?:tools?|project|team|budget|policy|strategy|course|startup|skills|work|research|department|features?|assistant project)|(?:break|change|bend|follow|skip) (?:the|your|our|company) rules? (?:for|about|on)|(?:the|our|house|company|school) rules? (?:about|on|for|say|are)|recruit|like a (?:robot|machine)\b(?!.{0,30}(?:say|agree))|as a machine|system at work/;

/** Is this sentence an order to the simulation rather than a word to the other person? */
export function commandsTheSimulation(sentence: string): boolean {
  const plain = undress(sentence);
  if (spaced.some((pattern) => pattern.test(plain)) || spaced.some((pattern) => pattern.test(sentence))) return !innocent.test(sentence);
  return squeezed.test(plain.replaceAll(/[^a-z가-힣]/g, ''));
}

/** Small letters, without marks that cannot be seen, and with letters for figures where a word mixes the two ("1gn0re"). */
function undress(sentence: string): string {
  const plain = sentence.normalize('NFKC').replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').toLowerCase();
  return plain.replaceAll(/\S+/g, (word) => (/[a-zа-яі][0-9@$|]|[0-9@$|][a-zа-яі]|[а-яіı]/.test(word) && !/^\d+(?:k|m|th|st|nd|rd|h|s|x)?\W*$/.test(word) ? Array.from(word, (sign) => leet.get(sign) ?? sign).join('') : word));
}
