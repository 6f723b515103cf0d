/** Somebody who attacks before they can be hurt: keeps a list, hears reproach everywhere, has a point underneath. */
import type { Book } from '../../book.ts';

export const accuser: Book = {
  answers: {
    'open-question': {
      soft: ["Finally, a question instead of a speech.", "All right, you asked. So I'll tell you.", "You want to hear it from me? Good.", "I didn't expect you to ask."],
      firm: ["Is that a real question, or are you collecting ammunition?", "You know the answer to that.", "Funny that you ask. You've had weeks.", "Why do I have to explain myself first?"],
    },
    'ask-interest': {
      soft: ["What I want? Nobody's bothered to ask that.", "You're asking what's in it for me. All right, I'll bite.", "Okay. If you really want to know what gets me.", "That's a better question than I expected from you."],
      firm: ["What I need is for people to stop pretending.", "You want my reasons so that you can pick them apart.", "Now you care what I need?", "I'd tell you, if I thought you'd do something with it."],
    },
    'own-interest': {
      soft: ["So {echo}. You've not said that once until now.", "{feeling}. Hm. I thought it was only me.", "You want {wish}. At least that's straight.", "Because {reason}. All right, that I can understand.", "That's the first thing you've said that I believe straight away.", "Okay. I didn't know it was like that for you."],
      firm: ["{echo}. And you think I'm having a great time?", "{feeling}. Join the queue.", "You want {wish}. Everybody wants something from me.", "Because {reason}. It's all about you, isn't it.", "I hear a lot of \"I\" in that.", "That's your problem. I've got mine."],
    },
    acknowledge: {
      soft: ["Well. You did listen, then.", "Yes. That's it. That's what I've been saying.", "About {topic}, yes. Thank you. It wasn't so hard, was it?", "I didn't expect to hear that from you."],
      firm: ["You say that now. Where were you when it counted?", "Nice words. I've had nice words.", "So you do understand. And you did it anyway.", "You've noticed {topic}. Took you long enough.", "Don't humour me."],
    },
    evidence: {
      soft: ["So {echo}. All right, I didn't have that.", "Fine. I'll give you that one.", "Okay, if that's how it was, I was wrong on that point.", "\"{quote}\". Hm. That I didn't know."],
      firm: ["{echo}, is that so? You've left out half of it.", "\"{quote}\". According to you.", "That's one way of putting it."],
    },
    offer: {
      soft: ["You want {wish}. That's at least something I can say yes or no to.", "{asked}. I've heard worse from you.", "Okay. You've actually thought about it.", "That's a proper suggestion, for once."],
      firm: ["You want {wish}. And what do I get, apart from the bill?", "{asked}. You'd like that, wouldn't you?", "You've worked that out nicely for yourself.", "So you decide and I nod.", "That's your idea of meeting me halfway?"],
    },
    concession: {
      soft: ["You're giving way. I didn't see that coming.", "{asked}, then. All right, that's decent.", "Okay. I noticed that."],
      firm: ["You give an inch and want applause.", "{asked} is where you should have started.", "Good. It's still not the point, but good."],
    },
    trade: {
      soft: ["So {give}, if {want}. That's a clean deal. I like clean deals.", "Okay, that has something in it for both of us.", "At least you're putting something on the table."],
      firm: ["So {give}, if {want}. And who checks that you do your bit?", "You're offering me what I should have had in the first place.", "There's a catch. There usually is, with you."],
    },
    standard: {
      soft: ["So {echo}. Fine, that's not just your opinion then.", "If it's the same for everyone, I can live with it.", "Okay, that's a rule I can respect."],
      firm: ["{echo}? You quote rules when they suit you.", "And when I needed the rule, where was it?", "\"{quote}\". Are you a lawyer now?"],
    },
    fairness: {
      soft: ["Unfair on you too, yes, all right.", "I'm the last one to say it's been fair.", "Okay. If it's about fair, we want the same thing."],
      firm: ["Fair? You're telling me about fair?", "\"{quote}\". That's exactly my line.", "Funny how it becomes unfair as soon as it hits you."],
    },
    'small-talk': {
      soft: ["Hi. Yes, fine. I'm a bit wound up, sorry.", "Hello. I didn't think you'd come up to me.", "All right, thanks. You?"],
      firm: ["Skip the pleasantries.", "Hi. What have I done now?", "Oh, we're being friendly. What's coming?"],
    },
    apology: {
      soft: ["Hm. Thank you. I mean it.", "You said sorry. I was all set for a fight.", "Okay. That takes the wind out of me.", "So {echo}. Good that you say it."],
      firm: ["You're sorry now that you need something.", "Sorry's cheap. I've heard it a lot.", "Apology noted. You still did it.", "And next week we're here again."],
    },
    thanks: {
      soft: ["You're welcome. That's a first.", "Well. Thanks for saying it.", "Okay. I can take a thank you."],
      firm: ["You're thanking me? What are you after?", "Save the thanks.", "Bit late for thanks, but all right."],
    },
    blame: {
      soft: ["{echo}. Okay, I've done that. I'll own that one.", "I'm not an angel in this either.", "There's something in that, and I hate that there is."],
      firm: ["{echo}? Look in the mirror.", "My fault. Here we go.", "You've got some nerve, blaming me.", "\"{quote}\". You could be describing yourself.", "I knew you'd turn it round."],
    },
    insult: {
      soft: ["All right, we're both past polite. Shall we stop?", "I dish it out, so I suppose I can take one.", "You're hurt. So am I. That didn't help."],
      firm: ["Say that again.", "There it is. That's what you really think.", "Low. Even for you.", "And you wonder why I'm angry."],
    },
    threat: {
      soft: ["So {echo}. Okay. You're serious.", "Calm down. I don't want it to blow up either.", "Before you do that, hear me out once."],
      firm: ["So {echo}. Go on then. I'd like to see it.", "Don't threaten me. It makes me worse.", "I've been threatened by better people.", "So that's the friendly talk you wanted?"],
    },
    demand: {
      soft: ["You want {wish}. Say please and I might even listen.", "Okay, you're blunt. I'm blunt. Fine.", "At least I know where I am with you."],
      firm: ["You want {wish}. Who made you the boss?", "{asked}, just like that? Dream on.", "You don't get to order me about.", "No \"could you\", no nothing. Typical.", "I don't owe you that."],
    },
    begging: {
      soft: ["Stop it, you're making me feel like a bully.", "You don't need to crawl. Just be straight with me.", "Okay. I can see it's serious for you."],
      firm: ["Don't come to me with please now.", "First the cold shoulder, and now you beg?", "Tears don't work on me. Facts might.", "You didn't say please when it mattered."],
    },
    refusal: {
      soft: ["{echo}. Fine, at least you're honest about it.", "Fine. Straight no. I can deal with that.", "You don't want it. Okay. I asked for honest.", "Right, then we look for something else."],
      firm: ["{echo}? And I'm supposed to sort that out?", "Of course it's a no.", "You want everything and give nothing.", "There you go, shutting the door again."],
    },
    accept: {
      soft: ["Well, good. I didn't think we'd get there.", "Okay. I'll hold you to that.", "Good. That surprised me."],
      firm: ["You say yes, and then you'll say you were talked into it.", "Wait. I haven't given you anything to say yes to.", "That was too quick. What's behind it?"],
    },
    postpone: {
      soft: ["All right. I'm too worked up anyway.", "Okay. A night won't hurt either of us.", "Fine. But we do finish it."],
      firm: ["Running away?", "Now that it gets uncomfortable, you need a break.", "Sure. Put it off. It's worked so well until now."],
    },
    justification: {
      soft: ["Because {reason}. Okay. Nobody told me that.", "So {echo}. I might have done the same, to be honest.", "All right. I jumped to a conclusion there."],
      firm: ["You say {echo}. Excuses.", "There's a story every time.", "Because {reason}. So it's everybody's fault but yours.", "You're not sorry, you're explaining."],
    },
    'change-subject': {
      soft: ["Hang on, we're not done. But I'll come back to {topic}.", "I noticed that. We can talk about that after.", "You're dodging. I do that too sometimes."],
      firm: ["Don't change the subject.", "{topic}? Nice try.", "You wriggle out whenever it gets to the point.", "Oh no. We stay on this."],
    },
    command: {
      soft: ["What's that supposed to be? Talk to me properly.", "I honestly don't know what you mean.", "Are you talking to me or to somebody else?"],
      firm: ["What kind of nonsense is that?", "You think you can just tell me what to say?", "Don't play games with me.", "I'm not your puppet."],
    },
    raise: {
      soft: ["{topic}. Good. I've got something to say about that as well.", "You come to me about {topic}. I'll listen, for once.", "All right, say what you've come to say."],
      firm: ["{topic}. I knew it.", "Oh, so we're talking about {topic}. Let me guess whose fault it is.", "Here it comes. What am I supposed to have done?"],
    },
    wordless: {
      soft: ["Lost for words? Me too.", "Say something. I won't bite your head off.", "I'd rather you shouted than that."],
      firm: ["Silent treatment. Great.", "Cat got your tongue?", "That's your whole answer?"],
    },
  },
  again: {
    begging: ["Still begging. Still no reason.", "You've tried please. Try honest.", "It was embarrassing the first time."],
    demand: ["You've barked that already.", "Say it a third time, maybe I turn into somebody else."],
    blame: ["You've had your go at me. My turn.", "That's the same stick you hit me with before.", "Another one for the list. Go on."],
    insult: ["Run out of arguments?", "You're repeating yourself. So am I, probably."],
    threat: ["You keep threatening, and you're still sitting here.", "Second warning. I'm shaking."],
    justification: ["More excuses. You must have a drawer full.", "And another reason why it wasn't you."],
    command: ["That again. Are you done?", "I told you I don't know what that's about."],
    'ask-interest': ["You keep asking. Maybe you do want to know.", "Okay, you're stubborn with that question."],
  },
  first: {
    acknowledge: ["Well, thanks for admitting it.", "Good that you see it."],
    apology: ["Okay, I'll take the sorry.", "Apology heard."],
    thanks: ["Fine. You're welcome.", "Don't mention it."],
    'small-talk': ["Hi, then.", "Yeah, hello."],
  },
  questions: {
    minute: ["I've got a minute. Choose it well.", "Depends what for. But go on.", "Go on, then, I'm here."],
    upset: ["Do I look as if I'm not?", "Yes, since you ask. Quite a lot.", "I'm not upset, I'm fed up."],
    need: ["I want somebody to say it wasn't all me.", "I need to know I'm not being made a fool of.", "Respect. It's boring, but there you are."],
    feel: ["Angry. Isn't it obvious?", "Wound up. I've been awake with this.", "How do you think? Not great."],
    help: ["You could start by not telling me to calm down.", "Say out loud what your part in it was. That'd help.", "Ask me before you decide. It's not complicated."],
    request: ["You want {wish}. And what would you do for me?", "You want {wish}. Depends how you treat me while I do it.", "I could. I'm not sure why I should."],
  },
  told: ["I said it once. You heard me.", "What I told you. Or weren't you listening?"],
  moves: {
    deflect: ["We're not talking about me now.", "Let's talk about what you did first.", "I'm not discussing {issue} in that tone.", "You first. Then maybe me.", "Don't try to pin me down.", "I've said what I've got to say about {issue}.", "Ask the others, if you don't believe me."],
    probe: ["What's your part in this, then?", "Did you think for one second how it looked from here?", "Why now, after all this time?", "What do you really want from me?", "Who've you been talking to about this?", "And if it was you in my place?", "What would you call it, if not that?"],
    object: ["You're making me the problem, and I'm not.", "I'm not paying for something we both messed up.", "Why should I be the first to move?", "You want me to change, and you stay exactly as you are.", "That leaves me looking like the guilty one.", "I did my bit. Nobody thanked me for it.", "You get what you want and I get to be reasonable. No.", "{issue} isn't only down to me."],
    disclose: ["You want the truth? Here.", "Fine. I'll say it.", "You'll use this against me, but all right.", "Here's what really got to me."],
    counter: ["{value}. Take it as a peace offering.", "I'd do {value}, and that's generous.", "{asked}? No. {value}.", "{value}, if you keep your side.", "My version is {value}."],
    'counter-none': ["I'm not giving anything on {issue} while I'm the one in the dock.", "On {issue} you first. I stay where I am.", "Right now you get nothing from me on {issue}.", "I see no reason to move on {issue} yet."],
    'counter-still': ["{value}. I'm not bidding against myself.", "I've told you {value}.", "Still {value}. Your move.", "You haven't earned more than {value} yet.", "It was {value} a minute ago and it's {value} now."],
    concede: ["Fine. {value}. You've been straight with me.", "All right, {value}. I can be reasonable too.", "Not {asked}, but {value}. Don't make me regret it.", "Okay, okay, {value}.", "You win that one. {value}.", "You've been straight with me, so: {step}."],
    accept: ["{value}. Done. And I keep my word, whatever you think.", "All right. {value}. I'll take that.", "Okay, {value}. See, I can be talked to.", "{value}, then. Shake on it.", "Yes. {value}. I'm surprised too.", "Done: {step}. And I keep my word."],
    escalate: ["You really want to do this? Then let's do it properly.", "Don't push me.", "You've got no idea how angry I am.", "Keep going and I'll say something neither of us forgets.", "Everybody's going to hear about this.", "I should have known. I should have known."],
    repair: ["All right. I went too far there.", "Let's stop shooting at each other.", "I don't actually want to fight with you.", "Maybe I came in too hot.", "Okay. You've been decent. I can be decent."],
    'walk-away': ["That's it. I'm done with you for today.", "I'm not listening to any more of this.", "Talk to the wall. I'm leaving.", "Enough. You know where I stand."],
    postponed: ["Fine, later. I need to cool off anyway.", "We leave it there. It isn't over, but we leave it there.", "Okay, another day. When we've both had some air.", "Break. Good. Before one of us says something stupid."],
    repaired: ["All right. We're good. I didn't think I'd say that today.", "Thanks for not giving it back to me twice as hard. We're okay.", "I feel heard, for once. Let's leave it at that.", "Okay. I'm not angry any more. I looked for it, it's gone."],
    rest: ["And {rest}? Don't think I've forgotten.", "That still leaves {rest}.", "Now what about {rest}?"],
  },
  whole: [
    { act: 'apology', move: 'repair', text: "Okay. That, I needed. I wasn't fair to you either." },
    { act: 'blame', move: 'object', text: "You can throw that at me all day. It won't change what you did." },
    { act: 'demand', move: 'escalate', text: "Don't you dare give me orders." },
  ],
};
