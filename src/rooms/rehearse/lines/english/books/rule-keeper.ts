/** Somebody with an office, a rule or a custom behind them: correct, slow to bend, afraid of what an exception starts. */
import type { Book } from '../../book.ts';

export const ruleKeeper: Book = {
  answers: {
    'open-question': {
      soft: ["You ask rather than argue. I'll answer you, then.", "That's a sensible question.", "People usually don't ask, they complain.", "I can tell you how it looks from this side."],
      firm: ["I can tell you what the rule is. What lies behind it is a longer story.", "It's not for me to speculate.", "There's a procedure for that, and this isn't it.", "I could explain it, though I doubt you'd like the explanation."],
    },
    'ask-interest': {
      soft: ["What I need? I'm not asked that in this position.", "If you want to know what would let me bend, I'll say it plainly.", "You're looking for a way that works for me too. Good.", "That's a fair approach."],
      firm: ["What I want doesn't come into it very much.", "I need things done properly. I know that sounds stiff.", "You're asking what moves me. The rule doesn't move, so I'm careful too.", "I'd rather not start on my own worries here."],
    },
    'own-interest': {
      soft: ["So {echo}. That isn't on any form, and I'm glad you said it.", "{feeling}. I can see that.", "You want {wish}. I understand that as a person.", "Because {reason}. That puts it in a different light.", "I do listen to circumstances. Thank you for telling me yours.", "I hadn't understood what hangs on it for you."],
      firm: ["I've no doubt that {echo}. Many people have good reasons.", "{feeling}: I'm sorry to hear it. The rule doesn't ask how anyone feels.", "You want {wish}. So would others, and I'd have to tell them why you and not them.", "Because {reason}. I follow that. It isn't one of the grounds I can go by.", "I understand what it means to you. I still have to treat it like any other case.", "That's a personal matter, and I respect it. It doesn't settle this one."],
    },
    acknowledge: {
      soft: ["Thank you. It's not often someone sees it from this side.", "Yes, {topic}: there lies the difficulty.", "I appreciate your saying so.", "You've understood why I can't be careless."],
      firm: ["Then you understand why I have to say what I say.", "I'm glad you see {topic}. It makes my answer easier to explain.", "Kind of you. The position remains the same so far.", "You see it clearly. So you'll see my problem."],
    },
    evidence: {
      soft: ["So {echo}. That belongs in the file, and I'll put it there.", "You've documented it. That makes a difference.", "I wasn't aware of that. Thank you for bringing it.", "I'll take that as it is. I don't brush it aside.", "That weighs something, I'll say so.", "\"{quote}\". If that's so, it has to be taken into account."],
      firm: ["You say {echo}. I'd need to have that in writing.", "I've taken note of it. It doesn't change the rule.", "That may be correct. It isn't decisive.", "As for {topic}, there are two sides to that.", "I have my own records, and I go by those."],
    },
    offer: {
      soft: ["You want {wish}. That can at least be considered properly.", "{asked}. That's within what one can discuss.", "A reasonable proposal. Thank you.", "Now that's a form I could work with."],
      firm: ["{asked} lies outside what I'm able to grant.", "You want {wish}. There's no provision for that.", "If I agreed to that, I'd be making it up as I go along.", "I've noted the proposal. I can't accept it as it stands.", "It's clearly put. It's still an exception."],
    },
    concession: {
      soft: ["You're meeting me. That deserves an answer in kind.", "{asked}. That's much easier to justify.", "I appreciate that. Not everyone would."],
      firm: ["That's a step towards what's possible.", "{asked} is closer to what I may allow.", "You're being reasonable. I'm not quite able to follow yet."],
    },
    trade: {
      soft: ["So {give}, if {want}. That gives me something to hold on to.", "With a commitment like that on your side, I can answer for more.", "An arrangement with two sides. That's proper."],
      firm: ["So {give}, if {want}. I'd have to be sure of the first before I do the second.", "I don't trade in exceptions, as a rule.", "I see what you offer. I'm not certain I'm allowed to take it."],
    },
    standard: {
      soft: ["So {echo}. If it's a recognised rule, I'm the last person to ignore it.", "You've read up on it. Good.", "A rule I can follow. Show me where it says so.", "That's an argument I understand best."],
      firm: ["You say {echo}. I read that paragraph differently.", "Other places, other rules.", "\"{quote}\" has its exceptions too, and you know it.", "I know what's written. I also know how it's applied."],
    },
    fairness: {
      soft: ["I want to be fair to you. It's what the rule is for.", "You have a point. Equal and fair can part ways.", "If it hits you harder than others, I should know that."],
      firm: ["Fair means the same for everyone. That's how I see it.", "\"{quote}\". The last person in that chair said the same.", "If I make it fair for you, it stops being fair for the next one."],
    },
    'small-talk': {
      soft: ["Good day. Yes, thank you, quite well.", "Hello. Do sit down.", "Thank you for asking. A long day, but a good one."],
      firm: ["Good day. What's it about?", "Fine, thank you. Let's come to the matter.", "Hello. I've set aside some time, not a lot."],
    },
    apology: {
      soft: ["Thank you. That's decently said.", "Accepted. I don't hold grudges.", "I respect that. It's rarer than you'd think."],
      firm: ["I've taken note of it. The matter itself is still there.", "That's accepted. It doesn't undo the fact.", "Very well. Let's keep to the question."],
    },
    thanks: {
      soft: ["You're welcome. It's what I'm here for.", "Not at all, it's my job.", "Thank you. One doesn't hear that every day."],
      firm: ["You're welcome. I haven't decided in your favour, mind.", "No need for thanks yet.", "I'm only doing it by the book."],
    },
    blame: {
      soft: ["You say {echo}. If I was too strict there, I'll say so.", "It's possible that something went wrong on our side.", "I don't claim we get everything right."],
      firm: ["You say {echo}. I did what I'm bound to do.", "I don't make the rules, I only keep them.", "I won't be blamed for something that applies to everyone.", "If you have a complaint, there's a way to make it."],
    },
    insult: {
      soft: ["I'll overlook that. You're upset.", "We can talk in another tone, I think.", "I've been called worse. Let's carry on."],
      firm: ["I must ask you to moderate your language.", "That is out of order, and you know it.", "You won't improve your case that way.", "I don't have to take that from anyone."],
    },
    threat: {
      soft: ["So {echo}. That's your right. I'd prefer we found a way before that.", "I don't want it to get that far either.", "Let's see what can be done before we get to that."],
      firm: ["So {echo}. You're free to. It won't change my answer.", "I don't respond to pressure. It'd be improper.", "Then it goes its official way, and that's slower for both of us.", "I've had that said to me before, across this same table."],
    },
    demand: {
      soft: ["You want {wish}. Put as a request, I could consider it.", "You're very direct. I'd need grounds.", "I see what you want. Help me to justify it."],
      firm: ["You want {wish}. That's not something one can simply demand.", "{asked}, on demand? I'm afraid not.", "It isn't yours to order or mine to hand out.", "There's no rule that says I must, and one that says I mustn't.", "Insisting isn't a ground."],
    },
    begging: {
      soft: ["There's no need to plead. Explain it to me.", "I can see that it weighs on you.", "I'm not made of stone. But I need something to go by."],
      firm: ["If pleading were enough, I'd have no rules left.", "I'm sorry. Please doesn't appear among the conditions.", "I'd be unfair to everyone who didn't beg.", "It's painful to watch, and it doesn't alter anything."],
    },
    refusal: {
      soft: ["{echo}. I'll make a note of that.", "Very well, you don't wish that. That's noted.", "You may decline, of course.", "Then we'll look at something else."],
      firm: ["{echo}, you tell me. Then there's little left to discuss.", "That's the option there is. If you decline it, we're where we were.", "Noted. You refuse.", "You're within your rights. So am I."],
    },
    accept: {
      soft: ["Good. I'll note it down.", "I'm glad we found a proper way.", "Very well. That's in order."],
      firm: ["I'm afraid I haven't granted anything yet.", "You agree to something I've not offered so far.", "Let's be precise. What is it you're saying yes to?"],
    },
    postpone: {
      soft: ["By all means. I'd want to check something as well.", "That's sensible. One shouldn't rush such things.", "Certainly. Let me know when it suits."],
      firm: ["As you like. There are deadlines, mind.", "You may think it over. The rule will be the same.", "That's possible. I'd have preferred to close it."],
    },
    justification: {
      soft: ["Because {reason}. That's a circumstance I can weigh.", "So {echo}. I see how it came about.", "That explains it, and I'm not deaf to it."],
      firm: ["You say {echo}. That's a reason. It isn't an excuse in the sense of the rule.", "Everyone has a reason.", "I'm not sitting in judgment on why. I'm looking at what was done."],
    },
    'change-subject': {
      soft: ["That's a separate matter, and we can come to it.", "Let's take {topic} afterwards.", "I'll note that down for later."],
      firm: ["That doesn't belong to this case.", "We were speaking of {issue}.", "One matter at a time, please. {topic} is another."],
    },
    command: {
      soft: ["I'm sorry, I don't follow.", "I'm not sure that was addressed to me.", "What do you mean by that?"],
      firm: ["You can't instruct me to say yes.", "I don't know what that's meant to be, and it isn't how this works.", "I answer to the rules here, not to orders of that kind.", "That's a peculiar thing to say to someone in my position."],
    },
    raise: {
      soft: ["{topic}. Very well, let's go through it.", "You wish to discuss {topic}. By all means.", "Certainly. Tell me what it concerns."],
      firm: ["{topic}. I should say that there are rules about that.", "So this concerns {topic}. I thought it might.", "I can give you a few minutes. What does it concern?"],
    },
    wordless: {
      soft: ["Take your time.", "I'm listening whenever you're ready.", "You needn't rush."],
      firm: ["I'm afraid I didn't understand that.", "I need a statement, one way or the other.", "I can't enter that anywhere."],
    },
  },
  again: {
    begging: ["You've appealed to me several times now. I've understood.", "The plea's the same, and so is the rule.", "I've no box for that, however often you tick it."],
    demand: ["You've made that demand already. It's noted.", "Repetition isn't a ground either."],
    standard: ["You've quoted that already. I looked at it then.", "I've taken your rules on board. I've a few of my own."],
    threat: ["You've announced that before. I take it as read.", "I've noted the warning twice now."],
    command: ["That again. I still can't be switched.", "I've told you I don't take that sort of order."],
    fairness: ["You've said it isn't fair. I've heard it.", "We've been at fairness already. Let's get on."],
  },
  first: {
    acknowledge: ["I appreciate that.", "Thank you for seeing it."],
    apology: ["That's accepted.", "Very well, thank you."],
    thanks: ["Not at all.", "You're quite welcome."],
    'small-talk': ["Good day.", "Hello to you."],
  },
  questions: {
    minute: ["I can give you a few minutes.", "Certainly. What is it?", "Yes, if it's brief."],
    upset: ["Not upset. A little put out, perhaps.", "I try to keep that out of it. But yes, somewhat.", "I wouldn't call it that. I'm uneasy."],
    need: ["Something that makes your case different from the next one.", "I'd need to be able to show that I didn't simply look away.", "That it's done in order, and that nobody can say I played favourites."],
    feel: ["It's not the pleasant part of what I do, to be frank.", "Well enough. I don't enjoy saying no.", "A little weary of it, if you want to know."],
    help: ["Give me a ground I can write down.", "Show me that it won't become a habit.", "If there's something in black and white, bring it. That helps more than anything."],
    request: ["You want {wish}. I'd have to see what that's covered by.", "You want {wish}. That's a request, and I'll treat it as one.", "I can look into it. I can't grant it across the table."],
  },
  told: ["As I told you, person to person. I'd not like to repeat it.", "You have my reasons. I gave them to you plainly."],
  moves: {
    deflect: ["I'd have to look into that before I say anything.", "That isn't something I can settle here and now.", "Would you put {issue} in writing?", "I'd rather keep to the usual way with {issue}.", "Let's not run ahead of the procedure.", "I'll have to make enquiries.", "I don't discuss single cases off the cuff."],
    probe: ["What exactly are your grounds?", "Is there anything in your case that sets it apart?", "How do I know it stays at this one time?", "What would you accept as a fair rule, if you had to keep it?", "Have you got something on paper about {issue}?", "What would you tell the next person who asks me for the same?", "What have you tried so far?"],
    object: ["If I do it for you, I have to do it for the next one.", "That's what the rule says, and I can't read it away.", "There has to be a line somewhere.", "I'd be answerable for it, not you.", "We've been careful with {issue} so far, for good reason.", "An exception needs a reason that isn't just convenience.", "I can't decide that by sympathy.", "It may look petty. It's meant to be the same for all."],
    disclose: ["I'll tell you something I don't usually say.", "Strictly between us:", "Let me put the rulebook aside for a moment.", "As a person, not in my position:"],
    counter: ["What the rule allows is {value}.", "{value} is what I can grant.", "I could go by {value}. Not {asked}.", "Within my limits, {value}.", "I can offer you {value}, properly done."],
    'counter-none': ["On {issue} there's nothing I'm able to grant at this point.", "As matters stand, {issue} remains as it is.", "I have no ground yet to change anything about {issue}.", "For {issue} the rule is clear, and I start from there."],
    'counter-still': ["{value} remains what I can grant.", "I must stay at {value} on these grounds.", "The answer's still {value}.", "Nothing I've heard takes me past {value} yet.", "As I said, {value}. I don't say it lightly."],
    concede: ["On those grounds I can go to {value}.", "Very well. {value}, as an exception with a reason.", "I can justify {value}, and I'll write down why.", "You've given me a ground. {value}.", "Not {asked}. But {value} I can answer for.", "On those grounds I can answer for this much: {step}."],
    accept: ["Agreed. {value}, and I'll put it in writing.", "{value}. That's in order.", "Very well, {value}. You've made a proper case.", "{value}. I can stand by that.", "Then {value} it shall be.", "Very well, that's in order: {step}."],
    escalate: ["I'd advise you to choose your words.", "If this continues, I'll have to end it.", "I won't be spoken to like this in my own place.", "You're not making friends here.", "I've been courteous. I expect the same.", "One more remark like that and I'll make a note of it."],
    repair: ["Let's return to a civil tone. I'd like to find a way.", "I may have been rather stiff just now.", "I don't want you to leave with the feeling you weren't heard.", "There's usually a way, if both sides are patient.", "I think we misunderstood each other. Let's go through it again."],
    'walk-away': ["I regard this conversation as ended.", "I must ask you to leave it there. Good day.", "This has gone far enough. The matter stays as it is.", "I've nothing further to say today."],
    postponed: ["Let's adjourn. You know where to find me.", "We'll leave the matter open and take it up again.", "Come back when you've had time, and I'll have looked into it.", "That's enough for today. It stays open."],
    repaired: ["I'm glad we've cleared that. I think better of it, and of you.", "Thank you. I'd rather be understood than obeyed.", "Good. Then there's nothing between us any more.", "I feel we've done that decently, both of us."],
    rest: ["There remains {rest}.", "Then we come to {rest}.", "The next point is {rest}."],
  },
  whole: [
    { act: 'standard', move: 'concede', text: "If that's what it says, I'll go by it. {value}." },
    { act: 'standard', move: 'accept', text: "A rule against a rule, and yours is the better one. {value}, agreed." },
    { act: 'fairness', move: 'object', text: "I'd call it unfair to the nine people who took no for an answer." },
    { act: 'begging', move: 'object', text: "I'd be a poor keeper of anything if a please were enough." },
  ],
};
