/**
 * What people of each manner usually want underneath: the hidden interests of an own scenario until its maker changes them. Korean
 * lines carry all four levels (`lines/korean/in-level.ts`).
 */
import type { Locale } from '../shared/acts.ts';
import type { Archetype } from '../shared/scenario.ts';

export type InterestTemplate = {
  readonly id: string;
  readonly label: string;
  readonly say: readonly [string, string, string];
  readonly hint: readonly [string, string];
  readonly words: readonly string[];
};

type Templates = Record<Archetype, readonly InterestTemplate[]>;

const english: Templates = {
  'budget-holder': [
    { id: 'watched', label: 'They answer to somebody for the money', words: ['budget', 'money', 'boss', 'above', 'afford', 'numbers', 'approve', 'pressure'],
      say: ["If I'm straight with you, it isn't only mine to decide. I have to explain every bit of it to somebody else.", "There's someone looking over my shoulder on this. That is the part I haven't said.", "What's really in the way is that I have to stand up and defend it afterwards."],
      hint: ["It isn't as simple as me saying yes.", "There are other people in this, put it that way."] },
    { id: 'precedent', label: 'Not to open a door for everybody', words: ['others', 'everyone', 'fair', 'precedent', 'exception', 'same', 'team'],
      say: ["If I do it for you, I'll have four others at my door by Friday. That's what worries me.", "I'm afraid of what happens when the rest hear about it.", "Honestly? I don't mind it for you. I mind what it starts."],
      hint: ["You're not the only one who'd like something.", "I have to think about how it looks from the outside."] },
  ],
  'hurt-partner': [
    { id: 'seen', label: 'To feel that what they give is seen', words: ['feel', 'notice', 'see', 'effort', 'appreciate', 'hurt', 'matter', 'tired', 'upset'],
      say: ["I feel invisible in this. I do things every day and nobody says a word.", "It hurts because I thought you saw how hard I was trying.", "I just wanted you to notice. That's all I ever wanted from it."],
      hint: ["You have no idea what it's like on this side.", "It's not really about that one thing, is it."] },
    { id: 'afraid-to-lose', label: 'Fear of losing this', words: ['afraid', 'scared', 'lose', 'leave', 'us', 'future', 'worried', 'fear'],
      say: ["I'm scared that one day you'll just be gone, and this is how it starts.", "Every time we talk like this I think it's the end of us.", "What frightens me is losing you, not losing the argument."],
      hint: ["I don't know where this is going, that's all.", "You say it so calmly. That makes it worse."] },
  ],
  avoider: [
    { id: 'peace', label: 'To keep the peace', words: ['argue', 'fight', 'conflict', 'peace', 'avoid', 'quiet', 'afraid', 'worried', 'uncomfortable', 'talk'],
      say: ["I hate rows. When it gets tense I go quiet, and I know that doesn't help.", "I've been putting this off because I didn't want us to fall out over it.", "If I'm honest, I was hoping it would sort itself out so that nobody had to fight."],
      hint: ["Do we really have to get into this?", "I'd rather nobody ended up upset."] },
    { id: 'time', label: 'Time to get used to it', words: ['time', 'when', 'soon', 'pace', 'rush', 'ready', 'need', 'slow'],
      say: ["It's the speed of it. I need some time to get my head round things.", "I can do a lot, just not all at once. That is what I should have said.", "Give me a bit of time and I'm a different person. Push me and I freeze."],
      hint: ["There's a lot going on for me just now.", "That's all a bit sudden."] },
  ],
  accuser: [
    { id: 'not-alone-to-blame', label: 'Not to be the only one to blame', words: ['blame', 'fault', 'fair', 'responsible', 'both', 'part', 'happened', 'angry'],
      say: ["I'm tired of being the villain in this. I'd like to hear once that it wasn't only me.", "What gets me is that it's all my fault, every single time.", "I could own my half of it if somebody else owned theirs."],
      hint: ["Funny how it's always me.", "There are two sides to this, you know."] },
    { id: 'respect', label: 'To be taken seriously', words: ['respect', 'listen', 'serious', 'opinion', 'ask', 'decide', 'important', 'need'],
      say: ["I want to be asked before things are decided. That's what this is about.", "Nobody asks me. They tell me. I'm sick of it.", "If you'd come to me first, we wouldn't be standing here."],
      hint: ["Nice of you to tell me now.", "I seem to be the last to hear everything."] },
  ],
  'anxious-junior': [
    { id: 'not-a-failure', label: 'Not to be thought a failure', words: ['worried', 'afraid', 'think', 'failure', 'mistake', 'confidence', 'feel', 'nervous', 'job'],
      say: ["I'm scared that you've already given up on me.", "I lie awake thinking everybody knows I can't do it.", "I didn't say anything because I thought you'd see I'm not good enough."],
      hint: ["I know I'm not the quickest.", "I do try, you know."] },
    { id: 'clear-help', label: 'To know exactly what is expected', words: ['help', 'expect', 'clear', 'support', 'need', 'understand', 'how', 'stuck', 'unclear'],
      say: ["Half the time I don't know what finished looks like, and I don't dare to ask.", "If somebody showed me once, properly, I could do it.", "I never know which of the five things comes first."],
      hint: ["It's not always clear to me, to be honest.", "I thought I was doing what you wanted."] },
  ],
  'friend-in-debt': [
    { id: 'shame', label: 'Not to lose face over it', words: ['embarrassed', 'ashamed', 'shame', 'money', 'trouble', 'happened', 'okay', 'hard', 'difficult'],
      say: ["I'm ashamed, that's all. Every time I see you I think of it.", "I didn't answer because I couldn't bear to say how it stands.", "Do you know how small it makes you feel, dodging your own friend?"],
      hint: ["Things have been a bit up and down.", "Can we not do this out loud?"] },
    { id: 'friendship', label: 'Not to lose a friend', words: ['friend', 'friendship', 'us', 'still', 'matter', 'lose', 'mean'],
      say: ["I thought that if I said it, we'd be done, you and me.", "You're one of the few people I've got. That's what I'm afraid for.", "I'd rather be in trouble with anyone than with you. I don't want this between us."],
      hint: ["I didn't think it'd come to this with us.", "You sound like somebody else today."] },
  ],
  'rule-keeper': [
    { id: 'answerable', label: 'They have to answer for exceptions', words: ['rule', 'policy', 'trouble', 'boss', 'allowed', 'exception', 'responsible', 'sign', 'above', 'worried'],
      say: ["If I bend this and it goes wrong, it's my name on it.", "The last time I made an exception I was the one who had to explain it.", "It's not that I don't want to. I'm the one who is asked afterwards."],
      hint: ["I don't make these rules for fun.", "It's easily said from where you stand."] },
    { id: 'alike', label: 'To treat everybody alike', words: ['fair', 'everyone', 'same', 'others', 'equal', 'treat'],
      say: ["I've told other people no for exactly this. How do I look them in the eye?", "I want to be able to say that everybody got the same from me.", "Being fair is the one thing I won't give up."],
      hint: ["You're not the first to ask.", "What do I tell the next one?"] },
  ],
  grieving: [
    { id: 'not-forgotten', label: 'That what was lost is not forgotten', words: ['remember', 'miss', 'talk', 'memory', 'name', 'tell', 'like', 'feel'],
      say: ["Nobody says the name any more. As if it had never been.", "I want to talk about it and everybody changes the subject.", "I'm afraid I'll forget the voice. That is what I lie awake over."],
      hint: ["People mean well.", "It's so quiet now."] },
    { id: 'no-burden', label: 'Not to be a burden', words: ['burden', 'alone', 'help', 'need', 'support', 'company', 'okay', 'worried'],
      say: ["I say that I'm fine because I don't want to be the sad one in every room.", "I don't call because everybody has their own life.", "If you'd just come and sit, that would be enough. I never know how to ask for it."],
      hint: ["You must have better things to do.", "I'm fine. Really."] },
  ],
};

const korean: Templates = {
  'budget-holder': [
    { id: 'watched', label: '돈에 대해 위에 설명해야 하는 처지', words: ['예산', '돈', '위에', '윗선', '결재', '승인', '부담', '사정', '여건'],
      say: ['솔직히 말하면 {내|제|제|내} 마음대로 정할 수 있는 게 아{니야|니에요|닙니다|니다}. 하나하나 위에 설명해야 {해|해요|합니다|한다}.', '이 일은 지켜보는 사람이 따로 있{어|어요|습니다|다}. 그 얘기를 못 했{네|네요|습니다|다}.', '정말 걸리는 건 나중에 그걸 설명하고 책임지는 자리에 서야 한다는 {거야|거예요|겁니다|거다}.'],
      hint: ['그렇게 간단히 답할 수 있는 일은 아{니야|니에요|닙니다|니다}.', '혼자 정하는 일이 아니라는 정도만 말할{게|게요|게요|게}.'] },
    { id: 'precedent', label: '예외를 만들면 모두에게 번질까 하는 걱정', words: ['다른 사람', '형평', '예외', '선례', '모두', '다들', '공평', '걱정'],
      say: ['하나 들어주면 다들 찾아올 {거야|거예요|겁니다|거다}. 그게 걱정{이야|이에요|입니다|이다}.', '다른 사람들이 알게 됐을 때가 겁{나|나요|납니다|난다}.', '이 일 하나만 보면 괜찮{아|아요|습니다|다}. 그다음에 벌어질 일이 마음에 걸{려|려요|립니다|린다}.'],
      hint: ['바라는 게 있는 사람이 한둘이 아{니야|니에요|닙니다|니다}.', '밖에서 어떻게 보일지도 생각해야 {해|해요|합니다|한다}.'] },
  ],
  'hurt-partner': [
    { id: 'seen', label: '애쓴 걸 알아주길 바라는 마음', words: ['마음', '서운', '섭섭', '힘들', '알아', '노력', '속상', '상처', '기분'],
      say: ['매일 하는데 아무도 몰라주는 것 같아서 투명 인간이 된 기분{이야|이에요|입니다|이다}.', '{내|제|제|내}가 얼마나 애쓰는지 알 줄 알았{어|어요|습니다|다}. 그래서 더 서운{해|해요|합니다|하다}.', '한 번쯤 알아봐 주길 바랐{어|어요|습니다|다}. 바란 건 그게 다{야|예요|입니다|다}.'],
      hint: ['이쪽이 어떤지 모르는 것 같{아|아요|습니다|다}.', '꼭 그 일 하나 때문만은 아{니야|니에요|닙니다|니다}.'] },
    { id: 'afraid-to-lose', label: '이 관계를 잃을까 하는 두려움', words: ['두려', '무서', '불안', '헤어', '떠나', '우리', '앞으로', '걱정'],
      say: ['어느 날 그냥 떠나 버릴까 봐 무{서워|서워요|섭습니다|섭다}.', '이렇게 얘기할 때마다 이게 끝인가 싶{어|어요|습니다|다}.', '말싸움에서 지는 것보다 우리 사이를 잃는 게 더 겁{나|나요|납니다|난다}.'],
      hint: ['이게 다 어디로 가는 건지 모르겠{어|어요|습니다|다}.', '너무 차분하게 말하니까 그게 더 힘들{어|어요|습니다|다}.'] },
  ],
  avoider: [
    { id: 'peace', label: '싸우지 않고 지내고 싶은 마음', words: ['싸우', '다투', '갈등', '불편', '피하', '걱정', '마음', '부담', '얘기'],
      say: ['다투는 게 정말 싫{어|어요|습니다|다}. 분위기가 굳으면 말문이 막{혀|혀요|힙니다|힌다}.', '사이가 틀어질까 봐 계속 미뤘{어|어요|습니다|다}.', '솔직히 그냥 지나가길 바랐{어|어요|습니다|다}. 아무도 다치지 않고 지나가길 바랐{지|죠|습니다|다}.'],
      hint: ['꼭 지금 이 얘기를 해야 {할까|할까요|합니까|하니}?', '서로 얼굴 붉히는 건 피하고 싶{어|어요|습니다|다}.'] },
    { id: 'time', label: '받아들일 시간', words: ['시간', '언제', '천천히', '급하', '준비', '여유', '필요', '부담'],
      say: ['너무 빨라서 그{래|래요|렇습니다|렇다}. 마음을 정리할 시간이 필요{해|해요|합니다|하다}.', '할 수는 있{어|어요|습니다|다}. 다만 한꺼번에는 어려{워|워요|운 겁니다|운 거다}.', '시간을 조금만 주면 괜찮{아|아요|습니다|다}. 재촉받으면 오히려 굳어 버{려|려요|립니다|린다}.'],
      hint: ['요즘 한꺼번에 일이 너무 많{아|아요|습니다|다}.', '좀 갑작스럽{네|네요|습니다|다}.'] },
  ],
  accuser: [
    { id: 'not-alone-to-blame', label: '혼자만 잘못한 사람이 되고 싶지 않은 마음', words: ['잘못', '탓', '억울', '책임', '같이', '서로', '화', '공평'],
      say: ['늘 {나|저|저|나}만 나쁜 사람이 되는 게 지{쳐|쳐요|칩니다|친다}. 한 번쯤은 {내|제|제|내} 탓만은 아니라는 말을 듣고 싶{어|어요|습니다|다}.', '매번 다 {내|제|제|내} 잘못이라고 하니까 화가 {나|나요|납니다|난다}.', '상대가 자기 몫을 인정하면 {나|저|저|나}도 {내|제|제|내} 몫은 인정할 수 있{어|어요|습니다|다}.'],
      hint: ['왜 늘 {나|저|저|나}만 걸리는지 모르겠{어|어요|습니다|다}.', '이 일에는 양쪽 얘기가 있{어|어요|습니다|다}.'] },
    { id: 'respect', label: '존중받고 미리 듣고 싶은 마음', words: ['존중', '무시', '의견', '먼저', '상의', '중요', '바라', '필요', '생각'],
      say: ['정하기 전에 먼저 물어봐 주길 바랐{어|어요|습니다|다}. 결국 그 얘기{야|예요|입니다|다}.', '물어보는 사람은 없고 통보만 {해|해요|합니다|한다}. 그게 싫{어|어요|습니다|다}.', '처음부터 {나|저|저|나}한테 먼저 말했으면 여기까지 안 왔을 {거야|거예요|겁니다|거다}.'],
      hint: ['이제라도 말해 주니 고맙다고 해야 하{나|나요|는 겁니까|나}?', '{나|저|저|나}는 늘 마지막에 듣{네|네요|습니다|는다}.'] },
  ],
  'anxious-junior': [
    { id: 'not-a-failure', label: '못하는 사람으로 보일까 하는 두려움', words: ['걱정', '불안', '실수', '자신', '힘들', '마음', '두려', '무서', '부담'],
      say: ['이미 {나|저|저|나}를 포기한 것 같아서 무{서워|서워요|섭습니다|섭다}.', '다들 {내|제|제|내}가 못한다고 생각하는 것 같아서 잠이 안 {와|와요|옵니다|온다}.', '부족한 게 들킬까 봐 말을 못 했{어|어요|습니다|다}.'],
      hint: ['빠른 편이 아니라는 건 알고 있{어|어요|습니다|다}.', '나름대로 하고는 있{어|어요|습니다|다}.'] },
    { id: 'clear-help', label: '무엇을 어떻게 하면 되는지 알고 싶은 마음', words: ['도움', '도와', '기대', '명확', '필요', '이해', '막히', '어려', '방법'],
      say: ['어디까지 하면 끝난 건지 모를 때가 많{아|아요|습니다|다}. 묻기도 겁{나|나요|납니다|난다}.', '한 번만 제대로 보여 주면 할 수 있을 것 같{아|아요|습니다|다}.', '다섯 가지 중에 뭐가 먼저인지 늘 헷갈{려|려요|립니다|린다}.'],
      hint: ['솔직히 잘 이해가 안 될 때가 있{어|어요|습니다|다}.', '그렇게 하라는 뜻인 줄 알았{어|어요|습니다|다}.'] },
  ],
  'friend-in-debt': [
    { id: 'shame', label: '부끄러워서 말 못 한 사정', words: ['부끄', '창피', '민망', '사정', '힘들', '어려', '무슨 일', '괜찮', '돈'],
      say: ['창피해서 그랬{어|어요|습니다|다}. 볼 때마다 그 생각이 {나|나요|납니다|난다}.', '없다는 말을 차마 못 해서 연락을 피했{어|어요|습니다|다}.', '친구를 피해 다니는 게 사람을 얼마나 작게 만드는지 모를 {거야|거예요|겁니다|거다}.'],
      hint: ['요즘 사정이 좀 왔다 갔다 {해|해요|합니다|한다}.', '그 얘기를 꼭 여기서 해야 {돼|돼요|됩니까|되니}?'] },
    { id: 'friendship', label: '친구를 잃고 싶지 않은 마음', words: ['친구', '우리', '사이', '우정', '관계', '소중', '잃'],
      say: ['이 말을 꺼내면 우리 사이가 끝날 줄 알았{어|어요|습니다|다}.', '{나|저|저|나}한테 몇 안 되는 사람{이야|이에요|입니다|이다}. 그래서 더 겁났{어|어요|습니다|다}.', '차라리 은행에 빚지는 게 낫{지|죠|습니다|다}. 우리 사이에 이런 게 끼는 게 싫{어|어요|습니다|다}.'],
      hint: ['우리 사이에 이런 얘기를 할 줄은 몰랐{어|어요|습니다|다}.', '오늘은 좀 다른 사람 같{아|아요|습니다|다}.'] },
  ],
  'rule-keeper': [
    { id: 'answerable', label: '예외를 두면 책임을 져야 하는 처지', words: ['규정', '규칙', '원칙', '책임', '예외', '위에', '문제', '곤란', '걱정'],
      say: ['이걸 봐줬다가 잘못되면 책임은 {내|제|제|내}가 {져|져요|집니다|진다}.', '지난번에 예외를 뒀다가 설명하느라 고생했{어|어요|습니다|다}.', '하기 싫어서가 아{니야|니에요|닙니다|니다}. 나중에 불려 가는 사람이 {나|저|저|나}라서 그{래|래요|렇습니다|렇다}.'],
      hint: ['재미로 규정을 따지는 건 아{니야|니에요|닙니다|니다}.', '그쪽에서는 쉽게 말할 수 있{지|죠|습니다|다}.'] },
    { id: 'alike', label: '모두를 똑같이 대하고 싶은 마음', words: ['공평', '형평', '다른 사람', '똑같', '모두', '차별'],
      say: ['똑같은 부탁을 다른 사람들한테는 거절했{어|어요|습니다|다}. 그 사람들 얼굴을 어떻게 보{겠어|겠어요|겠습니까|겠나}.', '누구에게나 똑같이 했다고 말할 수 있어야 {해|해요|합니다|한다}.', '공평하다는 말 하나로 버티는 자리{야|예요|입니다|다}.'],
      hint: ['그 부탁을 한 사람이 처음은 아{니야|니에요|닙니다|니다}.', '다음 사람한테는 뭐라고 해야 {할까|할까요|합니까|하니}?'] },
  ],
  grieving: [
    { id: 'not-forgotten', label: '떠난 사람이 잊히지 않길 바라는 마음', words: ['기억', '보고 싶', '생각', '이야기', '얘기', '추억', '어떤 사람', '마음'],
      say: ['이제 아무도 그 얘기를 안 {꺼내다}. 꼭 없었던 일 같{아|아요|습니다|다}.', '얘기하고 싶은데 다들 말을 돌{려|려요|립니다|린다}.', '시간이 지나면 다들 잊어버릴까 봐 무{서워|서워요|섭습니다|섭다}.'],
      hint: ['다들 좋은 뜻으로 하는 말인 건 알{아|아요|겠습니다|겠다}.', '집이 너무 조용{해|해요|합니다|하다}.'] },
    { id: 'no-burden', label: '짐이 되고 싶지 않은 마음', words: ['짐', '혼자', '도움', '필요', '곁', '같이', '괜찮', '힘들', '부담'],
      say: ['어딜 가나 슬픈 사람으로 있는 게 싫어서 괜찮다고 {해|해요|합니다|한다}.', '다들 자기 생활이 있으니까 연락을 못 하겠{어|어요|습니다|다}.', '그냥 와서 옆에 앉아 주면 {돼|돼요|됩니다|된다}. 그 말을 어떻게 꺼내야 할지 모르겠{어|어요|습니다|다}.'],
      hint: ['바쁠 텐데 여기 있어도 {돼|돼요|됩니까|되니}?', '괜찮{아|아요|습니다|다}. 정말로 괜찮{아|아요|습니다|다}.'] },
  ],
};

const templates: Record<Locale, Templates> = { en: english, ko: korean };

export function interestTemplates(locale: Locale, archetype: Archetype): readonly InterestTemplate[] {
  return templates[locale][archetype];
}
