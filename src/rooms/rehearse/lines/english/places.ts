/** Places that a line may speak of in English, and the words that tell that this talk is there. */
import type { Place } from '../book.ts';

const office = /\b(?:office|desk|department|polic(?:y|ies)|compan(?:y|ies)|boss|manager|employer|employee|colleague|landlord|landlady|tenant|deposit|lease|contract|official|clerk|agency|authority|bank|insurance|insurer|human resources|administrat\w*|contractor|salary|raise|promotion|annual leave|unpaid leave|time off|nurse|ward|laborator\w+|shifts|rota|shift|hospital|warehouse|store|shop|staff|crew|supervisor|team lead|line manager|paperwork|application)\b|\bHR\b/i;
const rules = new RegExp(String.raw`${office.source}|\b(?:rules?|school|teacher|head ?master|principal|club|gym|hotel|library|landlord|coach|association|house rules|curfew|membership|permission|allowed)\b`, 'i');

export const places: readonly Place[] = [
  {
    line: /\b(?:office|desk|departments?|polic(?:y|ies)|procedure|forms?|files?|paper|black and white|records?|official(?:ly)?|in writing|written up|signature|that chair|complaint|meetings|(?:this|the) meeting|quarter|upstairs|enquiries|grounds?|provision|in my position|documented|conditions|deadlines|paragraph|sheet|across (?:the|this same) table|what it's covered by|this case|your case|whole case|single cases|any other case|most cases|the case|any box|no box|sign-off|committee|past them|a line for)\b/i,
    spoken: new RegExp(String.raw`${rules.source}|\bboard\b`, 'i'),
  },
  { line: /\b(?:rules?|rulebook|by the book|exceptions?|permitted|able to grant|favourites|the position)\b/i, spoken: rules },
  {
    line: /\b(?:money|budgets?|pay(?:ing|day|s|ments?|check)?|paid|cash|afford|figures?|numbers(?! on it)|sums?|instal\w*|bank|salary|penny|price|bills?|financ\w*|spend\w*|the total|coffee)\b/i,
    spoken: /[$£€%]|\b(?:money|budget|pay(?:s|ing|ment)?|paid|price|cost|rent|salary|raise|wage|refund|deposit|fee|fund\w*|loan|bill|debt|owe[ds]?|lent|lend|borrow\w*|dollars|pounds|euros|savings)\b/i,
  },
  {
    line: /\b(?:owe[ds]?|debts?|lent|lend\w*|borrow\w*|pay you back|paid you back|in the red|loan|instal\w*|have it back to you|put aside for you|lost track|good for bits|just believe me one more time|the sums|isn't there, however)\b/i,
    spoken: /\b(?:owe[ds]?|debts?|lent|lend|borrow\w*|loan|pa(?:y|id) (?:\w+ ){0,2}back|repa(?:y|id)|the money back)\b/i,
  },
  { line: /\bfriend(?:s|ship)?\b/i, spoken: /\b(?:friend|mate|buddy|pal|chum|flatmate|classmate)/i },
  {
    line: /\b(?:faster|slower|slow|quickest|something due|work harder|caught up|catch up|got behind|behind on|the others know|urgent|took on|to fit that in|what finished looks like|which of the five|take up more of your time)\b/i,
    spoken: /\b(?:work|job|deadline|reports?|projects?|team|tasks?|employee|junior|intern|trainee|apprentice|boss|manager|company|office|student|homework|essay|thesis|course|exam|studies)\b/i,
  },
  { line: /\b(?:side by side|why I'm with you|coming home to it|our evenings)\b/i, spoken: /\b(?:husband|wife|partner|girlfriend|boyfriend|spouse|fianc\w+|flatmate|roommate)\b/i },
  { line: /\b(?:the funeral|passed away|buried|the grave|died)\b/i, spoken: /\b(?:die[ds]?|dead|death|funeral|passed away|lost (?:her|his|my|our|their)|late (?:husband|wife|mother|father)|grie\w+|widow\w*|run over)\b/i },
];
