/** Somebody who holds the money or the means, and has to answer for them: dry, polite, under pressure from above. */
import type { Book } from '../../book.ts';

export const budgetHolder: Book = {
  answers: {
    'open-question': {
      soft: ["I don't get asked that very often.", "Since you ask, I'll give you more than the official version.", "Good question. Sit down, this takes a minute.", "You'd rather know than guess. I like that."],
      firm: ["I can give you the short version, and you won't like it.", "You're asking me to think aloud in front of you, and I'm careful with that.", "There's an answer to that, and part of it isn't mine to give.", "That's wider than I can answer between two meetings."],
    },
    'ask-interest': {
      soft: ["Most people tell me what they want. You're asking what I need.", "What I need out of it? Let me be open.", "All right, from my side of the desk, then.", "If you want to know where it pinches for me, I can tell you."],
      firm: ["What I'd need isn't something I can hand you as a list.", "You want to know what it takes. More than goodwill, for a start.", "I have to be careful what I say here, or you'll take it for a promise.", "Where it pinches is easy. What to do about it isn't."],
    },
    'own-interest': {
      soft: ["So {echo}. I didn't have that in view, and I should have.", "{feeling}. That I take seriously.", "You want {wish}. I can see it's not a whim.", "Because {reason}. Right, that I understand.", "I'd rather hear it from you now than from somebody else in three months.", "That's useful. You don't usually say much about yourself."],
      firm: ["You say {echo}. I believe you, and I still need something I can calculate with.", "{feeling}: I don't want that for you, but it isn't an argument I can pass on.", "You want {wish}, I've got that. Wanting it doesn't free up the money.", "Because {reason}. That's your reason, and I need one that holds upstairs too.", "I understand what it means to you. I have to look at what it means on paper.", "That's honest. It makes it harder for me to say what I have to say."],
    },
    acknowledge: {
      soft: ["You've looked at it from where I sit. Not many do.", "Yes, {topic}. That's exactly what keeps me busy.", "It's a relief not to have to explain that first.", "You're right about the spot I'm in."],
      firm: ["Yes, that's the spot I'm in. So you can imagine what I'm going to say.", "You see {topic}, good. Then you see why I'm careful.", "I appreciate that. The sums stay the same, unfortunately.", "You understand my side, I notice. It doesn't make the pot any bigger."],
    },
    evidence: {
      soft: ["So {echo}. I can write that down and show it to someone.", "That's the sort of thing I need. Facts I can repeat.", "I knew part of that. Not all of it.", "\"{quote}\" is a sentence I can use.", "Good, you've brought something I can check."],
      firm: ["I don't doubt your numbers. I doubt what I can do with them this year.", "That's solid, as far as it goes.", "About {topic}, you may well be right. It's not the only line in my sheet.", "Fine, that's documented. It's still a cost to me."],
    },
    offer: {
      soft: ["So that's a figure. Figures I can work with.", "{asked}. At least I know what we're talking about.", "You want {wish}. That's concrete, good.", "That's within the range of things I don't have to laugh at.", "A clear proposal. Thank you."],
      firm: ["{asked}. I can see how you get there, and I can't sign that as it is.", "You want {wish}. I'd have to find that somewhere, and I don't see where.", "{asked} would have my own boss on the phone within the hour.", "That's a number I'd have to defend, and I can't yet.", "I've heard the proposal. It's more than I can carry through."],
    },
    concession: {
      soft: ["You've come down a good way. I noticed.", "So {asked}. That's a different conversation.", "That helps me more than you think.", "Good. You're making it possible for me to move as well."],
      firm: ["{asked} is nearer to what I have. Not there, but nearer.", "You've moved, and I won't pretend I didn't see it.", "That's reasonable of you. There's still a gap.", "Right. The distance is getting smaller, at least."],
    },
    trade: {
      soft: ["So {give}, if {want}. Now I've got something to bring to the table myself.", "You're giving me something for it. That I can sell.", "An exchange is easier to sign than a gift.", "That has a value for me, I won't deny it."],
      firm: ["So {give}, if {want}. I'd have to put a price on that before I say anything.", "What you offer is worth something. What you ask for is worth more.", "I like the shape of that deal. I don't have the money for the shape.", "It's a trade, fine. My half of it is the expensive half."],
    },
    standard: {
      soft: ["So {echo}. A benchmark I can show to people.", "If that's the going rate, I can't pretend I've not heard it.", "That gives me cover. I mean that in a good way.", "Send me where you have that from. I'll use it."],
      firm: ["You say {echo}. The market isn't paying out of my budget.", "I know those surveys. They're an average, and we're not sitting in an average.", "Others may pay that. Others may have it.", "\"{quote}\" is a good point, and the people above me will say it's somebody else's point."],
    },
    fairness: {
      soft: ["You feel you're coming out of this badly. I don't want that.", "If it looks unfair from where you are, I want to know how.", "Fair matters to me too. I have to live with all of you."],
      firm: ["Fair to you and fair to everyone else are two different sums.", "\"{quote}\". I hear that from every side, every week.", "I can't divide fairness by the number of people who ask for it.", "I won't claim it's fair. I'm saying it's what there is."],
    },
    'small-talk': {
      soft: ["Morning. Yes, all right so far, thanks.", "Good to see you. Take a seat.", "Busy, but that's nothing new. And you?"],
      firm: ["Hello. I've got about half an hour, so let's use it.", "Fine, thanks. You didn't come in for that, though.", "Busy. What did you want to discuss?"],
    },
    apology: {
      soft: ["Accepted. It's a tense subject for both of us.", "Thank you. No harm done.", "I appreciate that. I wasn't at my best either."],
      firm: ["Fine, no need to go on about it.", "Apology taken. The question's still open.", "It's all right. Let's keep to the matter."],
    },
    thanks: {
      soft: ["You're welcome. I do try.", "Thank me when it's signed, but it's nice to hear.", "It costs me nothing to listen, but thank you."],
      firm: ["Don't thank me too early.", "That's kind. I haven't given you anything yet.", "You're welcome. You may take it back in a minute."],
    },
    blame: {
      soft: ["You say {echo}. I could have handled that better.", "Some of that I have to put my name under.", "I hear that you've been let down, and I was part of it."],
      firm: ["{echo}? I decide a lot less than you imagine.", "You can put that at my door, but the door above mine is where it was decided.", "That's a bit easy, pinning it all on me.", "I get blamed from below and from above. It comes with the chair."],
    },
    insult: {
      soft: ["I'll put that down to frustration.", "That's beneath you, and I think you know it.", "Let's both pretend that was phrased differently."],
      firm: ["Mind your tone, please.", "You won't get a penny out of me that way.", "I'd be careful. I'm still the one you need for this.", "That was personal, and it doesn't help you."],
    },
    threat: {
      soft: ["So {echo}. I'd be sorry about that, I mean it.", "If you're that far along, tell me what would change your mind.", "I don't want it to end like that. Let's talk before you do anything."],
      firm: ["So {echo}. If that's an ultimatum, I've had a few of those this year.", "If I give in to that once, I'll hear it from everyone.", "You're free to do that. It doesn't put money in the budget.", "Putting a gun to my head makes me slower, not faster."],
    },
    demand: {
      soft: ["You want {wish}. You say it very plainly, at least.", "You're very clear about what. I'm missing the why.", "I don't mind plain speaking. Give me something to go with it."],
      firm: ["You want {wish}. And I'm to tell them what, that you insisted?", "{asked}, because you say so? I can't work like that.", "I can't put \"because I said so\" in a budget request.", "That's a wish with a raised voice.", "You can ask me for a lot. You can't order it."],
    },
    begging: {
      soft: ["Please, you don't need to do that. Let's talk like adults.", "I can see it's pressing. Tell me what's going on.", "I don't want you to have to plead for it."],
      firm: ["If it were a matter of \"please\", everyone would have it by now.", "I can't book \"please\" on any account.", "You're making me feel like a monster. I'm only short of money.", "I need reasons. You're giving me a tone of voice."],
    },
    refusal: {
      soft: ["{echo}. Understood. Then we look at other ways.", "Then that's off the table. Better to know.", "You don't want that. All right, I'd rather you said it.", "Fair enough, it was only an idea."],
      firm: ["{echo}. That makes two of us with our hands tied.", "You're turning down what there is.", "No from you, then. My drawer isn't getting any fuller.", "That's your right. I wouldn't have much else to show."],
    },
    accept: {
      soft: ["Good, then I can put that in writing.", "I'm glad. I'd have hated to lose you over this.", "Excellent, that makes my week a bit easier."],
      firm: ["Hold on, I haven't put anything in front of you that you could sign.", "You say yes quickly. I haven't finished my part of the sum.", "Glad to hear it, but we aren't that far."],
    },
    postpone: {
      soft: ["Good idea. I'd like to look at the figures again anyway.", "Take your time. I'd rather have it right than fast.", "Let's do that. I'll think better on it overnight."],
      firm: ["We can put it off. The figures won't be different.", "Another day is fine by me. I've enough on today.", "If you'd rather wait, I won't stop you."],
    },
    justification: {
      soft: ["Because {reason}. All right, that explains a lot.", "So {echo}. I hadn't known it came to that.", "I'm not holding it against you."],
      firm: ["You say {echo}. It's an explanation. It isn't a result.", "I wasn't asking why it went wrong. I was asking what follows.", "You needn't defend yourself. You need to convince me."],
    },
    'change-subject': {
      soft: ["We can talk about that as well. Let me finish this first.", "Fine, put that on the list.", "That's a different account, but go on."],
      firm: ["Let's not open a second file before the first one's shut.", "What does {topic} have to do with {issue}?", "I only have time for one thing, and this was the thing."],
    },
    command: {
      soft: ["I'm not sure who you think you're talking to.", "Sorry, was that meant for me?", "You've lost me. Are we still talking about {issue}?"],
      firm: ["I take my instructions from upstairs, and these aren't from there.", "You can't dictate the minutes to me. Talk to me normally.", "I don't know what that's supposed to be. A joke?", "It doesn't work like a vending machine, you know."],
    },
    raise: {
      soft: ["{topic}. Right, have a seat.", "Good that you bring up {topic} yourself.", "I had a feeling you'd want to talk. Go on."],
      firm: ["{topic}. Yes, I was expecting that to land on my desk.", "You want to talk about {topic}. I'll say straight away that it's a tight spot.", "I've a little time. What's it about, exactly?"],
    },
    wordless: {
      soft: ["You're very quiet. Take your time.", "I don't know how to read that. Tell me.", "Go on, I won't bite."],
      firm: ["I can't put a silence in the minutes.", "I'll need that in words.", "Sorry, I got nothing from that."],
    },
  },
  again: {
    begging: ["You've asked nicely several times. I've noticed every time.", "That's \"please\" again. It doesn't grow on me.", "If asking harder worked, I'd do it with my own boss.", "I'm running out of polite ways to hear that."],
    demand: ["You've put that figure down already.", "Same demand, same desk, same money.", "I had that one written down the first time."],
    command: ["Again, I don't know what that is. I have a budget, not a switch.", "You've tried that line already. Let's talk about {issue}.", "Those aren't my instructions, and saying it again doesn't make them mine."],
    threat: ["You've played that card already.", "Once I listen to a threat. Twice I start planning without you."],
    offer: ["You keep giving me figures. Give me something that makes one of them possible.", "We're haggling now. I'd rather solve it."],
    evidence: ["You've made that case, and made it well.", "I've a page full of your facts by now."],
  },
  first: {
    acknowledge: ["Thank you for seeing that.", "I'm glad you see the position I'm in."],
    apology: ["No harm done.", "That's all right."],
    thanks: ["My pleasure.", "You're welcome, I try to make time."],
    'small-talk': ["Good morning.", "Hello, come in."],
  },
  questions: {
    minute: ["I've got ten minutes before the next thing.", "Yes, if we keep it short.", "Come in, close the door."],
    upset: ["Not with you. With the situation, yes.", "A little. It isn't personal.", "I'd say concerned."],
    need: ["Reasons that still sound like reasons when you're not in the room.", "I'd need something I can lay on a table in front of people who don't know you.", "Something that doesn't cost me three more conversations like this one."],
    feel: ["Under pressure, if I'm honest. It's that time of year.", "I'm fine. I'd be finer with a bigger budget.", "A bit squeezed, since you ask."],
    help: ["Make it easy for me to say yes. I mean that literally.", "Bring me something I can forward without rewriting it.", "Think about what you could do without. That gives me room."],
    request: ["You want {wish}. I could raise it. I couldn't promise it.", "You want {wish}. Not with what I have in hand today.", "I can look into it. Please don't read that as a yes."],
  },
  told: ["It's what I told you in confidence. The rest follows from that.", "You've had my real reason already. There isn't a second one in the drawer."],
  moves: {
    deflect: ["Let me take this away and look at it again.", "I'd rather not commit to anything before I've seen the next figures.", "Could we park {issue} until I've spoken to a few people?", "There's more in the air at the moment than I can tell you.", "I don't want to say something on {issue} today that I have to take back on Monday.", "Let me see what else comes in first.", "Put it in an email, and I'll give it some thought."],
    probe: ["What does {issue} change for you, concretely?", "How did you arrive at {asked}?", "If I could only do part of it, which part would it be?", "What would I get to show for it in half a year?", "Suppose I had to explain this to somebody who doesn't know you. What should I say?", "What else could make this better for you, apart from money?", "How urgent is {issue} really?"],
    object: ["Whatever I do for you, I have to be able to explain to everyone else.", "I've only got so much to spend, and most of it has a name on it.", "If I stretch here, I come up short somewhere else.", "I'd be the one who has to justify it, line by line.", "It's not that I don't want to. I can't see where it comes from.", "A good reason for you isn't yet a good reason for the people who check my sums.", "I can't hand out what I haven't got.", "If I do it now, I've nothing in reserve for the rest of the year."],
    disclose: ["Between you and me:", "I'll put my cards on the table.", "Close the door for a second.", "Off the record, then.", "I'd not normally say this."],
    counter: ["What I could see is {value}.", "{value} is what I can stand behind today.", "I can get {value} through without a fight.", "Not {asked}. {value} I could put my name to.", "My figure would be {value}.", "I'd have to stay with {value} for the moment."],
    'counter-none': ["At this point I've nothing I could offer on {issue}.", "My starting point on {issue} is that nothing's planned.", "There isn't a line for {issue} in my sheet so far.", "I have to begin at zero with {issue}, I'm afraid."],
    'counter-still': ["My figure is still {value}.", "You've not yet given me the thing that moves {value}.", "On what I have in my hands, it's {value}.", "I can only repeat {value} as things are.", "{value}. I wish I could say it more nicely.", "I'm holding at {value} until I've something better to show."],
    concede: ["With that I can go to {value}.", "All right, I'll find a way to {value}.", "I can stretch it to {value}, and I'll answer for it.", "Not {asked}, but I could get {value} past them.", "You've given me something to work with. Let's make it {value}.", "I'll take {value} upstairs and fight for it.", "With that I can put my name to this: {step}."],
    accept: ["{value}. I'll put my name to that.", "Done. {value}, and I'll have it written up.", "All right, {value}. You've made it easy for me.", "Agreed, {value}. I'll see it through.", "Good. {value}, and we both keep to it.", "Agreed, and I'll put it in writing: {step}."],
    escalate: ["I'd think carefully about how you go on from here.", "This is turning into a quarrel, and I don't have quarrels about money.", "You're using up my goodwill rather quickly.", "One more of those, and this meeting's over.", "I came into this ready to listen. You're changing that.", "I've been patient. I'd like some of it back."],
    repair: ["Let's take a step back. We both want this to work.", "I was short with you. It's been one of those weeks.", "I don't want this to come between us. Let's look at it again.", "You're worth more to me than an argument.", "Let's begin again, without the sharp edges."],
    'walk-away': ["I think we'll end the meeting here.", "I've another appointment, and we're not getting anywhere. Good day.", "That's it for me. Things stay as they are for now.", "I'm closing this. You can come back when it's about the matter again."],
    postponed: ["Let's adjourn. Put something in my diary for next week.", "We'll leave it open for now, and I'll look at the figures again.", "Time's up, I'm afraid. Let's continue when we both have more to show.", "I have to run. We'll pick this up again."],
    repaired: ["Good. I'd rather have you across the table than against me.", "Then we're fine, as far as I'm concerned. Thank you for coming in.", "I'm glad we cleared that. Let's get on with things."],
    rest: ["So {rest} is what's left on my list.", "Then there's {rest}.", "Next point: {rest}."],
  },
  whole: [
    { act: 'trade', move: 'accept', text: "Something for something, and I can defend it. {value}, agreed." },
    { act: 'offer', move: 'accept', text: "That I can sign. {value}." },
    { act: 'offer', move: 'counter', text: "I hear {asked}. What I have is {value}." },
    { act: 'evidence', move: 'concede', text: "Well, I can't argue that away. I can go to {value} on the strength of it." },
    { act: 'demand', move: 'object', text: "Suppose I said yes just like that. There'd be a queue outside by tomorrow." },
    { act: 'begging', move: 'object', text: "I'd say yes to anyone who asks nicely, and then I'd be bankrupt by spring." },
  ],
};
