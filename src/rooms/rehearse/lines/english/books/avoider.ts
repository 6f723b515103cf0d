/** Somebody who keeps out of the way of conflict: friendly, vague, makes it small, is gone before it gets serious. */
import type { Book } from '../../book.ts';

export const avoider: Book = {
  answers: {
    'open-question': {
      soft: ["Um. Okay, since you're asking.", "I usually get out of answering that one.", "All right, I won't dodge it this time.", "You're going to make me think about it, aren't you."],
      firm: ["Phew. That's a big one.", "I mean, what do you want me to say?", "I've not really thought about it, to be honest.", "It's complicated. These things are."],
    },
    'ask-interest': {
      soft: ["What do I want? People don't ask me, and I don't say.", "Me? Okay. Give me a second.", "I don't find that easy to say out loud.", "You actually want to know. All right."],
      firm: ["Me? I'm easy. Mostly I'd like it not to be a thing.", "I don't need anything. Well. I don't know.", "I'd have to think what I want, and I've been avoiding that.", "Do we have to do needs? It's only {issue}."],
    },
    'own-interest': {
      soft: ["So {echo}. I had no idea. I thought you were fine with it.", "{feeling}? You should've said. Well, you're saying it now.", "You want {wish}. Okay. I get that more than you think.", "Because {reason}. Right. That makes me feel a bit bad.", "I didn't realise it got to you like that.", "I kind of noticed, and hoped it'd pass."],
      firm: ["{echo}? I hear you, I just didn't think it was that bad.", "{feeling}? Come on, it's not meant against you.", "You want {wish}. Sure, who doesn't.", "Because {reason}. Okay, fair, but it'll sort itself out.", "I see that it bugs you.", "I didn't want you to be upset about it."],
    },
    acknowledge: {
      soft: ["That's decent of you. I was expecting a telling-off.", "You're nicer about this than I'd be.", "Yeah. {topic}, that's the bit I keep ducking.", "Okay, that makes it easier to stay sitting here."],
      firm: ["Thanks. See, it's not so bad then, is it?", "Yeah, it's been a lot. So maybe let's not pile more on.", "You get it. So you understand why I'd rather not go into {topic}.", "That's kind. Can we leave it at that?"],
    },
    evidence: {
      soft: ["So {echo}. Huh. I hadn't added it up like that.", "Okay, when you lay it out like that, it does look bad.", "I can't really talk my way round that one.", "\"{quote}\". Yeah. True."],
      firm: ["{echo}? I mean, probably, I wasn't counting.", "You've been keeping notes?", "It sounds worse when you put it in numbers.", "About {topic}: sure, that happened. It's not every day though.", "Okay, okay. I believe you."],
    },
    offer: {
      soft: ["You want {wish}. Actually, that's not as bad as I thought.", "{asked}. Hm. I was bracing for worse.", "Okay, that's something I can picture.", "That's sensible. I hate that it's sensible."],
      firm: ["You want {wish}. That's a lot to ask of me.", "{asked} feels like a lot all at once.", "Do we need to fix it in stone like that?", "I'd hate to promise that and then be the bad guy.", "Sounds good in theory."],
    },
    concession: {
      soft: ["You didn't have to do that. Thanks.", "Okay, now I feel I ought to do something too.", "{asked}, yeah, that's a lot less scary."],
      firm: ["That's nice of you. See, we're nearly there without even trying.", "Cool. I mean, that helps.", "{asked} is closer to my sort of thing, yeah."],
    },
    trade: {
      soft: ["So {give}, if {want}. I could get behind that.", "A swap. I'm better with swaps than with rules.", "That's actually a good deal for me."],
      firm: ["So {give}, if {want}. I'd have to see if I can keep my end.", "Can't we both just be relaxed about it instead?", "It's a nice idea. I'm bad at keeping that kind of thing."],
    },
    standard: {
      soft: ["So {echo}. I didn't know that was a thing.", "If that's what everybody does, I guess I'm the odd one out.", "Okay, rules are rules. Sort of."],
      firm: ["{echo}? Nobody really sticks to that, do they?", "Does it have to get so official?", "\"{quote}\". You've looked it up. Wow."],
    },
    fairness: {
      soft: ["No, I see it. You've been doing more than your half.", "It's not fair on you, and I've been looking the other way.", "I don't want you to feel like the mug in this."],
      firm: ["I hadn't thought of it as fair or unfair, I just went with it.", "It evens out somehow, doesn't it?", "\"{quote}\". I don't want it to be a scoreboard."],
    },
    'small-talk': {
      soft: ["Hey! Yeah, good. You?", "Hi. I'm all right, bit of a week.", "Oh, hi. Good to see you. I think."],
      firm: ["Hey! I was just on my way out, actually.", "Good, good. Everything good. What's up?", "All fine here. Did you want something?"],
    },
    apology: {
      soft: ["Oh, don't worry. I'm sorry too, I suppose.", "That's okay. I made it easy for you to get cross.", "You're apologising? I thought it'd be me."],
      firm: ["It's fine, really. All forgotten. Shall we leave it?", "No need, no need.", "Don't make it bigger than it is. It's okay."],
    },
    thanks: {
      soft: ["Oh. Sure. You're welcome.", "That's nice. I'm not used to that.", "No worries at all."],
      firm: ["Sure, any time. So, that's it?", "No worries. See, we're fine.", "You're welcome. Was that everything?"],
    },
    blame: {
      soft: ["{echo}. Yeah. I do that. I don't like hearing it, but I do.", "Okay. I've been a bit useless about this.", "I know. I should have said something ages ago."],
      firm: ["{echo}? That's a bit harsh, isn't it?", "Whoa. I didn't mean anything by it.", "I wasn't trying to annoy you. I wasn't trying anything.", "See, this is why I don't like these talks.", "Okay, okay, I'm the villain."],
    },
    insult: {
      soft: ["Ouch. Okay. I probably had some of that coming.", "I'd rather you were angry at me properly than that.", "That one stung. I'm still here, though."],
      firm: ["Okay, wow. I don't need this.", "That's not really on.", "And that's my cue to check my phone.", "I'm not going to fight with you."],
    },
    threat: {
      soft: ["So {echo}. You're that fed up? I didn't know.", "Please don't. I'll listen, okay?", "I hoped it wouldn't get that far."],
      firm: ["So {echo}. Isn't that a bit dramatic?", "Do what you have to, I guess. I hate this.", "Threatening me just makes me want to leave the room.", "You don't mean that. Do you?"],
    },
    demand: {
      soft: ["You want {wish}. Okay, you're serious.", "All right, all right. I hear you.", "You could've said it a bit more softly, but fine, I'm listening."],
      firm: ["You want {wish}. Just like that? Hm.", "When people tell me I have to, I sort of freeze.", "{asked}, right now? I can't just snap into that.", "You sound like my old headmaster.", "Can we dial it down a bit?"],
    },
    begging: {
      soft: ["Hey, don't, you're making me feel awful.", "You don't need to beg. I'm not that hard to talk to, am I?", "Okay, I can see it really matters."],
      firm: ["Don't do the puppy eyes. I can't promise anything.", "If I say yes now, I'll only let you down later.", "I hate it when people plead with me. I say things I don't keep.", "I'd love to just say yes so that this is over. That's the problem."],
    },
    refusal: {
      soft: ["{echo}? Okay. I hadn't realised it was that bad.", "Okay, not that then. No stress.", "You don't like that. Fine, I'm not attached to it.", "That's a no. Fair enough."],
      firm: ["{echo}. Okay, so where does that leave us? Nowhere, I guess.", "All right, it was only an idea. Let's drop it.", "Okay, so no. Then I'm out of ideas.", "You don't want mine, I don't want yours. Tie."],
    },
    accept: {
      soft: ["Great. That wasn't so terrible, was it?", "Phew. Okay, good.", "Nice. I thought this would go worse."],
      firm: ["Hang on, did I say something? I was only thinking out loud.", "Cool, but let's not carve it in stone yet.", "You're quick. I haven't really decided anything."],
    },
    postpone: {
      soft: ["Yeah, that'd be good. And I'll turn up, I promise.", "Can we? I think better when I've had a night.", "Good plan. Name a day, or I'll wriggle out of it."],
      firm: ["Later sounds perfect to me.", "Yes. Let's. No rush from my side.", "You won't hear me argue against later."],
    },
    justification: {
      soft: ["Because {reason}. Okay, I didn't see that part.", "So {echo}. Makes sense, I'd have done the same.", "You don't have to explain yourself to me, but thanks."],
      firm: ["You say {echo}. Right. So nobody's fault, then? Works for me.", "I get it, you had reasons, I had reasons.", "Sure. Stuff happens. That's what I'm saying."],
    },
    'change-subject': {
      soft: ["Ha, that's usually my trick.", "We can talk about {topic}, sure. I do know we weren't done.", "I'd happily talk about that instead. But okay, go on."],
      firm: ["Yes! Let's talk about {topic}.", "Oh, good, something else.", "Fine by me, I wasn't enjoying the other thing."],
    },
    command: {
      soft: ["Er, what? Are you feeling okay?", "I don't know what that means. Is it a joke I don't get?", "You've lost me. Can you say it like a normal person?"],
      firm: ["That's a weird thing to say. I'm just gonna ignore it.", "I'm not on remote control, you know.", "Okay, that was strange. Anyway.", "I don't know what you're doing, but it's not working on me."],
    },
    raise: {
      soft: ["{topic}. Okay. I sort of knew that was coming.", "You want to talk about {topic}. Fine, I'll sit down.", "Okay, okay. I won't run off. What is it?"],
      firm: ["Oh. {topic}. Do we have to?", "You want to talk about {topic}? Right now?", "That sounds serious. Is it serious?"],
    },
    wordless: {
      soft: ["You're looking at me. What?", "Say it, I can take it. Probably.", "I can do silence, but I think you want to say something."],
      firm: ["Right. Good talk.", "Didn't get that. Never mind, then?", "I'll take that as nothing important."],
    },
  },
  again: {
    begging: ["You've said please like four different ways now.", "Still please. I still can't just snap my fingers.", "You're not going to stop, are you?"],
    demand: ["Yes, you said. I'm still digesting the first time.", "You keep saying it and I keep shrinking."],
    blame: ["I think I got the message that it's me.", "Okay, that's on the list already."],
    command: ["There's that weird stuff again.", "You said a thing like that before. I'm going to pretend you're tired."],
    'open-question': ["So many questions. It's like the police.", "Another one? All right."],
    'ask-interest': ["You're really not letting me slip away, are you?", "You keep asking what I want. I'm starting to think you mean it."],
  },
  first: {
    acknowledge: ["That's nice of you.", "Thanks, that helps."],
    apology: ["It's okay.", "Don't worry about it."],
    thanks: ["No worries.", "Sure."],
    'small-talk': ["Hey.", "Oh, hi."],
  },
  questions: {
    minute: ["Um, a quick one, sure.", "I've got a minute. Not much more, though.", "Now? I suppose now's fine."],
    upset: ["Me? No. Well. A bit.", "I'm not upset. I just go quiet.", "A little. Please don't make it a big thing."],
    need: ["Mainly I'd need it not to turn into a row.", "Something small I can actually keep to.", "I need a bit of room. When I'm cornered I just say yes and don't do it."],
    feel: ["Bit twitchy, honestly. I don't like these conversations.", "I'm okay. I'm a bit okay.", "Like somebody who'd rather be somewhere else, if I'm honest."],
    help: ["Make it small. I can do small.", "Just don't spring it on me. Tell me before, and I'm better.", "Maybe remind me in a nice way. I do forget."],
    request: ["You want {wish}. I could try. I can't swear I'd remember every time.", "You want {wish}. Um. In principle, yes?", "I guess I could. Let me get used to the idea."],
  },
  told: ["Well, what I told you. I don't say things like that every day.", "Same as I said. I'd rather not go through it twice."],
  moves: {
    deflect: ["Can we do this another time? I've got a thing.", "It's not that big a deal, is it?", "I'm sure {issue} sorts itself out.", "Let's not ruin a perfectly good day with {issue}.", "Oh, by the way, did you want tea?", "I'll think about it. I will, honestly.", "Let's just see how it goes for a while.", "I really ought to get going soon."],
    probe: ["Is it really that bad for you?", "What would you have me do, though? Like, tomorrow?", "How long have you been sitting on this?", "Are you angry with me?", "Is it {issue}, or is it something else as well?", "What would be the smallest thing that helps?", "Have I been annoying you the whole time?"],
    object: ["If I agree to that, I'll only forget, and then you'll be cross again.", "I don't like being pinned down, that's all.", "It feels like a big fuss about {issue}.", "I'd be walking on eggshells the whole time.", "I just don't think rules make anything nicer.", "I've got a lot on. I can't take on one more thing to get wrong.", "It's easy for you, you like sorting things out.", "That only works for people who are more organised than me."],
    disclose: ["Okay, don't make a face.", "Right. Here goes.", "I didn't want to say, but:", "You'll think it's silly.", "The truth is a bit embarrassing."],
    counter: ["Could we say {value}?", "I could do {value}, probably without messing it up.", "What about {value}? That I could actually keep.", "{value} sounds more like me than {asked}.", "Let's start with {value} and see."],
    'counter-none': ["Can't we leave {issue} the way it is for now?", "I'd rather not change anything about {issue} just yet.", "I was kind of hoping nothing would have to change with {issue}.", "With {issue} I'd like to wait and see first."],
    'counter-still': ["I'm sort of still at {value}.", "{value} is what I can do without lying to you.", "I'd stay with {value}, if that's okay.", "Let's not go past {value} yet.", "Still {value}. Sorry. I know."],
    concede: ["Okay, okay. {value}. I can do that.", "All right, {value}. Since you're not shouting at me.", "{value}, then. I'll put it in my phone.", "Fine, you've got me. {value}.", "I'll try {value}. I mean really try.", "Fine, you've got me: {step}."],
    accept: ["Okay. {value}. Deal.", "{value}. Yeah, let's do that.", "All right, {value}. Actually I feel better now.", "Yes, fine, {value}. I'll stick to it.", "{value} it is. Remind me I said that.", "Okay, deal: {step}. I feel better already."],
    escalate: ["Can you stop pushing? I'm backed into a corner here.", "This is exactly why I don't talk about things.", "Okay, now I'm getting annoyed, and I don't get annoyed.", "You're stressing me out. Seriously.", "I'm about to just walk off.", "Fine, shout. I'll wait."],
    repair: ["I don't want things to be weird between us.", "Okay. I'll stay and talk. Promise.", "Sorry I keep wriggling. Say it again, I'll listen.", "We get on, normally. I'd like to keep that.", "Can we start over? I got defensive."],
    'walk-away': ["I can't do this. I'm off.", "I'm going out for a bit. Don't wait.", "Nope. I'm out. Talk to you some other time.", "I've got to go. Really."],
    postponed: ["Yeah, let's stop here. I'll come and find you, okay?", "Good, break. Same time in a few days?", "Let's leave it for today. I won't hide, I promise.", "Okay. Another day. I owe you that one."],
    repaired: ["Okay. That was all right, actually. We're good?", "I'm glad you made me stay for that.", "Phew. We're okay. I feel ten kilos lighter.", "Thanks for not giving up on me with this."],
    rest: ["And what about {rest}? Or have I suffered enough?", "There was {rest} as well, wasn't there.", "That leaves {rest}, I suppose."],
  },
  whole: [
    { act: 'demand', move: 'deflect', text: "Right now? Can't I at least finish what I'm doing?" },
    { act: 'ask-interest', move: 'deflect', text: "You're asking me what I want, and honestly what I want is for us not to be talking about it." },
    { act: 'offer', move: 'accept', text: "{value}. You know what, yes. That's easier than dodging you." },
    { act: 'blame', move: 'deflect', text: "I knew it'd turn into a list of what I've done. Can we not?" },
  ],
};
