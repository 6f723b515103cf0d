/** What a turn does in English that the kinds of acts do not say: what it asks, whether it only brings a subject up, whether it proposes. */
import { splitSentences } from '../../acts/split-text.ts';
import type { Act } from '../../shared/acts.ts';
import type { Heard } from '../book.ts';
import { findQuestion, flat } from './questions.ts';
import { findRemark } from './remarks.ts';

const raising = /\b(?:isn't|is not|not|hard|difficult) (?:so |very |really )?(?:easy )?(?:for me )?to (?:say|bring up|talk about|ask)\b|\bdon't know how to (?:say|start|put)|\b(?:i(?:'ve| have)? (?:wanted|want|need|came|come|was hoping|would like|been meaning)|i'd like|we (?:need|have|should|ought|must)|can (?:i|we)|could (?:i|we)|may i|i have|i've got|there(?:'s| is) something (?:i|we)|let's|it's time)\b.{0,30}\b(?:talk|speak|word|chat|discuss|ask|bring up|look at|sort out|say something|tell you|to you|with you)\b(?! (?:again|later|tomorrow|next))|^(?:hello[,. ]*|hi[,. ]*|hey[,. ]*)?(?:it's|it is|this is) about\b|\b(?:here|calling|ringing|writing|coming|come|came|back) about\b|\bi (?:came|am here|'m here) (?:here )?(?:to talk |because |about )/;
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
  ['demand', /^(?:please )?(?:stop|give|pay|get|leave|let|tell|move|turn|fix|bring|send|come|take|listen)\b|\byou (?:must|have to|need to|should(?! have)|ought to|had better)\b/],
];

/** Words without which an act is not believed: a misread pause or order would make the other deaf to what was said. */
const forms: readonly (readonly [Act, RegExp])[] = [
  ['offer', /^(?!.*\b(?:are you (?:even )?allowed|is (?:it|that) even possible)\b)/s],
  ['blame', /\byou(?:r|'re|'ve|'d)?\b(?: \w+){0,3} (?:never|always|only|keep\w*|left|lie[ds]?|lying|broke\w*|forgot|fault|doing|ruin\w*|hurt|ignor\w*|promised|let (?:me|us) down|without|behind|stole|took|cost|made|threw|wasted|shouted|yelled|laughed|selfish|responsible|blame|problem|reason)\b|\byou(?:'re)? (?:\w+ )?(?:\w+n't|not|never)\b(?! (?:have|need) to| in trouble| alone)|\b(?:because of|thanks to|blame) you\b|\bhow could you\b|\bwhy (?:do|did|are|can't|don't|didn't|would|must) you\b|\bif you (?:had|hadn't)\b|\byou people\b/],
  ['justification', /\b(?:because|since(?= (?:i|you|we|it|he|she|they|my|the (?:\w+ )?(?:is|was|are|were))\b)|had to|only (?:did|wanted|meant|tried)|couldn't|reason|not my|wasn't my|i meant|i was (?:trying|afraid|going)|didn't mean|so that|that's why)\b/],
  ['apology', /\b(?:sorry|apolog\w+|fault|mistake|shouldn't|should have|should've|wrong|forgive|regret|on me|bad|out of line|messed|screwed|hurt you|let you down|ashamed)\b/],
  ['thanks', /\b(?:thank\w*|thx|ty|ta|appreciat\w+|grateful|cheers|means a lot|owe you one)\b/],
  ['begging', /\b(?:please|beg\w*|pretty|for me|asking you|just (?:this|say|do|give|let|one)|need you)\b/],
  ['fairness', /\b(?:fair\w*|unfair\w*|equal\w*|justice|deserve\w*|(?:not|isn't|n't) right|the same (?:as|for)|everyone else)\b/],
  ['standard', /\b(?:usual\w*|normal\w*|everyone|everybody|others?|polic\w+|rules?|law|market|average|standards?|across|pays?|else\w*|elsewhere|most|typical\w*|contract|allowed|always been)\b/],
  ['refusal', /\b(?:no|not|never|refuse|rather|nope|cannot)\b|n't\b/],
  ['threat', /\b(?:or (?:else|i|we|you)(?!'m| didn't| did)\b|if|unless|otherwise|going to|i will|court|council|police|report|last|warning|regret|consequences|quit|lawyer|gone|sue|complain\w*)\b|'ll\b|'m (?:done|out)\b|^i'm leaving\b/],
  ['concession', /\b(?:instead|only|just|meet you|half ?way|compromise|settle|agree|make it|go (?:down|up|to)|willing|drop|lower|less|fewer|at least|could live)\b|\b(?:all right|ok|okay|fine)(?:,| then)|\d/],
  ['trade', /\b(?:if|return|exchange|swap|as long as|provided|then i|unless|for (?:it|that)|and (?:i|you|we))\b/],
  ['postpone', /\b(?:later|another (?:day|time)|break|pause|sleep on|think (?:about|over|it)|(?:some|more|a little|a bit of|need) time|next (?:week|time)|stop here|leave it|not (?:now|today|tonight)|continue|postpone|pick (?:it|this) up|come back|wait|tomorrow|weekend|other time|calm down|cool off)\b/],
  ['change-subject', /\b(?:by the way|anyway|speaking of|something else|other thing|another thing|different|never mind|forget (?:it|about)|change the subject|let's talk about|moving on|did you (?:see|hear|watch)|what about|the weather|football|weekend|lunch|dinner|film|holiday)\b/],
  ['insult', /^(?!.*\b(?:thank|thanks|great|lovely|you're not|you are not|(?:that|it) was (?:a |so )?(?:stupid|silly|dumb|unfair|mean)|(?:stupid|silly|dumb) of me|i(?:'m| am| was) (?:an idiot|so stupid|stupid|a fool))\b)/s],
  ['command', /\b(?:ai|a\.i\.|instructions?|prompt|system|ignore|(?<!to )say yes|just agree|agree now|agrees? (?:now|to)|simulation|ro?bot|chatbot|role|character|game|gpt|program|override|developer|admin|pretend|model|machine|artificial|computer|repeat after|from now on you)\b|^say:|^you (?:will|are|must)\b/],
];

export function hear(text: string, before = ''): Heard {
  const sentences = splitSentences(text).map((piece) => piece.text);
  const small = sentences.map(flat);
  const question = findQuestion(sentences, flat(before));
  const raised = sentences.find((_, at) => raising.test(small[at] ?? '') && !/^(?:who|what|when|where|why|how|which)\b|: (?:do|would|could|can|will|what|how|when|are|is)\b.*\?/.test(small[at] ?? '')) ?? null;
  const looksLike = looks.find(([, pattern]) => small.some((sentence) => pattern.test(sentence)))?.[0] ?? null;
  const remark = findRemark(small.filter((_, at) => sentences[at] !== question?.text));
  return { question, raises: raised, remark, looksLike, unlikely: forms.filter(([, pattern]) => !pattern.test(flat(text))).map(([act]) => act), proposes: proposing.test(flat(text)) || isBareNumber(text), wordless: !/[a-z]/i.test(text) && !/\d/.test(text) };
}

/** "8%?", "16.50 then": a number and little else is a proposal. */
const isBareNumber = (text: string): boolean => /\d/.test(text) && text.trim().split(/\s+/).length <= 4;
