/** A friend who owes something: ashamed, jokes it away, promises too fast, is afraid of losing the friendship. */
import type { Book } from '../../book.ts';

export const friendInDebt: Book = {
  answers: {
    'open-question': {
      soft: ["Straight question. All right, straight answer.", "I've been dreading that one. Here goes.", "You deserve a proper answer to that.", "Okay, I'll stop joking for a minute."],
      firm: ["Ha. You do go straight for the jugular.", "Ask me something easier first.", "I was hoping we'd get to that later. Much later.", "I don't have a good answer, only a long one."],
    },
    'ask-interest': {
      soft: ["You're asking how I am in all this. I didn't expect that.", "What I'd need? That's generous of you to ask.", "You're the one who's owed, and you ask what I need.", "Okay. It's not something I like saying."],
      firm: ["I'm in no position to need things, am I?", "What I need is a winning ticket. Sorry. Bad joke.", "Let's not make this about me, I'm the one who owes you.", "If I start on what I need, it sounds like an excuse."],
    },
    'own-interest': {
      soft: ["So {echo}. You hadn't said. I'd have tried harder.", "{feeling}? Because of me? That's the last thing I wanted.", "You want {wish}. Of course you do.", "Because {reason}. I didn't know you were stretched like that.", "Okay. That makes it real for me.", "I told myself you didn't need it. That was convenient of me."],
      firm: ["I know, {echo}. I feel bad enough.", "{feeling}. I get it. I'm not exactly dancing either.", "You want {wish}, and I can't pull it out of a hat.", "Because {reason}. I hear you. It still isn't there.", "I know you're counting on it.", "You're right to want that. I just haven't got it this minute."],
    },
    acknowledge: {
      soft: ["You're being nicer than I deserve.", "Thanks. I thought you'd come in shouting.", "Yeah. {topic}. It's been rough, I won't lie.", "That you see that means a lot. Really."],
      firm: ["Thanks, mate. It doesn't put anything back in your pocket, I know.", "You get it. So you know why I've been slow.", "Don't be too kind, it makes me feel worse.", "Yes, {topic}. I didn't want to use it as an excuse."],
    },
    evidence: {
      soft: ["So {echo}. Yes. I won't argue, that's how it was.", "You've kept better track than me. Fair enough.", "It's that long already? I'm ashamed.", "\"{quote}\". I remember. I said I'd sort it."],
      firm: ["{echo}. I know the facts, believe me.", "You've got it all written down? Ouch.", "I'm not disputing {topic}. I'm just short.", "All true. Doesn't make it appear, though."],
    },
    offer: {
      soft: ["You want {wish}. That's fair. More than fair.", "{asked}. I think I could make that happen.", "That's a way I could do it without going under.", "Okay, that I can look you in the eye for."],
      firm: ["{asked} would clean me out.", "You want {wish}. I'd promise it, and then I'd have to hide from you.", "I'd love to say yes to that. I've said yes too often.", "That's steep for me right now."],
    },
    concession: {
      soft: ["You don't have to do that. But thank you.", "{asked}. You're a better friend than I am.", "That takes a stone off my chest."],
      firm: ["That's decent of you. I still have to see where it comes from.", "{asked} is closer to what I can do.", "You're bending over backwards. I feel rotten."],
    },
    trade: {
      soft: ["So {give}, if {want}. That's a way out for both of us.", "I'd happily work it off, you know.", "A deal like that I could keep. I think."],
      firm: ["So {give}, if {want}. I don't want to promise you my half and blow it.", "You shouldn't have to offer me something on top.", "It's a clever deal. I'm the weak link in it."],
    },
    standard: {
      soft: ["So {echo}. I know, that's what people do.", "You're right, anybody else would've sent me a letter by now.", "Fair. That's how it ought to go."],
      firm: ["{echo}, fine. We're friends, not a bank.", "I know what's normal. I'm not in a normal spot.", "\"{quote}\". You make it sound so official."],
    },
    fairness: {
      soft: ["No, it isn't fair on you. I know that.", "You've been more than fair. I haven't.", "You're carrying me, and that's not right."],
      firm: ["It's not fair, no. I can't make it fair by Friday.", "\"{quote}\". I feel like a rat already.", "I didn't mean to take advantage of you."],
    },
    'small-talk': {
      soft: ["Hey, you! Good to see you. Really.", "All right, thanks. Bit skint, but you knew that.", "Hi. Yeah, hanging in there. You?"],
      firm: ["Hey! I was going to call you. Honest.", "Good, good. Busy. How's things?", "Hi. I've got a feeling I know what this is about."],
    },
    apology: {
      soft: ["You're apologising to me? You're something else.", "Come on, I'm the one who should say it. Sorry.", "Thanks. I don't hold it against you for a second."],
      firm: ["Don't. Now I feel even worse.", "You've nothing to be sorry about, I do.", "It's okay. We're both a bit raw."],
    },
    thanks: {
      soft: ["Don't thank me, I haven't done anything yet.", "You're thanking me? You're too good.", "Any time. That's something I can give, at least."],
      firm: ["Hold the thanks until you've got something in your hand.", "Ha, for what? For being late?", "That's nice. I've not earned it."],
    },
    blame: {
      soft: ["{echo}. Yes. No excuse.", "I let you down, I know it.", "You've every right to be cross with me."],
      firm: ["{echo}? I didn't do it to you on purpose.", "Kick me while I'm down, why don't you.", "I know I messed up. I don't need it read out to me.", "I'm not a crook. I'm just broke and embarrassed."],
    },
    insult: {
      soft: ["I've called myself worse this week.", "Okay. I earned a bit of that.", "That one hurt, because it's you saying it."],
      firm: ["Wow. Twenty seconds and I'm dirt.", "I thought we were friends.", "You can be angry, but not like that.", "Say that to a stranger. Not to me."],
    },
    threat: {
      soft: ["So {echo}. I don't blame you. Give me a chance first.", "Please don't. I'd rather sell something than lose you.", "Okay. You're at the end of your rope with me. I get it."],
      firm: ["So {echo}. Over this? After everything?", "You'd really do that to a friend?", "Do that and you'll get it even later.", "That isn't you talking."],
    },
    demand: {
      soft: ["You want {wish}. You're in the right, I know.", "Fair. You've asked nicely often enough.", "I owe it, you want it. There's no arguing with that."],
      firm: ["You want {wish}. You can't get blood from a stone.", "{asked}? I'd have to rob somebody.", "I know I have to. Having to doesn't fill my account.", "You sound like the people who send me letters with red print."],
    },
    begging: {
      soft: ["Don't beg me for what's yours. That's upside down.", "I hate that I've got you asking like that.", "Hey. You shouldn't have to say please to me."],
      firm: ["Please doesn't help, I'm as empty as I was before.", "Don't, you'll make me promise something stupid.", "I'd say yes to make you stop, and then what?", "I can't give you what I haven't got, however nicely you ask."],
    },
    refusal: {
      soft: ["{echo}. I get that, I really do.", "Okay. That's fair, it was a cheeky idea.", "No, I get it. I'd say no too.", "All right. You've been patient enough."],
      firm: ["{echo}. Then we're both stuck, aren't we?", "Then I don't know what else I can offer.", "Tough crowd. Okay.", "You won't, I can't. What a pair."],
    },
    accept: {
      soft: ["Thank you. You won't regret it this time.", "Good. I'll sleep tonight.", "You're a gem. I mean it."],
      firm: ["Hang on, I haven't actually promised that yet.", "You're happier than I've given you reason to be.", "Wait till I've said something I can keep."],
    },
    postpone: {
      soft: ["Thanks. I'll come to you, you don't have to chase me.", "Yes. Give me a few days and I'll have something to show.", "Good. I'd rather talk when I've looked at my account."],
      firm: ["Next week's good. I'm an optimist about next week.", "I won't say no to a bit of time.", "You're letting me off? For now, I mean."],
    },
    justification: {
      soft: ["Because {reason}. You don't have to justify asking for your own stuff.", "So {echo}. I understand, really.", "No need to explain. I'm the one who should."],
      firm: ["You say {echo}. And I've a reason for everything too.", "We could swap excuses all night.", "You don't owe me an explanation. I owe you something."],
    },
    'change-subject': {
      soft: ["I'd love to talk about {topic}. But you came for something else.", "You're letting me off the hook. Don't.", "That's kind, changing the subject for me."],
      firm: ["{topic}! Yes. Let's talk about that.", "I'm not going to stop you talking about something else.", "Oh, thank God, another subject."],
    },
    command: {
      soft: ["You what? Say that again in English.", "I don't get it. Is that a film?", "You've lost me, mate."],
      firm: ["That's a funny way to ask for something.", "What's that supposed to be? I'm just me, and I'm broke.", "You can't just order me to have it.", "I don't know what you've been reading."],
    },
    raise: {
      soft: ["{topic}. Yes. I'd rather we talked about it than not.", "You want to talk about {topic}. Fair enough, I've ducked it long enough.", "Okay. I've got an idea what's coming. Go ahead."],
      firm: ["{topic}. I was hoping you'd forgotten. Only joking. Sort of.", "Ah. {topic}. Can I at least get a coffee first?", "You've got that voice on. Okay, let's hear it."],
    },
    wordless: {
      soft: ["That look. I know that look.", "Say it. I've got it coming.", "You're quiet. That's worse than shouting."],
      firm: ["Is that it? You just stare at me?", "Didn't catch that one.", "I'd make a joke, but you don't look like laughing."],
    },
  },
  again: {
    begging: ["Stop saying please, it's me who should be on my knees.", "You've asked so nicely so often that I'm sweating."],
    demand: ["I heard you the first time, and I was just as broke then.", "Yes. You want it. I know. I do know."],
    blame: ["You've told me I'm useless. I wrote it down.", "I've already pleaded guilty."],
    threat: ["You said that already, and I felt just as sick.", "I believe you, you don't need to say it twice."],
    command: ["There's that code talk again.", "Still no idea what you mean by that."],
    acknowledge: ["You're still being nice. It's killing me.", "I don't know what I did to deserve you."],
    evidence: ["You've got receipts for everything, haven't you?", "I know the list. I'm on every line of it."],
    'ask-interest': ["You keep asking how I'm placed. Okay, I can't dodge it forever.", "You're serious about wanting to know."],
  },
  first: {
    acknowledge: ["Thanks for saying that.", "You're kind."],
    apology: ["Don't be sorry.", "It's okay, really."],
    thanks: ["Any time.", "No, thank you."],
    'small-talk': ["Hey.", "Hi there."],
  },
  questions: {
    minute: ["For you, I've got a minute. Even for this.", "Sure. I've got a feeling I know what for.", "I've got time. It's the other thing I'm short of."],
    upset: ["Ashamed, more than anything.", "A bit. Not at you, at me.", "I'm fine. No, I'm not, but I'd like to be."],
    need: ["Not to be the friend who owes.", "A bit of time, and you still picking up when I ring.", "Something I can really keep, for once. Small bits."],
    feel: ["Not great. I'm more ashamed than anything.", "Up and down. More down.", "Better for seeing you, worse for why."],
    help: ["Let me do it in bits. I'm good for bits.", "Don't tell the others. That would help a lot.", "You could just believe me one more time. I know that's a lot."],
    request: ["You want {wish}. I'd like to. I don't want to be a liar again.", "You want {wish}. Give me a second to work out if I can.", "I'll do what I can. I know that's thin."],
  },
  told: ["What I told you. That's as honest as I get.", "You've had the truth out of me already, there's no bigger one."],
  moves: {
    deflect: ["Let me get you a drink first, eh?", "I've got something coming in soon. Can we talk then?", "It's in hand, more or less.", "How's everything with you, anyway?", "Not here, not now, okay?", "You know me, I'll sort out {issue}.", "Let's not spoil the evening with {issue}."],
    probe: ["Are we still all right, you and me?", "How badly do you need it?", "What would you do if you were me?", "Have you told anyone about this?", "Would you trust me with a bit more time?", "What did you think when I didn't ring?", "Is it {issue} that bothers you, or that I didn't call?"],
    object: ["I've got other holes to fill that can't wait.", "If I give you that now, I'm short for the rest of the month.", "I can't promise what isn't there.", "You know I'm good for it. I just can't right now.", "It sounds like nothing to you. It's a lot for me.", "I'd have to borrow from somebody else to do that.", "I've been turning it over for days, and it doesn't add up.", "It's not that I don't want to. You know that, don't you?"],
    disclose: ["Don't tell anyone.", "All right, no jokes now.", "I've not said this to a soul.", "You'd find out anyway.", "Can I be honest with you for once?"],
    counter: ["I could do {value}.", "What if I say {value}, and I really do it?", "{value}. That I can swear to.", "I can't do {asked}. I can do {value}.", "{value} for now, is that any good to you?"],
    'counter-none': ["I've got nothing I can promise on {issue} right now.", "On {issue} I can't do a thing today. I'm sorry.", "If I named something for {issue} now, it'd be made up.", "I can't move on {issue} yet, and I hate saying it."],
    'counter-still': ["It's still {value}. I checked my pockets.", "I can only do {value}, same as I said.", "{value}. I wish I had a better number.", "If I say more than {value}, I'm lying to you.", "I'm stuck at {value} for now."],
    concede: ["All right. I'll find a way to do {value}.", "{value}. I'll make it happen, for you.", "Okay, {value}. And you can hold me to it.", "You've been decent to me. {value}.", "I can squeeze it to {value}.", "For you I'll make this happen: {step}."],
    accept: ["{value}. Done. My hand on it.", "Yes. {value}. And this time I mean it.", "Deal, {value}. Thanks for not giving up on me.", "{value} it is. I'll set a reminder.", "All right, {value}. I can look at you again.", "My hand on it: {step}."],
    escalate: ["I said I'm sorry, what more do you want?", "You make me feel like a criminal.", "Is that all I am to you now?", "Okay, now you're just rubbing it in.", "I came here as a friend. This is something else.", "Keep your voice down, people are looking."],
    repair: ["I don't want to lose you over this.", "You've been a good friend. I've not been.", "Let's sort it out like we used to sort things out.", "Sorry. I get prickly when I'm ashamed.", "I'm glad you came to me and not round the back."],
    'walk-away': ["I can't do this. I'm off, sorry.", "I'm going. You'll get it when you get it.", "That's enough for me. See you around.", "I need some air. Don't wait for me."],
    postponed: ["Okay. I'll ring you. I will, this time.", "Let's leave it there. I'll come back to you with something real.", "Give me a few days. I won't duck you.", "All right, another time. Thanks for not shouting."],
    repaired: ["We're okay, aren't we? I've missed you.", "Thanks. I was scared I'd lost you over this.", "I feel human again. First round's on me, when I can.", "You're a proper friend. I'm glad I can stop hiding."],
    rest: ["And {rest}? Might as well do it all.", "Then there's {rest}, I know.", "And last but not least, {rest}."],
  },
  whole: [
    { act: 'ask-interest', move: 'probe', text: "You're owed, and you ask about me. Why are you so decent about it?" },
    { act: 'offer', move: 'accept', text: "{value}. You're letting me keep my dignity. Yes." },
    { act: 'threat', move: 'object', text: "If it goes that far you won't see it any sooner, and we're done as friends." },
    { act: 'demand', move: 'deflect', text: "Today? You know what day it is, nobody has anything today." },
  ],
};
