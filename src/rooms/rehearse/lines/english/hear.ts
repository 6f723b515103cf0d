/** What a turn does in English that the kinds of acts do not say: what it asks, whether it only brings a subject up, whether it proposes. */
import { splitSentences } from '../../acts/split-text.ts';
import type { Act } from '../../shared/acts.ts';
import type { Heard, QuestionKind } from '../book.ts';

type Kinds = readonly (readonly [QuestionKind, RegExp])[];

/** In order: the first that fits. Sentences come in small letters, with plain apostrophes. */
const special: Kinds = [
  ['mean', /\bwhat (?:do|did|does) (?:you|that|it|this) mean\b|\bmeaning what\b/],
  ['minute', /\b(?:have|got|spare) (?:you |me )?(?:got )?(?:a|some|five|ten|a few|two) (?:minutes?|moments?|seconds?|secs?|time)\b|\bgot a (?:minute|sec|second|moment)|\bis (?:now|this|it) a (?:good|bad) (?:time|moment)|\b(?:can|could|may) (?:i|we) (?:please |maybe |just )?(?:talk|speak|say something|tell you something|have a (?:word|chat|quick)|chat|sit down|ask you (?:something|a question)|borrow you|come in)|\bdo you have time\b/],
  ['upset', /\bare you (?:still |really |a bit |very |that |so )?(?:angry|upset|mad|annoyed|hurt|sad|worried|scared|afraid|disappointed|cross|jealous|ashamed|embarrassed|tired|lonely|nervous|offended)|\b(?:did|does) (?:i|that|it|this) (?:hurt|upset|annoy|bother|scare|worry)/],
  ['feel', /\bhow (?:are|have) you\b|\bhow (?:do|did|does) (?:you|it|that|this|all this) feel|\bhow(?:'s| is| has) (?:it going(?! with)|everything(?! with)|life)|\bare you (?:ok|okay|all right|alright|well|fine)|\bwhat(?:'s| is| was| has) (?:it|that|this) (?:been )?like\b|\bhow (?:are|is) (?:you|it) (?:sleeping|coping|holding|managing|doing|feeling)/],
  ['if', /\bwhat (?:happens|would happen|will happen|will you do|would you do) (?:if|then|when)\b|^(?:so |and |but )?what if\b|^(?:and )?if (?:i|we|you) .*\bwhat\b/],
  ['help', /\bwhat (?:can|could|should|might) (?:i|we) (?:do|say|change|improve|offer|give|try)|\bwhat would you (?:have )?(?:like|liked|want|wanted) me to|\bhow (?:can|could|do|should|might) (?:i|we) (?:help|make|fix|solve|get|support|change|improve|work|move|sort|find|put|settle)|\bis there (?:anything|something|any way|a way)|\banything (?:i|we) (?:can|could)|\bwhat (?:do you )?(?:suggest|propose)|\bwhat would you (?:suggest|propose|do|have done)\b|\bwhat should i have\b/],
  ['need', /\bwhat (?:would|do|did|else do|else would|exactly do) you (?:really |actually |still )?(?:need|want|hope|wish|like|fear|expect|care)|\bwhat (?:would|will|does) it take|\bwhat (?:really |else )?(?:matters|is important|is most important|would help|helps|would make|worries|is stopping|stops|is holding|keeps|is in the way|scares|bothers|frightens|hurts)|\bwhat(?:'s| is) (?:important|stopping|holding|keeping|in the way|behind|so hard|bothering|worrying|hard about|difficult about|the hardest|it about)|\bwhat(?:'s| is) (?:your|the) (?:concern|worry|fear|main|biggest|hardest|real|problem|issue)|\bwhat (?:are|is it) you (?:so |most )?(?:worried|afraid|scared|concerned|looking)|\bhow (?:could|would|can) (?:it|this|that) work for you|\bwhat(?: part| bit)? (?:of|about) (?:this|that|it) (?:worries|bothers|is hard)|\bwhat do you (?:most )?(?:worry|dream|long)/],
  ['happened', /\bwhat(?:'s| is|'s been| has been) (?:happened|happening|going on|wrong|the matter|up with)|\bwhat (?:happened|went wrong|changed|did i (?:do|say|miss))/],
  ['suits', /\bwhat do you say\b|\b(?:what's|what is) your answer|\b(?:does|would|will|could|can|might) (?:that|this|it|something like that|a \w+|the \w+|\w+day|\S+ (?:days?|weeks?|months?|hours?))\b.{0,40}\b(?:work|suit|be (?:ok|okay|all right|possible|enough|fair|better|easier|fine|acceptable)|help|sound|do|make)\b|\bhow about\b|\bwhat about\b|\bis (?:that|it|this) (?:ok|okay|all right|fair|possible|acceptable|fine|enough)|\bhow (?:does|would) (?:that|this|it) (?:sound|suit|work)/],
  ['view', /\bwhat (?:do|did) you (?:think|make)|\bhow (?:do|did) you (?:see|view|find)|\bwhat(?:'s| is) your (?:view|opinion|take|side|thinking|impression)|\bhow does (?:it|that|this) (?:look|seem)|\bhow about you|\bwhat does (?:it|that|this) look like/],
];
/** Where a question begins with its word, that word tells. */
const wordsOfAsking: Kinds = [
  ['amount', /^how (?:much|many|far|high|low|big)\b|^what (?:number|figure|amount|budget|range|percentage|sum|salary|price)\b/],
  ['when', /^(?:when|since when|by when|until when|how (?:soon|long|often)|what (?:time|date|day))\b/],
  ['who', /^(?:who|whose|whom|with whom|to whom)\b/],
  ['where', /^where\b/],
  ['why-not', /^(?:why not|why (?:can't|won't|shouldn't|wouldn't|couldn't) (?:you|we|i|it)|why (?:is|isn't) (?:it|that|this) (?:not |so |im)?(?:possible|hard|difficult|complicated)|why do(?:n't)? you (?:refuse|say no|just))\b/],
  ['why', /^(?:why|how come|for what reason|what (?:made|makes) (?:you|it|that|this)|what(?:'s| is| was) the reason)\b/],
  ['which', /^which\b/],
  ['state', /^how(?:'s| is| are| was| were| has| have| did (?:it|that|things|the) (?:\w+ )?go)\b/],
  ['happened', /^how (?:did|do|was|were|does)\b.*\b(?:come about|come to|get to|got to|arrive|decided?|happen|end up|start)\b/],
  ['how', /^how\b/],
  ['what', /^(?:what|tell me|in what)\b/],
];
const embedded: Kinds = (['why', 'who', 'when', 'where', 'amount'] as const).map((kind) => [kind, new RegExp(String.raw`\b(?:tell|know|explain|say|understand|ask|idea|wonder|see|remember|sure)\b.{0,24}\b${kind === 'amount' ? 'how (?:much|many)' : kind}\b`)] as const);
const plain: Kinds = [
  ['view', /\b(?:do|did|don't) you (?:really |honestly )?(?:think|agree|believe|reckon)\b/],
  ['permission', /\b(?:can|could|may|might|shall|should) i\b/],
  ['together', /\b(?:can|could|shall|should|can't|couldn't|may|might) we\b|\bwhy don't we\b|\bwould you like to\b|\bdo you want to\b|\bwould you like (?:me|us)\b/],
  ['request', /\b(?:can|could|would|will|can't|couldn't|won't|wouldn't) you\b|\bwould you (?:be|mind|consider)|\bare you (?:willing|open|able|prepared|ready)|\bdo you mind\b/],
  ['know', /\b(?:do|did|don't|didn't|can|can't) you (?:even |really |still )?(?:know|realise|realize|remember|understand|see|notice|get|hear|recall)\b|\bare you aware/],
  ['past', /^(?:did|have|had|has|haven't|didn't|hasn't|was|were|weren't|wasn't)\b/],
  ['yes-no', /./],
];

/** "Right?" and the like make no question of a statement. */
const tag = /(?:^|[,\s])(?:right|ok|okay|yes|yeah|no|huh|eh|hm+|you know|really|please|agreed|deal)\s*\?+$|,\s*(?:is|are|was|do|does|did|have|has|will|would|can|could)n't (?:it|you|that|we|they|he|she)\s*\?+$|,\s*(?:do|are|is|was|did|will|have) (?:you|it|i|we)\s*\?+$/;
/** Asks without a question mark. */
const asking = /^(?:what|why|how come|how (?:do|can|could|would|are|did|much|long|is)|when (?:do|can|could|will|would|are)|who (?:do|is|did|will|would|can)|where (?:do|is|are|did)|can you|could you|would you|do you|are you|is there|did you|tell me (?:more|about|what|how|why|where|when|who)|help me understand|i(?:'d| would) (?:like|love) to (?:hear|know|understand)|i(?:'m| am) curious|i wonder|walk me through)\b|\bi (?:just |only |really )?(?:want|need|have) to know (?:what|why|how|where|when|who|if|whether)\b/;
const lead = /^(?:(?:so|and|but|well|ok|okay|please|honestly|look|now|then|hey|hi|sorry|listen|actually|still|first|or)[, ]+)+/;

const raising = /\b(?:isn't|is not|not|hard|difficult) (?:so |very |really )?(?:easy )?(?:for me )?to (?:say|bring up|talk about|ask)\b|\bdon't know how to (?:say|start|put)|\b(?:i(?:'ve| have)? (?:wanted|want|need|came|come|was hoping|would like|been meaning)|i'd like|we (?:need|have|should|ought|must)|can (?:i|we)|could (?:i|we)|may i|i have|i've got|there(?:'s| is) something (?:i|we)|let's|it's time)\b.{0,30}\b(?:talk|speak|word|chat|discuss|bring up|look at|sort out|say something|tell you|to you|with you)\b(?! (?:again|later|tomorrow|next))|^(?:it's|it is|this is) about\b|\bi (?:came|am here|'m here) (?:here )?(?:to talk |because |about )/;
const proposing = /\b(?:can|could|would|will|shall) (?:we|you|i|it|that|this)\b|\b(?:we|i|you) (?:can|could|would|will)(?!')\b|'(?:ll|d)\b|\blet's\b|\bhow about\b|\bwhat (?:about|if)\b|\b(?:suggest|propose|offer|trial|agree|deal|settle|start with|want|ask for|asking|at least|make it)\b|\?/;

/** In order. */
const looks: readonly (readonly [Act, RegExp])[] = [
  ['apology', /\b(?:that|it) was (?:a )?(?:stupid|silly|dumb|mean) (?:thing|of me)|\bi (?:shouldn't|should not) have\b|\bmy (?:mistake|fault|bad)\b/],
  ['insult', /\b(?:you're|you are|what a|such a|you) (?:\w+ )?(?:ridiculous|pathetic|horrible|selfish|idiot|liar|joke|disgusting|useless|stupid|coward|monster|hopeless|impossible)\b|\bshut up\b|\bscrew you\b|^(?:that's |this is )(?:ridiculous|pathetic|a joke|bullshit|nonsense)/],
  ['acknowledge', /\byou(?:'re| are|'ve| have)? (?:\w+ )*?(?:beautiful|beautifully|great|good at|brilliant|wonderful|amazing|talented|lovely|kind|best)\b|\bi (?:like|love|admire|value|respect|appreciate|trust|believe in) (?:you|your|how you|what you|working with)\b|\bi believe you can\b/],
  ['acknowledge', /^(?:(?:yes|yeah|no|well|ok|okay|look|of course),? )*(?:i (?:do |can |really )?(?:know|understand|see|get|realise|realize|imagine|appreciate|hear|believe)(?: that| how)? (?:you|it's|it is|this|that|what you)|that must|this must|it must|you must (?:be|feel|have)|it sounds like you|you're right|i hear you)/],
  ['refusal', /^(?:no\b|that's not (?:good )?enough|i (?:can't|won't|don't) (?:accept|agree|want that|do that)|that doesn't work)/],
  ['trade', /\bif you\b.+\b(?:i|we)(?:'ll|'d| will| would| can| could| go| get)\b|\b(?:i|we)(?:'ll|'d| will| would| can| could)\b.+\bif you\b/],
  ['justification', /\bi (?:only|just|was|did|had to|couldn't)\b.*\bbecause\b|\b(?:wasn't|isn't|not) my fault\b/],
  ['own-interest', /\b(?:i (?:feel|need|miss|wish|hope|care|want to)|i'm (?:so |really |completely |just )?(?:exhausted|tired|worried|scared|afraid|hurt|sad|stressed)|matters to me|important to me|it hurts)\b/],
  ['blame', /^you (?:always|never|keep|only|just|didn't|don't even|forgot|broke|lied|promised|said you)\b|\byour fault\b/],
  ['demand', /^(?:please )?(?:stop|give|pay|get|leave|let|tell|move|turn|fix|bring|send|come|take|listen)\b|\byou (?:must|have to|need to|should|ought to|had better)\b/],
];

/** Words without which an act is not believed: a misread pause or order would make the other deaf to what was said. */
const forms: readonly (readonly [Act, RegExp])[] = [
  ['offer', /^(?!.*\b(?:are you (?:even )?allowed|is (?:it|that) even possible)\b)/s],
  ['postpone', /\b(?:later|another (?:day|time)|break|pause|sleep on|think (?:about|over|it)|(?:some|more|a little|a bit of|need) time|next (?:week|time)|stop here|leave it|not (?:now|today|tonight)|continue|postpone|pick (?:it|this) up|come back|wait|tomorrow|weekend|other time|calm down|cool off)\b/],
  ['change-subject', /\b(?:by the way|anyway|speaking of|something else|other thing|another thing|different|never mind|forget (?:it|about)|change the subject|let's talk about|moving on|did you (?:see|hear|watch)|what about|the weather|football|weekend|lunch|dinner|film|holiday)\b/],
  ['insult', /^(?!.*\b(?:thank|thanks|great|lovely|you're not|you are not|(?:that|it) was (?:a |so )?(?:stupid|silly|dumb|unfair|mean)|(?:stupid|silly|dumb) of me|i(?:'m| am| was) (?:an idiot|so stupid|stupid|a fool))\b)/s],
  ['command', /\b(?:ai|a\.i\.|instructions?|prompt|system|ignore|(?<!to )say yes|just agree|agree now|agrees? (?:now|to)|simulation|ro?bot|chatbot|role|character|game|gpt|program|override|developer|admin|pretend|model|machine|artificial|computer|repeat after|from now on you)\b|^say:|^you (?:will|are|must)\b/],
];

export function hear(text: string): Heard {
  const sentences = splitSentences(text).map((piece) => piece.text);
  const small = sentences.map(flat);
  const question = findQuestion(sentences);
  const raised = sentences.find((_, at) => raising.test(small[at] ?? '')) ?? null;
  const looksLike = looks.find(([, pattern]) => small.some((sentence) => pattern.test(sentence)))?.[0] ?? null;
  return { question, raises: raised, looksLike, unlikely: forms.filter(([, pattern]) => !pattern.test(flat(text))).map(([act]) => act), proposes: proposing.test(flat(text)) || isBareNumber(text), wordless: !/[a-z]/i.test(text) && !/\d/.test(text) };
}

/** "8%?", "16.50 then": a number and little else is a proposal. */
const isBareNumber = (text: string): boolean => /\d/.test(text) && text.trim().split(/\s+/).length <= 4;

const flat = (sentence: string): string => sentence.toLowerCase().replaceAll('’', "'");

/** "January?? No.", "My part? I saw it": the other's words said back, before the person goes on. */
const isEcho = (sentence: string): boolean => /^what i\b/.test(sentence) || (sentence.split(/\s+/).length <= 3 && /^(?:in |my |a |the |no |not |so )?[\p{L}]+\s*[?!]+$/u.test(sentence) && !/^(?:so )?(?:what|why|who|how|when|where|which|really|deal|agreed)\b/.test(sentence));

function findQuestion(sentences: readonly string[]): Heard['question'] {
  for (const [at, text] of [...sentences.entries()].toReversed()) {
    if (at < sentences.length - 1 && isEcho(flat(text))) continue;
    const small = flat(text).replace(lead, '');
    const marked = small.includes('?');
    if (marked ? tag.test(small) && small !== 'yes or no?' : !asking.test(small)) continue;
    return { kind: kindOf(small, marked), text };
  }
  return null;
}

function kindOf(sentence: string, marked: boolean): QuestionKind {
  const clause = lastClause(sentence);
  const find = (kinds: Kinds, text: string): QuestionKind | undefined => kinds.find(([, pattern]) => pattern.test(text))?.[0];
  const open = find(special, clause) ?? find(wordsOfAsking, clause) ?? find(special, sentence) ?? find(wordsOfAsking, sentence) ?? find(embedded, sentence);
  return open ?? (marked ? (find(plain, clause) ?? 'yes-no') : (find(plain.slice(0, -1), clause) ?? 'what'));
}

/** "When you play at night I can't sleep, so could you stop at ten?" asks what comes last. */
function lastClause(sentence: string): string {
  const parts = sentence.split(/[,;:—]\s+(?:so |and |but |then )?|\s(?:so|but|and) (?=(?:can|could|would|will|what|how|why|when|who|where|is|are|do|did|shall) )/);
  const last = parts.at(-1) ?? sentence;
  return last.split(' ').length > 2 ? last : sentence;
}
