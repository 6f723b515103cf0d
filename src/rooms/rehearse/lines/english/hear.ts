/** What kind of question a turn asks, in English. */
import { splitSentences } from '../../acts/split-text.ts';
import type { Heard, QuestionKind } from '../book.ts';

/** In order: the first that fits. Sentences come in small letters, with plain apostrophes. */
const kinds: readonly (readonly [QuestionKind, RegExp])[] = [
  ['feel', /\bhow (?:are|have) you\b|\bhow (?:do|did|does) (?:you|it|that|this) feel|\bhow('s| is| has) (?:it|everything|life|your)\b|\bhow was\b|\bare you (?:ok|okay|all right|alright|angry|upset|mad|annoyed|hurt|sad|worried|scared|afraid|disappointed)/],
  ['if', /\bwhat (?:happens|would happen|will happen|will you do|would you do) (?:if|then|when)\b|\bwhat if\b|\band if (?:i|we|you)\b/],
  ['help', /\bwhat (?:can|could|should|do|would) (?:i|we) (?:do|say|change|improve|help)|\bhow (?:can|could|do|should|might) (?:i|we) (?:help|make|fix|solve|get|support|change|improve|work|move|sort|find|put)|\bis there (?:anything|something|any way|a way)|\banything (?:i|we) (?:can|could)|\bwhat (?:do you )?(?:suggest|propose)|\bwhat would you (?:suggest|propose|do)\b|\bwould (?:it help|anything help)/],
  ['need', /\bwhat (?:would|do|did) you (?:really |actually )?(?:need|want|hope|wish|like|fear|expect|care)|\bwhat (?:would|will|does) it take|\bwhat (?:matters|is important|'s important|would help|helps|would make|worries|is stopping|'s stopping|stops|is holding|'s holding|keeps|is in the way|'s in the way|scares|bothers|frightens)|\bwhat(?: is|'s) (?:your|the) (?:concern|worry|fear|main|biggest|hardest|real)|\bwhat (?:are you|is it you|do you) (?:so )?(?:worried|afraid|scared|concerned|fear|looking)|\bhow (?:could|would|can) (?:it|this|that) work for you|\bwhat(?: part| bit)? (?:of|about) (?:this|that|it) (?:worries|bothers|is hard)/],
  ['happened', /\bwhat (?:happened|went wrong|is going on|'s going on|has been going on|'s been going on|is wrong|'s wrong|is the matter|'s the matter|changed|did i (?:do|say|miss))/],
  ['view', /\bwhat (?:do|did) you (?:think|make)|\bhow (?:do|did) you (?:see|view|find)|\bwhat(?: is|'s) your (?:view|opinion|take|side|thinking|impression)|\bhow does (?:it|that|this) (?:look|sound|seem)|\bwhat about\b|\bhow about you|\bdo you (?:think|agree|believe|reckon)|\bdon't you (?:think|agree)|\bwhat(?: is|'s) it like|\bwhat does (?:it|that|this) look like/],
  ['suits', /\b(?:does|would|will|could|can) (?:that|this|it|something like|a|the|some|\w+day) (?:\w+ ){0,6}?(?:work|suit|be (?:ok|okay|all right|possible|enough|fair|better|easier|fine)|help|sound|do)\b|\bhow about\b|\bis (?:that|it|this) (?:ok|okay|all right|fair|possible|acceptable|fine|enough)/],
  ['why', /\bwhy\b|\bhow come\b|\bwhat (?:made|makes) (?:you|it|that|this)|\bwhat(?: is|'s| was) (?:the reason|behind)|\bfor what reason/],
  ['when', /\bwhen\b(?! (?:i|you|we) \w+ (?:\w+ )*,)|\bhow (?:soon|long|often)\b|\bby what date|\bwhat (?:time|date|day)\b|\bsince when/],
  ['who', /\bwho\b|\bwhose\b|\bwhom\b/],
  ['where', /\bwhere\b/],
  ['amount', /\bhow (?:much|many|far|high|low|big)\b|\bwhat (?:number|figure|amount|budget|range|percentage|sum|salary|price)\b/],
  ['permission', /\b(?:can|could|may|might|shall|should) i\b/],
  ['together', /\b(?:can|could|shall|should|can't|couldn't|may|might) we\b|\bwhy don't we\b|\bwould you like to\b|\bdo you want to\b/],
  ['request', /\b(?:can|could|would|will|can't|couldn't|won't|wouldn't) you\b|\bwould you (?:be|mind|consider)|\bare you (?:willing|open|able|prepared|ready)|\bdo you mind\b/],
  ['know', /\b(?:do|did|don't|didn't|can|can't) you (?:even )?(?:know|realise|realize|remember|understand|see|notice|get|hear|recall)\b|\bare you aware/],
  ['past', /\b(?:did|have|had|has|haven't|didn't|hasn't|was|were|weren't|wasn't) (?:you|it|he|she|they|we|i|that|this|there|the|my|your|any)\b/],
  ['which', /\bwhich\b/],
  ['yes-no', /\b(?:is|are|am|isn't|aren't|do|does|don't|doesn't|will|would|should|could|can|must|may|won't|wouldn't) (?:you|it|he|she|they|we|i|that|this|there|the|my|your|\w+)\b/],
  ['how', /\bhow\b/],
  ['what', /\bwhat\b|\btell me\b/],
];

/** "Right?" and the like make no question of a statement. */
const tag = /(?:^|[,\s])(?:right|ok|okay|yes|yeah|no|huh|eh|hm+|you know|really|isn't it|don't you|aren't you|won't you|can't you|wasn't it|haven't you|do you|are you|please|agreed|deal)\s*\?+$/;
/** Asks without a question mark. */
const asking = /^(?:(?:so|and|but|well|ok|okay|please|honestly|look|now|then),? )*(?:what|why|how come|how (?:do|can|could|would|are|did|much|long)|when (?:do|can|could|will|would|are)|who (?:do|is|did|will|would|can)|where (?:do|is|are|did)|can you|could you|would you|do you|are you|is there|did you|tell me (?:more|about|what|how|why|where|when|who)|help me understand|i(?:'d| would) (?:like|love) to (?:hear|know|understand)|i(?:'m| am) curious|i wonder|walk me through)\b/;

export function hear(text: string): Heard {
  const sentences = splitSentences(text).map((piece) => piece.text);
  return { question: findQuestion(sentences), wordless: !/[a-z]/i.test(text) && !/\d/.test(text) };
}

function findQuestion(sentences: readonly string[]): Heard['question'] {
  for (const text of sentences.toReversed()) {
    const small = text.toLowerCase().replaceAll('’', "'");
    const marked = small.includes('?') && !tag.test(small);
    if (!marked && !(asking.test(small) && !small.includes('?'))) continue;
    const kind = kinds.find(([, pattern]) => pattern.test(lastClause(small)))?.[0] ?? kinds.find(([, pattern]) => pattern.test(small))?.[0];
    if (kind !== undefined) return { kind, text };
    if (marked) return { kind: 'yes-no', text };
  }
  return null;
}

/** "When you play at night I can't sleep, so could you stop at ten?" asks what comes last. */
function lastClause(sentence: string): string {
  const parts = sentence.split(/[,;:—]\s+(?:so |and |but |then )?|\s(?:so|but|and) (?=(?:can|could|would|will|what|how|why|when|who|where|is|are|do|did|shall) )/);
  const last = parts.at(-1) ?? sentence;
  return last.split(' ').length > 2 ? last : sentence;
}
