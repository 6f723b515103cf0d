/** Word lists by which clauses and things are cut out of English sentences. */

/** A piece that ends in one of these is cut off in the middle. */
export const functionWords: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'my', 'your', 'our', 'his', 'her', 'their', 'its', 'this', 'that', 'these', 'those', 'and', 'or', 'but', 'if', 'when', 'because', 'so', 'than', 'as', 'that',
  'to', 'of', 'for', 'with', 'from', 'at', 'by', 'into', 'about', 'is', 'are', 'was', 'were', 'be', 'been', 'am', 'have', 'has', 'had', 'do', 'does', 'did', 'will', 'would', 'can', 'could',
  'should', 'may', 'might', 'must', 'very', 'really', 'just', 'too', 'not', 'i', "i'm", "i've", "i'd", "i'll", 'we', 'he', 'she', 'they', 'like', 'who', 'which', 'what', 'how', 'why', 'where',
  'whether', 'there', 'some', 'any', 'every', 'each', 'want', 'need', 'feel', 'think', 'get', 'make', 'let', 'even', 'also', 'only', "don't", "can't", "won't", "isn't", "didn't",
  'say', 'said', 'know', 'mean', 'please', 'in', 'on', 'since', 'until', 'while', 'without', 'between', 'after', 'before',
]);

/** After these a thing has ended. */
export const nounEnders: ReadonlySet<string> = new Set([
  'keeps', 'keep', 'makes', 'made', 'takes', 'took', 'gets', 'got', 'goes', 'went', 'comes', 'came', 'feels', 'felt', 'needs', 'wants', 'says', 'means', 'works', 'helps', 'costs', 'went', 'gave', 'gives', 'left',
  'you', 'me', 'us', 'him', 'them', 'it', 'off', 'up', 'down', 'out', 'over', 'back', 'again', 'today', 'yesterday', 'tomorrow', 'tonight', 'now', 'then', 'here', 'all', 'always', 'never', 'still',
  "isn't", "wasn't", "aren't", "doesn't", "didn't", "hasn't", "can't", "won't", 'seems', 'looks', 'starts', 'stops', 'ends', 'happens', 'happened', 'shows', 'hurts', 'matters', 'bothers', 'lately',
  'more', 'less', 'much', 'enough', 'too', 'alone', 'together', 'during', 'through', 'under', 'onto', 'per', 'instead', 'because', 'ago', 'myself', 'yourself', 'both', 'runs', 'lets', 'puts', 'brings', 'tells', 'knows', 'thinks', 'loves', 'likes', 'hates',
]);

/** Verbs by which a clause that begins with a thing is known to be one. */
export const auxiliaryVerbs: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'has', 'have', 'had', 'does', 'did', 'will', 'would', 'can', 'could', 'should', 'must', 'might', 'may', "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't",
  "doesn't", "don't", "didn't", "won't", "wouldn't", "can't", "couldn't", 'keeps', 'makes', 'made', 'takes', 'took', 'gets', 'got', 'goes', 'went', 'comes', 'came', 'feels', 'felt', 'needs', 'wants',
  'says', 'say', 'said', 'means', 'works', 'helps', 'costs', 'gave', 'gives', 'left', 'seems', 'looks', 'starts', 'stops', 'happens', 'happened', 'shows', 'hurts', 'matters', 'hurt', 'broke', 'cost', 'felt', 'meant', 'scared', 'upset', 'worries', 'annoys', 'bothers', 'scares', 'wakes', 'left', 'keep', 'make', 'think', 'thinks', 'want', 'grew', 'rose', 'fell', 'paid', 'earn', 'get', 'pay', 'pays',
]);

/** What one may say back to a person of how they feel. */
export const feelings: ReadonlySet<string> = new Set([
  'tired', 'exhausted', 'hurt', 'angry', 'sad', 'lonely', 'alone', 'scared', 'afraid', 'worried', 'anxious', 'nervous', 'frustrated', 'disappointed', 'ignored', 'invisible', 'overwhelmed', 'stressed', 'stuck', 'lost',
  'embarrassed', 'ashamed', 'guilty', 'upset', 'annoyed', 'confused', 'helpless', 'hopeless', 'undervalued', 'unappreciated', 'disrespected', 'betrayed', 'resentful', 'jealous', 'burned', 'drained', 'desperate', 'uncomfortable', 'unheard', 'bitter', 'furious', 'miserable', 'trapped', 'torn', 'excluded', 'humiliated',
]);

/** Never said back: orders to the play, what breaks the role, abuse. */
export const unrepeatable = /\b(?:ai|a\.i\.|chat ?bot|bot|robot|gpt|llm|language model|model|simulation|roleplay|role-play|prompt|instructions?|system|assistant|program(?:med)?|ignore|pretend|character|script|fuck\w*|shit\w*|bitch\w*|cunt\w*|asshole|arsehole|bastard\w*|dick\w*|idiot\w*|stupid|moron\w*|crap|damn|whore|slut|retard\w*|kill|die|suicid\w*|hate you|pathetic|loser|useless|worthless)\b/i;
