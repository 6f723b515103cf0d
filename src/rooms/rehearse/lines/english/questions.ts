/** What an English question asks for, by its words. */
import type { Heard, QuestionKind } from '../book.ts';

type Kinds = readonly (readonly [QuestionKind, RegExp])[];

/** In order: the first that fits. Sentences come in small letters, with plain apostrophes. */
const special: Kinds = [
  ['count', /^(?:\w+ )?how many\b|^(?:have|has|did|do|does|are|were) .*\bmany\b/],
  ['often', /^how (?:often|many times|regularly)\b/],
  ['duration', /^(?:for |since )?how long\b|^since when\b|^how much longer\b/],
  ['amount', /^how (?:much|far|high|low|big)\b|^what (?:number|figure|amount|budget|range|percentage|sum|salary|price)\b|\bwhat (?:does|did|would|will) (?:it|that|this|\w+) cost\b/],
  ['when-past', /^(?:when|what (?:time|date|day)) (?:did|was|were|have|had)\b/],
  ['mean', /(?:^|\s)what\s*\?+$|\bwhat what\b|^can't \w+ what\b/],
  ['check', /^(?:do )?you mean (?!it\b|that\s*\?)/],
  ['likeness', /^what (?:went|was going) (?:on in|through) your (?:head|mind)\b/],
  ['why', /^what(?:'s| has| is|'ve| have)? (?:\w+ )?(?:been )?(?:holding you|keeping you|stopping you|delaying|taking so long)/],
  ['state', /^how (?:did|does|do|has|is|was|are) (?:he|she|they|your \w+|the \w+) (?:sleep|slept|doing|do|cop\w+|manag\w+|feel\w*|eat\w*|get(?:ting)? on|hold\w* up)\b/],
  ['how-was', /^how (?:did|has) (?!you\b|we\b|i\b).{2,40} (?:go|gone|turn(?:ed)? out|work(?:ed)? out)\b/],
  ['how-was', /^how (?:did|do) you (?:find|like) (?!out\b|it\b|me\b|us\b)/],
  ['feel', /^are you (?:ok|okay|all right|alright|feeling|well)\b/],
  ['lately', /^how(?:'s| is| was| were| has)? (?:your|the) (?:\w+ )?(?:weekend|holidays?|day|trip|journey|flight|evening|morning|week|night|sunday|party|christmas)\b|^(?:did you have a )?(?:good|nice) (?:weekend|holiday|trip|day|time)\b|^did you have a (?:good|nice)/],
  ['greet', /^how are you(?: today| doing| keeping)?\s*\?*$|^how(?:'s| is) (?:it going|life|everything)\s*\?*$|^how have you been\b|^you (?:ok|okay|all right|alright)\b/],
  ['done', /^(?:and )?(?:have|did) you (?:already |even |ever |actually |at least )*(?:look(?:ed)?|read|call(?:ed)?|ring|rung|ask(?:ed)?|send|sent|do|done|talk(?:ed)?|thought|think|tr(?:y|ied)|told|tell|check(?:ed)?|fix(?:ed)?|pay|paid|finish(?:ed)?|speak|spoken|write|written|book(?:ed)?|order(?:ed)?|sign(?:ed)?|apply|applied|tidy|tidied|wash(?:ed)?|clean(?:ed)?|make|made|go|gone|been to)\b/],
  ['done', /^(?:and )?(?:have|did|has) (?:you|he|she|they|anyone) .*\b(?:yet|already)\s*\?*$/],
  ['state', /^how (?:are|have) you (?:been )?(?:getting on|doing|coping|managing|finding) (?:with|at|in)\b/],
  ['mean', /\bwhat (?:do|did|does|is|'s) (?:you|that|it|this) (?:mean|supposed to mean)\b|\bmeaning what\b|\bwhat(?:'s| is) that supposed to mean\b/],
  ['really', /^(?:really|seriously|honestly|truly|for real|promise|you (?:do|did|are|would|mean it)|are you (?:serious|sure|joking|kidding)|do you (?:really |actually )?mean (?:it|that)|is that (?:true|right|a promise)|you're sure|sure)\s*\?*$/],
  ['like-what', /^(?:like what|such as|for example|for instance|what exactly|how so|in what way|such as what|what kind|what sort|like how|which one|what else)\b.{0,24}\?*$|^what (?:kind|sort) of\b/],
  ['minute', /^(?!(?:who|what|when|where|why|how|which)\b).*(?:\b(?:have|got|spare) (?:you |me )?(?:got )?(?:a|some|five|ten|a few|two) (?:minutes?|moments?|seconds?|secs?|time)\b|\bgot a (?:minute|sec|second|moment)|\bis (?:now|this|it) (?:a )?(?:good|bad|okay|ok) (?:time|moment)?|\b(?:can|could|may) (?:i|we) (?:please |maybe |just )?(?:talk|speak|say something|tell you something|have a (?:word|chat|quick)|chat|sit down|ask you (?:something|a question)|ask something|borrow you|come in)|\b(?:can|could|shall|may) we (?:please |maybe |just )?(?:step|go|come|sit|move) (?:out|outside|inside|in|down|over|somewhere)\b.{0,20}|\bdo you have time\b|\bare you (?:busy|free)\b)/],
  ['ever', /^(?:have|did|were|has) (?:you|anyone|anybody) ever\b/],
  ['shown', /\b(?:do|would) you (?:want|like) to (?:see|hear|read|know|look|taste|try|hold|meet)\b|^(?:want|wanna) (?:to )?(?:see|hear|look|try|taste)\b/],
  ['remember', /\b(?:do|don't|did) you (?:still |even )?(?:remember|recall)\b|^(?:you )?(?:still )?remember\b/],
  ['seen', /^(?!how\b).*\b(?:did|have) you (?:ever |already )?(?:see|seen|watch|watched|hear|heard|catch|caught|read|notice|noticed|get (?:my|the|our|those|it)|got (?:my|the|our|it)|find|found)\b/],
  ['wellbeing', /\b(?:have|did|are|do) you (?:\w+ )?(?:eat(?:en|ing)?|ate|sleep(?:ing)?|slept|rest(?:ed|ing)?|drink(?:ing)? enough|been outside|get any|got any|had (?:any|something|enough|lunch|dinner|breakfast|a break))\b|\b(?:wonder\w*|ask\w*) (?:if|whether) you(?:'d|'ve| have| had)? (?:eaten|slept|had)\b/],
  ['not-hate', /\bdo you (?:really |still |actually )?(?:hate|resent|regret|despise|blame|want to leave|want (?:me|us) to (?:leave|go|stop|break))\b|\bare you (?:leaving|going to leave|breaking up|giving up on|tired of me|sick of|disappointed in me|firing|throwing me)\b/],
  ['bond', /\b(?:do|don't|can|will|could|would|did) you (?:still |even |really |ever |just )*(?:love|trust|believe|like|miss|forgive|respect|care (?:about|for)|want) (?:me|us|my|being with me|what i)\b|\bare (?:we|things) (?:still |really )?(?:ok|okay|good|all right|alright|fine|friends|cool)\b|\bstill friends\b|\bdo i (?:still )?matter\b/],
  ['upset', /\bare you (?:still |really |a bit |very |that |so )?(?:angry|upset|mad|annoyed|hurt|sad|worried|scared|afraid|disappointed|cross|jealous|ashamed|embarrassed|tired|lonely|nervous|offended|frightened)|\b(?:did|does) (?:i|that|it|this) (?:hurt|upset|annoy|bother|scare|worry)/],
  ['fault', /\b(?:did|have) i (?:\w+ )?(?:do|done|say|said)\b|\bis it (?:me|my fault|because of me|something i)\b|\bwas it (?:me|my fault|something i)\b|\bwhat (?:did|have) i (?:do|done|say|said)\b|\bam i (?:the|being|so|too|really|that|wrong|asking)\b/],
  ['offer-help', /^(?!.*\bbring (?:\w+ )?up\b).*\b(?:do|would) you (?:want|like|need) (?:me|us|some help|any help|help|a hand|company)\b|\b(?:shall|should) (?:i|we) (?:help|bring|get|make|come|call|take|drive|do|stay|ask|tell|fetch|carry|write|send|cook|look after)|\b(?:can|could|may) i (?:help|bring|get you|make you|do (?:anything|something)|give you|offer you|drive you|take (?:that|some)|carry|hold|hug|hold your)|\bwould it help (?:you )?(?:if|when|to)\b|\bneed (?:a hand|anything|help)\b|\bwant me to\b/],
  ['invite', /^(?!(?:who|what|when|where|why|how|which)\b).*\b(?:have|come (?:for|to|over for)|join (?:us|me) for|go for|stay for|get) (?:\w+ )?(?:breakfast|lunch|dinner|supper|christmas|a (?:drink|beer|coffee|walk))\b.{0,16}\b(?:with (?:us|me)|together|at (?:ours|mine|our)|on \w+day|on \w+ eve)\b/],
  ['food', /^(?:(?:do|would|can|could|shall|may) (?:you|i|we) (?:like|want|fancy|get you|make|have|make you|like some|pour)?|want|fancy|care for|how about|what about) ?.{0,14}\b(?:tea|coffee|drink|water|something to eat|eat|hungry|biscuit|cake|cookie|soup|sandwich|slice|beer|wine|breakfast|lunch|dinner)\b|\bare you (?:hungry|thirsty|cold|warm enough)\b/],
  ['invite', /^(?!(?:who|what|when|where|why|how|which)\b).*\b(?:do|would|will|could|can|won't|are) you (?:\w+ ){0,3}(?:come|coming|join|visit|go for a walk|walk with|come over|come along|come with|stay for|stay a|go with|meet (?:me|us))\b|\b(?:fancy|want to|wanna) (?:come|go|join|grab|get|have|watch|meet)\b/],
  ['my-place', /\bwhat would you (?:do|say|have done|think|feel)\b.{0,12}(?:in my|if you were|if it (?:was|were)|place|shoes|me\b)|\b(?:put yourself in my|in my (?:place|shoes|position))\b|^how would you (?!like (?:it|that|to)\b|feel about)/],
  ['age', /^(?:and )?how old\b/],
  ['is-yes', /^(?:is|was) that a (?:yes|no|maybe|promise)\b|^(?:yes or no|so (?:it's |that's )?a yes)\b|\bdo we have a deal\b/],
  ['next', /^(?:what|where) (?:do|are|should|shall|would) (?:we|you and i) (?:do|go|going|doing)\b|^where does (?:that|this) leave us\b|^what (?:happens )?(?:now|next)\b/],
  ['sense', /\bdoes (?:that|it|this) make (?:any )?sense\b|\b(?:do|can) you (?:see|know|understand|get) (?:what i|me\b|that\b|why i|how i|where i)|\byou know what i mean\b|\bare you with me\b|\bdo you understand\s*\?/],
  ['happened', /^what do you (?:think|reckon|suppose) (?:went|happened|caused|made|is|was)\b/],
  ['guess', /^(?:do|did|don't) you (?:really |honestly )?(?:think|believe|reckon|suppose) (?!about|of\b|so\b|it over)\w+/],
  ['routine', /^(?:when|what time) do you (?:usually|normally|generally|mostly)\b|^(?:what|how) do you (?:normally|usually|generally|mostly)\b/],
  ['anyone', /^(?:did|has|have|does|is|was|would|could) (?:any ?one|any ?body|some ?one|some ?body|nobody)\b/],
  ['requires', /\bwhat (?:does|do|did|would|must|will) \w+ (?:\w+ )?(?:have|need|got) to\b|\bwhat(?:'s| is) (?:needed|required|missing)\b/],
  ['suggest', /^what(?:'s| is| would be| could be) (?:a |the )?(?:good|better|best|fair|right|possible|other)\b/],
  ['likeness', /^what(?:'s| is| was| were|'re| are) (?!it\b|that\b|this\b).{1,40} like\b|^what (?:did|does|do) .{1,30} look like\b/],
  ['your-side', /^what (?:can|could|would|will) you (?:do|give|offer|change|say)\b/],
  ['new-thing', /^(?:is|are) (?:that|those|this|these) (?:a |your )?new\b/],
  ['account', /\b(?:walk|talk|take|run) me through\b|\b(?:tell|explain to|describe to|show) me (?:exactly |again )?(?:what you (?:did|were)|how you (?:did|do)|what happened)\b|\bwhat (?:did you do|were you doing)\b|\bhow did you do\b/],
  ['choose', /\b(?:do|would|shall|should) (?:you|we|i) (?:want|like|prefer|rather|have|take|go|start|sit)?\b.*\w{2,} or (?!not\b|something|anything|so\b|else)\w{2,}|^(?:\w+ ){1,3}or (?!not\b|what\b)(?:\w+ ?){1,3}\?$/],
  ['story', /\btell me (?:something |a bit |a little |more |a story |the story |all )*(?:about|of|how you|how it was|what (?:he|she|they|it) (?:was|were))\b|\bwhat (?:was|were) (?:he|she|they|your \w+|it) like\b|\bhow did you (?:two |both |and \w+ )?(?:meet|get together|become|start)\b|\bwhat do you remember\b|\bwhat did you (?:two |both )?(?:use to|do together|like (?:best|most))\b/],
  ['found-out', /\bhow (?:did|do|could|long have) you (?:\w+ )?(?:find out|found out|know|known|hear)\b|\bwho told you\b|\bwhere did you (?:hear|read|get) (?:that|this|it)\b/],
  ['said', /\bwhat (?:did|does|has|do|will|would) (?:he|she|they|the \w+|your \w+|my \w+|mum|mom|dad|\w+) (?:say|said|think|want|tell|do|write|mean|answer)\b(?<!what (?:did|do|would|will|does) (?:i|you|we|it|that|this) \w+)/],
  ['feel', /\bhow (?:are|have) you\b|\bhow (?:do|did|does) (?:you|it|that|this|all this) (?:make you )?feel|\bhow(?:'s| is| has) (?:it going(?! with)|everything(?! with)|life)|\bare you (?:ok|okay|all right|alright|well|fine|holding up|coping)\b|\bwhat(?:'s| is| was| has) (?:it|that|this) (?:been )?like\b|\bhow (?:are|is) (?:you|it) (?:sleeping|coping|holding|managing|doing|feeling)|^you (?:ok|okay|all right|alright)\b/],
  ['suits', /^would .{1,40}\b(?:work|suit|be (?:ok|okay|all right|possible|enough|fair|better|fine|acceptable))\b/],
  ['suits', /^what would you say (?:to|if)\b|^what if (?:we|you|it(?:'s| is| was|'d be) (?:just|only)?|i (?:only|just|could|came|did|paid|brought|took))\b/],
  ['if', /\bwhat (?:happens|would happen|will happen|will you do|would you do) (?:if|then|when|next|now)\b|^(?:so |and |but )?what if\b|^(?:and )?if (?:i|we|you) .*\bwhat\b|^(?:and |so )?then what\b|\bwhat (?:now|next)\b/],
  ['help', /\bwhat (?:can|could|should|might|shall) (?:i|we) (?:do|say|change|improve|offer|give|try)|\bwhat would you (?:have )?(?:like|liked|want|wanted) me to|\bwhat do you want me to\b|\bhow (?:can|could|do|should|might) (?:i|we) (?:help|make|fix|solve|get|support|change|improve|work|move|sort|find|put|settle)|\bis there (?:anything|something) (?:i|we|that (?:i|we|would))|\banything (?:i|we) (?:can|could)|\bwhat (?:do you )?(?:suggest|propose)|\bwhat would you (?:suggest|propose|have done)\b|\bwhat should i have\b|\bwhat would (?:help|make (?:it|this|that) (?:easier|better))/],
  ['need', /\bwhat (?:would|do|did|else do|else would|exactly do|is it) you (?:really |actually |still )?(?:need|want|hope|wish|like|fear|expect|care)|\bwhat (?:would|will|does) it take|\bwhat (?:really |else )?(?:matters|is important|is most important|would help|helps|would make|worries|is stopping|stops|is holding|keeps|is in the way|scares|bothers|frightens|hurts)|\bwhat(?:'s| is) (?:important|stopping|holding|keeping|in the way|behind|so hard|bothering|worrying|hard about|difficult about|the hardest|it about|this about|this really about)|\bwhat(?:'s| is| exactly is| really is|'s really|'s actually) (?:your|the) (?:concern|worry|fear|main|biggest|hardest|real|problem|issue|worst)|\bwhat (?:are|is it) you (?:so |most )?(?:worried|afraid|scared|concerned|looking)|\bhow (?:could|would|can) (?:it|this|that) work for you|\bwhat(?: part| bit)? (?:of|about) (?:this|that|it) (?:worries|bothers|is hard)|\bwhat do you (?:most )?(?:worry|dream|long)|\bwhat .{2,30}\b(?:scares|worries|bothers|frightens|upsets|hurts) you\b|\bwhat makes it (?:so )?(?:hard|difficult)\b|\bwhat hurts? you\b|^which (?:part|bit|side) (?:of|is|do|would|bothers|worries|scares|hurts)\b|\bwhat are you (?:\w+ )?(?:afraid|scared|worried)/],
  ['going-on', /\bwhat(?:'s| is|'s been| has been) (?:happening|going on|wrong|the matter|up with|up\b)|\bis (?:something|anything|everything) (?:wrong|the matter|all right|ok|okay|up)\b/],
  ['happened', /\bwhat(?:'s| has)? happened\b|\bwhat (?:went wrong|changed)\b/],
  ['suits', /\bwhat do you say\b|\b(?:what's|what is) your answer|\b(?:does|would|will|could|can|might) (?:that|this|it|something like that|a \w+|the \w+|\w+day|\S+ (?:days?|weeks?|months?|hours?))\b.{0,40}\b(?:work|suit|be (?:ok|okay|all right|possible|enough|fair|better|easier|fine|acceptable)|help|sound|do|make|count)\b|\bhow about\b|\bwhat about\b|\bis (?:that|it|this) (?:ok|okay|all right|fair|possible|acceptable|fine|enough)|\bhow (?:does|would) (?:that|this|it) (?:sound|suit|work)|^(?:deal|agreed|sound good|okay with you|fair enough)\s*\?/],
  ['view', /\bwhat (?:do|did) you (?:think|make)|\bhow (?:do|did) you (?:see|view|find)|\bwhat(?:'s| is) your (?:view|opinion|take|side|thinking|impression)|\bhow does (?:it|that|this) (?:look|seem)|\bhow about you|\bwhat does (?:it|that|this) look like/],
];

/** Where a question begins with its word, that word tells. */
const wordsOfAsking: Kinds = [
  ['when', /^(?:when|by when|until when|how soon|what (?:time|date|day))\b/],
  ['who', /^(?:who|whose|whom|with whom|to whom)\b/],
  ['where-you', /^where (?:were|have|had) you\b/],
  ['where', /^where\b/],
  ['why-not', /^(?:why not|why (?:can't|won't|shouldn't|wouldn't|couldn't|don't) (?:you|we|i|it|they)|why (?:is|isn't) (?:it|that|this) (?:not |so |im)?(?:possible|hard|difficult|complicated)|why do(?:n't)? you (?:refuse|say no|just))\b/],
  ['why', /^(?:why|how come|for what reason|what (?:made|makes|kept|stopped|held|prevented|brought) (?:you|it|that|this)|what(?:'s| is| was) the reason)\b/],
  ['which', /^which\b/],
  ['degree', /^how (?:bad|sure|serious|hard|difficult|old|certain|close|tired|ill|sick|likely|good|strong|important|angry|real)\b/],
  ['how-was', /^how (?:was|were|did (?:your|the|it|that|things) (?:\w+ )?go)\b/],
  ['state', /^how(?:'s| is| are| was| were| has| have| did (?:it|that|things|the|your) (?:\w+ )?go)\b/],
  ['happened', /^how (?:did|do|was|were|does)\b.*\b(?:come about|come to|get to|got to|arrive|decided?|happen|end up|start)\b/],
  ['reaction', /^how (?:did|do|does|has|will|would) (?!you\b|we\b|i\b|it\b|that\b|this\b).+\b(?:react\w*|take|taken|feel|respond|look|sound|seem)\b/],
  ['how-others', /^how (?:did|do|does|have|has) (?!you\b|we\b|i\b|it\b|that\b|this\b)/],
  ['happened', /^how (?:did|could|was|were|(?:they|it|that|this|he|she|the \w+|those \w+) (?:got|came|ended|went|broke|happened|could|was|were))\b/],
  ['how', /^how\b/],
  ['what-you', /^what (?:do|did|would|are|were|have|will) you\b|^what goes through\b/],
  ['what', /^(?:what|tell me|in what)\b/],
];
const embedded: Kinds = (['why', 'who', 'when', 'where', 'count', 'amount'] as const).map((kind) => [kind, new RegExp(String.raw`\b(?:tell|know|explain|say|understand|ask|idea|wonder|see|remember|sure)\b.{0,24}\b${kind === 'amount' ? 'how much' : kind === 'count' ? 'how many' : kind}\b`)] as const);
const plain: Kinds = [
  ['know', /\b(?:do|did|don't|didn't|can|can't) you (?:even |really |still )?(?:know|realise|realize|understand|see|hear|get (?:it|that|what|why|how|me)\b)\b|\bare you aware|\byou know (?:that|how|what|why)\b/],
  ['view', /\b(?:do|did|don't) you (?:really |honestly )?(?:think|agree|believe|reckon)\b/],
  ['either', /^(?:is|are|was|were|does|did|do i|should i|can i|has|have i|will)\b.*\w{2,},? or (?!not\b|something|anything|so\b|else)\w{2,}/],
  ['alternatives', /\w{2,} or (?!not\b|something|anything|so\b|else)\w{2,}/],
  ['small-permission', /\b(?:can|could|may|might) i (?:please |just |maybe |quickly )?(?:come|sit|see|look|say|try|explain|tell|ask|hear|touch|open|close|use|show|finish|be (?:honest|frank|direct)|put|stay|call|think|add)\b/],
  ['permission', /\b(?:can|could|may|might|shall|should) i\b/],
  ['allowed', /\bare you (?:even )?(?:allowed|able)\b|\bis (?:it|that|this|there) (?:even |really )?(?:possible|allowed|any (?:way|chance|room|leeway)|a way|normal|legal|a rule)\b/],
  ['together', /\b(?:can|could|shall|should|can't|couldn't|may|might) we\b|\bwhy don't we\b|\bwould you like to\b|\bdo you want to\b|\bwould you like (?:me|us)\b/],
  ['favour', /\b(?:can|could|would|will|can't|couldn't|won't|wouldn't) you (?:please |just |maybe |at least |also |possibly |perhaps )*(?:check|look|ask|find out|think|listen|tell|explain|show|wait|hold|taste|read|call|ring|text|send|write|help|promise|remember|talk to|speak to|let me know|give me (?:a|some|five|ten|two)|hear me|sit|keep an eye|pass|open|close|repeat|say|put in a word)\b|\bdo me a favou?r\b/],
  ['request', /\b(?:can|could|would|will|can't|couldn't|won't|wouldn't) you\b|\bwould you (?:be|mind|consider)|\bare you (?:willing|open|prepared|ready)|\bdo you mind\b/],
  ['check', /^(?:you|you're|you've|you'd|he|she|they|it|it's|that's|there|there's|the|your|my|nobody|everyone|he's|she's|they're)\b/],
  ['exists', /^(?:is|are|was|were|isn't|aren't) there\b/],
  ['have', /\b(?:would|could|might|wouldn't) you (?:still |happen to |also )*have\b|\b(?:do|did|have|has|does) (?:you|they|we|he|she|it) (?:still |already |really |even )*(?:have|got|own|keep|kept)\b/],
  ['past', /^(?:and )?(?:did|have|had|haven't|didn't|was|were|weren't|wasn't) (?:you|we)\b/],
  ['about-me', /^(?:am|do|did|was|have|don't|didn't|aren't) i\b/],
  ['are-you', /^(?:are|aren't|were|you're|you are) ?you\b|^you're\b/],
  ['do-you', /^(?:do|don't) you\b/],
  ['about-you', /^(?:is|are|was|were|does|did|has|have|had|isn't|wasn't|doesn't|didn't) (?!you\b|i\b|we\b).*\byou(?:r|rs|'re|'ve)?\b/],
  ['third', /^(?:is|are|was|were|does|did|has|have|had|will|would|can|could|isn't|wasn't|doesn't|didn't|hasn't|won't|can't|couldn't|do|aren't|should) (?!you\b|i\b|we\b)/],
  ['yes-no', /./],
];

/** "Right?" and the like make no question of a statement. */
const tag = /(?:^|[,\s])(?:right|ok|okay|yes|yeah|no|huh|eh|hm+|you know|please|agreed)\s*\?+$|,\s*(?:is|are|was|do|does|did|have|has|will|would|can|could)n't (?:it|you|that|we|they|he|she|i)\s*\?+$|,\s*(?:do|are|is|was|did|will|have) (?:you|it|i|we)\s*\?+$|,\s*did i (?:\w+ )?(?:tell|mention|say)\b[^,]*\?+$|^(?:you know what|guess what|what)\s*\?+$|^(?:do )?you know (?:what|who) (?:i (?!mean)|happened)/;
/** "Are you all right?", "What would make you say yes?" only end like one. */
const isTag = (small: string): boolean => tag.test(small) && !/^(?:\w+, )?(?:what|how|when|where|why|who|which|are|is|was|were|do|does|did|can|could|will|would|have|has|yes or no)\b.* /.test(small);
/** Asks without a question mark. */
const asking = /^(?:what (?!a\b|an\b)|why|how come|how (?:do|can|could|would|are|did|much|many|long|is)|when (?:do|can|could|will|would|are|did) (?:you|we|i|it)|who (?:do|is|did|will|would|can)|where (?:do|is|are|did)|can you|could you|would you|will you|do you|are you|is there|did you|tell me (?:more|about|what|how|why|where|when|who|something)|help me understand|i(?:'d| would) (?:like|love) to (?:hear|know|understand)(?! (?:it|that|all)\b)|i(?:'m| am) curious|i wonder (?!if i|whether i)|i (?:just )?wondered if|walk me through)\b|\bi (?:just |only |really )?(?:want|need|have) to know (?:what|why|how|where|when|who|if|whether)\b(?! i(?:'m|'ll|'d| am| can| will| should)\b)/;
const lead = /^(?:(?:so|and|but|well|ok|okay|please|honestly|look|now|then|hey|hi|sorry|listen|actually|still|first|or|because|oh|wait|anyway|no|yes|yeah)[, ]+)+/;

export const flat = (sentence: string): string => sentence.toLowerCase().replaceAll('’', "'");

/** "January?? No.", "My part? I saw it": the other's words said back, before the person goes on. */
const isEcho = (sentence: string): boolean => /^what i\b/.test(sentence) || (sentence.split(/\s+/).length <= 3 && /^(?:in |my |a |the |no |not |so )?[\p{L}]+\s*[?!]+$/u.test(sentence) && !/^(?:so )?(?:what|why|who|how|when|where|which|really|deal|agreed|remember|seriously)\b/.test(sentence));

/** "In a river?" */
const fragment = /^(?:oh,? )?(?:in|at|on|with|for|from|to|by|under|behind|a|an|the|my|your|all|only|just|two|three|four|five|six|\d\S*|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: [\w$']+){0,4}\s*[?!]*\?[?!]*$/;

/** "Shall I play it? Something loud?" */
const isAfterthought = (small: string, before: string | undefined): boolean => before?.includes('?') === true && small.split(/\s+/).length <= 3 && !/^(?:why|when|where|who|how|what|is|are|am|do|did|can|will|really|seriously|which)\b/.test(small);

/** "What would you need? A deposit, a letter, references from the vet?" */
const isListOfGuesses = (small: string, before: string | undefined): boolean => before?.includes('?') === true && /^(?:a|an|the|my|your|some|more|less|just)\b.*,/.test(small) && !/\b(?:is|are|was|were|do|did|does|have|has|can|could|will|would|i|you|we|he|she|they|it)\b/.test(small);

/** Who asks for a minute and goes on with a sentence of so many words has taken it. */
const longStatement = 6;

const shareSaidBack = 0.6;

/** "You'd have to find out what's been holding you up??": of its longer words most were the other's. */
function isSaidBack(small: string, before: string): boolean {
  const words = /^(?:you|you'd|you're|you'll|you've|so you)\b/.test(small) && !/\bwhat\s*\?+$/.test(small) ? (small.match(/[a-z']{4,}/g) ?? []).filter((word) => !word.startsWith('you')) : [];
  return words.length > 1 && words.filter((word) => before.includes(word)).length >= shareSaidBack * words.length;
}

/** The last question of the sentences. */
export function findQuestion(sentences: readonly string[], before = ''): Heard['question'] {
  for (const [at, text] of [...sentences.entries()].toReversed()) {
    if (at < sentences.length - 1 && isEcho(flat(text))) continue;
    const small = flat(text).replace(lead, '');
    const marked = small.includes('?');
    if (marked && (isAfterthought(small, sentences[at - 1]) || isListOfGuesses(small, sentences[at - 1]))) continue;
    if (marked ? isTag(small) : !asking.test(small)) continue;
    const kind = isSaidBack(small, before) ? 'echoed' : kindOf(small, marked);
    if (kind === 'minute' && sentences.slice(at + 1).some((after) => after.split(/\s+/).length >= longStatement)) continue;
    return { kind, text };
  }
  return null;
}

/** These are asked for a yes or a no, so a question that begins with a word of asking is none of them. */
const closed: readonly QuestionKind[] = ['not-hate', 'bond', 'upset', 'offer-help', 'food', 'invite', 'seen', 'wellbeing', 'remember', 'shown', 'sense', 'minute', 'done', 'ever'];
const opening = /^(?:what|which|who|when|where|why|how)\b/;
/** "Were you on your own, or was Marta still here?" */
const twoWays = /^(?:is|are|was|were|did|do|does|have|has|had)\b(?! you (?:want|like|prefer|rather)\b).*,? or (?!not\b|something\b|anything|so\b|else\b|two\b|three\b)/;

/** "Can you tell me how they got there?" asks how. */
const askingToTell = /^(?:can|could|would|will) (?:you (?:please |maybe |just )?(?:tell|explain to|explain|show)|i ask)(?: me| us| you)? (?=(?:how|what|why|when|where|who|which)\b)/;

function kindOf(whole: string, marked: boolean): QuestionKind {
  const sentence = whole.replace(askingToTell, '');
  if (fragment.test(sentence)) return 'echoed';
  if (/\bor (?:shall|should) (?:i|we)\b/.test(sentence)) return 'choose';
  if (/^who\b.*, .*\bor\b/.test(sentence)) return 'who';
  if (/^(?:what|which|why|where)\b.*, .* or (?!not\b|something|anything|so\b)/.test(sentence)) return 'alternatives';
  if (/^(?:do|would) you (?:want|like|need) (?:me|us) to\b|^shall i\b/.test(sentence)) return 'offer-help';
  const clause = lastClause(sentence).replace(lead, '');
  if (twoWays.test(sentence)) return 'either';
  const find = (kinds: Kinds, text: string): QuestionKind | undefined => kinds.find(([kind, pattern]) => !(closed.includes(kind) && opening.test(text)) && pattern.test(text))?.[0];
  const open = find(special, clause) ?? find(wordsOfAsking, clause) ?? find(special, sentence) ?? find(wordsOfAsking, sentence) ?? find(embedded, sentence);
  return open ?? (marked ? (find(plain, clause) ?? 'yes-no') : (find(plain.slice(0, -1), clause) ?? 'what'));
}

/** "When you play at night I can't sleep, so could you stop at ten?" asks what comes last. */
function lastClause(sentence: string): string {
  const parts = sentence.replace(/,\s+(?:when|where|if|because|since|after|before|although) [^,?]+(?=\?*$)/, '').split(/[,;:—]\s+(?:so |and |but |then )?|\s(?:so|but|and) (?=(?:can|could|would|will|what|how|why|when|who|where|is|are|do|did|shall) )/);
  const last = parts.at(-1) ?? sentence;
  return last.split(' ').length > 2 ? last : sentence;
}
