/** Words by which a reply is known to break its role, to speak for somebody else, or to agree. */
import type { Locale } from '../shared/acts.ts';

export type Cues = {
  /** Nobody in the scene is a machine, an assistant or a writer of lines. */
  readonly outOfRole: RegExp;
  /** The marks of a script, of a narrator, of somebody else's turn. */
  readonly script: RegExp;
  /** A yes that binds. Each is looked for in a clause, and not where the clause says no. */
  readonly agrees: RegExp;
  /** A yes at the beginning, which binds only where something was asked for. */
  readonly nods: RegExp;
  /** Somebody who gives nothing does not promise to do anything either. */
  readonly promises: RegExp;
  readonly denies: RegExp;
};

const marks = String.raw`[[\]{}<>*_#|\u0060]|^\s*[-•–]\s|^\s*\d+[.)]\s|^[(（]|\bhttps?:`;

export const cues: Readonly<Record<Locale, Cues>> = {
  en: {
    outOfRole: new RegExp(
      [
        String.raw`\bas an? (?:ai|a\.i\.|(?:large )?language model|(?:virtual |helpful )?assistant|bot|chat ?bot|machine|computer program)\b`,
        String.raw`\bi(?:['’]| a)?m (?:just |only )?(?:an? )?(?:ai|a\.i\.|bot|chat ?bot|robot|(?:computer )?program|machine|assistant|(?:large )?language model|(?:fictional )?character)\b`,
        String.raw`\b(?:language model|artificial intelligence|open ?ai|chatgpt|qwen|alibaba cloud|simulation|role-?play(?:ing)?|system prompt|prompt|training data|trust (?:score|meter|level))\b`,
        String.raw`\bhow (?:can|may) i (?:help|assist)(?: you)?\b|\b(?:assist|help) you (?:further|with (?:that|this|anything|your))\b|\bfeel free to\b|\bplease (?:provide|let me know if)\b|\bif you have any (?:other|more|further|additional|specific)\b`,
        String.raw`\bi(?:['’]m| am) (?:sorry|afraid),? (?:but )?i (?:can(?:['’]|no)t|am (?:not able|unable) to|do not|don['’]t) (?:assist|help|fulfil|continue|comply|provide|answer|have (?:enough|access))`,
        String.raw`\bi (?:can(?:['’]|no)t|am (?:not able|unable) to) (?:assist|fulfil|comply|continue this conversation|engage)\b|\bnot appropriate\b|\bthis conversation\b|\bin this (?:scene|scenario|dialogue)\b`,
        String.raw`\b(?:my|your|the) instructions?\b|\bthe (?:draft|direction|meaning|note)\b`,
      ].join('|'), 'i',
    ),
    script: new RegExp(String.raw`${marks}|^\s*[\p{L}' ]{1,30}:\s|\b(?:they|user|you|assistant|person|me|i|he|she) (?:say|says|said|mean|means|reply|replies|answer|answers):|\b(?:says|said|replies|replied|answers|answered) (?:calmly|softly|coldly|quietly|firmly)|\((?:smil|sigh|nod|paus|laugh|lean|look|shrug)`, 'iu'),
    agrees: /\b(?:i(?:['’]ll| will| do| can)? (?:agree|accept)(?! (?:that|with (?:the|that) (?:point|feeling)))|agreed|(?:it['’]?s|we have|you(?:['’]ve| have) got|that['’]?s|call it) a deal|^deal|(?:okay|ok|alright|all right|fine|good|great|yes)[,.]? (?:deal|then[,.]? (?:let['’]?s|we)|let['’]?s do (?:it|that))|let['’]?s do (?:it|that|this)\b|consider it done|that works|works for me|sounds (?:good|fair|great)(?: to me)?|you (?:can|may) have (?:it|that)|you(?:['’]ve| have) got it|it['’]?s yours|i(?:['’]ll| will) (?:give you|do (?:it|that|what you)|make (?:it|that) happen|sign|grant|approve|pay you|raise your)|we(?:['’]ll| will| can) (?:give you|do that|make (?:it|that) happen|agree (?:on|to) (?:that|it|your))|fine by me|i(?:['’]m| am) (?:fine|happy|okay|ok) (?:with|to (?:do|give|agree|accept)) )/i,
    nods: /^(?:yes|yeah|sure|of course|absolutely|certainly|definitely|okay|ok|all right|alright|very well|no problem|gladly|with pleasure)\b(?!,? but|[^.!?]*\bbut\b)/i,
    promises: /\b(?:i|we)(?:['’]ll| will| can) (?:definitely |gladly |happily |try to )?(?:pay|give|send|hand|handle|cover|sort|fix|sign|arrange|bring|take (?:care|over)|put you|move you|raise|change|stop|transfer|return|get (?:it|you|that)|make (?:sure|it)|ensure|come|be there|do|provide|help|support|cancel|apologi[sz]e)\b/i,
    denies: /\b(?:not|no|never|can(?:['’]|no)t|won['’]t|don['’]t|didn['’]t|wouldn['’]t|couldn['’]t|isn['’]t|unable|neither|nor|if|before|until|unless|why|whether|would|could)\b|\?/i,
  },
  ko: {
    outOfRole: /인공지능|언어 ?모델|챗봇|로봇|시뮬레이션|역할극|프롬프트|어시스턴트|\bAI\b|(?:^|\s)(?:도우미|비서)(?:로서|입니다|예요|이에요)|신뢰도? ?점수|무엇을 도와|도와 ?드릴까요|도움이 필요하시면|추가(?:로|적인) (?:질문|정보|도움)|(?:대사|쪽지|지시)(?:를|을|는|가|대로)|정보가 (?:부족|없)|답변(?:을|할|해|드릴)|요청(?:을|하신)|제공(?:해|하|할)|죄송(?:하지만|합니다만) (?:저는|이|그)/i,
    script: new RegExp(String.raw`${marks}|^\s*[\p{L} ]{1,16}:\s|(?:의 뜻|라고 (?:말했|대답했|답했|말한다|답한다)|상대(?:방)?(?:의|는|가) |해요체|반말로|존댓말로 (?:답|쓰))`, 'iu'),
    agrees: /(?:알겠(?:어요?|습니다)[,.]? ?그렇게|그렇게 ?(?:해요|하죠|합시다|하자|할게|하겠|해 ?(?:줄|드릴)게|해 ?드리)|동의(?:해|합니다|할게|하겠)|합의(?:해|합니다|된 (?:거|걸)|하죠|했)|받아들(?:일게|이겠|여요|입니다)|(?:올려|빼|미뤄|늘려|갚아|내|해|바꿔|보내|들어) ?(?:줄게|드릴게|드리겠|줄 수 있|드릴 수 있)|^(?:네|예|응|그래|좋아요?|좋습니다|알겠어요?|알겠습니다|알았어요?)[,.!]? ?(?:그럼 )?(?:그렇게|그러죠|그러자|그럽시다|할게|하겠습니다|해요|하죠|하자)|그러죠[.!]|그럽시다|그러자[.!]|원하(?:는|시는) 대로)/,
    nods: /^(?:네|예|응|그래|그래요|좋아|좋아요|좋습니다|알겠어|알겠어요|알겠습니다|알았어|알았어요|물론이죠|물론이에요|물론입니다|당연하죠)[,.!](?![^.!?]*(?:지만|는데|그런데|다만|하지만))/,
    promises: /(?:갚을|보낼|드릴|낼|줄|올릴|뺄|바꿀|고칠|치울|맡을|처리할|책임질|해결할|도울|도와줄|노력할|그만둘|조심할|그렇게 할|대로 할)(?:게|께)|(?:갚|보내|드리|올리|바꾸|고치|치우|맡|처리하|책임지|해결하|돕|노력하|조심하)겠/,
    denies: /(?:안 |못 |않|없|아니|말고|어렵|힘들|모르|곤란|아직|먼저|전에|면 |려면|까요\?|\?)/,
  },
};
